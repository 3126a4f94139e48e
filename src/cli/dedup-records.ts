import { type Clusterable, cluster, type Reason } from '../listing/cluster.ts'
import { indexKeys } from '../listing/index-keys.ts'
import { postingKey } from '../listing/posting-key.ts'
import { traitsOf } from '../listing/traits.ts'
import { normalize } from '../posting/normalize.ts'
import { tagPosting } from '../skills/tag-posting.ts'
import { rawFromRecord } from '../sources/files.ts'
import { sourceByName } from '../sources/index.ts'

/** A record of the filter as a posting to be clustered; `id` is the caller's own, `line` tells two of one id apart. */
export interface DedupRow extends Clusterable {
  id: unknown
}

/** What the filter says of one record. */
export interface DedupAnswer {
  id: unknown
  /** Equal for the records of one opening. */
  listing: string
  score: number | null
  reasons: (Omit<Reason, 'with'> & { with: unknown })[]
}

/** One record through the same normalisation as a posting of a board. Throws with the reason where it is no ad. */
export function dedupRow(record: Record<string, unknown>, line: number, now: string): DedupRow {
  const { id, source: named, board, external_id: ownId, now: said, ...ad } = record
  const raw = rawFromRecord(ad, 'the record')
  if ('code' in raw) throw new Error(raw.why)
  const clock = typeof said === 'string' && !Number.isNaN(Date.parse(said)) ? new Date(said).toISOString() : now
  const posting = tagPosting(normalize(raw, { now: clock, boardCompany: null, boardCountry: null }), raw.tags)
  if (posting === null) throw new Error('it has no title, and none can be derived from its text')
  const source = textOf(named)
  const boardId = boardOf(source, textOf(board), line)
  const known = source === null ? null : sourceByName(source)
  const externalId = textOf(ownId)
  const where = { source: source ?? '', externalId: externalId ?? '', url: raw.url, requisitionId: raw.requisitionId }
  const { traits, role } = traitsOf(posting, where)
  return {
    id: id ?? null,
    key: postingKey(boardId, externalId === null ? `line ${line}` : `${externalId}\n${line}`),
    boardId,
    externalId: externalId ?? `line ${line}`,
    url: raw.url,
    idsNameOpenings: externalId !== null && (known?.manifest.idsNameOpenings ?? false),
    sourceKind: known?.manifest.kind ?? 'site',
    traits,
    keys: indexKeys(traits, role),
    startedAt: posting.postedAt,
    // The order of the lines stands for that of the visits.
    firstSeenAt: String(line).padStart(12, '0'),
  }
}

/** The openings of all records, in the records' order. */
export function dedupAnswers(rows: readonly DedupRow[]): DedupAnswer[] {
  const idOf = new Map(rows.map((row) => [row.key, row.id]))
  const answerOf = new Map<string, DedupAnswer>()
  for (const { members, reasons } of cluster(rows)) {
    const inside = new Set(members.map((member) => member.key))
    for (const row of members) {
      const own = reasons.get(row.key) ?? []
      const scores = own
        .filter((reason) => reason.verdict === 'same' && inside.has(reason.with))
        .map(({ score }) => score)
      answerOf.set(row.key, {
        id: row.id,
        listing: members[0]?.key ?? row.key,
        score: scores.length === 0 ? null : Math.max(...scores),
        reasons: own.map((reason) => ({ ...reason, with: idOf.get(reason.with) ?? null })),
      })
    }
  }
  return rows.flatMap((row) => answerOf.get(row.key) ?? [])
}

/** A record of no source is on a board of its own: nothing says that two such are on one list. */
function boardOf(source: string | null, board: string | null, line: number): string {
  return source === null && board === null ? `?:${line}` : `${source ?? '?'}:${board ?? ''}`
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : typeof value === 'number' ? `${value}` : null
}
