import { describe, expect, it } from 'vitest'
import { globalUses, purityFaults } from './purity-faults.ts'
import { folderOf, ROOT, sourceFiles } from './source-files.ts'

const PURE = ['posting', 'skills', 'listing', 'board', 'sources']

/** These load tables once: the gazetteer's, and those of two packages whose own way to them holds many times the memory. */
const READS_OWN_DATA = new Set([
  'src/posting/geography/gazetteer.ts',
  'src/posting/geography/regions.ts',
  'src/posting/language-detector.ts',
  'src/posting/text-repair.ts',
])

const files = sourceFiles(ROOT)

describe('what reaches the outside', () => {
  it.each(PURE)('%s reaches no network, clock, chance, database, log or process', (folder) => {
    const own = files.filter((file) => folderOf(file.path) === folder)
    expect(own.length).toBeGreaterThan(0)
    expect(own.flatMap((file) => purityFaults(file, READS_OWN_DATA.has(file.path)))).toEqual([])
  })

  it('the environment is read at the entry alone, and handed on', () => {
    const others = files.filter((file) => file.path !== 'src/cli/main.ts')
    const reads = others.filter(({ text }) => /\bprocess\s*\.\s*env\b|\benv\s*\}\s*=\s*process\b/.test(text))
    expect(reads.map((file) => file.path)).toEqual([])
  })

  it('only src/fetch opens a connection to another host', () => {
    const others = files.filter((file) => folderOf(file.path) !== 'fetch')
    expect(others.flatMap((file) => globalUses(file, 'fetch'))).toEqual([])
  })
})

describe('a planted impurity is found, by its path', () => {
  const faultsOf = (text: string) => purityFaults({ path: 'src/posting/x.ts', text }, false)

  it.each([
    ['const a = Date.now()', 'uses Date.now'],
    ['const a = new Date()', 'uses new Date()'],
    ['const a = Date()', 'uses Date()'],
    ['const a = Math.random()', 'uses Math.random'],
    ['console.log(1)', 'uses console'],
    ['const a = [process]', 'uses process'],
    ['setTimeout(f, 1)', 'uses setTimeout'],
    ['export async function f() {}', 'is async'],
    ['import { readFileSync } from "node:fs"', 'imports node:fs'],
    ['import { get } from "node:https"', 'imports node:https'],
    ['import { setTimeout as sleep } from "node:timers/promises"', 'imports node:timers/promises'],
  ])('%s', (text, fault) => {
    expect(faultsOf(text)).toContain(`src/posting/x.ts:1 ${fault}`)
  })

  it('a connection past src/fetch', () => {
    const usesOf = (text: string) => globalUses({ path: 'src/api/x.ts', text }, 'fetch')
    expect(usesOf('\nconst page = await fetch(url)')).toEqual(['src/api/x.ts:2 fetch'])
    expect(usesOf('const get = fetch')).toEqual(['src/api/x.ts:1 fetch'])
    expect(usesOf('function serve(fetch: Handler) { return { fetch } }')).toEqual([])
  })

  it('and what only looks like one is left alone', () => {
    const text = [
      'const said = new Date(value)',
      'const { process: step } = { process: 1 }',
      'interface Kind { fetch: string }',
      "const text = 'console.log(Date.now())' // process.env",
      'const part = board.process.fetch',
    ]
    expect(faultsOf(text.join('\n'))).toEqual([])
  })
})
