import { actorOf } from '../../api/admin/auth.ts'
import { changeBoard, deleteBoard } from '../../api/admin/board-acts.ts'
import { BoardPatchInput } from '../../api/admin/board-input.ts'
import { BoardId, mustFindBoard } from '../../api/admin/boards.ts'
import { startCrawl } from '../../api/admin/crawls.ts'
import type { AdminRooms } from '../../api/admin/routes.ts'
import type { Api, Request } from '../../api/env.ts'
import { throwIfInvalid } from '../../api/invalid.ts'
import { BOARD_STATES, type BoardFilter, boardGlance, boardsAtAGlance, countBoards } from '../../store/console-reads.ts'
import { asOf } from '../../store/run-progress.ts'
import { laterVisit, listRuns, liveRunOf, type RunRow } from '../../store/runs.ts'
import { boardPage, deletePage } from './board-page.ts'
import { previewOf } from './board-schedule.ts'
import { boardsPage } from './boards-page.ts'
import { answerForm, fromForm } from './form.ts'
import { type ConsolePage, showConsole, viewerOf } from './frame.ts'
import { leadOn, noteOf } from './notes.ts'
import { boardPath, runPath } from './words.ts'

const BOARDS_SHOWN = 50
const RUNS_SHOWN = 20
const PAGE = 'console boards'

/** Boards at a glance, and each by itself with what can be done to it. */
export function addBoards(admin: Api, rooms: AdminRooms): void {
  const { sessions } = rooms

  admin.get('/boards/:id', async (c) => showConsole(c, await readBoard(rooms, c)))
  admin.get('/boards/:id/delete', sessions.require('admin'), async (c) => {
    return showConsole(c, deletePage(viewerOf(c), await mustFindBoard(rooms, idOf(c))))
  })

  admin.post('/boards/:id/crawl', sessions.require('operator'), async (c) => {
    const fields = await sessions.readForm(c)
    const input = { board: idOf(c), dryRun: fields.get('dryRun') === 'yes' }
    const { runs, skipped } = await startCrawl(rooms, { input, actor: actorOf(c.get('key')), request: null })
    const [run] = runs
    if (run === undefined) return leadOn(rooms, c, boardPath(input.board), whySkipped(skipped[0]?.reason))
    const note = input.dryRun ? 'A dry run is queued: it writes nothing.' : 'A visit is queued.'
    return leadOn(rooms, c, input.dryRun ? runPath(run.id) : boardPath(input.board), note)
  })

  admin.post('/boards/:id/enabled', sessions.require('admin'), async (c) => {
    const enabled = (await sessions.readForm(c)).get('enabled') === 'yes'
    const board = await changeBoard(rooms, actorOf(c.get('key')), idOf(c), { enabled })
    return leadOn(
      rooms,
      c,
      boardPath(board.id),
      enabled ? 'It is visited again.' : 'It is paused: no visit is made until it is resumed.',
    )
  })

  admin.post('/boards/:id/schedule', sessions.require('admin'), async (c) => {
    const typed = await sessions.readForm(c)
    const asked = { cron: typed.get('cron'), timeZone: typed.get('timeZone') }
    const take = async () => {
      const patch = fromForm(BoardPatchInput, asked)
      const board = await changeBoard(rooms, actorOf(c.get('key')), idOf(c), patch)
      return leadOn(rooms, c, boardPath(board.id), 'The schedule is saved.')
    }
    // The preview of what was typed says itself what is wrong with it.
    return answerForm(c, { typed, labels: {} }, take, () => readBoard(rooms, c, asked))
  })

  admin.post('/boards/:id/delete', sessions.require('admin'), async (c) => {
    await sessions.readForm(c)
    const id = idOf(c)
    await deleteBoard(rooms, actorOf(c.get('key')), id)
    return leadOn(rooms, c, '/admin', `The board ${id} is deleted.`)
  })
}

/** The page of all boards. */
export async function readBoards(rooms: AdminRooms, c: Request): Promise<ConsolePage> {
  const filter = readFilter(c)
  const identity = `${PAGE} ${JSON.stringify(filter)}`
  const cursor = c.req.query('cursor')
  const [rank, id] = cursor === undefined ? [] : await rooms.cursors.open(identity, cursor)
  const after = rank === undefined ? null : { rank: Number(rank), id: String(id) }
  const [found, counts, note] = await Promise.all([
    boardsAtAGlance(rooms.db, filter, { after, limit: BOARDS_SHOWN + 1 }),
    countBoards(rooms.db, filter),
    noteOf(rooms, c),
  ])
  const boards = found.slice(0, BOARDS_SHOWN)
  const last = boards.at(-1)
  const nextCursor =
    found.length > BOARDS_SHOWN && last ? await rooms.cursors.seal(identity, [last.rank, last.id]) : null
  return { ...boardsPage(viewerOf(c), { boards, counts, filter, isFirst: after === null, nextCursor }), note }
}

async function readBoard(
  rooms: AdminRooms,
  c: Request,
  asked = { cron: c.req.query('cron') ?? null, timeZone: c.req.query('timeZone') ?? null },
): Promise<ConsolePage> {
  const board = await mustFindBoard(rooms, idOf(c))
  const before = c.req.query('before')
  const [glance, found, live, newest, note] = await Promise.all([
    boardGlance(rooms.db, board.id),
    listRuns(rooms.db, { boardId: board.id, limit: RUNS_SHOWN + 1, ...(before !== undefined && { before }) }),
    liveRunOf(rooms.db, board.id),
    listRuns(rooms.db, { boardId: board.id, limit: RUNS_SHOWN }),
    noteOf(rooms, c),
  ])
  const runs = found.slice(0, RUNS_SHOWN)
  const last = runs.at(-1)
  const olderUrl =
    found.length > RUNS_SHOWN && last
      ? `${boardPath(board.id)}?${new URLSearchParams({ before: last.id })}#h-runs`
      : null
  const data = {
    board,
    glance,
    runs,
    olderUrl,
    live: live && asOf(live, rooms.now()),
    held: await heldRun(rooms, newest),
    read:
      newest.find(
        (run) => run.status === 'finished' && (run.seen > 0 || run.rejected > 0) && run.outcome !== 'not_modified',
      ) ?? null,
    preview: previewOf(board, asked, rooms.now()),
  }
  return { ...boardPage(viewerOf(c), data), note }
}

/** The newest held visit, where nothing that came after has settled it. */
async function heldRun(rooms: Pick<AdminRooms, 'db'>, newest: RunRow[]): Promise<RunRow | null> {
  const held = newest.find((run) => run.outcome === 'held' && !run.dryRun)
  return held === undefined || (await laterVisit(rooms.db, held)) !== null ? null : held
}

function readFilter(c: Request): BoardFilter {
  const state = BOARD_STATES.find((each) => each === c.req.query('health')) ?? null
  return { state, source: c.req.query('source') || null, q: (c.req.query('q') ?? '').trim().slice(0, 100) }
}

function idOf(c: Request): string {
  const parsed = BoardId.safeParse({ id: c.req.param('id') })
  throwIfInvalid(parsed.success ? parsed : { ...parsed, target: 'param' })
  return parsed.data?.id ?? ''
}

function whySkipped(reason: string | undefined): string {
  switch (reason) {
    case 'circuit_open':
      return 'It is not visited now: its host failed too often, and is left alone for a while.'
    case 'disabled':
      return 'It is not visited: it is paused. Resume it first.'
    default:
      return 'It is not visited now.'
  }
}
