import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cleanPage } from '../../src/cleaning/clean-page.ts'

const folder = join(import.meta.dirname, 'fixtures/pages')
const fetchedAt = Date.parse('2026-03-15T12:00:00Z')

interface Expected {
  readonly url: string
  readonly title: string
  readonly byline: string | null
  readonly site: string
  readonly lang: string
  readonly publishedAt: string
  readonly updatedAt: string | null
}

function clean(name: string) {
  const { url, ...expected } = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Expected
  const content = readFileSync(join(folder, `${name}.html`), 'utf8')
  return { expected, article: cleanPage({ content, format: 'html', url, now: fetchedAt }) }
}

function storyOf(name: string): string[] {
  return readFileSync(join(folder, `${name}.txt`), 'utf8')
    .trim()
    .split('\n')
}

describe('a news page keeps its story and nothing else', () => {
  test.each([
    ['de--mit-anzeigen'],
    ['en--embeds-and-appeals'],
    ['en--live-blog'],
    ['en--second-article-below'],
    ['es--comunicado-con-tabla'],
    ['es--suscripcion-y-relacionados'],
    ['es--tema-antiguo'],
    ['fr--reserve-aux-abonnes'],
    ['pt--publicidade-no-meio'],
  ])('%s', (name) => {
    expect(clean(name).article.text.split('\n')).toEqual(storyOf(name))
  })
})

describe('a text stripped of its HTML keeps its story and nothing else', () => {
  const story = [
    'Thirty-one prisoners left the northern prison on Monday, the Committee of Families said, reading their names aloud at the gate.',
    'The ministry had announced 54 releases on Sunday and gave no list.',
    '“We are still missing 23 names,” said Marta Ríos of the Committee.',
    'The ministry did not answer questions.',
  ]
  const relato = [
    'Treinta y una personas salieron del penal, según el Comité de Familias, que las anotó una por una.',
    'El ministerio había hablado de 54 beneficios, sin publicar los nombres de nadie.',
  ]

  test('in English, with a warning in Spanish', () => {
    const lines = [
      'Physical Address\n12 South Street\nOldtown, ZZ 01234\n',
      'Thirty-one leave the northern prison\nPublished on March 2, 2026',
      'Total Views : 31\nZoom In Zoom Out Read Later Print\n',
      story[0],
      story[1],
      'list of 3 elementsend of list\nAlso read: Government to pardon 240 by Easter',
      story[2],
      'Sign up for our weekly newsletter to get more stories like this one',
      story[3],
      'Tu suscripción se está usando en otro dispositivo',
      'Si continúas leyendo en este dispositivo, no se podrá leer en el otro.',
      '© 2026 The Northern Post. All rights reserved.',
    ]
    const { text, ...article } = cleanPage({ content: lines.join('\n'), format: 'text', url: null, now: fetchedAt })
    expect(text.split('\n')).toEqual(story)
    expect(article).toMatchObject({ title: 'Thirty-one leave the northern prison', lang: 'en', publishedAt: '2026-03-02' })
  })

  test('in Spanish, with a cross-reference that has a number of its own', () => {
    const lines = [
      'Excarcelan a 31 detenidos',
      'Por Inés Aldana',
      '2 de marzo de 2026',
      'Compartir en Facebook Compartir en X',
      relato[0],
      'LEA TAMBIÉN: El gobierno prometió 88 salidas en enero',
      relato[1],
      'Únete a nuestro canal de WhatsApp',
      'Esta nota ha sido leída 1.204 veces',
      'Etiquetas: presos, penal',
    ]
    const { text, ...article } = cleanPage({ content: lines.join('\n\n'), format: 'text', url: null, now: fetchedAt })
    expect(text.split('\n')).toEqual(relato)
    expect(article).toMatchObject({ title: 'Excarcelan a 31 detenidos', byline: 'Inés Aldana', publishedAt: '2026-03-02' })
  })
})

describe('the page says who published what, and when', () => {
  test.each([
    ['de--mit-anzeigen'],
    ['en--embeds-and-appeals'],
    ['en--live-blog'],
    ['en--second-article-below'],
    ['es--comunicado-con-tabla'],
    ['es--suscripcion-y-relacionados'],
    ['es--tema-antiguo'],
    ['fr--reserve-aux-abonnes'],
    ['pt--publicidade-no-meio'],
  ])('%s', (name) => {
    const { article, expected } = clean(name)
    expect(article).toMatchObject(expected)
  })

  test('and today’s date in its header is a doubt over an older story', () => {
    expect(clean('es--suscripcion-y-relacionados').article.doubts).toEqual([
      { reason: 'page-frame-shows-another-day', detail: 'page frame 2026-03-15, story 2026-03-02T08:15:00-04:00' },
    ])
  })
})
