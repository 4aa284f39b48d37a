import type { LanguagePack } from './language-pack.ts'

const ones = { ein: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9 }
const tens = { zwanzig: 20, dreissig: 30, vierzig: 40, fünfzig: 50, sechzig: 60, siebzig: 70, achtzig: 80, neunzig: 90 }
const teens = {
  zehn: 10, elf: 11, zwölf: 12, dreizehn: 13, vierzehn: 14, fünfzehn: 15, sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19,
} // biome-ignore format: a table of numbers

/** `dreiundvierzig`, `zweihundert`, `dreitausend` are one word each. */
const compounds = Object.fromEntries(
  Object.entries(ones).flatMap(([one, value]) => [
    ...Object.entries(tens).map(([ten, added]) => [`${one}und${ten}`, added + value]),
    [`${one}hundert`, value * 100],
    [`${one}tausend`, value * 1000],
  ]),
)

/** German: numbers, nouns of release and the common verbs. */
// biome-ignore format: lists of words read best in long lines
export const german: LanguagePack = {
  code: 'de',
  headLast: true,
  marks: [
    'der', 'die', 'das', 'und', 'den', 'dem', 'nicht', 'mit', 'wurden', 'wurde', 'nach', 'auch', 'aus', 'bei', 'eine', 'sind',
    'sich', 'von', 'im', 'zu',
  ],
  abbreviations: [
    'dr', 'prof', 'gen', 'hr', 'fr', 'st', 'nr', 'abs', 'art', 'jan', 'feb', 'mär', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept',
    'okt', 'nov', 'dez', 'ca', 'bzw', 'z', 'u', 'd', 'rd',
  ],
  numbers: {
    words: { ...Object.fromEntries(Object.entries(ones).slice(1)), ...teens, ...tens, ...compounds },
    multipliers: { hundert: 100, tausend: 1000, 'million{en,}': 1_000_000 },
    joiners: ['und'],
    ones: ['ein', 'eine', 'einen', 'einer', 'einem', 'eins'],
    collectives: { 'ein halbes dutzend': 6, 'ein dutzend': 12, 'zwei dutzend': 24, 'drei dutzend': 36, 'ein paar': 2 },
    openPlurals: { '{mehrere,einige,} dutzend{e,}': 24, '{mehrere,einige,} hunderte': 200, 'mehrere hundert': 200, 'einige hundert': 200, '{mehrere,einige,} tausende': 2000, 'mehrere tausend': 2000, 'zehntausende': 20000 },
    zeros: ['kein{er,e,} {der,von}', 'keiner'],
    spaced: true,
    rangeOpeners: ['zwischen', 'von'],
    rangeJoiners: ['bis', '*und', 'oder'],
  },
  bounds: {
    exact: { before: ['nur', 'lediglich', 'bloß', 'alle', 'insgesamt', 'genau', 'gerade einmal'], after: [] },
    at_least: {
      before: [
        'mindestens', 'mehr als', 'über', 'wenigstens', 'nicht weniger als', 'gut', 'knapp über', 'ein minimum von',
        'zumindest',
      ],
      after: ['oder mehr', 'und mehr', 'mindestens'],
    },
    at_most: {
      before: [
        'höchstens', 'nicht mehr als', 'weniger als', 'bis zu', 'maximal', 'unter',
      ],
      after: ['höchstens', 'oder weniger'],
    },
    about: {
      before: [
        'rund', 'etwa', 'ungefähr', 'circa', 'ca', 'fast', 'knapp', 'beinahe', 'annähernd', 'nahezu', 'schätzungsweise',
        'um die', 'an die',
      ],
      after: ['etwa', 'ungefähr'],
    },
  },
  nouns: {
    people: [
      'mensch{en,}', 'person{en,}', 'gefangene{n,r,}', 'häftling{e,en,}', 'inhaftierte{n,r,}', 'insasse{n,}', 'geisel{n,}',
      'verurteilte{n,r,}', 'festgenommene{n,r,}', 'kriegsgefangene{n,}', 'männer', 'mann', 'frau{en,}', 'bürger{n,}',
      'aktivist{en,innen,}', 'journalist{en,innen,}', 'demonstrant{en,innen,}', 'dissident{en,innen,}', 'soldat{en,innen,}',
      'zivilist{en,innen,}', 'fischer{n,}', 'student{en,innen,}', 'studierende{n,}', 'schüler{n,innen,}', 'lehrer{n,innen,}',
      'mädchen', 'jungen', 'kinder{n,}', 'minderjährige{n,}', 'jugendliche{n,}', 'ausländer{n,}', 'politiker{n,}',
      'oppositionelle{n,}', 'anwälte{n,}', 'arbeiter{n,}', 'migranten', 'flüchtlinge{n,}', 'kämpfer{n,}', 'rebellen',
      'verdächtige{n,}', 'angeklagte{n,}', 'polizisten', 'mönche{n,}', 'priester{n,}', 'anhänger{n,}', 'mitglieder{n,}',
      'staatsbürger{n,}', 'landsleute{n,}', 'heimkehrer{n,}', 'politische {gefangene,häftlinge}',
      'politischen {gefangenen,häftlinge}', 'politischer {gefangener,häftlinge}', 'gewaltlose politische gefangene',
      'von ihnen', 'begnadigte{n,}', 'gewerkschafter{n,}', 'ärzte{n,}', 'dorfbewohner{n,}', 'seeleute',
    ],
    inside: ['gefangene{n,r,}', 'häftling{e,en,}', 'inhaftierte{n,}', 'geiseln'],
    political: [
      'politische', 'politischen', 'politischer', 'dissidenten', 'demonstranten', 'aktivisten', 'oppositionelle',
      'oppositionellen',
    ],
    described: [
      'frauen', 'männer', 'kinder', 'minderjährige', 'jugendliche', 'ausländer', 'soldaten', 'zivilisten', 'journalisten',
      'studenten', 'lehrer', 'fischer',
    ],
    things: [
      'familie{n,}', 'angehörige{n,}', 'antr{ag,äge,ägen}', 'anfragen', 'akte{n,}', 'fälle{n,}', 'anhörungen', 'leiche{n,}',
      'leichname{n,}', 'tote{n,}', 'todesopfer{n,}', 'stimmen', 'sitze{n,}', 'gefängnisse{n,}', 'länder{n,}', 'provinzen',
      'städte{n,}', 'regionen', 'busse{n,}', 'flugzeuge{n,}', 'organisationen', 'gruppen', 'parteien', 'abgeordnete{n,}',
      'mitarbeiter{n,}', 'wärter{n,}', 'besucher{n,}', 'leser{n,}', 'kommentare{n,}', 'artikel', 'quellen', 'wörter',
      'seiten', 'unterschriften', 'mal', 'anklagepunkte', 'strafen', 'angriffe{n,}', 'häuser{n,}', 'beschwerden', 'besuche',
      'teams', 'beobachter{n,}', 'phasen', 'runden', 'listen', 'richter{n,}', 'gerichte{n,}', 'zellen', 'plätze{n,}',
      'punkte{n,}', 'maßnahmen', 'gesetze{n,}', 'verletzte{n,}', 'bedingungen', 'haftbefehle{n,}', 'wähler{n,}', 'millionen',
      'milliarden', 'vermisste{n,}', 'minister{n,}', 'freiwillige{n,}', 'fahrzeuge{n,}', 'waffen', 'fragen', 'autos',
    ],
    units: [
      'jahr{e,en,}', 'monat{e,en,}', 'woche{n,}', 'tag{e,en,}', 'n{acht,ächte,ächten}', 'stunde{n,}', 'minute{n,}',
      'sekunde{n,}', 'jahrzehnte', 'uhr', 'km', 'kilometer{n,}', 'meter{n,}', 'm', 'kg', 'kilogramm', 'grad', 'prozent',
      'dollar', 'euro', 'hektar', 'tonnen', 'liter', 'cent', 'jährige{r,n,}', 'jahre alt',
    ],
    labels: [
      'jede{r,n,s,}', 'artikel', 'paragraf', 'paragraph', 'absatz', 'kanal', 'seite', 'nummer', 'nr', 'teil', 'kapitel', 'gesetz', 'dekret',
      'resolution', 'raum', 'block', 'tel', 'telefon', 'phase', 'zelle', 'straße', 'version', 'stufe', 'covid', 'g', 'um',
      'alter von',
    ],
    names: ['name{n,}'],
    peopleEndings: ['er', 'ern', 'is', 'innen'],
    peoples: ['Russ{en,innen}', 'Türken', 'Griechen', 'Schweden', 'Serben', 'Kroaten', 'Tschechen', 'Slowaken', 'Bulgaren', 'Briten', 'Dänen', 'Polen', 'Finnen', 'Franzosen', 'Deutsche', 'Südkoreaner', 'Nordkoreaner', 'Araber', 'Kurden', 'Uiguren', 'Belarussen', 'Weißrussen', 'Europäer', 'Afrikaner', 'Chinesen', 'Vietnamesen', 'Rumänen', 'Syrer', 'Afghanen', 'Iren', 'Amerikaner', 'US Amerikaner'],
  },
  events: {
    freed: {
      deeds: ['freilassung{en,}', 'massenfreilassung{en,}', 'gefangenenaustausch{s,}', 'austausch', 'rückkehr aus der gefangenschaft', 'entlassung{en,}', 'haftentlassung{en,}', 'befreiung{en,}', 'freigabe'],
      people: ['freigelassene{n,r,}', 'entlassene{n,r,}', 'befreite{n,}'],
      verbs: [
        'freigelassen{e,en,}', 'freilassen', 'ließ {frei,gehen}', 'ließen {frei,gehen}', 'lässt {frei,gehen}',
        'auf freien fuß', 'auf freiem fuß', 'auf freien fuß gesetzt', 'entlassen', 'entließ{en,}', 'entlässt', 'in die freiheit entlassen', 'freizulassen', 'lassen frei', 'lasse frei', 'ließen sie frei', 'freigesprochen', 'freigab{en,}', 'enthaftet', 'aus der gefangenschaft zurückgekehrt', 'heimgebracht', 'zurückgebracht', 'freigepresst', 'in sicherheit gebracht', 'repatriiert', 'ausgewiesen', 'ins exil {geschickt,gebracht}',
        'aus {der haft,dem gefängnis,der gefangenschaft} {entlassen,gekommen,entkommen}',
        'verließ{en,} {das gefängnis,die haft,die gefängnisse}', 'befreit', 'befreite{n,}', 'freigekommen', 'kamen frei',
        'kam frei', 'freikommen', 'frei kamen', 'in freiheit', 'in die freiheit', 'nach hause', 'zu hause', 'heimgekehrt',
        'kehr{ten,en} {heim,zurück}', 'ausgetauscht', 'tausch{ten,en} aus', 'übergab{en,}', 'übergeben', 'überstellt',
        'gegen kaution', 'auf bewährung', 'abgeschoben', 'ausgeflogen', 'gerettet', 'frei', 'draußen',
      ],
      weak: ['kamen', 'gingen', 'verließen', 'eingetroffen', 'folgten', 'zurückgekehrt', 'freizukommen'],
      participles: [],
    },
    ordered: {
      deeds: ['begnadigung{en,}', 'massenbegnadigung{en,}', 'generalamnestie{n,}', 'straferlass{e,}', 'begnadigungsdekret{e,}', 'amnestie{n,}', 'gnadenerlass{e,}', 'straferlass{e,}'],
      people: ['amnestierte{n,}'],
      verbs: [
        'begnadigt', 'begnadigte{n,}', 'begnadigen', 'amnestiert{e,en,}', 'amnestie gewährt', '{die,ihre,seine} strafe{n,} erlassen', 'strafe erlassen', 'begnadigung{en,} erlassen', 'sollen freikommen', 'soll freikommen',
      ],
      weak: [],
      participles: [],
    },
    lesser: {
      deeds: ['hausarrest', 'strafminderung{en,}', 'haftverkürzung{en,}', 'straferleichterungen'],
      people: [],
      verbs: [
        'hausarrest', 'unter hausarrest', 'strafe{n,} {verkürzt,gemindert,umgewandelt}', 'haftstrafen {verkürzt,umgewandelt}',
        'kürzere haftstrafen', 'bereits in freiheit', 'schon in freiheit', 'auflagen aufgehoben', 'volle freiheit',
      ],
      weak: [],
      participles: [],
    },
    held: {
      deeds: [],
      people: [],
      verbs: [
        'in haft', 'im gefängnis', 'in gefangenschaft', 'hinter gittern', 'in gewahrsam', 'in untersuchungshaft',
        '{sitzt,sitzen} {noch,weiter,weiterhin,} {in haft,im gefängnis,hinter gittern}',
        'bleib{t,en} {in haft,im gefängnis,inhaftiert,hinter gittern}', 'befinden sich {noch,weiterhin,}', 'festgehalten',
        'in lagern', 'in den händen', 'noch inhaftiert', 'sind inhaftiert', 'weiterhin inhaftiert', 'halten', 'hält',
        'noch in', 'verbleib{en,t}', 'beherberg{t,en}', 'verblieben', '{sitzt,sitzen,saßen,befinden sich,befanden sich} in {haft,gefängnissen,untersuchungshaft,straflagern}', 'in gefängnissen', 'in straflagern', 'als politische {häftlinge,gefangene} {anerkannt,betrachtet,eingestuft}', 'gefangen gehalten', 'gefangengehalten',
      ],
      weak: [],
      participles: ['inhaftiert{e,en,er,}', 'gefangen', 'eingesperrt{e,en,}', 'festgehaltene{n,}'],
    },
    arrested: {
      deeds: ['festnahme{n,}', 'verhaftung{en,}', 'entführung{en,}', 'verhaftungswelle'],
      people: [],
      verbs: [
        'festgenommen', 'festgesetzt', 'inhaftierte{n,}', 'verhaftet{e,en,}', 'nahm{en,} {fest}', 'nahm fest', 'entführt{e,en,}',
        'erneut {inhaftiert,verhaftet,festgenommen}', 'wieder {inhaftiert,verhaftet,festgenommen,in haft}',
        'wurden inhaftiert', 'wurde inhaftiert', 'gefangen genommen', 'als geiseln genommen', 'verschleppt',
      ],
      weak: [],
      participles: ['festgenommene{n,}', 'verhaftete{n,}', 'entführte{n,}'],
    },
    none: {
      deeds: ['tod', 'leiche{n,}', 'leichnam{e,}', 'hinrichtung{en,}', 'verlegung{en,}', 'flucht'],
      people: [],
      verbs: [
        'getötet', 'gestorben', 'verstorben', 'ermordet', 'ums leben', 'geflüchtet', 'entkommen', 'ausgebrochen', 'starb{en,}', 'verletzt', 'hingerichtet', 'verlegt', 'hungerstreik', 'beantragt{e,en,}',
        'eingereicht', 'warte{n,ten,t}', 'protestiert{e,en,}', 'demonstriert{e,en,}', 'abgestimmt', 'verschwunden',
        'verschwand{en,}', 'geflohen', 'flohen', 'abgelehnt', 'verurteilt zu', 'gebaut', 'vermisst', 'hielt',
      ],
      weak: [],
      participles: ['angeklagte{n,}', 'verurteilte{n,}', 'verurteilt', 'angeklagt', 'beschuldigt'],
    },
  },
  modality: {
    future: [
      'wird', 'werden sollen', 'freikommen werden', 'werden freigelassen', 'freigelassen werden', 'entlassen werden', 'soll', 'sollen', 'sollten', 'demnächst', 'bald', 'kommen werden', 'folgen',
    ],
    ordering: [
      'angeordnet', 'ordnete{n,} an', 'ordnet an', 'ordnete', 'ordneten', 'genehmigt{e,en,}', 'bewilligt{e,en,}',
      'verspr{ach,achen,icht,echen}', 'versprochen', 'angeboten', 'bot an', 'bietet an', 'gewährt{e,en,}', 'erlassen',
      'erließ', 'beschloss', 'beschlossen', 'sieht vor', 'dekret', 'unterzeichnet{e,en,}', 'zugesagt', 'sagte zu',
    ],
    projecting: [
      'könnte{n,}', 'kann', 'können', 'möglicherweise', 'vielleicht', 'hofft', 'hoffen', 'fordert{e,en,}', 'fordern',
      'verlangt{e,}', 'verlangen', 'wenn', 'falls', 'will', 'wollen', 'gerüchte{n,}', 'möglich',
    ],
    conditions: ['wenn', 'falls'],
    negating: [
      'nicht', 'nie', 'niemand', 'kein', 'keine', 'keinen', 'dementiert{e,en,}', 'bestreitet', 'bestritt', 'ohne', 'weder',
    ],
    denying: ['dementiert{e,en,}', 'bestreitet', 'bestritt', 'bestreiten', 'bestritten'],
    refusing: ['ausgeschlossen', 'schließt aus', 'schloss aus', 'verweigert{e,en,}', 'lehnte ab', 'lehnt ab', 'abgelehnt'],
    changing: [
      'erhöht{e,en,}', 'gestiegen', 'stieg', 'steigt', 'gesunken', 'sank', 'aktualisiert{e,}', 'korrigiert{e,}', 'gesenkt',
      'senkte', 'hob', 'angehoben', 'nach oben', 'revidiert{e,}',
    ],
  },
  speech: {
    say: [
      'sag{t,te,ten,en}', 'gesagt', 'erklär{t,te,ten,en}', 'teil{t,te,ten} mit', 'teil{t,te,ten}', 'mitgeteilt',
      'melde{t,te,ten,n}', 'gemeldet', 'bericht{et,ete,eten,en}', 'gab{en,} bekannt', 'gab{en,}', 'gibt bekannt', 'gegeben',
      'verkünde{t,te,ten}', 'kündig{t,te,ten} an', 'angekündigt', 'bestätig{t,te,ten,en}', 'sprach{en,} von',
      'sprich{t,} von', 'sprechen von', 'sprach{en,}', 'schätz{t,te,ten,en}', 'behaupt{et,ete,eten,en}', 'schrieb{en,}',
      'schreib{t,en}', 'beton{t,te,ten}', 'erinner{t,te,ten}', 'nann{te,ten}', 'nennt', 'räum{t,te,ten} ein', 'versprach',
      'beziffer{t,te,ten}', 'informier{t,te,ten}', 'versicher{t,te,ten}', 'unterstrich{en,}', 'warn{t,te,ten}', 'kritisier{t,te,ten}', 'bekannt gegeben', 'bekanntgegeben', 'räum{te,ten}', 'äußer{t,te,ten}', 'zitiert{e,}', 'veröffentlicht{e,en,}', 'spottete{n,}', 'fügte hinzu', 'hieß es',
    ],
    telling: [],
    count: [
      'zähl{t,te,ten,en}', 'gezählt', 'bestätig{t,te,ten,en}', 'registrier{t,te,ten,en}', 'dokumentier{t,te,ten,en}',
      'überprüf{t,te,ten}', 'verifizier{t,te,ten}', 'identifizier{t,te,ten}', 'erfass{t,te,ten}', 'verzeichne{t,te,ten}',
      'sah{en,}', 'gesehen', 'führt', 'führte', 'listet', 'kennt', 'nachgewiesen', 'belegt', 'ermittelt',
    ],
    having: ['hat', 'haben', 'hatte', 'hatten'],
    impersonal: {
      authority: [
        'wurde angekündigt', 'wurde bekanntgegeben', 'offizielle zahlen', 'offiziellen angaben', 'amtlichen angaben',
        'uns wurde gesagt',
      ],
      monitor: [],
      other: [
        'es wurde bekannt', 'wurde bekannt', 'hieß es', 'heißt es', 'angeblich', 'medienberichten zufolge', 'wurde bestätigt',
        'verlautete',
      ],
    },
    sources: [
      'laut', 'so {die,das,der}', 'nach angaben {der,des,von,eines,einer}', 'nach angaben', 'zufolge', 'nach auskunft {der,des,von}',
      'nach darstellung {der,des,von}', 'nach einschätzung {der,des,von}', 'unter berufung auf',
      'nach einer zählung {der,des,von}', 'gemäß',
    ],
    agents: ['von', 'vom', 'durch'],
    owners: ['von', 'vom', 'der', 'des', 'durch'],
    records: [
      'zählung{en,}', 'blatt', 'heft', 'liste{n,}', 'register', 'angabe{n,}', 'daten', 'zahl{en,}', 'bilanz', 'bericht{e,}', 'mitteilung',
      'erklärung', 'bulletin', 'archiv', 'datenbank', 'schätzung{en,}', 'summe', 'ankündigung', 'dekret', 'sprecher{in,}',
      'leiter{in,}', 'direktor{in,}', 'vorsitzende{r,}', 'chef{in,}', 'anwalt', 'anwältin', 'präsident',
    ],
    kinds: [
      'komitee', 'kommission', 'rat', 'ausschuss', 'agentur', 'zentrum', 'büro', 'netzwerk', 'koalition', 'forum', 'union',
      'liga', 'gesellschaft', 'stiftung', 'institut', 'amt', 'direktion', 'dienst', 'mission', 'plattform', 'verband',
      'bündnis', 'front', 'bewegung', 'brigade', 'kommando',
    ],
    offices: [
      'sprecher{in,}', 'direktor{in,}', 'leiter{in,}', 'vorsitzende{r,}', 'chef{in,}', 'präsident{in,}', 'generalsekretär{in,}',
      'koordinator{in,}', 'anwalt', 'anwältin', 'vertreter{in,}', 'gründer{in,}', 'mitglied', 'aktivist{in,}', 'beauftragte{r,}',
      'kommissar{in,}', 'staatsanwalt', 'staatsanwältin', 'minister{in,}', 'gouverneur{in,}', 'kommandeur{in,}', 'berater{in,}',
    ],
    behalf: ['im namen von', 'im namen der', 'im namen des', 'für'],
    pronouns: ['er', 'sie', 'es'],
    relatives: ['die', 'der', 'das', 'welche', 'welcher', 'dass', 'denen'],
    possessives: ['ihr', 'ihre', 'ihrer', 'ihrem', 'ihren', 'sein', 'seine', 'seiner', 'seinem'],
    anaphors: [
      'die gruppe', 'die organisation', 'der verein', 'der verband', 'die ngo', 'das netzwerk', 'dieselbe organisation',
      'das kollektiv', 'das komitee', 'die beobachter',
    ],
    selves: ['wir', 'unser', 'unsere', 'unseren'],
    reactions: [
      'kritisierte{n,}', 'verurteilte{n,}', 'bedauerte{n,}', 'forderte{n,}', 'begrüßte{n,}', 'bezeichnete{n,}',
      'bezweifelte{n,}', 'dankte{n,}',
    ],
    publishing: ['veröffentlicht', 'veröffentlichten', 'veröffentlichte', 'verbreitet', 'verbreiteten', 'vorgelegt', 'vorgelegten', 'herausgegeben', 'herausgegebenen', 'vorgestellt', 'vorgestellten', 'verlesen', 'verlesenen', 'datiert'],
    receiving: [
      'empfangen', 'empfing{en,}', 'erhielt{en,}', 'erhalten', 'im gegenzug', 'nahm in empfang', 'im austausch gegen',
    ],
  },
  speakers: {
    authority: {
      bodies: [
        'regierung', 'regime', '{justiz,innen,verteidigungs,außen}{ministerium,minister,ministerin}', 'ministerium',
        'minister', 'ministerin', 'präsidialamt', 'präsident', 'präsidentin', 'staatschef', 'ministerpräsident',
        'premierminister', 'vizepräsident', 'vizepräsidentin', 'junta', 'militärjunta', 'militärrat', 'militärregierung',
        'staatsanwaltschaft', 'generalstaatsanwaltschaft', 'generalstaatsanwalt', 'staatsanwalt', 'gericht',
        'oberste gericht', 'oberster gerichtshof', 'parlament', 'nationalversammlung', 'armee', 'militär', 'streitkräfte',
        'polizei', 'gefängnisverwaltung', 'strafvollzugsbehörde', 'staatsfernsehen', 'staatliche nachrichtenagentur',
        'staatsmedien', 'guerilla', 'rebellen', 'gouverneur', 'kommission', 'entführer', 'taliban', 'sicherheitskräfte',
        'geheimdienst', 'kreml',
      ],
      classes: [
        'behörden', 'offizielle zahlen', 'offiziellen zahlen', 'offizielle angaben', 'amtliche zahlen', 'beamte', 'richter',
        'staatsanwälte', 'staatliche medien', 'beide seiten',
      ],
    },
    monitor: {
      bodies: [
        'ngo', 'nichtregierungsorganisation', 'menschenrechtsorganisation', 'menschenrechtsgruppe', 'menschenrechtszentrum',
        'beobachtungsstelle', 'verein', 'verband', 'anwaltskammer', 'ombudsmann', 'bürgerbeauftragte', 'rotes kreuz',
        'rote kreuz', 'roten kreuzes', 'ikrk', 'internationales komitee vom roten kreuz', 'vereinte nationen',
        'vereinten nationen', 'uno', 'un', 'amnesty international', 'human rights watch', 'angehörigenkomitee',
        'reporter ohne grenzen', 'gefangenenhilfe', 'foro penal', 'un menschenrechtsbüro',
        'syrische beobachtungsstelle für menschenrechte',
      ],
      classes: [
        'menschenrechtsgruppen', 'menschenrechtsorganisationen', 'menschenrechtler', 'aktivisten', 'angehörige', 'familien',
        'mütter', 'anwälte', 'ngos', 'nichtregierungsorganisationen', 'zivilgesellschaft', 'unabhängige beobachter', 'helfer',
        'bürgerrechtler',
      ],
    },
    other: {
      bodies: [
        'opposition', 'oppositionsführer', 'oppositionsführerin', 'partei', 'botschaft', 'us außenministerium', 'weißes haus',
        'weiße haus', 'europäische union', 'eu', 'zeitung', 'radio', 'sender', 'vermittler', 'bruder', 'schwester',
        'bürgermeister', 'bischof', 'kirche', 'auswärtiges amt', 'auswärtige amt', 'bundesregierung',
      ],
      classes: [
        'eine quelle', 'quellen', 'analysten', 'experten', 'kritiker', 'zeugen', 'augenzeugen', 'anwohner', 'anonym',
        'unter der bedingung der anonymität', 'diplomaten', 'medien', 'lokale medien', 'presse', 'ein wärter',
      ],
    },
  },
  links: {
    and: ['und', 'oder', 'sowie'],
    clause: [
      'während', 'aber', 'jedoch', 'obwohl', 'nachdem', 'weil', 'als', 'wo', 'gegen', 'trotz', 'bevor', 'denn', 'dagegen',
      'hingegen', 'doch',
    ],
    stops: [
      'in', 'im', 'an', 'am', 'auf', 'aus', 'bei', 'mit', 'nach', 'von', 'vom', 'zu', 'zum', 'zur', 'für', 'durch', 'über',
      'unter', 'gegen', 'ohne', 'um', 'seit', 'vor', 'wegen', 'wurden', 'wurde', 'worden', 'werden', 'wird', 'sind', 'ist',
      'war', 'waren', 'sein', 'haben', 'hat', 'hatte', 'hatten', 'die', 'der', 'das', 'den', 'dem', 'des', 'dass', 'nicht',
      'noch', 'schon', 'bereits', 'auch', 'dann', 'sich', 'sitzen', 'sitzt', 'befinden', 'kamen', 'kam', 'gingen', 'können',
      'könnten', 'soll', 'sollen', 'laut', 'als', 'wie', 'und', 'oder', 'aber', 'während', 'gestern', 'heute', 'morgen',
      'wieder', 'erneut', 'er', 'sie', 'es', 'ihre', 'insgesamt', 'darunter', 'davon', 'bleiben', 'verließen', 'montag',
      'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag',
    ],
    partitives: [
      'der', 'von', 'von den', 'von diesen', 'unter den', 'von insgesamt', 'von rund', 'von etwa', 'dieser', 'ihrer',
      'seiner',
    ],
    backward: ['von ihnen', 'davon', 'darunter', 'von denen', 'unter ihnen', 'dieser', 'hiervon', 'einschließlich'],
    members: ['{waren,sind,befinden sich,befanden sich} unter', '{gehören,gehörten} zu'],
    totals: ['insgesamt', 'summe', 'gesamtzahl', 'zusammen', 'steigt auf', 'damit'],
    adding: ['damit', 'mit {diesen,ihnen,dieser}', 'zusammen mit'],
    further: ['weitere', 'weiteren', 'weiterer', 'andere', 'anderen', 'neue', 'neuen', 'zusätzliche', 'mehr'],
    furniture: [
      'lesen sie auch', 'lesen sie mehr', 'siehe auch', 'mehr zum thema', 'auch interessant',
      'das könnte sie auch interessieren', 'meistgelesen', 'mehr dazu',
    ],
    corrected: ['bis auf', 'alle bis auf', 'außer', 'nicht', 'statt', 'anstatt', 'und nicht'],
    instead: ['sondern'],
    where: ['wo'],
    excepting: ['bis auf', 'alle bis auf', 'außer', 'mit Ausnahme von'],
    of: ['von', 'der', 'des', 'für'],
    prepositions: [
      'an', 'am', 'auf', 'aus', 'bei', 'beim', 'bis', 'durch', 'für', 'gegen', 'gegenüber', 'im', 'in', 'mit',
      'nach', 'über', 'um', 'unter', 'von', 'vom', 'vor', 'zu', 'zum', 'zur',
    ],
    articles: [
      'der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einen', 'einer', 'seine', 'seiner', 'ihre', 'ihrer', 'ihren',
      'diese', 'dieser', 'diesen', 'alle', 'aller', 'allen', 'ersten', 'letzten', 'weitere', 'weiteren', 'jeweils',
    ],
    copulas: ['ist', 'war', 'liegt bei', 'lag bei', 'steht bei', 'stand bei', 'beträgt', 'betrug', 'auf', 'mit', 'stieg auf'],
    respectively: ['beziehungsweise', 'in dieser Reihenfolge'],
    gestures: ['geste', 'maßnahme'],
    places: ['in', 'im', 'vor', 'am', 'beim'],
    pointers: ['der', 'die', 'das', 'dem', 'den', 'des', 'dieser', 'diese', 'dieses'],
    asOf: ['mit stand vom', 'stand'],
    rates: ['für jeden', 'für jede', 'pro', 'je'],
    ratios: ['von je'],
    swaps: ['gegen', 'für'],
    whose: ['deren', 'dessen'],
    still: ['noch', 'wieder', 'erneut', 'bisher', 'bislang', 'weiterhin', 'bis jetzt'],
    when: ['als', 'wobei'],
    samePeriod: ['im selben Zeitraum', 'im gleichen Zeitraum', 'in diesem Zeitraum', 'in derselben Zeit', 'in der gleichen Zeit'],
    sinceThen: ['seitdem', 'seither', 'seit damals'],
  },
}
