import { describe, expect, it } from 'vitest'
import type { VisitProgress } from '../../src/board/visit-progress.ts'
import { barLines, inTime, type ShownCrawl, type ShownVisit } from '../../src/cli/progress-bars.ts'

const NOW = Date.parse('2026-11-22T12:00:00.000Z')
const progress: VisitProgress = {
  stage: 'fetching',
  requests: 13,
  bytes: 3_400_000,
  pages: 12,
  waiting: 8,
  listGoesOn: false,
  details: 11,
  seen: 19,
  total: 40,
  read: 0,
  toRead: null,
  at: '2026-11-22T11:59:59.000Z',
  expected: null,
  share: 0.6,
  endsAt: '2026-11-22T12:00:40.000Z',
}
const visit = (board: string, more: Partial<ShownVisit> = {}): ShownVisit => ({
  board,
  progress,
  waitsUntil: null,
  ...more,
})
const crawl = (visits: ShownVisit[], more: Partial<ShownCrawl> = {}): ShownCrawl => ({
  visits,
  planned: 10,
  ended: { boards: 2, seen: 7, bytes: 1_000 },
  startedAt: NOW - 10_000,
  ...more,
})
const lines = (shown: ShownCrawl, { rows = 24, columns = 160 } = {}) =>
  barLines(shown, { now: NOW, rows, columns, paint: (bar) => bar })

describe('the bars of a crawl', () => {
  it('tell of each visit how far it is, with its counts and when it may be over', () => {
    expect(lines(crawl([visit('lever:acme'), visit('ashby:b')]))).toEqual([
      '  lever:acme  [############........] 60%  19 of 40 seen, 12 of 20 pages, 13 requests, 3.4 MB, ETA 40 s',
      '  ashby:b     [############........] 60%  19 of 40 seen, 12 of 20 pages, 13 requests, 3.4 MB, ETA 40 s',
      '  2 of 10 boards, 2 under way; 45 seen, 6.8 MB, ETA 40 s',
    ])
  })

  it('call unknown what is unknown', () => {
    const unknown = { ...progress, share: null, endsAt: null, total: null, waiting: 0 }
    const shown = crawl([visit('lever:acme', { progress: unknown })], { ended: { boards: 0, seen: 0, bytes: 0 } })
    expect(lines(shown)).toEqual([
      '  lever:acme  [....................]      19 seen, 12 pages, 13 requests, 3.4 MB, ETA unknown',
      '  0 of 10 boards, 1 under way; 19 seen, 3.4 MB, ETA unknown',
    ])
  })

  it.each<[string, Partial<ShownVisit>, string]>([
    ['begins', { progress: null }, 'begins'],
    ['is put off', { progress: null, waitsUntil: NOW + 300_000 }, 'put off, goes on in 5 min'],
    [
      'is read',
      { progress: { ...progress, stage: 'ingesting', read: 5, toRead: 20, share: 0.25 } },
      'reading 5 of 20 of 19 seen, ETA 40 s',
    ],
  ])('tell of a visit that %s', (_name, more, words) => {
    expect(lines(crawl([visit('lever:acme', more)]))[0]).toMatch(new RegExp(`\\] .{3} {2}${words}$`))
  })

  it('take no more rows than the terminal has: the others are in the sum', () => {
    const many = Array.from({ length: 30 }, (_, n) => visit(`lever:board-${n}`))
    const shown = lines(crawl(many), { rows: 8 })
    expect(shown).toHaveLength(6)
    expect(shown.at(-1)).toContain('30 under way (25 not shown)')
    expect(lines(crawl(many), { rows: 2 })).toHaveLength(1)
  })

  it.each([20, 40, 60, 80])('are no wider than %i columns', (columns) => {
    const wide = [visit(`lever:${'a'.repeat(80)}`), visit('files:two\nlines\u001b[31m')]
    for (const line of lines(crawl(wide), { columns })) expect(line.length).toBeLessThan(columns)
    expect(lines(crawl(wide), { columns }).join('\n')).not.toContain('\u001b')
  })
})

describe('a time that is left', () => {
  it.each([
    [0, '0 s'],
    [99_400, '99 s'],
    [100_000, '2 min'],
    [7_500_000, '2 h 5 min'],
  ])('%i ms is %s', (ms, words) => {
    expect(inTime(ms)).toBe(words)
  })
})
