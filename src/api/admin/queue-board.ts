import { createBullBoard } from '@bull-board/api'
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter'
import { HonoAdapter } from '@bull-board/hono'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import type { JobQueue } from '../../queues/backend.ts'

/** Who may do what in a board: a viewer's has no buttons, and its server refuses what they would do. */
export type Access = 'read' | 'all'

/** bull-board at `path` over these queues. Loaded when it is first asked for: 7 MB and a second that most processes never need. */
export function openQueueBoard(path: string, queues: JobQueue[], access: Access): Hono {
  const adapter = new HonoAdapter(serveStatic).setBasePath(path)
  createBullBoard({
    queues: queues.map((queue) => new BullMQAdapter(queue, { readOnlyMode: access === 'read' })),
    serverAdapter: adapter,
    options: { uiConfig: { boardTitle: 'Rolecall queues', miscLinks: [{ text: 'Admin', url: '/admin' }] } },
  })
  return new Hono().route(path, adapter.registerPlugin() as unknown as Hono)
}
