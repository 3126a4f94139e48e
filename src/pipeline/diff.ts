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

/** What a visit would do, for a dry run. */
export async function diffOf(
  db: Db,
  plan: Plan,
  writes: PostingWrite[],
): Promise<{ open: Ref[]; update: (Ref & { fields: string[] })[]; close: Ref[] }> {
  const touched = [...plan.update, ...plan.close].map((posting) => posting.id)
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
    close: plan.close.map(({ externalId }) => {
      const before = known.get(externalId)
      return { externalId, title: before?.doc.title ?? null, listing: before?.listing ?? null }
    }),
  }
}

function fieldsOf(before: PostingRef | undefined, after: PostingWrite['doc']): string[] {
  const names = Object.keys(after) as (keyof PostingWrite['doc'])[]
  return names.filter((name) => name !== 'provenance' && !same(before?.doc[name], after[name])).toSorted()
}
