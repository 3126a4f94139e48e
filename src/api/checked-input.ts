import type { z } from '@hono/zod-openapi'
import { UsageError } from '../errors.ts'
import { inPlainWords } from './plain-words.ts'

/**
 * What a schema of the API makes of what was typed. Throws a UsageError with a line for each value that is wrong; `nameOf` tells what the
 * command line calls a field.
 */
export function checkedInput<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  nameOf: (field: string) => string = (field) => `--${field}`,
): z.output<Schema> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const faults = new Map<string, string>()
  for (const issue of result.error.issues) {
    const name = nameOf(String(issue.path[0] ?? ''))
    // The first says it: what is empty is no line either.
    if (!faults.has(name)) faults.set(name, inPlainWords(issue))
  }
  throw new UsageError([...faults].map(([name, words]) => `${name}: ${words}`).join('\n'))
}
