import { z } from '@hono/zod-openapi'
import { checkSchedule } from '../../board/next-visit.ts'
import { TransientError, UsageError } from '../../errors.ts'
import { counted } from '../../pipeline/count-requests.ts'
import { boardBehind } from '../../pipeline/find-board.ts'
import { COUNTRY_CODES } from '../../posting/geography/country-codes.ts'
import type { Source } from '../../sources/define-source.ts'
import { holdsNoPassword } from '../../sources/fields.ts'
import { sourceByName } from '../../sources/index.ts'
import type { NewBoard } from '../../store/boards.ts'
import type { ApiContext } from '../env.ts'
import { bodyFaults, invalidBody } from '../invalid.ts'
import { asBodyFault } from '../on-error.ts'
import { BoardLine } from '../one-line.ts'
import { ProblemError } from '../problem.ts'

type Looking = Pick<ApiContext, 'db' | 'fetcher' | 'now' | 'stopping'>

const config = z.record(z.string(), z.unknown())

const when = {
  cron: z.string().max(100).optional().openapi({ description: '`auto`, or five fields' }),
  timeZone: z.string().max(100).optional(),
}

const settings = {
  name: BoardLine.nullable().optional(),
  enabled: z.boolean().optional(),
  ...when,
  schedule: z
    .strictObject(when)
    .optional()
    .openapi({ description: 'The same as a board tells it, in place of `cron` and `timeZone`' }),
  country: z
    .string()
    .refine((code) => COUNTRY_CODES.has(code), 'must be an ISO 3166-1 alpha-2 code such as DE')
    .nullable()
    .optional(),
}

/** A board by its careers URL, or by what it is called on its source. */
const named = {
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .refine(holdsNoPassword, 'must not hold a user name or a password')
    .optional()
    .openapi({ description: 'A careers URL: its source is recognised, by its address or in its page' }),
  source: z.string().optional(),
  slug: BoardLine.optional(),
  config: config.optional(),
}

export const BoardInput = z
  .strictObject({ ...named, ...settings })
  .superRefine((input, context) => {
    const isNamed = input.source !== undefined && input.slug !== undefined
    if (input.url === undefined && !isNamed)
      context.addIssue({ code: 'custom', message: 'give "url", or "source" and "slug"' })
    if (input.url !== undefined) mustStandAlone(input, 'url', context)
    mustSayOnce(input, context)
  })
  .openapi('BoardInput')

export const BoardTestInput = z
  .strictObject({
    ...named,
    name: settings.name,
    board: z.string().max(300).optional().openapi({ description: 'Id of a board that is known' }),
  })
  .superRefine((input, context) => {
    const isNamed = input.source !== undefined && input.slug !== undefined
    const ways = [input.url !== undefined, input.board !== undefined, isNamed].filter(Boolean).length
    if (ways !== 1)
      context.addIssue({ code: 'custom', message: 'give one of "url", "board", and "source" with "slug"' })
    else if (!isNamed) mustStandAlone(input, input.url === undefined ? 'board' : 'url', context)
  })
  .openapi('BoardTestInput')

export const BoardPatchInput = z
  .strictObject({ ...settings, config: config.optional() })
  .refine((patch) => Object.keys(patch).length > 0, 'says nothing to change')
  .superRefine(mustSayOnce)
  .openapi('BoardPatch')

/** The board that a body names; a URL may have to be looked at for it. Throws `invalid-body`. */
export async function toNewBoard(ctx: Looking, input: z.output<typeof BoardInput>): Promise<NewBoard> {
  const { name = null, enabled = true, country = null } = input
  const { cron, timeZone } = checkedSchedule(input, { cron: 'auto', timeZone: 'UTC' })
  const { source, slug, config, url } = input.url === undefined ? namedBoard(input) : await boardAt(ctx, input.url)
  const disabledReason = enabled ? null : 'disabled by an admin'
  return { source: source.name, slug, url, name, country, config, enabled, disabledReason, cron, timeZone }
}

interface InputBoard {
  source: Source
  slug: string
  config: Record<string, unknown>
  url: string
}

/** The board of that source, slug and config. Throws `invalid-body`. */
export function namedBoard(input: {
  source?: string | undefined
  slug?: string | undefined
  config?: unknown
}): InputBoard {
  const source = sourceByName(input.source ?? '')
  if (source === null) throw invalidBody([{ pointer: '/source', detail: `there is no source "${input.source}"` }])
  const config = checkedConfig(source, input.config ?? {})
  if (source.name === 'files') refuseFolder(config, null)
  return withUrl({ source, slug: input.slug ?? '', config })
}

/** Throws `invalid-body` where it names a folder other than the board's own: whoever has a key would read the server's files by it. */
export function refuseFolder(config: Record<string, unknown>, known: Record<string, unknown> | null): void {
  if (config.path === undefined || config.path === known?.path) return
  const detail = 'a folder of this server is named in the boards file, by whoever has a shell there'
  throw invalidBody([{ pointer: '/config/path', detail }])
}

/** Whoever adds a board waits for the answer. */
const LOOK_MS = 8_000

async function boardAt(ctx: Looking, text: string): Promise<InputBoard> {
  try {
    const { source, slug, config } = await counted(ctx, (own) => boardBehind(own, new URL(text), LOOK_MS))
    return withUrl({ source, slug, config: checkedConfig(source, config) })
  } catch (error) {
    if (error instanceof UsageError) throw invalidBody([{ pointer: '/url', detail: error.message }])
    if (error instanceof TransientError) throw new ProblemError('timeout', error.message)
    throw error
  }
}

function withUrl(board: Omit<InputBoard, 'url'>): InputBoard {
  const { source, slug, config } = board
  const asSource = { slug, name: null, config }
  const url = asBodyFault('/slug', () => {
    // Builds the first request too: a slug that cannot stand in a URL is told now, not at the first visit.
    source.requests(asSource)
    return source.boardUrl(asSource)
  })
  return { ...board, url }
}

function mustStandAlone(
  input: { source?: unknown; slug?: unknown; config?: unknown },
  key: string,
  context: z.core.$RefinementCtx,
): void {
  if ((input.source ?? input.slug ?? input.config) === undefined) return
  context.addIssue({ code: 'custom', path: [key], message: 'stands alone: it says source, slug and config' })
}

/** What the source's own schema makes of a config. Throws `invalid-body` with pointers into it. */
export function checkedConfig(source: Source, value: unknown): Record<string, unknown> {
  const parsed = source.config.safeParse(value)
  if (!parsed.success) throw invalidBody(parsed.error.issues.flatMap((issue) => bodyFaults(issue, '/config')))
  return parsed.data as Record<string, unknown>
}

export interface Schedule {
  cron: string
  timeZone: string
}
type ScheduleInput = { [part in keyof Schedule]?: string | undefined }

/** The schedule that a body asks for, what it leaves out from `known`. Throws `invalid-body`. */
export function checkedSchedule(
  { schedule, ...apart }: ScheduleInput & { schedule?: ScheduleInput | undefined },
  known: Schedule,
): Schedule {
  const { cron = known.cron, timeZone = known.timeZone } = schedule ?? apart
  const at = schedule === undefined ? '' : '/schedule'
  // `auto` takes any zone that exists.
  asBodyFault(`${at}/timeZone`, () => checkSchedule('0 0 * * *', timeZone))
  if (cron !== 'auto') asBodyFault(`${at}/cron`, () => checkSchedule(cron, timeZone))
  return { cron, timeZone }
}

function mustSayOnce(
  { schedule, cron, timeZone }: ScheduleInput & { schedule?: unknown },
  context: z.core.$RefinementCtx,
): void {
  if (schedule === undefined || (cron ?? timeZone) === undefined) return
  context.addIssue({ code: 'custom', path: ['schedule'], message: 'stands alone: it says cron and timeZone' })
}
