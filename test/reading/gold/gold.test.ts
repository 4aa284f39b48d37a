import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface GoldFigure {
  value: number
  standing: string
  actor: string | null
  eventDate: string | null
  since: string | null
  partOf: number | null
  stage: string | null
  measure: string
}

interface GoldText {
  id: string
  title?: string
  text: string
  boilerplate?: string[]
  figures: GoldFigure[]
  held: GoldFigure[]
}

const sets = [
  { name: 'coverage', files: ['articles.jsonl', 'articles-held-out.jsonl', 'cases.jsonl', 'cases-held-out.jsonl'] },
  { name: 'phenomena', files: ['articles.jsonl', 'cases.jsonl'] },
]
const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
const linesOf = (path: string): GoldText[] =>
  read(path)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldText)
const allFigures = (text: GoldText): GoldFigure[] => [...text.figures, ...text.held]
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\d]{4,}/gu) ?? []
const isNamedIn = ({ title = '', text }: GoldText, actor: string): boolean => {
  const told = new Set(wordsOf(`${title} ${text}`))
  return wordsOf(actor).some((word) => told.has(word))
}
const isDay = (day: string | null): boolean => day === null || new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)

describe.each(sets)('the gold set of $name', ({ name, files }) => {
  const texts = files.flatMap((file) => linesOf(`./${name}/${file}`))
  const desk = JSON.parse(read(`./${name}/desk.json`)) as { actors: { name: string }[] }

  it('gives every text an id of its own', () => {
    expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length)
  })

  it('names actors as its desk does, or as the text itself', () => {
    const known = new Set(desk.actors.map((actor) => actor.name))
    const strange = texts.flatMap((text) =>
      allFigures(text)
        .flatMap(({ actor }) => actor?.split('; ') ?? [])
        .filter((actor) => !known.has(actor) && !isNamedIn(text, actor))
        .map((actor) => `${text.id}: ${actor}`),
    )
    expect(strange).toEqual([])
  })

  it('writes real days, and never a day beside a since', () => {
    const wrong = texts.flatMap((text) =>
      allFigures(text)
        .filter(({ eventDate, since }) => !isDay(eventDate) || !isDay(since) || (eventDate !== null && since !== null))
        .map(({ value }) => `${text.id}: ${value}`),
    )
    expect(wrong).toEqual([])
  })

  it('gives a stage to people released and to nobody else', () => {
    const wrong = texts.flatMap(allFigures).filter(({ stage, measure }) => (stage === null) === (measure === 'released'))
    expect(wrong).toEqual([])
  })

  it('counts parts only of totals of the same measure in the same text', () => {
    const orphans = texts.flatMap((text) =>
      allFigures(text)
        .filter((part) => part.partOf !== null)
        .filter((part) => !allFigures(text).some(({ value, measure }) => value === part.partOf && measure === part.measure))
        .map(({ value }) => `${text.id}: ${value}`),
    )
    expect(orphans).toEqual([])
  })

  it('quotes furniture lines as they begin in the text', () => {
    const absent = texts.flatMap(({ id, text, boilerplate = [] }) =>
      boilerplate.filter((start) => !text.split('\n').some((line) => line.startsWith(start))).map((start) => `${id}: ${start}`),
    )
    expect(absent).toEqual([])
  })
})
