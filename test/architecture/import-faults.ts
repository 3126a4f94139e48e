import { join, normalize } from 'node:path'
import type { ImportTable } from './import-table.ts'
import { type Import, readModule } from './read-module.ts'
import { folderOf, type SourceFile } from './source-files.ts'

/** Builtins that reach a network: owned in the table like packages (invariant 10). The others are free. */
const NETWORK = new Set(['node:dgram', 'node:dns', 'node:http', 'node:http2', 'node:https', 'node:net', 'node:tls'])

/** Each import that the table does not allow, as one line that names the file and the way out. Empty when all is well. */
export function importFaults(files: SourceFile[], table: ImportTable): string[] {
  return files.flatMap(({ path, text }) => {
    const folder = folderOf(path)
    if (!table.has(folder)) return [`${path}: "${folder}" has no row in the import table of ARCHITECTURE.md`]
    return readModule(text).imports.flatMap((found) => {
      const fault = found.specifier.startsWith('.') ? ownFault(path, found, table) : packageFault(path, found, table)
      return fault === null ? [] : [`${path}:${found.line} ${fault}`]
    })
  })
}

function ownFault(path: string, found: Import, table: ImportTable): string | null {
  const from = folderOf(path)
  const target = normalize(join(path, '..', found.specifier))
  const to = folderOf(target)
  if (!target.startsWith('src/') && !target.startsWith('workers/')) return `imports ${target}, outside src and workers`
  const allowance = table.get(from)
  if (allowance?.row.includes(to)) return null
  const allowed = allowance?.own.get(to)
  if (allowed === 'value' || (allowed === 'type' && found.kind === 'type')) return null
  return allowed === 'type'
    ? `imports values of ${target}: ${from} may only \`import type\` from ${to}`
    : `imports ${target}: ${from} may not import ${to}`
}

function packageFault(path: string, found: Import, table: ImportTable): string | null {
  const name = packageOf(found.specifier)
  if (name.startsWith('node:') && !NETWORK.has(name)) return null
  if (table.get(folderOf(path))?.packages.has(name)) return null
  const owners = [...table].filter(([, row]) => row.packages.has(name)).map(([folder]) => folder)
  return `imports ${name}, which belongs to ${owners.join(', ') || 'nobody'}`
}

/** `eld/medium` -> `eld`, `@hono/zod-openapi/x` -> `@hono/zod-openapi`, `node:fs/promises` -> `node:fs`. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
