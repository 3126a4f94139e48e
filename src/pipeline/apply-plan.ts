import type { Plan } from '../board/reconcile.ts'
import type { Context } from '../context.ts'
import { PermanentError } from '../errors.ts'
import { NORMALIZER_VERSION } from '../posting/normalizer-version.ts'
import { TAXONOMY_VERSION } from '../skills/taxonomy.ts'
import type { BoardPatch } from '../store/boards.ts'
import type { Db } from '../store/database.ts'
import { dropOtherPages } from '../store/pages.ts'
import {
  closePostings,
  insertPostings,
  missPostings,
  type PostingWrite,
  reopenPostings,
  saveRawPostings,
  touchPostings,
  updatePostings,
  type WriteFacts,
} from '../store/postings.ts'
import type { RunPatch, RunRow } from '../store/runs.ts'
import { saveSnapshot } from '../store/snapshots.ts'
import { diffOf } from './diff.ts'
import { endRun, keptRuns } from './finish-run.ts'
import type { Ingest } from './ingest-snapshot.ts'

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
    const dry = { ...patch, diff: diffOf(plan, writes) }
    await endRun(ctx, ctx.db, run, board, dry, () => ({}))
    return { ...run, ...dry, status: 'finished' }
  }
  const finished = await ctx.db.transaction(async (tx) => {
    await writePostings(tx, ingest, plan, writes)
    const snapshotId = await saveSnapshot(
      tx,
      board.id,
      ingest.seen.map((each) => each.rawHash),
      ingest.now,
    )
    const done = { ...patch, snapshotId }
    const ended = await endRun(ctx, tx, run, board, done, () => boardAfter(ingest, openAfter(ingest, patch)))
    // Cancelled, or taken over after a lost lease: nothing of this attempt may stay.
    if (!ended) throw new PermanentError('internal', 'The run was ended by another hand')
    if (board.lastRunId !== null) await dropOtherPages(tx, board.id, done.complete ? [run.id] : keptRuns(board, run.id))
    return done
  })
  return { ...run, ...finished, status: 'finished' }
}

async function writePostings(tx: Db, ingest: Ingest, plan: Plan, writes: PostingWrite[]): Promise<void> {
  const { board, source, seen, now } = ingest
  // What is seen now and then writes when it was seen; a whole board is seen whenever it is confirmed.
  const window = source.manifest.presence === 'window' || ingest.run.trigger === 'import'
  const facts: WriteFacts = {
    boardId: board.id,
    now,
    normalizerVersion: NORMALIZER_VERSION,
    taxonomyVersion: TAXONOMY_VERSION,
    seenAt: window ? now : null,
  }
  const updated = new Set(plan.update.map((posting) => posting.externalId))
  await saveRawPostings(tx, board.id, writes, now)
  await insertPostings(
    tx,
    writes.filter((write) => !updated.has(write.externalId)),
    facts,
  )
  await updatePostings(
    tx,
    writes.filter((write) => updated.has(write.externalId)),
    facts,
  )
  await reopenPostings(
    tx,
    [...plan.reopen, ...plan.back].map((posting) => posting.id),
    now,
  )
  await missPostings(
    tx,
    plan.miss.map((posting) => posting.id),
    now,
    board.lastConfirmedAt,
  )
  await closePostings(
    tx,
    plan.close.map((posting) => posting.id),
    {
      now,
      reason: 'removed_from_board',
      lastSeenAt: board.lastConfirmedAt,
    },
  )
  if (window)
    await touchPostings(
      tx,
      board.id,
      seen.map((each) => each.raw.externalId),
      now,
    )
}

function openAfter({ known }: Ingest, { new: opened = 0, closed = 0, reopened = 0 }: RunPatch): number {
  return known.filter((posting) => !posting.closed).length + opened - closed + reopened
}

function boardAfter({ board, run, seen, judgement, now }: Ingest, openPostings: number): BoardPatch {
  const complete = judgement.verdict === 'believed' && judgement.complete
  return {
    health: judgement.health,
    lastGoodAt: now,
    // Only a visit that saw everything confirms the whole board and is a measure for the next ones.
    ...(complete && {
      lastConfirmedAt: now,
      lastGoodRunId: run.id,
      recentSeen: [seen.length, ...board.recentSeen].slice(0, 5),
    }),
    emptyVisits: seen.length === 0 ? board.emptyVisits + 1 : 0,
    failedVisits: 0,
    openPostings,
  }
}
