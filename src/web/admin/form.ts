import type { z } from '@hono/zod-openapi'
import { throwIfInvalid } from '../../api/invalid.ts'

/** The fields of a form, read by the schema of the API's body: an empty or missing field is one that is not there. Throws `invalid-body`. */
export function fromForm<Schema extends z.ZodType>(schema: Schema, fields: Record<string, unknown>): z.output<Schema> {
  const given = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && value !== '')
  const parsed = schema.safeParse(Object.fromEntries(given))
  if (parsed.success) return parsed.data
  throwIfInvalid({ success: false, target: 'form', error: parsed.error })
  throw parsed.error
}
