import { describe, expect, test } from 'vitest'
import { blockOf, isEmptyPage } from '../../src/fetching/block-page.ts'

const sentence = 'The ministry said that ninety-nine people had been freed. '
const short = `<article><p>${sentence.repeat(6)}</p></article>`

describe('a page', () => {
  test.each([
    [
      'a challenge',
      '<title>Just a moment...</title><p>news.example needs to review the security of your connection.</p>',
      'challenge',
    ],
    [
      'a challenge by its script',
      '<p>Wait</p><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script>',
      'challenge',
    ],
    ['a captcha', '<p>Please confirm that you are not a robot</p>', 'captcha'],
    ['a bare widget', '<form><div class="g-recaptcha"></div></form>', 'captcha'],
    ['a denial', '<title>Access Denied</title><p>Reference 18.2f</p>', 'access-denied'],
    ['a login', '<p>Sign in</p><form><input name="p" type="password"></form>', 'login-wall'],
  ])('is known for %s', (_, html, block) => {
    expect(blockOf(html, {})).toBe(block)
  })

  test.each([
    ['with a widget in its comment form', `${short}<form><div class="g-recaptcha"></div></form>`],
    ['with a login in its head', `${short}<form><input type="password"></form>`],
    ['with the watching script of a provider', `${short}<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>`],
    ['that tells at length of captchas', `<p>Readers must confirm that you are not a robot.</p>${short.repeat(5)}`],
    ['that is very short', '<p>61</p>'],
  ])('%s is a page', (_, html) => {
    expect(blockOf(html, {})).toBeUndefined()
  })

  test.each([
    ['nothing', ''],
    ['a head alone', '<html><head><title>News of today</title></head><body></body></html>'],
    ['scripts alone', '<div id="app"></div><script>render("all the news")</script><noscript>Please enable JavaScript</noscript>'],
    ['an unclosed style', `<style>${'a{}'.repeat(1000)}`],
  ])('with %s is empty', (_, html) => {
    expect(isEmptyPage(html)).toBe(true)
  })

  test('is looked through in good time, however it is made', () => {
    const started = performance.now()
    for (const hostile of ['<script '.repeat(200_000), '<!--'.repeat(200_000), '<'.repeat(1_000_000), '<style>'.repeat(200_000)])
      blockOf(hostile, {})
    expect(performance.now() - started).toBeLessThan(3000)
  })
})
