import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbeddedPostgres } from '../src/embedded/open-embedded-postgres.ts'
import { migrateDatabase } from '../src/store/migrate.ts'

/** An embedded Postgres with our schema: in a folder of its own that `close` removes, or in `keptDir`, which stays. */
export async function openBenchPostgres(keptDir?: string) {
  const dataDir = keptDir ?? mkdtempSync(join(tmpdir(), 'rolecall-bench-'))
  const embedded = await openEmbeddedPostgres({ dataDir, log: { info: () => {}, warn: console.warn } })
  await migrateDatabase(embedded.url)
  return {
    url: embedded.url,
    dataDir,
    close: async () => {
      await embedded.close()
      if (keptDir === undefined) rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
