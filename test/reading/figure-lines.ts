import type { Desk } from '../../src/domain/source.ts'
import { readArticle } from '../../src/reading/read-article.ts'

/** Value, bound where it is not exact, measure or stage, standing and actor in one line. */
export function figureLines(text: string, lang: string, desk: Pick<Desk, 'actors' | 'classes'>): string[] {
  return readArticle({ title: null, text, lang, publishedAt: '2026-03-10' }, desk).figures.map(
    ({ value, max, bound, measure, stage, standing, actor }) =>
      [bound === 'exact' ? '' : bound, max === null ? value : `${value}-${max}`, stage ?? measure, standing, actor]
        .filter((part) => part !== '' && part !== null)
        .join(' '),
  )
}
