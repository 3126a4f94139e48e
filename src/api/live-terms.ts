import { allTermRows, changedTermRows, changeNumbers } from '../store/term-rows.ts'
import type { ApiContext } from './env.ts'
import { nextLook } from './next-look.ts'
import { openTermColumns, type TermColumns } from './term-columns.ts'

/** The terms of all listings in memory, as they stand when asked for: loaded once, then kept up by the changes. */
export type LiveTerms = () => Promise<TermColumns>

/** More changes than this since the last look, and loading anew is quicker. */
const MOST_CHANGES = 200_000

export function openLiveTerms(ctx: Pick<ApiContext, 'db'>): LiveTerms {
  let loaded: (ReturnType<typeof openTermColumns> & { seen: number }) | null = null
  return nextLook(async () => {
    const { first, last } = await changeNumbers(ctx.db)
    // Numbers that went back are of another database, restored in its place; past retention some were missed.
    const isCurrent =
      loaded !== null && last >= loaded.seen && first <= loaded.seen + 1 && last - loaded.seen < MOST_CHANGES
    if (!loaded || !isCurrent) loaded = await load(ctx.db, last)
    else if (last > loaded.seen) {
      for (const row of await changedTermRows(ctx.db, loaded.seen)) loaded.write(row)
      loaded.seen = last
    }
    return loaded.columns
  })
}

/** Changes while it loads are numbered past `seen`, and are read once more. */
async function load(db: ApiContext['db'], seen: number) {
  const opened = openTermColumns()
  for await (const rows of allTermRows(db)) {
    for (const row of rows) opened.write(row)
  }
  return { ...opened, seen }
}
