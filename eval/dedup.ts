// node eval/dedup.ts: how many pairs of the real lists in ../shared/data/dedup-dev fall into one listing, through the functions that the
// filter `dedup` and the linker use. Each row is fed as {source, title, company, location, posted_at}; then once more with a board.
import { parseArgs } from 'node:util'
import { type DedupRow, dedupAnswers, dedupRow } from '../src/cli/dedup-records.ts'
import { type GoldPair, type GoldRow, haveGold, readGold } from './dedup/gold.ts'

interface Part {
  recall: number
  recallOtherWords: number
  recallOneList: number
  falseMerges: number
}

const NOW = '2026-11-22T00:00:00.000Z'
const { values } = parseArgs({ options: { json: { type: 'boolean' }, failures: { type: 'boolean' } } })

if (!haveGold) {
  console.error('../shared/data/dedup-dev is not here')
  process.exit(0)
}
const { rows, positive, negative } = readGold()
const asLists = score((row) => ({ source: row.list }))
const asBoards = score((row) => ({ source: row.list, board: `${row.list} ${row.company}` }))

if (values.json) console.log(JSON.stringify({ asLists, asBoards }))
else for (const [name, part] of Object.entries({ asLists, asBoards })) console.log(name, part)

function score(origin: (row: GoldRow) => Record<string, string>): Part {
  const read = rows.map((row, line) => dedupRow(recordOf(row, origin), line, NOW))
  const listingOf = openings(read)
  const merged = (pair: GoldPair) => listingOf.get(pair.a) === listingOf.get(pair.b)
  if (values.failures) for (const pair of positive) if (pair.crossList && !merged(pair)) console.error(shown(pair))
  const cross = positive.filter((pair) => pair.crossList)
  return {
    recall: share(cross, merged),
    recallOtherWords: share(
      cross.filter((pair) => !pair.sameWords),
      merged,
    ),
    recallOneList: share(
      positive.filter((pair) => !pair.crossList),
      merged,
    ),
    falseMerges: share(negative, merged),
  }
}

function recordOf(row: GoldRow, origin: (row: GoldRow) => Record<string, string>): Record<string, unknown> {
  const { id, title, company, locations, date } = row
  return { id, title, company, location: locations, posted_at: date, ...origin(row) }
}

function openings(read: DedupRow[]): Map<unknown, string> {
  return new Map(dedupAnswers(read).map((answer) => [answer.id, answer.listing]))
}

function share(pairs: GoldPair[], merged: (pair: GoldPair) => boolean): number {
  return pairs.filter(merged).length / pairs.length
}

function shown({ a, b }: GoldPair): string {
  const [left, right] = [a, b].map((id) => rows.find((row) => row.id === id))
  return `${left?.company} | ${left?.title} | ${left?.locations}\n   ${right?.company} | ${right?.title} | ${right?.locations}`
}
