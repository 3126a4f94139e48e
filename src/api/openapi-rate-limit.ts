import { PROBLEMS } from './problem.ts'
import { isCounted } from './rate-limit.ts'

interface Operation {
  responses: Record<string, { description: string; content?: object; headers?: Record<string, { $ref: string }> }>
}

const LINK = 'https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/'

/** By the names that they have under `#/components/headers`. */
export const RATE_LIMIT_HEADERS = {
  RateLimit: {
    description: `What is left to this client: \`r\` requests within the next \`t\` seconds (${LINK})`,
    schema: { type: 'string' },
    example: '"default";r=5999;t=60',
  },
  'RateLimit-Policy': {
    description: `How many requests (\`q\`) a client may make in a window of \`w\` seconds (${LINK})`,
    schema: { type: 'string' },
    example: '"default";q=6000;w=60',
  },
  'Retry-After': {
    description: 'Seconds to wait before the next request',
    schema: { type: 'integer', minimum: 1 },
    example: 42,
  },
}

const REFUSED = {
  description: `\`/problems/rate-limited\`: ${PROBLEMS['rate-limited'][1]}`,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}

/** Adds to an operation what every counted request may be answered, and the headers that tell of the count. */
export function tellRateLimit(path: string, { responses }: Operation): void {
  if (!isCounted(path)) return
  responses['429'] ??= structuredClone(REFUSED)
  for (const [status, response] of Object.entries(responses)) {
    const names = status === '429' ? Object.keys(RATE_LIMIT_HEADERS) : ['RateLimit', 'RateLimit-Policy']
    const told = names.map((name) => [name, { $ref: `#/components/headers/${name}` }] as const)
    response.headers = { ...response.headers, ...Object.fromEntries(told) }
  }
}
