import { isUtf8 } from 'node:buffer'

/** Text of a file, or why it has none. `charset`: its letters cannot be told; `binary`: it holds no text; `empty`. */
export type FileText = { text: string } | { error: { code: 'empty' | 'binary' | 'charset'; why: string } }

const SAMPLE_BYTES = 64 * 1024

/** Bytes of a file that declares nothing -> text: by byte order mark, else UTF-8, else windows-1252 where that reads like prose. */
export function fileText(bytes: Buffer, kind: 'html' | 'text'): FileText {
  if (bytes.length === 0) return empty
  const marked = markedCharset(bytes)
  if (marked !== null) return decodedAs(bytes, marked)
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  const binary = binaryKind(sample)
  if (binary !== null) return { error: { code: 'binary', why: `holds ${binary}, not text` } }
  if (sample.includes(0)) {
    return looksLikeUtf16(sample)
      ? unreadable('looks like UTF-16 without a byte order mark; save it as UTF-8')
      : { error: { code: 'binary', why: 'holds binary data, not text' } }
  }
  if (isUtf8(bytes)) return decodedAs(bytes, 'utf-8')
  const declared = kind === 'html' ? declaredCharset(sample) : null
  if (declared !== null) return decodedAs(bytes, declared)
  return looksLikeWindows1252(bytes)
    ? decodedAs(bytes, 'windows-1252')
    : unreadable('is not UTF-8, and what else it may be cannot be told; save it as UTF-8')
}

const empty: FileText = { error: { code: 'empty', why: 'is empty' } }

function unreadable(why: string): FileText {
  return { error: { code: 'charset', why } }
}

function decodedAs(bytes: Buffer, label: string): FileText {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes)
    return text.trim() === '' ? empty : { text }
  } catch {
    return unreadable(`is not the ${label} that it says it is; save it as UTF-8`)
  }
}

function markedCharset(bytes: Buffer): string | null {
  const start = bytes.toString('latin1', 0, 3)
  if (start === '\xef\xbb\xbf') return 'utf-8'
  if (start.startsWith('\xfe\xff')) return 'utf-16be'
  return start.startsWith('\xff\xfe') ? 'utf-16le' : null
}

function declaredCharset(sample: Buffer): string | null {
  const label = /<meta\s[^>]*?charset\s*=\s*(?:["']\s*)?([\w.:-]+)/i.exec(sample.toString('latin1'))?.[1]
  try {
    const encoding = new TextDecoder(label).encoding
    // A page that says UTF-8 and is not has told nothing.
    return encoding.startsWith('utf-') ? null : encoding
  } catch {
    return null
  }
}

const SIGNATURES: [string, string][] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a ZIP archive or an Office document'],
  ['\xd0\xcf\x11\xe0', 'an old Office document'],
  ['\x1f\x8b', 'gzip data'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['GIF8', 'a picture'],
  ['{\\rtf', 'rich text (RTF)'],
]

function binaryKind(sample: Buffer): string | null {
  const start = sample.toString('latin1', 0, 8)
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature))
  if (known) return known[1]
  // Tab, line feeds, form feed and escape occur in text; the other control characters hardly do.
  const controls = sample.filter((byte) => byte < 0x20 && byte !== 0 && ![9, 10, 11, 12, 13, 26, 27].includes(byte))
  return controls.length > sample.length / 100 ? 'binary data' : null
}

function looksLikeUtf16(sample: Buffer): boolean {
  const odd = sample.filter((byte, index) => byte === 0 && index % 2 === 1).length
  const even = sample.filter((byte, index) => byte === 0 && index % 2 === 0).length
  return Math.max(odd, even) > sample.length / 5 && Math.min(odd, even) < sample.length / 50
}

/**
 * Windows-1252 takes any byte but five, so fitting proves nothing. It must read like western prose: few accents among the letters,
 * and no sign (currency, fraction, superscript) in the middle of a word, as Polish, Cyrillic or broken UTF-8 would give.
 */
function looksLikeWindows1252(bytes: Buffer): boolean {
  if (bytes.some((byte) => [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte))) return false
  const text = new TextDecoder('windows-1252').decode(bytes)
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const accented = text.match(/[\u00c0-\u00ff]/g)?.length ?? 0
  const strange =
    text.match(
      /\p{L}[\u00a2-\u00a9\u00ac-\u00b6\u00b8\u00b9\u00bc-\u00be\u00d7\u00f7\u20ac]\p{L}|[\u00c0-\u00ff]{4}|[\u0192\u02c6\u02dc]/gu,
    )?.length ?? 0
  // "Ã©" and its like: UTF-8 with one broken byte somewhere.
  const broken = text.match(/[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u2122]/g)?.length ?? 0
  return accented <= letters / 5 && strange === 0 && broken <= accented / 10
}
