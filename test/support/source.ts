import type { Source } from '../../src/domain/source.ts'

/** A source on the loopback interface: a webpage unless it says otherwise. */
export function sourceAt(url: string, more: Partial<Source> = {}): Source {
  return {
    id: 'here/a',
    deskId: 'here',
    name: 'A',
    kind: 'webpage',
    url,
    everyMinutes: 60,
    lang: null,
    links: null,
    about: [],
    drop: [],
    keep: [],
    allowPrivate: ['127.0.0.1'],
    timeoutMs: 5000,
    maxBytes: 5_000_000,
    maxEntries: 40,
    hostGapMs: 0,
    ...more,
  }
}
