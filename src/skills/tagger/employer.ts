import { isLegalForm } from '../../posting/company.ts'

/** The employer as its ad names it: its words, and where the whole name stands in the text. */
export interface Employer {
  words: string[]
  name: string
  offsets: number[]
}

// An ad that names its employer more often says nothing new by it.
const MOST_PLACES = 100

/** Null where the employer is not known, or its name is one letter. */
export function findEmployer(text: string, company: string | null): Employer | null {
  const words = company?.match(/[\p{L}\p{N}+#]+/gu) ?? []
  while (words.length > 1 && isLegalForm(words.at(-1) ?? '')) words.pop()
  if (company === null || words.length === 0) return null
  const last = words.at(-1) ?? ''
  const name = company.slice(company.indexOf(words[0] ?? ''), company.lastIndexOf(last) + last.length)
  const offsets: number[] = []
  if (name.length > 1) {
    let at = text.indexOf(name)
    while (at >= 0 && offsets.length < MOST_PLACES) {
      offsets.push(at)
      at = text.indexOf(name, at + name.length)
    }
  }
  return { words: words.map((word) => word.toLowerCase()), name, offsets }
}

/** Whether the whole name stands between two offsets. */
export function isNamedWithin({ offsets }: Employer, start: number, end: number): boolean {
  for (let at = 0; at < offsets.length; at++) {
    const offset = offsets[at] as number
    if (offset >= end) return false
    if (offset >= start) return true
  }
  return false
}

/** "Google Cloud" at Google, "Acme Kafka Connect" at Acme, "SingleStore" at SingleStoreDB: what the employer sells. */
export function isOwnProduct({ name, offsets }: Employer, text: string, start: number, end: number): boolean {
  for (let at = 0; at < offsets.length; at++) {
    const offset = offsets[at] as number
    if (offset > start) break
    if (offset === start || offset + name.length + 1 === start) return true
  }
  const length = end - start
  return (
    length > 3 && length < name.length && name.slice(0, length).toLowerCase() === text.slice(start, end).toLowerCase()
  )
}
