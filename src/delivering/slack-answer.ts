import { z } from 'zod'
import { Fault } from '../domain/fault.ts'
import { type Answer, faultOfStatus, reasonWord } from './post.ts'

/** What Slack answers with HTTP 200: whether it did it is in the body. */
const slackAnswer = z.object({
  ok: z.boolean(),
  error: z.string().optional(),
  channel: z.string().optional(),
  ts: z.string().optional(),
})

export type SlackAnswer = z.infer<typeof slackAnswer>

/** Errors that pass by themselves, with nothing done. */
const passing = new Set(['service_unavailable', 'request_timeout', 'team_added_to_org'])

/** Errors of which Slack says that the operation may have succeeded in part. */
const unclear = new Set(['fatal_error', 'internal_error'])

/** The body of an answer, if it is Slack's. */
export function readSlackAnswer({ text }: Answer): SlackAnswer | undefined {
  try {
    return slackAnswer.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** The fault in an answer, by its status first and then by Slack's own error code; `undefined` if it says none. */
export function faultOfAnswer(answer: Answer, now: Date): Fault | undefined {
  const refused = faultOfStatus(answer, now)
  if (refused !== undefined) return refused
  const said = readSlackAnswer(answer)
  if (said === undefined || said.ok) return undefined
  const reason = reasonWord(said.error ?? '')
  const detail = { status: answer.status, reason }
  if (reason === 'ratelimited' || reason === 'rate_limited') {
    return faultOfStatus({ ...answer, status: 429, text: reason }, now)
  }
  if (unclear.has(reason)) return new Fault('deliver.uncertain', detail)
  return new Fault(passing.has(reason) ? 'deliver.server-error' : 'deliver.rejected', detail)
}
