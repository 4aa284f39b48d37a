/** Month names and their short forms, January first; `|` parts the spellings of one month. */
const monthNames: Readonly<Record<string, string>> = {
  en: 'january|jan,february|feb,march|mar,april|apr,may,june|jun,july|jul,august|aug,september|sept|sep,october|oct,november|nov,december|dec',
  es: 'enero|ene,febrero,marzo,abril|abr,mayo,junio,julio,agosto|ago,septiembre|setiembre|set,octubre,noviembre,diciembre|dic',
  pt: 'janeiro,fevereiro|fev,março|marco,abril,maio|mai,junho,julho,agosto,setembro,outubro|out,novembro,dezembro|dez',
  fr: 'janvier|janv,février|fevrier|févr|fév,mars,avril|avr,mai,juin,juillet|juil,août|aout,septembre,octobre,novembre,décembre|decembre|déc',
  de: 'januar|jänner|jan,februar,märz|maerz|mär|mrz,april,mai,juni,juli,august,september,oktober|okt,november,dezember',
  it: 'gennaio|gen,febbraio,marzo,aprile,maggio|mag,giugno|giu,luglio|lug,agosto,settembre|sett,ottobre|ott,novembre,dicembre',
  ca: 'gener,febrer,març,abril,maig,juny,juliol,agost,setembre,octubre,novembre,desembre|des',
  nl: 'januari,februari,maart|mrt,april,mei,juni,juli,augustus,september,oktober,november,december',
  sv: 'januari,februari,mars,april,maj,juni,juli,augusti,september,oktober,november,december',
  da: 'januar,februar,marts,april,maj,juni,juli,august,september,oktober,november,desember',
  pl: 'stycznia|styczeń,lutego|luty,marca|marzec,kwietnia|kwiecień,maja,czerwca|czerwiec,lipca|lipiec,sierpnia|sierpień,września|wrzesień,października|październik,listopada|listopad,grudnia|grudzień',
  ru: 'января,февраля,марта,апреля,мая,июня,июля,августа,сентября,октября,ноября,декабря',
  uk: 'січня,лютого,березня,квітня,травня,червня,липня,серпня,вересня,жовтня,листопада,грудня',
  tr: 'ocak,şubat,mart,nisan,mayıs,haziran,temmuz,ağustos,eylül,ekim,kasım,aralık',
}

/** Month number by lower-case name, over all languages at once: no spelling means two months. */
export const monthByName: ReadonlyMap<string, number> = new Map(
  Object.values(monthNames).flatMap((names) =>
    names.split(',').flatMap((spellings, index) => spellings.split('|').map((name) => [name, index + 1] as const)),
  ),
)

/** Zone abbreviations that mean one offset wherever they are printed. `ET`, `IST` and `CST` in Asia mean several, and are left out. */
export const offsetByZone: Readonly<Record<string, string>> = {
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  BST: '+01:00',
  WEST: '+01:00',
  CET: '+01:00',
  MEZ: '+01:00',
  CEST: '+02:00',
  MESZ: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  BRT: '-03:00',
  ART: '-03:00',
  CLT: '-04:00',
  VET: '-04:00',
}

/** Words before a date that say the page was changed then. */
export const updatedLabel =
  /updat|modifi|revis|edited|editado|actualiz|atualiz|mis(?:e)? à jour|\bmàj\b|aktualisiert|zuletzt|geändert|aggiornat|bijgewerkt|laatst|uppdaterad|opdateret|zmieniono|обновлен|оновлено|güncelle/iu

/** Words before a date that say the page was published then. */
export const publishedLabel =
  /publi[cs]|publié|posted|created|creado|criado|first\s+on|issued|veröffentlicht|erschienen|erstellt|pubblicat|gepubliceerd|publicerad|udgivet|opublikowan|опубликован|^\s*(?:fecha|data|date|datum)\s*:?\s*$/iu
