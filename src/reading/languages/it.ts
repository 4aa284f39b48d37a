import type { LanguagePack } from './language-pack.ts'

const ones = { due: 2, tre: 3, tré: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, nove: 9 }
const tens = { venti: 20, trenta: 30, quaranta: 40, cinquanta: 50, sessanta: 60, settanta: 70, ottanta: 80, novanta: 90 }

/** `ventitré` and its like are one word; before `uno` and `otto` the ten loses its vowel. */
const compounds = Object.fromEntries(
  Object.entries(tens).flatMap(([ten, value]) => [
    ...Object.entries(ones).map(([one, added]) => [ten + one, value + added]),
    [`${ten.slice(0, -1)}uno`, value + 1],
    [`${ten.slice(0, -1)}otto`, value + 8],
  ]),
)
const hundreds = Object.fromEntries(
  Object.entries({ ...ones, otto: 8 }).flatMap(([one, value]) => [
    [`${one}cento`, value * 100],
    [`${one}mila`, value * 1000],
  ]),
)

// Endings of regular verbs: what is and was, and what is to come.
const are = '{a,ano,ò,arono,ato,ata,ati,ate,ava,avano,are,ando}'
const areAhead = '{erà,eranno,erebbe,erebbero}'
const prison = '{il carcere,la prigione,le carceri,le prigioni,la cella,il penitenziario,la detenzione}'
const fromPrison =
  '{dal carcere,di prigione,di cella,dalla prigione,dalle carceri,di galera,dal penitenziario,dalla detenzione,in libertà,liberi,libere,su cauzione,dalla prigionia}'
const inPrison =
  '{in carcere,in prigione,detenuti,detenute,detenuto,dietro le sbarre,in cella,in custodia,prigionieri,incarcerati,incarcerate,reclusi,in detenzione,in ostaggio,nelle mani}'

/** Italian: numbers, nouns of release and the common verbs. */
// biome-ignore format: lists of words read best in long lines
export const italian: LanguagePack = {
  code: 'it',
  headLast: false,
  marks: [
    'il', 'gli', 'che', 'della', 'dei', 'delle', 'sono', 'stati', 'secondo', 'nel', 'nella', 'dal', 'alla', 'anche', 'più',
    'detenuti', 'una', 'è', 'ha', 'con',
  ],
  abbreviations: [
    'sig', 'dott', 'gen', 'col', 'cap', 'avv', 'on', 'prof', 'art', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago',
    'sett', 'set', 'ott', 'nov', 'dic', 'n', 'ca',
  ],
  numbers: {
    words: {
      due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, otto: 8, nove: 9, dieci: 10, undici: 11, dodici: 12, tredici: 13, quattordici: 14,
      quindici: 15, sedici: 16, diciassette: 17, diciotto: 18, diciannove: 19, ...tens, ...compounds, ...hundreds,
    },
    multipliers: { cento: 100, mille: 1000, mila: 1000, milioni: 1_000_000 },
    joiners: ['e'],
    ones: ['un', 'uno', 'una'],
    collectives: {
      'mezza dozzina': 6, 'una decina': 10, 'una dozzina': 12, 'una quindicina': 15, 'una ventina': 20, 'una trentina': 30,
      'una quarantina': 40, 'una cinquantina': 50, 'una sessantina': 60, 'una settantina': 70, 'un centinaio': 100,
      'mezzo migliaio': 500, 'un migliaio': 1000, 'due dozzine': 24,
    },
    openPlurals: { '{diverse,alcune,varie,} decine': 20, '{diverse,alcune,varie,} centinaia': 200, '{diverse,alcune,varie,} migliaia': 2000, 'decine di migliaia': 20000 },
    zeros: ['nessun{o,a} {dei,delle,degli}', 'nessun{o,a,}'],
    spaced: true,
    rangeOpeners: ['tra', 'fra', 'da', 'dai', 'dalle'],
    rangeJoiners: ['a', '*e', 'o', 'ai', 'alle'],
  },
  bounds: {
    exact: {
      before: [
        'solo', 'soltanto', 'appena', 'tutti i', 'tutte le', 'un totale di', 'in totale', 'esattamente',
      ],
      after: ['soltanto'],
    },
    at_least: {
      before: [
        'almeno', 'più di', 'oltre', 'non meno di', 'poco più di', 'un minimo di', 'minimo', 'superiore a', 'ben oltre',
      ],
      after: ['o più', 'almeno', 'come minimo'],
    },
    at_most: {
      before: [
        'non più di', 'meno di', 'al massimo', 'fino a', 'un massimo di', 'sotto i', 'al più',
      ],
      after: ['al massimo', 'o meno'],
    },
    about: {
      before: [
        'circa', 'quasi', 'intorno a', 'attorno a', 'vicino a', 'approssimativamente', 'pressappoco', 'più o meno', 'alcuni',
        'intorno ai',
      ],
      after: ['circa', 'più o meno'],
    },
  },
  nouns: {
    people: [
      'person{a,e}', 'detenut{o,a,i,e}', 'prigionier{o,a,i,e}', 'carcerat{o,a,i,e}', 'recluso', 'reclus{i,e}', 'ostaggi{o,}',
      'ostaggi', 'condannat{o,a,i,e}', 'arrestat{o,a,i,e}', 'fermat{o,a,i,e}', 'uomini', 'uomo', 'donn{a,e}',
      'cittadin{o,a,i,e}', 'attivist{a,i,e}', 'giornalist{a,i,e}', 'manifestant{e,i}', 'dissident{e,i}', 'soldat{o,i}',
      'militar{e,i}', 'civil{e,i}', 'pescator{e,i}', 'student{e,i,esse}', 'insegnant{e,i}', 'ragazz{o,a,i,e}',
      'bambin{o,a,i,e}', 'minor{e,i}', 'minorenn{e,i}', 'stranier{o,a,i,e}', 'politic{o,i}', 'oppositor{e,i}', 'avvocat{o,i}',
      'lavorator{e,i}', 'migrant{e,i}', 'rifugiat{o,i}', 'combattent{e,i}', 'ribell{e,i}', 'militant{e,i}', 'imputat{o,i}',
      'agenti', 'poliziott{o,i}', 'monaci', 'sacerdot{e,i}', 'preti', 'sostenitori', 'membri', 'sindacalist{a,i}', 'medici',
      'connazional{e,i}', 'prigionieri politici', 'prigionieri di guerra', 'detenuti politici', 'prigionieri di coscienza',
      'persone detenute', 'sequestrat{o,i}', 'rapit{o,i,e}', 'di loro', 'giovani', 'graziat{o,i}', 'beneficiari',
      'equipaggio', 'marinai',
    ],
    inside: ['prigionier{o,a,i,e}', 'detenut{o,a,i,e}', 'carcerati', 'reclusi', 'ostaggi'],
    political: [
      'politici', 'politiche', 'politico', 'coscienza', 'dissidenti', 'manifestanti', 'attivisti', 'oppositori',
      'opposizione',
    ],
    described: [
      'donne', 'uomini', 'minori', 'minorenni', 'bambini', 'stranieri', 'soldati', 'civili', 'giornalisti', 'studenti',
      'ragazzi', 'pescatori', 'militari',
    ],
    things: [
      'famigli{a,e}', 'richiest{a,e}', 'domand{a,e}', 'fascicoli', 'cas{o,i}', 'udienz{a,e}', 'corp{o,i}', 'cadaveri',
      'salme', 'mort{o,i,e}', 'vittime', 'voti', 'seggi', 'carcer{e,i}', 'prigioni', 'paesi', 'province', 'città', 'regioni',
      'autobus', 'aerei', 'organizzazioni', 'associazioni', 'gruppi', 'ong', 'partiti', 'deputati', 'senatori', 'guardie',
      'visitatori', 'lettori', 'commenti', 'condivisioni', 'articoli', 'fonti', 'parole', 'pagine', 'firme', 'volte',
      'capi d accusa', 'pene', 'attacchi', 'case', 'denunce', 'visite', 'squadre', 'osservatori', 'fasi', 'scambi', 'elenchi',
      'giudici', 'tribunali', 'celle', 'posti', 'punti', 'misure', 'decreti', 'leggi', 'ferit{o,i,e}', 'condizioni',
      'mandati', 'elettori', 'milioni', 'miliardi', 'dispers{o,i}', 'ministri', 'volontari', 'veicoli', 'armi', 'ricorsi',
      'domande',
    ],
    units: [
      'ann{o,i}', 'mes{e,i}', 'settiman{a,e}', 'giorn{o,i}', 'nott{e,i}', 'or{a,e}', 'minut{o,i}', 'second{i,o}', 'decenni',
      'secoli', 'km', 'chilometr{o,i}', 'metr{o,i}', 'm', 'kg', 'gradi', 'per cento', 'percento', 'dollari', 'euro', 'lire',
      'ettari', 'tonnellate', 'litri', 'centesimi',
    ],
    labels: [
      'ogni', 'articol{o,i}', 'art', 'comma', 'canale', 'pagina', 'bollettino', 'numero', 'n', 'parte', 'capitolo', 'legge',
      'decreto', 'risoluzione', 'sala', 'blocco', 'tel', 'telefono', 'fase', 'cella', 'strada', 'via', 'versione', 'livello',
      'età', 'di età', 'covid', 'g', 'alle',
    ],
    names: ['nom{e,i}'],
    peopleEndings: ['ani', 'ane', 'esi', 'ini', 'ine', 'eni', 'ene', 'iti', 'oli'],
    peoples: ['palestinesi', 'russ{i,e}', 'turc{hi,he}', 'grec{i,he}', 'svizzer{i,e}', 'svedesi', 'belgi', 'serbi', 'croati', 'cechi', 'bulgari', 'britannici', 'american{i,e}', 'statunitensi', 'sudcoreani', 'nordcoreani', 'arabi', 'curd{i,e}', 'uiguri', 'birmani', 'occidentali', 'europei', 'african{i,e}', 'tedesch{i,e}', 'afghan{i,e}', 'frances{i,}', 'vietnamiti', 'bielorussi', 'ucrain{i,e}', 'iracheni'],
  },
  events: {
    freed: {
      deeds: ['liberazion{e,i}', 'scarcerazion{e,i}', 'rilasci{o,}', 'uscit{a,e} dal carcere', 'messa in libertà', 'remissione in libertà', 'rimessa in libertà', 'scambio di prigionieri'],
      people: ['liberat{i,e}', 'scarcerat{i,e}', 'rilasciat{i,e}'],
      verbs: [
        `{liber,scarcer,rilasci}${are}`, `{liber,scarcer}${areAhead}`, 'rilasc{erà,eranno,erebbe}', 'rimess{o,a,i,e} in libertà',
        'rimette{re,} in libertà', 'mettere in libertà', '{ottenuto,riconquistato,ritrovato,riacquistato} la libertà', 'prosciolt{i,e,o}', 'assolt{i,e,o}',
        'ricongiunt{i,e} con le famiglie', 'riconsegnat{i,e,o}', 'restituit{i,e,o} {alle famiglie,alla libertà}', 'mess{o,a,i,e} in libertà',
        'tornat{o,a,i,e} {in libertà,liberi,libero,a casa,libere}',
        `uscit{o,a,i,e} ${fromPrison}`, `{escono,esce,uscirono,uscì,uscire} ${fromPrison}`, `lasciat{o,a,i,e} ${prison}`, 'lasciat{o,a,i,e} {andare,liberi,libere}', 'in libertà',
        'liberi', 'libero', 'libere', 'a casa', 'fuori', 'consegnat{o,a,i,e}', 'consegn{ò,arono}', 'scambiat{o,i,e}',
        'rimpatriat{o,i,e}', 'riabbracciat{o,i,e}', 'libertà condizionale', 'su cauzione', 'espuls{o,i,e}', 'esiliat{o,i,e}',
        'tratti in salvo',
      ],
      weak: ['uscit{o,a,i,e}', 'escono', 'tornat{o,i,e}', 'partit{o,i,e}', 'arrivat{o,i,e}', 'seguit{o,i}'],
      participles: [],
    },
    ordered: {
      deeds: ['grazi{a,e}', 'grazia presidenziale', 'amnisti{a,e}', 'indult{o,i}', 'clemenza', 'perdono presidenziale', 'ordin{e,i} di {scarcerazione,rilascio}'],
      people: ['graziat{i,e}', 'amnistiat{i,e}'],
      verbs: [
        'grazi{ò,are,ato,ata,ati,ate,a}', 'amnisti{ò,ato,ati,ate,are}', '{concesso,concede,concesse,concedere,concedono} {la grazia,una grazia,l amnistia,un amnistia,l indulto,un indulto,il perdono,clemenza}', '{beneficiano,beneficeranno,beneficiato,beneficiari} {dell amnistia,dell indulto,della grazia,di un amnistia,di un indulto}',
        'indultat{o,i,e}', 'perdonat{o,i,e}', 'saranno liberi', 'sarà libero',
      ],
      weak: [],
      participles: [],
    },
    lesser: {
      deeds: ['arresti domiciliari', 'sconti di pena', 'riduzion{e,i} di pena', 'misure alternative'],
      people: [],
      verbs: [
        'arresti domiciliari', 'ai domiciliari', 'pena ridotta', 'pene ridotte', 'pene commutate', 'piena libertà',
        'già in libertà', 'già liberi', 'restrizioni revocate',
      ],
      weak: [],
      participles: [],
    },
    held: {
      deeds: [],
      people: [],
      verbs: [
        `{resta,restano,restavano,rimangono,rimane,rimangano,rimasti,rimaste} ${inPrison}`, 'resta{no,}', 'riman{gono,e,gano}',
        `{ancora,tuttora} ${inPrison}`, 'ci sono ancora', 'ospita{no,va,vano}', 'in stato di detenzione', 'dietro le sbarre',
        'in carcere', 'in prigione', 'in custodia', 'in detenzione', 'nelle mani', 'trattenut{o,a,i,e}', 'sono detenut{i,e}',
        'in ostaggio', 'in cella',
      ],
      weak: [],
      participles: ['{riconosciut,considerat}{i,e} {come,} {prigionieri,detenuti} politici', 'detenut{o,a,i,e}', 'incarcerat{o,a,i,e}', 'imprigionat{o,a,i,e}', 'reclus{i,e}'],
    },
    arrested: {
      deeds: ['arrest{o,i}', 'ferm{o,i}', 'sequestr{o,i}', 'rapiment{o,i}', 'detenzioni'],
      people: [],
      verbs: [
        'arrest{ò,arono,are,a,ano}', `{ha,hanno} {arrestato,fermato,incarcerato,detenuto,imprigionato} e {detenuto,incarcerato,fermato,arrestato}`,
        '{stato,stata,stati,state,ha,hanno} {arrestato,arrestata,arrestati,arrestate,fermato,fermati,fermate,incarcerati,rapito,rapiti,rapite,sequestrati,presi,catturato,catturati}',
        'di nuovo {arrestati,arrestate,arrestato,in carcere,in cella}', 'nuovamente arrestat{i,e,o}', 'riarrestat{o,i,e}',
        'riportat{i,e} in {carcere,cella}', 'pres{i,e} in ostaggio',
      ],
      weak: [],
      participles: ['arrestat{o,a,i,e}', 'fermat{o,a,i,e}', 'catturat{o,i,e}', 'rapit{o,i,e}', 'sequestrat{o,i,e}'],
    },
    none: {
      deeds: ['mort{e,i}', 'corp{o,i}', 'salm{a,e}', 'trasferiment{o,i}', 'esecuzion{e,i}', 'evasion{e,i}'],
      people: [],
      verbs: [
        'mort{o,a,i,e}', 'uccis{o,a,i,e}', 'ferit{o,a,i,e}', 'giustiziat{i,o}', 'trasferit{o,a,i,e}', 'sciopero della fame',
        'chiest{o,i,e}', 'presentat{o,i,e}', 'in attesa', 'attend{ono,e,evano}', 'aspett{ano,a,ato,avano}', 'deced{uti,ute,uto}', 'evas{i,e,o}', 'malat{i,e}', 'manifestat{o,i}', 'votat{o,i}', 'scompars{o,i,e}',
        'fuggit{o,i}', 'respint{o,i,e}', 'passati', 'camminato',
      ],
      weak: [],
      participles: ['accusat{o,i,e}', 'condannat{o,i,e}', 'condannat{o,i,e} a', 'processat{i,e}', 'imputati'],
    },
  },
  modality: {
    future: [
      'sarà', 'saranno', 'sarebbe', 'uscirà', 'usciranno', `{liber,scarcer,grazi}${areAhead}`, 'rilasc{erà,eranno,erebbe}', 'verrà', 'verranno', 'lasceranno', 'concederà', 'dovranno', 'dovrà', 'prossim{i,e}',
      'dovrebbe', 'dovrebbero', 'seguiranno', 'torneranno', 'presto', 'da liberare', 'avrà', 'avranno',
    ],
    ordering: [
      'autorizzat{o,a,i,e}', 'ordin{ò,ato,a,ano}', 'approvat{o,a}', 'promess{o,a}', 'promette', 'promettono', 'offert{o,i}',
      'offre', 'concess{o,i,a,e}', 'decretat{o,i}', 'decis{o,a}', 'accettat{o,a}', 'accett{a,ano,ò} di', 'prevede', 'previst{o,a,i,e}', 'decreto', 'firmat{o,i}', 'dispost{o,a}',
    ],
    projecting: [
      'potrebbe', 'potrebbero', 'può', 'possono', 'forse', 'possibile', 'spera', 'sperano', 'chiede', 'chiedono', 'se',
      'vuole', 'vogliono', 'esige', 'esigono', 'voci', 'chieste',
    ],
    conditions: ['se'],
    negating: ['non', 'né', 'mai', 'nessuno', 'smentit{o,a}', 'smentisce', 'nega', 'senza'],
    denying: ['nega', 'negano', 'ha negato', 'smentisce', 'smentiscono', 'ha smentito'],
    refusing: ['esclus{o,i,e}', 'rifiutat{o,i}', 'rifiuta', 'respint{o,i,e}', 'negat{o,a}'],
    changing: [
      'aumentat{o,a}', 'salit{o,a,i}', 'sceso', 'scesa', 'portat{o,a}', 'porta', 'aggiornat{o,a}', 'aggiorna', 'ridott{o,a}',
      'corrett{o,a}', 'passat{o,a}', 'rivist{o,a}', 'alza', 'alzat{o,a}', 'dopo',
    ],
  },
  speech: {
    say: [
      'dett{o,a}', 'dice', 'dicono', 'disse', 'dissero', 'diceva', `{dichiar,annunci,afferm,conferm,assicur,comment,not,osserv,lament,raccont,evidenzi,specific,indic,ricord,spieg,precis,segnal,sottoline,rivel,denunci,stim,calcol,comunic,inform,parl,pubblic}${are}`, '{fatto,fa,fanno} sapere', 'ribadi{to,sce,scono}', 'ritien{e,gono}', 'ritenuto', 'si legge', 'riferi{sce,scono,to}', 'inform{a,ano,ato}', 'comunic{a,ano,ato,ò}',
      'sost{iene,engono,enuto}', 'spieg{a,ano,ato,ò}', 'aggiunt{o,a}', 'aggiunge', 'ricord{a,ano,ato}', 'scri{ve,vono,tto}',
      'parl{a,ano,ato,ò}', 'parlav{a,ano}', 'stim{a,ano,ato}', 'calcol{a,ano,ato}', 'rivel{a,ato}', 'sottoline{a,ato}',
      'denunci{a,ano,ato}', 'promess{o,a}', 'ammess{o,a}', 'ammette', 'reso noto', 'rende noto', 'cita', 'citat{o,a}',
      'pubblicat{o,a}', 'indic{a,ano,ato}', 'segnal{a,ano,ato}', 'precis{a,ano,ato}',
    ],
    telling: ['informato'],
    count: [
      `{verific,cont,registr,document,identific,calcol,elenc,monitor,certific,attest}${are}`, 'accertat{o,i}', 'accerta', 'riscontrat{o,i}', 'vist{o,i}', 'monitorat{o,i}', 'censit{o,i}',
      'elenca', 'elencati', 'attestat{o,i}', 'confermat{o,i}', 'rilasciati secondo', 'incontrat{o,i}', 'trovat{o,i}',
    ],
    having: ['ha', 'hanno', 'aveva', 'avevano'],
    impersonal: {
      authority: [
        'è stat{o,a} annunciat{o,a}', 'sono stat{i,e} annunciat{i,e}', 'ci hanno detto', 'fonti ufficiali', 'dati ufficiali',
        'ufficialmente',
      ],
      monitor: [],
      other: [
        'si è saputo', 'si è appreso', 'è stat{o,a} confermat{o,a}', 'si dice', 'pare', 'sembra', 'secondo i media',
        'secondo la stampa', 'a quanto pare',
      ],
    },
    sources: [
      'secondo', 'stando a', 'a detta di', 'a detta del', 'a detta della', 'in base a', 'sulla base di', 'citando', 'citato da', 'nelle parole di',
      'secondo quanto riferito da',
    ],
    agents: ['da', 'dal', 'dalla', 'dall', 'dai', 'dalle', 'dagli'],
    owners: ['di', 'del', 'della', 'dell', 'dei', 'degli', 'delle'],
    records: [
      'conteggio', 'conto', 'foglio', 'quaderno', 'lista', 'elenco', 'registro', 'dati', 'cifr{a,e}', 'bilancio', 'rapporto', 'nota', 'comunicato',
      'bollettino', 'archivio', 'stima', 'stime', 'numero', 'numeri', 'totale', 'annuncio', 'decreto', 'grazia', 'portavoce',
      'direttore', 'direttrice', 'presidente', 'avvocato', 'capo', 'responsabile',
    ],
    kinds: [
      'comitato', 'commissione', 'consiglio', 'agenzia', 'centro', 'ufficio', 'rete', 'coalizione', 'forum', 'unione', 'lega',
      'società', 'fondazione', 'istituto', 'dipartimento', 'direzione', 'servizio', 'missione', 'piattaforma', 'federazione',
      'alleanza', 'campagna', 'osservatorio', 'fronte', 'movimento', 'brigata', 'comando',
    ],
    offices: [
      'portavoce', 'direttore', 'direttrice', 'presidente', 'vicepresidente', 'coordinatore', 'coordinatrice', 'avvocat{o,a}',
      'segretari{o,a}', 'segretari{o,a} generale', 'capo', 'responsabile', 'rappresentante', 'dirigente', 'leader', 'fondatore',
      'fondatrice', 'membro', 'attivista', 'delegat{o,a}', 'commissari{o,a}', 'procuratore', 'procuratrice', 'ministr{o,a}',
      'governatore', 'governatrice', 'comandante', 'consigliere', 'consigliera', 'ricercatore', 'ricercatrice', 'volontari{o,a}',
    ],
    behalf: ['a nome di', 'a nome del', 'a nome della', 'per conto di'],
    pronouns: ['lui', 'lei', 'loro', 'essi', 'questa', 'questo'],
    relatives: ['che', 'cui', 'quale', 'quali'],
    possessives: ['suo', 'sua', 'suoi', 'sue', 'loro'],
    anaphors: [
      'l organizzazione', 'la ong', 'l ong', 'il gruppo', 'l associazione', 'il collettivo', 'l ente',
      'la stessa organizzazione', 'il comitato', 'la rete',
    ],
    selves: ['noi', 'nostro', 'nostra', 'nostri', 'nostre', 'abbiamo'],
    reactions: [
      'ha {criticato,condannato,definito,chiesto,accolto,lodato,respinto,accusato}',
      'hanno {criticato,condannato,definito,chiesto,accolto,lodato,respinto,accusato}',
    ],
    publishing: ['pubblicat{o,a,i,e}', 'diffus{o,a,i,e}', 'divulgat{o,a,i,e}', 'emess{o,a,i,e}', 'presentat{o,a,i,e}', 'res{o,a,i,e} pubblic{o,a,i,he}', 'datat{o,a,i,e}', 'lett{o,a,i,e}', 'inviat{o,a,i,e}', 'trasmess{o,a,i,e}'],
    receiving: ['ricevut{o,i,e}', 'riceve', 'accolt{o,i,e}', 'in cambio', 'in cambio di'],
  },
  speakers: {
    authority: {
      bodies: [
        'governo', 'esecutivo', 'regime',
        '{ministero,ministro,ministra} {della giustizia,dell interno,della difesa,degli esteri}', 'ministero', 'ministro',
        'ministra', 'presidenza', 'presidente', 'capo dello stato', 'primo ministro', 'premier', 'vicepresidente', 'giunta',
        'giunta militare', 'procura', 'procuratore', 'procuratore generale', 'tribunale', 'corte suprema', 'corte',
        'parlamento', 'assemblea nazionale', 'esercito', 'forze armate', 'polizia', 'amministrazione penitenziaria',
        'servizio penitenziario', 'televisione di stato', 'tv di stato', 'agenzia di stato', 'guerriglia', 'ribelli',
        'governatore', 'prefettura', 'commissione', 'rapitori', 'talebani', 'miliziani', 'forze di sicurezza',
      ],
      classes: [
        'autorità', 'dati ufficiali', 'cifre ufficiali', 'fonti ufficiali', 'funzionari', 'giudici', 'procuratori',
        'ministri', 'media di stato',
      ],
    },
    monitor: {
      bodies: [
        'ong', 'organizzazione non governativa', 'organizzazione per i diritti umani', 'gruppo per i diritti umani',
        'associazione', 'ordine degli avvocati', 'difensore civico', 'garante dei detenuti', 'osservatorio', 'croce rossa',
        'comitato internazionale della croce rossa', 'cicr', 'mezzaluna rossa', 'nazioni unite', 'onu',
        'amnesty international', 'human rights watch', 'comitato dei familiari', 'comitato dei parenti',
        'collettivo di avvocati', 'reporter senza frontiere', 'sindacato dei giornalisti', 'foro penal',
      ],
      classes: [
        'ong', 'organizzazioni per i diritti umani', 'gruppi per i diritti umani', 'attivisti per i diritti umani',
        'familiari', 'parenti', 'famiglie', 'madri', 'avvocati', 'società civile', 'volontari', 'osservatori indipendenti',
      ],
    },
    other: {
      bodies: [
        'opposizione', 'leader dell opposizione', 'partito', 'ambasciata', 'dipartimento di stato', 'casa bianca',
        'unione europea', 'ue', 'giornale', 'quotidiano', 'radio', 'mediatore', 'mediatori', 'fratello', 'sorella', 'sindaco',
        'vescovo', 'chiesa', 'farnesina',
      ],
      classes: [
        'una fonte', 'fonti', 'analisti', 'esperti', 'critici', 'testimoni', 'residenti', 'a condizione di anonimato',
        'in forma anonima', 'diplomatici', 'media locali', 'stampa locale', 'media', 'stampa', 'una guardia',
      ],
    },
  },
  links: {
    and: ['e', 'ed', 'o', 'oltre a', 'nonché'],
    clause: [
      'mentre', 'ma', 'però', 'tuttavia', 'sebbene', 'benché', 'dopo', 'perché', 'quando', 'dove', 'contro', 'nonostante',
      'prima che', 'poiché', 'invece',
    ],
    stops: [
      'in', 'nel', 'nella', 'nei', 'nelle', 'a', 'al', 'alla', 'ai', 'alle', 'di', 'del', 'della', 'dei', 'delle', 'degli',
      'da', 'dal', 'dalla', 'dai', 'per', 'con', 'senza', 'su', 'sul', 'sulla', 'sotto', 'tra', 'fra', 'contro', 'dopo',
      'prima', 'durante', 'hanno', 'ha', 'aveva', 'avevano', 'è', 'sono', 'era', 'erano', 'stato', 'stati', 'stata', 'state',
      'essere', 'sarà', 'saranno', 'che', 'chi', 'cui', 'non', 'si', 'ancora', 'già', 'poi', 'ieri', 'oggi', 'domani',
      'possono', 'può', 'potrebbero', 'secondo', 'se', 'come', 'e', 'o', 'ma', 'mentre', 'lunedì', 'martedì', 'mercoledì',
      'giovedì', 'venerdì', 'sabato', 'domenica', 'loro', 'il', 'la', 'i', 'le', 'gli', 'in totale', 'restano', 'resta',
      'verranno', 'vanno',
    ],
    partitives: [
      'dei', 'delle', 'degli', 'di questi', 'di queste', 'su', 'dei suoi', 'di circa', 'di oltre', 'di quasi', 'tra i',
      'tra le', 'sui', 'sulle', 'di un totale di', 'di',
    ],
    backward: [
      'di loro', 'di questi', 'di queste', 'tra {loro,cui}', 'dei quali', 'delle quali', 'di essi', 'di esse', 'tra questi',
      'tra queste', 'inclusi', 'incluse', 'compresi', 'comprese', 'di cui',
    ],
    members: ['{erano,sono,figurano,figuravano} {tra,fra}', 'facevano parte {di,del,dei,delle}'],
    totals: [
      'in totale', 'in tutto', 'totale', 'il totale', 'complessivamente', 'raggiunge', 'sale a', 'ammonta a', 'portando',
    ],
    adding: ['con quest{o,a,i,e}', 'con {essi,loro}', 'sommat{i,e} a'],
    further: ['altr{o,a,i,e}', 'nuov{o,a,i,e}', 'ulteriori', 'in più'],
    furniture: [
      'leggi anche', 'leggi di più', 'vedi anche', 'guarda anche', 'articoli correlati', 'ti potrebbe interessare',
      'potrebbe interessarti', 'i più letti', 'ascolta',
    ],
    corrected: ['tranne', 'tutti tranne', 'eccetto', 'meno', 'non', 'invece di', 'anziché', 'e non'],
    instead: ['ma', 'bensì'],
    where: ['dove', 'nel quale', 'nella quale', 'in cui'],
    excepting: ['tranne', 'tutti tranne', 'eccetto', 'a eccezione di', 'ad eccezione di'],
    of: ['di', 'del', 'della', 'dei', 'delle', 'degli', 'per'],
    prepositions: [
      'a', 'al', 'alla', 'ai', 'agli', 'alle', 'con', 'da', 'dal', 'dalla', 'di', 'del', 'della', 'in', 'nel',
      'nella', 'su', 'sul', 'sulla', 'per', 'tra', 'fra',
    ],
    articles: [
      'il', 'lo', 'la', 'i', 'gli', 'le', 'l', 'un', 'uno', 'una', 'suo', 'sua', 'suoi', 'sue', 'questi', 'queste', 'questo',
      'questa', 'altri', 'altre', 'primi', 'prime', 'ultimi', 'ultime', 'nuovi', 'nuove', 'ne',
    ],
    copulas: ['è', 'era', 'è di', 'era di', 'a', 'ammonta a', 'è salit{o,a} a', 'arriva a'],
    respectively: ['rispettivamente', 'nell ordine'],
    gestures: ['gesto', 'misura'],
    places: ['in', 'nel', 'nella', 'al', 'davanti a', 'davanti al', 'davanti alla', 'presso'],
    pointers: ['il', 'lo', 'la', 'l', 'i', 'gli', 'le', 'questo', 'questa', 'del', 'della', 'dal', 'dalla', 'al', 'alla'],
    asOf: ['alla data del'],
    rates: ['per ogni', 'per ciascun{o,}', 'ciascun{o,a}'],
    ratios: ['su', 'ogni'],
    swaps: ['per', 'contro'],
    whose: ['{il,la,i,le} cui'],
    still: ['ancora', 'di nuovo', 'nuovamente', 'finora', 'fino a ora', 'per ora', 'al momento'],
    when: ['quando', 'data in cui', 'giorno in cui', 'in cui'],
    samePeriod: ['nello stesso periodo', 'in quel periodo', 'nelle stesse settimane', 'nello stesso arco di tempo'],
    sinceThen: ['da allora'],
  },
}
