import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { expandPaths, type ImportPath } from '../../src/pipeline/import-paths.ts'

const MODULE = join(import.meta.dirname, '../../src/pipeline/import-paths.ts')

/** A folder of ads, with another one inside. */
function adsFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rolecall-paths-'))
  chmodSync(folder, 0o755)
  for (const inner of ['a', 'locked', '.git']) mkdirSync(join(folder, inner))
  for (const name of ['w.md', 'a/z.txt', 'locked/x.md', '.git/y.md', '.hidden.md', 'picture.png']) {
    writeFileSync(join(folder, name), 'Baker')
  }
  return folder
}

/** As a user whom modes bind, which root is not. */
function expandAsAnyone(path: string): ImportPath[] {
  const script = `const { expandPaths } = await import(${JSON.stringify(MODULE)})
    if (process.getuid() === 0) process.seteuid(65534)
    console.log(JSON.stringify(await expandPaths([${JSON.stringify(path)}])))`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}

it('takes the ads of a folder by their paths, without what is hidden and what is none', async () => {
  const folder = adsFolder()
  symlinkSync(folder, join(folder, 'a/round'))
  const found = ['a/z.txt', 'locked/x.md', 'w.md'].map((name) => ({ path: join(folder, name), error: null }))
  expect(await expandPaths([folder, '-'])).toEqual([...found, { path: '-', error: null }])
})

it('tells a folder that may not be read, and takes what lies beside it', () => {
  const folder = adsFolder()
  chmodSync(join(folder, 'locked'), 0)
  const locked = join(folder, 'locked')
  expect(expandAsAnyone(folder)).toEqual([
    { path: join(folder, 'a/z.txt'), error: null },
    { path: locked, error: `${locked} cannot be read: access is denied` },
    { path: join(folder, 'w.md'), error: null },
  ])
  expect(expandAsAnyone(locked)).toEqual([{ path: locked, error: `${locked} cannot be read: access is denied` }])
})
