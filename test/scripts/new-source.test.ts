import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Source } from '../../src/sources/define-source.ts'
import { pageOf } from '../sources/recorded-visit.ts'

const ROOT = join(import.meta.dirname, '../..')
const NAME = 'scaffold-check'

describe('npm run new-source', () => {
  let copy: string
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'rolecall-new-source-'))
    for (const path of ['src/sources', 'src/posting', 'src/errors.ts', 'scripts', 'package.json']) {
      cpSync(join(ROOT, path), join(copy, path), { recursive: true })
    }
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
  })
  afterAll(() => rmSync(copy, { recursive: true }))

  function run(...args: string[]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, 'scripts/new-source.ts'), ...args])
    return { status, stdout: String(stdout), stderr: String(stderr) }
  }

  const read = (path: string) => readFileSync(join(copy, path), 'utf8')

  it.each([
    [[], 'kebab-case'],
    [['TinyBoard'], 'kebab-case'],
    [['../escape'], 'kebab-case'],
    [['tiny_board'], 'kebab-case'],
    [['9board'], 'kebab-case'],
    [['default'], 'word of the language'],
    [['lever'], 'src/sources/lever.ts is there already'],
    [['json-ld'], 'there already'],
    [['one', 'two'], 'one name'],
  ])('%j', (args, why) => {
    const before = read('src/sources/index.ts')
    const { status, stdout, stderr } = run(...args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(why)
    expect(read('src/sources/index.ts')).toBe(before)
  })

  it('makes a source that is listed and right for its page, and tests that fail with what is left to do', async () => {
    const { status, stdout, stderr } = run(NAME)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    for (const path of [
      `src/sources/${NAME}.ts`,
      `test/fixtures/${NAME}/jobs.json`,
      `test/fixtures/${NAME}/visit.json`,
      `test/fixtures/${NAME}/expected.json`,
      `test/sources/${NAME}.test.ts`,
    ]) {
      expect(stdout).toContain(path)
      expect(existsSync(join(copy, path))).toBe(true)
    }
    const index = await import(pathToFileURL(join(copy, 'src/sources/index.ts')).href)
    const source: Source = index.sourceByName(NAME)
    // `rss` takes any feed that no other source knows.
    expect(index.SOURCES.slice(-2).map((each: Source) => each.name)).toEqual([NAME, 'rss'])
    const visit = JSON.parse(read(`test/fixtures/${NAME}/visit.json`))
    expect(source.requests(visit.board).map(({ url }) => url)).toEqual([visit.pages[0].url])
    const parsed = source.parse([pageOf(read(`test/fixtures/${NAME}/jobs.json`))], visit.board)
    expect(parsed.postings.map(({ title }) => title)).toEqual(['Baker', 'Miller', 'Beekeeper'])
    // What the contract test compares is still to be written: it fails.
    expect(JSON.parse(read(`test/fixtures/${NAME}/expected.json`)).postings).toEqual([])
    expect(read(`test/sources/${NAME}.test.ts`).match(/'\d\. /g)).toHaveLength(5)
  })

  it('leaves files that pass the format check', () => {
    const files = ['index.ts', `${NAME}.ts`].map((name) => join(copy, 'src/sources', name))
    const biome = spawnSync(join(ROOT, 'node_modules/.bin/biome'), [
      'check',
      '--vcs-enabled=false',
      `--config-path=${ROOT}`,
      ...files,
      join(copy, `test/sources/${NAME}.test.ts`),
    ])
    expect(biome.status, String(biome.stdout) + String(biome.stderr)).toBe(0)
  })

  it('makes none twice', () => {
    const before = read('src/sources/index.ts')
    expect(run(NAME)).toMatchObject({ status: 2, stderr: expect.stringContaining('there already') })
    expect(read('src/sources/index.ts')).toBe(before)
  })
})
