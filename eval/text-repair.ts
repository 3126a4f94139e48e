import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { repairText } from '../src/posting/text-repair.ts'

/**
 * What the repair of mojibake does to text that needs none: 100,000 distinct clean lines of real ads, each looked at alone, must come
 * out as they went in. And what it does where text is broken: the same lines with letters beyond ASCII, broken on purpose
 * (their UTF-8 read as Windows-1252), must come back. Clean is decided here and without the repairer: no line that could be
 * UTF-8 read as a single-byte code page, none with a replacement, control or byte-order character.
 */
const FOLDER = new URL('../../shared/data/postings/', import.meta.url)
const FILES = ['multiboard-en-he.json.gz', 'uber.json.gz', 'hn-2023-01-03.jsonl.gz']
const WANTED = 100_000
/** What Windows-1252 puts at 0x80 to 0x9f, so that a line can be turned back to bytes; 0 where it has nothing. */
const WINDOWS_1252 = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0,
  0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
]
const BYTES = new Map(WINDOWS_1252.flatMap((code, i) => (code === 0 ? [] : [[code, 0x80 + i] as const])))
const { values } = parseArgs({ options: { json: { type: 'boolean' }, failures: { type: 'boolean' } } })

if (FILES.some((name) => !existsSync(new URL(name, FOLDER)))) {
  console.error('the postings to take lines from are not here')
} else {
  const lines = cleanLines()
  const changed = lines.filter((line) => repairText(line) !== line)
  const foreign = lines.flatMap((line) => brokenOf(line) ?? [])
  const mended = foreign.filter(({ line, broken }) => repairText(broken) === line)
  const answer = { clean: lines.length, changed: changed.length, broken: foreign.length, mended: mended.length }
  if (values.json) console.log(JSON.stringify(answer))
  else
    console.log(
      `${lines.length} clean lines, ${changed.length} changed; ${foreign.length} broken, ${mended.length} mended`,
    )
  if (values.failures) for (const line of changed.slice(0, 50)) console.error(`${line}\n  ${repairText(line)}`)
}

/** Distinct lines and sentences of the ads, and, where these are too few, pieces of them. */
function cleanLines(): string[] {
  const text = FILES.map(textOf).join('\n')
  const lines = new Set<string>()
  for (const cut of [/\n|<p>/, /(?<=[.!?;:,]) /, /(?<=[\p{P}\p{S}]) ?|(?<=\p{L}{4}) (?=\p{L}{4})/u]) {
    for (const line of text.split('\n').flatMap((part) => part.split(cut))) {
      const piece = line.trim()
      if (piece.length >= 8 && piece.length <= 2_000 && isClean(piece)) lines.add(piece)
      if (lines.size === WANTED) return [...lines]
    }
  }
  return [...lines]
}

function textOf(name: string): string {
  const text = gunzipSync(readFileSync(new URL(name, FOLDER))).toString('utf8')
  if (name.includes('hn'))
    return [...text.matchAll(/"html": ?("(?:[^"\\]|\\.)*")/g)].map((match) => plain(match[1] ?? '""')).join('\n')
  return [...text.matchAll(/"(?:description|title|location)": ?("(?:[^"\\]|\\.)*")/g)]
    .map((match) => plain(match[1] ?? '""'))
    .join('\n')
}

/** A JSON string's text; one whose escapes are broken holds nothing that we can vouch for. */
function plain(json: string): string {
  try {
    return JSON.parse(json).replace(/<[^>]*>/g, '\n')
  } catch {
    return ''
  }
}

function isClean(line: string): boolean {
  if (/\ufffd|\p{Cc}|\ufeff|\u2060|\u2028|\u2029|&#?\w+;/u.test(line)) return false
  if (/^[\x20-\x7e]*$/.test(line)) return true
  // Any run of single-byte letters that is valid UTF-8 may be mojibake: the line is not vouched for.
  return !(line.match(/[^\x20-\x7e]+/g) ?? []).some((run) => run.length > 1 && isUtf8(bytesOf(run)))
}

function bytesOf(text: string): Uint8Array | null {
  const bytes = [...text].map((letter) => {
    const code = letter.codePointAt(0) ?? 0
    return BYTES.get(code) ?? (code < 0x80 || (code >= 0xa0 && code <= 0xff) ? code : -1)
  })
  return bytes.includes(-1) ? null : Uint8Array.from(bytes)
}

function isUtf8(bytes: Uint8Array | null): boolean {
  if (bytes === null) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** The line as a wrong reader shows it; null where it has nothing to break, or bytes that Windows-1252 has no letter for. */
function brokenOf(line: string): { line: string; broken: string }[] | null {
  if (/^[\x20-\x7e]*$/.test(line)) return null
  const letters = [...new TextEncoder().encode(line)].map((byte) => {
    const code = byte >= 0x80 && byte <= 0x9f ? (WINDOWS_1252[byte - 0x80] ?? 0) : byte
    return code === 0 ? null : String.fromCodePoint(code)
  })
  return letters.includes(null) ? null : [{ line, broken: letters.join('') }]
}
