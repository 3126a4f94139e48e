import { createKey } from '../../../src/store/api-keys.ts'
import { recordAudit } from '../../../src/store/audit.ts'
import { updateBoard } from '../../../src/store/boards.ts'
import { createRuns, updateLiveRun } from '../../../src/store/runs.ts'
import { pages, takedowns } from '../../../src/store/schema.ts'
import { addBoard } from '../../helpers/boards.ts'
import type { TestContext } from '../../helpers/context.ts'
import { PAYLOADS, seedHostile } from '../hostile.ts'

/** What stands in the database is Postgres' text: no U+0000, no half a character. */
const STORED = PAYLOADS.map((payload) => payload.toWellFormed().replaceAll('\0', ''))

/** Puts each payload, or so many `together`, into every text that the console shows; the paths of the pages that show them. */
export async function seedHostileConsole(ctx: TestContext, together = 1): Promise<string[]> {
  const paths: string[] = []
  for (let at = 0; at < STORED.length; at += together)
    paths.push(...(await seedOne(ctx, at, STORED.slice(at, at + together).join('\n'))))
  const listings = await seedHostile(ctx)
  const at = ctx.now().toISOString()
  await ctx.db
    .insert(takedowns)
    .values([...new Set(STORED)].map((value) => ({ kind: 'company' as const, value, actor: value, at })))
  return [
    ...paths,
    ...listings.map((id) => `/admin/listings/${id}`),
    '/admin',
    '/admin?health=held',
    '/admin/runs',
    '/admin/audit',
    '/admin/takedowns',
    '/admin/keys',
    '/admin/listings?q=weaver',
    `/admin?${new URLSearchParams({ q: STORED[12] ?? '' })}`,
  ]
}

async function seedOne(ctx: TestContext, index: number, payload: string): Promise<string[]> {
  const at = ctx.now().toISOString()
  const slug = `${index}-${payload}`.slice(0, 200)
  const id = await addBoard(ctx, { source: 'html', slug, name: payload, url: payload })
  const [run] = await createRuns(ctx.db, [id], { trigger: 'admin', now: ctx.now() })
  if (run === undefined) throw new Error('No run')
  const ref = { externalId: payload, title: payload, listing: index % 2 === 0 ? null : payload }
  await updateLiveRun(ctx.db, run.id, {
    status: 'finished',
    outcome: 'held',
    reason: { code: payload, message: payload, field: payload },
    truncated: { code: payload, message: payload },
    rejected: 1,
    rejections: [{ externalId: payload, code: payload, why: payload }],
    diff: { open: [ref], update: [{ ...ref, fields: [payload] }], close: [ref] },
    finishedAt: at,
  })
  await updateBoard(ctx.db, id, {
    health: 'held',
    lastRunId: run.id,
    config: { [`k${payload}`]: payload },
    disabledReason: payload,
    enabled: index % 3 !== 0,
  })
  await ctx.db.insert(pages).values({
    runId: run.id,
    n: 0,
    boardId: id,
    request: {},
    url: payload,
    contentType: payload,
    error: { code: payload, message: payload },
    hash: Buffer.from('x'),
    body: Buffer.from('x'),
  })
  await recordAudit(ctx.db, {
    at,
    actor: payload,
    action: index % 2 === 0 ? `board.${payload}` : payload,
    subject: payload,
    before: { [payload]: payload },
    after: payload,
  })
  await createKey(ctx.db, { role: 'viewer', name: payload, now: ctx.now() })
  return [`/admin/boards/${encodeURIComponent(id)}`, `/admin/runs/${run.id}`]
}
