// Stores and links made-up ads without a pause, as the ingest and link workers do: what the API is asked beside.
import { createServer } from 'node:http'
import { linkPostings } from '../../src/pipeline/link-postings.ts'
import { isRejection, understand } from '../../src/pipeline/understand.ts'
import { fingerprint } from '../../src/posting/fingerprint.ts'
import { NORMALIZER_VERSION } from '../../src/posting/normalizer-version.ts'
import { emptyRawPosting } from '../../src/posting/raw-posting.ts'
import { TAXONOMY_VERSION } from '../../src/skills/taxonomy.ts'
import { addBoards } from '../../src/store/boards.ts'
import { openDatabase } from '../../src/store/database.ts'
import { insertPostings } from '../../src/store/postings.ts'
import { drawsFrom } from './draws.ts'
import { readVocabulary } from './vocabulary.ts'

const LOT = 200
const run = Date.now().toString(36)
const boardId = `greenhouse:bench-${run}`
const { db } = openDatabase(process.argv[2] ?? '', { max: 2, applicationName: 'bench-writer', commits: 'relaxed' })
const vocabulary = readVocabulary()
const draws = drawsFrom(Date.now())
const ctx = { db, now: () => new Date() }
let stored = 0
let marker: string | null = null
await addBoards(db, [{ source: 'greenhouse', slug: `bench-${run}`, name: 'Bench', url: 'https://ads.example' }], {
  now: new Date().toISOString(),
  revive: 'leave',
})
const began = performance.now()
createServer(async (request, response) => {
  if (request.url === '/marker') {
    const word = `marker${run}`
    marker = word
    while (marker !== null) await new Promise((resolve) => setTimeout(resolve, 5))
    response.end(JSON.stringify({ word }))
  } else response.end(JSON.stringify({ perSecond: (stored * 1000) / (performance.now() - began) }))
}).listen(Number(process.env.PORT), '127.0.0.1')

for (;;) {
  const marked = marker
  await insertPostings(
    db,
    Array.from({ length: LOT }, () => write(marked ?? '')),
    {
      boardId,
      now: new Date().toISOString(),
      normalizerVersion: NORMALIZER_VERSION,
      taxonomyVersion: TAXONOMY_VERSION,
      seenAt: null,
    },
  )
  await linkPostings(ctx)
  if (marked !== null) marker = null
}

function write(word: string) {
  const ad = draws.pick(vocabulary.ads)
  const text = [word, ...ad.paragraphs.map((n) => vocabulary.paragraphs[n] ?? '')].join('\n')
  const raw = {
    ...emptyRawPosting(`${run}-${stored++}`),
    title: draws.pick(vocabulary.heads).title,
    company: draws.skewed(vocabulary.companies).name,
    description: { format: 'text' as const, body: text },
  }
  const written = understand(
    boardId,
    { raw, rawHash: fingerprint(raw) },
    { now: new Date().toISOString(), boardCompany: null, boardCountry: null },
  )
  if (isRejection(written)) throw new Error(written.why)
  return written
}
