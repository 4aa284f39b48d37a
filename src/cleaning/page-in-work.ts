import { foldedWords } from './lexicons/fold.ts'
import type { Subject } from './lexicons/lexicon.ts'
import { type Match, matchLexicon, speaks } from './lexicons/match-lexicon.ts'
import type { PageBlock } from './page-block.ts'

/** A page while it is cleaned: its blocks, what is known of the story, and what the rules have taken so far. */
export interface PageInWork {
  readonly blocks: readonly PageBlock[]
  /** The blocks no rule has taken yet, in reading order. */
  left: readonly PageBlock[]
  readonly title: string | null
  readonly byline: string | null
  readonly site: string | null
  readonly lang: string | null
  /** Host of the page, without `www.`. */
  readonly host: string | null
  /** Fingerprints of blocks that stand on other pages of this source. */
  readonly seen: ReadonlySet<string>
  /** Blocks the source's own selectors name: nothing takes the kept, nothing brings back the dropped. */
  readonly dropped: ReadonlySet<PageBlock>
  readonly kept: ReadonlySet<PageBlock>
}

/** The blocks no rule has taken yet, in reading order. */
export function keptBlocks({ left }: PageInWork): readonly PageBlock[] {
  return left
}

/** Words of a block that stand outside links. */
export function plainWords({ words, linkShare }: PageBlock): number {
  return words * (1 - linkShare)
}

/** A paragraph of running text: sentences of some length, most of it outside links. */
export function isParagraph(block: PageBlock, least = 10): boolean {
  return block.isProse && block.linkShare < 0.5 && plainWords(block) >= least
}

const maxMatchedWords = 140
/** `co.uk`, `com.ve`: the labels that stand before a country. */
const secondLevel: ReadonlySet<string> = new Set('co com org net gob gov ac edu or ne go'.split(' '))
/** Names of a part of an outlet, or of a language: two hosts that begin so have nothing else in common. */
const partNames: ReadonlySet<string> = new Set(
  'www m mobile amp news noticias ar de en es fa fr it nl pl pt ru sv tr uk'.split(' '),
)

/** The folded words of a block, read once. */
export function wordsOfBlock(block: PageBlock): readonly string[] {
  block.folded ??= foldedWords(block.text)
  return block.folded
}

/** Which subjects of furniture the block's words speak of. A long block is not looked at: it is told by its place. */
export function matchOf(block: PageBlock): Match {
  block.match ??= matchLexicon(block.words > maxMatchedWords ? [] : wordsOfBlock(block))
  return block.match
}

/** Whether the block is, begins with or holds a phrase of one of these subjects. */
export function speaksOf(block: PageBlock, form: keyof Match, ...subjects: readonly Subject[]): boolean {
  return speaks(matchOf(block), form, ...subjects)
}

/** Whether a block links to another outlet: a story’s own sources and shops; the outlet’s other stories are on its own hosts. */
export function leadsOut({ linkHost }: PageBlock, { host }: PageInWork): boolean {
  if (linkHost === null || host === null || linkHost === host) return false
  return !linkHost.endsWith(`.${host}`) && !host.endsWith(`.${linkHost}`) && !areSisters(linkHost, host)
}

/** `lake.example` and `lake.co.example`: one name in two countries. Two blogs on the host of a third are no sisters. */
function areSisters(one: string, other: string): boolean {
  const [name = '', ...domains] = one.split('.')
  return !partNames.has(name) && other.startsWith(`${name}.`) && [domains, other.split('.').slice(1)].every(isCountry)
}

function isCountry(domains: readonly string[]): boolean {
  return domains.length === 1 || (domains.length === 2 && secondLevel.has(domains[0] ?? ''))
}
