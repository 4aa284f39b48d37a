import { htmlToLines } from './visible-blocks.ts'

/** Turns a page into the text of its story. */
export type Extract = (html: string, url: string) => string | Promise<string>

/** Our cleaner and its peers, each used as its own documentation says, and loaded only when it is run: memory is measured too. */
export const extractors: Readonly<Record<string, () => Promise<Extract>>> = {
  async rollcall() {
    const { cleanPage } = await import('../../../src/cleaning/clean-page.ts')
    return (html, url) => cleanPage({ content: html, format: 'html', url }).text
  },

  async 'readability + linkedom'() {
    const [{ Readability }, { parseHTML }] = await Promise.all([import('@mozilla/readability'), import('linkedom')])
    return (html) => {
      const { document } = parseHTML(html)
      return htmlToLines(new Readability(document).parse()?.content ?? '')
    }
  },

  async 'defuddle + linkedom'() {
    const [{ Defuddle }, { parseHTML }] = await Promise.all([import('defuddle/node'), import('linkedom')])
    return async (html, url) => {
      const { document } = parseHTML(html)
      const { content } = await Defuddle(document, url, { useAsync: false })
      return htmlToLines(content)
    }
  },
}
