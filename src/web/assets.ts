import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRoute, z } from '@hono/zod-openapi'
import type { Api } from '../api/env.ts'
import { ProblemError, problems } from '../api/problem.ts'

const TYPES = {
  'style.css': 'text/css; charset=utf-8',
  'page.js': 'text/javascript; charset=utf-8',
  'console.css': 'text/css; charset=utf-8',
  'console.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
} as const
export type AssetName = keyof typeof TYPES

interface Asset {
  url: string
  type: string
  body: string
}

/** The name in the URL changes with the content. */
const CACHE = 'public, max-age=31536000, immutable'
const HASH_CHARACTERS = 12

let read: Map<AssetName, Asset> | null = null

/** Where the browser finds one of the files beside the pages: `/assets/style.3f2a….css`. */
export function assetUrl(name: AssetName): string {
  return (assets().get(name) as Asset).url
}

const CONTENT = Object.fromEntries(Object.values(TYPES).map((type) => [type.split(';')[0], { schema: z.string() }]))

const route = createRoute({
  method: 'get',
  path: '/assets/{file}',
  tags: ['pages'],
  summary: 'Style, script and icon of the pages',
  request: { params: z.object({ file: z.string().max(100) }) },
  responses: {
    200: { description: 'The file, for ever', content: CONTENT },
    ...problems('not-found'),
  },
})

export function addAssets(app: Api): void {
  app.openapi(route, (c) => {
    const { file } = c.req.valid('param')
    const asset = [...assets().values()].find((each) => each.url === `/assets/${file}`)
    if (!asset) throw new ProblemError('not-found', `There is no ${file}; reload the page that named it`)
    return c.body(asset.body, 200, { 'Content-Type': asset.type, 'Cache-Control': CACHE }) as never
  })
}

function assets(): Map<AssetName, Asset> {
  read ??= new Map((Object.keys(TYPES) as AssetName[]).map((name) => [name, readAsset(name)]))
  return read
}

function readAsset(name: AssetName): Asset {
  const body = readFileSync(new URL(`assets/${name}`, import.meta.url), 'utf8')
  const hash = createHash('sha256').update(body).digest('hex').slice(0, HASH_CHARACTERS)
  return { url: `/assets/${name.replace('.', `.${hash}.`)}`, type: TYPES[name], body }
}
