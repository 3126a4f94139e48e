import { TrieRouter } from 'hono/router/trie-router'
import type { Api, Request } from './env.ts'
import { ProblemError } from './problem.ts'

/** 404, or 405 with Allow where the path is known with other methods: Hono itself tells them not apart. */
export function refuseUnknown(app: Api): (c: Request) => never {
  let paths: TrieRouter<string> | null = null
  return (c) => {
    paths ??= routesOf(app)
    const allowed = new Set(paths.match('ALL', c.req.path)[0].map(([method]) => method))
    if (allowed.size === 0) throw new ProblemError('not-found', `There is nothing at ${c.req.path}`)
    if (allowed.has('GET')) allowed.add('HEAD')
    const allow = [...allowed].sort().join(', ')
    throw new ProblemError('method-not-allowed', `${c.req.path} takes ${allow}`, { headers: { Allow: allow } })
  }
}

function routesOf(app: Api): TrieRouter<string> {
  const router = new TrieRouter<string>()
  for (const { method, path } of app.routes) if (method !== 'ALL') router.add('ALL', path, method)
  return router
}
