import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Node, readModule } from './read-module.ts'
import { ROOT, sourceFiles } from './source-files.ts'

const MOST_LINES = 250

/** Data with no logic beside it: a row more is a line more. */
const DATA_TABLES = [
  /^src\/posting\/geography\/well-known-cities\.ts$/,
  /^src\/skills\/taxonomy\//,
  /^src\/skills\/tagger\/(frames|lexicon-phrases)\.ts$/,
  /^src\/store\/schema\.ts$/,
]

const NAMELESS = /^(utils?|common|helpers?|types|misc|shared|constants)(-|\.)/

describe('what STYLE.md asks of every file', () => {
  const files = sourceFiles(ROOT)

  it(`has at most ${MOST_LINES} lines, tables of data aside`, () => {
    const long = files.filter(
      ({ text, path }) => text.split('\n').length > MOST_LINES + 1 && !DATA_TABLES.some((table) => table.test(path)),
    )
    expect(long.map(({ path, text }) => `${path}: ${text.split('\n').length - 1} lines`)).toEqual([])
  })

  it('is named in kebab-case, for what is in it', () => {
    const wrong = files.filter(({ path }) => !/^[a-z0-9-]+\.ts$/.test(basename(path)) || NAMELESS.test(basename(path)))
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  it.each([
    ['exports by name only', (node: Node) => node.type === 'ExportDefaultDeclaration'],
    ['is no barrel', (node: Node) => node.type === 'ExportAllDeclaration'],
    [
      'has no class but errors',
      (node: Node) => node.type === 'ClassDeclaration' && (node.superClass as Node | null)?.name !== 'Error',
    ],
  ])('%s', (_rule, breaks) => {
    const found = files.flatMap(({ path, text }) => {
      const module = readModule(text)
      return module.nodes.filter(({ node }) => breaks(node)).map(({ node }) => `${path}:${module.lineOf(node)}`)
    })
    expect(found).toEqual([])
  })
})
