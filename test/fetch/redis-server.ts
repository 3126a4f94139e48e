import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../helpers/free-port.ts'

/** A Redis of its own for a test that must kill it. It keeps nothing, so a new start has forgotten all. */
export async function openRedisServer() {
  const port = await freePort()
  let server: ChildProcess | null = null

  async function start(): Promise<void> {
    server = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', tmpdir()], {
      stdio: 'ignore',
    })
    for (let attempt = 0; attempt < 100 && !(await answers(port)); attempt++) await sleep(50)
  }
  async function kill(): Promise<void> {
    const dying = server
    server = null
    if (dying === null) return
    dying.kill('SIGKILL')
    await once(dying, 'exit')
  }

  /** Still there, and answers nothing until it is killed. */
  function pause(): void {
    server?.kill('SIGSTOP')
  }

  await start()
  return { url: `redis://127.0.0.1:${port}`, start, kill, pause, [Symbol.asyncDispose]: kill }
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  const open = await Promise.race([
    once(socket, 'connect').then(() => true),
    once(socket, 'error').then(() => false),
  ]).catch(() => false)
  socket.destroy()
  return open
}
