/**
 * What makes a batch that batch, in one word: `2025-12-25` for a release, `since-2026-01-08` for a running process,
 * `undated-announced-ministry-116` for a number without a day. The same claims give the same key in any order of arrival.
 */
export type BatchKey = string

export function runningKey(since: string): BatchKey {
  return `since-${since}`
}

/** A number that no day could be found for: its tellings belong together by side, speaker and value. */
export function undatedKey(side: string, actor: string | null, value: number): BatchKey {
  return `undated-${side}-${slug(actor ?? 'unnamed')}-${value}`
}

/** The key of a batch's id. */
export function keyOf(batchId: string): BatchKey {
  return batchId.slice(batchId.indexOf('/') + 1)
}

/** The id of a desk's batch. */
export function batchIdOf(deskId: string, key: BatchKey): string {
  return `${deskId}/${key}`
}

/** Names an alert of this batch can have, the first one first: an alert that moved to another day keeps its name. */
export function alertNames(batchId: string): readonly [string, string, string] {
  const name = batchId.replaceAll(/[/~]/g, '-')
  return [name, `${name}.2`, `${name}.3`]
}

/** The release day of a key, or null. */
export function dayOf(key: BatchKey): string | null {
  return /^\d{4}-\d\d-\d\d/.exec(key)?.[0] ?? null
}

/** The first day of a running process, or null. */
export function sinceOf(key: BatchKey): string | null {
  return /^since-(\d{4}-\d\d-\d\d)/.exec(key)?.[1] ?? null
}

function slug(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
}
