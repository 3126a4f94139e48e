import { existsSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { expect, it } from 'vitest'
import { emptyInstallation, rolecall } from './rolecall.ts'

it.each(['start', 'api'])(
  '%s says which setting to change where its port is taken, before it starts a database',
  async (verb) => {
    const stranger = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => stranger.once('listening', resolve))
    const { port } = stranger.address() as AddressInfo
    const { DATABASE_URL: _embedded, ...env } = emptyInstallation('')
    const ended = await rolecall([verb], { env: { ...env, PORT: String(port) } })
    stranger.close()
    const stderr = `Port ${port} of 127.0.0.1 is taken by another program: stop it, or set PORT\n`
    expect(ended).toEqual({ code: 1, stdout: '', stderr })
    expect(existsSync(env.DATA_DIR ?? '')).toBe(false)
  },
)

it.each(['999.9.9.9', '192.0.2.1'])(
  'start and api end with 2 where HOST is %s, before they start a database',
  async (host) => {
    const { DATABASE_URL: _embedded, ...env } = emptyInstallation('')
    for (const verb of ['start', 'api']) {
      const { code, stdout, stderr } = await rolecall([verb], { env: { ...env, HOST: host, PORT: '0' } })
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr).toMatch(/^HOST: "[\d.]+" is no address of this machine; give 127\.0\.0\.1 [^\n]+\n$/)
      expect(stderr).toContain(`"${host}"`)
    }
    expect(existsSync(env.DATA_DIR ?? '')).toBe(false)
  },
)
