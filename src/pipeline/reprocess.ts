import type { Context } from '../context.ts'
import { INDEX_VERSION } from '../listing/index-version.ts'
import { NORMALIZER_VERSION } from '../posting/normalizer-version.ts'
import { TAXONOMY_VERSION } from '../skills/taxonomy.ts'
import type { Db } from '../store/database.ts'
import { lockPostings, markPostings } from '../store/marks.ts'
import { mendMatchKeys } from '../store/match-keys.ts'
import { lockLinking } from '../store/members.ts'
import {
  emptyListings,
  loadForReprocess,
  nextToReprocess,
  type ReprocessFilter,
  saveReworked,
  stampVersions,
  weighReprocess,
} from '../store/reprocess.ts'
import { dropPlace, findPlace, savePlace } from '../store/reprocess-place.ts'
import { linkPostings, linkRemaining } from './link-postings.ts'
import { type Rework, rework, type Stage } from './reprocess-posting.ts'

type Slice = Pick<Context, 'db' | 'now' | 'stopping'>

const BATCH = 200
/** Marks that are gathered before the linker is called: as many as it takes in one transaction. */
const LINK_AFTER = 500

export interface ReprocessWish {
  /** Null: all there is to do, from the raw postings to the listings. */
  stage: Stage | null
  boardId: string | null
  /** ISO 8601: postings that were new or changed since. `sinceText` is how it was asked for, the same at the next call. */
  since: string | null
  sinceText: string | null
  /** `behind`: those that lower versions made; listings are always worked out again. */
  scope: 'behind' | 'all'
  /** `anew` forgets where an earlier call of the same kind was stopped. */
  begin: 'where stopped' | 'anew'
}

/** How far a stage has come. `unreadable` ones stay as they are stored. */
export interface ReprocessProgress {
  stage: Stage
  of: number
  done: number
  changed: number
  unchanged: number
  unreadable: number
  /** Whether this stage goes on from where an earlier call was stopped. */
  resumed: boolean
  finished: boolean
}

/**
 * Works postings out again from what is stored, stage by stage, and refreshes the listings of those that came out otherwise. Safe
 * beside visits, beside itself and against kill -9: a batch is one transaction, and the next call goes on after the last one.
 */
export async function reprocess(
  ctx: Slice,
  wish: ReprocessWish,
  report: (progress: ReprocessProgress) => void,
): Promise<ReprocessProgress[]> {
  const name = `reprocess ${wish.stage ?? 'everything'} ${wish.scope} ${wish.boardId ?? '*'} ${wish.sinceText ?? '*'}`
  const towards = `${NORMALIZER_VERSION}.${TAXONOMY_VERSION}.${INDEX_VERSION}`
  if (wish.begin === 'anew') await dropPlace(ctx.db, name)
  const place = await findPlace(ctx.db, name, towards)
  const stages: Stage[] = wish.stage === null ? ['normalize', 'listings'] : [wish.stage]
  const ended: ReprocessProgress[] = []
  for (const stage of stages.slice(Math.max(0, stages.indexOf((place?.stage ?? '') as Stage)))) {
    const after = place?.stage === stage ? place.after : 0
    const save = (reached: number) => savePlace(ctx.db, name, { towards, stage, after: reached })
    const progress = await pass(ctx, stage, { ...filterOf(stage, wish), after }, { save, report })
    ended.push(progress)
    if (!progress.finished) return ended
  }
  await dropPlace(ctx.db, name)
  return ended
}

function filterOf(stage: Stage, { boardId, since, scope }: ReprocessWish): ReprocessFilter {
  if (scope === 'all' || stage === 'listings') return { boardId, since, below: null }
  return { boardId, since, below: versionsOf(stage) }
}

/** What a stage brings up to date: the one that tags does not normalise. */
function versionsOf(stage: Stage) {
  return { normalizer: stage === 'normalize' ? NORMALIZER_VERSION : null, taxonomy: TAXONOMY_VERSION }
}

async function pass(
  ctx: Slice,
  stage: Stage,
  filter: ReprocessFilter & { after: number },
  { save, report }: { save(after: number): Promise<void>; report(progress: ReprocessProgress): void },
): Promise<ReprocessProgress> {
  const isWhole = stage === 'listings' && filter.boardId === null && filter.since === null
  if (isWhole && filter.after === 0) await ctx.db.transaction((tx) => lockLinking(tx).then(() => mendMatchKeys(tx)))
  const { count, last } = await weighReprocess(ctx.db, filter, filter.after)
  let progress = beginning(stage, count, filter.after > 0 ? 'resumed' : 'begun')
  let marked = 0
  async function finish(batch: Promise<Rework[]>, before: Promise<void>, reached: number): Promise<void> {
    const [results] = await Promise.all([batch, before])
    await save(reached)
    progress = plus(progress, results)
    report(progress)
    marked += stage === 'listings' ? results.length : results.filter(isWrite).length
    if (marked < LINK_AFTER) return
    marked = 0
    await linkPostings(ctx)
  }
  let running: Promise<void> = Promise.resolve()
  let after = filter.after
  while (!ctx.stopping.aborted) {
    const ids = await nextToReprocess(ctx.db, filter, { after, upTo: last, limit: BATCH })
    if (ids.length === 0) break
    after = ids.at(-1) ?? after
    const before = running
    // One batch is read and worked out while the database writes the one before.
    running = finish(reworkBatch(ctx, stage, ids), before, after)
    running.catch(() => {})
    await before
  }
  await running
  await linkPostings(ctx)
  if (ctx.stopping.aborted) return progress
  if (isWhole) await dropEmptyListings(ctx)
  report({ ...progress, finished: true })
  return { ...progress, finished: true }
}

function beginning(stage: Stage, of: number, how: 'resumed' | 'begun'): ReprocessProgress {
  const none = { done: 0, changed: 0, unchanged: 0, unreadable: 0 }
  return { stage, of, ...none, resumed: how === 'resumed', finished: false }
}

function plus(progress: ReprocessProgress, results: Rework[]): ReprocessProgress {
  const changed = results.filter((result) => result.kind === 'changed').length
  const unreadable = results.filter((result) => result.kind === 'unreadable').length
  return {
    ...progress,
    done: progress.done + results.length,
    changed: progress.changed + changed,
    unchanged: progress.unchanged + results.length - changed - unreadable,
    unreadable: progress.unreadable + unreadable,
  }
}

/** Postings that a visit is writing are waited for one by one: a transaction that holds nothing else cannot block it. */
async function reworkBatch(ctx: Slice, stage: Stage, ids: number[]): Promise<Rework[]> {
  const { taken, results } = await ctx.db.transaction((tx) => reworkLocked(ctx, tx, stage, ids, 'skip'))
  const free = new Set(taken)
  for (const id of ids.filter((one) => !free.has(one))) {
    const late = await ctx.db.transaction((tx) => reworkLocked(ctx, tx, stage, [id], 'wait'))
    results.push(...late.results)
  }
  return results
}

async function reworkLocked(ctx: Slice, tx: Db, stage: Stage, ids: number[], others: 'skip' | 'wait') {
  const taken = await lockPostings(tx, ids, others)
  // Read under the lock, by a statement that sees what its last holder wrote.
  const stored = await loadForReprocess(tx, taken)
  const results = stored.map((posting) => rework(stage, posting))
  const isRead = (at: number) => results[at]?.kind !== 'unreadable'
  const read = stored.filter((_posting, at) => isRead(at)).map((posting) => posting.id)
  // One connection answers in the order in which it was asked.
  await Promise.all([
    saveReworked(
      tx,
      results.filter(isWrite).map((result) => result.write),
      ctx.now().toISOString(),
    ),
    stage === 'listings' ? markPostings(tx, taken) : stampVersions(tx, read, versionsOf(stage)),
  ])
  return { taken, results }
}

function isWrite(result: Rework): result is Extract<Rework, { write: unknown }> {
  return 'write' in result
}

async function dropEmptyListings(ctx: Slice): Promise<void> {
  for (let dropped = LINK_AFTER; dropped === LINK_AFTER; ) {
    dropped = await ctx.db.transaction(async (tx) => {
      await lockLinking(tx)
      const ids = await emptyListings(tx, LINK_AFTER)
      await linkRemaining(tx, ids, ctx.now().toISOString())
      return ids.length
    })
  }
}
