import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { greenhouse } from '../../src/sources/greenhouse.ts'
import { pageOf } from './recorded-visit.ts'

const RECORDED = new URL('../../../shared/data/recorded/', import.meta.url)
const board = { slug: 'acme', name: 'Acme', config: {} }

function job(id: number, more: object = {}) {
  return {
    id,
    title: `Job ${id}`,
    location: { name: 'Berlin' },
    absolute_url: `https://job-boards.greenhouse.io/acme/jobs/${id}`,
    updated_at: '2026-01-01T00:00:00Z',
    ...more,
  }
}

function parse(...jobs: unknown[]) {
  return greenhouse.parse([pageOf(JSON.stringify({ jobs }))], board)
}

describe('greenhouse', () => {
  it('reads a list without content, company and first_published, and invents none of them', () => {
    const { postings, rejections, total } = parse(job(1))
    expect(postings[0]).toMatchObject({
      company: null,
      description: null,
      postedAt: null,
      applyUrl: postings[0]?.url,
    })
    expect({ rejections, total }).toEqual({ rejections: [], total: null })
  })

  it('asks the same API host for a board of the EU region, and shows its own page', () => {
    const eu = { ...board, config: { region: 'eu' as const } }
    expect(greenhouse.requests(eu)[0]?.url).toMatch(/^https:\/\/boards-api\.greenhouse\.io\/v1\/boards\/acme\/jobs\?/)
    expect(greenhouse.boardUrl(eu)).toBe('https://job-boards.eu.greenhouse.io/acme')
  })

  it.each([
    ['&lt;p&gt;R&amp;amp;D &amp;lt;3&lt;/p&gt;', '<p>R&amp;D &lt;3</p>'],
    ['<p>Plain &lt;b&gt;</p>', '<p>Plain &lt;b&gt;</p>'],
    ['&#60;p&#x3E;caf&amp;eacute;&nbsp;&lt;/p&gt;', '<p>caf&eacute;&nbsp;</p>'],
    ['&lt;p&gt;&#38;amp; &#x26;lt; &amp;#39; &amp;amp;lt;', '<p>&amp; &lt; &#39; &amp;lt;'],
    ['&lt;p&gt;&#0;&#55296;&#9999999;&lt;/p&gt;', '<p>&#0;&#55296;&#9999999;</p>'],
  ])('decodes %s once', (content, body) => {
    expect(parse(job(1, { content })).postings[0]?.description).toEqual({ format: 'html', body })
  })

  it('tells a prospect post (null) from a row that has no internal id at all', () => {
    const visit = parse(job(1, { internal_job_id: null }), job(2), job(3, { internal_job_id: 9 }))
    expect(visit.postings.map((posting) => posting.externalId)).toEqual(['2', '3'])
    expect(visit.rejections).toMatchObject([{ externalId: '1', code: 'prospect' }])
  })

  it.each([
    ['Employment Type', 'Full-time', ['Full-time'], []],
    ['Type', 'Contract', ['Contract'], []],
    ['Type', 'Backfill', [], []],
    ['Location Type', 'Remote', [], ['Remote']],
    ['Employment Type', ['Full-time', 'Part-time', 3], ['Full-time', 'Part-time'], []],
    ['Employment Type', { value: 'Full-time' }, [], []],
    ['Employee referral bonus', 'Full-time', [], []],
  ])('metadata %s = %j', (name, value, employmentTypes, workplaces) => {
    const [posting] = parse(job(1, { metadata: [{ id: 1, name, value }] })).postings
    expect(posting).toMatchObject({ employmentTypes, workplaces })
  })

  it.each([
    [
      'two currencies: the first',
      [
        [100, 200, 'USD', ''],
        [300, 400, 'EUR', ''],
      ],
      { min: 1, max: 2, currency: 'USD' },
    ],
    [
      'an open end stays open',
      [
        [100, null, 'USD', ''],
        [50, 400, 'USD', ''],
      ],
      { min: 0.5, max: null },
    ],
    ['zero is unknown', [[0, 0, 'USD', 'Annual']], null],
    ['a bonus is no pay', [[100, 200, 'USD', 'Annual bonus']], null],
    ['base beside it is', [[100, 200, 'USD', 'Base salary and bonus']], { min: 1, max: 2 }],
  ])('pay: %s', (_, ranges, salary) => {
    const pay_input_ranges = ranges.map(([min_cents, max_cents, currency_type, title]) => {
      return { min_cents, max_cents, currency_type, title }
    })
    const said = parse(job(1, { pay_input_ranges })).postings[0]?.salary
    expect(said).toEqual(salary === null ? null : expect.objectContaining(salary))
  })

  it('takes no row whose address is not of the web', () => {
    const visit = parse(job(1), job(2, { absolute_url: 'javascript:alert(1)' }))
    expect(visit.rejections).toMatchObject([{ externalId: '2', code: 'schema' }])
  })

  it('reads a board of 5,000 rows in well under the time that a page takes to arrive', () => {
    const page = pageOf(JSON.stringify({ jobs: Array.from({ length: 5000 }, (_, index) => job(index + 1)) }))
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now()
      expect(greenhouse.parse([page], board).postings).toHaveLength(5000)
      return performance.now() - start
    })
    // Measured at 20-35 ms; the wide margin is for a busy machine.
    expect(Math.min(...times)).toBeLessThan(200)
  })

  it.skipIf(!existsSync(RECORDED))('reads pages that real boards served', () => {
    const amplitude = greenhouse.parse([pageOf(readFileSync(new URL('ats/greenhouse.json', RECORDED), 'utf8'))], board)
    expect(amplitude).toMatchObject({ rejections: [], total: 37, incomplete: null })
    expect(amplitude.postings).toHaveLength(2)
    expect(amplitude.postings[0]).toMatchObject({
      externalId: '8636903002',
      company: 'Amplitude',
      employmentTypes: ['Regular'],
      postedAt: '2026-07-16T11:55:32-04:00',
      requisitionId: 'R-12263',
      description: { body: expect.stringMatching(/^<div class="content-intro"><p>Amplitude is/) },
    })
    expect(amplitude.postings[0]?.description?.body).not.toContain('&lt;p')
    const anthropic = pageOf(readFileSync(new URL('boards/greenhouse_anthropic.json', RECORDED), 'utf8'))
    const { postings } = greenhouse.parse([anthropic], board)
    expect(postings.map((posting) => posting.locations.map((place) => place.text))).toEqual([
      ['New York City, NY', 'San Francisco, CA'],
      ['San Francisco, CA | Remote'],
    ])
    expect(postings.map((posting) => posting.workplaces)).toEqual([[], ['Remote']])
  })
})
