import { setImmediate } from 'node:timers/promises'
import { graceOf } from '../board/grace.ts'
import { historyAfter } from '../board/history.ts'
import { type Judgement, plausible, type VisitFacts } from '../board/plausible.ts'
import { type KnownPosting, type Plan, reconcile, unchangedIn } from '../board/reconcile.ts'
import { usualSeen, type VisitCounts } from '../board/visit-progress.ts'
import type { Context } from '../context.ts'
import { PermanentError } from '../errors.ts'
import { fingerprint } from '../posting/fingerprint.ts'
import type { RawPosting } from '../posting/raw-posting.ts'
import { storable } from '../posting/storable.ts'
import type { ParsedVisit, Rejection, Source } from '../sources/define-source.ts'
import { shelteredIds } from '../sources/incomplete.ts'
import { requireSource } from '../sources/index.ts'
import { type BoardRow, findBoard } from '../store/boards.ts'
import { dropOtherPages, loadPages } from '../store/pages.ts'
import { knownPostings } from '../store/posting-reads.ts'
import type { PostingWrite } from '../store/postings.ts'
import { type RunPatch, type RunRow, takeUpRun, updateLiveRun } from '../store/runs.ts'
import { applyPlan, reopenedIn } from './apply-plan.ts'
import { type Diff, diffOf, shortened } from './diff.ts'
import type { StageResult } from './fetch-board.ts'
import { endRun, failRun, keptRuns } from './finish-run.ts'
import { type HearProgress, holdLease } from './lease.ts'
import { isPassing, leftToOthers, mostAttempts } from './run-attempts.ts'
import { sourceBoard } from './source-board.ts'
import { hintsOf, isRejection, understand } from './understand.ts'
import { goneIds, visitFacts } from './visit-facts.ts'

type Slice = Pick<Context, 'db' | 'now' | 'log'> & { hearProgress?: HearProgress }

/** Rejections kept with a run; the rest are counted. */
const REJECTIONS_KEPT = 200
/** Ads that a lane works on before the event loop gets its turn: through all lanes the linker, in the same thread, waits so long for each answer. */
const BETWEEN_TURNS = 2

export interface SeenRaw {
  raw: RawPosting
  /** Hex of the fingerprint. */
  rawHash: string
}

/** What a visit brought and how it is judged: all that the rest of the ingest depends on. */
export interface Ingest {
  run: RunRow
  board: BoardRow
  source: Source
  seen: SeenRaw[]
  known: KnownPosting[]
  facts: VisitFacts
  judgement: Judgement
  now: string
}

/** The half of a visit that needs no network: pages of a run -> postings, all in one transaction or nothing. */
export async function ingestSnapshot(ctx: Slice, runId: string): Promise<StageResult> {
  const run = await takeUpRun(ctx.db, runId, 'ingesting', ctx.now())
  if (run === null) return leftToOthers(ctx, runId, 'ingesting')
  const board = await findBoard(ctx.db, run.boardId)
  const lease = holdLease(ctx, run, { usualSeen: board && usualSeen(board) })
  try {
    if (board === null) throw new PermanentError('config', `The board ${run.boardId} was removed`)
    const source = requireSource(board.source)
    const pages = await loadPages(ctx.db, runId)
    // No page at all is no empty board; only a folder may truly hold nothing.
    if (pages.length === 0 && source.name !== 'files')
      throw new PermanentError('internal', 'The pages of the run are gone')
    const asSource = sourceBoard(source, board)
    const parsed = source.parse(pages, asSource)
    const gone = await goneIds(ctx, board.id, pages, parsed)
    const listPages = pages.filter((page) => page.request.kind === 'list').length
    const extent = { lists: source.requests(asSource).length, pages: listPages }
    const reading: Reading = { done: 0, of: null }
    lease.watch(() => countsOf(run, pages.length, parsed, reading))
    return { kind: 'finished', run: await ingestVisit(ctx, run, board, parsed, { gone, extent, reading }) }
  } catch (error) {
    await lease.release()
    if (isPassing(error) && run.attempt < mostAttempts(error)) {
      await updateLiveRun(ctx.db, runId, { leaseUntil: null })
      throw error
    }
    return failRun(ctx, run, board, error)
  } finally {
    await lease.release()
  }
}

/** How many postings were normalised and tagged so far, and how many are to be; null before that is known. */
interface Reading {
  done: number
  of: number | null
}

function countsOf({ requests, bytes }: RunRow, pages: number, { postings, total }: ParsedVisit, reading: Reading) {
  const counts = { requests, bytes, pages, waiting: 0, listGoesOn: false, details: null, seen: postings.length, total }
  return { stage: 'ingesting', ...counts, read: reading.done, toRead: reading.of } satisfies VisitCounts
}

/** A parsed visit -> judged, reconciled with what is known, written. Also what an import goes through. */
export async function ingestVisit(
  ctx: Slice,
  run: RunRow,
  board: BoardRow,
  visit: ParsedVisit,
  {
    gone = [],
    extent = { lists: 1, pages: 1 },
    reading = { done: 0, of: null },
  }: { gone?: string[]; extent?: { lists: number; pages: number }; reading?: Reading } = {},
): Promise<RunRow> {
  const source = requireSource(board.source)
  // Before ids are compared: what is stored must be what the next visit compares with.
  const parsed = storable(visit)
  const known = await knownPostings(ctx.db, board.id)
  const seen = parsed.postings.map((raw) => ({ raw, rawHash: fingerprint(raw) }))
  const facts = await visitFacts(ctx, { run, board, source, parsed, known, gone, extent })
  const judgement = plausible(facts)
  const ingest: Ingest = { run, board, source, seen, known, facts, judgement, now: ctx.now().toISOString() }
  const shown = seen.map(({ raw, rawHash }) => ({ externalId: raw.externalId, rawHash }))
  const plan = reconcile(known, shown, graceIn(ingest), {
    sheltered: shelteredIds(parsed.rejections),
    gone,
  })
  const { writes, rejections } = await understandAll(ingest, plan, reading)
  const turnedDown = [...parsed.rejections, ...rejections]
  const patch: RunPatch = {
    seen: seen.length,
    rejected: turnedDown.length,
    rejections: turnedDown.slice(0, REJECTIONS_KEPT),
    expectedSeen: usualSeen(board),
    reason: judgement.reason,
  }
  if (judgement.verdict === 'held') return holdRun(ctx, ingest, patch, await diffOf(ctx.db, plan, writes))
  return applyPlan(ctx, ingest, plan, writes, { ...patch, ...counts(ingest, plan, writes) })
}

/** A visit that is held is planned as if it were believed: that is what an admin decides on. */
function graceIn({ source, facts, judgement }: Ingest): number | null {
  if (judgement.verdict === 'believed') return graceOf(source.manifest.grace, judgement, facts)
  const approved: VisitFacts = { ...facts, approved: 'approved' }
  return graceOf(source.manifest.grace, plausible(approved), approved)
}

/** Normalises and tags what is new or changed, in small helpings. */
async function understandAll(ingest: Ingest, plan: Plan, reading: Reading) {
  const { board, source, seen, now } = ingest
  const wanted = new Set([...plan.open, ...plan.update.map((posting) => posting.externalId)])
  reading.of = wanted.size
  const hints = hintsOf(board, source, now)
  const writes: PostingWrite[] = []
  const rejections: Rejection[] = []
  for (const each of seen) {
    if (!wanted.has(each.raw.externalId)) continue
    const result = understand(board.id, each, hints)
    if (isRejection(result)) rejections.push(result)
    else writes.push(result)
    reading.done = writes.length + rejections.length
    if (reading.done % BETWEEN_TURNS === 0) await setImmediate()
  }
  return { writes, rejections }
}

function counts({ judgement, run, now }: Ingest, plan: Plan, writes: PostingWrite[]): RunPatch {
  const updated = new Set(plan.update.map((posting) => posting.externalId))
  const changed = writes.filter((write) => updated.has(write.externalId))
  const complete = judgement.verdict === 'believed' && judgement.complete
  return {
    outcome: complete || run.trigger === 'import' ? 'ok' : 'partial',
    complete,
    new: writes.length - changed.length,
    changed: changed.length,
    unchanged: unchangedIn(plan),
    missing: plan.miss.length,
    closed: plan.close.length + plan.gone.length,
    reopened: reopenedIn(plan, changed, now),
  }
}

/** Not believed: pages and diff are kept for an admin, nothing else is written. */
async function holdRun(
  ctx: Slice,
  { run, board, facts, judgement }: Ingest,
  patch: RunPatch,
  diff: Diff,
): Promise<RunRow> {
  const held: RunPatch = { ...patch, outcome: 'held', diff: shortened(diff) }
  await endRun(ctx, run, board, held, () => ({
    health: judgement.health,
    ...historyAfter(board, facts, judgement, 0),
  }))
  if (!run.dryRun) await dropOtherPages(ctx.db, board.id, keptRuns(board, run.id))
  return { ...run, ...held, status: 'finished' }
}
