/** A source of chance that gives the same row for the same seed, so that a failure can be had again. */
export type Chance = (below: number) => number

/** Chance from a seed (xorshift). */
export function chanceOf(seed: number): Chance {
  let state = seed * 2654435761 || 1
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

type Mutate = (html: string, chance: Chance, other: string) => string

const tags = [
  'div',
  'p',
  'b',
  'table',
  'tr',
  'td',
  'ul',
  'li',
  'a',
  'blockquote',
  'h1',
  'article',
  'time',
  'font',
  'section',
  'svg',
  'span',
]
const openings = [
  '<!--',
  '<![CDATA[',
  '<script>',
  '<style>',
  '<title>',
  '<textarea>',
  '<a href="',
  "<p class='",
  '</',
  '<',
  '&#',
  '<?xml',
]

/** What bad networks, broken publishing systems and ill will do to a page. */
export const mutations: Readonly<Record<string, Mutate>> = {
  'bytes flipped': (html, chance) => {
    const bytes = Buffer.from(html)
    for (let times = chance(200); times >= 0; times--) bytes[chance(bytes.length)] = chance(256)
    return bytes.toString()
  },
  'cut off': (html, chance) => html.slice(0, chance(html.length)),
  'beginning lost': (html, chance) => html.slice(chance(html.length)),
  'a tag repeated': (html, chance) => {
    const found = [...html.slice(0, 200_000).matchAll(/<[a-z][^<>]{0,200}>/gi)]
    const tag = found[chance(found.length || 1)]
    return tag === undefined ? html : insert(html, tag.index, tag[0].repeat(chance(3000)))
  },
  'nested deep': (html, chance) => {
    const tag = pick(tags, chance)
    return insert(html, chance(html.length), `<${tag}>`.repeat(chance(2) === 0 ? chance(490) : chance(100_000)))
  },
  'closings lost': (html) => html.replace(/<\/(?:div|p|li|td|span|a)>/gi, ''),
  'attributes flooded': (html, chance) => {
    const flood = Array.from(
      { length: chance(2) === 0 ? chance(490) : chance(5000) },
      (_, at) => ` data-${at}="${'x'.repeat(chance(40))}"`,
    )
    return html.replace(/<(?:p|div)\b/i, (tag) => tag + flood.join(''))
  },
  'another page spliced in': (html, chance, other) => {
    const start = chance(other.length)
    return insert(html, chance(html.length), other.slice(start, start + chance(100_000)))
  },
  'a piece repeated': (html, chance) => {
    const start = chance(html.length)
    return insert(html, start, html.slice(start, start + chance(2000)).repeat(chance(200)))
  },
  'quotes and brackets lost': (html, chance) => html.replace(/["'<>]/g, (mark) => (chance(50) === 0 ? '' : mark)),
  'something left open': (html, chance) => insert(html, chance(html.length), pick(openings, chance)),
  'one long word': (html, chance) =>
    insert(
      html,
      chance(html.length),
      pick(['x', '7', '&amp;', 'é ', '\u00a0', ' ', '\n', '-', '|'], chance).repeat(chance(400_000)),
    ),
  'many small blocks': (html, chance) =>
    insert(
      html,
      chance(html.length),
      pick(['<br>', '<p>1', '<td>', '<li><a href=x>y</a>', '<h2>Z</h2>', '<time>2026-01-01</time>'], chance).repeat(
        chance(40_000),
      ),
    ),
  'linked data gone wild': (html, chance) => {
    const depth = chance(50_000)
    const data = pick(
      [
        `${'['.repeat(depth)}${']'.repeat(depth)}`,
        `${'{"@graph":'.repeat(depth)}1${'}'.repeat(depth)}`,
        '{"@type":"NewsArticle","author":{"@id":7},"headline":[[]],"datePublished":{}}',
        '{"@type":[null,{}],"url":5}',
      ],
      chance,
    )
    return `<script type="application/ld+json">${data}</script>${html}`
  },
}

/** Applies one mutation, and often more of them, as the seed says; tells which. */
export function mutate(html: string, other: string, seed: number): { readonly html: string; readonly names: readonly string[] } {
  const chance = chanceOf(seed)
  const names = Array.from({ length: 1 + chance(3) }, () => pick(Object.keys(mutations), chance))
  return { html: names.reduce((text, name) => mutations[name]?.(text, chance, other) ?? text, html), names }
}

function insert(text: string, at: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at)
}

function pick<T>(values: readonly T[], chance: Chance): T {
  return values[chance(values.length)] as T
}
