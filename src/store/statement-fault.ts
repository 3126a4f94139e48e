import { DrizzleQueryError } from 'drizzle-orm'

/** What the database said of a statement, without the statement, whose parameters may be pages; any other error as it is. */
export function withoutStatement(error: unknown): unknown {
  return error instanceof DrizzleQueryError && error.cause !== undefined ? error.cause : error
}
