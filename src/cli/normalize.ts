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
  const clock = typeof now === 'string' && !Number.isNaN(Date.parse(now)) ? new Date(now) : new Date()
  const posting = normalize(raw, { now: clock.toISOString(), boardCompany: null, boardCountry: null })
  return tagPosting(posting, raw.tags) ?? { ...posting, skills: [] }
}
