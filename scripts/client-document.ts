import { createApp } from '../src/api/app.ts'
import type { ApiContext } from '../src/api/env.ts'
import { readConfig } from '../src/config.ts'
import { openLog } from '../src/logger.ts'
import { NO_TRACING } from '../src/telemetry/tracing.ts'

/** What the generator reads of a JSON Schema. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  description?: string
  enum?: unknown[]
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: Schema | boolean
  items?: Schema
  prefixItems?: Schema[]
  allOf?: Schema[]
  anyOf?: Schema[]
  oneOf?: Schema[]
}

export interface Parameter {
  name: string
  in: 'query' | 'path' | 'header'
  required?: boolean
  description?: string
  schema: Schema
}

type Content = Record<string, { schema: Schema }>

export interface Operation {
  summary?: string
  parameters?: Parameter[]
  requestBody?: { required?: boolean; content: Content }
  responses: Record<string, { content?: Content }>
}

export interface Document {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}

/** The OpenAPI document as this tree serves it. Its routes are described, not called, so nothing behind them needs to be there. */
export async function openApiDocument(): Promise<Document> {
  const ctx: ApiContext = {
    config: readConfig({}),
    db: absent('database'),
    fetcher: absent('fetcher'),
    log: openLog('silent'),
    queues: absent('queues'),
    now: () => new Date(0),
    stopping: new AbortController().signal,
    replica: null,
    tracing: NO_TRACING,
  }
  const response = await createApp(ctx).request('/openapi.json')
  return (await response.json()) as Document
}

function absent(what: string): never {
  const get = () => {
    throw new Error(`The OpenAPI document should need no ${what}`)
  }
  return new Proxy({}, { get }) as never
}
