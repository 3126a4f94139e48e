/** Words with their frequency, by their first letter. */
export interface WordIndex {
  counts: ReadonlyMap<string, number>
  byLetter: ReadonlyMap<string, string[]>
  /** The highest frequency. */
  most: number
}

const SHORTEST = 4
const TWO_ERRORS_FROM = 8

/** An index of the plain words (letters alone, four and more) of these frequencies. */
export function wordIndex(counts: Map<string, number>): WordIndex {
  const byLetter = new Map<string, string[]>()
  let most = 0
  for (const [word, count] of counts) {
    most = Math.max(most, count)
    if (word.length < SHORTEST || !/^\p{L}+$/u.test(word)) continue
    const alike = byLetter.get(word.charAt(0))
    if (alike) alike.push(word)
    else byLetter.set(word.charAt(0), [word])
  }
  return { counts, byLetter, most }
}

/**
 * The known word that is one error (from eight letters on: two) away, of several the nearest and then the most frequent. The
 * first letter is held to be right, or changed places with the second.
 */
export function nearestWord(index: WordIndex, word: string): string | null {
  const allowed = word.length >= TWO_ERRORS_FROM ? 2 : 1
  const letters = new Set([word.charAt(0), word.charAt(1)])
  let best: { word: string; distance: number; count: number } | null = null
  for (const letter of letters) {
    for (const known of index.byLetter.get(letter) ?? []) {
      if (known === word || Math.abs(known.length - word.length) > allowed) continue
      const distance = errorsBetween(word, known, allowed)
      if (distance > allowed) continue
      const count = index.counts.get(known) ?? 0
      if (best === null || distance < best.distance || (distance === best.distance && count > best.count)) {
        best = { word: known, distance, count }
      }
    }
  }
  return best?.word ?? null
}

/** Letters left out, put in, mistaken or changed with their neighbour (optimal string alignment); past `bound` it gives up. */
export function errorsBetween(a: string, b: string, bound: number): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
    }
    if (Math.min(...row) > bound) return bound + 1
    before = last
    last = row
  }
  return last[b.length] ?? 0
}
