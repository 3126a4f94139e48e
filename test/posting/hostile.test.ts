import { describe, expect, it } from 'vitest'
import { normalize } from '../../src/posting/normalize.ts'
import { emptyRawPosting, type TextFormat } from '../../src/posting/raw-posting.ts'
import { tag } from '../../src/skills/tag.ts'

const HINTS = { now: '2026-02-10T12:00:00Z', boardCompany: null, boardCountry: null }
/** Below this the clock's grain and the collector decide. */
const SLACK_MS = 25

describe('an ad made to be slow', () => {
  it.each<[TextFormat, string]>([
    ['text', '[('],
    ['markdown', '[('],
    ['markdown', '![['],
    ['markdown', '[a]('],
    ['markdown', '_a*b'],
    ['markdown', '_a*b\n'],
    ['markdown', '**'],
    ['markdown', '<a'],
    ['markdown', '`'],
    ['markdown', '> '],
    ['markdown', '- a\n  '],
    ['markdown', '# a\n'],
    ['markdown', '[a](https://a.example/b) '],
    ['html', '<ul><li>'],
    ['html', '<div><p>'],
    ['html', '<b>'],
    ['html', '<h2>About us</h2>'],
    ['html', '<a href="https://a.example/b">x</a>'],
    ['html', '<a href="'],
    ['text', 'a'],
    ['text', 'a-'],
    ['text', 'a.'],
    ['text', 'a@'],
    ['text', '1,'],
    ['text', 'Go Go Go '],
    ['text', 'Requirements\n'],
    ['text', 'Must Have Skills A '],
    ['text', 'תיאור התפקיד: '],
    ['text', 'https://a.example/b '],
    ['text', 'apply: '],
    ['text', '$'],
    ['text', '$1 '],
    ['text', '$100,000 - '],
    ['text', 'not remote unless '],
    ['text', 'Ã¢'],
    ['text', 'a at b dot '],
  ])('costs %s of "%s" no more than its length', (format, unit) => {
    const half = cost(() => read(format, unit, 100_000))
    const whole = cost(() => read(format, unit, 200_000))
    expect(whole).toBeLessThan(3 * half + SLACK_MS)
    expect(cost(() => read(format, unit, 1_000_000))).toBeLessThan(3 * half + 2 * SLACK_MS)
  })

  it('is cut where its lines or tags are past all measure, and says so', () => {
    expect(read('text', 'line\n', 150_000).description?.truncated).toBe(true)
    expect(read('html', '<p>a</p>', 150_000).description?.truncated).toBe(true)
    expect(read('text', 'an honest sentence. ', 150_000).description?.truncated).toBe(false)
  })

  it.each(['Go ', 'Go, ', 'Go. ', 'C++ R C ', 'no Go '])('tags "%s" over and over in linear time', (unit) => {
    const half = cost(() => tag(unit.repeat(100_000 / unit.length), { company: null }))
    expect(cost(() => tag(unit.repeat(200_000 / unit.length), { company: null }))).toBeLessThan(3 * half + SLACK_MS)
  })
})

function read(format: TextFormat, unit: string, length: number) {
  const body = unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
  return normalize({ ...emptyRawPosting('1'), description: { format, body } }, HINTS)
}

/** Milliseconds of this process's own CPU time, the best of three: the neighbours' work must not count. */
function cost(work: () => unknown): number {
  const times = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  return Math.min(...times)
}
