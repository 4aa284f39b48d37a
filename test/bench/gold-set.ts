import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { actorKinds } from '../../src/domain/actor.ts'
import { measures, standings } from '../../src/domain/figure.ts'

const plainFigure = z.object({
  value: z.number(),
  max: z.number().nullable().default(null),
  vague: z.boolean().default(false),
  measure: z.enum(measures).default('released'),
  standing: z.enum(standings),
  actor: z.string().nullable().default(null),
  eventDate: z.string().nullable().default(null),
  since: z.string().nullable().default(null),
  partOf: z.number().nullable().default(null),
  stage: z.string().nullable().default(null),
  bound: z.string(),
  tags: z.array(z.string()).nullish(),
})

/** Older sets write `event_date`. */
const goldFigure = z.preprocess(
  (figure) =>
    typeof figure === 'object' && figure !== null && 'event_date' in figure
      ? { ...figure, eventDate: figure.event_date }
      : figure,
  plainFigure,
)

const goldDocument = z.object({
  id: z.string(),
  lang: z.string(),
  published: z.string().nullable(),
  /** Null: read without a desk, as the first story from a country is. */
  desk: z.string().nullish(),
  title: z.string().nullish(),
  text: z.string(),
  why: z.union([z.string(), z.array(z.string())]).nullish(),
  figures: z.array(goldFigure),
})

const goldDesk = z.object({
  actors: z.array(z.object({ name: z.string(), kind: z.enum(actorKinds), aliases: z.record(z.string(), z.array(z.string())) })),
  classes: z.partialRecord(z.enum(actorKinds), z.record(z.string(), z.array(z.string()))).default({}),
})

/** A figure as a careful human takes it from a text. */
export type GoldFigure = z.infer<typeof goldFigure>
/** A text with its figures. */
export type GoldDocument = z.infer<typeof goldDocument>

/** A file of texts with their figures, and the desk whose actors speak in them. */
export interface GoldSet {
  readonly name: string
  readonly documents: readonly GoldDocument[]
  readonly desk: ReturnType<typeof readDesk>
}

const nobody: GoldSet['desk'] = { actors: [], classes: [] }

/** The desk a text is to be read with. */
export function deskFor({ desk }: GoldSet, document: GoldDocument): GoldSet['desk'] {
  return document.desk === null ? nobody : desk
}

/** Every `*.jsonl` of a folder and of those in it, each with the actors of its own folder's `desk*.json`. */
export function readGoldSets(folder: string): GoldSet[] {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const below = folders.flatMap(({ name }) => setsIn(join(folder, name), `${name}/`))
  return [...setsIn(folder, ''), ...below]
}

function setsIn(folder: string, prefix: string): GoldSet[] {
  const files = readdirSync(folder).sort()
  const deskFile = files.find((file) => /^desk.*\.json$/.test(file))
  const desk = deskFile === undefined ? readDesk('{"actors":[]}') : readDesk(readFileSync(join(folder, deskFile), 'utf8'))
  return files
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => ({ name: `${prefix}${file.replace('.jsonl', '')}`, documents: readDocuments(folder, file), desk }))
}

function readDocuments(folder: string, file: string): GoldDocument[] {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => goldDocument.parse(withText(folder, JSON.parse(line))))
}

/** A line may name a file beside it instead of holding the text. */
function withText(folder: string, line: Record<string, unknown>): Record<string, unknown> {
  const path = typeof line['file'] === 'string' ? join(folder, line['file']) : ''
  return 'text' in line || !existsSync(path) ? line : { ...line, text: readFileSync(path, 'utf8') }
}

function readDesk(text: string) {
  const { actors, classes } = goldDesk.parse(JSON.parse(text))
  return {
    actors: actors.map(({ name, kind, aliases }) => ({ name, kind, aliases: Object.values(aliases).flat() })),
    classes: actorKinds.map((kind) => ({ kind, words: Object.values(classes[kind] ?? {}).flat() })),
  }
}
