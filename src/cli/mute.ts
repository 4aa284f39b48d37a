import { getAlert, silenceAlert } from '../ledger/alerts.ts'
import { duration } from '../service/settings/units.ts'
import { done, misused } from './common.ts'
import { withRecord } from './record.ts'
import { signatureOf } from './signature.ts'
import type { Common } from './terminal.ts'

interface Options {
  readonly by?: string
  readonly comment?: string
  readonly for?: string
  readonly until?: string
}

/** `rollcall mute`: keeps an alert quiet until a time. What happens meanwhile is recorded, and its messages are held. */
export async function mute(common: Common, [id = '']: readonly string[], options: Options): Promise<number> {
  const signature = signatureOf({ by: options.by, note: options.comment }, '--comment')
  if (typeof signature === 'string') return misused(common, signature)
  const now = Date.now()
  const until = endOf(options, now)
  if (typeof until === 'string') return misused(common, until)
  return withRecord(common, async (db) => {
    await getAlert(db, id)
    const silence = { by: signature.by, comment: signature.note, until }
    await silenceAlert(db, id, silence)
    const words = until <= now ? 'is no longer muted' : `is muted until ${new Date(until).toISOString()}`
    return done(common, { alert: id, silence }, `alert ${id} ${words}`)
  })
}

/** A day, or a time with its zone: without one, nobody could say when the silence ends. */
const instant = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d))?$/

/** The end of the silence, epoch ms; or what is wrong with how it was given. */
function endOf({ for: length, until }: Options, now: number): number | string {
  if ((length === undefined) === (until === undefined)) return 'say how long with either --for or --until'
  if (length !== undefined) {
    const parsed = duration.safeParse(length)
    return parsed.success ? now + parsed.data : '--for takes a length of time such as 90m, 12h or 3d'
  }
  const at = instant.test(until ?? '') ? Date.parse(until ?? '') : Number.NaN
  if (Number.isNaN(at)) return '--until takes a day (2026-01-05) or a time with its zone (2026-01-05T18:00-04:00)'
  return at > now ? at : '--until lies in the past'
}
