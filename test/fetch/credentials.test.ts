import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { UsageError } from '../../src/errors.ts'
import { missingCredentials } from '../../src/fetch/credentials.ts'
import type { PageRule } from '../../src/fetch/fetcher.ts'
import type { Credentials } from '../../src/sources/define-source.ts'
import * as fault from '../helpers/fault-server.ts'
import { apiRule, failure, testFetcher } from './fetching.ts'

const given = {
  ADZUNA_APP_ID: '1a2b3c4d',
  ADZUNA_APP_KEY: 'k3y+with/odd=signs&more',
  USAJOBS_API_KEY: 'usa-s3cret-key',
  USAJOBS_EMAIL: 'who@rolecall.example',
  REED_API_KEY: 'reed-s3cret-0001',
}
const secrets = [given.ADZUNA_APP_KEY, given.USAJOBS_API_KEY, given.REED_API_KEY].flatMap((value) => [
  value,
  encodeURIComponent(value),
  Buffer.from(`${value}:`).toString('base64'),
])
const query: Credentials = { place: 'query', variables: { app_id: 'ADZUNA_APP_ID', app_key: 'ADZUNA_APP_KEY' } }
const header: Credentials = {
  place: 'header',
  variables: { 'Authorization-Key': 'USAJOBS_API_KEY', 'User-Agent': 'USAJOBS_EMAIL' },
}
const basic: Credentials = { place: 'basic', variables: { user: 'REED_API_KEY' } }

let server: fault.FaultServer
let other: fault.FaultServer
let fetcher: ReturnType<typeof testFetcher>
beforeAll(async () => {
  server = await fault.openFaultServer()
  other = await fault.openFaultServer()
  other.on('*', fault.json({ other: true }))
  fetcher = testFetcher({
    allowPrivate: [server.host, other.host],
    credentials: given,
    rewrite: [{ from: 'https://api.adzuna.com', to: `${server.origin}/adzuna` }],
  })
})
afterAll(async () => {
  await fetcher.close()
  for (const each of [server, other]) await each[Symbol.asyncDispose]()
})

const ruleWith = (credentials: Credentials, over: Partial<PageRule> = {}): PageRule => ({
  ...apiRule,
  credentials,
  ...over,
})

/** Everything that is kept or said of an outcome or an error, causes and stacks included. */
function said(thing: unknown): string {
  if (!(thing instanceof Error)) return JSON.stringify(thing)
  return [thing.message, thing.stack, JSON.stringify(thing), thing.cause ? said(thing.cause) : ''].join('\n')
}

function expectSilence(thing: unknown): void {
  const text = [said(thing), JSON.stringify(fetcher.facts)].join('\n')
  for (const secret of secrets) expect(text).not.toContain(secret)
}

describe('credentials', () => {
  it('are sent in the query, and appear nowhere else', async () => {
    server.on('/list', fault.json({ results: [] }))
    const outcome = await fetcher.page(`${server.origin}/list?page=2`, ruleWith(query))
    const asked = new URL(server.hits.at(-1)?.path ?? '', server.origin)
    expect(Object.fromEntries(asked.searchParams)).toEqual({
      page: '2',
      app_id: given.ADZUNA_APP_ID,
      app_key: given.ADZUNA_APP_KEY,
    })
    expect(outcome.kind === 'page' && outcome.page).toMatchObject({
      url: `${server.origin}/list?page=2`,
      request: { url: `${server.origin}/list?page=2` },
    })
    expectSilence(outcome)
  })

  it('are sent as headers, in place of our own of that name', async () => {
    server.on('/list', fault.json({ results: [] }))
    expectSilence(await fetcher.page(`${server.origin}/list`, ruleWith(header)))
    const { headers } = server.hits.at(-1) ?? {}
    expect(headers).toMatchObject({ 'authorization-key': given.USAJOBS_API_KEY, 'user-agent': given.USAJOBS_EMAIL })
  })

  it('are sent as the user of HTTP Basic, without a password', async () => {
    server.on('/list', fault.json({ results: [] }))
    expectSilence(await fetcher.page(`${server.origin}/list`, ruleWith(basic)))
    const [, coded = ''] = server.hits.at(-1)?.headers.authorization?.split(' ') ?? []
    expect(Buffer.from(coded, 'base64').toString()).toBe(`${given.REED_API_KEY}:`)
  })

  it('go to a mirror of their origin, too', async () => {
    server.on('/adzuna/v1/jobs', fault.json({ results: [] }))
    const outcome = await fetcher.page('https://api.adzuna.com/v1/jobs', ruleWith(query))
    expect(server.hits.at(-1)?.path).toContain('app_id=1a2b3c4d')
    expect(outcome.kind === 'page' && outcome.page.url).toBe('https://api.adzuna.com/v1/jobs')
  })

  it('go along with a redirect on the host, and never to another one', async () => {
    server.on('/moved', (request, response, body) => {
      // As careless servers do: the whole query is repeated, once more inside.
      const { search } = new URL(request.url ?? '', server.origin)
      const [, here] = /to=([^&]+)/.exec(search) ?? []
      fault.redirect(`${decodeURIComponent(here ?? '')}${search}&back=${encodeURIComponent(search)}`)(
        request,
        response,
        body,
      )
    })
    server.on('/list', fault.json({ results: [] }))
    const stayed = await fetcher.page(`${server.origin}/moved?to=/list`, ruleWith(query))
    const last = new URL(server.hits.at(-1)?.path ?? '', server.origin)
    expect(last.pathname).toBe('/list')
    expect(last.searchParams.getAll('app_key')).toEqual([given.ADZUNA_APP_KEY])
    expectSilence(stayed)

    for (const credentials of [query, header, basic]) {
      const away = `${server.origin}/moved?to=${encodeURIComponent(`${other.origin}/list`)}`
      expectSilence(await failure(fetcher.page(away, ruleWith(credentials))))
      expectSilence(await fetcher.page(away, ruleWith(credentials, { sameHost: false })))
    }
    expect(other.hits).toHaveLength(3)
    for (const hit of other.hits) {
      const text = JSON.stringify([hit.path, hit.headers])
      for (const secret of [...secrets, given.ADZUNA_APP_ID, given.USAJOBS_EMAIL]) expect(text).not.toContain(secret)
    }
  })

  it('are masked in what a server repeats, except the id that it writes into its own links', async () => {
    server.on('/echo', (request, response, body) => {
      const echo = {
        asked: request.url,
        ...request.headers,
        plain: given.ADZUNA_APP_KEY,
        link: `https://www.adzuna.example/land/1?utm_source=${given.ADZUNA_APP_ID}`,
      }
      fault.json(echo)(request, response, body)
    })
    for (const credentials of [query, header, basic]) {
      const outcome = await fetcher.page(`${server.origin}/echo`, ruleWith(credentials))
      const text = outcome.kind === 'page' ? outcome.page.text : ''
      for (const name of Object.values(credentials.variables)) {
        if (!name.endsWith('_ID')) expect(text).toContain(name)
      }
      if (credentials === query) {
        expect(text).toContain(`utm_source=${given.ADZUNA_APP_ID}`)
        expectSilence(text)
      }
      expect(JSON.parse(text)).toBeTypeOf('object')
    }
  })

  it.each<[string, fault.Handler]>([
    ['401', fault.status(401)],
    ['500', fault.status(500)],
    ['429', fault.status(429, { 'retry-after': `${given.ADZUNA_APP_KEY}` })],
    ['HTML that names the key', fault.html(`<p>${given.ADZUNA_APP_KEY} is no key</p>`)],
    ['words that name the key', fault.send(`bad key ${given.ADZUNA_APP_KEY}`)],
    ['a redirect to nowhere', fault.redirect(`http://?app_key=${encodeURIComponent(given.ADZUNA_APP_KEY)}`)],
    ['a redirect to another scheme', fault.redirect(`ftp://x.example/${encodeURIComponent(given.ADZUNA_APP_KEY)}`)],
    ['a reset', fault.reset],
    ['silence', fault.hang],
    ['no HTTP', fault.gibberish],
  ])('stay out of the error after %s', async (name, handler) => {
    server.on('/bad', handler)
    const error = await failure(fetcher.page(`${server.origin}/bad?page=1`, ruleWith(query, { lane: name })))
    expect(error.message).toContain(`${server.origin}/bad?page=1`)
    expectSilence(error)
  })

  it('that are missing are named, before anything is sent', async () => {
    await using poor = testFetcher({ allowPrivate: [server.host], credentials: { ADZUNA_APP_ID: '1a2b3c4d' } })
    const hits = server.hits.length
    expect(await failure(poor.page(`${server.origin}/list`, ruleWith(query)))).toMatchObject({
      name: 'PermanentError',
      code: 'config',
      message: expect.stringContaining('ADZUNA_APP_KEY must be set'),
    })
    expect(server.hits).toHaveLength(hits)
    expect(missingCredentials(header, {})).toEqual(['USAJOBS_API_KEY', 'USAJOBS_EMAIL'])
    expect(missingCredentials(query, { ADZUNA_APP_ID: 'x', ADZUNA_APP_KEY: '' })).toEqual(['ADZUNA_APP_KEY'])
    expect(missingCredentials(basic, given)).toEqual([])
    expect(missingCredentials(null, {})).toEqual([])
  })

  it('never stand in a URL', async () => {
    const error = await failure(fetcher.page('https://someone:pa55word@jobs.example/list'))
    expect(error).toMatchObject({ name: 'PermanentError', code: 'config' })
    expect(said(error)).not.toContain('pa55word')
  })

  it('come from the environment, those that are set, and only as text that a header can carry', () => {
    expect(readConfig({}).fetch.credentials).toEqual({})
    const env = { REED_API_KEY: 'reed-s3cret-0001', ADZUNA_APP_ID: '' }
    expect(readConfig(env).fetch.credentials).toEqual({ REED_API_KEY: 'reed-s3cret-0001' })
    expect(() => readConfig({ REED_API_KEY: 'two\r\nlines' })).toThrow(UsageError)
  })
})
