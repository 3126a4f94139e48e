import type { Plan } from '../board/reconcile.ts'
import { same } from '../listing/changed-fields.ts'
import type { Db } from '../store/database.ts'
import { type PostingRef, postingRefs } from '../store/posting-reads.ts'
import type { PostingWrite } from '../store/postings.ts'

interface Ref {
  externalId: string
  title: string | null
  /** The listing that holds it now. */
  listing: string | null
}

export interface Diff {
  open: Ref[]
  update: (Ref & { fields: string[] })[]
  close: Ref[]
  /** Back with the content that is known; who comes back with another is among those to be updated. */
  reopen: Ref[]
}

/** References of each kind that are kept with a visit that waits for an admin; the run's counts tell of the rest. */
const MOST_KEPT = 1_000

/** What a visit would do: for a dry run, and for the admin who is to believe a visit that is held. */
export async function diffOf(db: Db, plan: Plan, writes: PostingWrite[]): Promise<Diff> {
  const closed = [...plan.close, ...plan.gone]
  const touched = [...plan.update, ...plan.reopen, ...closed].map((posting) => posting.id)
  const known = new Map((await postingRefs(db, touched)).map((ref) => [ref.externalId, ref]))
  const updated = new Set(plan.update.map((posting) => posting.externalId))
  return {
    open: writes
      .filter((write) => !updated.has(write.externalId))
      .map((write) => ({ externalId: write.externalId, title: write.doc.title, listing: null })),
    update: writes
      .filter((write) => updated.has(write.externalId))
      .map((write) => {
        const { externalId, doc } = write
        const before = known.get(externalId)
        return { externalId, title: doc.title, listing: before?.listing ?? null, fields: fieldsOf(before, doc) }
      }),
    close: closed.map(({ externalId }) => refOf(externalId, known.get(externalId))),
    reopen: plan.reopen.map(({ externalId }) => refOf(externalId, known.get(externalId))),
  }
}

function refOf(externalId: string, known: PostingRef | undefined): Ref {
  return { externalId, title: known?.doc.title ?? null, listing: known?.listing ?? null }
}

export function shortened(diff: Diff): Record<string, unknown> {
  return Object.fromEntries(Object.entries(diff).map(([kind, refs]) => [kind, refs.slice(0, MOST_KEPT)]))
}

function fieldsOf(before: PostingRef | undefined, after: PostingWrite['doc']): string[] {
  const names = Object.keys(after) as (keyof PostingWrite['doc'])[]
  return names.filter((name) => name !== 'provenance' && !same(before?.doc[name], after[name])).toSorted()
}
