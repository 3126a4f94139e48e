import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { isKnownVerb } from './known-verb.ts'

const ROOT = new URL('../../', import.meta.url)

/** Every `npx rolecall …` and `docker compose run --rm api …` of a page, and the verbs in the first column of README's table. */
function linesOf(page: string): string[] {
  const text = readFileSync(new URL(page, ROOT), 'utf8')
  const told = [...text.matchAll(/(?:npx rolecall|run --rm api) ([a-z][^`\n|#]*)/g)].map(([, line = '']) => line)
  const rows = [...text.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(
    ([, cell = '']) => cell.match(/(?<=`)[a-z][^`]*(?=`)/g) ?? [],
  )
  return [...told, ...(page === 'README.md' ? rows : [])].map((line) => line.trim())
}

describe.each([
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'compose.yaml',
  'docs/decisions/0005-believing-a-visit.md',
])('%s', (page) => {
  it('tells only verbs and options that the CLI has', async () => {
    const lines = linesOf(page)
    const known = await Promise.all(lines.map(isKnownVerb))
    expect(lines.filter((_line, index) => !known[index])).toEqual([])
  })
})

describe('README.md', () => {
  it('visits a board that a fresh install has', () => {
    const readme = readFileSync(new URL('README.md', ROOT), 'utf8')
    const { boards } = parse(readFileSync(new URL('boards.yaml', ROOT), 'utf8')) as {
      boards: { source: string; slug: string }[]
    }
    const there = new Set(boards.map(({ source, slug }) => `${source}:${slug}`))
    const named = [...readme.matchAll(/\b(?:greenhouse|lever|ashby):[\w-]+/g)].map(([id]) => id)
    expect(named.length).toBeGreaterThan(1)
    expect(named.filter((id) => !there.has(id))).toEqual([])
  })
})

describe('known verbs', () => {
  it('are told from unknown ones', async () => {
    expect(linesOf('README.md').length).toBeGreaterThan(8)
    expect(await isKnownVerb('boards add https://jobs.lever.co/acme')).toBe(true)
    for (const line of ['boards', 'juggle', 'boards juggle', 'crawl --juggle'])
      expect(await isKnownVerb(line)).toBe(false)
  })
})
