import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { buildProgram } from '../../src/cli/program.ts'
import { isKnownVerb } from './known-verb.ts'

const ROOT = new URL('../../', import.meta.url).pathname
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const there = readdirSync(join(ROOT, 'deploy/systemd'))
const timers = there.filter((name) => name.endsWith('.timer'))
const ofTimers = timers.map((name) => name.replace('.timer', '.service'))
const units = there.filter((name) => name.endsWith('.service'))
const has = (command: string, option = '--version') => !spawnSync(command, [option]).error
const run = (command: string, args: string[]) =>
  spawnSync(command, args, { cwd: ROOT, encoding: 'utf8', timeout: 30_000 })

describe('deploy/systemd', () => {
  it.each(units)('%s runs a verb that the CLI has, as a plain user who gains no rights', async (name) => {
    const unit = read(`deploy/systemd/${name}`)
    const [, line = ''] = /^ExecStart=\/opt\/rolecall\/bin\/rolecall (.+)$/m.exec(unit) ?? []
    expect(await isKnownVerb(line.replace('%i', 'all'))).toBe(true)
    for (const setting of ['User=rolecall', 'NoNewPrivileges=true', 'ProtectSystem=strict', 'CapabilityBoundingSet=']) {
      expect(unit).toContain(`\n${setting}\n`)
    }
    expect(unit).toMatch(/\nEnvironmentFile=-?\/etc\/rolecall\/env\n/)
  })

  it('watches and restarts what must run, and leaves the rest to its timer', () => {
    for (const name of units) {
      const unit = read(`deploy/systemd/${name}`)
      if (ofTimers.includes(name)) expect(unit).toMatch(/\nType=oneshot\n[\s\S]*\nKillMode=process\n/)
      else
        expect(unit).toMatch(
          /\nType=notify\n[\s\S]*\nNotifyAccess=all\n[\s\S]*\nRestart=on-failure\n[\s\S]*\nWatchdogSec=60\n[\s\S]*\nWantedBy=multi-user\.target\n/,
        )
    }
    for (const name of timers)
      expect(read(`deploy/systemd/${name}`)).toMatch(/\nOnCalendar=\S+\n[\s\S]*\nPersistent=true\n/)
  })

  it('does by timers what scheduler and workers do: visits, sweeps, sends', () => {
    expect(ofTimers.map((name) => /\/rolecall (.+)$/m.exec(read(`deploy/systemd/${name}`))?.[1]).toSorted()).toEqual([
      'crawl --due --wait',
      'sweep',
      'webhooks send',
    ])
  })

  it('names every unit in its page, and no other', () => {
    const named = new Set(read('deploy/systemd/README.md').match(/rolecall[\w-]*(@all)?\.(service|timer)/g))
    const asNamed = [...units, ...timers].filter((name) => !ofTimers.includes(name))
    expect([...named].toSorted()).toEqual(asNamed.map((name) => name.replace('@.', '@all.')).toSorted())
  })

  it('names every kind of worker in its page', async () => {
    const worker = (await buildProgram({}, ['worker'])).commands.find((one) => one.name() === 'worker')
    const kinds = worker?.registeredArguments[0]?.argChoices ?? []
    expect(kinds).toHaveLength(5)
    const [line = ''] = /^Workers take a kind .*$/m.exec(read('deploy/systemd/README.md')) ?? []
    expect(kinds.filter((kind) => !line.includes(`\`${kind}\``))).toEqual([])
  })
})

describe.skipIf(!has('systemd-analyze'))('systemd itself', () => {
  // A root of its own: the units may name what is not on this machine, and say nothing of what is.
  const root = mkdtempSync(join(tmpdir(), 'rolecall-units-'))
  const folder = join(root, 'etc/systemd/system')
  beforeAll(() => {
    for (const path of [folder, join(root, 'usr/lib/systemd'), join(root, 'opt/rolecall/bin')])
      mkdirSync(path, { recursive: true })
    symlinkSync('usr/lib', join(root, 'lib'))
    cpSync('/lib/systemd/system', join(root, 'usr/lib/systemd/system'), { recursive: true, verbatimSymlinks: true })
    cpSync(join(ROOT, 'bin/rolecall'), join(root, 'opt/rolecall/bin/rolecall'))
    cpSync(join(ROOT, 'deploy/systemd'), folder, { recursive: true })
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))
  const verify = (name: string) =>
    run('systemd-analyze', ['verify', '--man=no', '--generators=no', `--root=${root}`, `/etc/systemd/system/${name}`])

  it.each([...units, ...timers])('finds no fault in %s', (name) => {
    expect(verify(name.replace('@.', '@all.'))).toMatchObject({ status: 0, stderr: '' })
  })

  it('would find one', () => {
    writeFileSync(
      join(folder, 'faulty.service'),
      '[Service]\nExecStart=/opt/rolecall/bin/rolecall api\nWatchdogSecs=60\n',
    )
    expect(verify('faulty.service').stderr).toContain('WatchdogSecs')
  })

  it.each(units)('rates the exposure of %s at 2.5 or less', (name) => {
    const args = ['security', '--offline=true', '--no-pager', '--threshold=25', `deploy/systemd/${name}`]
    const { status, stdout } = run('systemd-analyze', args)
    expect(stdout).toContain('Overall exposure level')
    expect(status).toBe(0)
  })
})

describe('deploy/Caddyfile', () => {
  it('hides what Prometheus alone may read, and waits for a restart', () => {
    for (const line of ['respond @inside 404', 'lb_try_duration 10s', 'reverse_proxy {$UPSTREAM:127.0.0.1:3000}'])
      expect(read('deploy/Caddyfile')).toContain(line)
    expect(read('deploy/Caddyfile')).toMatch(/@inside path .*\/metrics/)
  })

  it.skipIf(!has('caddy', 'version'))('is one that Caddy takes, as it would write it', () => {
    expect(run('caddy', ['validate', '--adapter', 'caddyfile', '--config', 'deploy/Caddyfile'])).toMatchObject({
      status: 0,
    })
    expect(run('caddy', ['fmt', 'deploy/Caddyfile']).stdout).toBe(read('deploy/Caddyfile'))
  })
})

describe('deploy/crontab.example', () => {
  const lines = read('deploy/crontab.example')
    .split('\n')
    // One waits to be wanted.
    .map((line) => line.replace(/^#(?=[\d*])/, ''))
    .filter((line) => /^[\d*]/.test(line))

  it.each(lines)('%s', async (line) => {
    const match = /^(?:[\d*/,-]+ +){5}\/opt\/rolecall\/bin\/rolecall ([^>"|]+?) *(?:"|2>|\|)/.exec(line)
    expect(await isKnownVerb(match?.[1] ?? '')).toBe(true)
  })

  it('runs each line where nothing was made for it: cron hands it to sh, % unescaped', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rolecall-cron-'))
    const called = join(folder, 'called')
    writeFileSync(join(folder, 'rolecall'), `#!/bin/sh\necho "$1" >>${called}\n`, { mode: 0o755 })
    writeFileSync(join(folder, 'logger'), '#!/bin/sh\ncat >/dev/null\n', { mode: 0o755 })
    for (const line of lines) {
      const command = line.replace(/^(?:\S+ +){5}/, '').replaceAll('\\%', '%')
      const env = { PATH: `${folder}:/usr/bin:/bin` }
      const shell = spawnSync('/bin/sh', ['-c', command.replace('/opt/rolecall/bin', folder)], {
        env,
        encoding: 'utf8',
      })
      expect(shell).toMatchObject({ status: 0, stdout: '', stderr: '' })
    }
    expect(readFileSync(called, 'utf8').split('\n')).toEqual(['crawl', 'sweep', 'webhooks', 'backup', ''])
    rmSync(folder, { recursive: true })
  })

  it.each(['crawl --due', 'rolecall sweep', 'rolecall webhooks send', 'rolecall backup'])(
    'has a line for %s',
    (words) => {
      expect(lines.filter((line) => line.includes(words))).toHaveLength(1)
    },
  )
})

describe('continuous integration', () => {
  it('is one script, which bash can read', () => {
    expect(spawnSync('bash', ['-n', '.ci/run'], { cwd: ROOT, encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    })
    const steps = parse(read('.github/workflows/ci.yml')).jobs.test.steps as { uses?: string; run?: string }[]
    expect(steps.flatMap(({ run: line }) => line ?? [])).toEqual(['bash .ci/run'])
    for (const { uses } of steps.filter((step) => step.uses)) expect(uses).toMatch(/@v\d+\.\d+\.\d+$/)
  })
})
