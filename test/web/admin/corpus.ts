import { mergeListings } from '../../../src/pipeline/decide-listing-split.ts'
import { takeDown, takedownValue } from '../../../src/pipeline/takedown.ts'
import { addWebhook } from '../../../src/pipeline/webhook-acts.ts'
import { updateBoard } from '../../../src/store/boards.ts'
import { createRuns, type RunRow } from '../../../src/store/runs.ts'
import { seed } from '../../api/seed.ts'
import { addBoard, greenhousePage, greenhouseUrl } from '../../helpers/boards.ts'
import type { TestContext } from '../../helpers/context.ts'
import { greenhouseBoard, LONG_TEXT, visitOne } from '../../pipeline/crawling.ts'

export interface ConsoleCorpus {
  /** Ids of boards. */
  well: string
  held: string
  broken: string
  paused: string
  live: string
  fresh: string
  heldRun: RunRow
  liveRun: RunRow
  wellRun: RunRow
  /** Ids of listings: of two postings, of one, and of one that is closed. */
  pair: string
  single: string
  closed: string
  webhook: string
}

export function jobs(amount: number) {
  return Array.from({ length: amount }, (_, index) => ({
    id: index + 1,
    title: `Keeper of hall ${index + 1}`,
    content: `<p>${LONG_TEXT} Hall ${index + 1}.</p>`,
  }))
}

/** Boards in each state that the console tells apart, by real visits, and listings to decide on. */
export async function seedConsole(ctx: TestContext): Promise<ConsoleCorpus> {
  const now = ctx.now()
  // Visits follow one another: their ids tell their order by the minute that each was made in.
  let minute = now.getTime() - 3 * 3_600_000
  const visitNext = (board: string) => {
    minute += 600_000
    ctx.setNow(new Date(minute).toISOString())
    return visitOne(ctx, board)
  }
  const well = await greenhouseBoard(ctx, 'heron', jobs(12))
  const held = await greenhouseBoard(ctx, 'kelp', jobs(10))
  const broken = await addBoard(ctx, { source: 'lever', slug: 'gone' })
  const fresh = await addBoard(ctx, { source: 'ashby', slug: 'fresh' })
  const live = await addBoard(ctx, { source: 'ashby', slug: 'live' })
  const paused = await addBoard(ctx, { source: 'lever', slug: 'paused' })
  await updateBoard(ctx.db, paused, { enabled: false, disabledReason: 'disabled by an admin' })
  for (let n = 0; n < 3; n++) {
    await visitNext(well)
    // A page that changes is read each time: one that does not would be a visit without a page.
    ctx.answers.set(greenhouseUrl('kelp'), greenhousePage('kelp', jobs(10 + n)))
    await visitNext(held)
  }
  const wellRun = await visitNext(well)
  ctx.answers.set(greenhouseUrl('kelp'), greenhousePage('kelp', jobs(2)))
  const heldRun = await visitNext(held)
  await visitNext(broken)
  ctx.setNow(now.toISOString())
  const [liveRun] = await createRuns(ctx.db, [live], { trigger: 'admin', now: ctx.now() })
  const site = await addBoard(ctx, { source: 'remoteok', slug: 'remoteok' })
  const [one = '', two = '', single = '', closed = ''] = await seed(ctx, site, [
    { externalId: '1', title: 'Ruby Gardener', company: 'Kelp Ltd', text: 'You tend the rubies of the north garden.' },
    {
      externalId: '2',
      title: 'Gardener (Ruby)',
      company: 'Kelp',
      text: 'Rubies grow in our southern garden, and you tend them.',
    },
    { externalId: '3', title: 'Keeper of bees', text: 'You keep bees.' },
    { externalId: '4', title: 'Keeper of geese', company: 'Geese Ltd', text: 'You keep geese.' },
  ])
  const [pair = ''] = (await mergeListings(ctx, [one, two], { actor: 'cli' })) ?? []
  await takeDown(ctx, { kind: 'company', value: takedownValue('company', 'Geese Ltd'), actor: 'cli' })
  const hook = {
    name: 'the pager',
    url: 'https://hooks.example/in',
    events: ['listing.opened' as const, 'run.held' as const],
    filter: 'skill=go',
  }
  const { id: webhook } = await addWebhook(ctx, hook, 'cli')
  if (liveRun === undefined) throw new Error('No live run')
  return { well, held, broken, paused, live, fresh, heldRun, liveRun, wellRun, pair, single, closed, webhook }
}

/** A path of every kind of page of the console. */
export function everyConsolePage(ids: ConsoleCorpus): string[] {
  const board = (id: string) => `/admin/boards/${encodeURIComponent(id)}`
  return [
    '/admin',
    '/admin?health=held&q=kelp&source=greenhouse',
    '/admin?q=nosuchboard',
    '/admin/boards/new',
    board(ids.well),
    `${board(ids.well)}?cron=0+9+*+*+1&timeZone=Europe%2FBerlin`,
    `${board(ids.well)}?cron=nonsense`,
    `${board(ids.well)}/delete`,
    board(ids.held),
    board(ids.broken),
    board(ids.paused),
    board(ids.live),
    board(ids.fresh),
    '/admin/runs',
    `/admin/runs/${ids.wellRun.id}`,
    `/admin/runs/${ids.heldRun.id}`,
    `/admin/runs/${ids.liveRun.id}`,
    '/admin/listings',
    '/admin/listings?q=ruby',
    `/admin/listings/${ids.pair}`,
    `/admin/listings/${ids.single}`,
    `/admin/listings/${ids.closed}`,
    '/admin/keys',
    '/admin/audit',
    '/admin/takedowns',
    '/admin/state',
    '/admin/webhooks',
    `/admin/webhooks/${ids.webhook}`,
  ]
}
