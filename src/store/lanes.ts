import { sql } from 'drizzle-orm'
import type { Turns } from '../fetch/turns.ts'
import type { Database } from './database.ts'

/** Turn-taking over all processes on one Postgres: one statement reserves a start, by the server's own clock. */
export function laneTurns(db: Database): Turns {
  return {
    take: async ({ lane, holder, spacingMs, maxWaitMs, holdMs }) => {
      const spacing = sql`${spacingMs} * interval '1 ms'`
      const hold = sql`${holdMs} * interval '1 ms'`
      const owner = holdMs > 0 ? holder : null
      // The time at which it was asked: read once, so that all parts of the decision agree.
      const asked = sql`excluded.next_at - ${spacing}`
      const slot = sql`greatest(l.next_at, ${asked})`
      const free = sql`l.next_at <= ${asked} + ${maxWaitMs} * interval '1 ms'
        and (l.holder is null or l.holder = ${holder} or l.held_until <= ${asked})`
      const [row] = await db.execute<{ granted: boolean; until_ms: number }>(sql`
        insert into lanes as l (lane, next_at, granted, holder, held_until)
        select ${lane}, t.now + ${spacing}, true, ${owner}::text, t.now + ${hold} from (select clock_timestamp() as now) t
        on conflict (lane) do update set
          granted = ${free},
          next_at = case when ${free} then ${slot} + ${spacing} else l.next_at end,
          holder = case when ${free} then excluded.holder else l.holder end,
          held_until = case when ${free} then ${slot} + ${hold} else l.held_until end
        returning granted, (extract(epoch from next_at - clock_timestamp()) * 1000)::float8 as until_ms`)
      const untilMs = row?.until_ms ?? 0
      if (row?.granted) return { granted: true, waitMs: Math.max(0, untilMs - spacingMs) }
      return { granted: false, waitMs: untilMs > maxWaitMs ? untilMs : 0 }
    },
    release: async ({ lane, holder }) => {
      await db.execute(sql`update lanes set holder = null where lane = ${lane} and holder = ${holder}`)
    },
    penalise: async (lane, delayMs) => {
      await db.execute(sql`
        insert into lanes as l (lane, next_at, granted) values (${lane}, clock_timestamp() + ${delayMs} * interval '1 ms', false)
        on conflict (lane) do update set next_at = greatest(l.next_at, excluded.next_at)`)
    },
  }
}
