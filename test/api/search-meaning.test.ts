import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { Api } from '../../src/api/env.ts'
import type { ListingPage } from '../../src/api/listings.ts'
import { addBoard } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { ask } from './client.ts'
import { type Ad, seed } from './seed.ts'

let ctx: TestContext
let app: Api

const requires = (...skills: string[]) => `Requirements:\n${skills.map((skill) => `- ${skill}`).join('\n')}`

/** Each ad has one word as its company that tells it from the others. */
const ADS: Ad[] = [
  {
    company: 'Alder',
    title: 'Senior Backend Engineer',
    place: 'Berlin, Germany',
    workplaces: ['remote'],
    text: `${requires('Go', 'PostgreSQL')}\n\nYou run services.`,
  },
  {
    company: 'Birch',
    title: 'Sales Manager',
    place: 'Berlin, Germany',
    text: 'Ready to go the extra mile? Senior people lead by example, and a remote control lies on the table.',
  },
  { company: 'Cedar', title: 'Go Developer', place: 'Munich, Germany', text: requires('Go', 'Kubernetes') },
  { company: 'Date', title: 'Platform Engineer', place: 'Paris, France', text: requires('Kubernetes', 'C++') },
  {
    company: 'Elder',
    title: 'Office Clerk',
    place: 'Lyon, France',
    text: 'Once a year you travel to Paris and to Berlin.',
  },
  { company: 'Fir', title: 'Reading Teacher', place: 'Leeds, UK', text: 'You teach children.' },
  { company: 'Gorse', title: 'Nurse', place: 'Reading, UK', text: 'You care for people.' },
  { company: 'Hazel', title: 'Lead Quality Specialist', text: 'You check what comes in.' },
  { company: 'Ivy', title: 'Team Lead', text: 'A quality specialist works beside you.' },
  { company: 'Juniper', title: 'C# Developer', place: 'Austin, TX, USA', text: requires('C#') },
  {
    company: 'Larch',
    title: 'Firmware Writer',
    text: `${requires('Embedded systems', 'C++')}\n\nYou write for boards.`,
  },
  // The older one; its text is about it.
  {
    company: 'Maple',
    title: 'Platform Worker',
    postedAt: '2026-10-22T09:00:00Z',
    text: `${requires('Kafka')}\n\nYou keep Kafka running, and know what Kafka does when Kafka stops.`,
  },
  { company: 'Nutmeg', title: 'Ledger Worker', postedAt: '2026-11-20T09:00:00Z', text: requires('Kafka') },
  {
    company: 'Oak',
    title: 'Board Writer',
    text: `${requires('Embedded systems', 'C++')}\n\nYou write for other boards.`,
  },
  { company: 'Kapok', title: 'Zookeeper', text: 'You feed the ocelots.' },
]

beforeAll(async () => {
  ctx = await testContext()
  app = createApp(ctx)
  await seed(ctx, await addBoard(ctx, { source: 'greenhouse', slug: 'woods' }), ADS)
})
afterAll(() => ctx.close())

const search = async (query: string) => (await ask<ListingPage>(app, `/api/v1/listings?${query}`)).body
const found = (page: ListingPage) => page.data.map((listing) => listing.company?.name.toLowerCase())

describe('words that mean something', () => {
  it.each([
    ['senior go remote berlin', 'alder'],
    ['go', 'alder cedar'],
    ['golang', 'alder cedar'],
    ['c++', 'date larch oak'],
    ['remote', 'alder'],
    ['senior', 'alder'],
    ['germany', 'alder birch cedar'],
    ['münchen', 'cedar'],
    ['clerk in france', 'elder'],
    ['austin tx', 'juniper'],
    ['engineer -remote', 'date'],
    ['developer -go', 'juniper'],
    ['k8s', 'cedar date'],
    ['kubernetes -c++', 'cedar'],
    ['engineer -berlin', 'date'],
  ])('%s finds %s', async (q, expected) => {
    expect(found(await search(`q=${encodeURIComponent(q)}`)).sort()).toEqual(expected.split(' '))
  })

  it.each([
    // The place, then who only speaks of it.
    ['paris', ['date', 'elder']],
    ['teacher children', ['fir']],
  ])('%s ranks what is meant first: %j', async (q, expected) => {
    const companies = found(await search(`q=${encodeURIComponent(q)}`))
    expect(companies.filter((company) => expected.includes(company ?? ''))).toEqual(expected)
    expect(companies.slice(0, expected.length)).toEqual(expected)
  })

  it('finds who is called otherwise for the same work, and says so', async () => {
    expect(found(await search('q=kubernetes+developer')).sort()).toEqual(['cedar', 'date'])
    const { interpreted } = await search('q=go+engineer')
    const shown = await search('q=kubernetes+engineer&include=highlights')
    const cedar = shown.data.find((listing) => listing.company?.name === 'Cedar')
    expect(cedar?.highlights?.title.map(([start, end]) => cedar.title.slice(start, end))).toEqual(['Developer'])
    expect(interpreted?.parts.at(-1)).toMatchObject({ text: 'engineer', also: expect.arrayContaining(['developer']) })
    // As typed goes first.
    expect(found(await search('q=go+developer'))[0]).toBe('cedar')
    expect(found(await search('q=developer')).sort()).toEqual(['cedar', 'juniper'])
  })

  it('reads a skill of several words that nobody has word by word, on each page of a walk', async () => {
    const query = 'q=embedded+c%2B%2B&limit=1&include=total'
    const first = await search(query)
    expect(first.interpreted).toMatchObject({ taken: 'understood' })
    expect(first.interpreted?.parts.map((part) => part.value)).toEqual(['embedded-systems', 'cpp'])
    expect(first.total).toEqual({ value: 2, relation: 'eq' })
    const second = await search(`${query}&cursor=${first.page.next}`)
    expect([...found(first), ...found(second)].sort()).toEqual(['larch', 'oak'])
    expect([second.interpreted, second.page.next]).toEqual([first.interpreted, null])
  })

  it('puts who speaks of it again and again before who names it once', async () => {
    expect(found(await search('q=kafka'))).toEqual(['maple', 'nutmeg'])
  })

  it('puts who has it before who speaks of it', async () => {
    expect(found(await search('q=berlin'))).toHaveLength(3)
    expect(found(await search('q=berlin')).at(-1)).toBe('elder')
  })

  it('leaves room for what the words may mean besides', async () => {
    expect(found(await search('q=reading')).sort()).toEqual(['fir', 'gorse'])
    expect(found(await search('q=reading+teacher'))).toEqual(['fir'])
    expect(found(await search('q=nurse+in+reading'))).toEqual(['gorse'])
    expect(found(await search('q=lead+quality+specialist'))).toEqual(['hazel', 'ivy'])
  })

  it('takes "quotes" literally', async () => {
    const page = await search('q=%22go%22')
    expect(found(page).sort()).toEqual(['alder', 'birch', 'cedar'])
    expect(page.interpreted).toMatchObject({ words: ['go'], parts: [{ meaning: 'word', field: null }] })
  })

  it('says what it understood, part by part', async () => {
    const { interpreted } = await search('q=senior+golang+in+berlin+engineer+-php+%22run+services%22')
    expect(interpreted).toMatchObject({ taken: 'understood', words: ['engineer'], phrases: ['run services'], not: [] })
    expect(
      interpreted?.parts.map(({ text, meaning, field, value, label, not }) => [
        text,
        meaning,
        field,
        value,
        label,
        not,
      ]),
    ).toEqual([
      ['senior', 'seniority', 'seniority', 'senior', 'Senior', false],
      ['golang', 'skill', 'skill', 'go', 'Go', false],
      ['in', 'filler', null, null, null, false],
      ['berlin', 'place', 'city', 'Berlin', 'Berlin', false],
      ['engineer', 'word', null, null, null, false],
      ['php', 'skill', 'skill', 'php', 'PHP', true],
      ['run services', 'phrase', null, null, null, false],
    ])
  })

  it('each part is what its parameter would ask for', async () => {
    const { interpreted } = await search('q=senior+golang+remote+berlin')
    const query = interpreted?.parts.map(({ field, value }) => `${field}=${value}`).join('&')
    expect(found(await search(`${query}`))).toEqual(['alder'])
  })
})

describe('what is not there as meant', () => {
  it('is looked for by its words, and says so; total, facets and the walk agree', async () => {
    const page = await search('q=senior+remote+control&include=total,facets&limit=1')
    expect(found(page)).toEqual(['birch'])
    expect(page.interpreted).toMatchObject({ taken: 'literally', words: ['senior', 'remote', 'control'] })
    expect(page.total).toEqual({ value: 1, relation: 'eq' })
    expect(page.facets?.company.map(({ value }) => value)).toEqual(['birch'])
  })

  it('keeps to the words on the pages that follow', async () => {
    await seed(
      ctx,
      await addBoard(ctx, { source: 'greenhouse', slug: 'hybrids' }),
      [1, 2, 3].map((n) => ({
        title: `Gardener ${n}`,
        company: `Oak ${n}`,
        text: `A swift bird ${'sings '.repeat(n)}`,
      })),
    )
    const first = await search('q=swift&limit=2')
    expect(first.interpreted?.taken).toBe('literally')
    expect(first.data).toHaveLength(2)
    const second = await search(`q=swift&limit=2&cursor=${first.page.next}`)
    expect(second.interpreted?.taken).toBe('literally')
    expect([...found(first), ...found(second)].sort()).toEqual(['oak 1', 'oak 2', 'oak 3'])
    expect(found(await search(`q=swift&limit=2&cursor=${second.page.prev}`))).toEqual(found(first))
  })

  it('is nothing where the words are nowhere either', async () => {
    const page = await search('q=senior+astronaut')
    expect(page.data).toEqual([])
    expect(page.interpreted?.taken).toBe('understood')
  })
})

describe('typing errors', () => {
  it.each([
    ['zokeeper', 'kapok', 'zookeeper'],
    ['kuberntes', 'cedar date', 'kubernetes'],
    ['tecaher', 'fir', 'teacher'],
    ['mnuich', 'cedar', 'munich'],
  ])('%s finds %s, as %s', async (q, expected, corrected) => {
    const page = await search(`q=${q}`)
    expect(page.interpreted?.parts[0]).toMatchObject({ text: q, corrected })
    expect(found(page).sort()).toEqual(expected.split(' '))
  })

  it.each(['ocelots', '"zokeeper"', 'xyzzyx', 'the'])('%s is left as it is', async (q) => {
    expect((await search(`q=${encodeURIComponent(q)}`)).interpreted?.parts[0]?.corrected).toBeNull()
  })
})

describe('highlights', () => {
  it('come when they are asked for, without the text that they were read from', async () => {
    const [listing] = (await search('q=ocelots&include=highlights')).data
    expect(listing).not.toHaveProperty('description')
    const { text = '', spans = [] } = listing?.highlights?.excerpt ?? {}
    expect(spans.map(([start, end]) => text.slice(start, end))).toEqual(['ocelots'])
    expect((await search('q=ocelots')).data[0]).not.toHaveProperty('highlights')
    expect((await search('include=highlights')).data[0]).not.toHaveProperty('highlights')
  })
})
