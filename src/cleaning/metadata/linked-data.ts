/** What a page's JSON-LD says of its story. */
export interface LinkedStory {
  readonly headline: string | null
  readonly publishedAt: string | null
  readonly updatedAt: string | null
  readonly authors: readonly string[]
  readonly publisher: string | null
  readonly lang: string | null
  readonly url: string | null
}

type Thing = Readonly<Record<string, unknown>>

/** From the surest type to the vaguest: a `WebPage` is read only where nothing calls itself an article. */
const storyTypes: readonly RegExp[] = [
  /(?:News|Report|Reportage\w*|Analysis\w*|Background\w*|Opinion\w*|Review\w*|Scholarly|Social\w*)Article$|^Article$|^LiveBlogPosting$|^Report$|^BlogPosting$/,
  /^SocialMediaPosting$|^DiscussionForumPosting$|^CreativeWork$|^TechArticle$|^HowTo$/,
  /^WebPage$|^ItemPage$/,
]
const maxDepth = 12
const maxThings = 400
const maxText = 1000
const maxNames = 40

/** The story among all JSON-LD of a page: the one that names this page's address, else the first of the surest type. */
export function readLinkedStory(scripts: readonly string[], isThisPage: (url: string) => boolean): LinkedStory | null {
  const things: Thing[] = []
  for (const script of scripts) collect(parseLoosely(script), things, 0)

  for (const type of storyTypes) {
    const stories = things.filter((thing) => typesOf(thing).some((name) => type.test(name)))
    const story = stories.find((thing) => addressesOf(thing).some(isThisPage)) ?? stories[0]
    if (story !== undefined) return toStory(story, things)
  }
  return null
}

/** JSON-LD as sites print it: in comments or CDATA, with raw line breaks in strings, with commas left over. */
function parseLoosely(script: string): unknown {
  try {
    return JSON.parse(script)
  } catch {
    return tryParse(
      script
        .replace(
          /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/g,
          '',
        )
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters inside strings are what breaks it
        .replace(/[\u0000-\u001f]+/g, ' ')
        .replace(/,\s*(?=[}\]])/g, '')
        .replace(/;\s*$/, ''),
    )
  }
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function collect(value: unknown, things: Thing[], depth: number): void {
  if (typeof value !== 'object' || value === null || depth > maxDepth || things.length >= maxThings) return
  if (Array.isArray(value)) {
    for (const item of value) collect(item, things, depth + 1)
    return
  }
  const thing = value as Thing
  things.push(thing)
  // A list's items are other stories; a page's main entity is this one.
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'publisher', 'author']) collect(thing[key], things, depth + 1)
}

function toStory(story: Thing, things: readonly Thing[]): LinkedStory {
  return {
    headline: textOf(story['headline']) ?? textOf(story['name']),
    publishedAt: textOf(story['datePublished']) ?? textOf(story['dateCreated']),
    updatedAt: textOf(story['dateModified']),
    authors: namesOf(story['author'] ?? story['creator'], things),
    publisher: namesOf(story['publisher'], things)[0] ?? null,
    lang: textOf(story['inLanguage']),
    url: addressesOf(story)[0] ?? null,
  }
}

function typesOf(thing: Thing): string[] {
  return listOf(thing['@type']).filter((type) => typeof type === 'string')
}

function addressesOf(thing: Thing): string[] {
  const page = thing['mainEntityOfPage']
  const id = typeof page === 'object' && page !== null ? (page as Thing)['@id'] : page
  return [thing['url'], id, thing['@id']].filter((url) => typeof url === 'string')
}

/** Names given in place, or by the `@id` of another thing of the page. */
function namesOf(value: unknown, things: readonly Thing[]): string[] {
  return listOf(value).flatMap((item) => {
    if (typeof item === 'string') return [item.slice(0, maxText).trim()]
    if (typeof item !== 'object' || item === null) return []
    const thing = item as Thing
    const named = thing['name'] === undefined ? things.find((other) => other['@id'] === thing['@id'] && other['name']) : thing
    return listOf(named?.['name']).filter((name) => typeof name === 'string')
  })
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.slice(0, maxText).trim() || null
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return typeof value[0] === 'string' ? textOf(value[0]) : null
  if (typeof value !== 'object' || value === null) return null
  const thing = value as Thing
  const named = thing['@value'] ?? thing['alternateName'] ?? thing['name']
  return typeof named === 'string' ? textOf(named) : null
}

function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value.slice(0, maxNames) : [value]
}
