import type { NumberRead } from '../outcomes.ts'
import type { Scene } from '../scene.ts'
import type { Token } from '../words/lexer.ts'
import type { Hit } from '../words/phrases.ts'
import { attributionTo } from './attribution.ts'
import type { Utterance } from './utterances.ts'

/** A quotation that is still open: the first number read in it. */
export interface Quotation {
  readonly firstRead: number
  readonly paragraph: number
}

/**
 * Rule A17: `“So far 33 have left. The rest will follow”, the ministry said`: whoever is named where a quotation of several sentences
 * closes said all of it. Gives the numbers of its earlier sentences that speaker, and returns the quotation left open.
 */
export function followQuotation(
  open: Quotation | undefined,
  read: NumberRead[],
  scene: Scene,
  utterances: readonly Utterance[],
): Quotation | undefined {
  const { paragraph } = scene.sentence
  const before = open?.paragraph === paragraph ? open : undefined
  const { closedAt, openedAt } = signsOf(scene, before !== undefined)
  if (before !== undefined && closedAt !== undefined) attributeQuotation(read, before.firstRead, closedAt, scene, utterances)
  if (openedAt === undefined) return closedAt === undefined ? before : undefined
  const inside = read.findIndex((number) => number.scene === scene && number.count.start > openedAt)
  return { firstRead: inside < 0 ? read.length : inside, paragraph }
}

/** Where the quotation brought along closes, and where one opens that the sentence does not close. */
function signsOf({ tokens, sentence }: Scene, isOpen: boolean): { closedAt: number | undefined; openedAt: number | undefined } {
  let [quoted, closedAt, openedAt] = [isOpen, undefined as number | undefined, undefined as number | undefined]
  for (let at = sentence.from; at < sentence.to; at++) {
    const text = tokens[at]?.text ?? ''
    if (!/^["“”«»]$/.test(text)) continue
    const opens = text === '"' ? !quoted : text === '“' || text === '«'
    if (opens) openedAt = at
    else {
      if (quoted && openedAt === undefined) closedAt ??= at
      openedAt = undefined
    }
    quoted = opens
  }
  return { closedAt, openedAt }
}

function attributeQuotation(
  read: NumberRead[],
  first: number,
  closedAt: number,
  scene: Scene,
  utterances: readonly Utterance[],
): void {
  const said = utterances.find(({ verb, start }) => (verb === 'say' || verb === 'source') && start >= closedAt)
  if (said === undefined) return
  for (let at = first; at < read.length; at++) {
    const number = read[at]
    if (number === undefined || number.scene === scene || number.outcome.kind !== 'claim') continue
    const { attribution } = number.outcome
    if (attribution.rule !== 'A8' && attribution.rule !== 'A9' && attribution.rule !== 'A14') continue
    read[at] = {
      ...number,
      outcome: { ...number.outcome, attribution: { ...attributionTo(said.speakers, 'A17'), carried: true } },
    }
  }
}

/** Longest quote looked back over, so that time stays linear. */
const longestQuote = 300

/** The sign that closes a quote right before a token, a comma between them allowed; `undefined` where none does. */
function closingBefore(tokens: readonly Token[], at: number): number | undefined {
  return [at - 1, at - 2].find((place) => {
    const sign = tokens[place]
    if (place === at - 2 && tokens[at - 1]?.text !== ',') return false
    return sign !== undefined && (/^[”»]$/.test(sign.text) || (sign.text === '"' && sign.glue === 'none'))
  })
}

/** The sign that opened the quote a sign closes, not before `floor`. */
function openingOf(tokens: readonly Token[], close: number, floor: number): number | undefined {
  const [curly, angled] = [tokens[close]?.text === '”', tokens[close]?.text === '»']
  for (let at = close - 1; at >= Math.max(floor, close - longestQuote); at--) {
    const sign = tokens[at]
    if (sign?.kind !== 'sign') continue
    if (curly ? sign.text === '“' : angled ? sign.text === '«' : sign.text === '"' && sign.glue !== 'none') return at
  }
  return undefined
}

/** `“… held by the brigade”, it said`: who is named within a quote does not say it. */
export function outsideQuotation<T>(scene: Scene, verb: number, hits: readonly Hit<T>[]): readonly Hit<T>[] {
  const close = closingBefore(scene.tokens, verb)
  if (close === undefined) return hits
  const open = openingOf(scene.tokens, close, scene.sentence.from) ?? scene.sentence.from - 1
  return hits.filter(({ start }) => start < open || start > close)
}
