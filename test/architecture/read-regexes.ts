import { join } from 'node:path'
import { readModule } from './read-module.ts'
import { ROOT, type SourceFile } from './source-files.ts'

/** A regular expression of the program and where it stands. */
export interface Regex {
  path: string
  source: string
  flags: string
}

/** The expressions that stand written in a file. */
export function writtenRegexes({ path, text }: SourceFile): Regex[] {
  return readModule(text).nodes.flatMap(({ node }) => {
    const regex = node.regex as { pattern: string; flags: string } | undefined
    return regex === undefined ? [] : [{ path, source: regex.pattern, flags: regex.flags }]
  })
}

/** The expressions that files build when they are loaded, by the caller's place; those of packages are not ours. */
export async function builtRegexes(files: SourceFile[]): Promise<Regex[]> {
  const found: Regex[] = []
  const Native = RegExp
  globalThis.RegExp = new Proxy(Native, {
    construct(target, [pattern, flags]: [string | RegExp, string?]) {
      const regex = new target(pattern, flags)
      const path = pathOfCaller(new Error().stack ?? '')
      if (path !== null) found.push({ path, source: regex.source, flags: regex.flags })
      return regex
    },
  })
  try {
    for (const { path } of files) await import(join(ROOT, path))
  } finally {
    globalThis.RegExp = Native
  }
  return found
}

/** The third line of a stack is the caller. */
function pathOfCaller(stack: string): string | null {
  const caller = stack.split('\n')[2] ?? ''
  return caller.includes('node_modules') ? null : (/\b(?:src|workers)\/[\w./-]+\.ts/.exec(caller)?.[0] ?? null)
}
