import { HTTPException } from 'hono/http-exception'
import { UsageError } from '../errors.ts'
import type { ApiContext, Request } from './env.ts'
import { invalidBody, invalidParameter } from './invalid.ts'
import { asProblem, ProblemError, problemResponse } from './problem.ts'

/** Every error ends here, as a problem; what is our fault is logged, and told without its detail. */
export function answerError(ctx: Pick<ApiContext, 'log'>, error: Error, c: Request): Response {
  const requestId = c.get('requestId')
  const problem = toProblem(error, c.req.method)
  if (problem.problem === 'internal') {
    ctx.log.error({ requestId, method: c.req.method, path: c.req.path, err: error }, 'A request failed')
  } else if (problem.problem === 'unavailable' || problem.problem === 'timeout') {
    ctx.log.warn({ requestId, method: c.req.method, path: c.req.path, err: error }, 'A request could not be answered')
  }
  return problemResponse(problem, requestId)
}

function toProblem(error: Error, method: string): ProblemError {
  const problem = asProblem(error)
  if (problem instanceof ProblemError) return problem
  if (error instanceof HTTPException) return fromHttpException(error)
  const code = errorCode(error)
  if (code === '57014') return new ProblemError('timeout', 'The database took too long; try a narrower query')
  if (code !== null && AWAY.test(code)) return new ProblemError('unavailable', 'The database is away; try again soon')
  if (code === '22021' || code === '22P05') return unstorable(method)
  return new ProblemError('internal', 'The request failed; its id names it in the log')
}

function fromHttpException(error: HTTPException): ProblemError {
  switch (error.status) {
    case 400:
      return invalidBody([{ pointer: '', detail: 'is not valid JSON' }])
    case 413:
      return new ProblemError('body-too-large', error.message)
    case 415:
      return new ProblemError('unsupported-media-type', 'Send Content-Type: application/json')
    default:
      return new ProblemError('internal', 'The request failed; its id names it in the log')
  }
}

/** Postgres refuses U+0000 in any text. */
function unstorable(method: string): ProblemError {
  if (method === 'GET' || method === 'HEAD') return invalidParameter('query', 'must not hold U+0000')
  return invalidBody([{ pointer: '', detail: 'must not hold U+0000' }])
}

/** Of Postgres (classes 08, 53, 57P), of postgres.js and of the socket: nobody there, or no room for us. */
const AWAY =
  /^(08...|53...|57P0[1-5]|CONNECT_TIMEOUT|CONNECTION_(CLOSED|ENDED|DESTROYED)|ECONNREFUSED|ECONNRESET|ENOENT|ENOTFOUND|EPIPE|ETIMEDOUT|EAI_AGAIN)$/

/** The code of the error or of what caused it: drizzle wraps what the driver throws. */
function errorCode(error: unknown): string | null {
  for (let each = error; each instanceof Error; each = each.cause) {
    if ('code' in each && typeof each.code === 'string') return each.code
  }
  return null
}

/** Runs `work` and tells a UsageError of the pure folders as a fault of the body at `pointer`. */
export function asBodyFault<T>(pointer: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof UsageError || error instanceof RangeError) {
      throw invalidBody([{ pointer, detail: error.message }])
    }
    throw error
  }
}
