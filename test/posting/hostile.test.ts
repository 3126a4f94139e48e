import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { normalize } from '../../src/posting/normalize.ts'
import { emptyRawPosting, type TextFormat } from '../../src/posting/raw-posting.ts'
import type { Steps } from './hostile-steps.ts'

const HINTS = { now: '2026-02-10T12:00:00Z', boardCompany: null, boardCountry: null }
/** What a text costs whatever its length. */
const SLACK = 20_000
const { found, cut } = measured()

describe('an ad made to be slow', () => {
  it('is one of many kinds', () => {
    expect(found.length).toBeGreaterThan(90)
    // A count of nothing would pass for linear.
    expect(found.filter(({ long }) => long < 5_000)).toEqual([])
  })

  it.each(found)('costs $format of $unit no more steps than its length', ({ short, long }) => {
    expect(long).toBeLessThan(2.2 * short + SLACK)
  })

  it.each(cut)('of a million characters is read as its first 200,000: $unit', ({ short, long }) => {
    expect(long).toBeLessThan(1.1 * short + SLACK)
  })

  it('is cut where its length, lines, tags or quotes are past all measure, and says so', () => {
    expect(isCut('text', 'an honest sentence. ', 200_020)).toBe(true)
    expect(isCut('text', 'line\n', 150_000)).toBe(true)
    expect(isCut('html', '<p>a</p>', 150_000)).toBe(true)
    expect(isCut('markdown', 'a "b" ', 150_000)).toBe(true)
    expect(isCut('text', 'an honest sentence. ', 150_000)).toBe(false)
  })
})

function measured(): { found: Steps[]; cut: Steps[] } {
  const program = fileURLToPath(new URL('hostile-steps.ts', import.meta.url))
  return JSON.parse(execFileSync(process.execPath, [program], { encoding: 'utf8', maxBuffer: 2 ** 24 }))
}

function isCut(format: TextFormat, unit: string, length: number): boolean | undefined {
  const body = unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
  return normalize({ ...emptyRawPosting('1'), description: { format, body } }, HINTS).description?.truncated
}
