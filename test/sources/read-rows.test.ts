import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { emptyRawPosting } from '../../src/posting/raw-posting.ts'
import { shelteredIds } from '../../src/sources/incomplete.ts'
import { readRows } from '../../src/sources/read-rows.ts'

const row = z.object({ id: z.string(), title: z.string() })
const read = (one: z.infer<typeof row>) => ({ ...emptyRawPosting(one.id), title: one.title })
const good = (id: string) => ({ id, title: `Job ${id}` })
const bad = (id: unknown) => ({ id, title: null })

function rows(...values: unknown[]) {
  return readRows({ values, path: 'jobs', total: null }, row, read)
}

describe('readRows', () => {
  it('rejects one bad row with its id and path, and keeps the others', () => {
    const visit = rows(good('a'), bad('b'), good('c'))
    expect(visit.postings.map((posting) => posting.externalId)).toEqual(['a', 'c'])
    expect(visit.rejections).toEqual([
      { externalId: 'b', code: 'schema', why: expect.stringMatching(/^jobs\.1\.title: /) },
    ])
    expect(rows(good('a'), bad(null)).rejections[0]?.externalId).toBeNull()
  })

  it('cannot call a visit whole when a row without an id went unread; one with an id is sheltered', () => {
    const message = expect.stringContaining('jobs.1.id')
    expect(rows(good('a'), bad(null), good('c')).incomplete).toEqual({ code: 'schema', message })
    const sheltered = rows(good('a'), bad('b'), good('c'))
    expect(sheltered.incomplete).toBeNull()
    expect(shelteredIds(sheltered.rejections)).toEqual(['b'])
    expect(rows(good('a'), good('a')).incomplete).toBeNull()
  })

  it.each([
    ['the only row', [bad('a')], 'jobs.0.title'],
    ['all of three', [bad('a'), bad('b'), bad('c')], 'jobs.0.title'],
    ['three of four', [good('a'), bad('b'), bad('c'), bad('d')], 'jobs.1.title'],
    ['every row being a string', ['x', 'y'], 'jobs.0'],
  ])('calls the source changed when %s fails', (_, values, field) => {
    expect(() => rows(...values)).toThrow(
      expect.objectContaining({ name: 'SourceChangedError', code: 'schema', field }),
    )
  })

  it('bears two bad rows of three, and half of four', () => {
    expect(rows(good('a'), bad('b'), bad('c')).postings).toHaveLength(1)
    expect(rows(good('a'), good('b'), bad('c'), bad('d')).postings).toHaveLength(2)
  })

  it('keeps the first of two rows with one id', () => {
    const visit = rows(good('a'), { id: 'a', title: 'Again' })
    expect(visit.postings.map((posting) => posting.title)).toEqual(['Job a'])
    expect(visit.rejections).toEqual([{ externalId: 'a', code: 'duplicate_id', why: expect.any(String) }])
  })

  it('accounts for every row exactly once', () => {
    const values = [good('a'), good('a'), bad('b'), good('c'), bad(7), good('d')]
    const visit = rows(...values)
    expect(visit.postings.length + visit.rejections.length).toBe(values.length)
  })
})
