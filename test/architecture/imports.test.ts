import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { importFaults } from './import-faults.ts'
import { parseImportTable } from './import-table.ts'
import { folderOf, ROOT, sourceFiles } from './source-files.ts'

const table = parseImportTable(readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8'))
const planted: string[] = []

afterEach(() => {
  for (const folder of planted.splice(0)) rmSync(folder, { recursive: true })
})

/** The faults of a small tree of its own, held against the real table. */
function faultsOf(files: Record<string, string>): string[] {
  const root = mkdtempSync(join(tmpdir(), 'rolecall-imports-'))
  planted.push(root)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return importFaults(sourceFiles(root), table)
}

describe('the import table of ARCHITECTURE.md', () => {
  it('has a row for every folder, and no row for what is not there', () => {
    const folders = new Set(sourceFiles(ROOT).map((file) => folderOf(file.path)))
    expect([...table.keys()].toSorted()).toEqual([...folders].toSorted())
  })

  it('goes down only: a row names no folder of a later row', () => {
    const order = [...table.keys()]
    const uphill = order.flatMap((folder, place) =>
      [...(table.get(folder)?.own.keys() ?? [])]
        .filter((other) => order.indexOf(other) === -1 || order.indexOf(other) >= place)
        .map((other) => `${folder} -> ${other}`),
    )
    expect(uphill).toEqual([])
  })

  it('is kept by the whole tree', () => {
    expect(importFaults(sourceFiles(ROOT), table)).toEqual([])
  })
})

describe('a planted import is found, by its path', () => {
  it('uphill, from a pure folder into the store', () => {
    expect(faultsOf({ 'src/posting/title.ts': "import { db } from '../store/database.ts'\n" })).toEqual([
      'src/posting/title.ts:1 imports src/store/database.ts: posting may not import store',
    ])
  })

  it('however it is written', () => {
    const text = [
      '// import { a } from "../api/a.ts"',
      "const text = `import x from '../api/b.ts'`",
      "export { c } from '../api/c.ts'",
      "export * from '../api/d.ts'",
      "const later = import('../api/e.ts')",
      "import '../api/f.ts'",
      "import { type G } from '../api/g.ts'",
      "type H = import('../api/h.ts').H",
    ].join('\n')
    const faults = faultsOf({ 'src/skills/deep/tag.ts': text.replaceAll('../api', '../../api') })
    expect(faults.map((fault) => fault.split(': ')[0])).toEqual([
      'src/skills/deep/tag.ts:3 imports src/api/c.ts',
      'src/skills/deep/tag.ts:4 imports src/api/d.ts',
      'src/skills/deep/tag.ts:5 imports src/api/e.ts',
      'src/skills/deep/tag.ts:6 imports src/api/f.ts',
      'src/skills/deep/tag.ts:7 imports src/api/g.ts',
      'src/skills/deep/tag.ts:8 imports src/api/h.ts',
    ])
  })

  it('of a value, where types alone are free', () => {
    const path = 'src/pipeline/schedule.ts'
    expect(faultsOf({ [path]: "import type { Context } from '../context.ts'\n" })).toEqual([])
    // `import { type X }` still loads the module once the types are stripped.
    for (const names of ['openContext', 'type Context']) {
      expect(faultsOf({ [path]: `import { ${names} } from '../context.ts'\n` })).toEqual([
        `${path}:1 imports values of src/context.ts: pipeline may only \`import type\` from context`,
      ])
    }
  })

  it('of a package that belongs to another folder, or to nobody', () => {
    const text =
      "import { sql } from 'drizzle-orm/pg-core'\nimport left from 'left-pad'\nimport http from 'node:http'\n"
    expect(faultsOf({ 'src/pipeline/sweep.ts': text })).toEqual([
      'src/pipeline/sweep.ts:1 imports drizzle-orm, which belongs to store',
      'src/pipeline/sweep.ts:2 imports left-pad, which belongs to nobody',
      'src/pipeline/sweep.ts:3 imports node:http, which belongs to nobody',
    ])
  })

  it('out of the program, and from a folder that the table does not know', () => {
    expect(faultsOf({ 'src/utils/x.ts': '', 'workers/a.ts': "import '../test/b.ts'" })).toEqual([
      'src/utils/x.ts: "utils" has no row in the import table of ARCHITECTURE.md',
      'workers/a.ts:1 imports test/b.ts, outside src and workers',
    ])
  })
})
