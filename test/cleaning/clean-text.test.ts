import { describe, expect, test } from 'vitest'
import { cleanPage } from '../../src/cleaning/clean-page.ts'

const story = {
  en: [
    'The ministry said on Friday that 87 people had left the prison by the lake, the second such group in a week.',
    'The Watch, which keeps a list of names, said it had been able to confirm 33 of the releases by Saturday evening.',
  ],
  es: [
    'El ministerio dijo el viernes que 87 personas habían salido de la prisión del lago, el segundo grupo en una semana.',
    'La Vigía, que lleva una lista con nombres, dijo que había podido confirmar 33 de las salidas hasta el sábado.',
  ],
}

function clean(lines: readonly string[]) {
  return cleanPage({ content: lines.join('\n'), format: 'text', url: null })
}

describe('text already stripped of its page', () => {
  test.each([
    ['the address block of a theme', ['Physical Address', '212 South Harbour St.', 'Lakeview, MA 02999']],
    ['a counter and its controls', ['Total Views : 14', 'Zoom In Zoom Out Read Later Print']],
    ['the name of the outlet and the section', ['Lake Courier', 'Courts']],
    ['a dateline of its own', ['Published on January 3, 2026']],
    ['a screen reader’s words for a list', ['list of 4 elementsend of list']],
  ])('loses %s above the story', (_, lines) => {
    expect(clean([...lines, '', ...story.en]).text.split('\n')).toEqual(story.en)
  })

  test.each([
    ['an invitation to a newsletter', ['Sign up for our weekly newsletter to get more news of the lake']],
    [
      'a shared-account notice in another language',
      [
        'Tu suscripción se está usando en otro dispositivo',
        'Si continúas leyendo en este dispositivo, no se podrá leer en el otro.',
        '¿Tienes una suscripción de empresa? Accede aquí para contratar más cuentas.',
      ],
    ],
    [
      'a list of what others read',
      ['Most viewed', '- Bread prices rise by 12 percent', '- Two bridges stay closed after the rain'],
    ],
    ['headings with nothing under them', ['Help us improve.', 'Related Articles', 'Trending']],
    ['a notice of machine-made text', ['This content is AI-generated based on source articles. Errors may occur.']],
    ['a rating with its votes', ['Rate this article: 3.8 out of 5 (212 votes)']],
    ['how many have read it', ['12 mil pessoas já leram esta notícia']],
    ['who is the writer', ['The writer is a former judge. Views are his own.']],
    ['a sender’s telephone', ['The Union of Families speaks for 53 families. Contact: 900 300 112']],
    ['who paid for the report', ['This feature was supported by the Harbour Foundation (grant 7/2026)']],
    ['a way to support, with its number', ['This story took four weeks. You can support such work with 5 dollars a month.']],
  ])('loses %s below the story', (_, lines) => {
    expect(clean([...story.en, ...lines]).text.split('\n')).toEqual(story.en)
  })

  test.each([
    ['Lea también: Liberan a 180 presos en Norte'],
    ['TE PUEDE INTERESAR: Liberan a 180 presos en Norte'],
    ['Síguenos en nuestro canal de WhatsApp'],
    ['Lea aquí la lista completa de los 99'],
    ['Usted puede leer también: 40 mujeres salen libres'],
    ['Actualizado hace 3 horas'],
    ['Noticia en desarrollo'],
    ['Con AFP y Reuters'],
    ['PUBLICIDAD'],
  ])('loses “%s” between two paragraphs', (line) => {
    const [first = '', second = ''] = story.es
    expect(clean([first, line, second]).text.split('\n')).toEqual(story.es)
  })

  test.each([
    ['the hour its counts stand for', 'Situation as of 18:00, 3 January 2026'],
    ['the days its counts stand for', '29 December to 3 January 2026'],
    ['the day its counts stand for, written with an accent', 'État au 3 mars 2026'],
    ['the day its counts stand for, written without', 'Bilan au 3 mars 2026'],
  ])('keeps %s above the story', (_, line) => {
    expect(clean([line, ...story.en]).text.split('\n')).toEqual([line, ...story.en])
  })

  test.each([['By the numbers'], ['What’s next']])('loses “%s”, which a house sets over every brief', (label) => {
    const [first = '', second = ''] = story.en
    expect(clean([first, label, second]).text.split('\n')).toEqual(story.en)
  })

  test.each([['Context'], ['The other side'], ['Contexto'], ['En bref']])(
    'keeps “%s”, which any story may say of itself',
    (label) => {
      const [first = '', second = ''] = story.en
      expect(clean([first, label, second]).text.split('\n')).toEqual([first, label, second])
    },
  )

  test('keeps a sentence that only speaks of newsletters, comments and support', () => {
    const sentences = [
      'The lawyer said the newsletter of the party had named 12 of the prisoners as early as March.',
      'In his comments the minister put the number of those freed at “about 80” and thanked them for their support.',
      'More than 40 families were still waiting at the gate when the buses left on Sunday night.',
    ]
    expect(clean(sentences).text.split('\n')).toEqual(sentences)
  })

  test.each([
    ['a last sentence that its agency signs', 'More than 40 families were still waiting at the gate on Sunday night. (EFE)'],
    ['initials that are also an agency’s', 'Every patient of the prison ward now has an electronic file of the new kind (ePA)'],
    ['a count after its first words', 'Watch verified 49 releases: by prison 20, 13, 9 and 7.'],
    ['a correction by those who count', 'Correction: the Watch registered 65 releases, not 56.'],
    ['the last row of a list of counts', 'North prison: 27'],
    ['a row of two words', 'Norte: 27'],
    ['an entry of a list of names', '3. Ana Ruiz, 34'],
    ['a sentence under a label', 'Contexto: 99 personas fueron liberadas en Navidad, según el gobierno.'],
    ['breaking news in a sentence', 'Última hora: liberan a otros 24 presos políticos.'],
    ['who told it, and where', 'La Vigía publicó en su canal de Telegram una lista con 61 nombres.'],
    ['what a list was made from', 'Con información de la fiscalía se elaboró una lista de 70 nombres.'],
    ['what prisoners signed', 'Los 13 firmaron los términos y condiciones de su libertad.'],
    ['where a list stood', 'In the comments section of the ministry’s page, families listed 40 names still missing.'],
    ['who shares a cell', 'Comparte celda con otros 14 presos políticos.'],
    ['who may not leave', 'The editor of a newspaper was among 24 released without permission to leave the country.'],
    ['a count before a noun with a capital', '1200 Gefangene kamen am Sonntag frei'],
    ['a count of those on a road', '12 detainees were still on the road home'],
    ['a word that begins as a street does', '12 Männer kehren in ihre Städte zurück'],
    ['an end of a word that is also a telephone', 'Sortis du camp et menés à l’hôtel : 120 000'],
    ['the signature of a post', '— The Watch (@thewatch) January 3, 2026'],
  ])('keeps %s', (_, line) => {
    expect(clean([...story.en, line]).text.split('\n')).toEqual([...story.en, line])
  })

  test.each([
    ['Correction: An earlier version of this article gave 99 as the number of those freed.'],
    ['Relatives wait at the gate by the lake [A. Teller/EPA]'],
  ])('loses “%s”', (line) => {
    expect(clean([...story.en, line]).text.split('\n')).toEqual(story.en)
  })

  test('keeps list items as lines without their marks, and drops literal tags', () => {
    const { text, blocks } = clean([
      ...story.en,
      '- 46 from the prison at Norte, all of them men.',
      'A total of <b>87</b> people.',
    ])
    expect(text.split('\n').slice(2)).toEqual(['46 from the prison at Norte, all of them men.', 'A total of 87 people.'])
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'item', 'paragraph'])
  })
})

describe('text in further languages', () => {
  test.each([
    [
      'nl',
      'Het ministerie zei vrijdag dat 87 mensen de gevangenis bij het meer hadden verlaten, de tweede groep in een week.',
      ['Lees ook: 40 gevangenen vrij in Noord', 'Schrijf je in voor onze nieuwsbrief', 'Advertentie'],
    ],
    [
      'pl',
      'Ministerstwo podało w piątek, że 87 osób opuściło więzienie nad jeziorem, druga taka grupa w ciągu tygodnia.',
      ['Czytaj także: 40 więźniów na wolności', 'Wesprzyj nas darowizną', 'Dalsza część artykułu pod reklamą'],
    ],
    [
      'sv',
      'Ministeriet sade på fredagen att 87 personer hade lämnat fängelset vid sjön, den andra gruppen på en vecka.',
      ['Läs också: 40 fångar fria i norr', 'Redan prenumerant? Logga in', 'Annons'],
    ],
    [
      'tr',
      'Bakanlık cuma günü 87 kişinin göl kıyısındaki cezaevinden çıktığını, bunun bir haftadaki ikinci grup olduğunu söyledi.',
      ['İlgili haber: 40 tutuklu serbest', 'Tüm hakları saklıdır', '1.240 kez okundu'],
    ],
    [
      'ru',
      'Министерство сообщило в пятницу, что 87 человек покинули тюрьму у озера, это вторая такая группа за неделю.',
      ['Читайте также: 40 заключённых на свободе', 'Подписывайтесь на наш телеграм-канал', 'Просмотров: 1240'],
    ],
    [
      'uk',
      'Міністерство повідомило в п’ятницю, що 87 людей вийшли з в’язниці біля озера, це друга така група за тиждень.',
      ['Читайте також: 40 в’язнів на волі', 'Підтримайте нас', 'Усі права захищені'],
    ],
    [
      'ar',
      'قالت الوزارة يوم الجمعة إن 87 شخصا غادروا السجن القريب من البحيرة، وهي ثاني مجموعة خلال أسبوع واحد.',
      ['اقرأ أيضا: الإفراج عن 40 سجينا في الشمال', 'جميع الحقوق محفوظة', 'عدد المشاهدات: 1240'],
    ],
    [
      'fa',
      'وزارت روز جمعه گفت 87 نفر زندان کنار دریاچه را ترک کردند و این دومین گروه در یک هفته بوده است.',
      ['بیشتر بخوانید: آزادی ۴۰ زندانی در شمال', 'کانال تلگرام ما را دنبال کنید', 'تعداد بازدید: 1240'],
    ],
  ])('in %s loses what its lexicon tells', (_, sentence, furniture) => {
    expect(clean([sentence, ...furniture, sentence.replace('87', '33')]).text.split('\n')).toEqual([
      sentence,
      sentence.replace('87', '33'),
    ])
  })
})
