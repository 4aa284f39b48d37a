import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alertMessage } from '../../src/delivering/alert-message.ts'
import { inertText, webAddress } from '../../src/delivering/inert-text.ts'
import { mailHtml } from '../../src/delivering/rendering/mail-html.ts'
import { charactersOf, slackMessage } from '../../src/delivering/rendering/slack-blocks.ts'
import { alertWith, claimWith, deskWith, gapOf, revisionWith, routeWith, sideOf } from '../support/alerts.ts'

/** Any text at all, with what channels obey strewn in. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        '<!channel>',
        '<@U1>',
        '<https://x.example|y>',
        '</div><script>',
        '\r\nBcc: x@y.example\r\n',
        '\u202e',
        '"\'><a href=',
        '&lt;',
        '*_~`',
        '{count}',
        ' '.repeat(50),
      ),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))

describe('text from outside', () => {
  test('is one well-formed line without anything invisible, within its length', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 300 }), (given, maxLength) => {
        const shown = inertText(given, maxLength)
        expect(shown.length).toBeLessThanOrEqual(maxLength)
        expect(shown.isWellFormed()).toBe(true)
        expect(shown).not.toMatch(/\p{Cc}|\p{Zl}|\p{Zp}|[\u202a-\u202e\u2066-\u2069\u200b\ufeff]/u)
        expect(inertText(shown, maxLength)).toBe(shown)
      }),
    )
  })

  test('keeps what joins letters in Persian and emoji', () => {
    expect(inertText('می\u200cخواهم 👩\u200d👧')).toBe('می\u200cخواهم 👩\u200d👧')
  })

  test('is cut at a word', () => {
    expect(inertText('they walked out of the gate', 16)).toBe('they walked out…')
  })

  test.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://example.org/', 'not an address', 'file:///etc/passwd', ''])(
    'is no address: “%s”',
    (url) => {
      expect(webAddress(url)).toBeUndefined()
    },
  )

  test('becomes an address without credentials or anything a channel obeys', () => {
    expect(webAddress('https://user:pass@example.org/a b?q=<!here>|x#"')).toBe('https://example.org/a%20b?q=%3C!here%3E%7Cx#%22')
  })

  test('never breaks out of a Slack message or a mail, nor their bounds', () => {
    fc.assert(
      fc.property(text, text, text, fc.integer({ min: 1, max: 40 }), (quote, name, url, copies) => {
        const claims = Array.from({ length: copies }, (_none, index) =>
          claimWith(
            `c${index}`,
            { quote: `${quote}${index}`, actor: `${name}${index}`, value: index + 1 },
            { site: name, url, sourceId: url },
          ),
        )
        const half = Math.ceil(copies / 2)
        const [left, right] = [claims.slice(0, half), claims.slice(half)]
        const gap = gapOf(
          sideOf(left),
          right.length === 0 ? null : sideOf(right),
          right.length === 0 ? 'no-verified-number' : 'comparable',
        )
        const telling = { desk: deskWith(), route: routeWith(), lang: 'en', publicUrl: 'https://rollcall.example' }
        const message = alertMessage(alertWith([revisionWith(1, 'opened', { gap, claims })]), 1, telling)

        const slack = slackMessage(message)
        expect(slack.blocks.length).toBeLessThanOrEqual(12)
        expect(charactersOf(slack)).toBeLessThanOrEqual(6000)
        expect(slack.text).not.toMatch(/[<>]/)
        const tags = mailHtml(message, null).match(/<[^>]*>/g) ?? []
        expect(tags.filter((tag) => /^<\/?(script|img|iframe)|\son\w+=|href="(?!https?:)/i.test(tag))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
