import type { SourceKind } from './index.ts'

/** A single page that changes in place, such as a monitor's count: the answer is the page. */
export const webpage: SourceKind = {
  name: 'webpage',
  accept: 'text/html,application/xhtml+xml;q=0.9,text/plain;q=0.8,*/*;q=0.5',
  links: null,
}
