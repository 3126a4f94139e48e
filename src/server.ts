import { type ServerType, serve } from '@hono/node-server'
import { createApp } from './api/app.ts'
import type { ApiContext } from './api/env.ts'
import { openRedisCounts } from './api/redis-counts.ts'
import { WINDOW_S } from './api/request-counts.ts'
import { warmPages } from './api/warm-pages.ts'
import { PermanentError, UsageError } from './errors.ts'

/** Requests that run longer than this after `close` are cut off. */
const GRACE_MS = 10_000
/** Node's own default of 16 KB would drop long URLs without the problem that says so. */
const MAX_HEADER_BYTES = 64 * 1024

interface Place {
  port: number
  host: string
}

interface Connection {
  bytesRead: number
  destroy(): void
  once(event: 'close', listener: () => void): void
}

/** Serves HTTP. `warm` brings into memory what the first readers would wait for; `close` takes no new connection, lets running requests end, and resolves when none is left. */
export async function startServer(
  ctx: ApiContext,
  options: Place,
): Promise<{ url: string; warm(): Promise<void>; close(): Promise<void> }> {
  const sharedCounts = openRedisCounts(ctx.config.redis, WINDOW_S)
  const app = createApp(ctx, sharedCounts)
  const { server, port } = await listen(app.fetch, options).catch((error: unknown) => {
    sharedCounts?.close()
    throw listenFault(error, options)
  })
  const sockets = trackSockets(server)
  const host = options.host.includes(':') ? `[${options.host}]` : options.host
  return {
    url: `http://${host}:${port}`,
    warm: () => warmPages(app, ctx),
    close: () => closeServer(server, sockets).finally(() => sharedCounts?.close()),
  }
}

/** Throws where nobody could listen: a look before anything else is started, since the database alone takes seconds. */
export async function checkPlace(place: Place): Promise<void> {
  const { server } = await listen(() => new Response(), place).catch((error: unknown) => {
    throw listenFault(error, place)
  })
  await new Promise((resolve) => server.close(resolve))
}

const HOST_MEND = 'give 127.0.0.1 for this machine alone, 0.0.0.0 for all who reach it, or one of its own addresses'

/** Which setting to change, in words. */
function listenFault(cause: unknown, { port, host }: Place): unknown {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null
  const wrong = (words: string) => new UsageError(words, { cause })
  switch (code) {
    case 'EADDRINUSE':
      // The setting is right as soon as that program is gone.
      return new PermanentError('config', `Port ${port} of ${host} is taken by another program: stop it, or set PORT`, {
        cause,
      })
    case 'EACCES':
      return wrong(`Port ${port} of ${host} is not for this user to take: set PORT to 1024 or more`)
    case 'EADDRNOTAVAIL':
    case 'EINVAL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return wrong(`HOST: "${host}" is no address of this machine; ${HOST_MEND}`)
    default:
      return cause
  }
}

function listen(fetch: Parameters<typeof serve>[0]['fetch'], options: Place) {
  return new Promise<{ server: ServerType; port: number }>((resolve, reject) => {
    const settings = {
      fetch,
      port: options.port,
      hostname: options.host,
      serverOptions: { maxHeaderSize: MAX_HEADER_BYTES },
    }
    const server = serve(settings, (address) => {
      server.off('error', reject)
      resolve({ server, port: address.port })
    })
    server.once('error', reject)
  })
}

async function closeServer(server: ServerType, sockets: Set<Connection>): Promise<void> {
  const closed = new Promise<void>((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()))
  })
  // Node counts a connection that never asked anything as busy, and one that turns idle later is left to its time-out.
  for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy()
  const sweep = setInterval(() => 'closeIdleConnections' in server && server.closeIdleConnections(), 50)
  const limit = setTimeout(() => {
    for (const socket of sockets) socket.destroy()
  }, GRACE_MS)
  await closed.finally(() => {
    clearInterval(sweep)
    clearTimeout(limit)
  })
}

function trackSockets(server: ServerType): Set<Connection> {
  const sockets = new Set<Connection>()
  server.on('connection', (socket: Connection) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  return sockets
}
