/** The rows that have each term, so that a search looks at these alone. Rows stand in the order in which they came to have it. */
export interface TermIndex {
  /** Rows of any status that have the term now, each once. Good until the next write. */
  rowsOf(term: number): Int32Array
  add(term: number, row: number): void
  /** Says that a row is about to lose the term: its place is cleared when the rows are next asked for. */
  lose(term: number): void
}

const FIRST_ROWS = 4
const GROWTH = 1.4

/** `has` tells whether a row has the term now. A million listings of 23 terms take some 110 MB. */
export function openTermIndex(has: (row: number, term: number) => boolean): TermIndex {
  const lists: Int32Array[] = []
  const used: number[] = []
  const lossy = new Set<number>()
  const empty = new Int32Array(0)

  /** Takes out rows that have it no more, and the second place of those that lost it and have it again. */
  function tidy(term: number): void {
    const list = lists[term] ?? empty
    const kept = new Set<number>()
    let end = 0
    for (let at = 0; at < (used[term] ?? 0); at++) {
      const row = list[at] as number
      if (kept.has(row) || !has(row, term)) continue
      kept.add(row)
      list[end++] = row
    }
    used[term] = end
    lossy.delete(term)
  }

  return {
    rowsOf: (term) => {
      if (lossy.has(term)) tidy(term)
      return (lists[term] ?? empty).subarray(0, used[term] ?? 0)
    },
    add: (term, row) => {
      const list = lists[term]
      const count = used[term] ?? 0
      if (list !== undefined && count < list.length) list[count] = row
      else {
        const larger = new Int32Array(Math.max(FIRST_ROWS, Math.ceil(count * GROWTH)))
        if (list !== undefined) larger.set(list)
        larger[count] = row
        lists[term] = larger
      }
      used[term] = count + 1
    },
    lose: (term) => lossy.add(term),
  }
}
