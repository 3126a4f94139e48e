import { z } from '@hono/zod-openapi'

/** A shape that has a name in the document, or null. With `.nullable()` the document loses the null, or gives it to every use of the name. */
export function orNull<Schema extends z.ZodType>(schema: Schema) {
  return z.union([schema, z.null()])
}
