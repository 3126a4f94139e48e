import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

const BIN = join(import.meta.dirname, '../../bin/rolecall')
const MEND = 'set DATA_DIR to a folder that this user may write'
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolecall-data-dir-'))
  writeFileSync(join(folder, 'file'), '')
  symlinkSync(join(folder, 'gone'), join(folder, 'link'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Killed where it does not end by itself: what spins heeds no other signal. */
function migrate(dataDir: string) {
  const env = { PATH: process.env.PATH ?? '', HOME: folder, DATA_DIR: dataDir }
  const options = { env, encoding: 'utf8', timeout: 20_000, killSignal: 'SIGKILL' } as const
  const { status, stdout, stderr } = spawnSync(BIN, ['migrate'], options)
  return { status, stdout, stderr }
}

const refused = (dir: string, why: string) => ({
  status: 2,
  stdout: '',
  stderr: `DATA_DIR ${dir} cannot be used: ${why}; ${MEND}\n`,
})

it.each([
  ['file', () => 'it is no folder'],
  ['file/below/it', () => `${folder}/file is no folder`],
  ['link', () => 'it is a link that leads nowhere'],
])('a DATA_DIR that is a %s is told as such', (name, why) => {
  const dir = join(folder, name)
  expect(migrate(dir)).toEqual(refused(dir, why()))
})

it.skipIf(process.platform !== 'linux')('a DATA_DIR below /proc is refused at once', () => {
  const why = '/proc/rolecall cannot be made: its file system takes no folders and files'
  expect(migrate('/proc/rolecall/data')).toEqual(refused('/proc/rolecall/data', why))
})

it.skipIf(process.getuid?.() === 0)('a DATA_DIR that is not ours to make names the user', () => {
  expect(migrate('/rolecall-data')).toEqual(
    refused('/rolecall-data', `it is not for user ${process.getuid?.()} to write`),
  )
})
