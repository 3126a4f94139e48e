import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { isKnownVerb } from './known-verb.ts'

const ROOT = new URL('../../', import.meta.url).pathname
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const units = readdirSync(join(ROOT, 'deploy/systemd')).filter((name) => name.endsWith('.service'))

describe('deploy/systemd', () => {
  it.each(units)('%s runs a verb that the CLI has, as a plain user who gains no rights', async (name) => {
    const unit = read(`deploy/systemd/${name}`)
    const [, line = ''] = /^ExecStart=\/opt\/rolecall\/bin\/rolecall (.+)$/m.exec(unit) ?? []
    expect(await isKnownVerb(line)).toBe(true)
    for (const setting of [
      'User=rolecall',
      'NoNewPrivileges=true',
      'ProtectSystem=strict',
      'EnvironmentFile=/etc/rolecall/env',
    ]) {
      expect(unit).toContain(`\n${setting}\n`)
    }
  })

  it('restarts what must run and leaves the rest to its timer', () => {
    for (const name of units) {
      const unit = read(`deploy/systemd/${name}`)
      if (name === 'rolecall-crawl.service') expect(unit).toContain('Type=oneshot')
      else expect(unit).toMatch(/\nRestart=on-failure\n[\s\S]*\nWantedBy=multi-user\.target\n/)
    }
    expect(read('deploy/systemd/rolecall-crawl.timer')).toMatch(/\nOnCalendar=\S+\n[\s\S]*\nPersistent=true\n/)
  })
})

describe('deploy/crontab.example', () => {
  const lines = read('deploy/crontab.example')
    .split('\n')
    .filter((line) => /^[\d*]/.test(line))

  it.each(lines)('%s', async (line) => {
    const match =
      /^(?:[\d*/,-]+ +){5}\/opt\/rolecall\/bin\/rolecall ([^>]+?) \d?>>/.exec(line) ??
      /rolecall ([^>]+?) *>>/.exec(line)
    expect(await isKnownVerb(match?.[1] ?? '')).toBe(true)
  })

  it('has a line for what is due', () => {
    expect(lines.filter((line) => line.includes('crawl --due'))).toHaveLength(1)
  })
})

describe('continuous integration', () => {
  it('is one script, which bash can read', () => {
    expect(spawnSync('bash', ['-n', '.ci/run'], { cwd: ROOT, encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    })
    const steps = parse(read('.github/workflows/ci.yml')).jobs.test.steps as { uses?: string; run?: string }[]
    expect(steps.flatMap(({ run }) => run ?? [])).toEqual(['bash .ci/run'])
    for (const { uses } of steps.filter((step) => step.uses)) expect(uses).toMatch(/@v\d+\.\d+\.\d+$/)
  })
})
