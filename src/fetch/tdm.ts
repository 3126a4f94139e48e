import { PermanentError } from '../errors.ts'

const HEAD_CHARACTERS = 64 * 1024

/** Throws PermanentError `robots` where a page reserves its rights against text and data mining (TDMRep: header or meta element). */
export function refuseReserved(url: string, header: string | null, text: string): void {
  if (header?.trim() === '1') throw reserved(url, 'header')
  for (const [element] of text.slice(0, HEAD_CHARACTERS).matchAll(/<meta\s[^<>]*>/gi)) {
    if (/\bname\s*=\s*["']?tdm-reservation["'\s]/i.test(element) && /\bcontent\s*=\s*["']?1["'\s/>]/i.test(element)) {
      throw reserved(url, 'meta element')
    }
  }
}

function reserved(url: string, where: string): PermanentError {
  return new PermanentError('robots', `${url} reserves its text against mining (tdm-reservation: 1 in its ${where})`)
}
