import type { Incident } from '../domain/incident.ts'
import { inertText } from './inert-text.ts'
import type { Message } from './message.ts'
import type { Telling } from './telling.ts'
import { codeWords, fill, momentWords, numberWords, type Wording, wordingOf } from './wording.ts'

/** The start or the end of an incident as a message: what does not work, since when, and that no number moves because of it. */
export function healthMessage(incident: Incident, telling: Pick<Telling, 'desk' | 'lang'>): Message {
  const { desk, lang } = telling
  const wording = wordingOf(lang, desk.timeZone)
  const { health } = wording.texts
  const over = incident.endedAt !== null
  const names = {
    desk: inertText(desk.name, 60),
    name: inertText(incident.name, 80),
    runs: numberWords(incident.runs, wording),
    since: momentWords(incident.startedAt, wording),
  }
  const lastGood =
    incident.lastGoodAt === null ? health.never : fill(health.since, { moment: momentWords(incident.lastGoodAt, wording) })
  const consequence = incident.kind === 'source' ? health.figuresStay : health.messagesWait
  return {
    kind: 'health',
    subjectId: incident.id,
    revision: over ? 2 : 1,
    lang: wording.texts.lang,
    tone: over ? 'calm' : 'trouble',
    subject: fill(health.subject, names),
    headline: fill(headlineOf(incident, health), names),
    status: over ? health.ended : health.began,
    escalates: !over,
    sections: over
      ? []
      : [
          {
            kind: 'text',
            title: health.meaning,
            lines: [reasonWords(incident.code, wording), lastGood, consequence],
          },
        ],
    actions: [],
    commands: null,
    reference: inertText(incident.id, 120),
    facts: incident,
  }
}

function headlineOf({ kind, endedAt }: Incident, health: ReturnType<typeof wordingOf>['texts']['health']): string {
  if (kind === 'source') return endedAt === null ? health.sourceFails : health.sourceRecovered
  return endedAt === null ? health.channelFails : health.channelRecovered
}

/** The fault's meaning and code; a note of a channel holds the other side's own word after the code. */
function reasonWords(note: string, { texts }: Wording): string {
  const code = note.split(':')[0] ?? note
  return fill(texts.health.inspect, { reason: codeWords(texts.faults, code), code: inertText(note, 100) })
}
