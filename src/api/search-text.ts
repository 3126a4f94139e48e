import { foldWords } from '../posting/fold.ts'

/** What the words of `q` were understood as. */
export interface Interpreted {
  words: string[]
  phrases: string[]
  not: string[]
}

/**
 * Words, "phrases" and -not -> a text for `websearch_to_tsquery` and what was understood. Words are folded as the index folds
 * them; one that folds into several ("full-stack") is looked for as a phrase. Null where no word is left.
 */
export function readSearchText(q: string): { text: string; interpreted: Interpreted } | null {
  const interpreted: Interpreted = { words: [], phrases: [], not: [] }
  const parts: string[] = []
  for (const [, minus, quoted, bare] of q.matchAll(/(-?)(?:"([^"]*)"?|([^\s"]+))/g)) {
    const folded = foldWords(quoted ?? bare ?? '')
    if (!/[\p{L}\p{N}]/u.test(folded)) continue
    // Quoted, so that no word is an operator of the query language ("or").
    parts.push(`${minus}"${folded}"`)
    const list = minus ? interpreted.not : folded.includes(' ') ? interpreted.phrases : interpreted.words
    list.push(folded)
  }
  return parts.length > 0 ? { text: parts.join(' '), interpreted } : null
}
