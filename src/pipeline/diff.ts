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
}

/** References of each kind that are kept with a visit that waits for an admin; the run's counts tell of the rest. */
const MOST_KEPT = 1_000

/** What a visit would do: for a dry run, and for the admin who is to believe a visit that is held. */
export async function diffOf(db: Db, plan: Plan, writes: PostingWrite[]): Promise<Diff> {
  const closed = [...plan.close, ...plan.gone]
  const touched = [...plan.update, ...closed].map((posting) => posting.id)
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
    close: closed.map(({ externalId }) => {
      const before = known.get(externalId)
      return { externalId, title: before?.doc.title ?? null, listing: before?.listing ?? null }
    }),
  }
}

export function shortened({ open, update, close }: Diff): Record<string, unknown> {
  return { open: open.slice(0, MOST_KEPT), update: update.slice(0, MOST_KEPT), close: close.slice(0, MOST_KEPT) }
}

function fieldsOf(before: PostingRef | undefined, after: PostingWrite['doc']): string[] {
  const names = Object.keys(after) as (keyof PostingWrite['doc'])[]
  return names.filter((name) => name !== 'provenance' && !same(before?.doc[name], after[name])).toSorted()
}
