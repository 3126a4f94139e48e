import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { SourceChangedError } from '../../src/errors.ts'
import type { Source } from '../../src/sources/define-source.ts'
import { pageOf } from '../sources/recorded-visit.ts'

const ROOT = new URL('../../', import.meta.url)
const text = readFileSync(new URL('CONTRIBUTING.md', ROOT), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'rolecall-walkthrough-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The walkthrough's source as it stands in the document, with its imports pointing here. */
async function tinyboard(): Promise<Source> {
  const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(text) ?? []
  const path = join(folder, 'tinyboard.ts')
  const here = code
    .replaceAll("from './", `from '${new URL('src/sources/', ROOT).href}`)
    .replaceAll("from '../", `from '${new URL('src/', ROOT).href}`)
    .replace("from 'zod'", `from '${import.meta.resolve('zod')}'`)
  writeFileSync(path, here)
  return (await import(pathToFileURL(path).href)).tinyboard
}

describe('the walkthrough of CONTRIBUTING.md', async () => {
  const source = await tinyboard()
  const board = { slug: 'acme', name: 'Acme', config: {} }
  const job = {
    id: 7,
    title: 'Baker',
    url: 'https://jobs.tinyboard.example/acme/7',
    place: 'Ghent',
    html: '<p>Bread.</p>',
  }
  const visit = (json: unknown) =>
    pageOf(JSON.stringify(json), { url: 'https://api.tinyboard.example/v1/acme/jobs?page=1' })

  it('has a source that reads what it says', () => {
    expect(source.recognise(new URL('https://jobs.tinyboard.example/acme'))).toEqual({ slug: 'acme', config: {} })
    expect(source.requests(board)[0]?.url).toBe('https://api.tinyboard.example/v1/acme/jobs?page=1')
    expect(source.parse([visit({ total: 1, jobs: [job] })], board)).toMatchObject({
      postings: [{ externalId: '7', title: 'Baker', company: 'Acme', locations: [{ text: 'Ghent' }] }],
      rejections: [],
      total: 1,
    })
  })

  it('has paging that goes on from a full page and ends at a short one', () => {
    const full = visit({ total: 60, jobs: Array.from({ length: 50 }, (_, id) => ({ ...job, id })) })
    expect(source.next(full, board).map(({ url }) => url)).toEqual([
      'https://api.tinyboard.example/v1/acme/jobs?page=2',
    ])
    expect(source.next(visit({ total: 1, jobs: [job] }), board)).toEqual([])
    expect(source.next(pageOf('<html>'), board)).toEqual([])
  })

  it('has a recorded visit that is JSON, and whose spoilt page is blamed as it says', () => {
    const [, json = ''] = /```json\n([\s\S]*?)```/.exec(text) ?? []
    const { renamed, empty, pages } = JSON.parse(json)
    expect(pages[0].url).toBe(source.requests(board)[0]?.url)
    expect(source.parse([pageOf(empty)], board).postings).toEqual([])
    const spoilt = pageOf(JSON.stringify({ total: 1, jobs: [job] }).replaceAll(renamed.from, renamed.to))
    expect(() => source.parse([spoilt], board)).toThrow(SourceChangedError)
    expect(() => source.parse([spoilt], board)).toThrow(renamed.field)
  })
})
