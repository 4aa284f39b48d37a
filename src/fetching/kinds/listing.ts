import { type CheerioAPI, load } from 'cheerio'
import { Parser } from 'htmlparser2'
import { Fault } from '../../domain/fault.ts'
import type { Link } from '../../domain/link.ts'
import { cleanAddress, newestFirst, plainText } from '../link-fields.ts'
import type { SourceKind } from './index.ts'

/** What a page of links may hold; beyond that, selecting in it takes seconds. */
const limits = { depth: 500, elements: 20_000, links: 2000 }

/** A page of links to stories, such as a press room without a feed. The source's `links` says which of them count. */
export const listing: SourceKind = {
  name: 'listing',
  accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.5',
  links({ text, url, selector }) {
    if (isHostile(text)) throw new Fault('fetch.not-a-feed', { reason: 'hostile-markup' })
    const $ = load(text, { xml: { xmlMode: false, decodeEntities: true } })
    const found = linksOf($, url, selector ?? 'a')
    // A press room that suddenly leads nowhere has been rebuilt: that is told, and not taken for silence.
    if (found.length === 0) throw new Fault('fetch.not-a-feed', { reason: 'no-links', selector: selector ?? 'a' })
    return newestFirst(found)
  },
}

function linksOf($: CheerioAPI, url: string, selector: string): Link[] {
  const self = cleanAddress(url, url)
  const base = URL.parse($('base').first().attr('href') ?? '', url)?.href ?? url
  const chosen = $(selector).slice(0, limits.links).toArray()
  const anchors = chosen.flatMap((element) => ($(element).is('a') ? [element] : $(element).find('a').toArray()))
  return anchors.slice(0, limits.links).flatMap((anchor) => {
    const address = cleanAddress($(anchor).attr('href') ?? '', base)
    if (address === undefined || address === self) return []
    const title = plainText($(anchor).text()) ?? plainText($(anchor).attr('title'))
    return [{ url: address, title, summary: null, publishedAt: null, updatedAt: null, lang: null }]
  })
}

/** Whether a page is deeper or larger than any page of links; told without building its tree. */
function isHostile(text: string): boolean {
  let [depth, deepest, elements] = [0, 0, 0]
  const parser = new Parser({
    onopentagname() {
      elements++
      depth++
      deepest = Math.max(deepest, depth)
    },
    onclosetag() {
      depth--
    },
  })
  const exceeds = () => deepest > limits.depth || elements > limits.elements
  for (let at = 0; at < text.length && !exceeds(); at += pieceLength) parser.write(text.slice(at, at + pieceLength))
  return exceeds()
}

const pieceLength = 64 * 1024
