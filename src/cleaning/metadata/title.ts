/** A title and who says so, in the order of trust. */
export interface TitleClaim {
  readonly text: string
  readonly from: 'json-ld' | 'og' | 'heading' | 'title'
}

const separator = /\s+[|–—·•»«-]\s+|\s*[|»«]\s*|\s+::\s+|\s+\/\/\s+|(?<=\S):\s+(?=\S)/g

const partBorder = /\s+[|–—·•»«-]\s+|\s*[|»«]\s*|\s+::\s+/
const maxTitle = 500
const minSharedName = 7

/**
 * The story's title: the heading where another claim agrees with it, since readers see that one;
 * else the first claim in the order given. The name of the site is taken off its ends.
 */
export function settleTitle(claims: readonly TitleClaim[], siteNames: readonly string[]): string | null {
  const stripped = claims
    .map(({ text, from }) => ({ text: stripSiteName(tidyTitle(text), siteNames), from }))
    .filter(({ text }) => text !== '')
  const [headings, others] = [
    stripped.filter(({ from }) => from === 'heading'),
    stripped.filter(({ from }) => from !== 'heading'),
  ]
  const heading = headings.find(({ text }) => !isSiteName(text, siteNames) && others.some((other) => agree(text, other.text)))
  if (heading !== undefined) return heading.text

  const named = others.find(({ text }) => !isSiteName(text, siteNames))
  return (named ?? stripped[0])?.text ?? null
}

/** One line, with entities that were escaped twice read once more. */
export function tidyTitle(text: string): string {
  return text
    .slice(0, maxTitle)
    .replace(
      /&(?:amp;)?(?:#(\d{2,5})|#x([0-9a-f]{2,5})|(amp|quot|apos|nbsp|ndash|mdash|rsquo|lsquo|ldquo|rdquo));/gi,
      (_, decimal, hex, name) => {
        if (name !== undefined) return namedEntities[name.toLowerCase()] ?? ' '
        return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal))
      },
    )
    .replace(/\s+/g, ' ')
    .trim()
}

/** Takes the site's name off either end of a title; a part that is no name of the site stays. */
function stripSiteName(title: string, siteNames: readonly string[]): string {
  const cuts = [...title.matchAll(separator)]
  for (const cut of cuts) {
    const [head, tail] = [title.slice(0, cut.index), title.slice(cut.index + cut[0].length)]
    if (isSiteName(tail, siteNames)) return stripSiteName(head, siteNames)
  }
  for (const cut of cuts.reverse()) {
    const [head, tail] = [title.slice(0, cut.index), title.slice(cut.index + cut[0].length)]
    // Before a colon stands the site's very name or a part of the title.
    const isName = cut[0].includes(':') ? siteNames.some((name) => letters(name) === letters(head)) : isSiteName(head, siteNames)
    if (isName) return tail
  }
  return title
}

function isSiteName(text: string, siteNames: readonly string[]): boolean {
  const plain = letters(text)
  return plain !== '' && siteNames.some((name) => isSameName(plain, letters(name)))
}

/** `Vortex Cannon Entertainment` at vortexcannon.org, `Encore Realty` at encorerealtysc.com: one begins the other. */
function isSameName(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= minSharedName && long.length <= short.length * 3 && long.startsWith(short)
}

/** Whether a heading and another claim are one title: the same letters, one the greater part of the other, or its longest part. */
function agree(heading: string, other: string): boolean {
  const parts = other.split(partBorder).map(letters)
  if (parts.every((part) => part.length <= letters(heading).length) && parts.includes(letters(heading))) return true
  const [short, long] = [letters(heading), letters(other)].sort((x, y) => x.length - y.length) as [string, string]
  return short.length > 0 && long.includes(short) && short.length >= long.length * 0.5
}

function letters(text: string): string {
  const lower = text.toLowerCase()
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant, which needs no look at classes of letters
  if (/^[\x00-\x7f]*$/.test(lower)) return lower.replace(/[^a-z0-9]+/g, '')
  return lower.normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, '')
}

const namedEntities: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
}
