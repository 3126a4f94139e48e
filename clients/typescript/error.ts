import type { Problem } from './schema.ts'

/** An answer that is no success. `problem` is what Rolecall says of it; null where something between here and there answered. */
export class RolecallError extends Error {
  override name = 'RolecallError'
  readonly status: number
  readonly problem: Problem | null
  /** Seconds to wait before another try, where the answer says so. */
  readonly retryAfter: number | null
  constructor(status: number, problem: Problem | null, retryAfter: number | null) {
    const faults = (problem?.errors ?? []).map((each) => `${each.parameter ?? each.pointer ?? ''}: ${each.detail}`)
    super([problem?.detail ?? `HTTP ${status}`, ...faults].join('; '))
    this.status = status
    this.problem = problem
    this.retryAfter = retryAfter
  }

  static async of(response: Response): Promise<RolecallError> {
    const text = await response.text()
    const isProblem = /^application\/problem\+json\b/.test(response.headers.get('content-type') ?? '')
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
    return new RolecallError(
      response.status,
      isProblem ? (JSON.parse(text) as Problem) : null,
      Number.isNaN(seconds) ? null : seconds,
    )
  }
}
