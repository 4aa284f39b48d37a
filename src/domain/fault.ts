/** What happens after a foreseen failure: try again with backoff, try again when the other side allows, or stop and tell. */
export type Remedy = 'retry' | 'wait' | 'stop'

/** Every foreseen failure by code, and its remedy. `docs/faults.md` says of each what it means and what to do. */
export const remedies = {
  'config.invalid': 'stop',
  'config.desk-missing': 'stop',
  'redis.missing': 'stop',
  'redis.unfit': 'stop',
  'redis.unreachable': 'retry',
  'ledger.newer-schema': 'stop',
  'ledger.unreachable': 'wait',
  'ledger.not-found': 'stop',
  'ledger.bytes-expired': 'stop',
  'job.unknown': 'stop',
  'job.payload-invalid': 'stop',
  'job.payload-too-large': 'stop',
  'job.stalled': 'stop',
  'fetch.address-refused': 'stop',
  'fetch.unreachable': 'retry',
  'fetch.timeout': 'retry',
  'fetch.too-large': 'stop',
  'fetch.server-error': 'retry',
  'fetch.refused': 'stop',
  'fetch.not-found': 'stop',
  'fetch.too-many-redirects': 'stop',
  'fetch.rate-limited': 'wait',
  'fetch.host-busy': 'wait',
  'fetch.robots-disallowed': 'stop',
  'fetch.unknown-source': 'stop',
  'fetch.not-a-feed': 'stop',
  'fetch.blocked': 'retry',
  'fetch.empty': 'retry',
  'clean.hostile-page': 'stop',
  'clean.too-slow': 'stop',
  'clean.not-text': 'stop',
  'deliver.unreachable': 'retry',
  'deliver.server-error': 'retry',
  'deliver.rate-limited': 'wait',
  'deliver.rejected': 'stop',
  'deliver.uncertain': 'stop',
  'deliver.unanswered': 'retry',
  'deliver.not-yet': 'wait',
  'deliver.secret-missing': 'stop',
} as const satisfies Record<string, Remedy>

export type FaultCode = keyof typeof remedies

/** How a failure is kept: by its code, or as one that nobody foresaw. */
export type FailureCode = FaultCode | 'unforeseen'

/** A foreseen failure: its code says where, its remedy what happens next. */
export class Fault extends Error {
  readonly code: FaultCode
  /** Logged as it stands: ids, hosts, sizes; never a secret, a body or a detainee's name. */
  readonly detail: Readonly<Record<string, unknown>>

  constructor(code: FaultCode, detail: Readonly<Record<string, unknown>> = {}, cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause })
    this.name = 'Fault'
    this.code = code
    this.detail = detail
  }

  get remedy(): Remedy {
    return remedies[this.code]
  }
}
