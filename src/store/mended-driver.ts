import { registerHooks } from 'node:module'

/**
 * postgres.js 3.4.9 as it must be for processes that outlive their database. Upstream knows of the crash (github.com/porsager/postgres,
 * issues 1154 and 1208); each mend is a piece of `src/connection.js` and what stands there instead.
 */
const MENDS = [
  // A transaction rolls back over the connection that it has just lost: an exception of nobody's, which ends the process.
  [
    '    if (stream)\n      return queryError(q,',
    "    if (socket === null)\n      return queryError(q, Errors.connection('CONNECTION_CLOSED', options)), true\n\n    if (stream)\n      return queryError(q,",
  ],
  // What was to be written when the connection was lost would hold up the next one: it says nothing until it times out.
  [
    "    clearImmediate(nextWriteTimer)\n    socket.removeListener('data', data)",
    "    clearImmediate(nextWriteTimer)\n    chunk = nextWriteTimer = errorResponse = null\n    socket.removeListener('data', data)",
  ],
  // What it asks for at each new connection is nobody's: lost with the connection, it would be an exception that ends the process.
  ['return fetchArrayTypes()', 'return fetchArrayTypes().catch(() => {})'],
  // A statement that was asked for between a reset and its end would never be answered. A line that began with its parenthesis would
  // belong to the line before it.
  ['!hadError && (query || sent.length) && error(', ';(query || sent.length) && error('],
] as const

/** Mends the driver while Node loads it. To be called before the first import of it; throws where it is another version. */
export function mendDriver(): void {
  registerHooks({
    load(url, context, nextLoad) {
      const loaded = nextLoad(url, context)
      if (!url.endsWith('/node_modules/postgres/src/connection.js') || !loaded.source) return loaded
      const source =
        typeof loaded.source === 'string' ? loaded.source : Buffer.from(loaded.source as Uint8Array).toString()
      return { ...loaded, source: MENDS.reduce(replaced, source) }
    },
  })
}

function replaced(source: string, [before, after]: readonly [string, string]): string {
  const parts = source.split(before)
  if (parts.length !== 2)
    throw new Error(`postgres.js has changed: look at src/store/mended-driver.ts (${before.trim()})`)
  return parts.join(after)
}
