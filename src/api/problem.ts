import { z } from '@hono/zod-openapi'
import { ConflictError, MissingError } from '../errors.ts'

/** The `NAME` of `/problems/NAME`, with its status and what is wrong in general. */
export const PROBLEMS = {
  'unknown-parameter': [400, 'There is no such parameter'],
  'invalid-parameter': [400, 'A parameter has a value that it cannot have'],
  'invalid-cursor': [400, 'The cursor does not belong to this query'],
  unauthorized: [401, 'A valid API key is needed'],
  forbidden: [403, 'This is not allowed'],
  'not-found': [404, 'There is nothing here'],
  'method-not-allowed': [405, 'This method is not for this path'],
  'live-run': [409, 'The board is being visited already'],
  conflict: [409, 'The present state does not allow this'],
  'cursor-expired': [410, 'What follows the cursor is kept no longer'],
  'body-too-large': [413, 'The body is too large'],
  'url-too-long': [414, 'The URL is too long'],
  'unsupported-media-type': [415, 'The body must be JSON'],
  'invalid-body': [422, 'The body is not as it must be'],
  'idempotency-mismatch': [422, 'The Idempotency-Key was used for another request'],
  'rate-limited': [429, 'Too many requests'],
  internal: [500, 'Something went wrong here'],
  unavailable: [503, 'A part of the service is away'],
  timeout: [504, 'The answer took too long'],
} as const satisfies Record<string, [number, string]>

export type ProblemName = keyof typeof PROBLEMS

export type Fault = { parameter: string; detail: string } | { pointer: string; detail: string }

/** An answer that is a problem document (RFC 9457). `extra` adds members to it. */
export class ProblemError extends Error {
  override name = 'ProblemError'
  readonly problem: ProblemName
  readonly faults: Fault[]
  readonly headers: Record<string, string>
  readonly extra: Record<string, unknown>
  constructor(
    problem: ProblemName,
    detail: string,
    more: { faults?: Fault[]; headers?: Record<string, string>; extra?: Record<string, unknown> } = {},
  ) {
    super(detail)
    this.problem = problem
    this.faults = more.faults ?? []
    this.headers = more.headers ?? {}
    this.extra = more.extra ?? {}
  }
}

/** What the pipeline refuses to do, as a problem; any other error as it is. */
export function asProblem(error: unknown): unknown {
  if (error instanceof ConflictError) return new ProblemError('conflict', error.message)
  if (error instanceof MissingError) return new ProblemError('not-found', error.message)
  return error
}

export const ProblemSchema = z
  .looseObject({
    type: z.string().openapi({ example: '/problems/invalid-parameter' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().openapi({ description: 'The X-Request-Id of the request' }),
    errors: z
      .array(z.object({ parameter: z.string().optional(), pointer: z.string().optional(), detail: z.string() }))
      .optional(),
  })
  .openapi('Problem')

/** The problem document as a response. */
export function problemResponse(error: ProblemError, requestId: string): Response {
  const [status, title] = PROBLEMS[error.problem]
  const body = {
    type: `/problems/${error.problem}`,
    title,
    status,
    detail: error.message,
    instance: requestId,
    ...(error.faults.length > 0 && { errors: error.faults }),
    ...error.extra,
  }
  const headers = { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...error.headers }
  return new Response(JSON.stringify(body), { status, headers })
}

/** For the `responses` of a route: the problems that it may answer with, by status. */
export function problems(...names: ProblemName[]) {
  const entries = names.map((name) => {
    const [status] = PROBLEMS[name]
    const here = names.filter((other) => PROBLEMS[other][0] === status)
    const content = { 'application/problem+json': { schema: ProblemSchema } }
    return [
      status,
      { description: here.map((each) => `\`/problems/${each}\`: ${PROBLEMS[each][1]}`).join('; '), content },
    ]
  })
  return Object.fromEntries(entries) as Record<never, never>
}
