import { foldWords } from '../posting/fold.ts'

/** One word or "phrase" of `q`. `start` and `end` are UTF-16 offsets in it, quotes and minus included. */
export interface SearchToken {
  /** As typed, without quotes and minus. */
  text: string
  /** As the index folds it; a hyphenated word folds into several. */
  folded: string
  start: number
  end: number
  not: boolean
  /** In quotes: taken literally. */
  quoted: boolean
}

/** Words, "phrases" and -not, in their order; null where no word is left. Commas part words; what folds to nothing is left out. */
export function readSearchText(q: string): SearchToken[] | null {
  const tokens = [...q.matchAll(/(-?)(?:"([^"]*)"?|([^\s",;|]+[,;|]*))/g)].flatMap((match): SearchToken[] => {
    const [all, minus, quoted, bare = ''] = match
    const folded = foldWords(quoted ?? bare)
    if (!/[\p{L}\p{N}]/u.test(folded)) return []
    const place = { start: match.index, end: match.index + all.length }
    return [{ text: quoted ?? bare, folded, ...place, not: minus === '-', quoted: quoted !== undefined }]
  })
  return tokens.length > 0 ? tokens : null
}
