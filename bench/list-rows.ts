import { createHash } from 'node:crypto'

/** What both crawlers read of a posting. */
export interface Row {
  id: string
  url: string
  title: string
  company: string
  place: string
  date: string
}

/** One hash of all rows, in whatever order they came. */
export function hashOf(rows: readonly Row[]): string {
  const lines = rows.map((row) => JSON.stringify([row.id, row.url, row.title, row.company, row.place, row.date]))
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex')
}
