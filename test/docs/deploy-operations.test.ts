import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isKnownVerb } from './known-verb.ts'

const ROOT = new URL('../../', import.meta.url).pathname
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

describe.each(['docs/operations.md', 'docs/scaling.md'])('%s', { timeout: 60_000 }, (page) => {
  // The name of a user is no verb.
  const text = read(page).replace(/^useradd .*$/m, '')

  it('tells only verbs and options that the CLI has', async () => {
    const code = [...text.matchAll(/```sh\n([\s\S]*?)```|`([^`\n]+)`/g)].map(
      ([, block, inline]) => block ?? inline ?? '',
    )
    const lines = code
      .flatMap((block) =>
        [...block.matchAll(/(?:^|[ /])rolecall ((?!restart|enable)[a-z][^\n|#;>`]*)/gm)].map(([, line = '']) => line),
      )
      .map((line) => line.split(/ {2,}| && /)[0]?.trim() ?? '')
    const asked = lines.filter((line) => line !== '')
    const known = await Promise.all(asked.map(isKnownVerb))
    expect(asked.filter((_line, n) => !known[n])).toEqual([])
    expect(asked.length).toBeGreaterThan(3)
  })
})

describe('the troubles of docs/operations.md', () => {
  it('are those that doctor tells, all of them', () => {
    const [, table = ''] = /## 8\.[\s\S]*?\n(\| -[\s\S]*?)\n\n/.exec(read('docs/operations.md')) ?? []
    const told = table
      .split('\n')
      .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name))
    const code = readdirSync(join(ROOT, 'src/cli'))
      .filter((name) => /^doctor.*\.ts$/.test(name))
      .map((name) => read(`src/cli/${name}`))
      .join('\n')
    const names = [
      ...[...code.matchAll(/\b(?:ok|warn|fail|clockCheck|networksCheck)\(\s*'(\w+)'/g)].map(([, name]) => name),
      ...[...code.matchAll(/const name = '(\w+)'/g)].map(([, name]) => name),
    ]
    expect([...new Set(told)].toSorted()).toEqual([...new Set(names)].toSorted())
  })
})
