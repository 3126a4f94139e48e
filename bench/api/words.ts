import postgres from 'postgres'

/** Words of the corpus by how many listings have them. */
export interface CorpusWords {
  listings: number
  /** In about a third of all listings. */
  broad: string[]
  /** Pairs that some two per cent of all listings have both words of: 20,000 of a million. */
  pairs: string[]
  /** Pairs of words of all kinds. */
  mixed: string[]
}

const LONGEST = 24

export async function corpusWords(url: string): Promise<CorpusWords> {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    const [size] = await sql<[{ n: number }]>`select count(*)::int as n from listings`
    const rows = await sql<{ word: string; share: number }[]>`
      select word, ndoc / max(ndoc) over ()::float as share
      from ts_stat('select search from listings tablesample system (1) repeatable (1)') where word ~ '^[a-z]{4,}$' order by ndoc desc limit 4000`
    const near = (share: number, width: number) =>
      rows.filter((row) => Math.abs(row.share - share) < width).map(({ word }) => word)
    const [often, seldom] = [near(0.2, 0.05), near(0.1, 0.03)]
    const candidates = pairsOf(often, seldom, 60)
    const pairs: string[] = []
    const wanted = size.n / 50
    for (const pair of candidates) {
      const [hit] = await sql<
        [{ n: number }]
      >`select count(*)::int as n from listings where search @@ plainto_tsquery('simple', ${pair})`
      if (hit.n > wanted * 0.6 && hit.n < wanted * 1.6) pairs.push(pair)
      if (pairs.length === 5) break
    }
    const words = rows.slice(100, 3_000).map(({ word }) => word)
    return {
      listings: size.n,
      broad: near(1 / 3, 0.06).slice(0, 8),
      pairs,
      mixed: pairsOf(words, words.toReversed(), 300),
    }
  } finally {
    await sql.end()
  }
}

function pairsOf(first: readonly string[], second: readonly string[], most: number): string[] {
  const pairs = Array.from(
    { length: most },
    (_, n) => `${first[(n * 7) % first.length]} ${second[(n * 13 + 5) % second.length]}`,
  )
  return [...new Set(pairs)].filter((pair) => pair.length < LONGEST && new Set(pair.split(' ')).size === 2)
}
