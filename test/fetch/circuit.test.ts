import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PermanentError, RetryLaterError, SourceChangedError, TransientError } from '../../src/errors.ts'
import {
  admit,
  afterVisit,
  BY_HAND_MS,
  type Circuit,
  closedCircuit,
  FAILURES_TO_OPEN,
  OPEN_MS,
  PROBE_MS,
} from '../../src/fetch/circuit.ts'
import type { Visit } from '../../src/fetch/fetcher.ts'
import { statusError } from '../../src/fetch/http-status.ts'
import { apiRule, failure, testFetcher } from './fetching.ts'

const MINUTE = 60_000
const scheduled = { trigger: 'scheduled', board: 'a' } as const
const manual = { trigger: 'manual', board: 'a' } as const
const fail = (circuit: Circuit, now: number, board = 'a', count: 'visits' | 'boards' = 'visits') =>
  afterVisit(circuit, { board, ok: false, why: 'it did not answer', now, count })
const opened = [0, 1, 2].reduce((circuit, minute) => fail(circuit, minute * MINUTE), closedCircuit)

describe('a circuit', () => {
  it('opens at the third failure in ten minutes, for thirty', () => {
    expect(fail(fail(closedCircuit, 0), MINUTE).openUntil).toBeNull()
    expect(opened.openUntil).toBe(2 * MINUTE + OPEN_MS)
    expect(admit(opened, scheduled, 3 * MINUTE).waitMs).toBe(OPEN_MS - MINUTE)
  })
  it('counts the attempts of one visit as one failure', () => {
    const attempt = (circuit: Circuit, now: number, visit: string) =>
      afterVisit(circuit, { board: 'a', visit, ok: false, why: 'it did not answer', now, count: 'visits' })
    const tried = [0, 1, 2].reduce((circuit, now) => attempt(circuit, now, 'one'), closedCircuit)
    expect(tried.openUntil).toBeNull()
    const twice = attempt(tried, 3, 'two')
    expect(twice.openUntil).toBeNull()
    expect(attempt(twice, 4, 'three').openUntil).toBe(4 + OPEN_MS)
  })
  it('forgets failures older than the window, and all at a success', () => {
    expect(fail(fail(fail(closedCircuit, 0), 5 * MINUTE), 10 * MINUTE).openUntil).toBeNull()
    const between = afterVisit(fail(fail(closedCircuit, 0), 1), {
      board: 'a',
      ok: true,
      why: '',
      now: 2,
      count: 'visits',
    })
    expect(fail(between, 3).openUntil).toBeNull()
  })
  it('counts boards, not visits, where many boards share it', () => {
    const one = [0, 1, 2, 3, 4].reduce((circuit, at) => fail(circuit, at, 'a', 'boards'), closedCircuit)
    expect(one.openUntil).toBeNull()
    expect(fail(fail(one, 5, 'b', 'boards'), 6, 'c', 'boards').openUntil).toBe(6 + OPEN_MS)
  })
  it('lets one probe through when its time is over, and decides by it', () => {
    const later = 2 * MINUTE + OPEN_MS
    const probe = admit(opened, scheduled, later)
    expect(probe.waitMs).toBeNull()
    expect(admit(probe.circuit, scheduled, later + 1).waitMs).toBe(PROBE_MS - 1)
    expect(fail(probe.circuit, later + MINUTE).openUntil).toBe(later + MINUTE + OPEN_MS)
    expect(afterVisit(probe.circuit, { board: 'a', ok: true, why: '', now: later, count: 'visits' })).toEqual(
      closedCircuit,
    )
    // A probe whose worker died is not waited for.
    expect(admit(probe.circuit, scheduled, later + PROBE_MS).waitMs).toBeNull()
  })
  it('lets a manual visit probe at once', () => {
    const probe = admit(opened, manual, 3 * MINUTE)
    expect(probe.waitMs).toBeNull()
    expect(fail(probe.circuit, 4 * MINUTE).openUntil).toBe(4 * MINUTE + OPEN_MS)
  })
  it('lets one of many manual visits probe, and the same board as often as somebody asks', () => {
    const other = { ...manual, board: 'b' }
    const probe = admit(opened, manual, 3 * MINUTE).circuit
    expect(admit(probe, other, 3 * MINUTE + 1).waitMs, 'while it is under way').toBeGreaterThan(0)
    const failed = fail(probe, 3 * MINUTE + 2)
    expect(admit(failed, other, 3 * MINUTE + 3).waitMs, 'after it has failed').toBe(OPEN_MS - 1)
    expect(admit(failed, manual, 3 * MINUTE + 3).waitMs, 'the same board').toBeNull()
    expect(admit(failed, other, 3 * MINUTE + BY_HAND_MS).waitMs, 'a moment later').toBeNull()
  })
  it('never opens on fewer failures, whatever the order of events, and always lets somebody in within the time', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ ok: fc.boolean(), gap: fc.nat(20 * MINUTE) }), { maxLength: 60 }), (events) => {
        let circuit: Circuit = closedCircuit
        let now = 0
        let inARow = 0
        for (const { ok, gap } of events) {
          now += gap
          const admitted = admit(circuit, scheduled, now)
          if (admitted.waitMs !== null) {
            expect(inARow).toBeGreaterThanOrEqual(FAILURES_TO_OPEN)
            expect(admitted.waitMs).toBeLessThanOrEqual(OPEN_MS)
            expect(admit(circuit, scheduled, now + admitted.waitMs).waitMs).toBeNull()
            continue
          }
          inARow = ok ? 0 : inARow + 1
          circuit = afterVisit(admitted.circuit, {
            board: 'a',
            ok,
            why: ok ? '' : 'it did not answer',
            now,
            count: 'visits',
          })
        }
      }),
    )
  })
})

describe('visits', () => {
  const visit = (board: string, over: Partial<Visit> = {}): Visit => ({
    board,
    url: 'https://jobs.example/list',
    rule: apiRule,
    provider: null,
    trigger: 'scheduled',
    ...over,
  })
  const down = new TransientError('timeout', 'down')

  const begin = (fetcher: ReturnType<typeof testFetcher>, of: Visit) => fetcher.openVisit(of)
  async function fails(fetcher: ReturnType<typeof testFetcher>, of: Visit, error: unknown = down): Promise<void> {
    await (await begin(fetcher, { ...of, trigger: 'manual' })).end(error)
  }

  it('of a failing host are held back with a reason, and a manual one is not', async () => {
    await using fetcher = testFetcher()
    for (let i = 0; i < 3; i++) await fails(fetcher, visit('a'))
    const error = await failure(begin(fetcher, visit('b')))
    expect(error).toMatchObject({
      name: 'RetryLaterError',
      code: 'circuit_open',
      message: expect.stringContaining('jobs.example'),
    })
    expect(error.delayMs).toBeGreaterThan(29 * MINUTE)
    await begin(fetcher, visit('b', { url: 'https://other.example/' }))
    const probe = await begin(fetcher, visit('b', { trigger: 'manual' }))
    await probe.end(null)
    await begin(fetcher, visit('b'))
  })

  it('of a failing provider that are asked for all at once send one probe', async () => {
    await using fetcher = testFetcher()
    const at = (board: string) => visit(board, { url: `https://${board}.bamboohr.example/`, provider: 'bamboohr' })
    for (const name of ['a', 'b', 'c']) await fails(fetcher, at(name))
    const bulk = ['d', 'e', 'f', 'g'].map((board) => begin(fetcher, { ...at(board), trigger: 'manual' }))
    const settled = await Promise.allSettled(bulk)
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected'])
    expect(await fetcher.isResting(at('h')), 'a host of the provider').toBe(true)
    expect(await fetcher.isResting(visit('h')), 'another').toBe(false)
  })

  it('of one broken board do not close a lane that many share; of three boards of a provider they do', async () => {
    await using fetcher = testFetcher()
    const shared = { rule: { ...apiRule, lane: 'greenhouse' } }
    for (let i = 0; i < 5; i++) await fails(fetcher, visit('a', shared))
    await begin(fetcher, visit('b', shared))
    for (const name of ['a', 'b', 'c'])
      await fails(fetcher, visit(name, { url: `https://${name}.bamboohr.example/`, provider: 'bamboohr' }))
    expect(
      await failure(begin(fetcher, visit('d', { url: 'https://d.bamboohr.example/', provider: 'bamboohr' }))),
    ).toMatchObject({ code: 'circuit_open' })
  })

  it.each<[string, unknown, 'opens' | 'stays']>([
    ['a 500', statusError('u', 500, null, 0), 'opens'],
    ['a 403', statusError('u', 403, null, 0), 'opens'],
    ['HTML for JSON', new SourceChangedError('not_json', ''), 'opens'],
    ['a 404', statusError('u', 404, null, 0), 'stays'],
    ['a changed shape', new SourceChangedError('schema', ''), 'stays'],
    ['a page that is empty or cut', new TransientError('cut_off', ''), 'stays'],
    ['a wrong setting', new PermanentError('config', ''), 'stays'],
    ['patience asked for', new RetryLaterError('rate_limited', '', 1), 'stays'],
    ['our own bug', new Error('oops'), 'stays'],
    ['a page of ours that is gone', new TransientError('internal', ''), 'stays'],
  ])('that end in %s: the circuit %s', async (_name, error, what) => {
    await using fetcher = testFetcher()
    for (let i = 0; i < 4; i++) await fails(fetcher, visit('a'), error)
    const begun = begin(fetcher, visit('a'))
    if (what === 'opens') expect(await failure(begun)).toMatchObject({ code: 'circuit_open' })
    else await begun
  })

  it.each<[string, unknown]>([
    ['a cancelled run', new PermanentError('internal', 'The run was cancelled')],
    ['patience asked for', new RetryLaterError('rate_limited', '', 1)],
    ['a missing key', new PermanentError('config', '')],
    ['an empty page', new TransientError('cut_off', '')],
  ])('that end in %s prove nothing: an open circuit stays open', async (_name, error) => {
    await using fetcher = testFetcher()
    for (let i = 0; i < 3; i++) await fails(fetcher, visit('a'))
    await (await begin(fetcher, visit('a', { trigger: 'manual' }))).end(error)
    expect(await failure(begin(fetcher, visit('a')))).toMatchObject({ code: 'circuit_open' })
  })
})
