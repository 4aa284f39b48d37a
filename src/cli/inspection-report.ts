import { type Article, type PageSpan, spanInPage } from '../domain/article.ts'
import type { Doubt, Figure } from '../domain/figure.ts'
import type { Desk } from '../domain/source.ts'
import { explainArticle } from '../reading/read-article.ts'
import { rulesUsed } from '../reading/rules-used.ts'
import type { Document, Inspection } from './inspection.ts'

/** An inspection for a person: what was found out, what was removed, the figures with their quotes, the gaps. */
export function inspectionReport(
  inspection: Inspection,
  { desk, explain }: { readonly document: Document; readonly desk: Desk; readonly explain: boolean },
): string {
  const { article, reading, gaps } = inspection
  const facts = [
    ['title', article.title],
    ['site', article.site],
    ['byline', article.byline],
    ['language', article.lang],
    ['published', article.publishedAt],
    ['updated', article.updatedAt],
    ['address', article.url],
    ['desk', desk.name],
  ] as const
  return [
    ...facts.filter(([, value]) => value !== null).map(([name, value]) => `${name.padEnd(10)} ${value}`),
    ...article.doubts.map(({ reason, detail }) => `doubt      ${reason}: ${detail}`),
    ...section('Text', article.text.split('\n')),
    ...section(
      'Removed',
      article.removed.map(({ rule, text, page }) => `[${rule}${page === null ? '' : ` ${placeOf(page)}`}] ${clip(text)}`),
    ),
    ...section(
      'Figures',
      reading.figures.flatMap((figure) => figureLines(figure, article)),
    ),
    ...section('Doubts', reading.doubts.flatMap(doubtLines)),
    ...section(
      'Gaps',
      gaps.map(
        ({ announced, verified, gap, comparable, reason }) =>
          `${announced} announced, ${verified} verified: ${gap} (${comparable ? 'comparable' : reason})`,
      ),
    ),
    ...(explain ? section('Every number', explainArticle({ ...article, timeZone: desk.timeZone }, desk).map(explanation)) : []),
    '',
  ].join('\n')
}

function section(title: string, lines: readonly string[]): string[] {
  return ['', `${title}${lines.length === 0 ? ': none' : ''}`, ...lines.map((line) => `  ${line}`)]
}

function figureLines(figure: Figure, article: Article): string[] {
  const when = figure.eventDate ?? (figure.since === null ? 'no day' : `since ${figure.since}`)
  const number = figure.max === null ? `${figure.value}` : `${figure.value}–${figure.max}`
  const bound = figure.bound === 'exact' ? '' : ` ${figure.bound.replace('_', ' ')}`
  const what = figure.stage === null ? figure.measure : `${figure.measure} (${figure.stage})`
  const who = figure.actor ?? figure.actorKind ?? 'nobody named'
  const doubts = figure.reasons.length === 0 ? '' : `, lowered by ${figure.reasons.join(', ')}`
  const page = figure.part === 'text' ? spanInPage(article, figure) : null
  return [
    `${number}${bound} ${what}, ${figure.standing} by ${who}, ${when}`,
    `    “${clip(figure.quote)}”`,
    `    rules ${figure.rule}, confidence ${figure.confidence.toFixed(2)}${doubts}`,
    ...(page === null ? [] : [`    in the page at ${placeOf(page)}`]),
  ]
}

function doubtLines({ reason, quote, value }: Doubt): string[] {
  return [`${value === null ? '' : `${value}: `}${reason}`, `    “${clip(quote)}”`]
}

function placeOf({ start, end }: PageSpan): string {
  return `${start}–${end}`
}

function clip(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 200 ? `${line.slice(0, 199)}…` : line
}

/** One number of the text, and what became of it. */
function explanation(told: ReturnType<typeof explainArticle>[number]): string {
  const { count, outcome } = told
  const number = `${count.value}`.padEnd(8)
  switch (outcome.kind) {
    case 'claim':
      return `${number} taken, rules ${rulesUsed(told, outcome)}`
    case 'doubt':
      return `${number} in doubt: ${outcome.reason}`
    case 'guard':
      return `${number} left: ${outcome.guard}`
  }
}
