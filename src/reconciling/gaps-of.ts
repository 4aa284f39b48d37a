import type { Claim, GapReason } from '../domain/batch.ts'
import type { Figure } from '../domain/figure.ts'
import type { Tolerance } from '../domain/source.ts'
import { dayOf, sinceOf } from './batch-key.ts'
import { placesOf } from './batching.ts'
import { elsewhereFor } from './elsewhere.ts'
import { pairsOf } from './gap.ts'
import { isRelease } from './statements.ts'
import type { Origins } from './voices.ts'

/** One announced number against one verified number of the same article. */
export interface ArticleGap {
  readonly announced: number
  readonly verified: number
  /** Announced less verified; negative when monitors count more. */
  readonly gap: number
  readonly comparable: boolean
  readonly reason: GapReason
  readonly eventDate: string | null
  readonly since: string | null
}

/**
 * The gaps that one article tells of by itself: every announced number with every verified one of the same batch.
 *
 * @param at when the article was published, epoch ms: a promise is due or not by then
 */
export function gapsOf(
  figures: readonly Figure[],
  at: number,
  tolerance: Pick<Tolerance, 'windowDays' | 'graceHours'>,
): ArticleGap[] {
  const claims = figures.map((figure, index) => claimOf(figure, index, at)).filter(isRelease)
  const origins: Origins = new Map()
  const places = placesOf(claims, tolerance.windowDays)
  const batches = Map.groupBy(claims, ({ id }) => places.get(id)?.key ?? '')
  return [...batches].flatMap(([key, own]) =>
    pairsOf({
      claims: own,
      elsewhere: elsewhereFor(key, batches),
      origins,
      now: at,
      graceMs: tolerance.graceHours * 3_600_000,
    }).map(({ announced, verified, reason }) => ({
      announced: announced.value,
      verified: verified.value,
      gap: announced.value - verified.value,
      comparable: reason === 'comparable',
      reason,
      eventDate: dayOf(key),
      since: sinceOf(key),
    })),
  )
}

function claimOf(figure: Figure, index: number, at: number): Claim {
  return {
    id: String(index),
    figure,
    articleId: 'article',
    sourceId: 'article',
    url: '',
    title: null,
    site: null,
    lang: null,
    publishedAt: at,
    fetchedAt: at,
    sketch: null,
    baseline: false,
  }
}
