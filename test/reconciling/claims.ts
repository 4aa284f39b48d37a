import type { Claim } from '../../src/domain/batch.ts'
import type { Figure, Standing } from '../../src/domain/figure.ts'

/** What a test says of a figure; the rest is a plain exact count of people let out, told with full confidence. */
export type FigureFacts = Pick<Figure, 'value'> & Partial<Figure>

const kinds = { announced: 'authority', verified: 'monitor', reported: 'other' } as const satisfies Record<Standing, string>

/** A figure of an invented country. */
export function figureOf(facts: FigureFacts): Figure {
  const standing = facts.standing ?? 'announced'
  return {
    max: null,
    bound: 'exact',
    vague: false,
    measure: 'released',
    stage: 'freed',
    standing,
    actor: standing === 'announced' ? 'Ministry' : 'Watch',
    actorKind: kinds[standing],
    eventDate: null,
    since: null,
    partOf: null,
    people: null,
    part: 'text',
    start: 0,
    end: 10,
    quote: `${standing} ${facts.value}`,
    confidence: 0.9,
    reasons: [],
    rule: 'A1',
    ...facts,
  }
}

/** What a test says of an article: when it was published (`YYYY-MM-DD`, noon UTC) and what it tells. */
export interface ArticleFacts extends Partial<Omit<Claim, 'publishedAt' | 'fetchedAt' | 'figure' | 'id'>> {
  readonly id: string
  readonly on: string
  readonly figures: readonly FigureFacts[]
}

/** The claims of one article; its place in the text follows the order of the figures. */
export function articleClaims({ id, on, figures, ...rest }: ArticleFacts): Claim[] {
  const at = Date.parse(`${on.length === 10 ? `${on}T12:00` : on}:00Z`)
  return figures.map((facts, index) => ({
    id: `${id}.${index}`,
    articleId: id,
    sourceId: 'example/wire',
    url: `https://${id}.example/story`,
    title: null,
    site: null,
    lang: 'en',
    publishedAt: at,
    fetchedAt: at + 600_000,
    sketch: null,
    baseline: false,
    ...rest,
    figure: figureOf({ start: index * 100, end: index * 100 + 50, ...facts }),
  }))
}

/** The claims of several articles. */
export function claimsOf(...articles: readonly ArticleFacts[]): Claim[] {
  return articles.flatMap(articleClaims)
}
