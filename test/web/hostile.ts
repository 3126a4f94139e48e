import { readdirSync, readFileSync } from 'node:fs'
import { ingestVisit } from '../../src/pipeline/ingest-snapshot.ts'
import { linkPostings } from '../../src/pipeline/link-postings.ts'
import { emptyRawPosting, type RawPosting } from '../../src/posting/raw-posting.ts'
import { findBoard } from '../../src/store/boards.ts'
import { listingsOfPostings } from '../../src/store/posting-reads.ts'
import { createRuns } from '../../src/store/runs.ts'
import { addBoard } from '../helpers/boards.ts'
import type { TestContext } from '../helpers/context.ts'

const FOLDER = new URL('./hostile/', import.meta.url)
/** Sets a mark that tests look for, if it ever runs. */
const RUN = 'globalThis.ran=(globalThis.ran||0)+1'
const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', f: '\f', '\\': '\\' }
/** What a visit brings at a time. */
const HELPING = 250

/**
 * Texts that would run, load, break out of where they stand, deface the page or be computed, if they were let, by context. One a line of
 * hostile/*.txt, where {RUN} stands for a script and \uXXXX, \u{XXXXX}, \n, \r, \t, \f and \\ for characters; ## begins a remark.
 */
export const COLLECTION: Readonly<Record<string, string[]>> = Object.fromEntries(
  readdirSync(FOLDER).map((file) => [file.replace('.txt', ''), readPayloads(file)]),
)
export const PAYLOADS: readonly string[] = Object.values(COLLECTION).flat()

function readPayloads(file: string): string[] {
  const lines = readFileSync(new URL(file, FOLDER), 'utf8').split('\n')
  return lines.filter((line) => line !== '' && !line.startsWith('## ')).map(decoded)
}

function decoded(line: string): string {
  return line
    .replaceAll('{RUN}', RUN)
    .replace(/\\(?:u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]+)\}|([nrtf\\]))/g, (_all, unit, point, sign) =>
      unit
        ? String.fromCharCode(Number.parseInt(unit, 16))
        : point
          ? String.fromCodePoint(Number.parseInt(point, 16))
          : (ESCAPES[sign] ?? ''),
    )
}

/** Ingests one ad for each payload with it in every field that a source can fill, as visits do; answers the ids of their listings, in order. */
export async function seedHostile(ctx: TestContext): Promise<string[]> {
  const id = await addBoard(ctx, { source: 'html', slug: 'hostile', name: '"><script>alert(1)</script>' })
  const board = await findBoard(ctx.db, id)
  if (board === null) throw new Error('No board')
  const postings = PAYLOADS.map(hostileAd)
  for (let at = 0; at < postings.length; at += HELPING) {
    const [run] = await createRuns(ctx.db, [id], { trigger: 'admin', now: ctx.now(), status: 'ingesting' })
    if (run === undefined) throw new Error('No run')
    // A visit that proves nothing closes nothing: the helpings before it stay.
    const incomplete = { code: 'posting_limit', message: 'a helping' } as const
    const visit = { postings: postings.slice(at, at + HELPING), rejections: [], total: null, incomplete }
    const done = await ingestVisit(ctx, run, board, visit)
    if (done.rejected !== 0 || done.outcome === 'failed' || done.outcome === 'held')
      throw new Error(`A visit ended as ${JSON.stringify(done)}`)
  }
  await linkPostings(ctx)
  return listingsOf(ctx, id, postings)
}

async function listingsOf(ctx: TestContext, board: string, postings: RawPosting[]): Promise<string[]> {
  const ids: string[] = []
  for (const { externalId } of postings)
    ids.push(...(await listingsOfPostings(ctx.db, board, [externalId.toWellFormed().replaceAll('\0', '')])))
  return ids
}

function hostileAd(payload: string, index: number): RawPosting {
  const format = (['html', 'markdown', 'text'] as const)[index % 3] ?? 'html'
  return {
    ...emptyRawPosting(`${index} ${payload}`),
    url: index % 2 === 0 ? `https://ads.example/${index}?${payload}` : payload,
    applyUrl: index % 2 === 0 ? payload : `https://ads.example/${index}/apply?x=${payload}`,
    title: `Weaver ${index} ${payload}`,
    company: `Loom ${index} ${payload}`,
    locations: [{ text: `Leeds ${payload}`, city: payload, region: payload, country: 'United Kingdom' }],
    description: {
      format,
      body: `<p>You weave with Python.</p>\n${payload}\n<h2>Requirements ${payload}</h2>\n<ul><li>Python ${payload}</li></ul>`,
    },
    employmentTypes: [payload],
    workplaces: [payload],
    salary: { min: 30_000, max: 40_000, currency: 'GBP', period: 'year', text: `£30,000 - £40,000 ${payload}` },
    seniority: payload,
    experience: payload,
    education: payload,
    eligibility: [payload, 'Germany'],
    language: payload,
    postedAt: '2026-11-01',
    validThrough: payload,
    requisitionId: payload,
    tags: [payload, 'Python'],
  }
}
