import { type Lexicon, phrases } from './lexicon.ts'

/** The furniture of Swedish pages. */
export const swedish: Lexicon = {
  advert: {
    is: phrases`annons, annonser, artikeln fortsatter efter annonsen, reklam, sponsrat innehall`,
    opens: phrases`annons, artikeln fortsatter, fortsatt lasa`,
    holds: phrases`efter annonsen, under annonsen`,
  },
  aiNotice: {
    holds: phrases`
      automatiskt genererad, automatiskt oversatt, av artificiell intelligens, genererats av ai, med hjalp av ai, skapats
      med hjalp av ai
    `,
  },
  audio: {
    is: phrases`lyssna, lyssna pa artikeln, spela, video`,
    opens: phrases`lyssna pa, se video, spela upp, titta pa`,
  },
  author: {
    is: phrases`om skribenten, skribent`,
    opens: phrases`fler artiklar av, om skribenten`,
  },
  byline: {
    opens: phrases`av, publicerad av, reporter, skribent, text`,
  },
  caption: {
    opens: phrases`arkivbild, bild, bildtext, foto, fotograf, genrebild, illustration, kalla`,
    holds: phrases`arkivbild, bild tt, foto afp, foto ap, foto getty, foto reuters, foto tt`,
  },
  channel: {
    opens: phrases`folj oss, folj vara, gilla oss, ladda hem, ladda ner, missa inte`,
    holds: phrases`folj oss, pa google news, var app`,
  },
  comments: {
    is: phrases`# kommentarer, kommentarer, kommentera, lamna en kommentar, svara, visa kommentarer`,
    opens: phrases`kommentera, lamna en kommentar, logga in for att kommentera, skriv en kommentar`,
    holds: phrases`inte publiceras`,
  },
  consent: {
    opens: phrases`den har webbplatsen, jag godkanner, vi anvander cookies`,
    holds: phrases`anvandarvillkor, cookiepolicy, godkann cookies, integritetspolicy, kakor, personuppgifter`,
  },
  contact: {
    is: phrases`kontakt, kontakta oss, tipsa oss`,
    opens: phrases`
      har du ett tips, har du tips, hittat fel, mejla, ratta fel, sa har jobbar vi, skicka ditt, tipsa oss, vi rattar
    `,
    holds: phrases`kontakta redaktionen, tipsa oss`,
  },
  copyright: {
    opens: phrases`copyright, upphovsratt`,
    holds: phrases`alla rattigheter, upphovsrattslagen`,
  },
  counter: {
    is: phrases`# delningar, # visningar`,
  },
  credit: {
    opens: phrases`kalla, kallor, oversattning, redaktor`,
  },
  donation: {
    opens: phrases`bli medlem, stod oss, stod var, swisha`,
    holds: phrases`bli medlem, oberoende journalistik, stod oss`,
  },
  houseLabel: {
    is: phrases`darfor ar det viktigt, fakta i korthet, i siffror`,
  },
  newsletter: {
    is: phrases`anmal dig, nyhetsbrev, prenumerera`,
    opens: phrases`anmal dig, fa nyhetsbrevet, fa vara, nyhetsbrev, prenumerera pa, skriv upp dig`,
    holds: phrases`i din inkorg, nyhetsbrev, vart nyhetsbrev`,
  },
  paywall: {
    is: phrases`bli prenumerant, kop, logga in, plus, premium, prenumerera, redan prenumerant`,
    opens: phrases`
      artikeln ar for, bli prenumerant, den har artikeln ar, endast for prenumeranter, las vidare, logga in for, redan
      prenumerant
    `,
    holds: phrases`for prenumeranter, ingen bindningstid, obegransad tillgang, redan prenumerant`,
    tells: phrases`endast for prenumeranter, redan prenumerant`,
  },
  popular: {
    is: phrases`just nu, mest last, mest lasta, populart, senaste, senaste nytt, toppnyheter`,
    opens: phrases`mest last, mest lasta, senaste nytt`,
  },
  published: {
    opens: phrases`publicerad, publicerat, senast uppdaterad, skapad, uppdaterad, uppdaterat`,
  },
  readAlso: {
    opens: phrases`
      klicka har, las aven, las hela, las mer, las mer om, las ocksa, las vidare, lyssna ocksa, mer om, missa inte, se aven,
      se ocksa
    `,
    holds: phrases`klicka har, las aven, las mer, las ocksa`,
  },
  readTime: {
    is: phrases`# min`,
    opens: phrases`# min lasning, # minuters lasning, lastid`,
  },
  related: {
    is: phrases`
      fler nyheter, foregaende, las aven, las mer, las ocksa, las vidare, mer, mer nyheter, mer om amnet, nasta,
      rekommenderat, relaterade artiklar, relaterat
    `,
    opens: phrases`fler artiklar, mer fran, mer om, relaterade artiklar`,
  },
  share: {
    is: phrases`dela, dela artikeln, kopiera lank, lank kopierad, skriv ut, spara, tipsa`,
    opens: phrases`dela artikeln, dela pa, dela via, kopiera lank`,
  },
  standards: {
    opens: phrases`det har ar en opinionstext`,
    holds: phrases`asikterna som uttrycks, heter egentligen nagot annat, skribentens egna`,
  },
  tags: {
    is: phrases`amnen, amnen i artikeln, taggar`,
    opens: phrases`amnen, amnen i artikeln, taggar`,
  },
  tools: {
    is: phrases`ladda fler, meny, sok, stang, tillbaka, visa fler, visa mer`,
    opens: phrases`ga till, hoppa till, tillbaka till, visa fler`,
  },
}
