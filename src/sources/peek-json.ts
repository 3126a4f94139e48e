import type { z } from 'zod'
import { SourceChangedError } from '../errors.ts'
import type { Page } from './define-source.ts'
import { readJson } from './read-json.ts'

/** A page as `readJson` reads it, for `next`: null where it has another shape, which `parse` will tell. */
export function peekJson<Shape>(page: Page, shape: z.ZodType<Shape>): Shape | null {
  try {
    return readJson(page, shape)
  } catch (error) {
    if (error instanceof SourceChangedError) return null
    throw error
  }
}
