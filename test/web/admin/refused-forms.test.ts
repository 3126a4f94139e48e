import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../../src/api/app.ts'
import { PermanentError } from '../../../src/errors.ts'
import { type TestContext, testContext } from '../../helpers/context.ts'
import { type ConsoleCorpus, seedConsole } from './corpus.ts'
import { type Shown, type SignedIn, signIn } from './signed-in.ts'

let ctx: TestContext
let ids: ConsoleCorpus
let admin: SignedIn
const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard', 'html-validate:a11y'] })

beforeAll(async () => {
  ctx = await testContext()
  ids = await seedConsole(ctx)
  admin = await signIn(ctx, createApp(ctx), 'admin')
}, 60_000)
afterAll(() => ctx.close())

const typedIn = (page: Shown, action: string) =>
  page
    .$(`form[action="${action}"]`)
    .find('input:checked, input:not([type=checkbox], [type=radio], [type=hidden])')
    .toArray()
    .map((each) => [page.$(each).attr('name'), page.$(each).attr('value')])
const blamed = (page: Shown) => [
  ...new Set(
    page
      .$('[aria-invalid=true][aria-describedby=fault]')
      .toArray()
      .map((each) => page.$(each).attr('name')),
  ),
]

describe('a form that cannot be taken is shown again, as it was filled in, with what is wrong', () => {
  const postings = async () => {
    const { $ } = await admin.get(`/admin/listings/${ids.pair}`)
    return $('input[name=posting]')
      .toArray()
      .map((each): [string, string] => ['posting', $(each).attr('value') ?? ''])
  }
  const listing = (act: string) => `/admin/listings/${ids.pair}/${act}`

  it.each<{
    name: string
    path: () => string
    fields: () => Promise<[string, string][]> | [string, string][]
    status: number
    fault: RegExp
    at: string[]
  }>([
    {
      name: 'a split of nothing',
      path: () => listing('split'),
      fields: () => [],
      status: 422,
      fault: /^Postings: tick those that leave$/,
      at: ['posting'],
    },
    {
      name: 'a split of all that there is',
      path: () => listing('split'),
      fields: postings,
      status: 422,
      fault: /^Postings: One posting at least must stay$/,
      at: ['posting'],
    },
    {
      name: 'a merge with what is no id',
      path: () => listing('merge'),
      fields: () => [['with', 'no id\0 at all']],
      status: 422,
      fault: /“id\0?.?” is neither the id nor the address/,
      at: ['with'],
    },
    {
      name: 'a merge with a listing that is not there',
      path: () => listing('merge'),
      fields: () => [['with', 'nobody']],
      status: 404,
      fault: /There is no listing nobody/,
      at: [],
    },
    {
      name: 'a webhook without events',
      path: () => '/admin/webhooks',
      fields: () => [
        ['url', 'https://hooks.example/'],
        ['name', '<b>mine</b>'],
        ['filter', 'skill=go'],
      ],
      status: 422,
      fault: /^Events: must not be empty$/,
      at: ['event'],
    },
    {
      name: 'a webhook at home, with a search for what it does not hear of',
      path: () => '/admin/webhooks',
      fields: () => [
        ['url', 'http://127.0.0.1/'],
        ['name', 'mine'],
        ['event', 'run.held'],
        ['filter', 'skill=go'],
      ],
      status: 422,
      fault: /^Address: .*; Search: is for events of listings/,
      at: ['url', 'filter'],
    },
    {
      name: 'a key of too long a name',
      path: () => '/admin/keys',
      fields: () => [
        ['role', 'operator'],
        ['name', 'n'.repeat(101)],
      ],
      status: 422,
      fault: /^Name: must have at most 100 characters$/,
      at: ['name'],
    },
    {
      name: 'a takedown of a board that is not there',
      path: () => '/admin/takedowns',
      fields: () => [
        ['kind', 'board'],
        ['value', 'nothing:there'],
      ],
      status: 404,
      fault: /^There is no board nothing:there$/,
      at: [],
    },
    {
      name: 'a takedown of nothing',
      path: () => '/admin/takedowns',
      fields: () => [
        ['kind', 'source'],
        ['value', ''],
      ],
      status: 422,
      fault: /^Name or id: is missing$/,
      at: ['value'],
    },
  ])('$name', async ({ path, fields, status, fault, at }) => {
    const sent = await fields()
    const page = await admin.post(path(), sent)
    expect([page.status, page.$('nav a[href="/admin/runs"]').length > 0]).toEqual([status, true])
    expect(page.$('#fault').length).toBe(1)
    expect(page.text('#fault')).toMatch(fault)
    expect(blamed(page)).toEqual(at)
    const shown = typedIn(page, path())
    for (const [name, value] of sent) expect(shown).toContainEqual([name, value.replace('\0', '�')])
    const { results } = await validator.validateString(page.body)
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual(
      [],
    )
  })

  it('a schedule, by its preview', async () => {
    const path = `/admin/boards/${encodeURIComponent(ids.well)}`
    const page = await admin.post(`${path}/schedule`, { cron: '61 * * * *', timeZone: 'Europe/Berlin' })
    expect([page.status, page.text('#schedule-fault')]).toEqual([422, expect.stringContaining('61 * * * *')])
    expect(typedIn(page, `${path}#schedule`)).toEqual([
      ['cron', '61 * * * *'],
      ['timeZone', 'Europe/Berlin'],
    ])
  })

  it('the name of a board that is about to be added', async () => {
    const fields = { source: 'greenhouse', slug: 'newer', config: '{}', name: 'two\nlines' }
    const page = await admin.post('/admin/boards', fields)
    expect([page.status, page.text('#fault'), page.text('h1')]).toEqual([
      422,
      'Name: must be one line',
      'Add greenhouse:newer',
    ])
    const form = page.$('form[action="/admin/boards"]')
    for (const [name, value] of Object.entries(fields)) expect(form.find(`[name=${name}]`).attr('value')).toBe(value)
  })

  it('an address that no source knows, in words that name no flag', async () => {
    ctx.answers.set('https://nobody.example/', new PermanentError('http_status', 'It answered 404'))
    ctx.answers.set('https://nobody.example/careers', '<h1>Our team</h1>')
    const page = await admin.post('/admin/boards/test', { url: 'https://nobody.example/careers' })
    expect(page.status, page.text('main')).toBe(422)
    expect(page.$('#url').attr('value')).toBe('https://nobody.example/careers')
    expect(page.text('#fault')).toMatch(/No source recognises .* give the address of one of them/)
    expect(page.text('#fault')).not.toContain('--')
  })
})

describe('a problem page', () => {
  it.each([
    [() => `/admin/runs/${ids.wellRun.id}/approve`, 409, () => `/admin/runs/${ids.wellRun.id}`],
    [() => `/admin/keys/${admin.keyId}/revoke`, 409, () => '/admin/keys'],
    [() => '/admin/takedowns/lift', 422, () => '/admin/takedowns'],
    [() => '/admin/boards/nothing:there/crawl', 404, () => '/admin/boards/nothing:there'],
  ])('has the navigation of who is signed in, and a way back', async (path, status, back) => {
    const page = await admin.post(path())
    expect([page.status, page.$('.who').length, page.$('nav a[href="/admin/keys"]').length]).toEqual([status, 1, 1])
    expect(page.$('main a').first().attr('href')).toBe(back())
  })

  it('of what is not there leads to its section', async () => {
    const page = await admin.get('/admin/listings/nothing')
    expect([page.status, page.$('main a').attr('href'), page.$('.who').length]).toEqual([404, '/admin/listings', 1])
  })
})
