const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id|_ga|ref|ref_src|cmpid|ns_\w+|at_\w+|s_cid|xtor|ocid|smid|wt_?\w*)$/i

/** The address a story calls its own: the first claim that is a whole web address and not the site's front page. */
export function readCanonicalUrl(claims: readonly (string | null | undefined)[], pageUrl: string | null): string | null {
  for (const claim of claims) {
    const url = parseUrl(claim, pageUrl)
    if (url !== null && !isFrontPageOf(url, pageUrl)) return url.href
  }
  const own = parseUrl(pageUrl, null)
  return own === null ? null : withoutTracking(own)
}

/** The host of an address without its `www`. */
export function hostOf(url: string | null): string | null {
  return parseUrl(url, null)?.hostname.replace(/^(?:www\d?|m|amp)\./, '') ?? null
}

/** Whether two addresses are one page: host and path alike, whatever scheme, query or last slash. */
export function isSamePage(a: string | null, b: string | null): boolean {
  const [one, other] = [parseUrl(a, b), parseUrl(b, a)]
  return one !== null && other !== null && pageKey(one) === pageKey(other)
}

function pageKey(url: URL): string {
  return url.hostname.replace(/^(?:www\d?|m|amp)\./, '') + url.pathname.replace(/\/+$/, '')
}

function parseUrl(text: string | null | undefined, base: string | null): URL | null {
  if (!text) return null
  const url = URL.parse(text, base ?? undefined)
  return url !== null && /^https?:$/.test(url.protocol) ? url : null
}

function isFrontPageOf(url: URL, pageUrl: string | null): boolean {
  const page = parseUrl(pageUrl, null)
  return url.pathname === '/' && url.search === '' && page !== null && page.pathname !== '/'
}

function withoutTracking(url: URL): string {
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name)
  url.hash = ''
  return url.href
}
