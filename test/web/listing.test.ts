import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { Api } from '../../src/api/env.ts'
import { sectionList } from '../../src/web/section-list.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { type Corpus, seedPages } from './corpus.ts'
import { visit } from './page.ts'

let ctx: TestContext
let app: Api
let ids: Corpus

beforeAll(async () => {
  ctx = await testContext({ env: { PUBLIC_URL: 'https://jobs.example' } })
  app = createApp(ctx)
  ids = await seedPages(ctx)
})
afterAll(() => ctx.close())

const factsOf = ({ $ }: Awaited<ReturnType<typeof visit>>) =>
  Object.fromEntries(
    $('.facts-list > div')
      .toArray()
      .map((row) => [$(row).find('dt').text(), $(row).find('dd').text().replace(/\s+/g, ' ').trim()]),
  )

describe('an open listing', () => {
  it('tells company, places, pay as stated and by year, and what it does not know', async () => {
    const page = await visit(app, `/listings/${ids.full}`)
    expect(page.status).toBe(200)
    expect(page.text('h1')).toBe('Senior Python Engineer')
    expect(page.text('header .by')).toBe('Heron & Pike GmbH · Berlin, Germany · Remote')
    expect(factsOf(page)).toMatchObject({
      Places: 'Berlin, Germany',
      'Remote for': 'Austria, Germany',
      'Pay as stated': expect.stringMatching(/80000.*100000.*EUR/),
      'Pay a year': '€80,000 – €100,000',
      Type: 'Full time',
      Experience: expect.stringMatching(/^5 years or more/),
      'Not stated': expect.stringContaining('visa sponsorship'),
    })
    const bare = factsOf(await visit(app, `/listings/${ids.bare}`))
    expect(bare['Not stated']).toMatch(/^places, workplace, remote for, pay as stated/)
    expect(bare.Places).toBeUndefined()
  })

  it('tells required from preferred skills, each with the sentence it was read from, for eyes and for readers', async () => {
    const { $ } = await visit(app, `/listings/${ids.full}`)
    const required = $('.skills .required a')
      .toArray()
      .map((element) => $(element).text())
    const preferred = $('.skills .preferred a')
      .toArray()
      .map((element) => $(element).text())
    expect(required).toEqual(expect.arrayContaining(['Python', 'Docker']))
    expect(preferred).toEqual(['Terraform'])
    const docker = $('.skills a')
      .toArray()
      .find((element) => $(element).text() === 'Docker')
    const tip = $(`#${$(docker).attr('aria-describedby')}`)
    expect(tip.attr('role')).toBe('tooltip')
    expect(tip.text()).toContain('Python and Docker')
    expect(tip.find('mark').first().text()).toBe('Docker')
  })

  it('shows the ad by its sections, and as it was written', async () => {
    const { $, text } = await visit(app, `/listings/${ids.full}`)
    expect(text('.sections .kind-benefits')).toContain('Cake on Fridays')
    expect($('.sections .kind-benefits li').length).toBe(1)
    expect(text('.written .ad')).toContain('We build tide tables for ports')
  })

  it('was found on every source, with its attribution and dates', async () => {
    const { $ } = await visit(app, `/listings/${ids.full}`)
    const rows = $('.sources li')
      .toArray()
      .map((row) => $(row).text().replace(/\s+/g, ' ').trim())
    expect(rows).toHaveLength(2)
    expect(rows[0]).toMatch(/^heron Greenhouse, first seen .*, last seen /)
    expect(rows[1]).toMatch(/^Remote OK Remote OK via Remote OK, first seen /)
    expect($('.sources a[href="https://remoteok.com"]').attr('rel')).toBe('noopener')
    expect($('.sources time').length).toBe(4)
  })

  it('leads to where one applies, to similar openings and to its own data', async () => {
    const { $ } = await visit(app, `/listings/${ids.full}`)
    expect($('.apply .button').attr()).toMatchObject({
      href: 'https://apply.example/jobs/77?a=1&b=2',
      rel: 'noopener nofollow',
    })
    expect($('.similar .card').length).toBeGreaterThan(0)
    expect(
      $('.similar .card')
        .toArray()
        .map((card) => $(card).attr('data-id')),
    ).not.toContain(ids.full)
  })

  it('has a canonical address, and a preview', async () => {
    const { $ } = await visit(app, `/listings/${ids.full}`)
    const url = `https://jobs.example/listings/${ids.full}`
    expect($('link[rel=canonical]').attr('href')).toBe(url)
    expect($('meta[property="og:url"]').attr('content')).toBe(url)
    expect($('meta[property="og:title"]').attr('content')).toBe(
      'Senior Python Engineer at Heron & Pike GmbH – Rolecall',
    )
    expect($('meta[property="og:description"]').attr('content')).toContain('€80,000 – €100,000 a year')
  })

  it('in Hebrew stands right to left, its own words and nothing else', async () => {
    const { $ } = await visit(app, `/listings/${ids.hebrew}`)
    expect($('h1').attr()).toMatchObject({ dir: 'rtl', lang: 'he' })
    expect($('.written .ad').attr()).toMatchObject({ dir: 'rtl', lang: 'he' })
    expect($('html').attr('dir')).toBeUndefined()
  })

  it('says when it was posted again', async () => {
    await ctx.db.execute(sql`update listings set doc = doc || '{"repostCount": 2, "repostedAt": ["2026-11-01T00:00:00.000Z"]}'
      where id = ${ids.bare}`)
    const { text } = await visit(app, `/listings/${ids.bare}`)
    expect(text('.reposts')).toBe('Posted again 2 times: 1 November 2026')
  })

  it('is led to from the id of the posting that joined it', async () => {
    const { status, headers } = await visit(app, `/listings/${ids.twin}`)
    expect([status, headers.get('location')]).toEqual([308, `/listings/${ids.full}`])
  })
})

describe('a closed listing', () => {
  it('answers 410 and says when and why, offers no way to apply and asks not to be kept', async () => {
    const { status, text, $ } = await visit(app, `/listings/${ids.closed}`)
    expect(status).toBe(410)
    expect(text('.banner')).toBe('Closed on 21 November 2026: it was removed from the board that showed it.')
    expect($('.apply, script[type="application/ld+json"], link[rel=canonical]').length).toBe(0)
    expect($('meta[name=robots]').attr('content')).toContain('noindex')
  })

  it.each([
    ['page_gone', 'its page is gone'],
    ['deadline_passed', 'its deadline has passed'],
    ['board_gone', 'the board that showed it is gone'],
    ['takedown', 'its owner asked for it to be taken down'],
    ['admin', 'it was closed by hand'],
    [null, 'no reason is known'],
  ])('because %s', async (reason, words) => {
    await ctx.db.execute(
      sql`update listings set doc = jsonb_set(doc, '{closedReason}', ${JSON.stringify(reason)}::jsonb) where id = ${ids.closed}`,
    )
    expect((await visit(app, `/listings/${ids.closed}`)).text('.banner')).toContain(words)
  })

  it.each([
    ['takedown', 'What the ad said is not shown any more.'],
    ['admin', 'The ad has no text.'],
  ] as const)('without a text, because %s, says so', (closedReason, words) => {
    const block = sectionList({ closedReason, description: null, sections: [], language: null })
    expect(String(block)).toContain(words)
  })
})

describe('for programs', () => {
  const markup = async (id: string) => {
    const { $ } = await visit(app, `/listings/${id}`)
    const text = $('script[type="application/ld+json"]').text()
    return text === '' ? null : JSON.parse(text)
  }

  it('an open listing is a JobPosting', async () => {
    expect(await markup(ids.full)).toMatchObject({
      '@context': 'https://schema.org/',
      '@type': 'JobPosting',
      title: 'Senior Python Engineer',
      datePosted: '2026-11-20T00:00:00.000Z',
      validThrough: expect.stringContaining('2026-12-24'),
      hiringOrganization: { '@type': 'Organization', name: 'Heron & Pike GmbH' },
      jobLocation: [{ '@type': 'Place', address: { addressLocality: 'Berlin', addressCountry: 'DE' } }],
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: [
        { '@type': 'Country', name: 'AT' },
        { '@type': 'Country', name: 'DE' },
      ],
      employmentType: ['FULL_TIME'],
      baseSalary: { currency: 'EUR', value: { minValue: 80_000, maxValue: 100_000, unitText: 'YEAR' } },
      experienceRequirements: { monthsOfExperience: 60 },
    })
  })

  it('one of a source that forbids passing on is none, nor one that does not say what is required', async () => {
    expect(await markup(ids.kept)).toBeNull()
    expect(await markup(ids.bare)).toBeNull()
    expect(await markup(ids.closed)).toBeNull()
  })
})
