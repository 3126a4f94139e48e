import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { Api } from '../../src/api/env.ts'
import type { ListingPage } from '../../src/api/listings.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { ask, type Problem } from './client.ts'
import { names, seedCorpus } from './corpus.ts'

let ctx: TestContext
let app: Api

beforeAll(async () => {
  ctx = await testContext()
  app = createApp(ctx)
  await seedCorpus(ctx)
})
afterAll(() => ctx.close())

const list = async (query: string) => (await ask<ListingPage>(app, `/api/v1/listings?${query}`)).body

describe('filters', () => {
  it.each([
    ['', 'alpha bravo charlie delta echo foxtrot'],
    ['q=nurse', 'charlie'],
    ['q=NURSE', 'charlie'],
    ['q=zebra+tiger', 'alpha bravo'],
    ['q="zebra+fast"', 'alpha'],
    ['q=zebra+-old', 'alpha'],
    ['q=zebra+-"tiger+fast"', 'alpha'],
    ['q=full-stack', 'foxtrot'],
    ['q=zebra+or+nurse', ''],
    ['skill=python', 'alpha bravo delta'],
    ['skill=python&skill=k8s', 'alpha'],
    ['skill=Python', 'alpha bravo delta'],
    ['skill_any=django&skill_any=sql', 'bravo delta'],
    ['skill=python&skill_not=sql', 'alpha bravo'],
    ['company=acme', 'alpha bravo'],
    ['company=Acme+GmbH', 'alpha bravo'],
    ['company=acme&company=care', 'alpha bravo charlie'],
    ['company_not=acme', 'charlie delta echo foxtrot'],
    ['country=DE', 'alpha'],
    ['country=de&country=GB', 'alpha bravo'],
    ['country=DE&include_unknown=country', 'alpha delta echo foxtrot'],
    ['region=texas', 'charlie'],
    ['region=TX', 'charlie'],
    ['city=M%C3%BCnchen&city=LONDON', 'bravo'],
    ['city=Berlin', 'alpha'],
    ['workplace=remote', 'alpha delta foxtrot'],
    ['workplace=hybrid&workplace=onsite', 'bravo charlie'],
    ['workplace=hybrid&include_unknown=workplace', 'bravo echo'],
    ['eligible_in=DE', 'alpha delta foxtrot'],
    ['eligible_in=AT', 'alpha delta'],
    ['eligible_in=US', 'delta'],
    ['employment_type=full_time', 'alpha'],
    ['employment_type=part_time&employment_type=contract', 'bravo delta'],
    ['seniority=senior', 'alpha'],
    ['seniority=junior&include_unknown=seniority', 'bravo charlie delta echo foxtrot'],
    ['language=de', 'echo'],
    ['source=remoteok', 'foxtrot'],
    ['skill=python&skill_not=sql&company_not=beta&include_unknown=skill_not,company_not,source', 'alpha bravo'],
    ['source=remoteok&source=greenhouse', 'alpha bravo charlie delta echo foxtrot'],
    ['direct=true', 'alpha bravo charlie delta echo'],
    ['direct=false', ''],
    ['direct=false&include_unknown=direct', 'foxtrot'],
    ['posted_since=2026-11-15', 'alpha foxtrot'],
    ['posted_since=2026-11-10T00:00:00Z', 'alpha bravo foxtrot'],
    ['posted_since=7d', 'alpha foxtrot'],
    ['posted_since=7d&include_unknown=posted_since', 'alpha delta echo foxtrot'],
    ['salary_min=90000', 'alpha'],
    ['salary_min=65000', 'alpha bravo'],
    ['salary_min=65000&salary_currency=GBP', 'bravo'],
    ['salary_min=65000&salary_currency=GBP&include_unknown=salary_min', 'alpha bravo charlie delta echo foxtrot'],
    ['experience_max=3', 'bravo'],
    ['experience_max=3&include_unknown=experience_max', 'bravo charlie delta echo foxtrot'],
    ['status=closed', ''],
    ['status=all', 'alpha bravo charlie delta echo foxtrot'],
    ['skill=python&country=DE&workplace=remote&seniority=senior', 'alpha'],
  ])('%s finds %s', async (query, expected) => {
    expect(names((await list(query)).data)).toBe(expected)
  })

  it.each([
    ['foo=1', 'unknown-parameter', 'foo'],
    ['Q=1', 'unknown-parameter', 'Q'],
    ['q=', 'invalid-parameter', 'q'],
    ['q=...', 'invalid-parameter', 'q'],
    ['q=a&q=b', 'invalid-parameter', 'q'],
    ['q=a%00b', 'invalid-parameter', 'q'],
    ['skill=nosuchskillatall', 'invalid-parameter', 'skill'],
    ['skill_not=nosuchskillatall', 'invalid-parameter', 'skill_not'],
    ['company=', 'invalid-parameter', 'company'],
    ['country=XX', 'invalid-parameter', 'country'],
    ['country=Germany', 'invalid-parameter', 'country'],
    ['eligible_in=EU', 'invalid-parameter', 'eligible_in'],
    ['workplace=moon', 'invalid-parameter', 'workplace'],
    ['employment_type=Full-time', 'invalid-parameter', 'employment_type'],
    ['seniority=guru', 'invalid-parameter', 'seniority'],
    ['language=english', 'invalid-parameter', 'language'],
    ['source=monster', 'invalid-parameter', 'source'],
    ['direct=yes', 'invalid-parameter', 'direct'],
    ['posted_since=yesterday', 'invalid-parameter', 'posted_since'],
    ['posted_since=2026-02-31x', 'invalid-parameter', 'posted_since'],
    ['posted_since=2026-02-31', 'invalid-parameter', 'posted_since'],
    ['posted_since=2026-13-01', 'invalid-parameter', 'posted_since'],
    ['language=xx', 'invalid-parameter', 'language'],
    ['salary_min=1&salary_currency=ZZZ', 'invalid-parameter', 'salary_currency'],
    ['salary_min=-1', 'invalid-parameter', 'salary_min'],
    ['salary_min=1e9', 'invalid-parameter', 'salary_min'],
    ['salary_min=1&salary_currency=euro', 'invalid-parameter', 'salary_currency'],
    ['salary_currency=EUR', 'invalid-parameter', 'salary_currency'],
    ['experience_max=99', 'invalid-parameter', 'experience_max'],
    ['status=hidden', 'invalid-parameter', 'status'],
    ['include_unknown=city,moon', 'invalid-parameter', 'include_unknown'],
    ['sort=oldest', 'invalid-parameter', 'sort'],
    ['limit=0', 'invalid-parameter', 'limit'],
    ['limit=101', 'invalid-parameter', 'limit'],
    ['limit=ten', 'invalid-parameter', 'limit'],
    ['include=everything', 'invalid-parameter', 'include'],
    ['cursor=abc', 'invalid-cursor', 'cursor'],
  ])('%s is %s of %s', async (query, type, parameter) => {
    const { status, body } = await ask<Problem>(app, `/api/v1/listings?${query}`)
    expect(status).toBe(400)
    expect(body.type).toBe(`/problems/${type}`)
    expect(body.errors?.map((error) => error.parameter)).toContain(parameter)
  })
})

describe('sorts and extras', () => {
  it('newest comes first by the time that was frozen, and is the default without q', async () => {
    const { data } = await list('company=acme')
    expect(data.map((listing) => listing.title)).toEqual(['Alpha Senior Engineer', 'Bravo Developer'])
  })

  it('relevance is the default with q and puts the title before the text', async () => {
    const { data, interpreted } = await list('q=developer+-nurse')
    expect(data[0]?.title).toBe('Bravo Developer')
    expect(interpreted).toMatchObject({ taken: 'understood', words: ['developer'], phrases: [], not: ['nurse'] })
  })

  it('salary puts the best yearly pay first and unknown pay last', async () => {
    const all = (await list('sort=salary')).data.map((listing) => listing.salary?.annualMax ?? null)
    expect(all).toEqual([100_000, 70_000, null, null, null, null])
    const pounds = (await list('sort=salary&salary_currency=GBP')).data
    expect(names(pounds.slice(0, 1))).toBe('bravo')
    expect(pounds).toHaveLength(6)
  })

  it('answers total, facets and description only when asked', async () => {
    const plain = await list('skill=python')
    expect(plain).not.toHaveProperty('total')
    expect(plain).not.toHaveProperty('facets')
    expect(plain.data[0]).not.toHaveProperty('description')
    const full = await list('skill=python&include=total,facets,description&limit=1')
    expect(full.total).toEqual({ value: 3, relation: 'eq' })
    expect(full.facetsInfo?.relation).toBe('eq')
    expect(full.data[0]?.description?.text).toContain('Python')
  })

  it('counts each facet without its own filter, with labels', async () => {
    const { facets } = await list('country=DE&skill=python&include=facets')
    expect(facets?.country).toEqual([
      { value: 'DE', label: 'Germany', count: 1 },
      { value: 'GB', label: 'United Kingdom', count: 1 },
    ])
    expect(facets?.skill.map(({ value }) => value).sort()).toEqual(['kubernetes', 'python'])
    expect(facets?.company).toEqual([{ value: 'acme', label: 'Acme GmbH', count: 1 }])
    expect(facets?.employment_type).toEqual([{ value: 'full_time', label: 'Full time', count: 1 }])
  })

  it('pages by limit', async () => {
    const { data, page } = await list('limit=2')
    expect(data).toHaveLength(2)
    expect(page).toMatchObject({ limit: 2, prev: null })
    expect(page.next).toEqual(expect.any(String))
  })

  it('costs two queries while its boards are fresh in memory, and one while it is kept', async () => {
    let queries = 0
    const { $client: client } = ctx.db as typeof ctx.db & { $client: { unsafe(...args: unknown[]): unknown } }
    const unsafe = (...args: unknown[]) => {
      queries++
      return client.unsafe(...args)
    }
    const counting = createApp({ ...ctx, db: Object.create(ctx.db, { $client: { value: { unsafe } } }) })
    // The first filter reads how common terms are, once in ten minutes; this one finds no boards to read.
    await ask(counting, '/api/v1/listings?company=nobody')
    queries = 0
    // Each asks first for the number of the last change, unless one asked just before.
    const aMomentLater = () => new Promise((resolve) => setTimeout(resolve, 20))
    await aMomentLater()
    await ask(counting, '/api/v1/listings?source=greenhouse')
    expect(queries).toBe(3)
    await aMomentLater()
    await ask(counting, '/api/v1/listings?source=greenhouse&limit=10')
    expect(queries).toBe(5)
    await aMomentLater()
    await ask(counting, '/api/v1/listings?source=greenhouse')
    expect(queries).toBe(6)
  })
})
