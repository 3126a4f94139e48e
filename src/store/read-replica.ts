import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres, { type Sql } from 'postgres'
import { CONNECTION_LIFE_S, type Database } from './database.ts'
import { preparing } from './prepared.ts'
import { read } from './read.ts'
import { fallingBack } from './replica-client.ts'
import * as schema from './schema.ts'

export type ReplicaState = 'ok' | 'away' | 'behind'

/** A standby that public reads are asked of first. `db` reads from it and, where it does not answer, from the primary. */
export interface ReadReplica {
  db: Database
  /** Asks it now. */
  state(): Promise<ReplicaState>
  /** What the last question found, without another. */
  lastState(): ReplicaState
  /** Reads that the primary had to answer, since the start. */
  fallbacks(): number
  close(): Promise<void>
}

export interface ReplicaLog {
  warn(fields: object, message: string): void
  info(fields: object, message: string): void
}

/** Seconds that it may be behind before the primary is asked instead. */
export const MOST_BEHIND_S = 60
const ASKED_EVERY_MS = 10_000
const STATE_TIMEOUT_MS = 2_000
/** How far a server is behind its primary. A primary without news is no lag: then all that was received is replayed, by a receiver that lives. */
export const LAG_SECONDS = `select case
  when not pg_is_in_recovery() then 0
  when pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn() and exists (select from pg_stat_wal_receiver) then 0
  else coalesce(extract(epoch from now() - pg_last_xact_replay_timestamp()), 0) end::float8 as seconds`

/** Lazy: nothing connects before the first read. */
export function openReadReplica(
  url: string,
  primary: Database,
  options: { max: number; applicationName: string; log: ReplicaLog },
): ReadReplica {
  const { log } = options
  const client = postgres(url, {
    max: options.max,
    idle_timeout: 60,
    max_lifetime: CONNECTION_LIFE_S,
    // Whoever waits for it could have had the primary's answer.
    connect_timeout: 3,
    onnotice: () => {},
    connection: { application_name: options.applicationName, TimeZone: 'UTC', default_transaction_read_only: true },
  })
  const direct = drizzle(client, { schema })
  let last: ReplicaState = 'ok'
  let askedAt = 0
  let fallbacks = 0

  function become(state: ReplicaState, why: object): void {
    if (state !== last && state === 'ok') log.info({}, 'The read replica answers again')
    if (state !== last && state !== 'ok') log.warn(why, `The read replica is ${state}; the primary answers instead`)
    last = state
  }
  async function ask(): Promise<ReplicaState> {
    askedAt = Date.now()
    try {
      // One without our tables answers, and helps nobody.
      const state = sql.raw(`${LAG_SECONDS}, exists (select from listings)`)
      const [row] = await read<{ seconds: number }>(direct, state, STATE_TIMEOUT_MS)
      const lagSeconds = row?.seconds ?? 0
      become(lagSeconds > MOST_BEHIND_S ? 'behind' : 'ok', { lagSeconds })
    } catch (error) {
      become('away', { err: error })
    }
    return last
  }
  const reading = fallingBack(preparing(client), (primary as Database & { $client: Sql }).$client, {
    isWanted: () => {
      if (Date.now() - askedAt > ASKED_EVERY_MS) void ask()
      return last === 'ok'
    },
    failed: (error) => {
      askedAt = Date.now()
      become('away', { err: error })
    },
    fellBack: () => void fallbacks++,
  })
  return {
    db: drizzle(reading, { schema }),
    state: ask,
    lastState: () => last,
    fallbacks: () => fallbacks,
    close: () => client.end({ timeout: 5 }),
  }
}
