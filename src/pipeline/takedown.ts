import type { Context } from '../context.ts'
import { companyKey } from '../listing/company-key.ts'
import { recordAudit } from '../store/audit.ts'
import type { Db } from '../store/database.ts'
import { markWhenFree } from '../store/marks.ts'
import { lockLinking } from '../store/members.ts'
import {
  addTakedown,
  companyNames,
  deleteTakedown,
  findTakedown,
  markPostingsOf,
  type TakedownKind,
  type TakedownRow,
} from '../store/takedowns.ts'
import { linkPostings } from './link-postings.ts'

type Slice = Pick<Context, 'db' | 'now'>

/** What a takedown is kept by: a company by the key that all spellings of its name share, the rest as they are. */
export function takedownValue(kind: TakedownKind, given: string): string {
  return kind === 'company' ? companyKey(given) : given
}

/** Takes ads down for good: those that are there now, and all that later visits bring. */
export async function takeDown(
  ctx: Slice,
  takedown: { kind: TakedownKind; value: string; actor: string },
): Promise<{ takedown: TakedownRow; created: boolean; postings: number }> {
  const { kind, value, actor } = takedown
  const at = ctx.now().toISOString()
  const { held, ...result } = await ctx.db.transaction(async (tx) => {
    // No linker may be at a posting that is not marked below with a list of takedowns from before.
    await lockLinking(tx)
    const row = { kind, value, actor, at }
    const added = await addTakedown(tx, row)
    // Marked once more where it was said before: an act that broke off is finished by being repeated.
    const { postings, held } = await markPostingsOf(tx, kind, await valuesOf(tx, kind, value))
    if (added !== null) {
      const states = { before: null, after: { kind, value, postings } }
      await recordAudit(tx, { at, actor, action: 'takedown.create', subject: `${kind}:${value}`, ...states })
    }
    const kept = added ?? (await findTakedown(tx, kind, value)) ?? row
    return { takedown: kept, created: added !== null, postings, held }
  })
  await markWhenFree(ctx.db, held)
  await linkPostings(ctx)
  return result
}

/** Lifts a takedown: its postings are shown again, until a visit finds them gone. Null where there is none. */
export async function liftTakedown(
  ctx: Slice,
  { kind, value, actor }: { kind: TakedownKind; value: string; actor: string },
): Promise<{ postings: number } | null> {
  const lifted = await ctx.db.transaction(async (tx) => {
    await lockLinking(tx)
    const before = await deleteTakedown(tx, kind, value)
    if (before === null) return null
    const { postings, held } = await markPostingsOf(tx, kind, await valuesOf(tx, kind, value))
    const at = ctx.now().toISOString()
    const states = { before: { ...before, postings }, after: null }
    await recordAudit(tx, { at, actor, action: 'takedown.delete', subject: `${kind}:${value}`, ...states })
    return { postings, held }
  })
  if (lifted === null) return null
  await markWhenFree(ctx.db, lifted.held)
  await linkPostings(ctx)
  return { postings: lifted.postings }
}

async function valuesOf(tx: Db, kind: TakedownKind, value: string): Promise<string[]> {
  if (kind !== 'company') return [value]
  return (await companyNames(tx)).filter((name) => companyKey(name) === value)
}
