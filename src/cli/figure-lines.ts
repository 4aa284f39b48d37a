import { inertText } from '../delivering/inert-text.ts'
import type { Claim } from '../domain/batch.ts'

/** A figure as a person judges it: what it says by the id it is decided on, the sentence, and who told it where and when. */
export function figureLines({ id, figure, site, sourceId, publishedAt, fetchedAt, url }: Claim): string[] {
  const { value, max, bound, stage, standing, actor, eventDate, since, confidence, reasons, quote } = figure
  const people = `${value}${max === null ? '' : ` to ${max}`} ${bound.replace('_', ' ')}`
  const day = eventDate ?? (since === null ? 'no day' : `since ${since}`)
  const why = reasons.length === 0 ? '' : ` (${reasons.join(', ')})`
  const when = new Date(publishedAt ?? fetchedAt).toISOString().slice(0, 10)
  return [
    `  ${id}  ${people}, ${stage ?? figure.measure}, ${standing} by ${inertText(actor ?? 'nobody named')}, ${day}, confidence ${confidence}${why}`,
    `    “${inertText(quote)}”`,
    `    ${inertText(site ?? sourceId)}, ${when}, ${inertText(url)}`,
  ]
}
