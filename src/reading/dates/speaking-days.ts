import { crosses, markAt, marksBetween, type PlacedDate, type Scene } from '../scene.ts'
import type { Utterance } from '../speakers/utterances.ts'

/** Where the figure is a deed's, whoever tells of it has a day of speaking too: `40 are to be freed, state radio said on Sunday`. */
export function speaksElsewhere(
  scene: Scene,
  date: PlacedDate,
  said: Utterance | undefined,
  utterances: readonly Utterance[],
): boolean {
  if (said !== undefined && said.verb !== 'act') return false
  return utterances.some((one) => one.verb === 'say' && isSpeakingDay(scene, date, one))
}

/** `…, it said in a statement on Saturday`. */
const longestOccasion = 6

/** `Watch said on Monday that …`: the day right beside the verb of saying. */
export function isSpeakingDay(scene: Scene, { start, end, mention }: PlacedDate, said: Utterance | undefined): boolean {
  if (mention.running) return false
  if (mention.kind !== 'since' && isIssued(scene, start)) return true
  if (
    mention.kind !== 'since' &&
    marksBetween(scene, 'reaction', start - 4, start).some((mark) => isRightBehind(scene, mark.end, start))
  )
    return true
  if (mention.kind !== 'since' && isBeforeSaying(scene, { start, end })) return true
  if (said === undefined || said.verb === 'act') return false
  if (scene.tokens[end]?.glue === "'" || markAt(scene, 'of', start - 1) !== undefined) return false
  const isBetween = (hit: { readonly start: number }) => hit.start >= said.end && hit.start < start
  // `counted 96 from January to June`: whoever counts names the time of what was counted.
  if (said.verb === 'count' && mention.kind === 'since') return false
  // `said that on Friday 40 left`: what is said has begun.
  if (marksBetween(scene, 'relative', said.end, start).length > 0) return false
  const near =
    start - said.end <= 2 ||
    (start - said.end <= longestListener && opensContent(scene, end)) ||
    (scene.counts.some((count) => count.end <= said.start) &&
      start - said.end <= longestOccasion &&
      !crosses(scene, said.end, start))
  const after = start >= said.end && near && !scene.counts.some(isBetween) && !scene.events.some(isBetween)
  const within = start >= said.start && end <= said.end
  return after || within
}

/** Rule T20: `in a statement published on Monday`, `une note de la présidence diffusée vendredi`: the day on which a text came out. */
function isIssued(scene: Scene, at: number): boolean {
  return marksBetween(scene, 'publishing', at - 6, at).some(
    (mark) =>
      isRightBehind(scene, mark.end, at) &&
      marksBetween(scene, 'record', mark.start - 6, mark.start).some((text) => !crosses(scene, text.end, mark.start)),
  )
}

/** Words for whoever was told: `told the state news agency on Friday that`. */
const longestListener = 8

/** `… on Friday that 90 people left`: what was said begins here. */
function opensContent(scene: Scene, at: number): boolean {
  return markAt(scene, 'relative', scene.tokens[at]?.text === ',' ? at + 1 : at) !== undefined
}

/** `questioned this Sunday`: only a small word stands between. */
function isRightBehind(scene: Scene, end: number, at: number): boolean {
  return at - end <= 1 || (at - end === 2 && markAt(scene, 'preposition', end) !== undefined)
}

/** `On Thursday the government said`: a date at the head of a clause whose verb is one of saying. */
function isBeforeSaying(scene: Scene, { start, end }: Pick<PlacedDate, 'start' | 'end'>): boolean {
  if (!opens(scene, start)) return false
  const verb =
    scene.speech.find(({ start: at, value }) => value === 'say' && at >= end && at - end <= 6) ??
    marksBetween(scene, 'reaction', end, end + 8)[0]
  if (verb === undefined || scene.tokens.slice(end, verb.start).some(({ text }) => /^[.;:]$/.test(text))) return false
  const lies = (hit: { start: number }) => hit.start >= end && hit.start < verb.start
  return !scene.counts.some(lies) && !scene.events.some(lies)
}

/** At the head of a sentence or clause, behind a preposition and an article at most. */
function opens(scene: Scene, at: number): boolean {
  // `This Wednesday, 31 January, Watch said`: one day in two words.
  const before = scene.tokens[at - 1]?.text === ',' ? scene.dates.find(({ end }) => end === at - 1) : undefined
  if (before !== undefined) return opens(scene, before.start)
  return at <= scene.sentence.from + 2 || scene.tokens.slice(at - 2, at).some(({ text }) => /^[:;—–"“«|]$/.test(text))
}
