import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseEnvironmentFile } from '../../src/config/environment-file.ts'
import { readConfig } from '../../src/config.ts'
import { isKnownVerb } from './known-verb.ts'

const ROOT = new URL('../../', import.meta.url).pathname
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

describe.each(['docs/operations.md', 'docs/scaling.md'])('%s', { timeout: 60_000 }, (page) => {
  // The name of a user is no verb.
  const text = read(page)
    .replace(/^useradd .*$/m, '')
    .replaceAll(/sudo -u rolecall (?:env \S+ )?/g, '')

  it('tells only verbs and options that the CLI has', async () => {
    const code = [...text.matchAll(/```sh\n([\s\S]*?)```|`([^`\n]+)`/g)].map(
      ([, block, inline]) => block ?? inline ?? '',
    )
    const lines = code
      .flatMap((block) =>
        [...block.matchAll(/(?:^|[ /])rolecall ((?!restart|enable)[a-z][^\n|#;>`]*)/gm)].map(([, line = '']) => line),
      )
      .map((line) => line.split(/ {2,}| && /)[0]?.trim() ?? '')
    const asked = lines.filter((line) => line !== '')
    const known = await Promise.all(asked.map(isKnownVerb))
    expect(asked.filter((_line, n) => !known[n])).toEqual([])
    expect(asked.length).toBeGreaterThan(3)
  })
})

describe('the commands of docs/operations.md', () => {
  const page = read('docs/operations.md')

  it('are run as the user and with the settings of the units', () => {
    const lines = [...page.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.split('\n'))
    const verbs = lines.filter((line) => /(?:^|[ /])rolecall [a-z]/.test(line.replace(/^useradd .*/, '')))
    expect(verbs.filter((line) => !/^sudo -u rolecall (?:env \S+ )?rolecall /.test(line))).toEqual([])
    expect(verbs.length).toBeGreaterThan(10)
    const [, dataDir] = /^echo (DATA_DIR=\S+) >>\/etc\/rolecall\/env$/m.exec(page) ?? []
    for (const unit of readdirSync(join(ROOT, 'deploy/systemd')).filter((name) => name.endsWith('.service')))
      expect(read(`deploy/systemd/${unit}`)).toContain(`\nEnvironment=${dataDir}\n`)
  })

  it('show settings as systemd reads them, comments on lines of their own', () => {
    const [, block = ''] = /```sh\n([^`]*\nPUBLIC_URL=[^`]*)```/.exec(page) ?? []
    const values = parseEnvironmentFile(block, 'operations.md')
    expect(readConfig(values)).toMatchObject({ publicUrl: 'https://jobs.example.org', contact: 'jobs@example.org' })
    expect(readConfig(values).trustedProxies).toEqual(['127.0.0.1'])
  })

  it('need no folder that is not made before', () => {
    const made = /^install -d .*$/m.exec(page)?.[0] ?? ''
    for (const [, folder = ''] of page.matchAll(/ (\/var\/backups\S*)\/\S+\.zst/g)) expect(made).toContain(` ${folder}`)
    for (const [, folder = ''] of read('deploy/crontab.example').matchAll(/"(\/\S*)\/\$/g))
      expect(made).toContain(` ${folder}`)
  })
})

describe('the troubles of docs/operations.md', () => {
  it('are those that doctor tells, all of them', () => {
    const [, table = ''] = /## 8\.[\s\S]*?\n(\| -[\s\S]*?)\n\n/.exec(read('docs/operations.md')) ?? []
    const told = table
      .split('\n')
      .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name))
    const code = readdirSync(join(ROOT, 'src/cli'))
      .filter((name) => /^doctor.*\.ts$/.test(name))
      .map((name) => read(`src/cli/${name}`))
      .join('\n')
    const names = [
      ...[...code.matchAll(/\b(?:ok|warn|fail|clockCheck|networksCheck)\(\s*'(\w+)'/g)].map(([, name]) => name),
      ...[...code.matchAll(/const name = '(\w+)'/g)].map(([, name]) => name),
    ]
    expect([...new Set(told)].toSorted()).toEqual([...new Set(names)].toSorted())
  })
})
