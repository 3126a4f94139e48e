import { type ServerType, serve } from '@hono/node-server'
import { createApp } from './api/app.ts'
import type { ApiContext } from './api/env.ts'

/** Requests that run longer than this after `close` are cut off. */
const GRACE_MS = 10_000
/** Node's own default of 16 KB would drop long URLs without the problem that says so. */
const MAX_HEADER_BYTES = 64 * 1024

/** Serves HTTP. `close` takes no new connection, lets running requests end, and resolves when none is left. */
export async function startServer(
  ctx: ApiContext,
  options: { port: number; host: string },
): Promise<{ url: string; close(): Promise<void> }> {
  const app = createApp(ctx)
  const { server, port } = await listen(app.fetch, options)
  const host = options.host.includes(':') ? `[${options.host}]` : options.host
  return { url: `http://${host}:${port}`, close: () => closeServer(server) }
}

function listen(fetch: Parameters<typeof serve>[0]['fetch'], options: { port: number; host: string }) {
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

async function closeServer(server: ServerType): Promise<void> {
  const closed = new Promise<void>((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()))
  })
  if (!('closeIdleConnections' in server)) return closed
  server.closeIdleConnections()
  const timer = setTimeout(() => server.closeAllConnections(), GRACE_MS)
  await closed.finally(() => clearTimeout(timer))
}
