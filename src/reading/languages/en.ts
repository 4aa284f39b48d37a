import type { LanguagePack } from './language-pack.ts'

export const english: LanguagePack = {
  code: 'en',
  marks: ['the', 'of', 'and', 'to', 'was', 'were', 'had', 'said', 'by', 'from', 'that', 'with', 'have', 'been', 'people', 'who'],
  abbreviations: [
    'mr', 'mrs', 'ms', 'dr', 'gen', 'col', 'lt', 'sgt', 'st', 'no', 'sen', 'rep', 'gov', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug',
    'sep', 'sept', 'oct', 'nov', 'dec', 'vs', 'approx',
  ], // biome-ignore format: a list of words reads best in lines
  numbers: {
    words: {
      two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13,
      fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40,
      fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
      'twenty one': 21, 'thirty one': 31, 'forty one': 41, 'fifty one': 51, 'sixty one': 61, 'seventy one': 71, 'eighty one': 81,
      'ninety one': 91, 'one hundred': 100, 'one thousand': 1000, 'a hundred and': 100,
    }, // biome-ignore format: a table of numbers
    multipliers: { hundred: 100, thousand: 1000, million: 1_000_000, mln: 1_000_000 },
    joiners: ['and'],
    ones: ['one'],
    collectives: {
      'half a dozen': 6, 'a half dozen': 6, 'half dozen': 6, 'a dozen': 12, dozen: 12, 'two dozen': 24, 'three dozen': 36, 'four dozen': 48,
      'five dozen': 60, 'six dozen': 72, 'a score of': 20, 'a score': 20, 'a hundred': 100, 'a thousand': 1000, 'half a hundred': 50,
      'half a thousand': 500, 'a couple': 2, 'couple': 2, 'a pair': 2,
    }, // biome-ignore format: a table of numbers
    openPlurals: {
      '{several,many,} dozens{ of,}': 24, 'several dozen': 24, 'scores{ of,}': 40, '{several,many,} hundreds{ of,}': 200, 'several hundred': 200,
      'a few hundred': 200, 'a few dozen': 24, 'some dozens': 24, '{several,many,} thousands{ of,}': 2000, 'several thousand': 2000,
      'a few thousand': 2000, 'tens of thousands': 20000,
    }, // biome-ignore format: a table of numbers
    zeros: ['none of', 'none', 'not one of', 'any of', 'not a single one of'],
    spaced: false,
    rangeOpeners: ['between', 'from'],
    rangeJoiners: ['to', '*and', 'or'],
  },
  bounds: {
    exact: { before: ['only', 'just', 'barely', 'all', 'exactly', 'a total of', 'the total of', 'precisely', 'merely', 'a mere', 'no fewer and no more than'], after: [] },
    at_least: {
      before: [
        'at least', 'more than', 'over', 'just over', 'well over', 'a little over', 'slightly over', 'above', 'just above', 'barely above',
        'slightly more than', 'a little more than', 'just more than', 'not less than', 'no less than', 'no fewer than', 'not fewer than', 'upwards of', 'in excess of',
        'a minimum of', 'surpassed', 'exceeded', 'exceeds', 'topped', 'passed', 'past', 'as few as', 'at minimum', 'north of',
      ],
      after: ['or more', 'plus', 'and more', 'and counting', 'at least', 'at the least'],
    },
    at_most: {
      before: [
        'no more than', 'not more than', 'up to', 'fewer than', 'less than', 'under', 'at most', 'as many as', 'a maximum of', 'at the most', 'just under', 'below',
      ],
      after: ['at most', 'at the most', 'or fewer', 'or less'],
    },
    about: {
      before: [
        'about', 'around', 'some', 'nearly', 'almost', 'close to', 'roughly', 'approximately', 'approx', 'an estimated', 'estimated', 'circa', 'or so', 'near', 'nearing', 'virtually', 'in the region of', 'as good as',
      ],
      after: ['or so', 'odd', 'or thereabouts', 'approximately', 'or nearly so'],
    },
  }, // biome-ignore format: lists of words
  nouns: {
    people: [
      'people', 'person', 'persons', 'prisoner{s,}', 'detainee{s,}', 'inmate{s,}', 'captive{s,}', 'hostage{s,}', 'convict{s,}', 'individual{s,}', 'men', 'women', 'man', 'woman',
      'citizen{s,}', 'national{s,}', 'activist{s,}', 'journalist{s,}', 'protester{s,}', 'protestor{s,}', 'demonstrator{s,}', 'dissident{s,}', 'soldier{s,}', 'civilian{s,}', 'fishermen',
      'student{s,}', 'teacher{s,}', 'pupil{s,}', 'schoolgirl{s,}', 'girls', 'boys', 'child', 'children', 'minor{s,}', 'teenager{s,}', 'adolescents', 'youths', 'foreigner{s,}', 'politician{s,}', 'lawmakers', 'opponents',
      'leaders', 'lawyer{s,}', 'worker{s,}', 'migrant{s,}', 'refugee{s,}', 'fighter{s,}', 'rebel{s,}', 'militant{s,}', 'insurgents', 'suspect{s,}', 'defendant{s,}', 'offender{s,}', 'rioter{s,}', 'marcher{s,}',
      'pow{s,}', 'pows', 'troops', 'servicemen', 'servicewomen', 'serviceman', 'military personnel', 'officer{s,}', 'policemen', 'sailor{s,}', 'crew', 'crewmen', 'crew members', 'monk{s,}', 'priest{s,}', 'nuns', 'pastors', 'blogger{s,}', 'writer{s,}', 'artist{s,}', 'poets',
      'politicals', 'political arrested', 'supporters', 'members', 'villagers', 'residents', 'villager', 'farmer{s,}', 'patients', 'passengers', 'tourists', 'victims', 'abductees', 'persons deprived of liberty', 'remand prisoners',
      'patriots', 'defenders', 'unionists', 'trade unionists', 'campaigners', 'scholars', 'academics', 'doctors', 'nurses', 'clerics', 'travellers', 'christians', 'muslims', 'of its own', 'of their own', 'of ours', 'of them', 'of those',
      'prisoners of war', 'prisoners of conscience', 'political prisoners', 'dual nationals', 'mothers', 'fathers', 'brothers', 'sisters', 'relatives', 'returnees', 'others', 'former officials', 'ex officials', 'executives', 'lifers', 'bodies alive',
    ],
    political: ['political', 'politicals', 'conscience', 'dissidents', 'dissident', 'protesters', 'activists', 'demonstrators', 'opposition'],
    described: ['women', 'men', 'minors', 'children', 'foreigners', 'teenagers', 'soldiers', 'civilians', 'journalists', 'students', 'women and', 'nationals', 'military personnel', 'girls', 'boys', 'teachers', 'fishermen', 'lawyers', 'adolescents'],
    things: [
      'famil{y,ies}', 'relatives of', 'request{s,}', 'application{s,}', 'petition{s,}', 'file{s,}', 'case{s,}', 'hearing{s,}', 'review{s,}', 'bodies', 'remains', 'corpses', 'deaths', 'dead', 'lives', 'votes', 'seats', 'prisons', 'jails',
      'centres', 'centers', 'countries', 'nations', 'provinces', 'states', 'cities', 'towns', 'regions', 'buses', 'planes', 'organisations', 'organizations', 'groups', 'ngos', 'parties', 'lawmakers voted', 'deputies', 'staff', 'employees', 'guards', 'warders',
      'workers made', 'visitors', 'followers', 'shares', 'views', 'comments', 'readers', 'subscribers', 'articles', 'sources', 'words', 'photos', 'pages', 'items', 'messages', 'letters', 'signatures', 'times', 'charges', 'counts of', 'sentences', 'terms', 'strikes',
      'attacks', 'missiles', 'drones', 'tanks', 'houses', 'homes were', 'complaints', 'complainants', 'interviews', 'visits', 'teams', 'delegates', 'observers', 'police officers', 'phases', 'stages', 'rounds', 'exchanges', 'swaps', 'batches', 'lists', 'double entries', 'entries', 'duplicates', 'regional directorates', 'directorates', 'offices', 'judges', 'courts', 'magistrates', 'cells', 'beds', 'places', 'points', 'measures', 'decrees', 'laws', 'bills', 'sides', 'capitals', 'elements', 'wounded', 'injured', 'steps', 'demands', 'conditions', 'decisions', 'orders', 'warrants', 'detentions', 'grounds', 'categories',
      'rights groups', 'human rights groups', 'supporters gathered', 'mourners', 'voters', 'electors', 'respondents', 'million', 'billion', 'trillion', 'percentage points', 'missing', 'ballots', 'metres', 'ministers', 'ambassadors', 'presidents',
    ],
    units: [
      'year{s,}', 'month{s,}', 'week{s,}', 'day{s,}', 'night{s,}', 'hour{s,}', 'minute{s,}', 'min', 'second{s,}', 'decade{s,}', 'km', 'kilomet{re,er,res,ers}', 'mile{s,}', 'met{re,er,res,ers}', 'm', 'kg', 'kb', 'mb', 'degrees', 'percent', 'per cent', 'pc', 'dollar{s,}', 'euro{s,}', 'pounds', 'usd', 'a m', 'p m', 'am', 'pm', 'gmt', 'utc', 'o clock', 'year old', 'years old', 'yr', 'yrs', 'th', 'st', 'nd', 'rd', 'ft', 'feet', 'acres', 'hectares', 'tons', 'tonnes', 'barrels', 'cents', 'centuries',
    ],
    labels: ['article{s,}', 'section{s,}', 'aged', 'age', 'channel', 'page', 'bulletin', 'no', 'number', 'part', 'chapter', 'law', 'decree', 'resolution', 'room', 'block', 'ward', 'group of the', 'unit', 'tel', 'phone', 'paragraph', 'version', 'phase', 'category', 'cell', 'camp', 'route', 'volume', 'episode', 'gate', 'type', 'under-', 'top', 'level', 'brigade', 'battalion', 'covid', 'g'],
    names: ['name{s,}', 'entries on'],
  }, // biome-ignore format: lists of words
  events: {
    freed: {
      deeds: ['release{s,}', 'liberation{s,}', 'freeing', 'freeings', 'launches', 'releasing'],
      people: ['freed', 'released', 'liberated', 'freed people', 'released prisoners', 'releasees', 'freed prisoners'],
      verbs: [
        'freed', 'released', 'liberated', 'liberates', 'set free', 'walked free', 'walks free', 'walk free', 'walking free', 'frees', 'releases', 'free', 'release', 'freeing', 'releasing', 'let go', 'lets go', 'letting go', 'let out', 'lets out', 'let {them,him,her} go', 'let * go', 'pardoned and released', 'discharged',
        'walked out', 'walk out', 'walks out', 'walking out', 'out of {jail,prison,custody,detention,captivity,the jail,the prison,it}', 'left {jail,prison,custody,the jail,the prison,detention,captivity}', 'leave {jail,prison,the jail,the prison}', 'leaving {jail,prison,the jail}', 'regained {their freedom,freedom,their liberty,liberty}', 'gained {their freedom,freedom}', 'won {their freedom,freedom}', 'given {their freedom,freedom}', 'returned {home,to their homes,to their families}', 'came out of {jail,prison,custody,the jail,the prison}', 'crossed the gate', 'came home', 'come home', 'gone home', 'went home', 'sent home', 'go home', 'going home', 'back home', 'at liberty', 'reunited with', 'rescued', 'repatriated', 'handed over', 'handed back', 'hand over', 'handing over', 'handover of', 'coughed up', 'unlocked', 'unlocks', 'launched from', 'got out', 'on a plane', 'exiled', 'deported', 'expelled', 'on parole', 'left on', 'returned', 'bailed', 'granted bail', 'released on bail', 'freed on bail', 'opened the gates', 'turned loose', 'let loose', 'swapped', 'exchanged', 'slept at home', 'outside', 'sprung', 'walked away', 'emerged from', 'crossed', 'crossing', 'allowed to leave', 'out of',
      ],
      weak: ['left', 'leave', 'leaving', 'came out', 'come out', 'coming out', 'comes out', 'out', 'home', 'got off the buses', 'got off', 'came', 'going', 'go', 'gone', 'arrived', 'traced', 'crossed out', 'followed', 'benefited', 'benefitted', 'benefit from', 'free to go', 'departed', 'returns', 'arrived home', 'set foot', 'hugged', 'seen outside', 'returning'],
    },
    ordered: {
      deeds: ['pardon{s,}', 'amnest{y,ies}', 'clemency', 'release orders', 'orders of release', 'commutations', 'release order'],
      people: ['pardoned', 'amnestied', 'pardoned prisoners'],
      verbs: ['pardoned', 'pardons', 'pardon', 'amnestied', 'granted {amnesty,clemency,a pardon,pardons,pardon,an amnesty}', 'granted * {pardon,amnesty,clemency}', 'given {amnesty,pardons}', 'received {a pardon,pardons}', 'grants {amnesty,pardons,clemency}', 'grant {amnesty,clemency}', 'eligible for release', 'cleared for release', 'due for release', 'for release', 'approved for release', 'to follow', 'the flight', 'slated for release', 'granting {amnesty,pardons,clemency}'],
      weak: [],
    },
    lesser: {
      deeds: ['house arrest{s,}', 'alternative measures', 'precautionary measures', 'shorter terms', 'sentence reductions', 'reduced sentences', 'commuted sentences', 'sentence cuts', 'reductions'],
      people: [],
      verbs: ['house arrest', 'placed under house arrest', 'moved to house arrest', 'to house arrest', 'under family custody', 'family custody', 'home detention', 'home confinement', 'full freedom', 'full liberty', 'unconditional freedom', 'get shorter terms', 'shorter terms', 'shorter sentences', 'had their sentences {reduced,cut,commuted,shortened}', 'sentences {reduced,cut,commuted,shortened}', 'lifted travel bans', 'travel bans', 'restrictions lifted', 'lifted restrictions', 'already at liberty', 'already outside', 'outside on licence', 'already at home', 'on licence', 'commuted', 'commutes', 'reduced the sentences', 'reduced sentences', 'cut the sentences', 'sentences of'],
      weak: [],
    },
    held: {
      deeds: [],
      people: [],
      verbs: [
        'remain', 'remains', 'remained', 'remaining', 'remain {in custody,in detention,detained,in prison,in jail,behind bars,imprisoned,jailed,inside}', 'still {held,detained,in jail,in prison,in detention,in custody,inside,behind bars,imprisoned,jailed,languishing,in,locked up}', 'behind bars', 'in custody', 'in detention', 'being held', 'are held', 'is holding', 'are being held', 'is held', 'held', 'holds', 'hold', 'holding', 'currently detained', 'currently {held,imprisoned,jailed,in jail,in prison}', 'are in prison', 'are in jail', 'stay locked', 'stayed in jail', 'stay in jail', 'stay in prison', 'still lists', 'stays in jail', 'stayed in prison', 'are imprisoned', 'are jailed', 'are detained', 'imprisoned for', 'in prison', 'in jail', 'still inside', 'inside', 'were in prison', 'languish', 'languishing', 'incarcerated', 'kept in', 'of its people are', 'stayed in their cell', 'stayed in', 'not been released', 'have not been freed', 'awaiting trial', 'in captivity', 'held captive', 'locked up', 'in its jails', 'in their jails', 'in its prisons', 'remain captive', 'jailed', 'imprisoned', 'detained',
      ],
      weak: [],
    },
    arrested: {
      deeds: ['arrest{s,}', 'detentions', 're arrest{s,}', 'rearrest{s,}', 'abductions', 'kidnappings', 'new arrests'],
      people: [],
      verbs: ['arrested', 'arrests', 'arresting', 'rearrested', 're arrested', 'detained again', 'jailed again', 'taken back', 'was taken back', 'back in custody', 'back in jail', 'back in prison', 'newly jailed', 'newly detained', 'were detained', 'was detained', 'been detained', 'were jailed', 'been jailed', 'rounded up', 'abducted', 'kidnapped', 'taken into custody', 'taken to prison', 'thrown in jail', 'were imprisoned', 'been imprisoned', 'have been detained', 'were held', 'seized', 'captured', 'taken hostage', 'archive of arrests', 'detained {in,during,on,after}', 'were taken', 'picked up', 'took hostage', 'were rounded up', 'police detained', 'taken in'],
      weak: [],
    },
    none: {
      deeds: [],
      people: [],
      verbs: ['died', 'killed', 'dead', 'wounded', 'injured', 'executed', 'moved to another', 'transferred', 'taken to court', 'on hunger strike', 'hunger strike', 'asked for', 'applied', 'applied for', 'requested', 'handed in', 'were handed in', 'submitted', 'sought', 'reviewed', 'camp', 'camped', 'gathered', 'waiting', 'protested', 'marched', 'voted', 'accused', 'charged', 'sentenced', 'convicted', 'on trial', 'faced trial', 'disappeared', 'missing', 'lost', 'vanished', 'fled', 'cost', 'withdrawn', 'declined', 'rejected', 'deployed', 'surveyed', 'polled', 'live in', 'displaced', 'deaths', 'tortured', 'beaten', 'wrote', 'signed', 'employed', 'attended', 'debated', 'donated', 'paid', 'unaccounted', 'denied having', 'said yes'],
      weak: [],
    },
  }, // biome-ignore format: lists of words
  modality: {
    ordering: [
      'will', 'shall', 'would', 'to be', 'are to', 'is to', 'was to', 'were to', 'going to', 'set to', 'due to be', 'about to be', 'expected to', 'scheduled to', 'authorised', 'authorized', 'authorises', 'authorizes', 'authorising', 'authorizing', 'ordered', 'orders', 'ordering', 'approved', 'approves', 'promised', 'promises', 'promise', 'pledged', 'pledges', 'vowed', 'agreed to', 'agreed on', 'agrees to', 'offered', 'offers', 'granted', 'grants', 'decreed', 'decree', 'decided', 'plans to', 'planned', 'foresees', 'provides for', 'read out for', 'listed for', 'to free', 'to release', 'to let', 'signed', 'instructed', 'preparing to', 'intends to', 'undertook to', 'commits to', 'committed to', 'slated', 'ready to', 'prepared to', 'soon be', 'upcoming', 'forthcoming', 'll', 'sought', 'demanded', 'imminent', 'not yet been', 'deal', 'would be', 'll be', 'order', 'eligible',
    ],
    projecting: ['could', 'may', 'might', 'hopes', 'hope', 'hoped', 'rumours', 'rumors', 'rumoured', 'possible', 'possibly', 'likely', 'calls for', 'called for', 'calling for', 'demand', 'demands', 'demanding', 'urged', 'urging', 'if', 'should', 'believe', 'unless', 'seeking', 'want', 'wants', 'asked for', 'call for', 'urges', 'failed to'],
    negating: ['not', 'no', 'never', 'nobody', 'denied', 'denies', 'deny', 'without', 'neither', 'nor', 'cannot', 't', 'false', 'unable'],
    refusing: ['ruled out', 'rules out', 'refused', 'refuses', 'refusing', 'rejected', 'declined to', 'excluded', 'excludes', 'turned down', 'does not include', 'denied bail'],
    changing: ['raised', 'raises', 'raising', 'rose', 'rises', 'up', 'down', 'cut', 'cuts', 'lowered', 'reduced', 'revised', 'updated', 'corrected', 'increased', 'elevated', 'elevates', 'climbed', 'grew', 'went', 'fell', 'dropped', 'brought', 'brings', 'bringing', 'jumped', 'after', 'changed', 'lifted'],
  }, // biome-ignore format: lists of words
  speech: {
    say: [
      'said', 'says', 'say', 'saying', 'announced', 'announces', 'announcing', 'announce', 'confirmed', 'confirms', 'confirm', 'confirming', 'reported', 'reports', 'report', 'reporting', 'told', 'tells', 'stated', 'states', 'declared', 'declares', 'claimed', 'claims', 'claim', 'claiming', 'added', 'adds', 'noted', 'notes', 'note', 'wrote', 'writes', 'recalled', 'recalls', 'insisted', 'insists', 'informed', 'informs', 'spoke of', 'speaks of', 'speak of', 'had spoken of', 'talk of', 'talks of', 'talked of', 'pledged', 'promised', 'vowed', 'warned', 'warns', 'revealed', 'disclosed', 'reckon', 'reckons', 'estimate', 'estimates', 'estimated', 'calculate', 'calculates', 'calculated', 'scoffed', 'explained', 'published', 'publishes', 'posted', 'tweeted', 'acknowledged', 'admitted', 'denounced', 'alleged', 'alleges', 'asserted', 'maintains', 'maintained', 'put the number', 'puts the number', 'put', 'puts', 'gives', 'gave', 'cites', 'cited', 'quoted', 'read out', 'reads', 'cites', 'indicated', 'suggests', 'suggested', 'show', 'shows', 'showed', 'according', 'stressed', 'laughed', 'lists', 'listed', 'list', 'broadcast', 'issued', 'mentioned', 'complained', 'remarked', 'replied', 'responded', 'welcomed', 'predicted', 'testified', 'argued', 'argues', 'detailed', 'specified', 'have said', 'believe', 'believes', 'points to', 'pointed to', 'describes', 'knew of', 'knows of', 'know of', 'counts on', 'summed up', 'stands at', 'name', 'named',
    ],
    count: [
      'verified', 'verify', 'verifies', 'verifying', 'counted', 'counts', 'count', 'counting', 'documented', 'documents', 'document', 'registered', 'registers', 'register', 'recorded', 'records', 'record', 'checked', 'checks', 'check', 'traced', 'trace', 'tallied', 'tallies', 'tracked', 'tracks', 'identified', 'identify', 'identifies', 'confirmed', 'confirm', 'confirms', 'has', 'had', 'have', 'saw', 'seen', 'see', 'sees', 'stamp', 'stamped', 'vouch for', 'vouches for', 'logged', 'logs', 'found', 'certified', 'certify', 'corroborated', 'corroborate', 'listed', 'lists', 'knew', 'knows', 'hugged', 'embraced', 'holds', 'keeps', 'keep', 'updated to', 'updated', 'validated', 'authenticated', 'monitored', 'established', 'accounted for', 'attested', 'ascertained', 'met',
    ],
    impersonal: {
      authority: ['was announced', 'were announced', 'been announced', 'was ordered', 'was decreed', 'we were told', 'were told', 'was told', 'they told us', 'they were told', 'told us', 'was officially announced', 'official figures', 'official statement', 'it was announced', 'announced releases'],
      monitor: [],
      other: ['it was learned', 'it was learnt', 'it was confirmed', 'it was reported', 'it is believed', 'are believed', 'is believed', 'are thought', 'reportedly', 'it emerged', 'it became known', 'it is understood', 'it was known', 'was reported', 'were reported', 'media reports', 'local media', 'rumour has it'],
    },
    sources: ['according to', 'per', 'as per', 'citing', 'quoting', 'cited by', 'in the words of', 'in the view of', 'by the account of', 'quoted by', 'on the authority of', 'as told by', 'as reported by', 'said by', 'in reference to'],
    agents: ['by'],
    owners: ['of', 'by', 'from'],
    records: ['tally', 'tallies', 'count', 'counts', 'list', 'lists', 'data', 'figure', 'figures', 'records', 'record', 'files', 'register', 'registry', 'note', 'statement', 'report', 'reports', 'bulletin', 'database', 'number', 'numbers', 'monitoring', 'estimate', 'estimates', 'reckoning', 'account', 'books', 'update', 'announcement', 'communique', 'pardon', 'release', 'decree', 'order', 'log', 'toll', 'spokesman', 'spokeswoman', 'spokesperson', 'director', 'head', 'chief', 'lawyer', 'president', 'post', 'website'],
    pronouns: ['it', 'they', 'he', 'she'],
    relatives: ['who', 'which', 'that', 'whose'],
    anaphors: ['the group', 'the organisation', 'the organization', 'the ngo', 'the watchdog', 'the body', 'this group', 'this organisation', 'the monitor', 'the rights group', 'the association', 'the nonprofit', 'the non profit', 'the charity', 'the monitoring group', 'the latter', 'the same source', 'the network'],
    selves: ['we', 'our', 'us', 'our teams'],
    receiving: ['received', 'receives', 'receive', 'welcomed', 'got back', 'in return', 'took in', 'in exchange for', 'arrived'],
  }, // biome-ignore format: lists of words
  speakers: {
    authority: {
      bodies: [
        'government', 'ministry', '{ministry,minister} of {justice,interior,the interior,defence,defense,foreign affairs,information}', '{interior,justice,defence,defense,prisons,prison,foreign,information,home} {ministry,minister}', 'minister', 'junta', 'regime', 'presidency', 'president', 'prime minister', 'vice president', 'king', 'emir', 'sultan', 'cabinet', 'supreme court', 'court', 'tribunal', 'prosecutor', 'prosecutor s office', 'attorney general', 'attorney general s office', 'prosecution', 'parliament', 'national assembly', 'army', 'military', 'armed forces', 'police', 'prison service', 'prison authority', 'prisons department', 'prison department', 'corrections department', 'correctional services', 'state television', 'state tv', 'state media', 'state radio', 'state news agency', 'official gazette', 'state run media', 'state run newspaper', 'state broadcaster', 'state owned media', 'military council', 'state administration council', 'security council', 'home office', 'interior minister', 'guerrilla', 'guerrillas', 'rebels', 'rebel group', 'governor', 'prefecture', 'commission', 'amnesty commission', 'pardons board', 'judiciary', 'the palace', 'royal palace', 'kremlin', 'security forces', 'security services', 'intelligence service', 'high command', 'defence command', 'de facto authorities', 'militants', 'armed group', 'jihadists', 'captors', 'taliban',
      ],
      classes: ['officials', 'official', 'authorities', 'official figures', 'official reports', 'official media', 'official statement', 'official statements', 'official data', 'prosecutors', 'judges', 'courts', 'ministers', 'government officials', 'prison officials', 'military officials', 'state officials', 'security officials', 'rulers', 'generals', 'police officers', 'government figures', 'lawmakers of the ruling party', 'both capitals'],
    },
    monitor: {
      bodies: [
        'rights group', 'human rights group', 'rights organisation', 'rights organization', 'human rights organisation', 'human rights organization', 'rights watchdog', 'watchdog', 'watchdog organism', 'monitoring group', 'monitor', 'ngo', 'legal aid group', 'legal rights group', 'non governmental organization', 'non governmental organisation', 'advocacy group', 'association', 'bar association', 'ombudsman', 'ombudsman s office', 'committee of relatives', 'relatives committee', 'families committee', 'mothers committee', 'human rights commission', 'human rights centre', 'human rights center', 'observatory', 'red cross', 'icrc', 'international committee of the red cross', 'red crescent', 'united nations', 'un', 'u n', 'un human rights office', 'un rights office', 'ohchr', 'amnesty international', 'human rights watch', 'civil society group', 'support group', 'campaign group', 'prisoners club', 'prisoner s society', 'prisoners society', 'collective of families', 'committee to protect journalists', 'reporters without borders', 'fact finding mission', 'coalition of ngos', 'network of lawyers', 'lawyers collective', 'union of journalists', 'press freedom group', 'press association', 'civil association', 'monitoring organisation', 'monitoring organization', 'relief group', 'aid group',
      ],
      classes: ['rights groups', 'human rights groups', 'rights organisations', 'rights organizations', 'monitors', 'monitoring groups', 'ngos', 'activists', 'rights activists', 'relatives', 'families', 'parents', 'mothers', 'wives', 'lawyers', 'defence lawyers', 'human rights defenders', 'human rights organisations', 'human rights organizations', 'civil society', 'civil society groups', 'civil society organizations', 'civil society organisations', 'civil organizations', 'civil organisations', 'non governmental organizations', 'non governmental organisations', 'watchdogs', 'independent monitors', 'rights advocates', 'aid workers', 'campaigners', 'volunteers', 'advocacy groups', 'independent groups', 'two rights groups'],
    },
    other: {
      bodies: ['opposition leader', 'opposition party', 'embassy', 'state department', 'white house', 'european union', 'eu', 'foreign office', 'newspaper', 'radio', 'mediator', 'mediators', 'party', 'opposition', 'brother', 'sister', 'a mother', 'a father', 'her son', 'her brother', 'a lawyer', 'a relative', 'opposition mayor', 'mayor', 'senator', 'lawmaker', 'bishop', 'church', 'cardinal', 'us president', 'u s president', 'us officials', 'u s officials', 'western officials', 'foreign ministers'],
      classes: ['a source', 'sources', 'analysts', 'observers', 'experts', 'critics', 'witnesses', 'residents', 'locals', 'who asked not to be named', 'on condition of anonymity', 'asked not to be identified', 'a diplomat', 'diplomats', 'an official who', 'media', 'local media', 'outlets', 'media outlets', 'people familiar', 'a security source', 'a prison source', 'a guard', 'a warder', 'opposition groups', 'press reports'],
    },
  }, // biome-ignore format: lists of words
  links: {
    and: ['and', 'or', 'plus', 'as well as'],
    clause: ['while', 'but', 'although', 'though', 'whereas', 'however', 'after', 'following', 'since then', 'because', 'as', 'when', 'where', 'once', 'yet', 'against', 'despite', 'before', 'until'],
    stops: ['in', 'on', 'at', 'from', 'to', 'by', 'for', 'with', 'were', 'was', 'are', 'is', 'be', 'been', 'had', 'have', 'has', 'who', 'that', 'which', 'will', 'would', 'since', 'after', 'during', 'over', 'under', 'said', 'as', 'into', 'out', 'among', 'against', 'so', 'not', 'still', 'more than', 'he', 'she', 'they', 'it', 'this', 'last', 'about', 'than', 'because', 'also', 'now', 'then', 'can', 'could', 'may', 'might', 'being', 'whose', 'where', 'when', 'if', 'yesterday', 'today', 'tomorrow', 'again', 'later', 'earlier', 'per', 'each', 'ago', 'it', 'its', 'behind', 'outside', 'inside', 'including', 'and'],
    partitives: ['of the', 'of those', 'of these', 'of its', 'of their', 'of his', 'of her', 'of some', 'of about', 'of more than', 'of at least', 'of nearly', 'out of', 'of all', 'of them', 'of'],
    backward: ['of them', 'of those', 'of these', 'of whom', 'of this number', 'of which', 'among them', 'these', 'including', 'of the total', 'of the group', 'of that number', 'of this group', 'them', 'those'],
    totals: ['in all', 'in total', 'total', 'the total', 'altogether', 'bringing', 'brings', 'amounts to', 'make up', 'makes up', 'reaches', 'reached', 'overall', 'cumulative'],
    further: ['more', 'another', 'other', 'others', 'further', 'additional', 'new', 'a further'],
    corrected: ['not', 'instead of', 'rather than', 'and not'],
    of: ['of', 'for', 'of the', 'of all', 'of all the'],
    articles: ['the', 'a', 'an', 'its', 'their', 'his', 'her', 'our', 'these', 'those', 'this', 'another', 'other', 'first', 'last', 'further', 'new', 'additional', 'all'],
    still: ['still', 'again', 'so far', 'to date', 'until now'],
  }, // biome-ignore format: lists of words
}
