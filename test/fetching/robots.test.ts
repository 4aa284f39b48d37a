import { describe, expect, test } from 'vitest'
import { parseRobots } from '../../src/fetching/robots.ts'

const site = 'https://news.example'

describe('robots.txt', () => {
  test.each([
    ['nothing at all', '', '/a', true],
    ['a whole site closed', 'User-agent: *\nDisallow: /', '/a', false],
    ['an empty Disallow', 'User-agent: *\nDisallow:', '/a', true],
    ['a folder closed', 'User-agent: *\nDisallow: /wp-admin/', '/wp-admin/x', false],
    ['another folder', 'User-agent: *\nDisallow: /wp-admin/', '/news', true],
    ['the longest rule winning', 'User-agent: *\nDisallow: /a/\nAllow: /a/b/', '/a/b/c', true],
    ['Allow winning a tie', 'User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
    ['a wildcard', 'User-agent: *\nDisallow: /*?print=', '/story?print=1', false],
    ['an anchored end', 'User-agent: *\nDisallow: /*.pdf$', '/a.pdf', false],
    ['a longer address than the anchor', 'User-agent: *\nDisallow: /*.pdf$', '/a.pdf?x', true],
    ['a group of our own', 'User-agent: *\nDisallow: /\n\nUser-agent: Rollcall\nAllow: /', '/a', true],
    ['our name in small letters, with a version', 'User-agent: rollcall/2.0\nDisallow: /', '/a', false],
    ['a group of another', 'User-agent: GPTBot\nDisallow: /', '/a', true],
    ['several agents of one group', 'User-agent: other\nUser-agent: rollcall\nDisallow: /x', '/x', false],
    [
      'our groups joined',
      'User-agent: rollcall\nDisallow: /x\nUser-agent: o\nDisallow: /\nUser-agent: rollcall\nDisallow: /y',
      '/y',
      false,
    ],
    ['comments and odd lines', '# hello\nSitemap: x\nUser-agent : * # all\nDisallow : /x # no', '/x/y', false],
    ['escaped letters', 'User-agent: *\nDisallow: /ni%c3%b1o', '/ni%C3%B1o', false],
    ['letters that need escaping', 'User-agent: *\nDisallow: /niño', '/niño', false],
    ['itself', 'User-agent: *\nDisallow: /', '/robots.txt', true],
    ['rules before any agent', 'Disallow: /\nUser-agent: *\nAllow: /', '/a', true],
  ])('with %s', (_, text, path, allowed) => {
    expect(parseRobots(text, 'Rollcall').allows(site + path)).toBe(allowed)
  })

  test('made to match slowly answers at once', () => {
    const rules = parseRobots(`User-agent: *\nDisallow: /${'*a'.repeat(5000)}$`, 'Rollcall')
    const started = performance.now()
    rules.allows(`${site}/${'a'.repeat(2000)}b`)
    expect(performance.now() - started).toBeLessThan(200)
  })
})
