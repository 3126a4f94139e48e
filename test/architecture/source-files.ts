import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The clone's root. */
export const ROOT = new URL('../../', import.meta.url).pathname

/** One file of the program: path from the root, and its text. */
export interface SourceFile {
  path: string
  text: string
}

/** Every TypeScript file under `src/` and `workers/`, sorted by path. */
export function sourceFiles(root: string): SourceFile[] {
  return ['src', 'workers']
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, String(name))))
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** What the import table calls it: `src/posting/title.ts` and `src/posting/geography/areas.ts` are `posting`, `src/errors.ts` is `errors`. */
export function folderOf(path: string): string {
  const [top = '', second = ''] = path.split('/')
  return top === 'src' ? second.replace(/\.ts$/, '') : top
}
