import { join, normalize } from 'node:path'
import { expect, it } from 'vitest'
import { readModule } from './read-module.ts'
import { ROOT, sourceFiles } from './source-files.ts'

const texts = new Map(sourceFiles(ROOT).map(({ path, text }) => [path, text]))

/** Every file that is loaded with this one. */
function loadedWith(entry: string): Set<string> {
  const loaded = new Set([entry])
  for (const path of loaded) {
    for (const { specifier, kind, isLazy } of readModule(texts.get(path) ?? '').imports) {
      if (kind === 'value' && !isLazy && specifier.startsWith('.')) loaded.add(normalize(join(path, '..', specifier)))
    }
  }
  return loaded
}

it.each(['src/cli/start.ts', 'src/cli/api.ts'])('%s serves without the readers of ads, which take 50 MB', (entry) => {
  const loaded = loadedWith(entry)
  expect([...loaded].every((path) => texts.has(path))).toBe(true)
  expect(loaded).toContain('src/api/app.ts')
  expect(loaded).not.toContain('src/posting/normalize.ts')
})
