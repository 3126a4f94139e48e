import robotsParser from 'robots-parser'

// A CommonJS package whose types speak of a default export that it has not: the import is the function itself.
const parseRobots = robotsParser as unknown as typeof robotsParser.default

/** What a robots.txt group must be addressed to (RFC 9309, 2.2.1) to mean us; the User-Agent header begins with it. */
export const PRODUCT_TOKEN = 'Rolecall'

export interface RobotsRules {
  allows(url: URL): boolean
  /** Milliseconds, as they are asked for; 0 where none is. */
  crawlDelayMs: number
}

/** The rules of a robots.txt for us, by RFC 9309: longest match, allow wins a tie, `*` and `$`, percent-encoding made equal. */
export function robotsRules(origin: string, text: string): RobotsRules {
  const robots = parseRobots(`${origin}/robots.txt`, tidy(text))
  const delay = robots.getCrawlDelay(PRODUCT_TOKEN) ?? 0
  return {
    allows(url) {
      const path = canonicalPath(url.pathname + url.search)
      return path === '/robots.txt' || robots.isAllowed(origin + path, PRODUCT_TOKEN) !== false
    },
    crawlDelayMs: Math.max(delay, 0) * 1000,
  }
}

/**
 * The text in the form that robots-parser reads by RFC 9309: only the lines that it is about (others must not end a group of
 * user-agent lines), agents cut to their token, patterns in one spelling, and a group without rules kept as one that allows all.
 */
function tidy(text: string): string {
  const lines: string[] = []
  const delays: string[] = []
  let agents: string[] = []
  let inAgents = false
  for (const line of text.replace(BYTE_ORDER_MARK, '').split(/\r\n|\r|\n/)) {
    const [name, value] = fieldOf(line)
    switch (name) {
      case 'user-agent': {
        if (!inAgents) agents = []
        inAgents = true
        const agent = /^(\*(?=\s|$)|[a-z_-]+)/i.exec(value)?.[1]
        if (agent === undefined) break
        agents.push(agent)
        lines.push(`User-agent: ${agent}`)
        break
      }
      case 'allow':
      case 'disallow':
        inAgents = false
        lines.push(`${name}: ${canonicalPattern(value)}`)
        break
      case 'crawl-delay':
        // Not of the RFC, so it must not part the user-agent lines above it from the rules below; said again at the end.
        if (/^\d+(\.\d+)?$/.test(value))
          delays.push(...agents.flatMap((agent) => [`User-agent: ${agent}`, `Crawl-delay: ${value}`]))
        break
    }
  }
  // A group that ends the file without a rule still is a group.
  if (inAgents) lines.push('Disallow:')
  return [...lines, ...delays].join('\n')
}

/** Whole, or broken off and then read as windows-1252. */
const BYTE_ORDER_MARK = /^(?:\uFEFF|\xEF\xBB\xBF?)/

/** Spellings that Google's parser takes for what they mean; all but two of them keep us out. */
const MISSPELT: Record<string, string> = {
  useragent: 'user-agent',
  'user agent': 'user-agent',
  dissallow: 'disallow',
  dissalow: 'disallow',
  disalow: 'disallow',
  diasllow: 'disallow',
  disallaw: 'disallow',
  crawldelay: 'crawl-delay',
}

/** Name, in lower case, and value of a line; a line of two words may have lost its colon. */
function fieldOf(line: string): [string, string] {
  const end = line.indexOf('#')
  const bare = (end === -1 ? line : line.slice(0, end)).trim()
  const colon = bare.indexOf(':')
  const words = colon === -1 ? bare.split(/\s+/, 3) : [bare.slice(0, colon).trim(), bare.slice(colon + 1).trim()]
  const [name = '', value = ''] = words.length === 2 ? words : []
  const key = name.toLowerCase()
  return [MISSPELT[key] ?? key, value]
}

/** A pattern as `canonicalPath` writes paths; `*` and a `$` at its end keep their meaning (RFC 9309, 2.2.3). */
function canonicalPattern(pattern: string): string {
  const path = canonicalOctets(pattern)
  return path.slice(0, -1).replaceAll('$', '%24') + path.slice(-1)
}

/** One spelling for every path: unreserved characters plain, all else percent-encoded in upper case (RFC 9309, 2.2.2). */
function canonicalPath(path: string): string {
  return canonicalOctets(path).replaceAll('*', '%2A').replaceAll('$', '%24')
}

function canonicalOctets(path: string): string {
  return path
    .replace(/%([0-9a-f]{2})/gi, (octet, hex: string) => {
      const character = String.fromCharCode(Number.parseInt(hex, 16))
      return /[A-Za-z0-9._~-]/.test(character) ? character : octet.toUpperCase()
    })
    .replace(/[^A-Za-z0-9;,/?:@&=+$\-_.!~*'()%]+/g, (characters) =>
      [...Buffer.from(characters)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''),
    )
}
