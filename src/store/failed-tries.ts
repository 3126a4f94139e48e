import { sql } from 'drizzle-orm'
import type { Db } from './database.ts'

const WINDOW_MS = 60_000
const MOST_FAILURES = 5

/** Wrong keys by address within the last minute, over all API processes: five lock it out until the first of them is a minute old. */
export interface FailedTries {
  /** Seconds until the address may try again; null where it may now. */
  lockedFor(address: string): Promise<number | null>
  /** False where the address is locked out already: that one is not counted, so that trying on does not prolong it. */
  note(address: string): Promise<boolean>
}

export function openFailedTries(db: Db, now: () => Date): FailedTries {
  return {
    lockedFor: async (address) => {
      const [row] = await db.execute<{ fifth: string | null }>(
        sql`select times[${MOST_FAILURES}::int] as fifth from failed_tries where address = ${address}`,
      )
      if (row?.fifth == null) return null
      const leftMs = Date.parse(row.fifth) + WINDOW_MS - now().getTime()
      return leftMs > 0 ? Math.ceil(leftMs / 1000) : null
    },
    note: async (address) => {
      const at = now()
      const since = new Date(at.getTime() - WINDOW_MS).toISOString()
      const rows = await db.execute(sql`
        insert into failed_tries as f (address, times) values (${address}, array[${at.toISOString()}::timestamptz])
        on conflict (address) do update set times = array(
          select time from unnest(f.times || excluded.times) as time order by time desc limit ${MOST_FAILURES})
        where f.times[${MOST_FAILURES}::int] is null or f.times[${MOST_FAILURES}::int] <= ${since}::timestamptz
        returning address`)
      return rows.length > 0
    },
  }
}

/** Forgets the addresses that no wrong key came from within the last minute. */
export async function forgetFailedTries(db: Db, now: Date): Promise<void> {
  const before = new Date(now.getTime() - WINDOW_MS).toISOString()
  await db.execute(sql`delete from failed_tries where times[1] < ${before}::timestamptz`)
}
