import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ashby } from '../../src/sources/ashby.ts'
import { SOURCES } from '../../src/sources/index.ts'

const ROOT = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8')
const text = read('CONTRIBUTING.md')

describe('the walkthrough of CONTRIBUTING.md', () => {
  const code = [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, block = '']) => block)

  it('shows the code of the source as it is', () => {
    const source = read('src/sources/ashby.ts')
    expect(code.length).toBeGreaterThanOrEqual(5)
    for (const block of code) expect(source).toContain(block)
  })

  it('shows the recorded visit as it is', () => {
    const [, json = ''] = /```json\n([\s\S]*?)```/.exec(text) ?? []
    expect(JSON.parse(json)).toEqual(JSON.parse(read('test/fixtures/ashby/visit.json')))
  })

  it('explains every field of a manifest, and no other', () => {
    const [, table = ''] = /### What the manifest says\n\n([\s\S]*?)\n\n/.exec(text) ?? []
    const rows = table.split('\n').slice(2)
    const explained = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name))
    expect(explained.toSorted()).toEqual(Object.keys(ashby.manifest).toSorted())
  })

  it('names only sources that are there', () => {
    const [, introduction = ''] = /## Add a source in fifteen minutes\n([\s\S]*?)\*\*1\. /.exec(text) ?? []
    const named = [...introduction.matchAll(/`([a-z-]+)`/g)].map(([, name = '']) => name)
    expect(named.length).toBeGreaterThanOrEqual(6)
    expect(named.filter((name) => !SOURCES.some((source) => source.name === name))).toEqual([])
  })
})
