import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { openSupervisor, watchdogMs } from '../../src/cli/supervisor.ts'

const folder = mkdtempSync(join(tmpdir(), 'rolecall-supervisor-'))
const heard = join(folder, 'heard')
// In the place of systemd's own: it writes down what it was to say, and to whom.
writeFileSync(join(folder, 'systemd-notify'), `#!/bin/sh\necho "$NOTIFY_SOCKET $*" >>'${heard}'\n`)
chmodSync(join(folder, 'systemd-notify'), 0o755)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const lines = () => (existsSync(heard) ? readFileSync(heard, 'utf8').trim().split('\n') : [])

async function until(isThere: () => boolean): Promise<void> {
  for (let tries = 0; tries < 500 && !isThere(); tries++) await sleep(10)
}

describe('systemd', () => {
  it('hears that a process serves, that it lives, and that it stops', async () => {
    const env = { NOTIFY_SOCKET: '/run/x', PATH: `${folder}:${process.env.PATH}`, WATCHDOG_USEC: '200000' }
    const supervisor = openSupervisor(env, (error) => expect.unreachable(error.message))
    supervisor.ready()
    await until(() => lines().filter((line) => line.includes('WATCHDOG=1')).length > 2)
    supervisor.stopping()
    await until(() => lines().some((line) => line.includes('STOPPING=1')))
    expect(lines()).toContain(`/run/x READY=1 MAINPID=${process.pid}`)
    expect(lines()).toEqual(expect.arrayContaining(['/run/x WATCHDOG=1', '/run/x STOPPING=1']))
    await sleep(300)
    const told = lines().length
    await sleep(300)
    expect(lines().length).toBe(told)
  })

  it('is told of nothing where it does not listen', async () => {
    rmSync(heard, { force: true })
    const supervisor = openSupervisor({ PATH: folder }, () => expect.unreachable())
    supervisor.ready()
    supervisor.stopping()
    await sleep(100)
    expect(lines()).toEqual([])
  })

  it('that cannot be told stops nobody', async () => {
    const failures: string[] = []
    const supervisor = openSupervisor({ NOTIFY_SOCKET: '/run/x', PATH: '/nowhere' }, (error) =>
      failures.push(error.message),
    )
    supervisor.ready()
    await until(() => failures.length > 0)
    expect(failures).toEqual([expect.stringContaining('ENOENT')])
  })

  it('is told twice in the time that it grants, if it is this process that it watches', () => {
    expect(watchdogMs({ WATCHDOG_USEC: '60000000' })).toBe(30_000)
    expect(watchdogMs({ WATCHDOG_USEC: '60000000', WATCHDOG_PID: String(process.pid) })).toBe(30_000)
    expect(watchdogMs({ WATCHDOG_USEC: '60000000', WATCHDOG_PID: '1' })).toBeNull()
    expect(watchdogMs({})).toBeNull()
    expect(watchdogMs({ WATCHDOG_USEC: 'soon' })).toBeNull()
  })
})
