// npm run new-source NAME: what every source begins with, so that its author writes only what the site is like.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { page, recorded, source, steps } from './new-source-files.ts'

const ROOT = dirname(import.meta.dirname)
const INDEX = join(ROOT, 'src/sources/index.ts')

process.exitCode = main(process.argv.slice(2))

function main([name = '', ...more]: string[]): number {
  const refusal = more.length > 0 ? 'give one name' : refusalOf(name)
  if (refusal !== null) {
    process.stderr.write(`${refusal}\nusage: npm run new-source NAME, such as npm run new-source tiny-board\n`)
    return 2
  }
  const files: Record<string, string> = {
    [`src/sources/${name}.ts`]: source(name),
    [`test/fixtures/${name}/jobs.json`]: page(),
    [`test/fixtures/${name}/visit.json`]: recorded(name),
    [`test/fixtures/${name}/expected.json`]: `${JSON.stringify({ postings: [], rejections: [], total: 3, incomplete: null }, null, 2)}\n`,
    [`test/sources/${name}.test.ts`]: steps(name),
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true })
    // Never over a file that is there.
    writeFileSync(join(ROOT, path), text, { flag: 'wx' })
  }
  writeFileSync(INDEX, listed(readFileSync(INDEX, 'utf8'), name))
  process.stdout.write(
    [
      ...Object.keys(files).map((path) => `new: ${path}`),
      'changed: src/sources/index.ts',
      '',
      'What is left to do, and what it is held to:',
      `  npx vitest run test/sources/${name}.test.ts`,
      `  npx vitest run test/sources/contract.test.ts -t '${name} keeps'`,
      'CONTRIBUTING.md walks through it in fifteen minutes.',
      '',
    ].join('\n'),
  )
  return 0
}

function refusalOf(name: string): string | null {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) return `"${name}" is no name in kebab-case`
  if (!isIdentifier(camelCase(name))) return `"${name}" is a word of the language`
  const taken = [`src/sources/${name}.ts`, `test/fixtures/${name}`, `test/sources/${name}.test.ts`]
  const there = taken.find((path) => existsSync(join(ROOT, path)))
  if (there !== undefined) return `${there} is there already`
  const isImported = new RegExp(`\\b${camelCase(name)}\\b`).test(readFileSync(INDEX, 'utf8'))
  return isImported ? `${camelCase(name)} stands in src/sources/index.ts already` : null
}

function isIdentifier(word: string): boolean {
  try {
    return Boolean(new Function(`'use strict'; const ${word} = 1`))
  } catch {
    return false
  }
}

/** index.ts with the source imported, in its place, and listed last but for `rss`, which takes any feed. */
function listed(index: string, name: string): string {
  const line = `import { ${camelCase(name)} } from './${name}.ts'`
  const lines = index.split('\n')
  const imports = lines.filter((one) => /^import .* from '\.\//.test(one))
  const next = imports.find((one) => pathOf(one) > `./${name}.ts`)
  const at = next === undefined ? lines.indexOf(imports.at(-1) ?? '') + 1 : lines.indexOf(next)
  const withImport = lines.toSpliced(at, 0, line).join('\n')
  return withImport.replace(
    /(SOURCES: readonly Source\[\] = \[)([\s\S]*?),?\s*\]/,
    (_all, start: string, entries: string) => {
      const oneLine = `export const ${start}${entries.trim()}, ${camelCase(name)}]`
      if (!entries.includes('\n') && oneLine.length <= 120) return `${start}${entries}, ${camelCase(name)}]`
      const each = entries.includes('\n')
        ? entries.trim()
        : entries
            .split(',')
            .map((entry) => entry.trim())
            .join(',\n  ')
      const [before, last] = each.split(/(?=(?:\/\/ Last:[^\n]*\n\s*)rss$)/)
      const rest = last === undefined ? '' : `  ${last},\n`
      const own = `  ${camelCase(name)},\n`
      return `${start}\n  ${before?.trim().replace(/,?$/, ',')}\n${own}${rest}]`
    },
  )
}

function pathOf(line: string): string {
  return line.slice(line.indexOf("'") + 1, -1)
}

function camelCase(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_all, letter: string) => letter.toUpperCase())
}
