import { allFigures, allTermRows, changedTermRows, changeNumbers, type Figures } from '../store/term-rows.ts'
import type { ApiContext } from './env.ts'
import { type FigureColumns, openFigureColumns } from './figure-columns.ts'
import { nextLook } from './next-look.ts'
import { openTermColumns, type TermColumns } from './term-columns.ts'

/** The terms of all listings in memory, as they stand when asked for: loaded once, then kept up by the changes. */
export interface LiveTerms {
  (): Promise<TermColumns>
  /** Whether nobody who asks waits for the first load, of the terms or of these and the figures. */
  areLoaded(what: 'terms' | 'figures'): boolean
  /** With what they pay and demand: that is loaded when first asked for, and nobody else waits for it. */
  withFigures(): Promise<{ columns: TermColumns; figures: FigureColumns }>
}

interface Loaded extends ReturnType<typeof openTermColumns> {
  seen: number
  figures: LiveFigures | null
}

interface LiveFigures {
  columns: FigureColumns
  /** Resolves once all are loaded. */
  whole: Promise<void>
  isWhole: boolean
  write(row: number, figures: Figures): void
}

/** More changes than this since the last look, and loading anew is quicker. */
const MOST_CHANGES = 200_000

export function openLiveTerms(ctx: Pick<ApiContext, 'db'>): LiveTerms {
  let loaded: Loaded | null = null
  const look = nextLook(async () => {
    const { first, last } = await changeNumbers(ctx.db)
    // Numbers that went back are of another database, restored in its place; past retention some were missed.
    const isCurrent =
      loaded !== null && last >= loaded.seen && first <= loaded.seen + 1 && last - loaded.seen < MOST_CHANGES
    if (!loaded || !isCurrent) loaded = await load(ctx.db, last)
    else if (last > loaded.seen) {
      const changed = await changedTermRows(ctx.db, loaded.seen)
      loaded.beginLook()
      for (const { figures, ...row } of changed) {
        loaded.write(row)
        const place = loaded.columns.rowOf.get(row.id)
        if (place !== undefined) loaded.figures?.write(place, figures)
      }
      loaded.seen = last
    }
    return loaded
  })
  return Object.assign(async () => (await look()).columns, {
    areLoaded: (what: 'terms' | 'figures') => loaded !== null && (what === 'terms' || loaded.figures?.isWhole === true),
    withFigures: async () => {
      for (;;) {
        const asked = await look()
        if (asked.figures?.isWhole) return { columns: asked.columns, figures: asked.figures.columns }
        asked.figures ??= loadFigures(ctx.db, asked.columns)
        await asked.figures.whole.catch((error: unknown) => {
          asked.figures = null
          throw error
        })
      }
    },
  })
}

/** Changes while it loads are numbered past `seen`, and are read once more. */
async function load(db: ApiContext['db'], seen: number): Promise<Loaded> {
  const opened = openTermColumns()
  for await (const rows of allTermRows(db)) {
    for (const row of rows) opened.write(row)
  }
  return { ...opened, seen, figures: null }
}

function loadFigures(db: ApiContext['db'], { rowOf }: TermColumns): LiveFigures {
  const columns = openFigureColumns()
  // What a look writes meanwhile may be newer than what the load reads.
  const written = new Set<number>()
  const live: LiveFigures = {
    columns,
    isWhole: false,
    whole: fill(),
    write: (row, figures) => {
      if (!live.isWhole) written.add(row)
      columns.write(row, figures)
    },
  }
  return live

  async function fill(): Promise<void> {
    for await (const rows of allFigures(db))
      for (const { id, ...figures } of rows) {
        const row = rowOf.get(id)
        if (row !== undefined && !written.has(row)) columns.write(row, figures)
      }
    live.isWhole = true
    written.clear()
  }
}
