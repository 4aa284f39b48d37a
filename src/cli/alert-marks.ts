import type { Alert } from '../domain/alert.ts'

/** What people have said of an alert that still holds: who has seen it, who wants it quiet. */
export function alertMarks({ acknowledgement, silence }: Alert, now: number): string[] {
  const seen = acknowledgement === null ? [] : [`acknowledged by ${acknowledgement.by}: ${acknowledgement.note}`]
  const isQuiet = silence !== null && silence.until > now
  return isQuiet ? [...seen, `muted by ${silence.by} until ${new Date(silence.until).toISOString()}: ${silence.comment}`] : seen
}
