import type { Plan } from '../board/reconcile.ts'
import type { PostingWrite } from '../store/postings.ts'

interface Ref {
  externalId: string
  title: string | null
  listing: string | null
}

/** What a visit would do, for a dry run: names instead of rows. */
export function diffOf(plan: Plan, writes: PostingWrite[]): { open: Ref[]; update: Ref[]; close: Ref[] } {
  const updated = new Set(plan.update.map((posting) => posting.externalId))
  const ref = (write: PostingWrite) => ({ externalId: write.externalId, title: write.doc.title, listing: null })
  return {
    open: writes.filter((write) => !updated.has(write.externalId)).map(ref),
    update: writes.filter((write) => updated.has(write.externalId)).map(ref),
    close: plan.close.map((posting) => ({ externalId: posting.externalId, title: null, listing: null })),
  }
}
