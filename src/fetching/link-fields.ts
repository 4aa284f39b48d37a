import type { Link } from '../domain/link.ts'

/** Parameters that say where a reader came from and not which page it is. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|at_(?:medium|campaign|link\w*|ptr\w*|bbc_team|format|custom\d)|ns_\w+|cmpid|ref_src)$/i

/** One spelling for the address of a page: absolute, without fragment and tracking; undefined if it is no web address. */
export function cleanAddress(address: string, base: string): string | undefined {
  const url = URL.parse(address.trim(), base)
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined
  url.hash = ''
  url.username = ''
  url.password = ''
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name)
  return url.href
}

/** Characters of a title or summary that are kept: enough to look for words in. */
const maxText = 1000

/** Text without tags, spaces folded; null if there is none. */
export function plainText(text: string | undefined): string | null {
  const shown = text
    ?.slice(0, 10 * maxText)
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, maxText)
  return shown === undefined || shown === '' ? null : shown
}

/** An instant as an index writes it, in ISO 8601; null if it is none. */
export function instant(value: unknown): string | null {
  const ms = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isNaN(ms) ? null : new Date(ms).toISOString()
}

const zone = /(?:\b(?:Z|UTC?|GMT|[ECMP][SD]T)|\dZ|[+-]\d\d:?\d\d)\s*$/i

/**
 * When a page was published, as an index writes it: the instant in ISO 8601, or `YYYY-MM-DD` where only the day is told.
 * That is also so for a time without a zone, and for midnight UTC, which programs write that know no time: taken for an
 * instant, either would fall on the day before in half of the world.
 */
export function published(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const text = value.trim()
  const at = instant(zone.test(text) ? text : /^\d{4}-\d\d-\d\dT/.test(text) ? `${text}Z` : `${text} UTC`)
  return at === null || (zone.test(text) && !at.endsWith('T00:00:00.000Z')) ? at : at.slice(0, 10)
}

/** `es` from `es-VE`; null if it is no language tag. */
export function primaryLanguage(tag: string | undefined): string | null {
  return /^[a-z]{2,3}(?=$|[-_])/i.exec(tag?.trim() ?? '')?.[0].toLowerCase() ?? null
}

/** Each address once, the newest first. Entries without a date keep their order, after those that have one. */
export function newestFirst(links: readonly Link[]): Link[] {
  const first = new Map(links.toReversed().map((link) => [link.url, link]))
  const dateOf = (link: Link) => link.updatedAt ?? link.publishedAt ?? ''
  return links.filter((link) => first.get(link.url) === link).toSorted((a, b) => dateOf(b).localeCompare(dateOf(a)))
}
