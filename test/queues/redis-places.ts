import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export const CAN_START_REDIS = !spawnSync('redis-server', ['--version']).error
export const CAN_MAKE_CERTIFICATES = !spawnSync('openssl', ['version']).error

/** Redis processes of one test, in a folder of their own. */
export interface Servers extends AsyncDisposable {
  dir: string
  /** Starts one with these settings; answers its port. */
  start(...settings: string[]): Promise<number>
  startTls(): Promise<{ port: number; ca: string }>
  startSentinel(master: string, port: number): Promise<number>
  startClusterNode(): Promise<number>
  /** Kills the one at this port, as a machine that is gone. */
  kill(port: number): Promise<void>
}

export async function openServers(): Promise<Servers> {
  const dir = mkdtempSync(join(tmpdir(), 'rolecall-redis-'))
  const running = new Map<number, ReturnType<typeof spawn>>()
  const run = async (port: number, args: string[]) => {
    const child = spawn('redis-server', args, { stdio: 'ignore', cwd: dir })
    running.set(port, child)
  }
  const plain = (port: number) => ['--bind', '127.0.0.1', '--dir', dir, '--save', '', '--dbfilename', `${port}.rdb`]
  const servers: Servers = {
    dir,
    start: async (...settings) => {
      const port = await freePort()
      await run(port, ['--port', String(port), ...plain(port), ...settings])
      await cli(port, 'ping')
      return port
    },
    startTls: async () => {
      const port = await freePort()
      const [key, cert] = [join(dir, 'key.pem'), join(dir, 'cert.pem')]
      const named = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1']
      const made = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
      const { status } = spawnSync('openssl', [...made, '-keyout', key, '-out', cert, ...named])
      if (status !== 0) throw new Error('openssl made no certificate')
      const tls = [
        '--tls-port',
        String(port),
        '--tls-cert-file',
        cert,
        '--tls-key-file',
        key,
        '--tls-ca-cert-file',
        cert,
      ]
      await run(port, ['--port', '0', ...plain(port), ...tls, '--tls-auth-clients', 'no', '--requirepass', 'a secret'])
      await cli(port, '--tls', '--cacert', cert, '-a', 'a secret', 'ping')
      return { port, ca: readFileSync(cert, 'utf8') }
    },
    startSentinel: async (master, port) => {
      const own = await freePort()
      const file = join(dir, `sentinel-${own}.conf`)
      const watch = [`monitor ${master} 127.0.0.1 ${port} 1`, `down-after-milliseconds ${master} 500`]
      const lines = [...watch, `failover-timeout ${master} 3000`].map((line) => `sentinel ${line}`)
      writeFileSync(file, [`port ${own}`, 'bind 127.0.0.1', `dir ${dir}`, ...lines, ''].join('\n'))
      await run(own, [file, '--sentinel'])
      await cli(own, 'ping')
      return own
    },
    startClusterNode: async () => {
      const port = await freePort(20_000)
      const cluster = [
        '--cluster-enabled',
        'yes',
        '--cluster-config-file',
        `nodes-${port}.conf`,
        '--cluster-announce-ip',
        '127.0.0.1',
      ]
      await run(port, ['--port', String(port), ...plain(port), ...cluster])
      await cli(port, 'ping')
      await cli(port, 'cluster', 'addslotsrange', '0', '16383')
      for (let i = 0; i < 100 && !(await cli(port, 'cluster', 'info')).includes('cluster_state:ok'); i++)
        await sleep(50)
      return port
    },
    kill: async (port) => {
      const child = running.get(port)
      running.delete(port)
      if (child === undefined || child.exitCode !== null) return
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([...running.keys()].map((port) => servers.kill(port)))
      rmSync(dir, { recursive: true, force: true })
    },
  }
  return servers
}

/** What redis-cli answers, once somebody does. */
export async function cli(port: number, ...words: string[]): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const { status, stdout } = spawnSync('redis-cli', ['-p', String(port), ...words], { encoding: 'utf8' })
    if (status === 0 && !/^(LOADING|Could not)/.test(stdout)) return stdout
    await sleep(50)
  }
  throw new Error(`No Redis answers at ${port}`)
}

/** `below`: a node of a cluster takes the port 10,000 above as well. */
async function freePort(below = 65_536): Promise<number> {
  for (;;) {
    const server = createServer().listen(below < 65_536 ? 12_000 + Math.floor(Math.random() * 8_000) : 0, '127.0.0.1')
    const listening = await Promise.race([
      once(server, 'listening').then(() => true),
      once(server, 'error').then(() => false),
    ])
    if (!listening) continue
    const address = server.address()
    server.close()
    await once(server, 'close')
    if (typeof address === 'object' && address !== null) return address.port
  }
}
