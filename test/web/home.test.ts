import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { Api } from '../../src/api/env.ts'
import type { ListingPage } from '../../src/api/listings.ts'
import { ask } from '../api/client.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { type Corpus, seedPages } from './corpus.ts'
import { visit } from './page.ts'

let ctx: TestContext
let app: Api
let ids: Corpus

beforeAll(async () => {
  ctx = await testContext()
  app = createApp(ctx)
  ids = await seedPages(ctx)
})
afterAll(() => ctx.close())

const idsOf = ({ $ }: Awaited<ReturnType<typeof visit>>) =>
  $('.card')
    .toArray()
    .map((element) => $(element).attr('data-id') ?? '')

describe('without script', () => {
  it('the list is walked by its links to the end, nothing twice, as the API tells it', async () => {
    const walked: string[] = []
    for (let next: string | undefined = '/'; next !== undefined; ) {
      const page: Awaited<ReturnType<typeof visit>> = await visit(app, next)
      walked.push(...idsOf(page))
      next = page.$('#pages a[rel=next]').attr('href')
    }
    const { body } = await ask<ListingPage>(app, '/api/v1/listings?limit=100')
    expect(walked).toEqual(body.data.map((listing) => listing.id))
    expect(new Set(walked).size).toBe(49)
  })

  it('a page in the middle leads back as well', async () => {
    const first = await visit(app, '/')
    expect(first.$('#pages a[rel=prev]').length).toBe(0)
    const second = await visit(app, first.$('#pages a[rel=next]').attr('href') ?? '')
    const back = await visit(app, second.$('#pages a[rel=prev]').attr('href') ?? '')
    expect(idsOf(back)).toEqual(idsOf(first))
    expect(second.$('meta[name=robots]').attr('content')).toBe('noindex, follow')
    expect(first.$('meta[name=robots]').length).toBe(0)
  })

  it('every field belongs to one form that any browser can send', async () => {
    const { $ } = await visit(app, '/?q=python')
    expect($('form#search').attr()).toMatchObject({ action: '/', method: 'get' })
    const outside = $('.filters')
      .find('input, select, button')
      .toArray()
      .filter((element) => $(element).attr('form') !== 'search')
    expect(outside.length).toBe(0)
    const unnamed = $('.filters input, .filters select')
      .toArray()
      .filter((element) => {
        const id = $(element).attr('id')
        const isLabelled =
          $(element).closest('label').length > 0 || (id !== undefined && $(`label[for="${id}"]`).length > 0)
        return $(element).attr('type') !== 'hidden' && !isLabelled
      })
    expect(unnamed.map((element) => $(element).attr('name'))).toEqual([])
  })
})

describe('filters', () => {
  it('carry the counts that ticking one more comes to, and what is set is ticked', async () => {
    const { $ } = await visit(app, '/?skill=Python&workplace=remote')
    for (const name of ['skill', 'country', 'company']) {
      const boxes = $(`input[name=${name}]:not(:checked)`).toArray()
      expect(boxes.length, name).toBeGreaterThan(0)
      for (const box of boxes) {
        const value = $(box).attr('value') ?? ''
        const asked = new URLSearchParams({ workplace: 'remote', include: 'total', [name]: value })
        asked.append('skill', 'python')
        const { body } = await ask<ListingPage>(app, `/api/v1/listings?${asked}`)
        expect(Number($(box).closest('li').find('.n').text()), `${name} ${value}`).toBe(body.total?.value)
      }
    }
    const ticked = $('input[type=checkbox]:checked')
      .toArray()
      .map((element) => $(element).attr('value'))
    expect(ticked.sort()).toEqual(['python', 'remote'])
  })

  it('show what is ticked by its name, also where nothing has it', async () => {
    const { $ } = await visit(app, '/?company=heron-and-pike&language=he')
    const row = $('input[name=company]:checked').closest('li')
    expect(row.text().replace(/\s+/g, ' ').trim()).toBe('Heron & Pike GmbH 0')
  })

  it('have no box for what is not stated', async () => {
    for (const path of [
      '/?workplace=hybrid&include_unknown=workplace',
      '/?eligible_in=DE&include_unknown=eligible_in',
    ]) {
      const { $ } = await visit(app, path)
      const values = $('.filters input[type=checkbox]')
        .toArray()
        .map((box) => $(box).attr('value'))
      expect(values.length).toBeGreaterThan(5)
      expect([path, values]).not.toEqual([path, expect.arrayContaining(['?'])])
    }
  })

  it('leave feeds and the API addresses that they take', async () => {
    const { $ } = await visit(app, '/?sort=salary&salary_currency=EUR')
    const links = $('#search-links a, head link[rel=alternate]').toArray()
    expect(links.length).toBe(5)
    for (const link of links) {
      const href = $(link).attr('href') ?? ''
      expect([href, (await app.request(href)).status]).toEqual([href, 200])
    }
  })

  it('are chips, each of which leads to the search without it', async () => {
    const { $ } = await visit(
      app,
      '/?q=tide&skill=python&workplace=remote&include_unknown=workplace&salary_min=50000&salary_currency=EUR',
    )
    const chips = $('.chips a')
      .toArray()
      .map((element) => [$(element).text(), $(element).attr('href')])
    expect(chips).toEqual([
      [
        'Skill: Python, take away',
        '/?q=tide&workplace=remote&salary_min=50000&salary_currency=EUR&include_unknown=workplace',
      ],
      ['Workplace: Remote, take away', '/?q=tide&skill=python&salary_min=50000&salary_currency=EUR'],
      [
        'Pays at least: 50,000 EUR a year, take away',
        '/?q=tide&skill=python&workplace=remote&include_unknown=workplace',
      ],
      [
        'Also where not stated: workplace, take away',
        '/?q=tide&skill=python&workplace=remote&salary_min=50000&salary_currency=EUR',
      ],
      ['Clear all', '/?q=tide'],
    ])
    for (const [, href] of chips) expect((await visit(app, href ?? '')).status).toBe(200)
  })

  it('of an address without a field of their own stay when the form is sent', async () => {
    const { $ } = await visit(app, '/?skill_not=excel&city=Berlin&city=Leeds&region=Berlin')
    const hidden = $('input[type=hidden][form=search]')
      .toArray()
      .map((element) => [$(element).attr('name'), $(element).attr('value')])
    expect(hidden).toEqual([
      ['city', 'Leeds'],
      ['region', 'Berlin'],
      ['skill_not', 'excel'],
    ])
    expect($('#f-city').attr('value')).toBe('Berlin')
  })
})

describe('the search that is shown', () => {
  it('is to be had as feeds and as data', async () => {
    const { $ } = await visit(app, '/?q=tide&skill=python&sort=newest&utm_source=mail')
    const links = Object.fromEntries(
      $('#search-links a')
        .toArray()
        .map((element) => [$(element).text(), $(element).attr('href')]),
    )
    expect(links).toEqual({
      Atom: '/feed.atom?q=tide&skill=python',
      RSS: '/feed.rss?q=tide&skill=python',
      'JSON feed': '/feed.json?q=tide&skill=python',
      API: '/api/v1/listings?q=tide&skill=python&sort=newest',
    })
    for (const href of Object.values(links)) expect((await ask(app, href ?? '')).status).toBe(200)
    expect($('link[rel=alternate]').attr('href')).toBe(links.Atom)
  })

  it('says what its words were understood as', async () => {
    const { text } = await visit(app, '/?q=tide%20"looms%20of%20hall"%20-bees')
    expect(text('.understood')).toBe('Understood as word tide, phrase looms of hall, without the word bees.')
    const python = await visit(app, '/?q=python%20tide&workplace=remote')
    expect(python.text('.understood')).toBe('Understood as skill Python, word tide. Take the words literally')
    const literal = python.$('.understood a').attr('href') ?? ''
    expect(new URLSearchParams(literal.slice(1)).get('q')).toBe('"python" tide')
    expect((await visit(app, literal)).text('.understood')).toBe('Understood as word python, word tide.')
    expect(
      python
        .$('.card mark')
        .toArray()
        .map((element) => python.$(element).text()),
    ).toContain('tide')
    expect((await visit(app, '/')).$('.understood').length).toBe(0)
  })

  it('ignores empty fields and the marks of other sites, and says when nothing is found', async () => {
    const page = await visit(app, '/?q=&country=&salary_min=&utm_source=mail&fbclid=1')
    expect([page.status, idsOf(page).length]).toEqual([200, 20])
    const none = await visit(app, '/?q=nosuchword')
    expect(none.text('main')).toContain('Nothing is found')
    expect(none.text('.total')).toBe('0 openings')
  })

  it('is escaped wherever it is repeated', async () => {
    const evil = '"><script>alert(1)</script><x y=\''
    for (const name of ['q', 'city', 'region', 'company', 'company_not']) {
      const { body, $ } = await visit(app, `/?${new URLSearchParams({ [name]: evil })}`)
      expect(body, name).not.toContain('<script>alert')
      expect($('x').length, name).toBe(0)
    }
  })
})

describe('a card', () => {
  it('tells what is known and says what is not', async () => {
    const { $ } = await visit(app, '/?q=bees%20OR%20tide')
    expect($('.card').length).toBe(0)
    const known = (await visit(app, '/?q=tide')).$(`.card[data-id="${ids.full}"]`)
    const text = known.text().replace(/\s+/g, ' ')
    expect(text).toContain('Heron & Pike GmbH · Berlin, Germany')
    expect(text).toContain('€80,000 – €100,000 a year')
    expect(text).toMatch(/Found on Greenhouse: heron, Remote OK/)
    expect(known.find('.meta a[href*="remoteok"]').attr('rel')).toBe('noopener')
    const bare = (await visit(app, '/?q=bees')).$(`.card[data-id="${ids.bare}"]`)
    const unknown = bare
      .find('.unknown')
      .toArray()
      .map((element) => bare.find(element).text().replace(/ \d.*/, ''))
    expect(unknown).toEqual(['Company not stated', 'Place not stated', 'Pay not stated', 'First seen'])
  })

  it('shows a title in Hebrew from the right', async () => {
    const { $ } = await visit(app, '/?language=he')
    expect($('.card h2').attr()).toMatchObject({ dir: 'rtl', lang: 'he' })
  })
})

describe('suggestions', () => {
  const suggest = async (q: string) => {
    const { body } = await ask<{ data: { kind: string; label: string; parameters: Record<string, string> }[] }>(
      app,
      `/suggest?${new URLSearchParams({ q })}`,
    )
    return body.data
  }

  it('are skills, companies and cities that listings know, by what they are also called', async () => {
    expect(await suggest('pyth')).toContainEqual(
      expect.objectContaining({ kind: 'skill', label: 'Python', parameters: { skill: 'python' } }),
    )
    expect((await suggest('python3'))[0]).toMatchObject({ label: 'Python' })
    expect(await suggest('heron')).toMatchObject([{ kind: 'company', parameters: { company: 'heron-and-pike' } }])
    expect(await suggest('berl')).toContainEqual(
      expect.objectContaining({ kind: 'city', parameters: { city: 'Berlin', country: 'DE' } }),
    )
    expect(await suggest('')).toEqual([])
    expect(await suggest('zzzzzz')).toEqual([])
    expect((await suggest('weav')).length).toBe(4)
    expect(await suggest('germ')).toContainEqual(
      expect.objectContaining({ kind: 'country', label: 'Germany', parameters: { country: 'DE' } }),
    )
  })

  it('are for as many of the last words as mean something together', async () => {
    const typed = async (q: string) =>
      (await ask<{ typed: string }>(app, `/suggest?${new URLSearchParams({ q })}`)).body.typed
    expect(await typed('senior berl')).toBe('berl')
    expect(await typed('weaver heron & pi')).toBe('heron & pi')
    expect(await typed('python')).toBe('python')
    expect(await typed('zzzz a')).toBe('')
    expect(await suggest('senior berl')).toEqual(await suggest('berl'))
  })

  it('know what came since they were last asked for', async () => {
    const growing = await testContext()
    const young = createApp(growing)
    const asked = async () => (await ask<{ data: unknown[] }>(young, '/suggest?q=pyth')).body.data.length
    expect(await asked()).toBe(0)
    await seedPages(growing)
    expect(await asked()).toBeGreaterThan(0)
    await growing.close()
  })

  it('find what they suggest', async () => {
    for (const { parameters } of await suggest('heron')) {
      const { body } = await ask<ListingPage>(app, `/api/v1/listings?${new URLSearchParams(parameters)}`)
      expect(body.data.length).toBeGreaterThan(0)
    }
  })
})
