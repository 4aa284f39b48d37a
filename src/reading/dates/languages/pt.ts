import type { DateWords } from '../date-words.ts'

/** Words for time in Portuguese, as written in Portugal, Brazil and Africa. */
export const portuguese: DateWords = {
  capitals: false,
  monthFirst: false,
  dayOf: 'any',
  months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' '),
  shortMonths: 'jan fev mar abr mai jun jul ago set out nov dez'.split(' '),
  doubtfulMonths: '',
  weekdays: [
    'segunda-feira|2ª feira|2ª-feira',
    'terça-feira|3ª feira|3ª-feira',
    'quarta-feira|4ª feira|4ª-feira',
    'quinta-feira|5ª feira|5ª-feira',
    'sexta-feira|6ª feira|6ª-feira',
    'sábado',
    'domingo',
  ],
  looseWeekdays: ['segunda', 'terça', 'quarta', 'quinta', 'sexta'],
  numbers: [
    ...'um|uma dois|duas três quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze dezesseis|dezasseis'.split(
      ' ',
    ),
    ...'dezessete|dezassete dezoito dezenove|dezanove vinte'.split(' '),
    ...['vinte e um', 'vinte e dois', 'vinte e três', 'vinte e quatro', 'vinte e cinco', 'vinte e seis', 'vinte e sete'],
    ...['vinte e oito', 'vinte e nove', 'trinta', 'trinta e um'],
  ],
  ordinalDays: false,
  ordinals: ['primeiro'],
  ordinalMarks: 'º|°|ª|. º',
  relativeDays: {
    dayBeforeYesterday: 'anteontem|antes de ontem',
    yesterday: 'ontem|ontem à noite|noite de ontem',
    today:
      'hoje|esta noite|esta manhã|esta tarde|hoje mesmo|nesta noite|nesta manhã|nesta tarde|desta manhã|desta tarde|desta noite',
    tomorrow: 'amanhã',
    dayAfterTomorrow: 'depois de amanhã',
  },
  anchoredDays: {
    sameDay:
      'nesse dia|nesse mesmo dia|no mesmo dia|naquele dia|nessa noite|nessa tarde|nessa mesma noite|na mesma noite|na mesma tarde|' +
      'neste mesmo dia|mesmo dia|nessa mesma tarde|naquela noite',
    nextDay: 'no dia seguinte|dia seguinte|um dia depois|na manhã seguinte|ao outro dia|um dia mais tarde',
    dayBefore: 'no dia anterior|um dia antes|dia anterior|na noite anterior|véspera',
  },
  holidays: {
    christmas: 'Natal|dia de Natal|festas de Natal|quadra natalícia|época natalícia',
    christmasEve: 'véspera de Natal|noite de Natal|véspera do Natal|consoada',
    newYear: 'Ano Novo|Ano-Novo|dia de Ano Novo|novo ano|dia de Ano-Novo|Ano Bom',
    newYearsEve: 'véspera de Ano Novo|réveillon|noite de fim de ano|véspera do Ano Novo|véspera de Ano-Novo|passagem de ano',
    epiphany: 'dia de Reis|Epifania|festa de Reis',
    carnival: 'carnaval',
    palmSunday: 'domingo de Ramos',
    goodFriday: 'sexta-feira Santa',
    easter: 'Páscoa|domingo de Páscoa|domingo da Páscoa',
    labourDay: 'dia do Trabalhador|dia do Trabalho|dia dos Trabalhadores',
    allSaints: 'dia de Todos os Santos|todos os Santos',
  },
  stretches: {
    overnight:
      'madrugada|de madrugada|durante a noite|durante a madrugada|na madrugada|nesta madrugada|esta madrugada|desta madrugada',
    weekend: 'fim de semana|fim-de-semana|final de semana|neste fim de semana|este fim de semana|último fim de semana',
    lastWeekend:
      'fim de semana passado|fim-de-semana passado|final de semana passado|passado fim de semana|fim de semana anterior',
    nextWeekend: 'próximo fim de semana|próximo final de semana|próximo fim-de-semana|fim de semana que vem',
    thisWeek: 'esta semana|nesta semana|desta semana|corrente semana|presente semana|início da semana|começo da semana',
    lastWeek: 'semana passada|passada semana|semana anterior|última semana',
    thisMonth: 'este mês|neste mês|deste mês|corrente mês|mês em curso|início do mês|começo do mês|princípio do mês',
    lastMonth: 'mês passado|passado mês|mês anterior|último mês',
    thisYear:
      'este ano|neste ano|deste ano|corrente ano|ano em curso|início do ano|início deste ano|começo do ano|começo deste ano|' +
      'princípio do ano|princípio deste ano|presente ano|início de ano|primeiros dias do ano',
    lastYear: 'ano passado|passado ano|ano anterior|último ano',
    lastHours: 'últimas horas|passadas horas',
    endOfYear: 'final do ano|fim do ano|fim de ano|final do ano passado|fim do ano passado|finais do ano',
    soon:
      'próximos dias|próximas semanas|próximos meses|próximas horas|dias seguintes|próxima semana|semana que vem|próximo mês|' +
      'mês que vem|próximo ano|ano que vem|fim da semana|final da semana|fim do mês|final do mês|fim desta semana|final deste mês',
  },
  units: {
    hour: 'hora|horas',
    day: 'dias|noites|jornada|jornadas',
    week: 'semana|semanas',
    month: 'mês|meses',
    year: 'ano|anos',
  },
  marks: {
    since: 'desde|desde o|desde a|desde os|desde as|desde o passado',
    starting: 'a partir de|a partir do|a partir da|a contar de|a contar do|com efeitos a partir de',
    from: '',
    between: 'entre',
    and: 'e',
    to: 'a|ao|para|aos',
    by: 'até|até ao|até o|até à|antes de|antes do|antes da|até às|o mais tardar|até ao final de|até o final de|até ao fim de',
    after: 'depois de|depois do|depois da|após|após o|após a|na sequência do',
    in: 'em|no|na|durante|durante o|durante a|pelo|pela|ao longo de|por altura do|nos|nas',
    of: 'de|do|da|dos|das',
    on: 'datado de|com data de',
    the: 'o',
    day: 'dia|no dia|do dia|ao dia|o dia|de dia',
    this: 'este|esta|neste|nesta|deste|desta|nesse|nessa|naquele|naquela',
    last: 'passado|passada|último|última|últimos|últimas|passados|passadas|anterior',
    next: 'próximo|próxima|próximos|próximas|seguinte|seguintes|que vem',
    ago: 'há|faz|atrás',
    later: 'depois|mais tarde',
    earlier: 'antes',
    within: 'no prazo de|num prazo de|em menos de|dentro de|prazo de|no prazo máximo de|em até',
    every: 'cada|todos os|os|as|todas as',
    calendar:
      'tradicional|lunar|solar|ortodoxo|ortodoxa|copta|juliano|juliana|budista|hindu|islâmico|islâmica|muçulmano|judaico|judaica|hebraico|chinês|persa|iraniano|etíope|birmanês',
    occasion:
      'por ocasião do|por ocasião da|por ocasião de|para assinalar o|para assinalar|para celebrar|para celebrar o|a propósito do',
    early: 'início de|inícios de|começo de|princípio de|princípios de|começos de|primeiros dias de|no início de',
    mid: 'meados de|metade de',
    late: 'final de|fim de|finais de|fins de|últimos dias de|no final de',
    daypart:
      'manhã|tarde|noite|à noite|à tarde|de manhã|pela manhã|à meia-noite|ao meio-dia|meio-dia|meia-noite|ao anoitecer|da noite|' +
      'da manhã|da tarde|madrugada de|madrugada do|manhã de|manhã do|tarde de|tarde do|noite de|noite do|fim da tarde de|' +
      'fim da tarde|final da tarde|fim do dia|final do dia|cedo|por volta|jornada de',
    auxiliary: 'tem|tinha|tinham',
    superlative: 'maior|maiores|segundo|primeira|terceira|terceiro|quarto|mais importante|menor|única|único',
    event:
      'eleição|eleições|votação|protestos|protesto|manifestações|referendo|golpe|atos|marcha|ataques|manifestação|distúrbios|guerra|presidenciais|legislativas|' +
      'sufrágio|pleito|autárquicas|tumultos',
    stamp: 'publicado|publicada|atualizado|atualizada|actualizado|publicado em|atualizado em|última atualização|publicado a',
  },
}
