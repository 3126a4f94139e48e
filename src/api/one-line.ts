import { z } from '@hono/zod-openapi'

/** One line without control characters, of so many at most: it ends up in logs, tables and headers. */
export function oneLine(most: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^\P{Cc}+$/u, 'must be one line')
}

/** What is said of a board: its name, its slug, why it is disabled. */
export const BoardLine = oneLine(300)
