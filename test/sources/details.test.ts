import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { SourceChangedError } from '../../src/errors.ts'
import { emptyRawPosting } from '../../src/posting/raw-posting.ts'
import { detail, type Page } from '../../src/sources/define-source.ts'
import { jsonOrNull, listPages, markedPosting, readDetailedRows, wellFormed } from '../../src/sources/details.ts'
import { shelteredIds } from '../../src/sources/incomplete.ts'
import { readJson } from '../../src/sources/read-json.ts'
import { pageOf } from './recorded-visit.ts'

const row = z.object({ id: z.string(), hidden: z.boolean().optional() })
const ad = z.object({ title: z.string() })

function detailPage(id: string, text: string, error: Page['error'] = null): Page {
  return { ...pageOf(text, detail(`https://jobs.example/${id}`, 'json', { posting: id, version: null })), error }
}

function good(id: string): Page {
  return detailPage(id, JSON.stringify({ title: `Job ${id}` }))
}

function read(ids: string[], pages: Page[], more: unknown[] = []) {
  const values = [...ids.map((id) => ({ id })), ...more]
  return readDetailedRows({ values, path: 'jobs', total: values.length }, row, {
    pages,
    idOf: (job) => job.id,
    reject: (job) => (job.hidden ? { externalId: job.id, code: 'unlisted', why: 'hidden' } : null),
    readDetail: (page) => readJson(page, ad),
    join: (job, { title }) => ({ ...emptyRawPosting(job.id), title }),
  })
}

function faultOf(ids: string[], pages: Page[]): SourceChangedError {
  try {
    read(ids, pages)
  } catch (error) {
    if (error instanceof SourceChangedError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('readDetailedRows', () => {
  it('joins each row with its own page, in the order of the rows', () => {
    const visit = read(['a', 'b'], [pageOf('[]'), good('b'), good('a')])
    expect(visit.postings.map(({ externalId, title }) => [externalId, title])).toEqual([
      ['a', 'Job a'],
      ['b', 'Job b'],
    ])
    expect(visit).toMatchObject({ rejections: [], total: 2, incomplete: null })
  })

  it('shelters a posting whose page is lost or was not asked for, and gives up one whose page is gone', () => {
    const lost = { code: 'timeout', message: 'no answer in 30 s' }
    const gone = { code: 'gone', message: '404' }
    const visit = read(['a', 'b', 'c', 'd'], [good('a'), detailPage('b', '', lost), detailPage('c', '', gone)])
    expect(visit.postings.map((posting) => posting.externalId)).toEqual(['a'])
    expect(visit.rejections.map(({ externalId, code }) => [externalId, code])).toEqual([
      ['b', 'detail'],
      ['c', 'gone'],
      ['d', 'detail'],
    ])
    expect(visit.rejections[0]?.why).toContain('no answer in 30 s')
    expect(shelteredIds(visit.rejections)).toEqual(['b', 'd'])
    expect(visit.incomplete).toBeNull()
  })

  it('names every posting where only the lists are given', () => {
    const visit = read(['a', 'b', 'c', 'd'], [])
    expect(visit.postings).toEqual([])
    expect(visit.rejections.map(({ externalId, code }) => [externalId, code])).toEqual(
      ['a', 'b', 'c', 'd'].map((id) => [id, 'detail']),
    )
  })

  it('loses one posting alone to a page of another shape', () => {
    const visit = read(['a', 'b'], [detailPage('a', '{"headline":"x"}'), good('b')])
    expect(visit.postings.map((posting) => posting.externalId)).toEqual(['b'])
    expect(visit.rejections).toEqual([
      { externalId: 'a', code: 'schema', why: expect.stringContaining('title') as string },
    ])
    expect(visit.incomplete).toBeNull()
  })

  it.each([
    [1, 0, true],
    [1, 1, false],
    [2, 1, false],
    [2, 2, false],
    [3, 1, true],
    [3, 2, true],
    [3, 3, false],
    [2, 0, true],
  ])('%i pages of another shape beside %i good ones: a change of the source is %s', (bad, fine, changed) => {
    const ids = Array.from({ length: bad + fine }, (_, index) => `id-${index}`)
    const pages = ids.map((id, index) => (index < bad ? detailPage(id, '<html>') : good(id)))
    if (!changed) {
      expect(read(ids, pages).postings).toHaveLength(fine)
      return
    }
    const fault = faultOf(ids, pages)
    expect(fault).toMatchObject({ code: 'not_json', field: 'page' })
    expect(fault.message).toContain(`${bad} of ${bad + fine} detail pages`)
    expect(fault.message).toContain('https://jobs.example/id-0')
  })

  it('does not count pages that could not be had, nor one row twice', () => {
    const lost = { code: 'http_status', message: '500' }
    const three = ['b', 'c', 'd'].map((id) => detailPage(id, '', lost))
    expect(read(['a', 'b', 'c', 'd'], [good('a'), ...three]).postings).toHaveLength(1)
    const twice = read(['a', 'a', 'a', 'b'], [detailPage('a', '{}'), good('b')])
    expect(twice.postings).toHaveLength(1)
  })

  it('turns a row away without looking for its page', () => {
    const visit = read(['a'], [good('a')], [{ id: 'z', hidden: true }])
    expect(visit.rejections).toEqual([{ externalId: 'z', code: 'unlisted', why: 'hidden' }])
  })

  it('lets a fault of our own through', () => {
    const rows = { values: [{ id: 'a' }], path: '', total: null }
    const broken = () => {
      throw new TypeError('a bug')
    }
    const how = { pages: [good('a')], idOf: () => 'a', readDetail: broken, join: broken }
    expect(() => readDetailedRows(rows, row, how)).toThrow(TypeError)
  })
})

describe('what next may read', () => {
  it('knows the lists from the details', () => {
    const list = pageOf('[]')
    expect(listPages([list, good('a')])).toEqual([list])
  })

  it('reads JSON of the shape, and nothing else', () => {
    expect(jsonOrNull(pageOf('{"title":"x"}'), ad)).toEqual({ title: 'x' })
    for (const text of ['', '<html>', '{"title":', '{"title":1}']) expect(jsonOrNull(pageOf(text), ad)).toBeNull()
    expect(jsonOrNull({ ...pageOf('{"title":"x"}'), error: { code: 'timeout', message: '' } }, ad)).toBeNull()
  })

  it('keeps the rows that have their shape', () => {
    expect(wellFormed([{ id: 'a' }, { id: 1 }, null, { id: 'b' }], row)).toEqual([{ id: 'a' }, { id: 'b' }])
  })
})

describe('markedPosting', () => {
  const marked = (json: string) => `<html><script type="application/ld+json">${json}</script></html>`

  it('reads the JobPosting of a page', () => {
    const posting = markedPosting(pageOf(marked('{"@type":"JobPosting","title":"Weaver"}')))
    expect(posting).toMatchObject({ title: 'Weaver', url: 'https://jobs.example/list' })
  })

  it.each([
    '<html><p>No longer here</p></html>',
    marked('{"@type":"Organization"}'),
    marked('{"@type":"JobPosting",'),
    '',
  ])('fails on a page without one: %s', (html) => {
    expect(() => markedPosting(pageOf(html))).toThrow(SourceChangedError)
  })
})
