import { keptBlocks } from '../page-in-work.ts'
import type { CleaningRule } from '../rule.ts'

/** `{{ title }}`, `{| name |}`, `[CTA_MODULE]`: a place-holder some program was to fill. */
const placeHolder = /\{[{|%*#]\s?[^{}]{0,200}[}|%*]\}|^\[[A-Z][A-Z_ ]{3,40}\]$|\$\{[^}]{1,80}\}|<%[^%]{0,200}%>/

/** Place-holders no program has filled. */
export const templateCode: CleaningRule = {
  name: 'template-code',
  reason: 'A place-holder of a template that nothing has filled.',
  find: (page) => keptBlocks(page).filter(({ text, words }) => words <= 40 && placeHolder.test(text)),
}
