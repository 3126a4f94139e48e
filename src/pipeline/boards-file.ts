import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { checkSchedule } from '../board/next-visit.ts'
import type { Context } from '../context.ts'
import { PermanentError, UsageError } from '../errors.ts'
import { requireSource } from '../sources/index.ts'
import { addBoards, boardId, type NewBoard } from '../store/boards.ts'
import { followKeys } from './keyed-boards.ts'
import { sourceBoard } from './source-board.ts'

const Entry = z.strictObject({
  source: z.string(),
  slug: z.string().min(1),
  name: z.string().optional(),
  url: z.url().optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  cron: z.string().optional(),
  timeZone: z.string().optional(),
  config: z.record(z.string(), z.unknown()).optional(),
  sample: z.boolean().optional(),
  enabled: z.boolean().optional(),
})
const BoardsFile = z.strictObject({ boards: z.array(z.unknown()) })

/** The boards that a file such as boards.yaml names. Throws UsageError with every wrong entry at once. */
export function readBoardsFile(path: string): NewBoard[] {
  const file = BoardsFile.safeParse(parseYaml(path))
  if (!file.success) throw new UsageError(`${path} must hold a list named "boards"`)
  const faults: string[] = []
  const boards = file.data.boards.flatMap((entry, index) => {
    try {
      return [toBoard(entry)]
    } catch (error) {
      faults.push(`entry ${index + 1}: ${(error as Error).message}`)
      return []
    }
  })
  const ids = boards.map(boardId)
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index))
  faults.push(...[...twice].map((id) => `${id} stands in it more than once`))
  if (faults.length > 0) throw new UsageError(`${path} has ${faults.length} wrong entries:\n  ${faults.join('\n  ')}`)
  return boards
}

/** Adds the file's boards that were never there before, and sees which boards have the keys that they need. Returns how many were added. */
export async function loadBoards(ctx: Pick<Context, 'db' | 'config' | 'now'>): Promise<number> {
  const boards = readBoardsFile(ctx.config.boardsFile)
  const added = await addBoards(ctx.db, boards, { now: ctx.now().toISOString(), revive: 'leave' })
  await followKeys(ctx)
  return added.length
}

function parseYaml(path: string): unknown {
  try {
    return parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new UsageError(`${path}: ${(error as Error).message}`, { cause: error })
  }
}

function toBoard(value: unknown): NewBoard {
  const parsed = Entry.safeParse(value)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new PermanentError('config', `${issue?.path.join('.') || 'it'}: ${issue?.message}`)
  }
  const { cron, timeZone, url, name, country, config, sample, enabled, ...identity } = parsed.data
  checkSchedule(cron ?? 'auto', timeZone ?? 'UTC')
  const source = requireSource(identity.source)
  const board = sourceBoard(source, {
    id: `${identity.source}:${identity.slug}`,
    slug: identity.slug,
    name: name ?? null,
    config: config ?? {},
  })
  return {
    ...identity,
    name: name ?? null,
    url: url ?? source.boardUrl(board),
    country: country ?? null,
    config: config ?? {},
    sample: sample ?? false,
    enabled: enabled ?? source.manifest.onByDefault,
    ...(!(enabled ?? source.manifest.onByDefault) && { disabledReason: 'off by default' }),
    cron: cron ?? 'auto',
    timeZone: timeZone ?? 'UTC',
  }
}
