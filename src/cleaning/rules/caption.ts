import { hint } from '../name-hints.ts'
import { blocksNamed } from '../by-name.ts'
import type { CleaningRule } from '../rule.ts'

/** Words under a picture or video, by the name of their place. Tables and lists in a `figure` are of the story. */
export const caption: CleaningRule = {
  name: 'caption',
  reason: 'A caption repeats the news or names the photographer; its numbers are counted in the story already.',
  find: (page) => blocksNamed(page, hint.caption | hint.player, 0.3).filter(({ kind }) => kind !== 'row' && kind !== 'item'),
}
