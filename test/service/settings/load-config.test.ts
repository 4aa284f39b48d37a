import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadConfig } from '../../../src/service/settings/load-config.ts'
import { formatMistake } from '../../../src/service/settings/mistake.ts'

const shipped = join(import.meta.dirname, '../../../config')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rollcall-config-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries({ 'service.yaml': '', 'desks/here.yaml': 'name: Here', ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

/** A reference to the environment, as it is written in YAML. */
function variable(name: string): string {
  return `\${${name}}`
}

function mistakes(env: Record<string, string> = {}): string[] {
  return loadConfig(folder, env).mistakes.map((mistake) => formatMistake(mistake).split('\n')[0] ?? '')
}

describe('the shipped configuration', () => {
  test('is right without any secret, and says which channels are off', () => {
    const { config, mistakes, notices } = loadConfig(shipped, {})
    expect(mistakes.map(formatMistake)).toEqual([])
    expect(config?.settings.channels).toEqual([])
    expect(notices).toEqual([
      expect.stringContaining('no contact is set'),
      expect.stringContaining('SLACK_WEBHOOK_URL'),
      expect.stringContaining('SMTP_HOST, SMTP_FROM'),
      expect.stringContaining('desk “venezuela” tells nobody'),
    ])
  })

  test('turns a channel and its routes on with its variable', () => {
    const { config } = loadConfig(shipped, { SLACK_WEBHOOK_URL: 'https://hooks.example.org/x' })
    expect(config?.settings.channels.map(({ id }) => id)).toEqual(['slack'])
    expect(config?.desks.get('venezuela')?.routes.map(({ id }) => id)).toEqual(['venezuela/slack'])
  })

  test('asks for recipients once mail is on', () => {
    const mail = { SMTP_HOST: 'mail.example.org', SMTP_FROM: 'rollcall@example.org' }
    expect(loadConfig(shipped, mail).mistakes).toMatchObject([{ file: 'desks/venezuela.yaml', path: 'routes[1].to' }])
    const { config } = loadConfig(shipped, { ...mail, ROLLCALL_MAIL_TO: 'a@example.org, b@example.org' })
    expect(config?.desks.get('venezuela')?.routes[0]?.to).toEqual(['a@example.org', 'b@example.org'])
  })

  test('joins the aliases of an actor in all languages', () => {
    const actors = loadConfig(shipped, {}).config?.desks.get('venezuela')?.actors ?? []
    expect(actors.find(({ name }) => name === 'Foro Penal')?.aliases).toEqual(
      expect.arrayContaining(['Penal Forum', 'Alfredo Romero', 'Fórum Penal']),
    )
  })

  test('holds a desk without sources for pages of any country', () => {
    expect(loadConfig(shipped, {}).config?.desks.get('generic')?.sources).toEqual([])
  })
})

describe('a configuration', () => {
  test('needs nothing but a desk with a name: everything else has a default', () => {
    write({})
    expect(mistakes()).toEqual([])
    expect(loadConfig(folder, {}).config?.settings).toMatchObject({ redisUrl: null, http: { host: '127.0.0.1', port: 8787 } })
  })

  test('reads units, and fills a source with the limits of the service', () => {
    const source = '{ id: a, name: A, kind: feed, url: "https://a.example/", every: 90m, page: 200kB }'
    write({ 'service.yaml': 'limits: { timeout: 10s }', 'desks/here.yaml': `name: Here\nsources: [${source}]` })
    const expected = { id: 'here/a', everyMinutes: 90, timeoutMs: 10_000, maxBytes: 200_000 }
    expect(loadConfig(folder, {}).config?.desks.get('here')?.sources).toMatchObject([expected])
  })

  test('takes secrets from variables and files, and REDIS_URL without being told', () => {
    const webhook = '{ type: webhook, url: "https://a.example/", secret_file: key }'
    write({ 'service.yaml': `channels: { a: ${webhook} }`, key: 'from the file\n' })
    expect(loadConfig(folder, { REDIS_URL: 'redis://r' }).config?.settings).toMatchObject({
      redisUrl: 'redis://r',
      channels: [{ secret: 'from the file' }],
    })
  })

  test.each([
    ['redis', 'http://localhost:6379', /redis\.url: expected redis:\/\//],
    ['database', 'mysql://rollcall:hush@db/rollcall', /database\.url: expected postgres:\/\//],
  ])('refuses another kind of server for %s, and keeps its address to itself', (server, address, expected) => {
    write({ 'service.yaml': `${server}: { url: "\${ADDRESS}" }` })
    const told = loadConfig(folder, { ADDRESS: address }).mistakes.map(formatMistake).join('\n')
    expect(told).toMatch(expected)
    expect(told).not.toContain('hush')
  })

  test('tells every mistake at once, with its place', () => {
    write({
      'service.yaml': 'http:\n  prot: 1\nlog:\n  level: warning\nlimits:\n  timeout: 5 minutes\n',
      'desks/here.yaml': 'name: Here\nsources:\n  - { id: a, name: A, kind: fede, url: "https://a.example/" }\n',
      'desks/there.yaml': 'a: [1\nb: 2\n',
    })
    expect(mistakes()).toEqual([
      'service.yaml:2:3  http.prot: expected one of the keys host, port, public_url; found “prot”. Did you mean “port”?',
      'service.yaml:4:10  log.level: expected one of trace, debug, info, warn, error; found “warning”. Did you mean “warn”?',
      'service.yaml:6:12  limits.timeout: expected a length of time such as 90s, 30m, 6h or 14d; found “5 minutes”.',
      'desks/here.yaml:3:29  sources[0].kind: expected one of feed, listing, sitemap, webpage; found “fede”. Did you mean “feed”?',
      expect.stringMatching(/^desks\/there\.yaml:2:1 {2}expected valid YAML/),
    ])
  })

  test.each([
    ['a channel that does not exist', 'routes: [{ id: r, channel: slak }]', /routes\[0\]\.channel: .*Did you mean “slack”/],
    ['two sources of one id', 'sources: [&a { id: a, name: A, kind: feed, url: "https://a.example/" }, *a]', /a different id/],
    ['an unknown time zone', 'time_zone: Mars/Olympus', /a time zone such as/],
    ['a kind of actor that is none', 'actors: [{ name: A, kind: authorty }]', /Did you mean “authority”/],
    [
      'an address without http',
      'sources: [{ id: a, name: A, kind: feed, url: "file:///etc/passwd" }]',
      /an http or https address/,
    ],
    [
      'a selector that is none',
      'sources: [{ id: a, name: A, kind: listing, url: "https://a.example/", links: "a[" }]',
      /sources\[0\]\.links: expected a CSS selector/,
    ],
    [
      'an alias of two actors',
      'actors: [{ name: A, kind: monitor, aliases: [X] }, { name: B, kind: authority, aliases: { en: [Y, X] } }]',
      /actors\[1\]\.aliases\.en\[1\]: expected an alias of one actor alone/,
    ],
    ['half a day', 'tolerance: { window: 12h }', /whole days/],
    [
      'a missing name',
      'sources: [{ id: a, kind: feed, url: "https://a.example/" }]',
      /sources\[0\]\.name: expected text; found nothing/,
    ],
  ])('refuses %s', (_, text, told) => {
    const slack = `channels: { slack: { type: slack-webhook, url: "${variable('S')}" } }`
    write({ 'service.yaml': slack, 'desks/here.yaml': `name: Here\n${text}` })
    expect(mistakes({ S: 'https://hooks.example.org/' })).toEqual([expect.stringMatching(told)])
  })

  test('names the variable that is not set, unless its channel is optional', () => {
    const channel = `{ type: slack-webhook, url: "${variable('NOT_SET')}" }`
    write({ 'service.yaml': `channels:\n  a: ${channel}\n  b: ${channel.replace('{', '{ optional: true,')}` })
    expect(mistakes()).toEqual(['service.yaml:2:34  channels.a.url: expected the environment variable NOT_SET; found nothing.'])
  })

  test('names a file that is not there once, and one given beside its setting', () => {
    const webhook = '{ type: webhook, url: "https://a.example/", secret_file: nowhere }'
    write({
      'service.yaml': `channels:\n  a: ${webhook}\n  b: ${webhook.replace('}', `, secret: "${variable('S')}" }`)}`,
      nowhere: '',
    })
    rmSync(join(folder, 'nowhere'))
    expect(loadConfig(folder, { S: 'x' }).mistakes).toMatchObject([
      { path: 'channels.a.secret_file', value: '“nowhere”' },
      { path: 'channels.b.secret_file', value: 'both' },
      { path: 'channels.b.secret_file', value: '“nowhere”' },
    ])
  })

  test('refuses a secret written out, and never shows one', () => {
    const webhook = `{ type: webhook, url: "https://b.example/", secret: "${variable('S')}" }`
    const channels = `a: { type: slack-webhook, url: "https://hooks.example.org/hush" }\n  b: ${webhook}`
    write({ 'service.yaml': `redis: { url: "redis://:hush@localhost" }\nchannels:\n  ${channels}` })
    const told = loadConfig(folder, { S: 'hush' }).mistakes
    expect(told.map(({ path }) => path)).toEqual(['redis.url', 'channels.a.url'])
    expect(JSON.stringify(told)).not.toContain('hush')
  })

  test('never shows a value that came from outside, even if it is wrong', () => {
    write({ 'service.yaml': `http: { port: "${variable('P')}" }` })
    expect(mistakes({ P: 'hush' })).toEqual([expect.stringContaining('found a value filled in from outside')])
  })

  test.each(['desks/There.yaml', 'desks/over there.yaml', 'desks/there.yml'])('does not pass over %s in silence', (file) => {
    write({ [file]: 'name: There' })
    expect(mistakes()).toEqual([expect.stringContaining(`${file}:1:1  expected a file name`)])
  })

  test('that is not there is a mistake too', () => {
    expect(loadConfig(join(folder, 'nowhere'), {}).mistakes).toMatchObject([
      { file: 'service.yaml', expected: 'a file that can be read' },
    ])
  })
})
