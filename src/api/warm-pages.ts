import type { Api, ApiContext } from './env.ts'

/** Between them they read everything that is read once and kept: all terms, counts, pay and experience, words in use, what is rare, cities, sitemaps. */
const PATHS = [
  '/',
  '/?q=engineer',
  '/api/v1/listings?include=total&experience_max=1',
  '/skills',
  '/companies',
  '/stats',
  '/suggest?q=a',
  '/sitemap.xml',
  '/sitemaps/pages.xml',
]

/**
 * Asks for one page of each kind, so that no reader waits for what the first one brings into memory: at a million listings that takes
 * a quarter of a minute. Resolves when done, or when the process stops.
 */
export async function warmPages(app: Api, ctx: Pick<ApiContext, 'log' | 'stopping'>): Promise<void> {
  const began = performance.now()
  const newest = await newestListing(app)
  // What is kept of an empty database would only be in the way of what comes.
  if (newest === null) return
  for (const path of [...PATHS, newest]) {
    if (ctx.stopping.aborted) return
    await (await app.request(path)).arrayBuffer()
  }
  ctx.log.info({ durationMs: Math.round(performance.now() - began) }, 'The pages are warm')
}

async function newestListing(app: Api): Promise<string | null> {
  const { data = [] } = (await (await app.request('/api/v1/listings?limit=1')).json()) as { data?: { id: string }[] }
  return data[0] === undefined ? null : `/listings/${data[0].id}`
}
