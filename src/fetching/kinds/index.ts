import type { Link } from '../../domain/link.ts'
import { feed } from './feed.ts'
import { listing } from './listing.ts'
import { sitemap } from './sitemap.ts'
import { webpage } from './webpage.ts'

/** The answer of a source, decoded. */
export interface Index {
  readonly text: string
  /** The address that answered: relative links are seen from it. */
  readonly url: string
  /** CSS selector of the links that count, where the source gives one. */
  readonly selector: string | null
}

/** One way of reading a source. */
export interface SourceKind {
  /** As written in a desk. */
  readonly name: string
  /** The media types to ask for. */
  readonly accept: string
  /**
   * The pages an index leads to, newest first where it says so; null where the answer is itself the page.
   *
   * @throws Fault `fetch.not-a-feed` where the answer is no index of this kind
   */
  readonly links: ((index: Index) => readonly Link[]) | null
}

/** Every kind of source; a new one is a file beside this one and a word here. */
export const kinds: readonly SourceKind[] = [feed, listing, sitemap, webpage]

/** Names of the kinds a desk may use. */
export function kindNames(): string[] {
  return kinds.map(({ name }) => name)
}

/** The kind of that name, which the configuration has checked. */
export function getKind(name: string): SourceKind {
  const kind = kinds.find((one) => one.name === name)
  if (kind === undefined) throw new Error(`no kind of source is called ${name}`)
  return kind
}
