/** Why an answer is not the page that was asked for. */
export type Block = 'challenge' | 'captcha' | 'access-denied' | 'login-wall' | 'consent-wall'

/** A sign of an obstacle, and how much visible text a page may hold and still be taken for one. */
interface Mark {
  readonly block: Block
  readonly pattern: RegExp
  readonly below: number
}

/** Characters below which words that say so make a page an obstacle; a story may speak of captchas too. */
const shortPage = 1500
/** Characters below which a widget is enough: many a short notice carries one in its contact form. */
const barePage = 300

/** Each names a service that stands before sites, or says what it asks of a reader. */
const marks: readonly Mark[] = [
  {
    block: 'challenge',
    below: shortPage,
    pattern: /<title>\s*(?:just a moment|un momento|um momento|attention required|ddos-guard)/i,
  },
  {
    block: 'challenge',
    below: shortPage,
    pattern: /\/cdn-cgi\/challenge-platform\/[^"']*orchestrate|_cf_chl_opt|sucuri_cloudproxy_js/i,
  },
  { block: 'challenge', below: shortPage, pattern: /checking (?:if the site connection is secure|your browser)/i },
  { block: 'challenge', below: shortPage, pattern: /enable javascript and cookies to continue/i },
  { block: 'captcha', below: shortPage, pattern: /captcha-delivery\.com|id=["']px-captcha|awswafcaptcha/i },
  {
    block: 'captcha',
    below: shortPage,
    pattern: /(?:verify|confirm) (?:that )?you(?: are|'re|’re) (?:a )?(?:human|not a robot)/i,
  },
  {
    block: 'captcha',
    below: shortPage,
    pattern: /no soy un robot|não sou um robô|je ne suis pas un robot|unusual traffic from/i,
  },
  { block: 'captcha', below: barePage, pattern: /g-recaptcha|h-captcha|cf-turnstile|_incapsula_resource/i },
  { block: 'access-denied', below: shortPage, pattern: /errors\.edgesuite\.net|the requested url was rejected/i },
  {
    block: 'access-denied',
    below: barePage,
    pattern: /<title>[^<]*(?:access denied|forbidden|acceso denegado|you have been blocked)/i,
  },
  { block: 'login-wall', below: barePage, pattern: /<input[^<>]+type\s*=\s*["']?password/i },
]

/** Whether an answer is an obstacle in place of the page, and of which kind. */
export function blockOf(html: string, headers: Readonly<Record<string, string>>): Block | undefined {
  if (headers['cf-mitigated'] === 'challenge') return 'challenge'
  const { length } = visibleText(html)
  if (length >= shortPage) return undefined
  return marks.find(({ below, pattern }) => length < below && pattern.test(html))?.block
}

/** Addresses that sites send a reader to in place of the page. */
const walls: readonly (readonly [Block, RegExp])[] = [
  ['login-wall', /\/(?:log-?in|sign-?in|iniciar-sesion|acceder|connexion|entrar|auth|account\/login)(?:[/.?]|$)/i],
  ['consent-wall', /^https?:\/\/(?:consent|cmp|privacy)\.|\/(?:consent|cookie-?wall)(?:[/.?]|$)/i],
]

/** Whether a redirect ended at a wall, told by the address alone; an address asked for as it stands is none. */
export function wallAt(asked: string, final: string): Block | undefined {
  return walls.find(([, pattern]) => pattern.test(final) && !pattern.test(asked))?.[0]
}

/** Whether a site sent us from a story to its front page, which it does with stories that are gone. */
export function isSentHome(asked: string, final: string): boolean {
  const [from, to] = [new URL(asked), new URL(final)]
  return from.pathname !== '/' && to.pathname === '/' && to.search === ''
}

/** Letters and digits that a reader must see for a page to hold anything at all. */
const leastText = 10

/** Whether a page shows nothing: an empty body, or a shell that scripts would fill. */
export function isEmptyPage(html: string): boolean {
  return visibleText(html).replace(/[^\p{L}\p{N}]/gu, '').length < leastText
}

/** Roughly what a reader sees: no tags, scripts, styles or comments. Each pattern runs in linear time. */
function visibleText(html: string): string {
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replace(/<(script|style|noscript|template|head|svg)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&nbsp;|\s+/g, ' ')
    .trim()
}
