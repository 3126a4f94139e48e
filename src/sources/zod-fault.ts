import type { z } from 'zod'

/** What a schema objected to first: `field` as a path like `jobs.3.title`, `message` in words. */
export interface Fault {
  field: string
  message: string
}

/** The first fault of a failed parse; `prefix` is the path of the value that was parsed, empty for a whole page. */
export function firstFault(error: z.ZodError, prefix = ''): Fault {
  const issue = error.issues[0]
  const path = (issue?.path ?? []).map(String)
  const field = [...(prefix === '' ? [] : [prefix]), ...path].join('.')
  return { field: field === '' ? 'page' : field, message: issue?.message ?? 'of another shape' }
}
