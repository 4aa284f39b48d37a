import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { cleanPage } from '../../../src/cleaning/clean-page.ts'
import { htmlToLines } from './visible-blocks.ts'

/** Turns a page into the text of its story. */
export type Extract = (html: string, url: string) => string | Promise<string>

/** Our cleaner and its peers, each used as its own documentation says. */
export const extractors: Readonly<Record<string, Extract>> = {
  rollcall: (html, url) => cleanPage({ content: html, format: 'html', url }).text,

  'readability + linkedom': (html) => {
    const { document } = parseHTML(html)
    return htmlToLines(new Readability(document).parse()?.content ?? '')
  },

  'defuddle + linkedom': async (html, url) => {
    const { document } = parseHTML(html)
    const { content } = await Defuddle(document, url, { useAsync: false })
    return htmlToLines(content)
  },
}
