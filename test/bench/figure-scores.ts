import type { Figure } from '../../src/domain/figure.ts'
import type { GoldDocument, GoldFigure } from './gold-set.ts'

/** What the score asks of a figure. */
export type Read = Pick<Figure, 'value' | 'max' | 'measure' | 'standing' | 'vague' | 'partOf' | 'eventDate' | 'since'>

/** How much must agree, from loose to strict. */
export const strictness = ['value', 'standing', 'dated'] as const
export type Strictness = (typeof strictness)[number]

/** Figures found, invented and missed. */
export interface Tally {
  readonly found: number
  readonly invented: number
  readonly missed: number
}

/** The empty tally. */
export const nothing: Tally = { found: 0, invented: 0, missed: 0 }

export function add(one: Tally, other: Tally): Tally {
  return { found: one.found + other.found, invented: one.invented + other.invented, missed: one.missed + other.missed }
}

export function precision({ found, invented }: Tally): number {
  return found + invented === 0 ? 1 : found / (found + invented)
}

export function recall({ found, missed }: Tally): number {
  return found + missed === 0 ? 1 : found / (found + missed)
}

/** Harmonic mean of precision and recall. */
export function f1({ found, invented, missed }: Tally): number {
  return found + invented + missed === 0 ? 1 : (2 * found) / (2 * found + invented + missed)
}

const spareTags = new Set(['twin', 'breakdown', 'optional'])

/** Figures that may be given or left out: vague words, parts of a total, what describes people only. */
function isSpare(figure: GoldFigure): boolean {
  return figure.vague || figure.partOf !== null || (figure.tags ?? []).some((tag) => spareTags.has(tag))
}

/**
 * Scores what was read from one text: the releases, each claim once. A wanted figure takes the first fitting one that was
 * read; of the rest, vague words and parts are set aside, and what fits a spare figure of the gold is no invention.
 */
export function scoreDocument(gold: GoldDocument, read: readonly Read[], how: Strictness, only?: GoldFigure['standing']): Tally {
  const releases = gold.figures.filter((figure) => figure.measure === 'released')
  const ofInterest = (figure: { standing: string }) => only === undefined || figure.standing === only
  const wanted = distinct(
    releases.filter((figure) => !isSpare(figure) && ofInterest(figure)),
    how,
  )
  const given = distinct(
    read.filter((figure) => figure.measure === 'released' && !figure.vague && figure.partOf === null),
    how,
  )
  const left = new Set(given)
  let found = 0
  for (const want of wanted) {
    const match = given.find((figure) => left.has(figure) && fits(want, figure, how, gold.published))
    if (match === undefined) continue
    left.delete(match)
    found++
  }
  const excused = only === undefined ? releases.filter(isSpare) : releases
  const invented = [...left]
    .filter(ofInterest)
    .filter((figure) => !excused.some((spare) => fits(spare, figure, how, gold.published)))
  return { found, invented: invented.length, missed: wanted.length - found }
}

function distinct<T extends Omit<Read, 'measure'>>(figures: readonly T[], how: Strictness): T[] {
  return [...new Map(figures.map((figure) => [keyOf(figure, how), figure])).values()]
}

function keyOf({ value, max, standing, eventDate, since }: Omit<Read, 'measure'>, how: Strictness): string {
  if (how === 'value') return `${value}-${max}`
  return how === 'standing' ? `${value}-${max} ${standing}` : `${value}-${max} ${standing} ${eventDate} ${since}`
}

function fits(gold: GoldFigure, read: Read, how: Strictness, published: string | null): boolean {
  if (gold.value !== read.value || gold.max !== read.max) return false
  if (how === 'value') return true
  if (!sameStanding(gold, read)) return false
  if (how === 'standing' || published === null) return true
  if (gold.eventDate === null && gold.since === null) return true
  return (
    (gold.eventDate !== null && near(gold.eventDate, read.eventDate)) || (gold.since !== null && near(gold.since, read.since))
  )
}

/** Whether an unnamed speaker is the authority or the outlet is where two careful people differ. */
function sameStanding(gold: GoldFigure, read: Read): boolean {
  if (gold.standing === read.standing) return true
  return gold.actor === null && gold.standing !== 'verified' && read.standing !== 'verified'
}

const slackDays = 2

function near(gold: string, read: string | null): boolean {
  return read !== null && Math.abs(Date.parse(gold) - Date.parse(read)) <= slackDays * 86_400_000
}
