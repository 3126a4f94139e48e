import { askServer } from './ask-server.ts'
import { LAG_SECONDS } from './read-replica.ts'
import { readServerFacts, type ServerFacts } from './server-facts.ts'

/** What the server of DATABASE_READ_URL says of itself, and of what it is to the primary. */
export interface ReplicaFacts extends ServerFacts {
  /**
   * `standby` and `copy` came from the primary's own cluster, and a copy follows it no more; `primary` is the very same server, `other`
   * has nothing to do with it; null where the primary does not say who it is.
   */
  is: 'standby' | 'copy' | 'primary' | 'other' | null
  /** Whether it holds the primary's database under that name; null where the primary's is not known. */
  hasDatabase: boolean | null
  /** Of a standby. */
  lagSeconds: number
  /** Whether something comes over from its primary. */
  receives: boolean
}

interface Identity {
  system: string
  startedAt: string
  database: string
  recovers: boolean
}

/** Asks connections of its own. Rejects with the replica's or the network's reason where that does not answer. */
export async function readReplicaFacts(url: string, primaryUrl: string, now: () => Date): Promise<ReplicaFacts> {
  const facts = await readServerFacts(url, now)
  const [mine, primary] = [await identityOf(url), await identityOf(primaryUrl).catch(() => null)]
  const hasDatabase = primary && mine.database === primary.database
  return { ...facts, ...(await streamOf(url)), is: primary && relation(mine, primary), hasDatabase }
}

function relation(mine: Identity, primary: Identity): ReplicaFacts['is'] {
  if (mine.system !== primary.system) return 'other'
  if (mine.startedAt === primary.startedAt) return 'primary'
  return mine.recovers ? 'standby' : 'copy'
}

async function identityOf(url: string): Promise<Identity> {
  const [row] = await askServer(
    url,
    (sql) => sql<Identity[]>`
    select system_identifier::text as system, pg_postmaster_start_time()::text as "startedAt", current_database() as database,
      pg_is_in_recovery() as recovers from pg_control_system()`,
  )
  if (row === undefined) throw new Error('the server does not say who it is')
  return row
}

async function streamOf(url: string): Promise<Pick<ReplicaFacts, 'lagSeconds' | 'receives'>> {
  const [row] = await askServer(
    url,
    (sql) => sql`
    select lag.seconds, exists (select from pg_stat_wal_receiver) as receives from (${sql.unsafe(LAG_SECONDS)}) as lag`,
  )
  return { lagSeconds: row?.seconds ?? 0, receives: row?.receives ?? false }
}
