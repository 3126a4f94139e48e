import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildProgram } from '../../src/cli/program.ts'
import { hasDatabase } from '../../src/context.ts'
import { UsageError } from '../../src/errors.ts'
import { type TestDatabase, testDatabase } from '../helpers/postgres.ts'
import { emptyInstallation, rolecall } from './rolecall.ts'

const folder = mkdtempSync(join(tmpdir(), 'rolecall-installation-'))
let database: TestDatabase
let settings: string
beforeAll(async () => {
  database = await testDatabase()
  settings = join(folder, 'env')
  const env = Object.entries(emptyInstallation(database.url))
  writeFileSync(settings, `# as for systemd\n${env.map(([name, value]) => `${name}="${value}"\n`).join('')}`)
})
afterAll(async () => {
  await database.drop()
  rmSync(folder, { recursive: true })
})

describe('a verb that has no business with a new database', { timeout: 60_000 }, () => {
  it.each([
    'keys create --role viewer',
    'keys list',
    'keys revoke x',
    'runs',
    'runs approve x',
    'run x',
    'webhooks list',
    'webhooks add https://hooks.example/in --event run.held',
    'webhooks send',
    'listings hide x',
    'boards set lever:acme --name x',
    'boards remove lever:acme',
    'boards enable lever:acme',
    'boards disable lever:acme',
    'backup -',
    'sweep',
    'reprocess',
    'show x',
    'export',
    'samples remove',
  ])('makes none: %s', async (line) => {
    const dataDir = join(folder, 'none')
    const words = line.split(' ')
    const program = await buildProgram({ DATA_DIR: dataDir }, words)
    const refused = program.parseAsync(words, { from: 'user' })
    await expect(refused).rejects.toThrow(
      /^There is no database in DATA_DIR \S+\/none, and this makes none: set DATA_DIR /,
    )
    await expect(refused).rejects.toBeInstanceOf(UsageError)
    expect(existsSync(dataDir)).toBe(false)
  })

  it('ends with 2 and one line', async () => {
    const { code, stdout, stderr } = await rolecall(['backup', '-'], { env: { DATA_DIR: join(folder, 'none') } })
    expect({ code, stdout, lines: stderr.split('\n').length }).toEqual({ code: 2, stdout: '', lines: 2 })
  })

  it('takes a DATA_DIR whose postgres.json was lost for what it is', async () => {
    const dataDir = join(folder, 'lost')
    expect((await rolecall(['migrate'], { env: { DATA_DIR: dataDir } })).code).toBe(0)
    rmSync(join(dataDir, 'postgres.json'))
    expect(hasDatabase({ databaseUrl: null, dataDir })).toBe(true)
    expect(hasDatabase({ databaseUrl: null, dataDir: folder })).toBe(false)
  })
})

describe('the file of settings', { timeout: 60_000 }, () => {
  it('leads to the database of the installation', async () => {
    const env = { ROLECALL_ENV_FILE: settings }
    const made = await rolecall(['keys', 'create', '--role', 'viewer', '--name', 'of the file', '--json'], { env })
    expect(made).toMatchObject({ code: 0, stderr: '' })
    const there = await rolecall(['keys', 'list', '--json'], { env: { DATABASE_URL: database.url } })
    expect(JSON.parse(there.stdout)).toMatchObject([{ name: 'of the file' }])
    const { stdout } = await rolecall(['doctor', '--json'], { env })
    const { checks } = JSON.parse(stdout) as { checks: { name: string; says: string }[] }
    expect(checks.filter(({ name }) => name === 'env_file')[0]?.says).toContain(settings)
  })

  it('is asked for by what needs it alone: help and filters are for everybody', async () => {
    const env = { ROLECALL_ENV_FILE: join(folder, 'nowhere') }
    const refused = await rolecall(['keys', 'list'], { env })
    expect({ code: refused.code, stdout: refused.stdout }).toEqual({ code: 2, stdout: '' })
    expect(refused.stderr).toMatch(
      /^The settings in \S+\/nowhere cannot be read: ENOENT[^\n]+ROLECALL_ENV_FILE[^\n]+\n$/,
    )
    for (const args of [['keys', 'create', '--help'], ['tag'], ['completion', 'bash']])
      expect(await rolecall(args, { env }), args.join(' ')).toMatchObject({ code: 0, stderr: '' })
  })

  it('names the database that a backup without any board is of', async () => {
    const env = { ROLECALL_ENV_FILE: settings }
    await rolecall(['migrate'], { env })
    const file = join(folder, 'all.zst')
    const { code, stderr } = await rolecall(['backup', file], { env })
    expect(code).toBe(0)
    const shown = new URL(database.url)
    if (shown.password !== '') shown.password = '***'
    expect(stderr).toBe(
      `There is no board in DATABASE_URL ${shown.href}: is this the database that was meant? DATABASE_URL and DATA_DIR name it\n`,
    )
    expect((await rolecall(['boards', 'add', 'https://jobs.lever.co/acme'], { env })).code).toBe(0)
    expect(await rolecall(['backup', file], { env })).toMatchObject({ code: 0, stderr: '' })
  })
})
