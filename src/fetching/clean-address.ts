/** Parameters that say where a reader came from and not which page it is. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|at_(?:medium|campaign|link\w*|ptr\w*|bbc_team|format|custom\d)|ns_\w+|cmpid|ref_src)$/i

/** One spelling for the address of a page: absolute, without fragment and tracking; undefined if it is no web address. */
export function cleanAddress(address: string, base: string): string | undefined {
  const url = URL.parse(address.trim(), base)
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined
  url.hash = ''
  url.username = ''
  url.password = ''
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name)
  return url.href
}
