import { isAscii, isUtf8 } from 'node:buffer'

export type Expect = 'json' | 'html' | 'xml' | 'any'

/** Enough to see a declaration and, in a page without one, its language's letters; most pages are smaller and decoded in one go. */
export const HEAD_BYTES = 64 * 1024

export interface Charset {
  /** A label of the Encoding Standard. */
  label: string
  /** Whether a byte that does not fit is an error or becomes U+FFFD. */
  fatal: boolean
}

/**
 * The charset of a page from its first bytes: byte order mark, header, then what the document itself declares, then
 * UTF-8 where the bytes allow it, else windows-1252 (the default of the HTML Standard). JSON is UTF-8 (RFC 8259) unless its header and its
 * bytes both say otherwise, and never guessed at.
 */
export function charsetOf(head: Uint8Array, contentType: string | null, expect: Expect): Charset {
  const fatal = expect === 'json'
  const marked = markOf(head)
  if (marked !== null) return { label: marked, fatal }
  const declared = known(/;\s*charset\s*=\s*["']?([^\s"';,]+)/i.exec(contentType ?? '')?.[1])
  const label = declared ?? (fatal ? null : known(declaredInside(head)))
  // A page that is whole UTF-8 and more than ASCII is UTF-8, whatever an old server's default header claims.
  const fits = fitsUtf8(head)
  if (fits && (label === null || !isAscii(head))) return { label: 'utf-8', fatal }
  if (label !== null) return { label, fatal }
  return { label: fatal ? 'utf-8' : 'windows-1252', fatal }
}

function markOf(head: Uint8Array): string | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  return null
}

function declaredInside(head: Uint8Array): string | undefined {
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 4096)).toString('latin1')
  const said =
    /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(start)?.[1] ??
    /<meta\s[^>]*?charset\s*=\s*(?:["']\s*)?([\w.:-]+)/i.exec(start)?.[1]
  // Who could read the declaration as ASCII has not read UTF-16.
  return said?.toLowerCase().startsWith('utf-16') ? 'utf-8' : said
}

function known(label: string | undefined): string | null {
  if (label === undefined) return null
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

/** Whether bytes are UTF-8; a head that is only the beginning of a page may end inside a character. */
function fitsUtf8(head: Uint8Array): boolean {
  if (isUtf8(head)) return true
  return head.length >= HEAD_BYTES && [1, 2, 3].some((cut) => isUtf8(head.subarray(0, -cut)))
}
