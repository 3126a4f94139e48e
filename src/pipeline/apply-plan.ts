import { closingsOf, undoneClosings } from '../board/closing.ts'
import { historyAfter } from '../board/history.ts'
import type { Plan } from '../board/reconcile.ts'
import type { Context } from '../context.ts'
import { PermanentError } from '../errors.ts'
import { NORMALIZER_VERSION } from '../posting/normalizer-version.ts'
import { TAXONOMY_VERSION } from '../skills/taxonomy.ts'
import { type BoardPatch, updateBoard } from '../store/boards.ts'
import type { Db } from '../store/database.ts'
import { dropOtherPages } from '../store/pages.ts'
import {
  closePostings,
  coverPostings,
  insertPostings,
  missPostings,
  type PostingWrite,
  reopenPostings,
  touchPostings,
  updatePostings,
  type WriteFacts,
} from '../store/postings.ts'
import { saveRawPostings } from '../store/raw-postings.ts'
import { type RunPatch, type RunRow, updateLiveRun } from '../store/runs.ts'
import { saveSnapshot, snapshotHash } from '../store/snapshots.ts'
import { diffOf } from './diff.ts'
import { ended, endRun, keptRuns } from './finish-run.ts'
import type { Ingest } from './ingest-snapshot.ts'
import { presenceOfRow } from './source-board.ts'

type Slice = Pick<Context, 'db' | 'now' | 'log'>

/** Writes a believed visit: postings, marks, snapshot, board and run in one transaction. A dry run writes its diff alone. */
export async function applyPlan(
  ctx: Slice,
  ingest: Ingest,
  plan: Plan,
  writes: PostingWrite[],
  patch: RunPatch,
): Promise<RunRow> {
  const { run, board } = ingest
  if (run.dryRun) {
    const dry: RunPatch = { ...patch, diff: { ...(await diffOf(ctx.db, plan, writes)) } }
    await endRun(ctx, run, board, dry, () => ({}))
    return { ...run, ...dry, status: 'finished' }
  }
  const rawHashes = ingest.seen.map((each) => each.rawHash)
  const done: RunPatch = { ...patch, snapshotHash: snapshotHash(rawHashes) }
  const kept = done.complete ? [run.id] : keptRuns(board, run.id)
  await ctx.db.transaction(async (tx) => {
    // One connection answers in the order in which it was asked: sent together, all of it costs two or three writes to a socket.
    const [wasLive] = await Promise.all([
      updateLiveRun(tx, run.id, ended(done, ctx.now())),
      updateBoard(tx, board.id, { lastRunId: run.id, ...boardAfter(ingest, patch) }),
      ...writePostings(tx, ingest, plan, writes),
      saveSnapshot(tx, board.id, rawHashes, ingest.now),
      board.lastRunId === null ? null : dropOtherPages(tx, board.id, kept),
    ])
    // Cancelled, or taken over after a lost lease: nothing of this attempt may stay.
    if (!wasLive) throw new PermanentError('internal', 'The run was ended by another hand')
  })
  return { ...run, ...done, status: 'finished' }
}

/** The statements of a plan, none of which touches a row of another. */
function writePostings(tx: Db, ingest: Ingest, plan: Plan, writes: PostingWrite[]): Promise<void>[] {
  const { board, source, seen, now } = ingest
  // What is seen now and then writes when it was seen; a whole board is seen whenever it is confirmed.
  const window = presenceOfRow(source, board) === 'window' || ingest.run.trigger === 'import'
  const facts: WriteFacts = {
    boardId: board.id,
    now,
    normalizerVersion: NORMALIZER_VERSION,
    taxonomyVersion: TAXONOMY_VERSION,
    seenAt: window ? now : null,
  }
  const updated = new Set(plan.update.map((posting) => posting.externalId))
  // With those that were turned down for want of a title: the snapshot names them, and a later version may read more.
  const wanted = new Set([...plan.open, ...updated])
  const added = writes.filter((write) => !updated.has(write.externalId))
  const changed = writes.filter((write) => updated.has(write.externalId))
  const lastSeenAt = board.lastConfirmedAt
  const statements = [
    saveRawPostings(
      tx,
      board.id,
      seen.filter((each) => wanted.has(each.raw.externalId)),
      now,
    ),
    insertPostings(tx, added, facts),
    updatePostings(tx, changed, facts, undoneBy(plan, changed, now)),
    reopenPostings(tx, [...plan.reopen, ...plan.back], now, facts.seenAt),
    missPostings(tx, idsOf(plan.miss), now, lastSeenAt),
    coverPostings(tx, plan.covered, { now, seenAt: facts.seenAt, lastSeenAt }),
    ...closingsOf(plan).map(({ reason, postings }) => closePostings(tx, idsOf(postings), { now, reason, lastSeenAt })),
  ]
  const shown = seen.map((each) => each.raw.externalId)
  return window ? [...statements, touchPostings(tx, board.id, shown, now)] : statements
}

/** Postings that are open again: by being seen, or by what was written. */
export function reopenedIn(plan: Plan, changed: PostingWrite[], now: string): number {
  const undone = undoneBy(plan, changed, now)
  const byContent = plan.update.filter(
    ({ externalId, closedReason }) => closedReason && undone.get(externalId) === closedReason,
  )
  return plan.reopen.length + byContent.length
}

/** The closings that what was written takes back; those too that a person's word stands over. */
function undoneBy(plan: Plan, changed: PostingWrite[], now: string): ReturnType<typeof undoneClosings> {
  const contents = changed.map(({ externalId, doc }) => ({ externalId, validThrough: doc.validThrough }))
  return undoneClosings(plan.update, contents, now)
}

function idsOf(postings: { id: number }[]): number[] {
  return postings.map((posting) => posting.id)
}

function openAfter({ known }: Ingest, { new: opened = 0, closed = 0, reopened = 0 }: RunPatch): number {
  return known.filter((posting) => posting.closedReason === null).length + opened - closed + reopened
}

function boardAfter(ingest: Ingest, patch: RunPatch): BoardPatch {
  const { board, run, facts, judgement, now } = ingest
  const { new: opened = 0, changed = 0, closed = 0, reopened = 0 } = patch
  const complete = judgement.verdict === 'believed' && judgement.complete
  return {
    health: judgement.health,
    lastGoodAt: now,
    // Only a visit that saw everything confirms the whole board.
    ...(complete && { lastConfirmedAt: now, lastGoodRunId: run.id }),
    ...historyAfter(board, facts, judgement, opened + changed + closed + reopened),
    failedVisits: 0,
    openPostings: openAfter(ingest, patch),
  }
}
