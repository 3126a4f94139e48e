import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Locked {
  optionalDependencies?: Record<string, string>
}

const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as {
  packages: Record<string, Locked>
}

describe('package-lock.json', () => {
  // npm leaves out what its registry does not carry, and `npm ci` on another platform then refuses the file.
  it('holds the binaries of every platform', () => {
    const places = Object.keys(lock.packages)
    const missing = Object.entries(lock.packages).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !places.some((other) => other.endsWith(`node_modules/${name}`)))
        .map((name) => `${name}, wanted by ${place || 'the project'}`),
    )
    expect(missing).toEqual([])
  })
})
