import { type DestinationStream, type Logger, pino } from 'pino'
import pretty from 'pino-pretty'

/** Fields that never reach a log, wherever someone puts them. */
const secret = ['password', 'token', 'secret', 'authorization', 'body', 'text', 'quote']

/**
 * The log: JSON lines, or readable ones where a person watches. A line is a fixed message, its facts in fields; names
 * of detainees, bodies and secrets are no facts of a log.
 */
export function createLog(options: {
  readonly level: string
  readonly destination: DestinationStream & { readonly isTTY?: boolean }
}): Logger {
  const { level, destination } = options
  const redact = { paths: secret.flatMap((field) => [field, `*.${field}`]), remove: true }
  const stream = destination.isTTY === true ? pretty({ destination, sync: true, ignore: 'pid,hostname' }) : destination
  return pino({ level, redact, base: null, timestamp: pino.stdTimeFunctions.isoTime }, stream)
}
