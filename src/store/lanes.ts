import { sql } from 'drizzle-orm'
import type { Turns } from '../fetch/turns.ts'
import type { Database } from './database.ts'

/** Turn-taking over all processes on one Postgres: one statement reserves a start, by the server's own clock. */
export function laneTurns(db: Database): Turns {
  return {
    take: async ({ lane, spacingMs, maxWaitMs }) => {
      const [row] = await db.execute<{ granted: boolean; until_ms: number }>(sql`
        insert into lanes as l (lane, next_at, granted) values (${lane}, clock_timestamp() + ${spacingMs} * interval '1 ms', true)
        on conflict (lane) do update set
          granted = l.next_at <= clock_timestamp() + ${maxWaitMs} * interval '1 ms',
          next_at = case when l.next_at <= clock_timestamp() + ${maxWaitMs} * interval '1 ms'
            then greatest(l.next_at, clock_timestamp()) + ${spacingMs} * interval '1 ms' else l.next_at end
        returning granted, (extract(epoch from next_at - clock_timestamp()) * 1000)::float8 as until_ms`)
      const untilMs = row?.until_ms ?? 0
      return Math.max(0, row?.granted ? untilMs - spacingMs : Math.max(untilMs, maxWaitMs + 1))
    },
    penalise: async (lane, delayMs) => {
      await db.execute(sql`
        insert into lanes as l (lane, next_at, granted) values (${lane}, clock_timestamp() + ${delayMs} * interval '1 ms', false)
        on conflict (lane) do update set next_at = greatest(l.next_at, excluded.next_at)`)
    },
  }
}
