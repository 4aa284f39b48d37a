import type { LanguagePack } from './language-pack.ts'

/** French of Europe, Africa and Canada. */
// biome-ignore format: lists of words read best in long lines
export const french: LanguagePack = {
  code: 'fr',
  marks: ['les', 'des', 'une', 'est', 'ont', 'été', 'dans', 'pour', 'selon', 'qui', 'sur', 'du', 'au', 'aux', 'avec', 'pas', 'était', 'même', 'leur', 'et'],
  abbreviations: ['m', 'mm', 'mme', 'mlle', 'me', 'dr', 'gén', 'gal', 'col', 'cap', 'lt', 'pr', 'st', 'ste', 'nº', 'n', 'art', 'janv', 'févr', 'juil', 'sept', 'oct', 'nov', 'déc', 'av', 'env'],
  numbers: {
    words: {
      deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16,
      'dix sept': 17, 'dix huit': 18, 'dix neuf': 19, vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, septante: 70,
      'quatre vingt{s,}': 80, huitante: 80, octante: 80, nonante: 90,
      'vingt et un{e,}': 21, 'trente et un{e,}': 31, 'quarante et un{e,}': 41, 'cinquante et un{e,}': 51, 'soixante et un{e,}': 61, 'quatre vingt un{e,}': 81,
    },
    multipliers: { 'cent{s,}': 100, mille: 1000, 'million{s,}': 1_000_000 },
    joiners: ['et'],
    ones: ['un', 'une', 'un seul', 'une seule'],
    collectives: {
      'une demi douzaine': 6, 'une huitaine': 8, 'une dizaine': 10, 'une douzaine': 12, 'une quinzaine': 15, 'une vingtaine': 20, 'deux douzaines': 24, 'une trentaine': 30, 'une quarantaine': 40,
      'une cinquantaine': 50, 'une soixantaine': 60, 'une centaine': 100, 'une bonne centaine': 100, 'une petite centaine': 100, 'deux centaines': 200, 'trois centaines': 300, 'un millier': 1000, 'un bon millier': 1000, 'deux milliers': 2000,
      'trois milliers': 3000, 'une demi centaine': 50, 'un demi millier': 500, 'une petite vingtaine': 20, 'une petite dizaine': 10, 'une bonne vingtaine': 20, 'une bonne trentaine': 30, 'la dizaine': 10, 'la vingtaine': 20, 'la trentaine': 30, 'la quarantaine': 40, 'la cinquantaine': 50, 'la centaine': 100, 'le millier': 1000,
    },
    openPlurals: {
      '{plusieurs,quelques,des,de,les,} dizaines{ de, d,}': 20, '{plusieurs,quelques,des,de,} centaines{ de, d,}': 200, '{plusieurs,quelques,des,de,} milliers{ de, d,}': 2000, 'dizaines de milliers': 20000,
    },
    zeros: ['aucun{e,} d{es,e,}', 'aucun{e,}', 'pas un{e,} seul{e,} d{es,e}'],
    spaced: true,
    rangeOpeners: ['entre', 'de', 'd'],
    rangeJoiners: ['à', '*et', 'ou'],
  },
  bounds: {
    exact: { before: ['seulement', 'seuls', 'seules', 'que', 'uniquement', 'à peine', 'tout juste', 'tous les', 'toutes les', 'les', 'au total', 'un total de', 'exactement', 'précisément', 'pas plus et pas moins de', 'en tout', 'à ce jour'], after: ['seulement', 'à peine', 'uniquement'] },
    at_least: {
      before: [
        'au moins', 'plus de', 'plus d', 'au minimum', 'un peu plus de', 'un peu plus d', 'bien plus de', 'pas moins de', 'pas moins d', 'au delà de', 'au dessus de', 'dépasse', 'dépassent', 'a dépassé', 'dépasse les', 'dépassait', 'dépassé les', 'supérieur à', 'supérieure à', 'un minimum de', 'largement plus de', 'passé les', 'franchi les', 'excède', 'plus des', 'à tout le moins',
      ],
      after: ['au moins', 'ou plus', 'et plus', 'au minimum', 'au bas mot'],
    },
    at_most: {
      before: ['pas plus de', 'pas plus d', 'jusqu à', 'moins de', 'moins d', 'au plus', 'au maximum', 'tout au plus', 'un maximum de', 'inférieur à', 'au dessous de', 'en dessous de', 'à concurrence de', 'guère plus de'],
      after: ['au plus', 'au maximum', 'tout au plus', 'ou moins', 'au grand maximum'],
    },
    about: {
      before: [
        'environ', 'quelque', 'quelques', 'près de', 'près d', 'presque', 'à peu près', 'autour de', 'aux alentours de', 'aux environs de', 'approximativement', 'un peu moins de', 'de l ordre de', 'avoisine', 'avoisinant', 'proche de', 'dans les', 'plus ou moins', 'estimé à', 'estimés à', 'estime à', 'grosso modo', 'pratiquement', 'voisin de', 'une estimation de',
      ],
      after: ['environ', 'à peu près', 'ou presque', 'plus ou moins'],
    },
  },
  nouns: {
    people: [
      'personne{s,}', 'prisonni{er,ers,ère,ères}', 'détenu{e,s,es,}', 'captif{s,}', 'captive{s,}', 'otage{s,}', 'condamné{e,s,es,}', 'reclus{e,es,}', 'incarcéré{e,s,es,}', 'emprisonné{e,s,es,}', 'individu{s,}', 'hommes', 'homme', 'femme{s,}', 'citoyen{s,ne,nes,}', 'ressortissant{e,s,es,}', 'militant{e,s,es,}', 'activiste{s,}', 'journaliste{s,}', 'manifestant{e,s,es,}', 'dissident{e,s,es,}', 'soldat{e,s,es,}', 'militaire{s,}', 'civil{s,e,es,}', 'pêcheur{s,}',
      'étudiant{e,s,es,}', 'élève{s,}', 'lycéen{s,ne,nes,}', 'enseignant{e,s,es,}', 'professeur{s,}', 'fille{s,}', 'garçon{s,}', 'enfant{s,}', 'mineur{e,s,es,}', 'adolescent{e,s,es,}', 'jeune{s,}', 'étrang{er,ers,ère,ères}', 'homme{s,} politique{s,}', 'opposant{e,s,es,}', 'dirigeant{e,s,es,}', 'avocat{e,s,es,}', 'travailleur{s,}', 'migrant{e,s,es,}', 'réfugié{e,s,es,}', 'combattant{e,s,es,}', 'rebelle{s,}', 'insurgé{s,}', 'suspect{e,s,es,}', 'prévenu{e,s,es,}', 'inculpé{e,s,es,}', 'accusé{e,s,es,}', 'officier{s,}', 'sous officier{s,}', 'policier{s,}', 'gendarme{s,}', 'marin{s,}', 'moine{s,}',
      'prêtre{s,}', 'pasteur{s,}', 'religieu{x,se,ses}', 'blogueu{r,rs,se,ses}', 'écrivain{s,}', 'artiste{s,}', 'partisan{s,}', 'sympathisant{e,s,es,}', 'membre{s,}', 'villageois', 'habitant{s,}', 'paysan{s,}', 'agriculteur{s,}', 'patient{s,}', 'passager{s,}', 'touriste{s,}', 'victime{s,}', 'prisonniers de guerre', 'prisonniers politiques', 'prisonnier politique', 'prisonniers de conscience', 'prisonniers d opinion', 'détenus politiques', 'détenus d opinion', 'détenus de droit commun', 'personnes détenues', 'personnes privées de liberté', 'syndicaliste{s,}', 'défenseur{s,}', 'médecin{s,}', 'infirmi{er,ère,ers,ères}', 'imam{s,}', 'marabout{s,}', 'mères', 'pères', 'frères', 'sœurs', 'd entre {eux,elles}', 'des nôtres', 'des siens', 'des leurs', 'compatriote{s,}', 'bénéficiaire{s,}', 'universitaires', 'ingénieurs', 'fonctionnaires détenus', 'cadres', 'ex détenus', 'anciens ministres', 'binationaux', 'expatriés', 'ouvrier{s,}', 'orpailleurs', 'villageoises', 'écoli{ers,ères}', 'collégiens', 'chrétiens', 'internés', 'exilés', 'déplacés détenus', 'disparus retrouvés', 'acteurs de la société civile', 'leaders', 'élus détenus', 'pensionnaires', 'gardés à vue', 'reclus', 'graciables',
    ],
    political: ['politiques', 'politique', 'opinion', 'conscience', 'dissidents', 'manifestants', 'militants', 'opposants', 'activistes', 'opposition'],
    described: ['femmes', 'femme', 'hommes', 'mineurs', 'mineures', 'enfants', 'étrangers', 'étrangères', 'adolescents', 'soldats', 'militaires', 'civils', 'journalistes', 'étudiants', 'étudiantes', 'enseignants', 'pêcheurs', 'avocats', 'jeunes', 'ressortissants', 'militants', 'syndicalistes', 'norviens'],
    things: [
      'famille{s,}', 'demande{s,}', 'requête{s,}', 'dossier{s,}', 'pétition{s,}', 'cas', 'audience{s,}', 'corps', 'cadavre{s,}', 'dépouille{s,}', 'mort{s,e,es,}', 'décès', 'vie{s,}', 'voix', 'siège{s,}', 'prison{s,}', 'maison{s,} d arrêt', 'centres', 'pays', 'province{s,}', 'ville{s,}', 'région{s,}', 'bus', 'car{s,}', 'avion{s,}', 'organisation{s,}', 'association{s,}', 'groupe{s,}', 'ong', 'partis', 'députés', 'sénateurs', 'employés', 'agents', 'gardien{s,}', 'surveillants', 'visiteurs', 'lecteurs', 'abonnés', 'partages', 'commentaires', 'vues', 'articles', 'sources', 'mots', 'photos', 'pages', 'messages', 'lettres', 'signatures', 'fois', 'chefs d accusation', 'chefs d inculpation', 'peine{s,}', 'grève{s,}', 'attaque{s,}', 'missiles', 'drones', 'maisons', 'plainte{s,}', 'entretiens', 'visites', 'équipes', 'délégués', 'observateurs', 'phases', 'échanges', 'liste{s,}', 'entrées', 'doublons', 'bureaux', 'juges', 'tribunaux', 'magistrats', 'cellule{s,}', 'lits', 'places', 'points', 'mesures', 'décrets', 'lois', 'camps', 'blessé{s,es,e,}', 'étapes', 'conditions', 'ordres', 'mandats', 'catégories', 'électeurs', 'sondés', 'millions', 'milliards', 'disparu{s,es,}', 'ministres', 'ambassadeurs', 'présidents', 'bénévoles', 'affiches', 'numéros', 'communes', 'quartiers', 'bâtiments', 'véhicules', 'motos', 'armes', 'sacs', 'recours', 'pages', 'visages', 'motifs', 'procédures', 'affaires', 'établissements', 'heurts', 'otages tués', 'bulletins', 'journées', 'remises de peine', 'manquants', 'témoignages', 'plaintes', 'interviews', 'tonnes', 'assesseurs', 'chambres',
    ],
    units: ['an{s,}', 'année{s,}', 'mois', 'semaine{s,}', 'jour{s,}', 'nuit{s,}', 'heure{s,}', 'h', 'minute{s,}', 'min', 'seconde{s,}', 'décennie{s,}', 'siècle{s,}', 'km', 'kilomètre{s,}', 'mètre{s,}', 'm', 'kg', 'kilo{s,}', 'degré{s,}', 'pour cent', 'pour mille', 'dollar{s,}', 'euro{s,}', 'franc{s,}', 'fcfa', 'f cfa', 'hectares', 'tonnes', 'litres', 'centimes', 'e', 'er', 'ème', 'ème rang', 'rang', 'points de pourcentage', 'o', 'go', 'k', 'places assises', 'soirs', 'nuitées', 'ème jour', 'pc'],
    labels: ['article{s,}', 'art', 'alinéa', 'section', 'canal', 'chaîne', 'page', 'bulletin', 'nº', 'n', 'numéro', 'partie', 'chapitre', 'loi', 'décret', 'résolution', 'salle', 'bloc', 'quartier', 'tél', 'téléphone', 'phase', 'cellule', 'route', 'rue', 'bp', 'version', 'volume', 'épisode', 'niveau', 'brigade', 'bataillon', 'covid', 'g', 'âgé de', 'âgée de', 'âgés de', 'âge de', 'paragraphe', 'place du', 'avenue', 'boulevard', 'france', 'rn', 'acte', 'camp', 'porte', 'paris'],
    names: ['nom{s,}'],
  },
  events: {
    freed: {
      deeds: ['libération{s,}', 'remise{s,} en liberté', 'sortie{s,}', 'élargissement{s,}', 'mise{s,} en liberté', 'levée{s,} d écrou', 'relaxe{s,}', 'relâchement{s,}', 'affranchissement{s,}', 'relâche'],
      people: ['libéré{e,s,es,}', 'relâché{e,s,es,}', 'élargi{s,es,e,}', 'rapatriés', 'prisonniers libérés', 'détenus libérés', 'remis en liberté', 'affranchis', 'sorti{s,es}'],
      verbs: [
        'libér{é,ée,és,ées,er,ant,a,èrent}', 'libère', 'libèrent', 'relâch{é,ée,és,ées,er,ant,a,èrent,e,ent}', 'élarg{i,is,ie,ies,ir,it,irent}', 'relax{é,ée,és,ées}', 'remis{e,es,} en liberté', 'mis{e,es,} en liberté', 'remettre en liberté', 'remet en liberté', 'remettent en liberté', 'remis dehors', 'laissé{s,es,e,} {partir,sortir,repartir}', 'laisser {partir,sortir}', 'laisse {partir,sortir}', 'laissé libre', 'laissés libres', 'recouvr{é,er,ent,aient} {la liberté,leur liberté,sa liberté}', 'retrouv{é,er,ent,aient} {la liberté,leur liberté,sa liberté,leurs familles,leur famille,leurs proches,l air libre}', 'regagn{é,er} {la liberté,leur domicile,leurs domiciles,leur foyer,leurs foyers}', 'rendu{s,es,e,} à {la liberté,leur famille,leurs familles,leurs proches}',
        'sorti{s,es,e,} {de prison,de la prison,libre,libres,de détention,de cellule,de leur cellule,en liberté,de captivité,des prisons,de la maison d arrêt,de geôle,en liberté conditionnelle,sous caution}', '{sortent,sortir,sort} {de prison,de la prison,libres,libre,des prisons}', 'quitt{é,er,ent,ait,aient} {la prison,la maison d arrêt,les prisons,leur cellule,le centre de détention,la geôle,les geôles,la cellule,le pénitencier,le camp pénal}', '{rentré,rentrés,rentrées,rentrée,rentrer,rentrent} {chez eux,chez elles,chez lui,chez elle,à la maison,dans leurs foyers,dans leur famille,dans leurs familles,en car,en bus,au pays}', 'franchi {la porte,le portail,les portes,le portillon}', 'franchissent la porte', 'passé la porte', 'sont dehors', 'étaient dehors', 'est dehors', 'seront dehors', 'dehors', 'à l air libre', 'libres', 'libre', 'chez {eux,elles}', 'en liberté', 'secouru{s,es,e,}', 'rapatrié{s,es,e,}', 'remis{es,e,} {à leurs familles,à leur famille,à la,au,aux,par}', 'remis', 'livré{s,es,}', 'échangé{s,es,}', 'rendu{s,es}', 'expulsé{s,es,e,}', 'exilé{s,es,e,}', 'banni{s,es,e,}', 'liberté conditionnelle', 'liberté provisoire', 'sous contrôle judiciaire', 'sous caution', 'renvoyé{s,es,e,} {chez eux,chez elles}', 'renvoyé chez', 'serré dans nos bras', 'embrassé', 'dormi chez', 'tiré{s,es} de prison', 'délivré{s,es,e,}', 'ont humé', 'ramené{s,es}', 'acquitté{s,es}',
      ],
      weak: ['sorti{s,es,e,}', 'sort{ir,ent,aient,iraient,iront,irent}', 'sort', 'quitté', 'parti{s,es}', 'rentré{s,es,e,}', 'suivi', 'arrivé{s,es}', 'bénéficié', 'retrouvé{s,es,}', 'vu sortir', 'embarqué{s,es}', 'concerné', 'revenu{s,es}', 'descendu{s,es}'],
      participles: [],
    },
    ordered: {
      deeds: ['grâce{s,}', 'amnistie{s,}', 'pardon{s,}', 'ordonnance{s,} de {libération,mise en liberté}', 'ordre{s,} de {libération,mise en liberté,remise en liberté}', 'mesure{s,} de grâce', 'clémence'],
      people: ['gracié{s,es,e,}', 'amnistié{s,es,e,}', 'pardonné{s,es}'],
      verbs: ['graci{é,ée,és,ées,er,e,ent,a,ant}', 'amnisti{é,ée,és,ées,er,e,ent,a}', 'pardonné{s,es,}', 'à libérer', 'en vue d une libération', 'en vue de leur libération', 'éligibles à une libération', 'libérables', 'accordé {la grâce,l amnistie,une grâce,sa grâce,une amnistie}', 'bénéfici{é,ent,er,eront} d{e la,e l,u,une,e,} {grâce,amnistie,pardon,clémence}', 'bénéficié d une {grâce,amnistie} présidentielle', 'le vol'],
      weak: [],
      participles: [],
    },
    lesser: {
      deeds: ['assignation{s,} à résidence', 'remise{s,} de peine', 'réduction{s,} de peine', 'commutation{s,}', 'commutation{s,} de peine', 'aménagement{s,} de peine', 'mesures alternatives', 'peines réduites'],
      people: [],
      verbs: ['assigné{s,es,e,} à résidence', 'assignés à domicile', 'assignation à résidence', 'résidence surveillée', 'sous bracelet électronique', 'bracelet électronique', 'sous la garde de leur famille', 'sous la garde de leurs familles', 'à la garde de leur famille', 'pleine liberté', 'liberté pleine', 'liberté totale', 'leur peine réduite', 'leurs peines réduites', 'peine réduite', 'peine{s,} {réduite,réduites,commuée,commuées,allégée,allégées}', 'voient leur peine réduite', 'voir leur peine réduite', 'bénéficient d une remise de peine', 'remise de peine', 'commué{es,e,}', 'restrictions levées', 'levée des restrictions', 'déjà en liberté', 'déjà {dehors,libres,sortis}', 'interdiction{s,} de sortie levée{s,}', 'détention à domicile', 'semi liberté'],
      weak: [],
      participles: [],
    },
    held: {
      deeds: [],
      people: [],
      verbs: [
        'rest{e,ent,aient,ait,eraient,és} {en prison,en détention,détenus,détenues,détenue,détenu,emprisonnés,emprisonnées,emprisonnée,emprisonné,incarcérés,incarcérées,incarcérée,incarcéré,derrière les barreaux,sous les verrous,aux mains,en captivité,en cellule,écroués,écrouées,à l intérieur,captifs}', 'rest{e,ent}', 'demeur{e,ent,aient} {en prison,en détention,détenus,détenues,emprisonnés,emprisonnées,incarcérés,incarcérées,derrière les barreaux}', 'demeurent', 'toujours {détenus,détenues,détenue,détenu,en prison,en détention,emprisonnés,emprisonnées,incarcérés,incarcérées,derrière les barreaux,sous les verrous,aux mains,en cellule,captifs}', 'encore {détenus,détenues,en prison,en détention,emprisonnés,emprisonnées,incarcérés,incarcérées,derrière les barreaux}', 'derrière les barreaux', 'sous les verrous', 'en détention', 'en prison', 'en captivité', 'en détention provisoire', 'croupi{ssent,ssaient,t}', 'sont {détenus,détenues,emprisonnés,emprisonnées,incarcérés,incarcérées,écroués,écrouées}', 'étaient {détenus,détenues,emprisonnés,emprisonnées,incarcérés,incarcérées}', 'détien{t,nent}', 'détenait', 'détenaient', 'il reste', 'en cellule', 'en garde à vue', 'aux mains', 'pas {été libérés,été libérées,sortis,sorties}', 'gardé{s,es} en', 'privé{s,es} de liberté', 'population carcérale',
      ],
      weak: [],
      participles: ['détenu{s,es,}', 'emprisonné{s,es,e,}', 'incarcéré{s,es,e,}', 'écroué{s,es}', 'retenu{s,es}', 'captif{s,}'],
    },
    arrested: {
      deeds: ['arrestation{s,}', 'interpellation{s,}', 'détentions', 'enlèvement{s,}', 'rafle{s,}', 'placements en détention', 'gardes à vue', 'réincarcérations', 'incarcérations'],
      people: [],
      verbs: ['{a,ont,avait,avaient} {arrêté,interpellé,enlevé,kidnappé,capturé,emprisonné,incarcéré,raflé,placé}', '{été,fut,furent} {arrêtés,arrêtées,arrêtée,arrêté,interpellés,interpellées,interpellée,interpellé,enlevés,enlevées,enlevée,enlevé,kidnappés,kidnappées,kidnappée,kidnappé,capturés,capturées,capturée,capturé,raflés,raflées}', 'arrêt{er,a,èrent,ent}', 'interpell{er,a,èrent}', 'appréhendé{s,es,e,}', '{été,fut,furent} {emprisonnés,emprisonnées,emprisonnée,emprisonné,incarcérés,incarcérées,incarcérée,incarcéré,écroués,écrouées,écrouée,écroué,détenus,détenues,reprises,reprise,repris}', 'repris{es,} par', 'de nouveau {arrêtés,arrêtées,détenus,détenues,incarcérés,incarcérées,emprisonnés,emprisonnées}', 'à nouveau {arrêtés,arrêtées,détenus,détenues,emprisonnés,emprisonnées}', 'réincarcéré{s,es,e,}', 'réarrêté{s,es}', 'capture', 'placé{s,es,e,} {en détention,en garde à vue,sous mandat de dépôt,sous écrou}', 'jeté{s,es} en prison', 'ramené{s,es} en {prison,cellule}', 'renvoyé{s,es} en prison', 'retourné{s,es} en prison', 'pris{es,} en otage', 'prise d otages', 'embastillé{s,es}', 'mis{es,} aux arrêts', 'emmené{s,es,}', 'incarcéré{s,es,} {après,lors,pendant,depuis}', 'emprisonné{s,es} {après,lors,pendant}'],
      weak: [],
      participles: ['arrêté{s,es,e,}', 'interpellé{s,es,e,}', 'capturé{s,es,e,}', 'enlevé{s,es,e,}', 'kidnappé{s,es,e,}', 'raflé{s,es}'],
    },
    none: {
      deeds: [],
      people: [],
      verbs: ['mort{s,es,e,}', 'tué{s,es,e,}', 'péri', 'décédé{s,es}', 'blessé{s,es,e,}', 'exécuté{s,es,e,}', 'transféré{s,es,e,}', 'grève de la faim', 'demandé', 'déposé', 'réclamé', 'sollicité', 'campent', 'campé', 'rassemblé{s,es}', 'rassemblement', 'attendent', 'attendaient', 'attend', 'manifesté', 'défilé', 'voté', 'accusé{s,es} de', 'condamné{s,es,e,} à', 'disparu{s,es}', 'fui', 'coûté', 'retiré{s,es}', 'refusé{s,es}', 'rejeté{s,es,}', 'déployé{s,es}', 'interrogé{s,es}', 'déplacé{s,es}', 'torturé{s,es}', 'écrit', 'signé', 'participé', 'payé', 'visité', 'recrutés', 'figuraient deux fois', 'impriment', 'manquent', 'étions', 'fait * morts', 'classement', 'en cours d examen'],
      weak: [],
      participles: ['accusé{s,es}', 'condamné{s,es,e,}', 'poursuivi{s,es}', 'jugé{s,es}', 'inculpé{s,es}'],
    },
  },
  modality: {
    future: [
      'sera', 'seront', 'serait', 'seraient', 'va', 'vont', 'aura', 'auront', 'sortira', 'sortiront', 'sortirait', 'sortiraient', 'libérera', 'libéreront', 'libérerait', 'libèrerait', 'libéreraient', 'suivront', 'suivra', 'doit', 'doivent', 'devrait', 'devraient', 'devant être', 'à libérer', 'bientôt', 'prochainement', 'bénéficieront', 'quitteront', 'rentreront', 'retrouveront', 'recouvreront', 'relâchera', 'relâcherait', 'relâcheront', 'élargira', 'iront', 'prêt à', 'prête à', 'prêts à', 'prévue{s,}', 'prochaine{s,}', 'graciera',
    ],
    ordering: [
      'autoris{é,ée,és,ées,e,er,ent}', 'ordonn{é,ée,ées,és,e,er,ent}', 'approuv{é,e}', 'prom{is,et,ettent}', 's est engagé', 'se sont engagés', 's engage', 'propos{é,e}', 'offert', 'offre', 'accord{é,e,ent,ées,és}', 'décrét{é,e}', 'décid{é,e}', 'prévoit', 'prévoient', 'en vue d', 'en vue de', 'lus par', 'lu par', 'sign{é,e}', 'accepté de', 'entend', 'compte libérer', 'annonce vouloir', 'décret', 'concerne', 'ordonnance',
    ],
    projecting: ['pourra', 'pourront', 'pourrait', 'pourraient', 'peut', 'peuvent', 'peut être', 'possible', 'espère', 'espèrent', 'espérait', 'rumeur{s,}', 'exige', 'exigent', 'exigé', 'demande', 'demandent', 'appelle', 'appellent', 'appelé à', 'réclame', 'réclament', 'si', 'veut', 'veulent', 'éventuelle', 'éventuelles', 'auraient', 'aurait', 'croit', 'à condition', 'hypothèse', 'souhaite', 'souhaitent', 'plaide', 'échoué à'],
    negating: ['ne', 'n', 'pas', 'jamais', 'personne n', 'ni', 'sans', 'démenti{e,}', 'dément', 'démentent', 'nie', 'nié', 'nient', 'faux'],
    refusing: ['exclu{t,s,es,e,}', 'refus{é,e,ent}', 'rejet{é,te}', 'écart{é,e}', 'débout{é,és}', 'ne bénéficient pas', 'n ont pas bénéficié', 'privés de'],
    changing: ['port{é,e,ée,ant}', 'élev{é,e}', 'relev{é,e}', 'augment{é,e}', 'pass{é,e,ée}', 'mont{é,e,ée}', 'actualis{é,e}', 'mis à jour', 'révis{é,e}', 'rédui{t,te}', 'ramen{é,e}', 'corrig{é,e}', 'baiss{é,e}', 'tombé', 'après', 'grimp{é,e}', 'revu'],
  },
  speech: {
    say: [
      'di{t,sent,sait,saient,re,sant,te}', 'a dit', 'ont dit', 'annonc{é,e,ent,ait,aient,er,ant,ée,ées}', 'affirm{é,e,ent,ait,aient,er,ant}', 'déclar{é,e,ent,ait,er}', 'indiqu{é,e,ent,ait,aient,er,ant}', 'assur{é,e,ent,ait,er,ant}', 'précis{é,e,ent,ait,er,ant}', 'ajout{é,e,ent,ait}', 'expliqu{é,e,ent,ait,er}', 'rapport{é,e,ent,ait,er,ant}', 'inform{é,e,ent,ait,er}', 'confirm{é,e,ent,ait,er,ant}', 'rappel{é,le,lent,ait,er,ant}', 'soulign{é,e,ent,ait,er}', 'not{é,e,ent,ait,er}', 'estim{é,e,ent,ait,er,ant}', 'évalu{é,e,ent,ait}', 'calcul{é,e,ent}', 'révél{é,er}', 'révèle', 'publi{é,e,ent,ait,er}', 'écri{t,vent,vait}', 'dénonc{é,e,ent,ait,er}', 'souten{u,ir}', 'soutien{t,nent}', 'préten{d,dent,du}', 'alléguer', 'allègue', 'admis', 'admet', 'reconn{u,aît,aissent}', 'insist{é,e,ent}', 'raill{é,e}', 'ironis{é,e}', 'moqué', 'parl{e,ent,é,ait,er,aient}', 'avait parlé', 'évoqu{é,e,ent,ait,er,ant}', 'avanc{é,e,ent,er}', 'fait état', 'font état', 'faisait état', 'fait savoir', 'ont fait savoir', 'cit{é,e,ent,ant}', 'mentionn{é,e}', 'détaill{é,e}', 'relat{é,e}', 'commun{iqué,ique}', 'diffus{é,e}', 'signal{é,e,ent,er}', 'promis', 'promet', 'promettait', 'revendiqu{é,e,ent}', 'selon', 'considère', 'juge', 'témoign{é,e,ent}', 'regrett{é,e}', 'répond{u,}', 'racont{é,e}', 'lu', 'martel{é,e}', 'répét{é,e}', 'donn{é,e,ent,ait}', 'recens{é,e}', 'établit', 'chiffr{é,e}', 'fix{é,e}', 'affich{é,e}', 'montre', 'montrent', 'montr{é}', 'salu{é,e}', 'averti', 'précise', 'conclut', 'relèv{e,ent}', 'relevé', 'relaie', 'estime t on', 'rétorqu{é,e}', 'dites', 'détaille', 'accus{é,e}', 'nomm{é,e}', 'résum{é,e}', 'martèle', 'parlait', 'assène',
    ],
    count: [
      'vérifi{é,e,ent,er,ons}', 'compt{é,e,ent,ait,er,abilise,abilisé,abilisent,ons}', 'comptabilis{é,e,ent,er}', 'confirm{é,e,ent,er,ons}', 'enregistr{é,e,ent,er}', 'recens{é,e,ent,er,ait}', 'document{é,e,ent,er}', 'identifi{é,e,ent,er}', 'contrôl{é,e}', 'attest{é,e,ent,er}', 'dénombr{é,e,ent,er}', 'a', 'ont', 'avait', 'avaient', 'vu', 'vus', 'voit', 'vu sortir', 'constat{é,e,ent,er}', 'retrouv{é,e,er}', 'répertori{é,e,ent,er}', 'list{é,e,ent}', 'suivi', 'établi', 'tient', 'authentifi{é,e}', 'certifi{é,e}', 'valid{é,e}', 'corrobor{é,e}', 'relev{é,e}', 'totalis{é,e,ent}', 'inventori{é,e}', 'pointé', 'serré', 'embrassé', 'connaît', 'observé', 'noté', 'reconnaît', 'retenu', 'mis à jour', 'actualisé', 'inscrit', 'rencontré', 'croisé', 'avons', 'avons vu', 'tracé',
    ],
    impersonal: {
      authority: ['a été annoncé{e,s,es,}', 'ont été annoncé{es,s}', 'on nous a dit', 'on nous a promis', 'on nous avait dit', 'on nous a parlé de', 'ils nous ont dit', 'il nous a dit', 'nous a dit', 'a été ordonné{e,}', 'a été décrété{e,}', 'chiffres officiels', 'données officielles', 'officiellement', 'on leur a dit'],
      monitor: [],
      other: ['on a appris', 'on apprend', 'a t on appris', 'il a été confirmé', 'a été confirmé{e,s,es,}', 'ont été confirmé{es,s}', 'on dit', 'dit on', 'semble t il', 'il semble', 'selon la presse', 'paraît il', 'on sait', 'il se dit', 'selon les médias', 'on ignore', 'la rumeur', 'on rapporte', 'on croit savoir', 'estime t on'],
    },
    sources: ['selon', 'd après', 'aux dires de', 'aux dires du', 'au dire de', 'suivant', 'de source', 'citant', 'cité par', 'citée par', 'cités par', 'citées par', 'de l avis de', 'aux yeux de', 'aux yeux du', 'pour', 'dans les mots de', 'sur la foi de', 'par la voix de', 'd après les données de', 'd après les chiffres de', 'chez', 'à en croire', 'au compte de', 'à entendre', 'en référence à', 'par les données de'],
    agents: ['par'],
    owners: ['d{e,u,es,}', 'par', 'de la', 'de l'],
    records: ['décompte{s,}', 'compte{s,}', 'liste{s,}', 'registre{s,}', 'données', 'chiffre{s,}', 'bilan{s,}', 'rapport{s,}', 'note{s,}', 'communiqué{s,}', 'bulletin{s,}', 'archives', 'base de données', 'estimation{s,}', 'calcul{s,}', 'nombre', 'total', 'dossiers', 'relevé{s,}', 'recensement{s,}', 'fiche{s,}', 'annonce{s,}', 'décret', 'grâce', 'ordonnance', 'porte parole', 'directeur', 'directrice', 'président', 'présidente', 'avocat', 'avocate', 'coordinateur', 'coordinatrice', 'coordonnateur', 'responsable', 'chef', 'secrétaire général', 'secrétaire', 'déclaration', 'site', 'suivi', 'mise à jour', 'point', 'tableau', 'membre'],
    behalf: ['au nom de', 'au nom du', 'au nom des', 'pour', 'pour le compte de'],
    pronouns: ['il', 'elle', 'ils', 'elles', 'celle ci', 'celui ci'],
    relatives: ['qui', 'que', 'qu', 'dont', 'lequel', 'laquelle'],
    anaphors: ['l organisation', 'l ong', 'le groupe', 'le collectif', 'l association', 'l organisme', 'cette organisation', 'cette ong', 'cette association', 'la même organisation', 'la même source', 'ce collectif', 'la plateforme', 'le mouvement', 'le réseau', 'la structure', 'la même ong', 'ce groupe', 'l observatoire', 'celle ci', 'celui ci', 'cette même source'],
    selves: ['nous', 'nos', 'notre'],
    receiving: ['reçu{s,es,e,}', 'reçoit', 'reçoivent', 'accueilli{s,es,e,}', 'accueille', 'recueilli', 'en échange', 'en échange de', 'en contrepartie', 'récupéré', 'en retour'],
  },
  speakers: {
    authority: {
      bodies: [
        'gouvernement', 'exécutif', 'régime', '{ministère,ministre,secrétariat d état} {de la justice,de l intérieur,de la défense,des affaires étrangères,de la sécurité,des prisons,de la communication,des armées}', 'ministère', 'ministre', 'garde des sceaux', 'chancellerie', 'présidence', 'présidence de la république', 'président', 'président de la république', 'chef de l état', 'chef de l etat', 'premier ministre', 'vice président', 'vice présidente', 'junte', 'junte militaire', 'conseil militaire', 'conseil national', 'parquet', 'parquet général', 'procureur', 'procureure', 'procureur général', 'procureur de la république', 'procureur général de la république', 'tribunal', 'tribunal militaire', 'cour suprême', 'cour constitutionnelle', 'cour d appel', 'cour', 'parlement', 'assemblée nationale', 'sénat', 'armée', 'état major', 'forces armées', 'police', 'police nationale', 'gendarmerie', 'administration pénitentiaire', 'service pénitentiaire', 'services pénitentiaires', 'direction de l administration pénitentiaire', 'télévision d état', 'télévision nationale', 'télévision publique', 'radio d état', 'radio nationale', 'agence officielle', 'agence d état', 'presse d état', 'journal officiel', 'guérilla', 'rébellion', 'rebelles', 'gouverneur', 'gouvernorat', 'préfecture', 'préfet', 'commission', 'commission d amnistie', 'palais', 'services de renseignement', 'services de sécurité', 'forces de sécurité', 'forces de l ordre', 'groupe armé', 'djihadistes', 'jihadistes', 'ravisseurs', 'talibans', 'milice', 'roi', 'palais royal', 'cabinet royal', 'régisseur', 'direction de la prison', 'autorité pénitentiaire', 'porte parole du gouvernement', 'porte parole de l armée', 'élysée', 'conseil des ministres',
      ],
      classes: ['autorités', 'autorité', 'chiffres officiels', 'données officielles', 'sources officielles', 'source officielle', 'communiqué officiel', 'responsables', 'responsables gouvernementaux', 'juges', 'procureurs', 'tribunaux', 'ministres', 'officiels', 'médias d état', 'médias officiels', 'médias publics', 'source judiciaire', 'sources judiciaires', 'source pénitentiaire', 'sources pénitentiaires', 'magistrats', 'gouvernants', 'putschistes', 'militaires au pouvoir'],
    },
    monitor: {
      bodies: [
        'ong', 'organisation non gouvernementale', 'organisation de défense des droits', 'organisation de défense des droits de l homme', 'organisation de défense des droits humains', 'association', 'association de défense des droits', 'association des familles', 'barreau', 'ordre des avocats', 'conseil de l ordre', 'médiateur', 'médiateur de la république', 'défenseur des droits', 'défenseur du peuple', 'commission des droits de l homme', 'commission nationale des droits de l homme', 'commission nationale des droits humains', 'cndh', 'observatoire', 'croix rouge', 'comité international de la croix rouge', 'cicr', 'croissant rouge', 'nations unies', 'onu', 'haut commissariat aux droits de l homme', 'haut commissariat des nations unies aux droits de l homme', 'bureau des droits de l homme de l onu', 'amnesty international', 'human rights watch', 'collectif des familles', 'collectif de familles', 'comité des familles', 'collectif d avocats', 'collectif des avocats', 'comité de soutien', 'comité des proches', 'reporters sans frontières', 'rsf', 'comité pour la protection des journalistes', 'cpj', 'fidh', 'ligue des droits de l homme', 'ligue des droits humains', 'ldh', 'ligue tunisienne', 'acat', 'syndicat des journalistes', 'union des journalistes', 'coalition d ong', 'réseau d avocats', 'organisation civile', 'foro penal', 'mission d établissement des faits', 'mission des nations unies', 'minusca', 'monusco', 'comité national pour la libération des détenus', 'cnld', 'observatoire des droits de l homme', 'observatoire syrien', 'club des prisonniers', 'organisation de la société civile', 'plateforme de la société civile', 'convention des droits',
      ],
      classes: ['ong', 'organisations de défense des droits', 'organisations de défense des droits de l homme', 'organisations de défense des droits humains', 'organisations des droits humains', 'organisations non gouvernementales', 'défenseurs des droits', 'défenseurs des droits humains', 'défenseurs des droits de l homme', 'associations', 'militants des droits humains', 'proches', 'familles', 'mères', 'avocats', 'avocats de la défense', 'épouses', 'parents', 'société civile', 'organisations de la société civile', 'observateurs indépendants', 'bénévoles', 'groupes de défense des droits', 'collectifs', 'comités de soutien', 'leurs avocats', 'travailleurs humanitaires', 'humanitaires'],
    },
    other: {
      bodies: ['opposition', 'chef de l opposition', 'cheffe de l opposition', 'leader de l opposition', 'parti', 'ambassade', 'département d état', 'maison blanche', 'union européenne', 'ue', 'quai d orsay', 'journal', 'quotidien', 'radio', 'médiation', 'médiateurs', 'médiateur étranger', 'frère', 'sœur', 'une mère', 'un père', 'un voisin', 'un avocat', 'un proche', 'un parent', 'député de l opposition', 'députée de l opposition', 'maire', 'évêque', 'église', 'cardinal', 'président américain', 'cedeao', 'union africaine', 'premier ministre israélien', 'sénateur', 'élu'],
      classes: ['une source', 'sources', 'analystes', 'experts', 'critiques', 'témoins', 'habitants', 'riverains', 'sous couvert d anonymat', 'sous le couvert de l anonymat', 'sous condition d anonymat', 'ayant requis l anonymat', 'a requis l anonymat', 'qui a requis l anonymat', 'diplomates', 'un diplomate', 'médias locaux', 'presse locale', 'médias', 'presse', 'un gardien', 'un surveillant', 'un responsable sous couvert', 'une source sécuritaire', 'une source sécuritaire locale', 'source diplomatique', 'sources diplomatiques', 'des sources', 'observateurs', 'une source proche du dossier'],
    },
  },
  links: {
    and: ['et', 'ou', 'ainsi que', 'de même que'],
    clause: ['tandis que', 'alors que', 'mais', 'bien que', 'quoique', 'cependant', 'toutefois', 'pourtant', 'après', 'depuis lors', 'parce que', 'quand', 'lorsque', 'où', 'contre', 'malgré', 'avant que', 'une fois', 'puisque', 'car', 'or', 'pendant que', 'dès que', 'là où'],
    stops: ['dans', 'en', 'à', 'au', 'aux', 'de', 'du', 'des', 'd', 'par', 'pour', 'avec', 'sans', 'sur', 'sous', 'chez', 'vers', 'entre', 'contre', 'depuis', 'après', 'avant', 'pendant', 'durant', 'lors', 'ont', 'a', 'avait', 'avaient', 'est', 'sont', 'était', 'étaient', 'été', 'être', 'sera', 'seront', 'serait', 'seraient', 'qui', 'que', 'qu', 'dont', 'où', 'ne', 'n', 'pas', 'se', 's', 'il', 'elle', 'ils', 'elles', 'on', 'nous', 'ce', 'cette', 'ces', 'aussi', 'encore', 'toujours', 'déjà', 'puis', 'alors', 'hier', 'aujourd', 'demain', 'peuvent', 'peut', 'pourraient', 'pourrait', 'doivent', 'vont', 'va', 'y', 'lui', 'leur', 'selon', 'si', 'comme', 'car', 'mais', 'et', 'ou', 'tandis', 'alors que', 'bénéficient', 'derrière', 'parmi', 'figuraient', 'iront', 'le', 'la', 'les', 'l', 'une fois', 'autres que', 'jusqu', 'au total', 'en tout', 'tous', 'toutes', 'sortiraient', 'voient', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    partitives: ['d{es,e ces,e ses,e leurs,e nos}', 'd entre', 'de quelque', 'des quelque', 'd environ', 'de près de', 'de plus de', 'd au moins', 'parmi les', 'sur les', 'sur', 'de tous les', 'de toutes les', 'de ceux', 'de celles', 'd un total de', 'de', 'd'],
    backward: ['d entre {eux,elles}', 'd eux', 'd elles', 'dont', 'parmi {eux,elles,lesquels,lesquelles}', 'de ceux ci', 'de celles ci', 'de ce nombre', 'de ce total', 'sur ce total', 'sur ce nombre', 'de ces personnes', 'au nombre desquels', 'y compris', 'de ce groupe', 'sur ces'],
    totals: ['au total', 'en tout', 'total', 'le total', 'soit', 'ce qui porte', 'portant', 'porte', 'atteint', 'atteignent', 's élève à', 's élèvent à', 'totalisent', 'cumul', 'globalement', 'l ensemble'],
    further: ['autre{s,}', 'de plus', 'nouve{aux,lles,au,lle}', 'supplémentaire{s,}', 'encore', 'restants', 'de plus que'],
    corrected: ['pas', 'et non', 'non', 'non pas', 'au lieu de', 'plutôt que', 'et non pas'],
    of: ['de', 'd', 'des', 'du', 'de tous les', 'de toutes les', 'pour'],
    articles: ['le', 'la', 'les', 'l', 'un', 'une', 'des', 'du', 'd', 'ce', 'cet', 'cette', 'ces', 'son', 'sa', 'ses', 'leur', 'leurs', 'notre', 'nos', 'mon', 'autre', 'autres', 'premier', 'premiers', 'première', 'premières', 'derniers', 'dernières', 'nouveaux', 'nouvelles', 'tous', 'toutes', 'au', 'aux', 't', 'en', 'y'],
    rates: ['pour chaque', 'par', 'pour un{e,}', 'chacun{e,}'],
    still: ['encore', 'toujours', 'jusqu ici', 'à ce jour', 'jusqu à présent', 'pour l instant', 'pour le moment'],
  },
}
