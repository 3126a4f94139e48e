import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../../src/api/app.ts'
import type { Api } from '../../../src/api/env.ts'
import { crawlHere } from '../../../src/pipeline/crawl.ts'
import { findRun, liveRunOf } from '../../../src/store/runs.ts'
import { ask } from '../../api/client.ts'
import { greenhousePage, greenhouseUrl } from '../../helpers/boards.ts'
import { type TestContext, testContext } from '../../helpers/context.ts'
import { halfway } from '../../helpers/live-run.ts'
import { greenhouseBoard, visitOne } from '../../pipeline/crawling.ts'
import { type ConsoleCorpus, jobs, seedConsole } from './corpus.ts'
import { type Shown, type SignedIn, signIn } from './signed-in.ts'

let ctx: TestContext
let app: Api
let ids: ConsoleCorpus
let admin: SignedIn

beforeAll(async () => {
  ctx = await testContext()
  app = createApp(ctx)
  ids = await seedConsole(ctx)
  admin = await signIn(ctx, app, 'admin')
}, 60_000)
afterAll(() => ctx.close())

const boardOf = (id: string) => `/admin/boards/${encodeURIComponent(id)}`
/** Where an act leads, and what it says there. */
async function done(answer: Shown): Promise<Shown & { path: string; said: string }> {
  expect(answer.status, answer.text('main')).toBe(303)
  const location = answer.headers.get('location') ?? ''
  const page = await admin.get(location)
  expect(page.status).toBe(200)
  return { ...page, path: decodeURIComponent(location.replace(/\?.*/, '')), said: page.text('.said') }
}
const lastAct = async () => {
  const [row] = await ctx.db.execute<{ action: string; subject: string; actor: string }>(
    sql`select action, subject, actor from audit order by id desc limit 1`,
  )
  return `${row?.action} ${row?.subject} ${row?.actor}`
}
const by = () => `key:${admin.keyId}`

describe('boards at a glance', () => {
  it('tells each state in words, what needs a hand first', async () => {
    const { $, text } = await admin.get('/admin')
    const rows = $('.boards > li')
      .toArray()
      .map((row) => [$(row).find('.what .state').first().text(), $(row).find('.which small').text()])
    expect(rows).toEqual([
      ['broken', 'lever:gone'],
      ['held', 'greenhouse:kelp'],
      ['new', 'ashby:fresh'],
      ['new', 'ashby:live'],
      ['new', 'remoteok:remoteok'],
      ['ok', 'greenhouse:heron'],
      ['paused', 'lever:paused'],
    ])
    expect(text('.boards li:nth-child(2) .why')).toMatch(/2 postings seen, 11 expected/)
    expect($('.boards li:nth-child(2) svg').attr('aria-label')).toBe(
      'Seen by the last 4 visits: 10, 11, 12, 2; the median of the good ones is 11',
    )
    expect(text('.boards li:nth-child(4)')).toContain('visit under way')
    expect($('.boards li:nth-child(6) time').length).toBe(2)
  })

  it('narrows them by health, source and words, and counts what each would leave', async () => {
    const rows = async (query: string) => {
      const { $ } = await admin.get(`/admin?${query}`)
      return $('.boards .which small')
        .toArray()
        .map((each) => $(each).text())
    }
    expect(await rows('health=paused')).toEqual(['lever:paused'])
    expect(await rows('source=lever')).toEqual(['lever:gone', 'lever:paused'])
    expect(await rows('source=lever&health=paused&q=PAUS')).toEqual(['lever:paused'])
    expect(await rows("q=%25' or 1=1 --")).toEqual([])
    const { text } = await admin.get('/admin?source=lever')
    expect(text('.states')).toBe('all 2broken 1paused 1')
  })

  it('pages through thousands, each once', async () => {
    const other = await testContext()
    const crowd = createApp(other)
    await other.db.execute(sql`insert into boards (id, source, slug, url, health, created_at)
      select 'lever:b' || n, 'lever', 'b' || n, 'https://x.example', (array['ok','broken','held'])[1 + n % 3], now() from generate_series(1, 2003) n`)
    const viewer = await signIn(other, crowd, 'viewer')
    const seen: string[] = []
    for (let next: string | undefined = '/admin'; next !== undefined; ) {
      const { $, status } = await viewer.get(next)
      expect(status).toBe(200)
      seen.push(
        ...$('.boards .which small')
          .toArray()
          .map((each) => $(each).text()),
      )
      next = $('a[rel=next]').attr('href')
    }
    expect([seen.length, new Set(seen).size]).toEqual([2003, 2003])
    expect((await viewer.get('/admin?cursor=AAAA')).status).toBe(400)
    await other.close()
  }, 60_000)
})

describe('a board', () => {
  it('is visited at once, or dry; a second wish is told of the first', async () => {
    const queued = await done(await admin.post(`${boardOf(ids.well)}/crawl`))
    expect([queued.path, queued.said]).toEqual([`/admin/boards/${ids.well}`, 'A visit is queued.'])
    expect(await lastAct()).toBe(`crawl ${ids.well} ${by()}`)
    const live = await liveRunOf(ctx.db, ids.well)
    expect(queued.$('#live').attr('data-events')).toBe(`/admin/runs/${live?.id}/events`)
    expect(queued.body).toContain('<noscript><meta http-equiv="refresh"')
    await halfway(ctx, live?.id ?? '')
    const under = await admin.get(boardOf(ids.well))
    const shown = Object.fromEntries(
      under
        .$('#live [data-field]')
        .get()
        .map((each) => [each.attribs['data-field'], under.$(each).text()]),
    )
    expect(shown).toMatchObject({ status: 'fetching', requests: '9', bytes: '4.3 MB', pages: '8 of 16', read: '–' })
    expect(shown.seen).toBe('1,200 of 2,400')
    expect(under.$('#live [data-field=endsAt] time').length).toBe(1)
    expect(under.$('#live progress').attr('value')).toBe('0.5')
    const again = await admin.post(`${boardOf(ids.well)}/crawl`)
    expect([again.status, again.text('[role=alert]')]).toEqual([
      409,
      expect.stringContaining('is being visited already'),
    ])
    const cancelled = await done(await admin.post(`/admin/runs/${live?.id}/cancel`))
    expect([cancelled.said, await lastAct()]).toEqual([
      expect.stringContaining('cancelled'),
      `run.cancel ${live?.id} ${by()}`,
    ])

    ctx.answers.set(
      greenhouseUrl('heron'),
      greenhousePage('heron', [...jobs(11), { id: 99, title: 'Keeper of the gate' }]),
    )
    const dry = await done(await admin.post(`${boardOf(ids.well)}/crawl`, { dryRun: 'yes' }))
    const run = await liveRunOf(ctx.db, ids.well)
    expect([dry.path, run?.dryRun]).toEqual([`/admin/runs/${run?.id}`, true])
    if (run) await crawlHere(ctx, [run], { concurrency: 1, report: () => {} })
    const { text } = await admin.get(dry.path)
    expect(text('.diff')).toMatch(/It opens 1 posting ?Keeper of the gate 99/)
    expect(text('.diff')).toMatch(/It closes 1 posting ?Keeper of hall 12 12/)
  })

  it('is paused, resumed, and told why it cannot be visited', async () => {
    const paused = await done(await admin.post(`${boardOf(ids.fresh)}/enabled`, { enabled: 'no' }))
    expect([paused.said, paused.text('.facts-list .state')]).toEqual([expect.stringContaining('paused'), 'paused'])
    expect((await done(await admin.post(`${boardOf(ids.fresh)}/enabled`, { enabled: 'yes' }))).said).toBe(
      'It is visited again.',
    )
    expect(await lastAct()).toBe(`board.update ${ids.fresh} ${by()}`)
  })

  it('gets another schedule after a look at its next five visits in its zone', async () => {
    const look = await admin.get(`${boardOf(ids.fresh)}?cron=0+9+*+*+1&timeZone=Europe%2FBerlin`)
    expect(
      look
        .$('.next li')
        .toArray()
        .map((each) => look.$(each).text().split(' ').slice(0, 6).join(' ')),
    ).toEqual([
      'Mon, 23 Nov 2026, 09:00 CET',
      'Mon, 30 Nov 2026, 09:00 CET',
      'Mon, 7 Dec 2026, 09:00 CET',
      'Mon, 14 Dec 2026, 09:00 CET',
      'Mon, 21 Dec 2026, 09:00 CET',
    ])
    expect(look.$('.next time').first().attr('datetime')).toBe('2026-11-23T08:00:00.000Z')
    const fields = Object.fromEntries(
      look
        .$('form[action$="/schedule"] input')
        .toArray()
        .map((each) => [look.$(each).attr('name') ?? '', look.$(each).attr('value') ?? '']),
    )
    delete fields.form
    expect(fields).toEqual({ cron: '0 9 * * 1', timeZone: 'Europe/Berlin' })
    const saved = await done(await admin.post(`${boardOf(ids.fresh)}/schedule`, fields))
    expect(saved.said).toBe('The schedule is saved.')
    expect(saved.$('.next time').first().attr('datetime')).toBe('2026-11-23T08:00:00.000Z')
    const often = await admin.get(`${boardOf(ids.fresh)}?cron=*/5+*+*+*+*`)
    expect([often.$('form[action$="/schedule"]').length, often.text('#too-often')]).toEqual([
      1,
      'Its source asks for at least 60 minutes between two visits, and this pattern comes again after 5. It is obeyed as it stands.',
    ])
    expect(look.$('#too-often').length).toBe(0)
    for (const [query, fault] of [
      ['cron=61+*+*+*+*', /cron pattern "61/],
      ['timeZone=Mars%2FBase', /Mars\/Base/],
    ] as const) {
      const wrong = await admin.get(`${boardOf(ids.fresh)}?${query}`)
      expect([wrong.status, wrong.$('form[action$="/schedule"]').length]).toEqual([200, 0])
      expect(wrong.text('#schedule-fault')).toMatch(fault)
    }
    expect((await admin.post(`${boardOf(ids.fresh)}/schedule`, { cron: 'x', timeZone: 'UTC' })).status).toBe(422)
  })

  it('shows what was rejected and why', async () => {
    const board = await greenhouseBoard(ctx, 'reject', [])
    const { jobs: rows } = JSON.parse(greenhousePage('reject', jobs(60)))
    const page = JSON.stringify({ jobs: [...rows, { id: 61 }], meta: { total: 61 } })
    ctx.answers.set(greenhouseUrl('reject'), page)
    const run = await visitOne(ctx, board)
    const [rejection] = run.rejections ?? []
    expect(run.rejected).toBe(1)
    const { $ } = await admin.get(boardOf(board))
    const cells = $('section[aria-labelledby=h-rejected] td').toArray()
    expect(cells.map((cell) => $(cell).text())).toEqual(['61', rejection?.code, rejection?.why])
  })

  it('is added after a test visit, and deleted after a question', async () => {
    ctx.answers.set(greenhouseUrl('newone'), greenhousePage('newone', jobs(7)))
    const url = 'https://boards.greenhouse.io/newone'
    const tested = await admin.post('/admin/boards/test', { url })
    expect(tested.status).toBe(200)
    expect(tested.text('section[aria-labelledby=h-test]')).toMatch(/Postings7.*Keeper of hall 1/)
    expect((await ask<{ body: unknown }>(app, '/api/v1/boards?limit=100')).body).not.toContain('newone')
    const fields = Object.fromEntries(
      tested
        .$('form[action="/admin/boards"] input')
        .toArray()
        .map((each) => [tested.$(each).attr('name') ?? '', tested.$(each).attr('value') ?? '']),
    )
    delete fields.form
    const added = await done(await admin.post('/admin/boards', { ...fields, name: 'New One Ltd' }))
    expect([added.text('h1'), await lastAct()]).toEqual(['New One Ltd', `board.create greenhouse:newone ${by()}`])
    expect((await done(await admin.post('/admin/boards', fields))).said).toBe('This board was there already.')

    const asked = await admin.get(`${boardOf('greenhouse:newone')}/delete`)
    expect(asked.text('.banner')).toContain('for good')
    const gone = await done(await admin.post(`${boardOf('greenhouse:newone')}/delete`))
    expect([gone.path, gone.said]).toEqual(['/admin', 'The board greenhouse:newone is deleted.'])
    expect((await admin.get(boardOf('greenhouse:newone'))).status).toBe(404)

    const wrong = await admin.post('/admin/boards/test', { url: 'not an address' })
    expect([wrong.status, wrong.$('#url').attr('value')]).toEqual([422, 'not an address'])
    expect(wrong.text('#fault')).not.toBe('')
  })
})

describe('a visit that is held', () => {
  it('shows what it would do, and is discarded or approved', async () => {
    const page = await admin.get(boardOf(ids.held))
    expect(page.text('.heldrun .banner')).toContain('drop_guard')
    expect(page.text('.heldrun .diff')).toMatch(/It closes 10 postings/)
    const discarded = await done(await admin.post(`/admin/runs/${ids.heldRun.id}/discard`))
    expect([discarded.path, discarded.said]).toEqual([
      `/admin/boards/${ids.held}`,
      expect.stringContaining('discarded'),
    ])
    expect([discarded.$('.heldrun').length, await lastAct()]).toEqual([0, `run.discard ${ids.heldRun.id} ${by()}`])
    expect((await admin.post(`/admin/runs/${ids.heldRun.id}/approve`)).status).toBe(409)

    ctx.setNow('2026-11-22T12:10:00.000Z')
    const again = await visitOne(ctx, ids.held)
    expect(again.outcome).toBe('held')
    await done(await admin.post(`/admin/runs/${again.id}/approve`))
    expect([(await findRun(ctx.db, again.id))?.status, await lastAct()]).toEqual([
      'ingesting',
      `run.approve ${again.id} ${by()}`,
    ])
  })

  it('has its pages to download, the same as the API gives', async () => {
    const board = await greenhouseBoard(ctx, 'pages', jobs(3))
    const { id } = await visitOne(ctx, board)
    const page = await admin.get(`/admin/runs/${id}`)
    expect(page.text('section[aria-labelledby=h-pages] tbody')).toContain(greenhouseUrl('pages'))
    const { headers, body } = await admin.get(page.$('a[download]').attr('href') ?? '')
    expect(headers.get('content-disposition')).toBe(`attachment; filename="run-${id}.jsonl"`)
    expect(JSON.stringify(body)).toContain('Keeper of hall 3')
    expect((await admin.get(`/admin/runs/${ids.liveRun.id}/snapshot`)).status).toBe(404)
  })
})

describe('listings', () => {
  it('are found by words, by id and by address', async () => {
    expect((await admin.get('/admin/listings?q=bees')).text('.plain')).toContain('Keeper of bees')
    for (const q of [
      ids.single,
      `https://jobs.example/listings/${ids.single}`,
      `http://x/api/v1/listings/${ids.single}?a=b`,
    ]) {
      const { status, headers } = await admin.get(`/admin/listings?q=${encodeURIComponent(q)}`)
      expect([status, headers.get('location')]).toEqual([303, `/admin/listings/${ids.single}`])
    }
    expect((await admin.get('/admin/listings/nothing-there')).status).toBe(404)
  })

  it('are split and merged, with why they are one', async () => {
    const { $, text } = await admin.get(`/admin/listings/${ids.pair}`)
    const postings = $('input[name=posting]')
      .toArray()
      .map((each) => $(each).attr('value') ?? '')
    expect(postings).toHaveLength(2)
    expect(text('.postings')).toMatch(/same as [0-9a-z]+: admin/)
    const leaving = postings.find((key) => key !== ids.pair) ?? ''
    expect((await admin.post(`/admin/listings/${ids.pair}/split`)).status).toBe(422)
    const split = await done(await admin.post(`/admin/listings/${ids.pair}/split`, [['posting', leaving]]))
    expect([split.path, split.said]).toEqual([`/admin/listings/${ids.pair}`, expect.stringContaining(leaving)])
    const merged = await done(
      await admin.post(`/admin/listings/${leaving}/merge`, { with: `http://localhost/listings/${ids.pair}` }),
    )
    expect([merged.path, merged.said]).toEqual([`/admin/listings/${ids.pair}`, 'The listings are one now.'])
    expect(await lastAct()).toBe(`listing.merge ${ids.pair} ${by()}`)
    expect((await admin.post(`/admin/listings/${ids.pair}/merge`, { with: 'nobody' })).status).toBe(404)
    expect(
      (await done(await admin.post(`/admin/listings/${ids.pair}/split`, { all: 'yes', posting: leaving }))).said,
    ).toContain('2 listings')
  })

  it('are closed, opened again, hidden and shown', async () => {
    const act = async (name: string) =>
      (await done(await admin.post(`/admin/listings/${ids.single}/${name}`))).text('.by .state')
    expect([await act('close'), await act('reopen'), await act('hide'), await act('reopen')]).toEqual([
      'closed',
      'open',
      'hidden',
      'open',
    ])
    expect(await lastAct()).toBe(`listing.reopen ${ids.single} ${by()}`)
    const lifted = await admin.post(`/admin/listings/${ids.closed}/reopen`)
    expect([lifted.status, lifted.text('[role=alert]')]).toEqual([409, expect.stringContaining('lift the takedown')])
  })
})

describe('keys, takedowns, audit, state', () => {
  it('a key is made, shown this once, and revoked with its sessions', async () => {
    const made = await admin.post('/admin/keys', { role: 'viewer', name: ' Night watch ' })
    const key = made.text('.secret')
    expect([made.status, key]).toEqual([200, expect.stringMatching(/^rk_[\w-]{43}$/)])
    expect((await ask(app, '/api/v1/admin/boards', { key })).status).toBe(200)
    const list = await admin.get('/admin/keys')
    expect(list.body).not.toContain(key)
    const form = list
      .$('tr', list.$.html())
      .toArray()
      .map((row) => list.$(row))
      .find((row) => row.text().includes('Night watch'))
    const revoked = await done(await admin.post(form?.find('form').attr('action') ?? ''))
    expect(revoked.said).toContain('revoked')
    expect((await ask(app, '/api/v1/admin/boards', { key })).status).toBe(401)
    expect((await admin.post('/admin/keys', { role: 'king' })).status).toBe(422)
  })

  it('the last admin’s key stays', async () => {
    const { status, text } = await admin.post(`/admin/keys/${admin.keyId}/revoke`)
    expect([status, text('[role=alert]')]).toEqual([409, expect.stringContaining('the last admin key')])
  })

  it('ads are taken down, and given back', async () => {
    const down = await done(await admin.post('/admin/takedowns', { kind: 'board', value: ids.well }))
    expect([down.said, down.text('table')]).toEqual([
      expect.stringContaining('12 postings no longer shown'),
      expect.stringContaining(ids.well),
    ])
    expect((await done(await admin.post('/admin/takedowns/lift', { kind: 'board', value: ids.well }))).said).toContain(
      'shown again',
    )
    expect((await admin.post('/admin/takedowns', { kind: 'board', value: 'nothing:there' })).status).toBe(404)
    expect((await admin.post('/admin/takedowns', { kind: 'planet', value: 'x' })).status).toBe(422)
  })

  it('every act stands in the trail, which is narrowed and paged', async () => {
    const { text } = await admin.get('/admin/audit')
    expect(text('tbody tr')).toContain('the admin')
    const { $ } = await admin.get(`/admin/audit?action=run.approve&actor=${by()}`)
    expect($('tbody tr').length).toBe(1)
    for (let n = 0; n < 60; n++)
      await ctx.db.execute(
        sql`insert into audit (at, actor, action, subject) values (now(), 'cli', 'many', ${String(n)})`,
      )
    const first = await admin.get('/admin/audit?action=many')
    const next = await admin.get(first.$('a[rel=next]').attr('href') ?? '')
    expect([first.$('tbody tr').length, next.$('tbody tr').length, next.$('a[rel=next]').length]).toEqual([50, 10, 0])
    for (const subject of ['files:partner', 'lever:a lever:b', 'all'])
      await ctx.db.execute(
        sql`insert into audit (at, actor, action, subject) values (now(), 'cli', 'reprocess', ${subject})`,
      )
    const { $: $acts } = await admin.get('/admin/audit?action=reprocess')
    const links = $acts('tbody td:nth-child(4) a').toArray()
    expect(links.map((link) => $acts(link).attr('href'))).toEqual([boardOf('files:partner')])
  })

  it('the state tells of the queues', async () => {
    const { text } = await admin.get('/admin/state')
    expect(text('section[aria-labelledby=h-queues] tbody')).toMatch(/fetch.*ingest/)
  })
})

describe('webhooks', () => {
  it('are added with a secret shown this once, tested, paused, resumed and removed', async () => {
    const fields: [string, string][] = [
      ['url', 'https://hooks.example/new'],
      ['name', 'new hook'],
      ['event', 'listing.opened'],
      ['event', 'board.broken'],
      ['filter', 'skill=python'],
    ]
    const added = await admin.post('/admin/webhooks', fields)
    const secret = added.text('.secret')
    expect([added.status, secret]).toEqual([200, expect.stringMatching(/^whsec_/)])
    const list = await admin.get('/admin/webhooks')
    expect(list.body).not.toContain(secret)
    const path =
      list
        .$('a', 'tbody')
        .toArray()
        .map((each) => list.$(each))
        .find((link) => link.text() === 'new hook')
        ?.attr('href') ?? ''
    expect((await admin.get(path)).text('.facts-list')).toMatch(/listing\.opened, board\.broken.*skill=python/)
    expect((await done(await admin.post(`${path}/enabled`, { enabled: 'no' }))).text('.facts-list .state')).toBe(
      'paused',
    )
    expect((await done(await admin.post(`${path}/enabled`, { enabled: 'yes' }))).text('.facts-list .state')).toBe('ok')
    const renewed = (await admin.post(`${path}/secret`)).text('.secret')
    expect([renewed.startsWith('whsec_'), renewed === secret]).toEqual([true, false])
    expect((await done(await admin.post(`${path}/test`))).said).toMatch(/The test event was (not )?taken/)
    expect((await done(await admin.post(`${path}/remove`))).said).toContain('removed')
    expect((await admin.get(path)).status).toBe(404)
    expect(
      (
        await admin.post('/admin/webhooks', [
          ['url', 'http://127.0.0.1/'],
          ['event', 'run.held'],
        ])
      ).status,
    ).toBe(422)
    expect((await admin.post('/admin/webhooks', { url: 'https://hooks.example/' })).status).toBe(422)
  })
})

it('a note is said only where it was made here', async () => {
  expect((await admin.get('/admin?note=Send+your+key+to+evil.example')).status).toBe(400)
})
