import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Page } from '../../src/sources/define-source.ts'
import { files, rawFromDocument, rawFromRecord } from '../../src/sources/files.ts'
import { isRejection } from '../../src/sources/read-rows.ts'
import { MAX_AD_BYTES } from '../../src/sources/record.ts'
import { pageOf } from './recorded-visit.ts'

const SEEDS = new URL('../../../shared/seeds/', import.meta.url)
const board = { slug: 'loose', name: null, config: {} }

function file(path: string, text: string): Page {
  return pageOf(text, { url: `file:${path}`, kind: 'file', expect: 'any' })
}

function parse(...pages: Page[]) {
  return files.parse(pages, board)
}

function record(fields: Record<string, unknown>) {
  const posting = rawFromRecord({ title: 'Potter', ...fields }, 'list.json entry 1')
  if (isRejection(posting)) throw new Error(posting.why)
  return posting
}

describe('a folder of files', () => {
  it('turns away a file that could not be read, by its path, and keeps the others', () => {
    const binary = { ...file('logo.txt', ''), error: { code: 'binary', message: 'the file is binary, not text' } }
    const visit = parse(binary, file('empty.md', ' \n'), file('good.txt', 'Potter wanted'))
    expect(visit.postings.map((posting) => posting.externalId)).toEqual(['good.txt'])
    expect(visit.rejections).toMatchObject([
      { externalId: 'logo.txt', code: 'binary', why: 'logo.txt: the file is binary, not text' },
      { externalId: null, code: 'empty', why: 'empty.md: the file is empty' },
    ])
    expect(visit.incomplete?.message).toContain('logo.txt')
    expect(parse(file('empty.md', ''), file('good.txt', 'Potter wanted')).incomplete).toBeNull()
  })

  it.each([
    ['a list that is HTML', file('list.json', '<html>'), 'not_json'],
    ['a list that is cut', file('list.json', '[{"title": "Pot'), 'cut_off'],
    [
      'a list that could not be read',
      { ...file('list.csv', ''), error: { code: 'charset', message: 'no charset' } },
      'charset',
    ],
    ['a line that is no JSON', file('list.jsonl', '{"title":"A"}\nnonsense'), 'schema'],
    ['a row of numbers', file('list.json', '[1]'), 'schema'],
    ['a quote that never closes', file('list.csv', 'title,text\nA,b\nB,"never'), 'schema'],
  ])('is not wholly seen with %s', (_, page, code) => {
    const visit = parse(page, file('good.txt', 'Potter wanted'))
    expect(visit.postings.some((posting) => posting.externalId === 'good.txt')).toBe(true)
    expect(visit.rejections[0]?.why).toContain('list.')
    expect(visit.incomplete?.code).toBe(code)
  })

  it('names the line of a bad row', () => {
    const csv = 'title,company\r\nPotter,"Two\r\nlines"\r\ntoo,many,columns\r\nWeaver,Loom\r\n'
    const visit = parse(file('a.jsonl', '{"title":"A"}\n\n{"title":\n[1]\n'), file('b.csv', csv))
    expect(visit.postings.map((posting) => posting.title)).toEqual(['A', 'Potter', 'Weaver'])
    expect(visit.rejections.map((rejection) => rejection.why.slice(0, 15))).toEqual([
      'a.jsonl line 3:',
      'a.jsonl line 4:',
      'b.csv line 4: I',
    ])
  })

  it.each([
    ['one object', '{"title":"A"}', 1],
    ['a list', '[{"title":"A"},{"title":"B"}]', 2],
    ['jobs', '{"jobs":[{"title":"A"}],"meta":{}}', 1],
    ['data', '{"data":[]}', 0],
    ['a JobPosting', '{"@type":"JobPosting","title":"A","hiringOrganization":{"name":"Acme"}}', 1],
  ])('reads a .json of %s', (_, text, count) => {
    const visit = parse(file('list.json', text))
    expect(visit).toMatchObject({ rejections: [], incomplete: null })
    expect(visit.postings).toHaveLength(count)
  })

  it.each([',', ';', '\t'])('reads a .csv parted by %j', (mark) => {
    const text = `\uFEFF${['Job Title', 'Location', 'Apply URL'].join(mark)}\n${['Potter', 'Bonn', 'https://a.example/x'].join(mark)}\n`
    expect(parse(file('list.csv', text)).postings).toMatchObject([
      { title: 'Potter', locations: [{ text: 'Bonn' }], applyUrl: 'https://a.example/x' },
    ])
  })

  it('gives an ad without id the same id in any file and order, and another when it says another thing', () => {
    const ids = (text: string) => parse(file('a.jsonl', text)).postings.map((posting) => posting.externalId)
    const [potter, weaver] = ids('{"title":"Potter"}\n{"title":"Weaver"}')
    expect(ids('{"title":"Weaver"}\n{"title":"Potter"}')).toEqual([weaver, potter])
    expect(potter).toMatch(/^[0-9a-f]{16}$/)
    expect(potter).not.toBe(weaver)
  })

  it.skipIf(!existsSync(SEEDS))('takes the three seeds', () => {
    const seeds = {
      '000_a03fd1dc31cca6b8.txt': 'text',
      '002_760bd20e5092b2b9.txt': 'text',
      '003_23924220e520f6c1.txt': 'markdown',
    }
    for (const [name, format] of Object.entries(seeds)) {
      const text = readFileSync(new URL(name, SEEDS), 'utf8')
      expect(rawFromDocument(name, text)).toMatchObject({
        externalId: name,
        title: null,
        salary: null,
        description: { format, body: text.trim() },
      })
    }
  })
})

describe('rawFromDocument', () => {
  it.each(['md', 'markdown', 'txt', 'html', 'htm'])('tells the format of a .%s by its name', (ending) => {
    const format = { md: 'markdown', markdown: 'markdown', txt: 'text', html: 'html', htm: 'html' }[ending]
    expect(rawFromDocument(`a/b.${ending}`, 'Words')).toMatchObject({
      externalId: `a/b.${ending}`,
      description: { format },
    })
  })

  it('reads facts above a Markdown ad as they are written', () => {
    const text =
      '---\ntitle: "Potter: kiln 0123"\nid: 0123\nrequisition_id: 0123\nposted_at: 2026-03-01\nsalary: ~\ntags:\n  - clay\n---\n\nBody --- here\n'
    expect(rawFromDocument('a.md', text)).toMatchObject({
      externalId: 'a.md',
      title: 'Potter: kiln 0123',
      requisitionId: '0123',
      postedAt: '2026-03-01',
      salary: null,
      tags: ['clay'],
      description: { format: 'markdown', body: 'Body --- here' },
    })
  })

  it.each(['---\nWe are: a pottery: and more\n---\nJoin us', '---\nJust a line\n---\nJoin us', '--- \nNo end of it'])(
    'leaves prose between lines in the ad: %j',
    (text) => {
      expect(rawFromDocument('a.md', text)).toMatchObject({ title: null, description: { body: text.trim() } })
    },
  )

  it('turns away what is no ad', () => {
    expect(rawFromDocument('a.txt', '\uFEFF \n')).toMatchObject({ code: 'empty' })
    expect(rawFromDocument('a.txt', 'PK\0\0')).toMatchObject({ externalId: 'a.txt', code: 'binary' })
    expect(rawFromDocument('a.txt', 'é'.repeat(MAX_AD_BYTES / 2 + 1))).toMatchObject({ code: 'too_large' })
  })
})

describe('rawFromRecord', () => {
  it.each([
    [{ id: 7, url: 'https://a.example/1' }, '7'],
    [{ external_id: 'x-1', id: '7' }, 'x-1'],
    [{ url: 'https://a.example/1' }, 'https://a.example/1'],
  ])('%j has the id %s', (fields, id) => {
    expect(record(fields).externalId).toBe(id)
  })

  it.each([
    [{ location: 'Bonn; Köln | Remote' }, [['Bonn'], ['Köln'], ['Remote']]],
    [
      { locations: ['Bonn, Germany', { city: 'Köln', country: 'DE' }] },
      [['Bonn, Germany'], [null, 'Köln', null, 'DE']],
    ],
    [{ location: { raw: 'Bonn', city: 'Bonn', country: null } }, [['Bonn', 'Bonn']]],
    [{ location: 'HQ', city: 'Bonn', state: 'NRW', country: 'Germany' }, [['HQ', 'Bonn', 'NRW', 'Germany']]],
    [{ country: 'DE' }, [[null, null, null, 'DE']]],
    [{ location: 5 }, [['5']]],
    [{}, []],
  ])('places of %j', (fields, places) => {
    const wanted = places.map(([text = null, city = null, region = null, country = null]) => ({
      text,
      city,
      region,
      country,
    }))
    expect(record(fields).locations).toEqual(wanted)
  })

  it.each([
    [{ salary: '50k' }, { text: '50k', min: null }],
    [
      { salary: 50000, currency: 'EUR' },
      { min: 50000, max: 50000, currency: 'EUR', text: null },
    ],
    [
      { salary_min: '10', 'Salary Max': 20, salaryPeriod: 'hour' },
      { min: '10', max: 20, period: 'hour' },
    ],
    [
      { salary: { min: 1, max: 2, currency: 'USD', period: 'day', raw: '1-2' } },
      { min: 1, max: 2, period: 'day', text: '1-2' },
    ],
    [
      { baseSalary: { currency: 'GBP', value: { minValue: 3, unitText: 'YEAR' } } },
      { min: 3, currency: 'GBP', period: 'YEAR' },
    ],
    [{ salary: 0 }, null],
    [{ text: 'We pay well' }, null],
  ])('pay of %j', (fields, pay) => {
    expect(record(fields).salary).toEqual(pay === null ? null : expect.objectContaining(pay))
  })

  it.each([
    [{ remote: true }, ['remote']],
    [{ remote: 'yes' }, ['remote']],
    [{ remote: 'false', workplace_type: 'onsite' }, ['onsite']],
    [{ isRemote: 'Hybrid' }, ['Hybrid']],
  ])('workplaces of %j', (fields, workplaces) => {
    expect(record(fields).workplaces).toEqual(workplaces)
  })

  it.each([
    [{ text: 'Fish < chips & more' }, 'text', 'Fish < chips & more'],
    [{ description: '<p>Hi</p>' }, 'html', '<p>Hi</p>'],
    [{ html: '&lt;p&gt;Hi&lt;/p&gt;' }, 'html', '<p>Hi</p>'],
    [{ body: '## Tasks\n\nDo' }, 'markdown', '## Tasks\n\nDo'],
    [{ html: '<p>A</p>', text: 'A' }, 'html', '<p>A</p>'],
  ])('description of %j', (fields, format, body) => {
    expect(record(fields).description).toEqual({ format, body })
  })

  it('drops addresses that are not of the web, and invents nothing', () => {
    expect(record({ url: 'javascript:x', apply_url: '/apply' })).toMatchObject({
      url: null,
      applyUrl: null,
      company: null,
    })
    expect(record({ eligibility: [] }).eligibility).toEqual([])
    expect(record({}).eligibility).toBeNull()
  })

  it('turns away a record without words, or whose title is no text', () => {
    expect(rawFromRecord({ id: 1, company: 'Acme' }, 'a.csv line 2')).toEqual({
      externalId: null,
      code: 'empty',
      why: 'a.csv line 2: neither a title nor a description',
    })
    expect(rawFromRecord({ id: 1, title: ['A'], text: 'x' }, 'line 2')).toMatchObject({
      externalId: '1',
      code: 'schema',
    })
    expect(rawFromRecord({ title: 'A', text: 'x'.repeat(MAX_AD_BYTES + 1) }, 'line 2')).toMatchObject({
      code: 'too_large',
    })
    expect(rawFromRecord(JSON.parse('{"__proto__": {"title": "A"}, "constructor": 1}'), 'x')).toMatchObject({
      code: 'empty',
    })
  })
})
