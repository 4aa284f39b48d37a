import { attributionTo } from './attribution.ts'
import type { NumberRead } from './outcomes.ts'
import type { Scene } from './scene.ts'
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
