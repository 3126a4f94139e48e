import { SourceChangedError, TransientError } from '../errors.ts'
import type { Expect } from './charset.ts'

/**
 * Throws where a 2xx body cannot be the page that was asked for: empty or ended in the middle (TransientError `cut_off`), binary, or HTML or
 * something else where JSON or XML was due (SourceChangedError `not_json`). Only the two ends are looked at; shapes are the source's matter.
 */
export function refuseOtherPage(url: string, text: string, expect: Expect): void {
  const first = /\S/.exec(text)
  if (first === null) throw new TransientError('cut_off', `${url} answered with an empty body`)
  const start = text.slice(first.index, first.index + 200)
  if (BINARY.some((mark) => start.startsWith(mark)) || start.includes('\0')) {
    throw new SourceChangedError('not_json', `${url} is binary data where text was due`)
  }
  if (expect === 'json') {
    if (start.startsWith('<'))
      throw new SourceChangedError('not_json', `${url} is HTML where JSON was due: ${opening(start)}`)
    if (isJsonValue(text)) return
    if (!/^[[{]/.test(start)) throw new SourceChangedError('not_json', `${url} is no JSON document: ${opening(start)}`)
    const end = lastCharacter(text)
    if (end !== (start.startsWith('[') ? ']' : '}')) {
      throw new TransientError('cut_off', `${url} ends in the middle of its JSON`)
    }
  }
  if (expect === 'xml') {
    if (/^<(!doctype\s+html|html)\b/i.test(start)) {
      throw new SourceChangedError('not_json', `${url} is HTML where XML was due: ${opening(start)}`)
    }
    if (!start.startsWith('<')) throw new SourceChangedError('not_json', `${url} is no XML document: ${opening(start)}`)
    if (lastCharacter(text) !== '>') throw new TransientError('cut_off', `${url} ends in the middle of its XML`)
  }
}

/** A document of one string, number, boolean or null (RFC 8259): no source sends one, but what it means is for its schema to say. */
function isJsonValue(text: string): boolean {
  return text.length < 1_000 && /^[ \t\n\r]*("(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null)[ \t\n\r]*$/.test(text)
}

const BINARY = ['%PDF-', 'PK\x03\x04']

function opening(start: string): string {
  return JSON.stringify(start.replace(/\s+/g, ' ').slice(0, 60))
}

function lastCharacter(text: string): string {
  let end = text.length - 1
  while (end > 0 && /\s/.test(text.charAt(end))) end--
  return text.charAt(end)
}
