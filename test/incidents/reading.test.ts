import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPostedAt } from '../../src/posting/dates.ts'
import { greenhouse } from '../../src/sources/greenhouse.ts'
import { jsonLdSite } from '../faults/sites/json-ld.ts'
import type { Written } from '../faults/sites/site.ts'
import { adsOf, honest } from '../faults/stage.ts'
import { type Handler, hang, html, status } from '../helpers/fault-server.ts'
import { pageOf } from '../sources/recorded-visit.ts'
import { openIds, openScene, type Scene } from './scene.ts'

describe('incident 9: dates without a zone, minutes read as months, a repost taken for the posting', () => {
  const now = '2026-11-22T23:45:00.000Z'

  it.each<[string, string | null]>([
    ['2026-11-22T23:30:00', '2026-11-22T23:30:00.000Z'],
    // Where it was written it is the next day already: kept, as it is less than a day ahead.
    ['2026-11-23', '2026-11-23T00:00:00.000Z'],
    ['2026-12-24', null],
    ['30 minutes ago', '2026-11-22T23:15:00.000Z'],
    ['30m ago', null],
    ['5 min', '2026-11-22T23:40:00.000Z'],
    ['2 months ago', '2026-09-22T00:00:00.000Z'],
    ['2mo', '2026-09-22T00:00:00.000Z'],
  ])('reads "%s" as %s', (text, expected) => {
    expect(readPostedAt(text, now)).toBe(expected)
  })

  it('takes the first publication, never the last edit', () => {
    const job = {
      ...{ id: 1, title: 'Cook', absolute_url: 'https://boards.greenhouse.io/acme/jobs/1', location: { name: 'Bern' } },
      ...{ first_published: '2026-06-29T09:00:00-04:00', updated_at: '2026-11-20T10:00:00-04:00' },
    }
    const page = pageOf(JSON.stringify({ jobs: [job], meta: { total: 1 } }))
    const [posting] = greenhouse.parse([page], { slug: 'acme', name: null, config: {} }).postings
    expect(posting?.postedAt).toBe('2026-06-29T09:00:00-04:00')
  })
})

describe('incident 10: time-outs and refusals were recorded as expired, and an empty shell passed for an ad', () => {
  let scene: Scene
  beforeAll(async () => {
    scene = await openScene()
  })
  afterAll(() => scene.close())

  const shell = html(
    `<!doctype html><html><body><div id="root">${'<nav>Careers Teams Culture Benefits</nav>'.repeat(60)}<h1>No job found</h1></div></body></html>`,
  )
  const faults: Record<string, Handler> = {
    '7001': status(401),
    '7004': status(403),
    '7007': hang,
    '7010': status(403),
  }

  function onPages(handlers: Record<string, Handler>) {
    return (page: Written) => (page.kind === 'detail' ? (handlers[idIn(page.text)] ?? null) : null)
  }

  it('closes an ad at once where its own page is gone, and never for a refusal or a time-out', async () => {
    const stage = await scene.open(jsonLdSite)
    await scene.visit(stage)
    for (let visit = 0; visit < 5; visit++) {
      // Once is enough to wait for.
      const handlers = visit === 0 ? faults : { ...faults, '7007': status(403) }
      const run = await scene.visit(stage, { wire: onPages(handlers), waitMs: 400 })
      expect(run).toMatchObject({ complete: false, closed: 0, missing: 0 })
    }
    expect(await openIds(stage)).toHaveLength(12)
    const gone = await scene.visit(stage, { wire: onPages({ ...faults, '7007': status(403), '7002': status(410) }) })
    expect(gone).toMatchObject({ closed: 1 })
    expect(await openIds(stage)).toHaveLength(11)
  })

  it('makes no ad of a page that is none', async () => {
    const stage = await scene.open(jsonLdSite)
    const before = await openIds(stage)
    const [first] = adsOf(jsonLdSite)
    const ads = [...honest(jsonLdSite).state.ads, { ...first, id: '7100' } as typeof first & object]
    const run = await scene.visit(stage, { state: { ads }, wire: onPages({ '7100': shell, '7002': status(410) }) })
    expect(run).toMatchObject({ new: 0, closed: 0 })
    expect(run.rejections).toContainEqual(expect.objectContaining({ code: 'empty' }))
    expect(await openIds(stage)).toEqual(before)
  })
})

function idIn(text: string): string {
  return /looks for number (\d+)/.exec(text)?.[1] ?? ''
}
