import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../src/config.ts'
import { migrateDatabase } from '../../src/store/migrate.ts'
import { fill } from '../api/fill.ts'
import { type BenchServer, startRolecall } from '../api/server.ts'
import { openBenchPostgres } from '../bench-postgres.ts'

/** A server as a user starts it, on a database with so many listings. */
export interface Ground {
  server: BenchServer
  listings: number
  close(): Promise<void>
}

/**
 * Fills up to `count` listings and starts the server. BENCH_DATA_DIR keeps the filled database between runs, DATABASE_URL takes an
 * empty database of a server of your own.
 */
export async function openGround(count: number): Promise<Ground> {
  installPeers()
  const database = await openDatabase()
  try {
    const { listings, added } = await fill(database.url, count, Number.POSITIVE_INFINITY)
    console.log(`${listings} listings, ${added} of them made now`)
    const server = await startRolecall(database.url)
    return {
      server,
      listings,
      close: async () => {
        await server.close()
        await database.close()
      },
    }
  } catch (error) {
    await database.close()
    throw error
  }
}

function installPeers(): void {
  const folder = join(ROOT, 'bench/peers')
  if (!existsSync(join(folder, 'node_modules')))
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' })
}

async function openDatabase(): Promise<{ url: string; close(): Promise<void> }> {
  const url = process.env.DATABASE_URL
  if (url === undefined) return openBenchPostgres(process.env.BENCH_DATA_DIR)
  await migrateDatabase(url)
  return { url, close: async () => {} }
}
