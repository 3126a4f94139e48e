import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const NAME = 'scaffold-check'
/** What an author puts in the place of the host that no site has. */
const SITE = 'millers.example'

/** The walk of CONTRIBUTING.md, in a copy of what it touches. */
describe('a source from its scaffold to green', { timeout: 60_000 }, () => {
  let copy: string
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'rolecall-scaffold-'))
    for (const path of ['src', 'scripts', 'test/sources', 'test/fixtures', 'package.json', 'tsconfig.json']) {
      cpSync(join(ROOT, path), join(copy, path), { recursive: true })
    }
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
    const made = spawnSync(process.execPath, [join(copy, 'scripts/new-source.ts'), NAME])
    expect(made.status, String(made.stderr)).toBe(0)
  })
  afterAll(() => rmSync(copy, { recursive: true }))

  it('fails with what is left to do, each step by its number', () => {
    const own = tests(`test/sources/${NAME}.test.ts`)
    expect(own.map(({ status }) => status)).toEqual(Array(5).fill('failed'))
    const steps = own.map(({ name }) => /\b\d\. \w+ \w+/.exec(name)?.[0])
    expect(steps).toEqual(['1. save the', '2. say which', '3. write by', '4. write requests', '5. is tested'])
    expect(own.map(({ message }) => message)).toEqual([
      expect.stringContaining(`test/fixtures/${NAME}/jobs.json still holds scaffold.example`),
      expect.stringContaining(`test/fixtures/${NAME}/visit.json still holds scaffold.example`),
      expect.stringContaining(`test/fixtures/${NAME}/expected.json still holds "postings": []`),
      expect.stringContaining(`src/sources/${NAME}.ts still holds scaffold.example`),
      expect.stringContaining('its paging, its escaping, its pay, its ids, the careers URLs that people paste'),
    ])
    const contract = tests('test/sources/contract.test.ts', '-t', `${NAME} keeps`)
    const failed = contract.filter(({ status }) => status === 'failed').map(({ name }) => name)
    expect(failed).toEqual([`${NAME} keeps the contract reads the recorded visit as expected`])
  })

  it('is green once each step is done', () => {
    for (const path of [
      `test/fixtures/${NAME}/jobs.json`,
      `test/fixtures/${NAME}/visit.json`,
      `src/sources/${NAME}.ts`,
    ]) {
      write(path, readFileSync(join(copy, path), 'utf8').replaceAll('scaffold.example', SITE))
    }
    write(`test/fixtures/${NAME}/expected.json`, JSON.stringify(EXPECTED))
    write(`test/sources/${NAME}.test.ts`, OWN_TEST)
    const green = [
      ...tests(`test/sources/${NAME}.test.ts`),
      ...tests('test/sources/contract.test.ts', '-t', `${NAME} keeps`),
    ]
    expect(green.filter(({ status }) => status !== 'passed')).toEqual([])
    expect(green.length).toBeGreaterThanOrEqual(13)
  })

  function write(path: string, text: string) {
    writeFileSync(join(copy, path), text)
  }

  /** What vitest says of each test that ran. */
  function tests(...args: string[]): { name: string; status: string; message: string }[] {
    const vitest = join(copy, 'node_modules/vitest/vitest.mjs')
    const told = join(copy, 'told.json')
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [vitest, 'run', '--root', copy, '--reporter=json', '--outputFile', told, ...args],
      { cwd: copy, encoding: 'utf8', env: { ...process.env, npm_lifecycle_event: '', VITEST: undefined } },
    )
    if (!existsSync(told)) throw new Error(`vitest told nothing: ${stdout}${stderr}`)
    const report = JSON.parse(readFileSync(told, 'utf8')) as {
      testResults: { assertionResults: { fullName: string; status: string; failureMessages: string[] }[] }[]
    }
    rmSync(told)
    return report.testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status !== 'skipped')
      .map(({ fullName, status, failureMessages }) => ({ name: fullName, status, message: failureMessages.join('\n') }))
  }
})

/** As an author writes it from the page, unknown fields left out. */
const EXPECTED = {
  postings: ['Baker', 'Miller', 'Beekeeper'].map((title, n) => ({
    externalId: String(n + 1),
    url: `https://jobs.${SITE}/acme/${n + 1}`,
    title,
    company: 'Acme',
    locations: [{ text: 'Ghent, Belgium', city: null, region: null, country: null }],
    description: { format: 'html', body: `<p>You are our ${title.toLowerCase()}.</p>` },
  })),
  rejections: [],
  total: 3,
  incomplete: null,
}

const OWN_TEST = `import { expect, it } from 'vitest'
import { recogniseBoard } from '../../src/sources/index.ts'

it.each([
  ['https://jobs.${SITE}/acme/2', 'acme'],
  ['https://www.${SITE}/acme', undefined],
])('%s is the board %s', (address, slug) => {
  expect(recogniseBoard(new URL(address))?.slug).toBe(slug)
})
`
