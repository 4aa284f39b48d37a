import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/reading/read-article.ts'

const desk = {
  actors: [
    { name: 'Ministry', kind: 'authority', aliases: ['Justice Ministry', 'Ministerio de Justicia', 'Oren Talvik', 'Talvik'] },
    { name: 'Prosecution', kind: 'authority', aliases: ["Prosecutor's Office", 'Fiscalía'] },
    { name: 'Lantern', kind: 'monitor', aliases: ['Farol', 'Lanterna'] },
    { name: 'Families', kind: 'monitor', aliases: ["Families' Circle", 'Círculo de Familias'] },
  ],
  classes: [],
} as const

/** Each figure as `80 announced Ministry 2026-03-05`; published on a Tuesday. */
function read(text: string, lang = 'en', title: string | null = null): string[] {
  const { figures } = readArticle({ title, text, lang, publishedAt: '2026-03-10' }, desk)
  return figures.map(({ value, standing, measure, actor, eventDate, since }) =>
    [value, measure === 'released' ? '' : measure, standing, actor, eventDate, since === null ? '' : `since ${since}`]
      .filter((part) => part !== '' && part !== null)
      .join(' '),
  )
}

describe('the day a text goes on with', () => {
  test.each([
    [
      'is the day of the release and not the one on which somebody spoke',
      'On Monday the Justice Ministry corrected its figure for the releases of 5 March and said that 80 prisoners had been freed that day.',
      ['80 announced Ministry 2026-03-05'],
    ],
    [
      'is handed on over a day of speaking',
      'The Justice Ministry freed 80 prisoners on 5 March.\nLantern said on Monday that it would answer later.\nThe Prosecutor’s Office gives 84 released for that day.',
      ['80 reported 2026-03-05', '84 announced Prosecution 2026-03-05'],
    ],
    [
      'is not taken from a day of speaking beside a window',
      'Oren Talvik told the radio on Friday that 391 people had been freed since 1 January.\nLantern’s register for the same period stands at 214.',
      ['391 announced Ministry since 2026-01-01', '214 verified Lantern since 2026-01-01'],
    ],
    [
      'is not that of a place told of in passing',
      'Lantern has verified 66 releases of 5 March from Old Gaol, the jail where the taps ran dry last month.',
      ['66 verified Lantern 2026-03-05'],
    ],
    [
      'heads an entry of a list',
      '5 March: the Justice Ministry says 80 prisoners were freed, Lantern has confirmed 78.',
      ['80 announced Ministry 2026-03-05', '78 verified Lantern 2026-03-05'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

test('a number set beside another shares its day', () => {
  const text =
    'Farol ha confirmado ya 78 excarcelaciones del 5 de marzo y considera correcta la cifra de 80 que da el Ministerio de Justicia.'
  expect(read(text, 'es')).toEqual(['78 verified Lantern 2026-03-05', '80 announced Ministry 2026-03-05'])
})

describe('a table', () => {
  test.each([
    [
      'has speakers at the head of its columns',
      'Releases by day\nDay | Justice Ministry | Lantern\n7 March | 60 | 41\n8 March | 25 | at least 22',
      [
        '60 announced Ministry 2026-03-07',
        '41 verified Lantern 2026-03-07',
        '25 announced Ministry 2026-03-08',
        '22 verified Lantern 2026-03-08',
      ],
    ],
    [
      'has speakers in its rows',
      'Who counts | Freed | Still held\nJustice Ministry | 120 | 900\nLantern | 72 | 1,040',
      ['120 announced Ministry', '900 held announced Ministry', '72 verified Lantern', '1040 held verified Lantern'],
    ],
    ['counts nobody without either', 'Prisoners were freed.\nTeam | Played | Points\nHarbour | 60 | 41', []],
    ['is no menu', 'Prisoners were freed.\nHome | News | Justice Ministry | Contact\nViews 12 | 14 | 3 | 5', []],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('a speaker far from the verb', () => {
  test.each([
    [
      'en',
      'Lantern, which keeps a daily register with names and addresses, has counted 214 released prisoners.',
      '214 verified Lantern',
    ],
    ['es', 'Farol, que lleva un registro diario con nombre y domicilio, ha contado 214 excarcelados.', '214 verified Lantern'],
    ['en', 'Lantern withdrew seven names and now confirms 33 releases.', '33 verified Lantern'],
    ['es', 'Farol retiró siete nombres y confirma ahora 33 excarcelaciones.', '33 verified Lantern'],
    [
      'en',
      "Oren Talvik, Norvia's tired old justice minister, told state radio that 391 people had been freed.",
      '391 announced Ministry',
    ],
  ])('still speaks (%s): %s', (lang, text, figure) => {
    expect(read(text, lang)).toEqual([figure])
  })
})

describe('a number beside words of release', () => {
  test.each([
    ['an age between commas', 'Talvik, 58, a former goalkeeper, spoke of the freed prisoners.'],
    ['the age of one spoken of', 'The crowd sang for Ina Voss, 44, a freed student.'],
    ['one side of an exchange', 'Prisoners were freed in an exchange of 300 for 300.'],
    ['that of names made public', 'Lantern released 30 names of prisoners on Sunday.'],
    ['that of those whose names were made public', 'Lantern released the names of 30 prisoners on Sunday.'],
    ['whoever did the counting', 'Each release has been checked by two people.'],
    ['names of another kind', 'The Justice Ministry freed prisoners on Thursday, because four names stood on the list twice.'],
  ])('counts nobody where it is %s', (_, text) => {
    expect(read(text)).toEqual([])
  })
})

describe('a number behind a comma or beside its like', () => {
  test.each([
    ['en', 'Lantern said prisoners were freed in Orla, 30, and in Pell, 20.', ['30 verified Lantern', '20 verified Lantern']],
    ['en', 'According to Lantern, 30, mostly students, were freed on Sunday.', ['30 verified Lantern 2026-03-08']],
    [
      'es',
      'En Villa Orla, 30, y en Pell, 20, fueron excarcelados el domingo.',
      ['30 reported 2026-03-08', '20 reported 2026-03-08'],
    ],
    ['en', 'Lantern said 30 of 30 prisoners were freed.', ['30 verified Lantern']],
    ['en', 'The Justice Ministry said it freed 30; 30 remain in jail.', ['30 announced Ministry', '30 held announced Ministry']],
  ])('still counts people (%s): %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected)
  })
})

describe('the release of the people counted', () => {
  test.each([
    ['en', 'Lantern on Sunday raised to 47 the number of prisoners whose release on Thursday it could confirm.'],
    ['es', 'Farol elevó este domingo a 47 el número de presos cuya salida del jueves ha podido comprobar.'],
  ])('may stand after “whose” (%s)', (lang, text) => {
    expect(read(text, lang)).toEqual(['47 verified Lantern 2026-03-05'])
  })
})

describe('whoever heads a sentence', () => {
  test.each([
    ['en', 'Lantern: 61 prisoners freed', ['61 verified Lantern']],
    ['en', 'Lantern, bulletin 3: 88 people freed at the weekend are confirmed.', ['88 verified Lantern 2026-03-08']],
    ['en', 'The Justice Ministry stood by its word: 120 prisoners left on 5 March.', ['120 announced Ministry 2026-03-05']],
    ['es', 'Farol: excarcelaron a 61 presos', ['61 verified Lantern']],
    ['pt', 'Lanterna: 61 presos libertados', ['61 verified Lantern']],
    ['en', 'Lantern spoke too soon: 120 were freed, said the Justice Ministry.', ['120 announced Ministry']],
  ])('before a colon says what follows (%s): %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected)
  })
})

describe('two speakers in one sentence', () => {
  test.each([
    ['en', "The Prosecutor's Office and Lantern put the number of prisoners freed at 90 and 54 respectively."],
    ['es', 'La Fiscalía y Farol cifran las excarcelaciones en 90 y 54, respectivamente.'],
    ['en', "The Prosecutor's Office let 90 prisoners go; Lantern confirmed 54."],
    ['en', "Freed: 90, by the Prosecutor's Office's book; 54, by Lantern's register."],
  ])('have their own numbers (%s): %s', (lang, text) => {
    expect(read(text, lang)).toEqual(['90 announced Prosecution', '54 verified Lantern'])
  })

  test.each([
    ['en', 'Lantern denied having confirmed 80 releases: “Our number is 34 people freed.”'],
    ['es', 'Farol negó haber confirmado 80 excarcelaciones: «Nuestra cifra es de 34 liberados».'],
    ['pt', 'A Lanterna negou ter confirmado 80 libertações: «O nosso número é de 34 libertados».'],
  ])('do not share what one of them disowns (%s)', (lang, text) => {
    expect(read(text, lang)).toEqual(['34 verified Lantern'])
  })

  test.each([
    ['es', '«Nos comunicaron 480 excarcelaciones y no tenemos por qué dudar», dijo Farol.'],
    ['fr', '« On nous a annoncé 480 libérations », dit Lanterna.'],
  ])('pass on what one of them was told (%s)', (lang, text) => {
    expect(read(text, lang)).toEqual(['480 announced'])
  })

  test('leave a total to whoever told it first', () => {
    expect(read('The Justice Ministry said 92 prisoners were freed. Lantern has verified only 57 of the 92 releases.')).toEqual([
      '92 announced Ministry',
      '57 verified Lantern',
    ])
  })
})

describe('a record', () => {
  test.each([
    ['en', "The Justice Ministry freed 80 prisoners on Friday, it said. The Prosecutor's Office's number for that day is 84."],
    ['es', 'El Ministerio de Justicia dijo que liberó a 80 presos el viernes. La cifra de la Fiscalía para ese día es 84.'],
  ])('has its number behind a day (%s)', (lang, text) => {
    expect(read(text, lang)).toEqual(['80 announced Ministry 2026-03-06', '84 announced Prosecution 2026-03-06'])
  })

  test.each([
    ['en', 'Lantern does not hurry. It asks the neighbours. Its sheet has 31 people freed.'],
    ['es', 'Farol no tiene prisa. Llama, visita, pregunta a los vecinos. En su hoja hay 31 excarcelados.'],
  ])('is that of whoever the text is about (%s)', (lang, text) => {
    expect(read(text, lang)).toEqual(['31 verified Lantern'])
  })
})

describe('a subject behind its verb', () => {
  test.each([
    [
      'Han quedado en libertad 352 personas, aseguró este viernes ante el Parlamento el Ministerio de Justicia.',
      '352 announced Ministry 2026-03-06',
    ],
    ['«Hemos abierto la puerta a 120 presos», dijo el ministro Oren Talvik.', '120 announced Ministry'],
  ])('is found past the day and past whoever was told: %s', (text, figure) => {
    expect(read(text, 'es')).toEqual([figure])
  })
})

describe('a headline', () => {
  test.each([
    [
      'yields to a body that gives the number to another',
      'Norvia frees 92 prisoners, only some are out, says Lantern',
      'The Justice Ministry said on Monday that 92 prisoners were freed.',
      ['92 announced Ministry 2026-03-09'],
    ],
    [
      'yields to a body that counts those inside',
      'Lantern raises number of freed prisoners to 694',
      'Lantern counts 694 political prisoners still behind bars.',
      ['694 held verified Lantern'],
    ],
    [
      'names who says what the body tells in its own voice',
      'Norvia freed 92 prisoners, Justice Ministry says',
      'Norvia freed 92 prisoners on Monday.',
      ['92 announced Ministry 2026-03-09'],
    ],
  ])('%s', (_, title, text, expected) => {
    expect(read(text, 'en', title)).toEqual(expected)
  })
})

describe('a row of numbers', () => {
  test('goes on past the digits of a day', () => {
    expect(read('92 presos foram libertados em 25 de fevereiro e 81 em 1º de março, segundo a Lanterna.', 'pt')).toEqual([
      '92 verified Lantern 2026-02-25',
      '81 verified Lantern 2026-03-01',
    ])
  })

  test('goes on with what became of the people it is taken from', () => {
    const text = 'Lantern freed nobody: it counts 694 political prisoners still behind bars.\nOf the 694, 64 are foreigners.'
    expect(read(text)).toEqual(['694 held verified Lantern', '64 held verified Lantern'])
  })
})

describe('a communiqué', () => {
  const note = {
    title: 'Justice Ministry reports on the clemency law',
    text: 'The Justice Ministry informs the public of the results so far.\nFifty-two detainees have left prison and 9 await their papers.',
    lang: 'en',
    publishedAt: '2026-03-10',
    blocks: [{}, {}],
  }
  const signature = { text: 'Press Office, Justice Ministry' }
  const speakerOf = (removed: readonly { text: string; before: number }[]) =>
    readArticle({ ...note, removed }, desk).figures.map(({ value, actor }) => [value, actor])

  test('speaks for whoever signed it, even where cleaning took the signature', () => {
    expect(speakerOf([{ ...signature, before: 2 }])).toContainEqual([52, 'Ministry'])
  })

  test('is signed behind its text and nowhere else', () => {
    expect(speakerOf([{ ...signature, before: 0 }])).toContainEqual([52, null])
  })
})

describe('a part of a total told elsewhere', () => {
  const parts = (text: string, lang = 'en') => {
    const { figures } = readArticle({ title: null, text, lang, publishedAt: '2026-03-10' }, desk)
    return figures.map(({ value, partOf }) => (partOf === null ? `${value}` : `${value} of ${partOf}`))
  }

  test.each([
    [
      'en',
      'Lantern has verified 51 releases. From the Old Gaol 28 men were freed, from Wolf Street 14 and from the women’s prison nine women, it said.',
      ['51', '28 of 51', '14 of 51', '9 of 51'],
    ],
    [
      'en',
      'Lantern documented 102 releases last week. With these, the number of people freed since 4 January reaches 427, it said.',
      ['102 of 427', '427'],
    ],
    [
      'es',
      'Farol documentó 102 excarcelaciones la semana pasada. Con estas, el número de excarcelados llega a 427, dijo Farol.',
      ['102 of 427', '427'],
    ],
    ['en', 'Lantern verified 90 releases. Of the 90, 41 left the jail of North.', ['90', '41 of 90']],
    [
      'en',
      'The Justice Ministry announced 100 releases. Lantern has verified 60 releases and the Families’ Circle 40.',
      ['100', '60', '40'],
    ],
  ])('is known by its place, by words or by the sum (%s): %s', (lang, text, expected) => {
    expect(parts(text, lang)).toEqual(expected)
  })
})

test('numbers of earlier years that happen to make up a release are no parts of it', () => {
  const text =
    'The Justice Ministry released six prisoners on Monday. It had let two prisoners go in 2024 and four prisoners in 2023.'
  const { figures } = readArticle({ title: null, text, lang: 'en', publishedAt: '2026-03-10' }, desk)
  expect(figures.map(({ value, partOf }) => [value, partOf])).toEqual([
    [6, null],
    [2, null],
    [4, null],
  ])
})

test('numbers of a monitor that happen to make up what was announced are checked against it, and are no parts', () => {
  const text =
    'The Justice Ministry announced the release of 26 prisoners. Of those 26, only five have left a cell, Lantern says; the other 21 had been out for weeks.'
  const { figures } = readArticle({ title: null, text, lang: 'en', publishedAt: '2026-03-10' }, desk)
  expect(figures.map(({ value, standing, partOf }) => [value, standing, partOf])).toEqual([
    [26, 'announced', null],
    [5, 'verified', null],
    [21, 'verified', null],
  ])
})

describe('an exception', () => {
  test.each([
    ['en', 'All but seven of the 52 people seized at the march are out, Lantern said.'],
    ['es', 'Todos menos siete de los 52 detenidos en la marcha están fuera, dijo Farol.'],
    ['pt', 'Todos menos sete dos 52 detidos na marcha estão cá fora, disse a Lanterna.'],
  ])('stays inside, and of the whole nothing is told (%s)', (lang, text) => {
    expect(read(text, lang)).toEqual(['7 held verified Lantern'])
  })
})

describe('a number in a sentence of its own', () => {
  test.each([
    ['goes on with no demand', 'Lantern demands the release of all captives, who are 26 in all. The Justice Ministry admits 14.'],
    ['is no list of those inside', 'Prisoners were freed on Sunday. Lantern, which was there, has 13 more on its list.'],
    ['is no crowd beside it', 'Prisoners were freed on Sunday. The school has one teacher for 210 pupils.'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([])
  })
})
