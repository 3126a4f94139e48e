import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = new URL('../../', import.meta.url).pathname
const pages = ['.', 'docs/decisions', 'deploy/systemd'].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
)

describe.each(pages)('%s', (page) => {
  const text = readFileSync(join(ROOT, page), 'utf8')

  it('links to nothing in the tree that is not there', () => {
    const targets = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, target = '']) => target)
    expect(targets.filter((target) => !existsSync(join(ROOT, dirname(page), target)))).toEqual([])
  })

  it('names no file of the program that is not there', () => {
    const named = [...text.matchAll(/`((?:src|workers|test|deploy|docs|scripts|bin|migrations|samples)\/[\w./-]*\w)`/g)]
    // The walkthrough writes these.
    const paths = named.map(([, path = '']) => path).filter((path) => !path.includes('tinyboard'))
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
  })

  it('says nothing twice in its headings', () => {
    const headings = [...text.replace(/```[\s\S]*?```/g, '').matchAll(/^#{1,2} (.+)$/gm)].map(([, heading]) => heading)
    expect(new Set(headings).size).toBe(headings.length)
  })
})
