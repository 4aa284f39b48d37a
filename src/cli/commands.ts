import type { Common } from './terminal.ts'

/** Loads a command's file only when it is called, so that `--help` stays quick. */
type Run = (
  common: Common,
  args: readonly string[],
  options: Readonly<Record<string, string | boolean | undefined>>,
) => Promise<number>

type Option = readonly [flags: string, summary: string, required?: 'required']

/** A command as it stands on the command line. */
export interface CommandEntry {
  /** The command and its arguments; with a word of `groups` before it, a command of that group. */
  readonly usage: string
  readonly summary: string
  readonly options?: readonly Option[]
  readonly load: () => Promise<Run>
}

/** What a person decides carries a name and a reason. */
const signed: readonly Option[] = [
  ['--by <name>', 'who decides', 'required'],
  ['--note <text>', 'why', 'required'],
]

/** Commands in two words, by the first; `list` is what the first word alone means. */
export const groups: Readonly<Record<string, string>> = {
  message: 'look at what is told',
  channel: 'try out a channel',
  routes: 'ask where an alert goes',
  review: 'figures too unsure to count by themselves: list them, and decide on each',
  batch: 'which figures speak of the same people: list batches, look into one, mend them',
}

/** Every command. A new one is an entry here and a file. */
export const commands: readonly CommandEntry[] = [
  {
    usage: 'start',
    summary: 'run the whole service: schedules, workers, health over HTTP',
    load: async () => (await import('./start.ts')).start,
  },
  {
    usage: 'work',
    summary: 'run workers only, beside a service on the same Redis and ledger',
    load: async () => (await import('./start.ts')).work,
  },
  {
    usage: 'check',
    summary: 'read the configuration and print every mistake in it',
    load: async () => (await import('./check.ts')).check,
  },
  {
    usage: 'demo',
    summary: 'show the whole pipeline on a small news world of its own; ends by itself',
    load: async () => (await import('./demo.ts')).demo,
  },
  {
    usage: 'inspect [document]',
    summary: 'show what the pipeline makes of a file, an address or standard input (-), storing nothing',
    options: [
      ['--desk <desk>', 'a desk of the configuration, or a desk file'],
      ['--lang <code>', 'language of the document, such as es'],
      ['--published <day>', 'day of publication, YYYY-MM-DD'],
      ['--explain', 'say of every number why it was taken or left'],
      ['--batch', 'read one JSON object a line from standard input, write one a line'],
    ],
    load: async () => (await import('./inspect.ts')).inspect,
  },
  {
    usage: 'replay [job] [ids...]',
    summary: 'run a job again by hand from stored input, and what follows from it',
    options: [
      ['--failed', 'every job that failed for good, or only those of the job named'],
      ['--code <fault>', 'with --failed: only those that failed with this fault'],
    ],
    load: async () => (await import('./replay.ts')).replay,
  },
  {
    usage: 'status',
    summary: 'sources with the age of their last good fetch, queues, failures, open alerts',
    load: async () => (await import('./status.ts')).status,
  },
  {
    usage: 'trace <alert>',
    summary: 'follow an alert from its deliveries back to the bytes',
    load: async () => (await import('./trace.ts')).trace,
  },
  {
    usage: 'move-record',
    summary: 'copy the SQLite record of the data folder into the Postgres of database.url, while the service is stopped',
    load: async () => (await import('./move-record.ts')).moveRecord,
  },
  {
    usage: 'ack <alert>',
    summary: 'acknowledge an open alert: no more reminders until it changes materially',
    options: signed,
    load: async () => (await import('./ack.ts')).ack,
  },
  {
    usage: 'mute <alert>',
    summary: 'keep an alert quiet until a time; what happens meanwhile is recorded and not sent',
    options: [
      ['--by <name>', 'who wants it quiet', 'required'],
      ['--comment <text>', 'why', 'required'],
      ['--for <length>', 'for how long, such as 12h or 3d; 0h ends it'],
      ['--until <time>', 'until when: a day (in UTC) or a time with its zone, ISO 8601'],
    ],
    load: async () => (await import('./mute.ts')).mute,
  },
  {
    usage: 'deliveries',
    summary: 'what was told to whom and how it went; decide on an uncertain one',
    options: [
      ['--state <state>', 'only those in this state, such as uncertain or failed'],
      ['--resend <delivery>', 'send an uncertain delivery again, after you have looked whether it arrived'],
      ['--by <name>', 'with --resend: who decided'],
    ],
    load: async () => (await import('./deliveries.ts')).deliveries,
  },
  {
    usage: 'message preview <alert>',
    summary: 'show an alert as a channel would tell it, sent to nobody',
    options: [
      ['--channel <channel>', 'a channel of the configuration, or slack, email, webhook (email unless given)'],
      ['--revision <number>', 'as it stood at this revision; the latest unless given'],
      ['--lang <code>', 'language of the message'],
      ['--html', 'the HTML part of a mail'],
    ],
    load: async () => (await import('./message.ts')).previewAlert,
  },
  {
    usage: 'channel test <channel>',
    summary: 'send one real test message through a channel',
    options: [
      ['--to <address>', 'the reader of a mail; the first of its routes unless given'],
      ['--lang <code>', 'language of the message'],
    ],
    load: async () => (await import('./channel.ts')).testChannel,
  },
  {
    usage: 'routes test <alert>',
    summary: 'say where the latest word on an alert or batch would go, and why',
    load: async () => (await import('./routes.ts')).testRoutes,
  },
  {
    usage: 'review list',
    summary: 'figures that wait for a person',
    options: [['--desk <desk>', 'only those of one desk']],
    load: async () => (await import('./review.ts')).review,
  },
  {
    usage: 'review accept <figure>',
    summary: 'let a figure count, however unsure its reading was',
    options: signed,
    load: async () => (await import('./review-decisions.ts')).accept,
  },
  {
    usage: 'review reject <figure>',
    summary: 'let a figure count nowhere',
    options: signed,
    load: async () => (await import('./review-decisions.ts')).reject,
  },
  {
    usage: 'review correct <figure>',
    summary: 'set a figure right and let it count',
    options: [
      ...signed,
      ['--value <people>', 'the number; of a range, its low end'],
      ['--max <people>', 'the high end of a range, or none'],
      ['--bound <bound>', 'exact, at_least, at_most or about'],
      ['--stage <stage>', 'freed, ordered or lesser'],
      ['--standing <standing>', 'announced, verified or reported'],
      ['--actor <name>', 'who stands behind it, or none'],
      ['--day <day>', 'the release day, YYYY-MM-DD, or none'],
      ['--since <day>', 'first day of a running total, or none'],
      ['--people <class>', 'political, all or none'],
    ],
    load: async () => (await import('./review-decisions.ts')).correct,
  },
  {
    usage: 'review reassign <figure>',
    summary: 'put a figure in another batch',
    options: [...signed, ['--batch <batch>', 'the batch it speaks of, such as 2025-12-25', 'required']],
    load: async () => (await import('./review-decisions.ts')).reassign,
  },
  {
    usage: 'review decisions',
    summary: 'what people have decided so far, by whom and why',
    options: [['--desk <desk>', 'only those on one desk']],
    load: async () => (await import('./review.ts')).decisions,
  },
  {
    usage: 'batch list',
    summary: 'batches with both sides, the ones changed last first',
    options: [['--desk <desk>', 'only those of one desk']],
    load: async () => (await import('./batch.ts')).batches,
  },
  {
    usage: 'batch show <batch>',
    summary: 'every figure that speaks of a batch',
    load: async () => (await import('./batch.ts')).showBatch,
  },
  {
    usage: 'batch merge <batch>',
    summary: 'say that two batches are one release',
    options: [...signed, ['--into <batch>', 'the batch that stays', 'required']],
    load: async () => (await import('./batch-decisions.ts')).merge,
  },
  {
    usage: 'batch unmerge <batch>',
    summary: 'take a merge back: the batch stands alone again',
    options: signed,
    load: async () => (await import('./batch-decisions.ts')).unmerge,
  },
  {
    usage: 'batch split <batch> <figures...>',
    summary: 'say that some figures of a batch speak of other people',
    options: signed,
    load: async () => (await import('./batch-decisions.ts')).split,
  },
]
