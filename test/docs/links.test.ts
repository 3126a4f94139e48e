import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = new URL('../../', import.meta.url).pathname
const pages = ['.', 'docs', 'docs/decisions', 'deploy/systemd', 'clients/typescript', 'samples', 'eval/gold'].flatMap(
  (folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
)
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> }

describe.each(pages)('%s', (page) => {
  const text = readFileSync(join(ROOT, page), 'utf8')

  it('links to nothing in the tree that is not there', () => {
    const targets = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, target = '']) => target)
    expect(targets.filter((target) => !existsSync(join(ROOT, dirname(page), target)))).toEqual([])
  })

  it('names no file of the program that is not there', () => {
    const named = [
      ...text.matchAll(
        /`((?:src|workers|test|deploy|docs|scripts|bin|bench|eval|clients|migrations|samples)\/[\w./-]*\w)`/g,
      ),
    ]
    const paths = named.map(([, path = '']) => path)
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
  })

  it('names no npm script that is not there', () => {
    const asked = [...text.matchAll(/npm run ([\w:-]+\w)/g)].map(([, name = '']) => name)
    expect(asked.filter((name) => !(name in scripts))).toEqual([])
  })

  it('says nothing twice in its headings', () => {
    const headings = [...text.replace(/```[\s\S]*?```/g, '').matchAll(/^#{1,2} (.+)$/gm)].map(([, heading]) => heading)
    expect(new Set(headings).size).toBe(headings.length)
  })
})
