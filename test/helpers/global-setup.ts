import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from './free-port.ts'

/** Says what is left out, and starts a Redis for the suites that need one where this machine has it. */
export default async function setup(): Promise<() => Promise<void>> {
  if (process.env.npm_lifecycle_event === 'test')
    console.log('Left out here: the slow suites (npm run test:slow) and those in a browser (npm run test:chromium).')
  if (process.env.TEST_REDIS_URL) return async () => {}
  if (spawnSync('redis-server', ['--version']).error) {
    console.log(
      'No redis-server was found: the suites that need Redis are left out (.ci/run installs it and runs them).',
    )
    return async () => {}
  }
  const dir = mkdtempSync(join(tmpdir(), 'rolecall-redis-'))
  const port = await freePort()
  const settings = ['--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction']
  const redis = spawn('redis-server', ['--port', String(port), '--dir', dir, ...settings], { stdio: 'ignore' })
  await answers(port)
  process.env.TEST_REDIS_URL = `redis://127.0.0.1:${port}`
  return async () => {
    redis.kill('SIGTERM')
    await once(redis, 'exit')
    rmSync(dir, { recursive: true, force: true })
  }
}

async function answers(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const socket = connect(port, '127.0.0.1')
    const open = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'error').then(() => false),
    ]).catch(() => false)
    socket.destroy()
    if (open) return
    await sleep(50)
  }
  throw new Error('redis-server did not answer within 5 s')
}
