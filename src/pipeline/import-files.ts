import { basename } from 'node:path'
import { reconcile, unchangedIn } from '../board/reconcile.ts'
import type { Context } from '../context.ts'
import { PermanentError, SourceChangedError, UsageError } from '../errors.ts'
import { fingerprint } from '../posting/fingerprint.ts'
import type { RawPosting } from '../posting/raw-posting.ts'
import { storable } from '../posting/storable.ts'
import { addBoards, boardId, findBoard } from '../store/boards.ts'
import { knownPostings, listingsOfPostings } from '../store/posting-reads.ts'
import { createRuns, endAbandonedImports, liveRunOf, type RunRow } from '../store/runs.ts'
import { expandPaths, systemReason } from './import-paths.ts'
import { adsOfFile, type ImportedAd, type ImportFormat, importFormat, jsonLines } from './import-records.ts'
import { ingestVisit } from './ingest-snapshot.ts'
import { linkPostings } from './link-postings.ts'
import { isRejection, understand } from './understand.ts'

type Slice = Pick<Context, 'db' | 'now' | 'log'>

/** Ads written in one transaction: a file of millions is never held at once. */
const BATCH = 500

/** What became of one file; `error` is set where nothing, or not all, of it could be read. */
export interface ImportedFile {
  path: string
  format: ImportFormat | null
  new: number
  changed: number
  unchanged: number
  rejected: { line: number | null; why: string }[]
  listings: string[]
  error: string | null
}

export interface ImportOptions {
  /** Name of the board `files:NAME` that takes the ads. */
  board: string
  dryRun: boolean
  /** What the path `-` reads, as JSON lines. */
  stdin: NodeJS.ReadableStream
}

/** Loose ads into the board `files:NAME`. Returns when their listings are visible; one bad file never keeps back the others. */
export async function importFiles(
  ctx: Slice,
  paths: string[],
  options: ImportOptions,
): Promise<{ board: string; files: ImportedFile[] }> {
  const id = boardId({ source: 'files', slug: options.board })
  await endAbandonedImports(ctx.db, ctx.now())
  if (!options.dryRun)
    await addBoards(
      ctx.db,
      [{ source: 'files', slug: options.board, name: null, url: 'file:.', cron: 'auto', manual: true }],
      {
        now: ctx.now().toISOString(),
        revive: 'revive',
      },
    )
  const files: ImportedFile[] = []
  const ids = new Map<ImportedFile, string[]>()
  for (const { path, error } of await expandPaths(paths)) {
    const file: ImportedFile = {
      path,
      format: null,
      new: 0,
      changed: 0,
      unchanged: 0,
      rejected: [],
      listings: [],
      error,
    }
    files.push(file)
    if (error === null) ids.set(file, await importFile(ctx, id, file, options))
  }
  await linkPostings(ctx)
  for (const file of files) file.listings = await listingsOfPostings(ctx.db, id, ids.get(file) ?? [])
  return { board: id, files }
}

/** Returns the external ids of the ads that were taken. */
async function importFile(ctx: Slice, board: string, file: ImportedFile, options: ImportOptions): Promise<string[]> {
  const taken: string[] = []
  try {
    file.format = file.path === '-' ? 'jsonl' : importFormat(file.path)
    if (file.format === null) {
      throw new PermanentError('config', `${file.path} is none of .txt .md .html .json .jsonl .csv`)
    }
    const ads = file.path === '-' ? jsonLines('stdin', options.stdin) : adsOfFile(file.path, file.format)
    const take = options.dryRun ? previewBatch : importBatch
    const batch = new Map<string, TakenAd>()
    for await (const ad of ads) {
      const raw = accept(ad, file)
      if (raw !== null) batch.set(raw.externalId, { raw, line: ad.line })
      if (batch.size < BATCH) continue
      taken.push(...(await take(ctx, board, file, batch)))
      batch.clear()
    }
    if (batch.size > 0) taken.push(...(await take(ctx, board, file, batch)))
  } catch (error) {
    if (!isForeseen(error)) throw error
    file.error = sentenceOf(error, file.path)
  }
  return taken
}

interface TakenAd {
  raw: RawPosting
  line: number | null
}

function accept(ad: ImportedAd, file: ImportedFile): RawPosting | null {
  // The id that is looked for afterwards must be the one that was stored.
  if (!('code' in ad.result)) return storable(ad.result)
  if (ad.line === null) throw new PermanentError('config', ad.result.why)
  file.rejected.push({ line: ad.line, why: ad.result.why })
  return null
}

async function importBatch(ctx: Slice, id: string, file: ImportedFile, batch: Map<string, TakenAd>): Promise<string[]> {
  const board = await findBoard(ctx.db, id)
  if (board === null) throw new UsageError(`The board ${id} was removed meanwhile`)
  const postings = [...batch.values()].map((ad) => ad.raw)
  const [run] = await createRuns(ctx.db, [id], { trigger: 'import', now: ctx.now(), status: 'ingesting' })
  if (!run) throw await busy(ctx, id)
  const done: RunRow = await ingestVisit(ctx, run, board, { postings, rejections: [], total: null, incomplete: null })
  file.new += done.new
  file.changed += done.changed
  file.unchanged += done.unchanged
  tellRejections(file, done.rejections ?? [], batch)
  return [...batch.keys()]
}

/** What `importBatch` would count, without a board, a run or a row. */
async function previewBatch(
  ctx: Slice,
  id: string,
  file: ImportedFile,
  batch: Map<string, TakenAd>,
): Promise<string[]> {
  const seen = [...batch.values()].map(({ raw }) => ({ raw, rawHash: fingerprint(raw) }))
  const shown = seen.map(({ raw, rawHash }) => ({ externalId: raw.externalId, rawHash }))
  const plan = reconcile(await knownPostings(ctx.db, id), shown, null)
  const hints = { now: ctx.now().toISOString(), boardCompany: null, boardCountry: null }
  const added = new Set(plan.open)
  const rejections = seen
    .filter(({ raw }) => added.has(raw.externalId))
    .map((each) => understand(id, each, hints))
    .filter(isRejection)
  file.new += added.size - rejections.length
  file.changed += plan.update.length
  file.unchanged += unchangedIn(plan)
  tellRejections(file, rejections, batch)
  return []
}

function tellRejections(
  file: ImportedFile,
  rejections: { externalId: string | null; why: string }[],
  batch: Map<string, TakenAd>,
): void {
  for (const { externalId, why } of rejections)
    file.rejected.push({ line: batch.get(externalId ?? '')?.line ?? null, why })
}

function isForeseen(error: unknown): error is Error {
  return (
    error instanceof PermanentError ||
    error instanceof SourceChangedError ||
    error instanceof UsageError ||
    isSystemError(error)
  )
}

async function busy(ctx: Slice, board: string): Promise<UsageError> {
  const live = await liveRunOf(ctx.db, board)
  return new UsageError(
    `The board ${board} is in use by the run ${live?.id ?? 'that has just ended'}; try again when it is over`,
  )
}

/** One sentence that names the file once, by its path. */
function sentenceOf(error: Error, path: string): string {
  if ('syscall' in error) return `${path} cannot be read: ${systemReason(error)}`
  const named = [path, path === '-' ? 'stdin' : basename(path)].find((name) => error.message.startsWith(name))
  if (named === undefined) return `${path}: ${error.message}`
  return path === '-' ? error.message : `${path}${error.message.slice(named.length)}`
}

function isSystemError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error
}
