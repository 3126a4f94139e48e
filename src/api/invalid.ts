import type { z } from '@hono/zod-openapi'
import { inPlainWords } from './plain-words.ts'
import { type Fault, ProblemError } from './problem.ts'

type Validated = { success: true } | { success: false; target?: string; error: z.ZodError }

/** Throws the problem that fits where a request's part broke its schema. */
export function throwIfInvalid(result: Validated): void {
  if (result.success) return
  const { issues } = result.error
  switch (result.target) {
    case 'param':
      throw new ProblemError('not-found', 'There is nothing with such an id')
    case 'json':
    case 'form':
      throw invalidBody(issues.flatMap((issue) => bodyFaults(issue, '')))
    default:
      throw invalidQuery(issues)
  }
}

export function invalidBody(faults: Fault[]): ProblemError {
  return new ProblemError('invalid-body', faults.map((fault) => fault.detail).join('; ') || 'It is not valid', {
    faults,
  })
}

export function invalidParameter(parameter: string, detail: string): ProblemError {
  return new ProblemError('invalid-parameter', `${parameter}: ${detail}`, { faults: [{ parameter, detail }] })
}

function invalidQuery(issues: z.core.$ZodIssue[]): ProblemError {
  const unknown = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []))
  const faults: Fault[] = unknown.map((parameter) => ({ parameter, detail: 'is not a parameter of this route' }))
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') continue
    faults.push({ parameter: String(issue.path[0] ?? ''), detail: inPlainWords(issue) })
  }
  const detail = faults.map((fault) => `${'parameter' in fault ? fault.parameter : ''}: ${fault.detail}`).join('; ')
  return new ProblemError(unknown.length > 0 ? 'unknown-parameter' : 'invalid-parameter', detail, { faults })
}

/** With JSON pointers (RFC 6901); `under` is where the value stands in the body. */
export function bodyFaults(issue: z.core.$ZodIssue, under: string): Fault[] {
  const pointer = under + issue.path.map(pointerStep).join('')
  if (issue.code !== 'unrecognized_keys') return [{ pointer, detail: inPlainWords(issue) }]
  return issue.keys.map((key) => ({ pointer: pointer + pointerStep(key), detail: 'is not known here' }))
}

function pointerStep(part: PropertyKey): string {
  return `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`
}
