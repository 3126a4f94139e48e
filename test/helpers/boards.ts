import { addBoards, boardId, type NewBoard } from '../../src/store/boards.ts'
import type { TestContext } from './context.ts'

/** Adds a board and answers its id. */
export async function addBoard(
  ctx: TestContext,
  board: Pick<NewBoard, 'source' | 'slug'> & Partial<NewBoard>,
): Promise<string> {
  await addBoards(ctx.db, [{ url: `https://boards.example/${board.slug}`, name: board.slug, ...board }], {
    now: ctx.now().toISOString(),
    revive: 'leave',
  })
  return boardId(board)
}

export interface GreenhouseJob {
  id: number
  title: string
  place?: string | null
  content?: string
  url?: string
  company?: string
  deadline?: string
}

/** A Greenhouse answer as the API gives it, for these jobs. */
export function greenhousePage(slug: string, jobs: GreenhouseJob[]): string {
  const rows = jobs.map((job) => ({
    id: job.id,
    internal_job_id: job.id + 1000,
    title: job.title,
    company_name: job.company ?? slug,
    updated_at: '2026-11-01T10:00:00-04:00',
    first_published: '2026-10-01T09:00:00-04:00',
    location: { name: job.place === undefined ? 'Berlin, Germany' : job.place },
    absolute_url: job.url ?? `https://boards.greenhouse.io/${slug}/jobs/${job.id}`,
    ...(job.content !== undefined && { content: job.content }),
    ...(job.deadline !== undefined && { application_deadline: job.deadline }),
  }))
  return JSON.stringify({ jobs: rows, meta: { total: rows.length } })
}

export function greenhouseUrl(slug: string): string {
  return `https://boards-api.greenhouse.io/v1/boards/${slug}/jobs`
}
