import { describe, expect, it } from 'vitest'
import { openLanes } from '../../src/fetch/lanes.ts'
import { isSlow, LONGEST_WAITS_MS, newVisitor, openSlowLanes } from '../../src/fetch/slow-lanes.ts'
import { memoryTurns } from '../../src/fetch/turns.ts'
import { openFaultServer, send } from '../helpers/fault-server.ts'
import { failure, siteRule, testFetcher } from './fetching.ts'

const lane = (name: string, spacingMs = 60_000) => ({ name, spacingMs, shared: true })

/** Two processes on one store, and a clock that is moved by hand. */
function processes(most = 4) {
  let time = 0
  const now = () => time
  const turns = memoryTurns(now)
  const one = openSlowLanes(turns, now, most)
  const other = openSlowLanes(turns, now, most)
  const pass = (ms: number) => {
    time += ms
  }
  return { one, other, pass }
}

describe('a slow lane', () => {
  it('is one from ten seconds on', () => {
    expect([9_999, 10_000].map((spacingMs) => isSlow({ spacingMs }))).toEqual([false, true])
  })

  it('is one visit at a time, over all processes, until that visit leaves', async () => {
    const { one, other } = processes()
    const [first, second] = [newVisitor(), newVisitor()]
    await one.enter(lane('a'), first, 1_000)
    for (const slow of [one, other]) {
      const refused = await failure(slow.enter(lane('a'), second, 1_000))
      expect(refused).toMatchObject({ name: 'RetryLaterError', code: 'rate_limited' })
      expect(refused.delayMs).toBeGreaterThanOrEqual(120_000)
    }
    await one.enter(lane('a'), first, 1_000)
    await other.enter(lane('b'), second, 1_000)
    await one.leave(first)
    await other.enter(lane('a'), second, 1_000)
    expect(await failure(one.enter(lane('a'), first, 1_000))).toMatchObject({ code: 'rate_limited' })
  })

  it('is not lost to a visit whose process died', async () => {
    const { one, other, pass } = processes()
    await one.enter(lane('a'), newVisitor(), 1_000)
    pass(180_000)
    expect(await failure(other.enter(lane('a'), newVisitor(), 1_000))).toMatchObject({ code: 'rate_limited' })
    pass(2_000)
    await other.enter(lane('a'), newVisitor(), 1_000)
  })

  it('takes a part of the places of a process, no more', async () => {
    const { one, pass } = processes(2)
    const visitors = ['a', 'b', 'c'].map((name) => ({ name, visitor: newVisitor() }))
    const enter = (n: number) => one.enter(lane(visitors[n]?.name ?? ''), visitors[n]?.visitor ?? newVisitor(), 1_000)
    await enter(0)
    await enter(1)
    expect(await failure(enter(2))).toMatchObject({ code: 'rate_limited' })
    await one.enter(lane('quick', 2_000), newVisitor(), 1_000)
    pass(200_000)
    await enter(2)
  })

  it('is waited for no longer than a visit may wait in all', async () => {
    const { one } = processes()
    const visitor = newVisitor()
    visitor.waitedMs = LONGEST_WAITS_MS - 60_000
    await one.enter(lane('a'), visitor, 1_000)
    visitor.waitedMs += 1
    const refused = await failure(one.enter(lane('a'), visitor, 1_000))
    expect(refused).toMatchObject({ name: 'RetryLaterError', code: 'time_limit' })
    expect(refused.message).toBe(
      'the visit was stopped after 120 min of waiting: the lane a asks for 60 s between two requests',
    )
  })

  it('lets a visit wait that has begun, and puts off one that has not', async () => {
    const lanes = openLanes(memoryTurns(Date.now), Date.now)
    const [first, second] = [newVisitor(), newVisitor()]
    const ask = (visitor: typeof first, signal: AbortSignal) =>
      lanes.inTurn(lane('a'), { deadlineMs: 1_000, signal, visitor }, async () => 'asked')
    const late = () => AbortSignal.timeout(100)
    expect(await ask(first, late())).toBe('asked')
    expect(await failure(ask(first, late()))).toMatchObject({ name: 'TimeoutError' })
    await lanes.leave(first)
    const putOff = await failure(ask(second, late()))
    expect(putOff).toMatchObject({ name: 'RetryLaterError', code: 'rate_limited' })
    expect(putOff.delayMs).toBeGreaterThan(59_000)
  })
})

describe('a visit in haste', () => {
  const hasty = () => newVisitor({ haste: { until: performance.now() + 300, hint: 'longer than we wait' } })
  const lanes = openLanes(memoryTurns(Date.now), Date.now)
  const ask = (to: Parameters<typeof lanes.inTurn>[0], visitor: ReturnType<typeof hasty>) =>
    lanes.inTurn(to, { deadlineMs: 1_000, signal: AbortSignal.timeout(1_500), visitor }, async () => 'asked')

  it('is told at once that a crawl-delay is longer, by how much, and whose it is', async () => {
    const slow = { ...lane('a'), slowedBy: 'a.example' }
    const visitor = hasty()
    expect(await ask(slow, visitor)).toBe('asked')
    const started = performance.now()
    const refused = await failure(ask(slow, visitor))
    expect(performance.now() - started).toBeLessThan(200)
    expect(refused).toMatchObject({ name: 'RetryLaterError', code: 'rate_limited' })
    expect(refused.message).toMatch(
      /^a\.example asks for 60 s between two requests \(Crawl-delay in its robots\.txt\), and may be asked again in \d\d s: longer than we wait$/,
    )
    const other = await failure(ask(slow, hasty()))
    expect(other.message).toBe(
      'a.example asks for 60 s between two requests (Crawl-delay in its robots.txt), and another visit is under way: longer than we wait',
    )
  })

  it('waits for turns of our own spacing, whatever they take', async () => {
    const own = lane('b', 600)
    const visitor = hasty()
    await ask(own, visitor)
    expect(await ask(own, visitor)).toBe('asked')
  })
})

describe('a crawl-delay', () => {
  it.each([
    ['of an hour is kept to', 'Crawl-delay: 3600', null],
    ['of more keeps us out', 'Crawl-delay: 3601', 'robots'],
  ])('%s', async (_name, line, code) => {
    await using server = await openFaultServer()
    server.on('/robots.txt', send(`User-agent: *\n${line}`))
    for (const page of ['/one', '/two']) server.on(page, send('{}'))
    await using fetcher = testFetcher({ allowPrivate: [server.host] })
    const visit = (page: string) => fetcher.page(server.origin + page, siteRule).catch((error: Error) => error)
    const answers = [await visit('/one'), await visit('/two')]
    const paths = server.hits.map(({ path }) => path)
    if (code === null) {
      // The first page is had, the second is put off by an hour.
      expect(answers).toMatchObject([{ kind: 'page' }, { name: 'RetryLaterError', code: 'rate_limited' }])
      expect((answers[1] as { delayMs?: number }).delayMs).toBeGreaterThan(3_590_000)
      expect(paths).not.toContain('/two')
    } else {
      for (const each of answers) {
        expect(each).toMatchObject({ name: 'PermanentError', code, message: expect.stringContaining('3601 s') })
      }
      expect(paths).not.toContain('/one')
    }
  })
})
