import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Context } from '../context.ts'
import { PermanentError, SourceChangedError, UsageError } from '../errors.ts'
import type { RawPosting } from '../posting/raw-posting.ts'
import { addBoards, boardId, findBoard } from '../store/boards.ts'
import { listingsOfPostings } from '../store/postings.ts'
import { createRuns, liveRunOf, type RunRow } from '../store/runs.ts'
import { adsOfFile, type ImportedAd, type ImportFormat, importFormat, jsonLines } from './import-records.ts'
import { ingestVisit } from './ingest-snapshot.ts'
import { linkPostings } from './link-postings.ts'

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
  for (const path of await expand(paths)) {
    const file: ImportedFile = {
      path,
      format: null,
      new: 0,
      changed: 0,
      unchanged: 0,
      rejected: [],
      listings: [],
      error: null,
    }
    files.push(file)
    ids.set(file, await importFile(ctx, id, file, options))
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
    if (file.format === null)
      throw new PermanentError('config', `${file.path} is none of .txt .md .html .json .jsonl .csv`)
    const ads = file.path === '-' ? jsonLines('stdin', options.stdin) : adsOfFile(file.path, file.format)
    const batch: RawPosting[] = []
    for await (const ad of ads) {
      const raw = accept(ad, file)
      if (raw !== null) batch.push(raw)
      if (batch.length >= BATCH) taken.push(...(await importBatch(ctx, board, file, batch.splice(0), options.dryRun)))
    }
    if (batch.length > 0) taken.push(...(await importBatch(ctx, board, file, batch, options.dryRun)))
  } catch (error) {
    if (!(error instanceof PermanentError || error instanceof SourceChangedError || isSystemError(error))) throw error
    file.error = error.message
  }
  return taken
}

function accept(ad: ImportedAd, file: ImportedFile): RawPosting | null {
  if (!('code' in ad.result)) return ad.result
  if (ad.line === null) throw new PermanentError('config', ad.result.why)
  file.rejected.push({ line: ad.line, why: ad.result.why })
  return null
}

async function importBatch(ctx: Slice, boardName: string, file: ImportedFile, raws: RawPosting[], dryRun: boolean) {
  const board = await findBoard(ctx.db, boardName)
  if (board === null) throw new UsageError(`The board ${boardName} was removed meanwhile`)
  const postings = [...new Map(raws.map((raw) => [raw.externalId, raw])).values()]
  const [run] = await createRuns(ctx.db, [board.id], { trigger: 'import', now: ctx.now(), dryRun, status: 'ingesting' })
  if (!run) throw await busy(ctx, board.id)
  const done: RunRow = await ingestVisit(ctx, run, board, { postings, rejections: [], total: null, incomplete: null })
  file.new += done.new
  file.changed += done.changed
  file.unchanged += done.unchanged
  file.rejected.push(...(done.rejections ?? []).map(({ why }) => ({ line: null, why })))
  return postings.map((raw) => raw.externalId)
}

async function busy(ctx: Slice, board: string): Promise<UsageError> {
  const live = await liveRunOf(ctx.db, board)
  return new UsageError(
    `The board ${board} is in use by the run ${live?.id ?? 'that has just ended'}; try again when it is over`,
  )
}

/** Folders become the files in them that we can read, by name. */
async function expand(paths: string[]): Promise<string[]> {
  const files: string[] = []
  for (const path of paths) {
    const facts = path === '-' ? null : await stat(path).catch(() => null)
    if (!facts?.isDirectory()) files.push(path)
    else files.push(...(await filesUnder(path)))
  }
  return files
}

async function filesUnder(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true })
  return names
    .filter((name) => importFormat(name) !== null && !/(^|\/)\./.test(name))
    .toSorted()
    .map((name) => join(folder, name))
}

function isSystemError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error
}
