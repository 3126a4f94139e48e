import { html } from 'hono/html'
import { actorOf } from '../../api/admin/auth.ts'
import type { AdminRooms } from '../../api/admin/routes.ts'
import { approve, discard } from '../../api/admin/run-decisions.ts'
import { snapshotFile } from '../../api/admin/run-snapshot.ts'
import { cancelRun, mustFindRun } from '../../api/admin/runs.ts'
import type { Api, Request } from '../../api/env.ts'
import { pagesOfRun } from '../../store/console-reads.ts'
import { asOf } from '../../store/run-progress.ts'
import { isLive, laterVisit, listRuns } from '../../store/runs.ts'
import { visitChanges } from '../../store/visit-changes.ts'
import { type ConsolePage, showConsole, viewerOf } from './frame.ts'
import { leadOn, noteOf } from './notes.ts'
import { runPage } from './run-page.ts'
import { runTable } from './run-parts.ts'
import { boardPath, runPath } from './words.ts'

const RUNS_SHOWN = 50

/** Visits: all of them, and each by itself. */
export function addRunPages(admin: Api, rooms: AdminRooms): void {
  const { sessions } = rooms

  admin.get('/runs', async (c) => showConsole(c, await readRuns(rooms, c)))
  admin.get('/runs/:id', async (c) => showConsole(c, await readRun(rooms, c)))
  admin.get('/runs/:id/events', async (c) => rooms.runEvents(c, await mustFindRun(rooms, c.req.param('id'))))
  admin.get('/runs/:id/snapshot', sessions.require('operator'), (c) => snapshotFile(rooms, c.req.param('id')))

  admin.post('/runs/:id/approve', sessions.require('operator'), async (c) => {
    await sessions.readForm(c)
    const run = await approve(rooms, actorOf(c.get('key')), c.req.param('id'))
    return leadOn(rooms, c, boardPath(run.boardId), 'The visit is approved: its pages are read again, and believed.')
  })

  admin.post('/runs/:id/discard', sessions.require('operator'), async (c) => {
    await sessions.readForm(c)
    const run = await discard(rooms, actorOf(c.get('key')), c.req.param('id'))
    return leadOn(rooms, c, boardPath(run.boardId), 'The visit is discarded: the board is as it was before.')
  })

  admin.post('/runs/:id/cancel', sessions.require('operator'), async (c) => {
    await sessions.readForm(c)
    const run = await cancelRun(rooms, actorOf(c.get('key')), c.req.param('id'))
    return leadOn(rooms, c, runPath(run.id), 'The visit is cancelled: nothing of it is written.')
  })
}

async function readRuns(rooms: AdminRooms, c: Request): Promise<ConsolePage> {
  const before = c.req.query('before')
  const found = await listRuns(rooms.db, { limit: RUNS_SHOWN + 1, ...(before !== undefined && { before }) })
  const runs = found.slice(0, RUNS_SHOWN)
  const last = runs.at(-1)
  const older = found.length > RUNS_SHOWN && last ? `/admin/runs?${new URLSearchParams({ before: last.id })}` : null
  return {
    title: 'Runs',
    current: '/admin/runs',
    note: await noteOf(rooms, c),
    main: html`<h1>Visits to all boards</h1>
${runTable(runs, 'all boards')}
${older === null ? '' : html`<nav class="pages" aria-label="Pages"><a rel="next" href="${older}">Older visits</a></nav>`}`,
  }
}

async function readRun(rooms: AdminRooms, c: Request): Promise<ConsolePage> {
  const run = await mustFindRun(rooms, c.req.param('id') ?? '')
  const isDecidable = run.outcome === 'held' && !run.dryRun && (await laterVisit(rooms.db, run)) === null
  const [pages, changes, note] = await Promise.all([
    pagesOfRun(rooms.db, run.id),
    visitChanges(rooms.db, run),
    noteOf(rooms, c),
  ])
  const data = { run: asOf(run, rooms.now()), pages, changes, isLive: isLive(run), isDecidable }
  return { ...runPage(viewerOf(c), data), note }
}
