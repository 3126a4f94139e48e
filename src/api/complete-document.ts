import { PROPERTY_EXAMPLES, SCHEMA_EXAMPLES, TEXT_EXAMPLES } from './openapi-examples.ts'
import { RATE_LIMIT_HEADERS, tellRateLimit } from './openapi-rate-limit.ts'
import { PROBLEMS } from './problem.ts'

interface Schema {
  $ref?: string
  example?: unknown
  properties?: Record<string, Schema>
  items?: Schema
}
type Content = Record<string, { schema?: Schema; example?: unknown }>
interface Operation {
  requestBody?: { content: Content }
  responses: Record<string, { description: string; content?: Content }>
}

/** An operation without parameters refuses them too. */
const UNKNOWN_PARAMETER = {
  description: `\`/problems/unknown-parameter\`: ${PROBLEMS['unknown-parameter'][1]}`,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}

/** What is true of every operation of the API, or known by the names of schemas, and so is not said route by route. */
export function completeDocument<Document extends { paths?: object; components?: object }>(
  document: Document,
): Document {
  document.components = { ...document.components, headers: RATE_LIMIT_HEADERS }
  for (const [path, methods] of Object.entries(document.paths ?? {})) {
    for (const operation of Object.values(methods) as Operation[]) {
      if (path.startsWith('/api/v1')) operation.responses['400'] ??= UNKNOWN_PARAMETER
      tellRateLimit(path, operation)
      fillExamples(operation)
    }
  }
  mendPatterns(document)
  return document
}

/** The generator leaves the end of a literal on a pattern that has flags (`^a$/u`), which no program reads as one. */
function mendPatterns(value: object): void {
  for (const [key, each] of Object.entries(value)) {
    if (typeof each === 'object' && each !== null) mendPatterns(each)
    else if (key === 'pattern' && typeof each === 'string')
      Object.assign(value, { pattern: each.replace(/(?<!\\)\/[a-z]+$/, '') })
  }
}

/** Gives every body that has no example one: of its schema's name, or put together from those of its parts. */
function fillExamples({ requestBody, responses }: Operation): void {
  const successes = Object.entries(responses).filter(([status]) => status.startsWith('2'))
  const contents = [requestBody?.content, ...successes.map(([, { content }]) => content)]
  for (const content of contents) fill(content ?? {})
}

function fill(content: Content): void {
  for (const [type, media] of Object.entries(content)) {
    const example = /json$/.test(type) && media.schema ? exampleOf(media.schema) : undefined
    media.example ??= example ?? TEXT_EXAMPLES[type]
  }
}

/** Undefined where a part of it is unknown: half an example would not be one. */
function exampleOf(schema: Schema, property = ''): unknown {
  if (schema.example !== undefined) return schema.example
  if (schema.$ref) return SCHEMA_EXAMPLES[schema.$ref.replace('#/components/schemas/', '')]
  if (schema.items) {
    const item = exampleOf(schema.items, property)
    return item === undefined ? undefined : [item]
  }
  if (!schema.properties) return PROPERTY_EXAMPLES[property]
  const members = Object.entries(schema.properties).map(([name, each]) => [name, exampleOf(each, name)] as const)
  return members.some(([, example]) => example === undefined) ? undefined : Object.fromEntries(members)
}
