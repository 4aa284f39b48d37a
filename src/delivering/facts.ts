import type { Alert, AlertRevision } from '../domain/alert.ts'
import type { Claim, Side } from '../domain/batch.ts'
import { inertText, webAddress } from './inert-text.ts'

/** Claims a program is told of; more are on the page of the alert. */
const mostClaims = 50

/** What a revision says, for programs: the numbers of both sides and the evidence, its texts as inert as a reader's. */
export function factsOf({ id, deskId, batchId, eventDate, since }: Alert, revision: AlertRevision): object {
  const { state, change, reason, at, gap, claims } = revision
  return {
    alertId: id,
    deskId,
    batchId,
    eventDate,
    since,
    revision: revision.revision,
    state,
    change,
    reason,
    at: new Date(at).toISOString(),
    gap: {
      comparability: gap.reason,
      unverified: gap.unverified,
      share: gap.share,
      people: gap.people,
      announced: sideFacts(gap.announced),
      verified: sideFacts(gap.verified),
    },
    claims: claims.slice(0, mostClaims).map(claimFacts),
    moreClaims: Math.max(0, claims.length - mostClaims),
  }
}

function sideFacts(side: Side | null): object | null {
  if (side === null) return null
  const counts = side.counts.map(({ actor, value, max, bound, stage, claimIds }) => ({
    actor: named(actor),
    value,
    max,
    bound,
    stage,
    claimIds,
  }))
  return { people: side.people, voices: side.voices, counts, claimIds: side.claimIds }
}

function claimFacts({ id, figure, url, title, site, publishedAt, fetchedAt, articleId }: Claim): object {
  const { value, max, bound, measure, stage, standing, quote, confidence, rule } = figure
  return {
    id,
    articleId,
    ...{ value, max, bound, measure, stage, standing, confidence, rule },
    actor: named(figure.actor),
    quote: inertText(quote),
    title: named(title),
    site: named(site),
    url: webAddress(url) ?? null,
    publishedAt: publishedAt === null ? null : new Date(publishedAt).toISOString(),
    fetchedAt: new Date(fetchedAt).toISOString(),
  }
}

function named(text: string | null): string | null {
  return text === null ? null : inertText(text, 200)
}
