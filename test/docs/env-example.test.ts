import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ENVIRONMENT, readConfig, SECRETS } from '../../src/config.ts'

const text = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8')
const compose = readFileSync(new URL('../../compose.yaml', import.meta.url), 'utf8')

/** `NAME=value` and `#NAME=value` lines, by name. */
const given = new Map(
  [...text.matchAll(/^#?([A-Z][A-Z0-9_]*)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
)

/** Variables that Compose puts into compose.yaml and Rolecall never sees. */
const composeOnly = [...compose.matchAll(/\$\{([A-Z_]+)/g)]
  .map(([, name = '']) => name)
  .filter((name) => !(name in ENVIRONMENT.shape))

describe('.env.example', () => {
  it('names every variable that Rolecall or Compose reads, and no other', () => {
    const secretFiles = SECRETS.map((name) => `${name}_FILE`)
    const wanted = [...Object.keys(ENVIRONMENT.shape), ...secretFiles, ...new Set(composeOnly)]
    expect([...given.keys()].toSorted()).toEqual(wanted.toSorted())
  })

  it('names each once', () => {
    const names = [...text.matchAll(/^#?([A-Z][A-Z0-9_]*)=/gm)].map(([, name]) => name)
    expect(names.length).toBe(given.size)
  })

  it.each(Object.keys(ENVIRONMENT.shape))('gives the default of %s', (name) => {
    const fallback = Reflect.get(ENVIRONMENT.parse({}), name) as string | number | string[] | undefined
    expect(given.get(name)).toBe(Array.isArray(fallback) ? fallback.join(',') : String(fallback ?? ''))
  })

  it('changes nothing when it is copied and uncommented as it stands', () => {
    const uncommented = Object.fromEntries([...given].filter(([name]) => !composeOnly.includes(name)))
    expect(readConfig(uncommented)).toEqual(readConfig({}))
  })

  it('says in a line above what each is for', () => {
    const lines = text.split('\n')
    const silent = lines.filter((line, place) => {
      const above = lines[place - 1] ?? ''
      return /^#?[A-Z][A-Z0-9_]*=/.test(line) && !/^# .*[.:;]/.test(above) && !/^#?[A-Z][A-Z0-9_]*=/.test(above)
    })
    expect(silent).toEqual([])
  })

  it('holds no password', () => {
    for (const [name, value] of given) if (/PASSWORD|_URL/.test(name)) expect(value).toBe('')
  })
})
