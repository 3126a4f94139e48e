import { z } from '@hono/zod-openapi'
import { checkSchedule } from '../../board/next-visit.ts'
import { COUNTRY_CODES } from '../../posting/geography/country-codes.ts'
import type { Source } from '../../sources/define-source.ts'
import { recogniseBoard, sourceByName } from '../../sources/index.ts'
import type { NewBoard } from '../../store/boards.ts'
import { bodyFaults, invalidBody } from '../invalid.ts'
import { asBodyFault } from '../on-error.ts'

/** One line without control characters: it ends up in logs, tables and headers. */
const line = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .regex(/^\P{Cc}+$/u, 'must be one line')
const config = z.record(z.string(), z.unknown())

const settings = {
  name: line.nullable().optional(),
  enabled: z.boolean().optional(),
  cron: z.string().max(100).optional().openapi({ description: '`auto`, or five fields' }),
  timeZone: z.string().max(100).optional(),
  country: z
    .string()
    .refine((code) => COUNTRY_CODES.has(code), 'must be an ISO 3166-1 alpha-2 code such as DE')
    .nullable()
    .optional(),
}

export const BoardInput = z
  .strictObject({
    url: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .optional()
      .openapi({ description: 'A careers URL: its source is recognised' }),
    source: z.string().optional(),
    slug: line.optional(),
    config: config.optional(),
    ...settings,
  })
  .superRefine((input, context) => {
    const named = input.source !== undefined && input.slug !== undefined
    if (input.url === undefined && !named)
      context.addIssue({ code: 'custom', message: 'give "url", or "source" and "slug"' })
    if (input.url !== undefined && (input.source ?? input.slug ?? input.config) !== undefined) {
      context.addIssue({ code: 'custom', path: ['url'], message: 'stands alone: it says source, slug and config' })
    }
  })
  .openapi('BoardInput')

export const BoardPatchInput = z
  .strictObject({ ...settings, config: config.optional() })
  .refine((patch) => Object.keys(patch).length > 0, 'says nothing to change')
  .openapi('BoardPatch')

/** The board that a body names. Throws `invalid-body`. */
export function toNewBoard(input: z.output<typeof BoardInput>): NewBoard {
  const { source, slug, config } = input.url === undefined ? named(input) : recognised(input.url)
  const { name = null, enabled = true, cron = 'auto', timeZone = 'UTC', country = null } = input
  checkedSchedule(cron, timeZone)
  const url = asBodyFault('/slug', () => {
    const board = { slug, name, config }
    // Builds the first request too: a slug that cannot stand in a URL is told now, not at the first visit.
    source.requests(board)
    return source.boardUrl(board)
  })
  const disabledReason = enabled ? null : 'disabled by an admin'
  return { source: source.name, slug, url, name, country, config, enabled, disabledReason, cron, timeZone }
}

function named(input: z.output<typeof BoardInput>) {
  const source = sourceByName(input.source ?? '')
  if (source === null) throw invalidBody([{ pointer: '/source', detail: `there is no source "${input.source}"` }])
  return { source, slug: input.slug ?? '', config: checkedConfig(source, input.config ?? {}) }
}

function recognised(text: string) {
  const found = recogniseBoard(new URL(text))
  if (found === null) {
    throw invalidBody([{ pointer: '/url', detail: 'no source knows this URL; give "source", "slug" and "config"' }])
  }
  return { source: found.source, slug: found.slug, config: checkedConfig(found.source, found.config) }
}

/** What the source's own schema makes of a config. Throws `invalid-body` with pointers into it. */
export function checkedConfig(source: Source, value: unknown): Record<string, unknown> {
  const parsed = source.config.safeParse(value)
  if (!parsed.success) throw invalidBody(parsed.error.issues.flatMap((issue) => bodyFaults(issue, '/config')))
  return parsed.data as Record<string, unknown>
}

export function checkedSchedule(cron: string, timeZone: string): void {
  // `auto` takes any zone that exists.
  asBodyFault('/timeZone', () => checkSchedule('0 0 * * *', timeZone))
  if (cron !== 'auto') asBodyFault('/cron', () => checkSchedule(cron, timeZone))
}
