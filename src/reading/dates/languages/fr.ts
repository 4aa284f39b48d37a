import type { DateWords } from '../date-words.ts'

/** Words for time in French. */
export const french: DateWords = {
  capitals: false,
  monthFirst: false,
  dayOf: 'never',
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  shortMonths: 'janv|jan févr|fév mar avr mai jun juil|juill aou sept|sep oct nov déc'.split(' '),
  doubtfulMonths: '',
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' '),
  looseWeekdays: [],
  numbers: [
    ...'un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'.split(
      ' ',
    ),
    ...[
      'vingt et un',
      'vingt-deux',
      'vingt-trois',
      'vingt-quatre',
      'vingt-cinq',
      'vingt-six',
      'vingt-sept',
      'vingt-huit',
      'vingt-neuf',
    ],
    ...['trente', 'trente et un'],
  ],
  ordinalDays: false,
  ordinals: ['premier'],
  ordinalMarks: 'er|ᵉʳ|ère|°|º',
  relativeDays: {
    dayBeforeYesterday: 'avant-hier',
    yesterday: "hier|hier soir|d'hier|la nuit dernière|la veille au soir",
    today: "aujourd'hui|d'aujourd'hui|ce matin|ce soir|cet après-midi|ce midi|cette nuit",
    tomorrow: 'demain',
    dayAfterTomorrow: 'après-demain',
  },
  anchoredDays: {
    sameDay: 'ce jour-là|le même jour|ce même jour|le jour même|le soir même|ce soir-là|cette nuit-là|cette même journée',
    nextDay: "le lendemain|le jour suivant|un jour plus tard|au lendemain|dès le lendemain|le jour d'après",
    dayBefore: "la veille|le jour précédent|un jour plus tôt|le jour d'avant|un jour avant",
  },
  holidays: {
    christmas: 'Noël|jour de Noël|fêtes de Noël|le jour de Noël|la Noël',
    christmasEve: 'veille de Noël|réveillon de Noël|la veille de Noël|nuit de Noël|le soir de Noël',
    newYear: "Nouvel An|jour de l'An|le jour de l'An|Nouvel-An|la nouvelle année|le premier de l'an",
    newYearsEve: 'Saint-Sylvestre|réveillon du Nouvel An|veille du Nouvel An|la Saint-Sylvestre|la veille du Nouvel An',
    epiphany: "Épiphanie|fête des Rois|l'Épiphanie",
    carnival: 'carnaval|mardi gras',
    palmSunday: 'dimanche des Rameaux',
    goodFriday: 'vendredi saint',
    easter: 'Pâques|dimanche de Pâques|lundi de Pâques',
    labourDay: 'fête du Travail|fête des travailleurs',
    allSaints: 'Toussaint|la Toussaint',
  },
  stretches: {
    overnight: "dans la nuit|pendant la nuit|au cours de la nuit|durant la nuit|à l'aube",
    weekend: 'week-end|ce week-end|weekend|fin de semaine',
    lastWeekend: 'week-end dernier|week-end passé|dernier week-end|weekend dernier|week-end précédent',
    nextWeekend: 'week-end prochain|prochain week-end|weekend prochain',
    thisWeek: 'cette semaine|semaine en cours|début de la semaine|début de semaine',
    lastWeek: 'semaine dernière|semaine passée|semaine précédente|dernière semaine|semaine écoulée',
    thisMonth: 'ce mois|ce mois-ci|mois en cours|début du mois|le début du mois',
    lastMonth: 'mois dernier|mois passé|mois précédent|dernier mois|mois écoulé',
    thisYear:
      "cette année|année en cours|début de l'année|début de cette année|le début de l'année|le début de cette année|début d'année|" +
      "le début d'année|l'année en cours|premiers jours de l'année",
    lastYear:
      "an dernier|l'an dernier|année dernière|l'année dernière|an passé|l'an passé|année passée|l'année précédente|l'année passée",
    lastHours: 'dernières heures|heures écoulées',
    endOfYear:
      "fin de l'année|fin d'année|la fin de l'année|fin de l'année dernière|la fin de l'année dernière|fin de l'an dernier",
    soon:
      "prochains jours|prochaines semaines|prochains mois|prochaines heures|semaine prochaine|mois prochain|année prochaine|l'an prochain|" +
      'jours qui viennent|jours à venir|semaines à venir|jours suivants|fin de la semaine|fin du mois|la fin du mois|la fin de la semaine|' +
      'semaines qui viennent|heures à venir|mois à venir',
  },
  units: {
    hour: 'heure|heures',
    day: 'jours|nuit|nuits|journée|journées',
    week: 'semaine|semaines',
    month: 'mois',
    year: 'an|ans|année|années',
  },
  marks: {
    since: 'depuis|depuis le|depuis la|depuis les|dès le',
    starting: "à partir du|à partir de|à partir d'|à compter du|à compter de|à compter d'",
    from: '',
    between: 'entre',
    and: 'et',
    to: 'au|à',
    by: "avant|avant le|avant la|jusqu'au|jusqu'à|jusqu'en|d'ici|d'ici à|d'ici au|d'ici le|au plus tard|au plus tard le|jusque|avant la fin de|d'ici la fin de",
    after: 'après|après le|après la|au lendemain du|au lendemain de',
    in: 'en|dans|pendant|durant|pour|lors de|lors du|au cours de|au mois de|courant|dans le courant de|au cours du|pendant le|à la',
    of: "de|du|d'|du mois de|au mois d'|du mois d'",
    on: 'daté du|en date du|datée du',
    the: "le|la|l'",
    day: 'jour|journée du|la journée du|la journée de',
    this: 'ce|cet|cette',
    last: 'dernier|dernière|derniers|dernières|passé|passée|précédent|écoulé|écoulés',
    next: 'prochain|prochaine|prochains|prochaines|suivant|suivants',
    ago: 'il y a|voici|voilà',
    later: 'plus tard',
    earlier: 'plus tôt|auparavant',
    within: "dans un délai de|sous|dans les|en moins de|dans un délai maximal de|dans un délai d'",
    every: 'chaque|tous les|les',
    calendar:
      'traditionnel|lunaire|solaire|orthodoxe|copte|julien|julienne|bouddhiste|hindou|islamique|musulman|juif|juive|hébraïque|chinois|persan|iranien|éthiopien|birman|berbère',
    occasion:
      "à l'occasion de|à l'occasion du|à l'occasion des|pour marquer|pour célébrer|à l'occasion de la|pour fêter|en l'honneur de",
    early: 'début|le début|au début de|début du mois de|au début du mois de|premiers jours de',
    mid: 'mi -|la mi -|milieu de|au milieu du mois de',
    late: 'fin|la fin|à la fin de|derniers jours de|à la fin du mois de',
    daypart:
      'matin|soir|après-midi|midi|minuit|au soir|au matin|dans la matinée|dans la soirée|en soirée|dans la journée|à midi|le soir|le matin|' +
      'à la mi-journée|en fin de journée|tard|tôt|dans la nuit de|dans la nuit du|la nuit de|la nuit du|dans la soirée de|dans la soirée du|' +
      "dans la matinée de|dans la matinée du|dans l'après-midi|la soirée de|la matinée de",
    auxiliary: 'ont|avait|avaient|est|sont',
    superlative:
      'plus grand|plus grande|plus importante|plus important|première|deuxième|troisième|quatrième|cinquième|seconde|second|plus vaste|plus large|seule|seul',
    event:
      'élection|élections|scrutin|vote|manifestations|manifestation|référendum|coup|émeutes|marche|événements|attaque|massacre|guerre|présidentielle|législatives|municipales|' +
      'protestations|troubles|soulèvement|mouvement',
    stamp: 'publié|publiée|mis à jour|mise à jour|actualisé|publié le|mis à jour le|modifié le|dernière mise à jour',
  },
}
