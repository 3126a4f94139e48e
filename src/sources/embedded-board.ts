import { slugOrNull } from './slug.ts'

/**
 * The name that a page gives to a vendor's widget in words of its own instead of an address: the one group of `pattern`, of which all
 * hits must agree. Null where there is none, or where it could not stand in a URL.
 */
export function embeddedName(html: string, pattern: RegExp): string | null {
  const [name, ...others] = new Set([...html.matchAll(pattern)].map(([, group = '']) => group))
  return others.length === 0 ? slugOrNull(name) : null
}

/**
 * The board whose address a page gives to a vendor's widget: the group of `pattern`, from the slashes before its host on, as
 * the source's own `recognise` reads it. Null where there is none, or where the addresses name several boards.
 */
export function embeddedBoard<Board extends { slug: string }>(
  html: string,
  base: URL,
  pattern: RegExp,
  recognise: (url: URL) => Board | null,
): Board | null {
  const boards = new Map<string, Board>()
  for (const [, ...groups] of withPlainAddresses(html).matchAll(pattern)) {
    const url = URL.parse(groups.find((group) => group !== undefined) ?? '', base.href)
    const board = url && recognise(url)
    if (board && !boards.has(board.slug.toLowerCase())) boards.set(board.slug.toLowerCase(), board)
  }
  const [board, ...others] = boards.values()
  return board !== undefined && others.length === 0 ? board : null
}

/** Addresses as they are meant, where the text is an attribute's or a string's of a script: `https:\/\/a.example\/?b=1&amp;c=2`. */
export function withPlainAddresses(html: string): string {
  return html
    .replace(/\\u002f|\\\/|&#x2f;|&#47;/gi, '/')
    .replace(/\\u0026|&amp;|&#38;|&#x26;/gi, '&')
    .replace(/\\u003a|&#x3a;|&#58;/gi, ':')
}
