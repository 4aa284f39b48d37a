/** What a site's robots.txt says to one agent. */
export interface Robots {
  /** Whether the agent may fetch an address of this site. */
  allows(url: string): boolean
}

interface Rule {
  readonly allow: boolean
  readonly path: string
}

/** A site without robots.txt allows everything. */
export const allowAll: Robots = { allows: () => true }

/** Bytes of a robots.txt that are read; RFC 9309 asks for at least 500 kiB. */
export const maxRobotsBytes = 512 * 1024

/**
 * Reads a robots.txt after RFC 9309: the groups that name the agent, else those for `*`; the longest rule that fits
 * decides, `Allow` before `Disallow` of the same length; `*` and `$` in paths. Lines that make no sense are passed over.
 *
 * @param agent product name of the user agent, as in `Rollcall`
 */
export function parseRobots(text: string, agent: string): Robots {
  const groups = parseGroups(text)
  const own = groups.filter(({ agents }) => agents.includes(agent.toLowerCase()))
  const rules = (own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'))).flatMap((group) => group.rules)
  const longestFirst = rules.toSorted((a, b) => b.path.length - a.path.length || Number(b.allow) - Number(a.allow))
  return {
    allows(url) {
      const { pathname, search } = new URL(url)
      if (pathname === '/robots.txt') return true
      const path = normalize(pathname + search)
      return longestFirst.find((rule) => fits(path, rule.path))?.allow ?? true
    },
  }
}

interface Group {
  readonly agents: string[]
  readonly rules: Rule[]
}

function parseGroups(text: string): Group[] {
  const groups: Group[] = []
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)) {
    const [, key, value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/i.exec(line) ?? []
    const field = key?.toLowerCase()
    const last = groups.at(-1)
    if (field === 'user-agent') {
      const name = (/^[a-z_-]+/i.exec(value)?.[0] ?? value).toLowerCase()
      if (last !== undefined && last.rules.length === 0) last.agents.push(name)
      else groups.push({ agents: [name], rules: [] })
    }
    // An empty Disallow forbids nothing, but it ends the list of agents.
    if (field === 'allow' || field === 'disallow') last?.rules.push({ allow: field === 'allow' || value === '', path: value })
  }
  return groups
}

/** Whether a path fits a rule. The parts between wildcards are sought from left to right, never tried again: no rule is slow. */
function fits(path: string, rule: string): boolean {
  const anchored = rule.endsWith('$')
  const [head = '', ...parts] = (anchored ? rule.slice(0, -1) : rule).split('*').map(normalize)
  if (!path.startsWith(head)) return false
  let at = head.length
  const last = anchored ? parts.pop() : undefined
  for (const part of parts) {
    const found = path.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  if (!anchored) return true
  return last === undefined ? at === path.length : path.length - last.length >= at && path.endsWith(last)
}

/** One spelling for each path: what need not be escaped is not, the rest is, in capitals. */
function normalize(path: string): string {
  return path
    .replace(/[^\x21-\x7e]+/g, (text) => encodeURIComponent(text.toWellFormed()))
    .replace(/%[0-9a-f]{2}/gi, (code) => {
      const plain = String.fromCharCode(Number.parseInt(code.slice(1), 16))
      return /[A-Za-z0-9._~-]/.test(plain) ? plain : code.toUpperCase()
    })
}
