import { fold } from '../fold.ts'

const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/

/** Folded, without points, apostrophes and hyphens: "St. Paul" and "st-paul" share a key. */
export function cityKey(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return fold(text)
    .replace(/[.'’`]/g, '')
    .replace(/[\s-]+/g, ' ')
    .trim()
}

/** Also without the word for its kind: "State of Victoria" is "victoria". */
export function regionKey(text: string): string {
  return fold(text)
    .replace(/['’`]/g, '')
    .replace(/[.\s-]+/g, ' ')
    .replace(/^(state|province|region) of | (state|province|region|prefecture|oblast)$/g, '')
    .trim()
}

export function countryKey(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return fold(text)
    .replace(/['’`]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[.,\s_()-]+/g, ' ')
    .trim()
}
