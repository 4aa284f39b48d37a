import type { Figure } from '../domain/figure.ts'
import { webAddress } from './inert-text.ts'

/** Where readers find the pages of this service; all `undefined` where it has no public address. */
export interface Addresses {
  alert(alertId: string): string | undefined
  /** Our stored copy of an article, at the quoted line. */
  copy(articleId: string, figure: Pick<Figure, 'part' | 'start' | 'end'>): string | undefined
}

/** The addresses below a public one: `https://rollcall.example.org` (null: no dashboard can be reached). */
export function addressesOf(publicUrl: string | null): Addresses {
  const base = publicUrl === null ? undefined : webAddress(publicUrl)?.replace(/\/+$/, '')
  const at = (path: string) => (base === undefined ? undefined : `${base}${path}`)
  return {
    alert: (alertId) => at(`/alerts/${encodeURIComponent(alertId)}`),
    copy(articleId, { part, start, end }) {
      // The offsets of a figure from a title are no places in the text.
      const quote = part === 'text' ? `?quote=${start}-${end}#quote` : ''
      return at(`/articles/${encodeURIComponent(articleId)}${quote}`)
    },
  }
}
