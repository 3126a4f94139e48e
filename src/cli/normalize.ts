import { Command } from 'commander'
import { normalize } from '../posting/normalize.ts'
import { tagPosting } from '../skills/tag-posting.ts'
import { rawFromRecord } from '../sources/files.ts'
import { filterLines } from './json-lines.ts'
import type { Env } from './program.ts'

/** The filter `normalize`: ads in, postings out, without a database. */
export function normalizeVerb(_env: Env): Command {
  return new Command('normalize')
    .addHelpText(
      'after',
      `\nExample:\n  $ echo '{"id":1,"text":"Senior Go Developer, Berlin. Must have: Go, Kubernetes."}' | rolecall normalize`,
    )
    .action(async () => {
      await filterLines((record) => ({ id: record.id ?? null, posting: readPosting(record) }))
    })
}

function readPosting(record: Record<string, unknown>) {
  const { id: _id, now, ...ad } = record
  const raw = rawFromRecord(ad, 'the ad')
  if ('code' in raw) throw new Error(raw.why)
  const posting = normalize(raw, { now: clockOf(now), boardCompany: null, boardCountry: null })
  const { title, company, ...rest } = tagPosting(posting, raw.tags) ?? { ...posting, skills: [] }
  // Whether an ad is the employer's own is told by the board that shows it: a loose one has none.
  return { title, company, direct: null, ...rest }
}

/** The clock that relative dates count from: the record's own, else the time of the call. */
function clockOf(now: unknown): string {
  if (now === undefined || now === null) return new Date().toISOString()
  const time = typeof now === 'string' ? Date.parse(now) : Number.NaN
  if (Number.isNaN(time)) throw new Error('its "now" is no time')
  return new Date(time).toISOString()
}
