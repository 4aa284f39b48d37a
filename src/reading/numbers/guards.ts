import { markAt, markEndingAt, marksBetween, type Scene } from '../scene.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Count } from './numbers.ts'
import type { Group } from './people.ts'

/** Why a number is no count of people: rules G1 to G8 of docs/reading.md. */
export type Guard =
  | 'G1 date'
  | 'G2 measure'
  | 'G3 thing'
  | 'G4 label'
  | 'G5 sign'
  | 'G6 year'
  | 'G7 article'
  | 'G8 taken back'
  | 'G9 ordinal'
  | 'G11 rate'
  | 'G13 share'
  | 'G12 another story'
  | 'G15 doer'
  | 'G16 age'

/** The guard a number meets, or `undefined` if it may count people. */
export function guardOf(scene: Scene, count: Count, group: Group): Guard | undefined {
  const [before, first, after] = [scene.tokens[count.start - 1], scene.tokens[count.start], scene.tokens[count.end]]
  if (first === undefined) return 'G4 label'
  if (scene.dates.some((date) => date.start <= count.start && count.start < date.end)) return 'G1 date'
  if (isFurniture(scene)) return 'G12 another story'
  if (isSigned(before?.text, after?.text, before?.end === first.start)) return 'G5 sign'
  if (isListNumber(scene, count)) return 'G9 ordinal'
  if (after?.kind === 'word' && after.glue === 'none' && count.form === 'digits' && after.text.length < 3) return 'G9 ordinal'
  if (after?.text === '(' && after.glue === 'none' && /^\p{L}$/u.test(scene.tokens[count.end + 1]?.text ?? ''))
    return 'G7 article'
  if (isMeasure(scene, count, group)) return 'G2 measure'
  const rates = marksBetween(scene, 'rate', Math.max(scene.sentence.from, count.start - 6), group.end + 7)
  if (rates.length > 0) return 'G11 rate'
  if (isShare(scene, count)) return 'G13 share'
  if (isLabelled(scene, count)) return 'G4 label'
  if (isYear(count, first.text, group) || isYearSpan(scene, count)) return 'G6 year'
  if (isThing(scene, count, group)) return 'G3 thing'
  if (isTakenBack(scene, count)) return 'G8 taken back'
  if (isDoer(scene, count)) return 'G15 doer'
  if (isAge(scene, count, group)) return 'G16 age'
  return undefined
}

/** `Read also: …`: a line that leads elsewhere holds another story's numbers. */
function isFurniture(scene: Scene): boolean {
  const opening = markAt(scene, 'furniture', scene.sentence.from)
  return opening !== undefined && /^[:|»›–—-]$/.test(scene.tokens[opening.end]?.text ?? '')
}

/** `1.` and `2)` before an item. */
function isListNumber(scene: Scene, count: Count): boolean {
  const after = scene.tokens[count.end]
  return (
    count.start === scene.sentence.from &&
    count.value < 100 &&
    count.form === 'digits' &&
    after?.glue === 'none' &&
    /^[.)]$/.test(after.text)
  )
}

const largestShare = 10

/** `three in four`, `tres de cada cuatro`: two small numbers in words that count nobody. */
function isShare(scene: Scene, count: Count): boolean {
  if (isSwapRatio(scene, count)) return true
  if (count.value > largestShare || count.form === 'digits') return false
  const isBeside = (one: Count, other: Count) =>
    (scene.marks.get('ratio') ?? []).some(
      (mark) => mark.start - one.end <= 1 && mark.start >= one.end && other.start === mark.end,
    )
  return scene.counts.some(
    (other) =>
      other !== count &&
      other.value <= largestShare &&
      other.form !== 'digits' &&
      (isBeside(count, other) || isBeside(other, count)),
  )
}

/** A thing by its noun, or a list: `released 40 names of prisoners`, `released the names of 40 prisoners` frees nobody. */
function isThing(scene: Scene, { from, end }: Count, { noun, event }: Group): boolean {
  if (noun === 'things') return true
  const of = markEndingAt(scene, 'of', from)
  const names = scene.nouns.find((hit) => hit.value === 'names' && (hit.start === end || hit.end === of?.start))
  if (names === undefined || event !== undefined) return false
  const start = Math.min(from, names.start)
  const object = markEndingAt(scene, 'article', start)?.start ?? start
  return scene.events.some((hit) => hit.end === object && hit.value.sense === 'freed' && hit.value.form !== 'deeds')
}

/** `every line has been checked by two people`: who did it is not whom it was done to. */
function isDoer(scene: Scene, count: Count): boolean {
  const agent = markEndingAt(scene, 'agent', count.from)
  if (agent === undefined) return false
  const isVerb = (hit: { readonly end: number }) => hit.end === agent.start
  return scene.speech.some(isVerb) || scene.events.some((hit) => isVerb(hit) && hit.value.form !== 'deeds')
}

const oldest = 110

/** `Talvik, 58, a former mayor`: a bare number behind a name and a comma. */
function isAge(scene: Scene, { start, end, from, value }: Count, group: Group): boolean {
  if (group.noun !== 'none' || from !== start || value > oldest || scene.tokens[start - 1]?.text !== ',') return false
  const name = scene.tokens[start - 2]
  if (name?.kind !== 'word' || !name.capital || scene.dates.some((date) => date.end === start - 1)) return false
  const opening = openingOf(scene, start - 1)
  const isBehind = (mark: Mark) => markEndingAt(scene, mark, opening) !== undefined
  const isSpeaker = scene.speakers.some((hit) => hit.end === start - 1)
  // `spoke of Talvik, 58, a former mayor`: whoever they are is told behind the number.
  const isTold = scene.tokens[end]?.text === ',' && markAt(scene, 'article', end + 1) !== undefined
  if (isTold) return !isBehind(isSpeaker ? 'preposition' : 'place')
  return !isSpeaker && /^[,.;]$/.test(scene.tokens[end]?.text ?? '.') && !isBehind('preposition')
}

/** Where a name with this end begins, less its article: `En Puerto Alba` behind its preposition, also one with a capital. */
function openingOf(scene: Scene, end: number): number {
  let start = end - 1
  while (
    start > scene.sentence.from &&
    scene.tokens[start - 1]?.capital &&
    markEndingAt(scene, 'preposition', start) === undefined
  )
    start--
  return markEndingAt(scene, 'article', start)?.start ?? start
}

/** `there were not 80 but 46`, `no fueron 80, sino 46`: the words between two numbers put the second in the place of the first. */
function isCorrectedByNext(scene: Scene, { start, end }: Count): boolean {
  const next = scene.counts.find((other) => other.from > start)
  if (next === undefined || marksBetween(scene, 'negating', start - 3, start).length === 0) return false
  const instead = markEndingAt(scene, 'instead', next.from)
  return instead !== undefined && instead.start >= end && instead.start - end <= 3
}

/** `a swap of 1,000 for 1,000`: so many against as many. */
function isSwapRatio(scene: Scene, count: Count): boolean {
  const isAgainst = (one: Count, other: Count) => one.value === other.value && markAt(scene, 'swap', one.end)?.end === other.from
  return scene.counts.some((other) => isAgainst(count, other) || isAgainst(other, count))
}

/** `Ofer, de 54 años, y Yarden, de 35`: a bare number behind a name goes on with the ages before it. */
function isAgeInRow(scene: Scene, { start, end }: Count, { noun }: Group): boolean {
  if (noun !== 'none' || scene.tokens[end]?.kind === 'word') return false
  const comma = markEndingAt(scene, 'of', start)?.start ?? start
  if (scene.tokens[comma - 1]?.text !== ',' || !scene.tokens[comma - 2]?.capital) return false
  // `until ten at night Watch had checked 24 and the Circle, 27`: a body has no age.
  if (scene.speakers.some((hit) => hit.end === comma - 1 && hit.value.source !== 'class')) return false
  return scene.nouns.some((hit) => hit.value === 'units' && hit.end < start)
}

/** `8 a.m.`, `10 pm`, the minutes of `9 h 30`: a time of day. */
export function isClock({ tokens }: Scene, { start, end, form, value }: Count): boolean {
  if (form !== 'digits' || value > 59) return false
  const after = tokens.slice(end, end + 3).map(({ text }) => text)
  if (/^[ap]\.?m$/i.test(after.join('')) || /^[ap]m$/i.test(after[0] ?? '')) return true
  return /^h$/i.test(tokens[start - 1]?.text ?? '') && tokens[start - 2]?.kind === 'number'
}

/** A unit follows, or a fraction: `19 1/2 years`. */
function isMeasure(scene: Scene, count: Count, group: Group): boolean {
  const { end } = count
  if (isClock(scene, count)) return true
  if (group.noun === 'units' || isAgeInRow(scene, count, group) || isBeforeMeasure(scene, count, group)) return true
  // `until 15 h 30`: the minutes of a clock.
  if (scene.tokens[count.start - 1]?.norm === 'h' && scene.tokens[count.start - 2]?.kind === 'number') return true
  // `38 por cento`: the hundred is part of the measure.
  if (scene.nouns.some((hit) => hit.value === 'units' && hit.start < count.start && count.end <= hit.end)) return true
  return scene.tokens[end]?.kind === 'number' && scene.tokens[end + 1]?.text === '/'
}

/** `aged 17 and 18 years`, `3, 6 and 13 years`: the unit of the last is that of all. */
function isBeforeMeasure(scene: Scene, { end, form }: Count, { noun }: Group): boolean {
  const next = noun === 'none' ? scene.counts.find((other) => other.start === end + 1) : undefined
  if (next === undefined || next.form !== form) return false
  if (scene.tokens[end]?.text !== ',' && markAt(scene, 'and', end) === undefined) return false
  const isUnit = scene.nouns.some((hit) => hit.value === 'units' && hit.start === next.end)
  return isUnit || isBeforeMeasure(scene, next, { noun } as Group)
}

/** `sections 129 and 3`: the label of the first is the second's. */
function isLabelled(scene: Scene, count: Count): boolean {
  if (hasLabel(scene, count) || isQuotedName(scene, count)) return true
  const and = markEndingAt(scene, 'and', count.from)
  const first = and && scene.counts.find((other) => other.end === and.start)
  return first !== undefined && hasLabel(scene, first) && first.form === count.form
}

/** `the gang “400 Rivers”`: digits that open a name in quotes. */
function isQuotedName(scene: Scene, { start, end, form }: Count): boolean {
  const [quote, first, next] = [scene.tokens[start - 1], scene.tokens[start], scene.tokens[end]]
  if (form !== 'digits' || start - 1 <= scene.sentence.from || !/^["“«‘']$/.test(quote?.text ?? '')) return false
  return first?.glue === 'none' && next?.capital === true && /^["”»’']$/.test(scene.tokens[end + 1]?.text ?? '')
}

/** Labels that end in `of` or the like take a number with its bounds: `a crowd of some 300`. */
function isOfLabel(scene: Scene, from: number): boolean {
  const label = markEndingAt(scene, 'label', from)
  return label !== undefined && label.end - label.start > 1
}

/** `article 4`, `Views: 3`, `a capacity of about 900`. */
function hasLabel(scene: Scene, count: Count): boolean {
  if (count.from !== count.start) return isOfLabel(scene, count.from)
  // `no. 2026-311`, `0414-555`: the second half of a code.
  if (scene.tokens[count.start]?.glue === '-' && scene.tokens[count.start - 1]?.kind === 'number') return true
  const before = scene.tokens[count.start - 1]?.text
  return markEndingAt(scene, 'label', before === ':' || before === '.' ? count.start - 1 : count.start) !== undefined
}

const money = /^[#@+*/\\]$/
/** A sign of money may stand apart: `R$ 7 mil`. */
const currency = /^[$€£¥₽₺₹]$/
const shares = /^[%°‰$€£/\\]$/

function isSigned(before: string | undefined, after: string | undefined, touching: boolean): boolean {
  if (after !== undefined && shares.test(after)) return true
  return before !== undefined && (currency.test(before) || (touching && money.test(before)))
}

/** Four bare digits of our time that count nothing in particular. */
function isYear({ from, start }: Count, text: string, group: Group): boolean {
  if (from < start || !/^(?:19|20)\d\d$/.test(text)) return false
  return group.noun === 'none' || group.noun === 'unknown' || group.noun === 'things' || group.noun === 'units'
}

function isYearSpan(scene: Scene, count: Count): boolean {
  return (
    count.max !== null && count.max >= 1900 && count.max < 2100 && /^(?:19|20)\d\d$/.test(scene.tokens[count.start]?.text ?? '')
  )
}

/** `65, not 56`. */
function isTakenBack(scene: Scene, count: Count): boolean {
  return (
    count.from === count.start &&
    (markEndingAt(scene, 'corrected', count.start) !== undefined || isCorrectedByNext(scene, count)) &&
    markEndingAt(scene, 'excepting', count.start) === undefined &&
    markAt(scene, 'relative', count.end) === undefined
  )
}
