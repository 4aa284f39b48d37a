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
  text: string
  boilerplate?: string[]
  figures: GoldFigure[]
  held: GoldFigure[]
}

const here = new URL('.', import.meta.url)
const read = (file: string): string => readFileSync(new URL(file, here), 'utf8')
const linesOf = (file: string): GoldText[] =>
  read(file)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldText)

const files = ['articles.jsonl', 'articles-held-out.jsonl', 'cases.jsonl', 'cases-held-out.jsonl']
const texts = files.flatMap(linesOf)
const allFigures = (text: GoldText): GoldFigure[] => [...text.figures, ...text.held]
const desk = JSON.parse(read('desk.json')) as { actors: { name: string }[] }
const isDay = (day: string | null): boolean => day === null || new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)

describe('the gold set', () => {
  it('gives every text an id of its own', () => {
    expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length)
  })

  it('names only actors that stand on its desk', () => {
    const known = new Set(desk.actors.map(({ name }) => name))
    const named = texts.flatMap(allFigures).flatMap(({ actor }) => actor?.split('; ') ?? [])
    expect(named.filter((name) => !known.has(name))).toEqual([])
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
