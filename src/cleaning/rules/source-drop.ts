import type { CleaningRule } from '../rule.ts'

/** What the source's own selectors drop. */
export const sourceDrop: CleaningRule = {
  name: 'source-drop',
  reason: 'The source’s own settings drop it; they win over every rule.',
  find: (page) => page.dropped,
}
