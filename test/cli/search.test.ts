import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { ListingPage } from '../../src/api/listings.ts'
import { pageLines } from '../../src/cli/search-view.ts'
import { ask } from '../api/client.ts'
import { seedCorpus } from '../api/corpus.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { emptyInstallation, rolecall } from './rolecall.ts'

let ctx: TestContext
let env: Record<string, string>

beforeAll(async () => {
  ctx = await testContext()
  env = emptyInstallation(ctx.databaseUrl)
  await seedCorpus(ctx)
})
afterAll(() => ctx.close())

async function listed(query: string): Promise<ListingPage> {
  return (await ask<ListingPage>(createApp(ctx), `/api/v1/listings?${query}`)).body
}

/** Two processes seal the same cursor in their own way: what it leads to is compared by a walk. */
const withoutCursors = ({ page, facetsInfo: _asOf, ...rest }: ListingPage) => ({
  ...rest,
  page: { limit: page.limit, next: page.next !== null, prev: page.prev !== null },
})

describe('rolecall search', () => {
  it.each([
    ['', []],
    ['q=senior+python', ['senior', 'python']],
    ['q=zebra+-old', ['--', 'zebra', '-old']],
    ['skill=python&skill=k8s', ['--skill', 'python', '--skill', 'k8s']],
    ['country=DE&include_unknown=country', ['--country', 'de', '--include-unknown', 'country']],
    [
      'salary_min=65000&salary_currency=GBP&sort=salary',
      ['--salary-min', '65000', '--salary-currency', 'GBP', '--sort', 'salary'],
    ],
    ['status=closed&include=total', ['--status', 'closed', '--include', 'total']],
    ['workplace=remote&include=total,facets', ['--workplace', 'remote', '--include', 'total,facets']],
    [
      'q=zebra&include=highlights,description&limit=1',
      ['zebra', '--include', 'highlights,description', '--limit', '1'],
    ],
  ])('answers as the API does: %s', async (query, args) => {
    const { code, stdout, stderr } = await rolecall(['search', '--json', ...args], { env })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(withoutCursors(JSON.parse(stdout))).toEqual(withoutCursors(await listed(query)))
  })

  it('walks by its cursors', async () => {
    const first = await rolecall(['search', '--limit', '4', '--json'], { env })
    const { data, page } = JSON.parse(first.stdout) as ListingPage
    const second = await rolecall(['search', '--limit', '4', '--cursor', page.next ?? '', '--json'], { env })
    const ids = [...data, ...(JSON.parse(second.stdout) as ListingPage).data].map((listing) => listing.id)
    expect(ids).toEqual((await listed('')).data.map((listing) => listing.id))
  })

  it('tells people what was understood, what was found, how many, and how to go on', async () => {
    const { code, stdout } = await rolecall(['search', 'python', '--limit', '1', '--include', 'facets'], { env })
    const [alpha] = (await listed('q=python&limit=1')).data
    expect(code).toBe(0)
    expect(stdout.split('\n')[0]).toBe('Understood as skill Python')
    expect(stdout).toContain(`${alpha?.id}  ${alpha?.title}, ${alpha?.company?.name}\n`)
    expect(stdout).toMatch(/^Workplace: Remote 2/m)
    expect(stdout).toMatch(/^3 listings in all, 1 here$/m)
    expect(stdout).toMatch(/^More: the same with --cursor \S+$/m)
    const none = await rolecall(['search', '--city', 'Atlantis'], { env })
    expect(none).toEqual({ code: 0, stdout: '0 listings in all, 0 here\n', stderr: '' })
  })

  it.each([
    [
      ['--country', 'XX', '--skill', 'nosuchskillatall'],
      ['--country: must be an ISO', '--skill: "nosuchskillatall"'],
    ],
    [['--limit', '1', '--limit', '2'], ['--limit: is given more than once']],
    [['--sort', 'best'], ['--sort: must be one of newest, relevance, salary']],
    [['--cursor', 'mine'], ['cursor']],
    [['--include', 'description'], ['--json']],
    [['!!'], ['query: holds no word to look for; give one, or leave it out']],
    [[''], ['query: is empty; give one, or leave it out']],
    [['python', ' '], ['query: is empty']],
  ])('refuses %j with its reason: exit 2', async (args, reasons) => {
    const { code, stdout, stderr } = await rolecall(['search', ...args], { env })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    for (const reason of reasons) expect(stderr).toContain(reason)
  })
})

describe('lines for people', () => {
  it('are cut to the terminal, but for the cursor', async () => {
    const page = await listed('limit=2&include=total')
    const lines = pageLines(page, 30)
    expect(lines.filter((line) => !line.startsWith('More:')).every((line) => line.length <= 30)).toBe(true)
    expect(lines.at(-1)).toBe(`More: the same with --cursor ${page.page.next}`)
  })

  it('say the place, the workplace, the pay and the day, and more than what was counted', async () => {
    const page = await listed('q=alpha')
    const lines = pageLines({ ...page, total: { value: 10_000, relation: 'gte' } }, 500).join('\n')
    expect(lines).toContain('Berlin')
    expect(lines).toContain('; remote; €80,000 – €100,000 a year; posted 2026-11-20; ')
    expect(lines).toContain('More than 10,000 listings in all, 1 here')
  })
})
