import type { DateWords } from '../date-words.ts'

/** Words for time in Spanish. */
export const spanish: DateWords = {
  capitals: false,
  monthFirst: false,
  dayOf: 'any',
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre'.split(' '),
  shortMonths: 'ene feb mar abr may jun jul ago sep|sept|set oct nov dic'.split(' '),
  doubtfulMonths: '',
  weekdays: 'lunes martes miércoles jueves viernes sábado domingo'.split(' '),
  looseWeekdays: [],
  numbers: [
    ...'un|uno|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete'.split(
      ' ',
    ),
    ...'dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete'.split(' '),
    ...['veintiocho', 'veintinueve', 'treinta', 'treinta y uno'],
  ],
  ordinalDays: false,
  ordinals: ['primero'],
  ordinalMarks: 'º|°|ª|ro|ero|o|. º',
  relativeDays: {
    dayBeforeYesterday: 'anteayer|antier|antes de ayer|anteanoche',
    yesterday: 'ayer|anoche|la noche de ayer',
    today: 'hoy|esta noche|esta mañana|esta tarde|esta madrugada|este mediodía|hoy mismo',
    tomorrow: 'mañana',
    dayAfterTomorrow: 'pasado mañana',
  },
  anchoredDays: {
    sameDay:
      'ese día|ese mismo día|el mismo día|aquel día|esa misma tarde|esa misma noche|esa noche|esa tarde|esa mañana|la misma noche|' +
      'esa misma jornada|esa jornada',
    nextDay: 'al día siguiente|el día siguiente|un día después|un día más tarde|a la mañana siguiente',
    dayBefore: 'el día anterior|un día antes|víspera|la noche anterior|el día antes',
  },
  holidays: {
    christmas: 'Navidad|Navidades|día de Navidad|Pascua de Navidad|las fiestas de Navidad',
    christmasEve: 'Nochebuena|víspera de Navidad',
    newYear: 'Año Nuevo|día de Año Nuevo|el nuevo año',
    newYearsEve: 'Nochevieja|víspera de Año Nuevo|noche de Año Nuevo|fin de año',
    epiphany: 'día de Reyes|Reyes Magos|Epifanía|fiesta de Reyes|noche de Reyes',
    carnival: 'carnaval|carnavales',
    palmSunday: 'domingo de Ramos',
    goodFriday: 'viernes Santo',
    easter: 'Pascua|domingo de Resurrección|domingo de Pascua|Pascuas|Pascua de Resurrección',
    labourDay: 'día del Trabajador|día del Trabajo|día de los Trabajadores',
    allSaints: 'todos los Santos|día de todos los Santos',
  },
  stretches: {
    overnight: 'de madrugada|madrugada|durante la noche|la madrugada',
    weekend: 'fin de semana|este fin de semana',
    lastWeekend: 'fin de semana pasado|pasado fin de semana|último fin de semana|fin de semana anterior',
    nextWeekend: 'próximo fin de semana|fin de semana próximo|fin de semana que viene',
    thisWeek: 'esta semana|esta misma semana|la presente semana|semana en curso|en lo que va de semana',
    lastWeek: 'semana pasada|pasada semana|semana anterior|última semana',
    thisMonth:
      'este mes|en lo que va del mes|lo que va del mes|presente mes|mes en curso|en lo que va de mes|lo que va de mes|corriente mes',
    lastMonth: 'mes pasado|pasado mes|mes anterior|último mes',
    thisYear:
      'este año|presente año|año en curso|en lo que va de año|lo que va de año|en lo que va del año|lo que va del año|' +
      'comienzo del año|comienzos de año|inicio del año|inicio de año|principios de año|comienzos del año|principio del año|' +
      'comienzo de año|principios del año|inicios de año|inicios del año|primeros días del año|primeros días de año',
    lastYear: 'año pasado|pasado año|año anterior|último año',
    lastHours: 'últimas horas|pasadas horas',
    endOfYear: 'finales de año|final de año|finales del año pasado|finales del año|fin del año',
    soon:
      'próximos días|próximas semanas|próximos meses|próximas horas|días siguientes|próxima semana|semana próxima|semana que viene|' +
      'próximo mes|mes que viene|mes próximo|próximo año|año que viene|fines de semana|final de la semana|fin de mes|' +
      'final de mes|finales de mes|finales de esta semana',
  },
  units: {
    hour: 'hora|horas',
    day: 'días|noches|jornada|jornadas',
    week: 'semana|semanas',
    month: 'mes|meses',
    year: 'año|años',
  },
  marks: {
    since: 'desde|desde el|desde la|desde los|desde las|desde el pasado',
    starting: 'a partir del|a partir de|a partir de la|a contar del|a contar de|con efecto desde el',
    from: '',
    between: 'entre',
    and: 'y|e',
    to: 'al|a',
    by: 'antes de|antes del|hasta|hasta el|hasta la|para|previo al|previo a|a más tardar|a más tardar el|no más tarde del',
    after: 'después del|después de|tras|tras el|tras la|luego del|posterior al',
    in: 'en|durante|por',
    of: 'de|del',
    on: 'fechado|con fecha',
    the: 'el|la|lo',
    day: 'día|el día',
    this: 'este|esta|ese|aquel',
    last: 'pasado|pasada|último|última|últimos|últimas|pasados|pasadas|anterior',
    next: 'próximo|próxima|próximos|próximas|que viene|siguiente|siguientes|venidero',
    ago: 'hace|hará',
    later: 'después|más tarde',
    earlier: 'antes',
    within:
      'en un plazo de|en el plazo de|en un lapso de|dentro de|en menos de|en un máximo de|plazo de|en un plazo máximo de|' +
      'en un plazo no mayor a',
    every: 'cada|todos los|los|las',
    calendar:
      'tradicional|lunar|solar|ortodoxo|ortodoxa|copto|copta|juliano|juliana|budista|hindú|islámico|islámica|musulmán|judío|judía|hebreo|chino|persa|iraní|etíope|birmano',
    occasion:
      'con motivo de|con motivo de la|con motivo del|con ocasión de|con ocasión de la|en ocasión de|para celebrar|por motivo de',
    early: 'principios de|comienzos de|inicios de|principio de|comienzo de|primeros días de',
    mid: 'mediados de|mitad de',
    late: 'finales de|fines de|final de|últimos días de',
    daypart:
      'mañana de|tarde de|noche de|por la mañana|por la tarde|por la noche|en la noche|en la tarde|en la mañana|de la mañana|' +
      'de la tarde|de la noche|la mañana|la tarde|la noche|tarde|noche|mediodía|medianoche|a mediodía|al mediodía|al anochecer|' +
      'madrugada del|madrugada de|mañana del|tarde del|noche del|la madrugada del|la madrugada de|la mañana del|la tarde del|' +
      'la noche del|la mañana de|la tarde de|la noche de|en la mañana del|en la tarde del|en la noche del|jornada del|jornada de',
    auxiliary: 'ha|han|había|habían',
    superlative:
      'mayor|mayores|segundo|segunda|tercer|tercera|tercero|cuarto|cuarta|quinta|primera|primer|más grande|más importante|menor|única|único',
    event:
      'elecciones|elección|comicios|votación|presidenciales|parlamentarias|protestas|protesta|manifestaciones|referendo|referéndum|' +
      'golpe|disturbios|guerra|plebiscito|marcha|hechos|manifestación|ataque|marchas|estallido|regionales|municipales',
    stamp: 'publicado|publicada|actualizado|actualizada|publicado el|actualizado el|última actualización|publicado en',
  },
}
