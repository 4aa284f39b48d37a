import { findBody } from '../find-body.ts'
import { fingerprint } from '../fingerprints.ts'
import { foldedWords } from '../lexicons/fold.ts'
import type { Subject } from '../lexicons/lexicon.ts'
import { hint } from '../name-hints.ts'
import { isParagraph, keptBlocks, type PageInWork, speaksOf } from '../page-in-work.ts'
import { blocksNamed } from './named.ts'
import type { CleaningRule } from './rule.ts'

const named = (name: string, hints: number, share?: number): CleaningRule => ({
  name,
  reason: '',
  find: (page) => blocksNamed(page, hints, share),
})
const lexical = (name: string, subjects: Subject[], opts: { opens?: number; holds?: number }): CleaningRule => ({
  name,
  reason: '',
  find: (page) =>
    keptBlocks(page).filter(
      (b) =>
        speaksOf(b, 'is', ...subjects) ||
        (b.words <= (opts.opens ?? 0) && (!b.isProse || b.linkShare > 0.4) && speaksOf(b, 'opens', ...subjects)) ||
        (b.words <= (opts.holds ?? 0) && speaksOf(b, 'holds', ...subjects)),
    ),
})

function outsideBody(page: PageInWork) {
  const kept = keptBlocks(page)
  const body = findBody(kept.length ? page.blocks : [])
  if (body === null) return []
  return kept.filter((b) => b.index < body.start || b.index >= body.end)
}

/** The rules, in the order they run. */
export const rules: readonly CleaningRule[] = [
  { name: 'source-drop', reason: 'The source says so.', find: (page) => page.dropped },
  {
    name: 'seen-elsewhere',
    reason: 'What stands on several pages of a source is no story.',
    find: (page) => (page.seen.size === 0 ? [] : keptBlocks(page).filter((b) => page.seen.has(fingerprint(b.text)))),
  },
  named('frame', hint.navigation | hint.footer | hint.dialog | hint.consent | hint.advert),
  named('controls', hint.control),
  named('comments', hint.comments, 0.7),
  named('related', hint.related | hint.popular),
  named('newsletter', hint.newsletter),
  named('share', hint.share),
  { name: 'outside-body', reason: '', find: outsideBody },
  named('caption', hint.caption | hint.player),
  named('author', hint.author | hint.tags | hint.meta),
  {
    name: 'title',
    reason: '',
    find: (page) => {
      const t = foldedWords(page.title ?? '').join(' ')
      return keptBlocks(page).filter((b) => b.rank === 1 || (b.words < 40 && foldedWords(b.text).join(' ') === t))
    },
  },
  lexical('read-also', ['readAlso', 'related', 'popular'], { opens: 30, holds: 20 }),
  lexical('newsletter-words', ['newsletter', 'channel', 'donation'], { opens: 30, holds: 40 }),
  lexical('paywall-words', ['paywall', 'consent'], { opens: 30, holds: 50 }),
  lexical('share-words', ['share', 'comments', 'tools', 'counter', 'readTime', 'audio', 'advert', 'aiNotice', 'live', 'tags'], {
    opens: 20,
    holds: 30,
  }),
  lexical('credits', ['copyright', 'credit', 'caption', 'byline', 'published', 'standards', 'author', 'contact', 'correction'], {
    opens: 20,
    holds: 30,
  }),
  {
    name: 'link-lines',
    reason: '',
    find: (page) => keptBlocks(page).filter((b) => b.linkShare > 0.8 && !isParagraph(b) && b.place !== null),
  },
]
