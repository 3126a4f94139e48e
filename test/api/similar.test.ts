import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { Api } from '../../src/api/env.ts'
import type { Listing } from '../../src/api/listing-schema.ts'
import type { ListingPage } from '../../src/api/listings.ts'
import { candidateKeys, rarityOf, SKILL_ROWS } from '../../src/api/similar-rarity.ts'
import { similarity } from '../../src/api/similar-score.ts'
import { addBoard } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { ask, type Problem } from './client.ts'
import { type Ad, seed } from './seed.ts'

const needs = (...skills: string[]) => `Requirements:\n${skills.map((skill) => `- ${skill}`).join('\n')}`
const berlin = 'Berlin, Germany'
const ADS: Ad[] = [
  { title: 'Go Developer', company: 'Origin', place: berlin, text: needs('Go', 'Kubernetes', 'Terraform') },
  { title: 'Golang Engineer', company: 'Twin', place: berlin, text: needs('Go', 'Kubernetes', 'Terraform') },
  {
    title: 'Platform Engineer',
    company: 'Near',
    place: 'Oslo, Norway',
    text: needs('Kubernetes', 'Terraform', 'Python'),
  },
  { title: 'Data Analyst', company: 'Far', place: berlin, text: needs('SQL', 'Python') },
  { title: 'Backend Developer', company: 'Gone', place: berlin, text: needs('Go', 'Kubernetes', 'Terraform') },
  { title: 'Registered Nurse', company: 'Clinic', place: berlin, text: 'You care for people.' },
  { title: 'Night Nurse', company: 'Hospital', place: 'Oslo, Norway', text: 'You watch over people.' },
  { title: 'Nurse', company: 'Ward', place: berlin, text: 'You are kind.' },
  { title: 'Glassblower', company: 'Kiln', place: berlin, text: 'You blow glass.' },
  ...Array.from({ length: 30 }, (_, n) => ({
    title: `Accountant ${n}`,
    company: `Books ${n}`,
    place: 'Lyon, France',
    text: needs('Python', 'Excel'),
  })),
]

let ctx: TestContext
let app: Api
let ids: Map<string, string>

beforeAll(async () => {
  ctx = await testContext()
  app = createApp(ctx)
  const keys = await seed(ctx, await addBoard(ctx, { source: 'greenhouse', slug: 'mixed' }), ADS)
  ids = new Map(ADS.map((ad, n) => [ad.company ?? '', keys[n] ?? '']))
  await ctx.db.execute(sql`update listings set status = 'closed' where doc #>> '{company,slug}' = 'gone'`)
})
afterAll(() => ctx.close())

const similarTo = async (company: string, query = '') =>
  (await ask<{ data: Listing[] }>(app, `/api/v1/listings/${ids.get(company)}/similar${query}`)).body.data
const companies = (listings: Listing[]) => listings.map((listing) => listing.company?.name)

describe('/listings/{id}/similar', () => {
  it('puts those with the same rare skills first, never itself and none that is closed', async () => {
    const found = await similarTo('Origin')
    expect(companies(found).slice(0, 2)).toEqual(['Twin', 'Near'])
    expect(companies(found)).not.toContain('Origin')
    expect(companies(found)).not.toContain('Gone')
    expect(companies(found)).not.toContain('Glassblower')
  })

  it('answers whole listings, as the list does', async () => {
    const [first] = await similarTo('Origin', '?limit=1')
    const { data } = (await ask<ListingPage>(app, '/api/v1/listings?company=twin')).body
    expect(first).toEqual(data[0])
  })

  it('goes by title and place where a listing names no skill', async () => {
    expect(companies(await similarTo('Ward'))).toEqual(['Clinic', 'Hospital'])
    expect(await similarTo('Kiln')).toEqual([])
  })

  it('a closed listing has open ones like it; a hidden one is not there', async () => {
    expect(
      companies(await similarTo('Gone'))
        .slice(0, 2)
        .sort(),
    ).toEqual(['Origin', 'Twin'])
    const path = `/api/v1/listings/${ids.get('Books 1')}/similar`
    await ctx.db.execute(sql`update listings set status = 'hidden' where id = ${ids.get('Books 1')}`)
    expect((await ask<Problem>(app, path)).status).toBe(404)
    expect(companies(await similarTo('Books 2', '?limit=50'))).not.toContain('Books 1')
  })

  it.each(['limit=0', 'limit=51', 'limit=x', 'foo=1', 'cursor=abc'])('refuses %s', async (query) => {
    const { status, body } = await ask<Problem>(app, `/api/v1/listings/${ids.get('Origin')}/similar?${query}`)
    expect([status, body.type.replace(/unknown|invalid/, '')]).toEqual([400, '/problems/-parameter'])
  })

  it('leads the id of a posting that joined another listing to that one', async () => {
    const [origin, twin] = [ids.get('Origin') ?? '', ids.get('Twin') ?? '']
    await ctx.db.execute(sql`update links set listing_id = ${origin} where listing_id = ${twin}`)
    await ctx.db.execute(sql`update listings set id = 'kept' where id = ${twin}`)
    const { status, headers } = await ask(app, `/api/v1/listings/${twin}/similar`)
    expect([status, headers.get('location')]).toEqual([308, `/api/v1/listings/${origin}/similar`])
    await ctx.db.execute(sql`update listings set id = ${twin} where id = 'kept'`)
    await ctx.db.execute(
      sql`update links set listing_id = ${twin} where posting_id = (select id from postings where key = ${twin})`,
    )
  })

  it('stays readable beside 5,000 of one title at one company', async () => {
    await ctx.db.execute(sql`insert into listings (id, canonical_id, status, rank_at, updated_at, terms, search, doc)
      select 'crowd' || n, canonical_id, status, rank_at + n * interval '1 second', updated_at, terms, search, doc
      from listings, generate_series(1, 5000) as n where id = ${ids.get('Twin')}`)
    // Another app: what is rare is known for ten minutes.
    const later = createApp(ctx)
    const path = `/api/v1/listings/${ids.get('Origin')}/similar?limit=20`
    const { data } = (await ask<{ data: Listing[] }>(later, path)).body
    const titles = data.map((listing) => `${listing.company?.name} ${listing.title}`)
    expect(titles.filter((title) => title === 'Twin Golang Engineer')).toHaveLength(1)
    expect(titles).toContain('Near Platform Engineer')
    const ofCrowd = (await ask<{ data: Listing[] }>(later, '/api/v1/listings/crowd77/similar?limit=20')).body.data
    expect(ofCrowd.map((listing) => listing.id)).not.toContain('crowd77')
    expect(companies(ofCrowd).slice(0, 3).sort()).toEqual(['Near', 'Origin', 'Twin'])
  })
})

it('the first term of a listing is its company’s, by which employers are told apart here and counted elsewhere', async () => {
  const [row] = await ctx.db.execute<{ n: number; others: number }>(sql`select count(*)::int as n,
    count(*) filter (where terms[1] is distinct from 'company:' || coalesce(doc #>> '{company,slug}', '?'))::int as others from listings`)
  expect(row?.n).toBeGreaterThan(30)
  expect(row?.others).toBe(0)
})

describe('what candidates are looked for by', () => {
  const rows = Array.from({ length: 1000 }, (_, n) => ({
    skills: ['skill:python', ...(n % 50 ? [] : ['skill:go']), ...(n === 7 ? ['skill:cobol'] : [])],
    title: n % 2 ? `Software Engineer ${n}` : `Growth Manager ${n}`,
  }))
  const rarity = rarityOf({ rows, open: 1_000_000, wordShares: new Map([['growth', 0.4]]) })

  it('rows that a frequent key leads to are never read, whatever the number of listings', () => {
    const listing = {
      skills: ['skill:python', 'skill:go', 'skill:cobol', 'skill:fortran'],
      title: 'Growth Glassblower',
    }
    const keys = candidateKeys(listing, rarity)
    expect(keys.rareSkills).toEqual(['skill:fortran', 'skill:cobol'])
    expect(keys.rareWords).toEqual(['glassblower'])
    expect(keys.skills).toEqual(['skill:fortran', 'skill:cobol', 'skill:go', 'skill:python'])
    const rowsRead = keys.rareSkills.reduce((sum, term) => sum + rarity.rowsWithTerm(term), 0)
    expect(rowsRead).toBeLessThanOrEqual(SKILL_ROWS)
  })

  it('a role that is posted a thousand times makes its skills no less telling, but its rows cost', () => {
    const crowd = Array.from({ length: 2000 }, () => ({ skills: ['skill:cobol'], title: 'Operator' }))
    const crowded = rarityOf({ rows: [...rows, ...crowd], open: 1_000_000, wordShares: new Map() })
    expect(crowded.of('skill:cobol')).toBeGreaterThan(crowded.of('skill:go'))
    expect(crowded.rowsWithTerm('skill:cobol')).toBeGreaterThan(600_000)
  })

  it('a rare skill in common outweighs frequent ones', () => {
    const listing = (id: string, ...skills: string[]) => ({
      id,
      title: id,
      company: null,
      terms: skills.map((slug) => `skill:${slug}`),
    })
    const own = listing('own', 'python', 'go', 'cobol')
    const rare = similarity(own, listing('rare', 'cobol', 'rust', 'sql'), rarity)
    const frequent = similarity(own, listing('frequent', 'python', 'rust', 'sql'), rarity)
    expect(rare).toBeGreaterThan(2 * frequent)
    expect(similarity(own, { ...listing('place'), terms: ['city:berlin', 'country:DE'] }, rarity)).toBe(0)
  })
})
