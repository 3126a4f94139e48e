import { type Module, type Node, readModule } from './read-module.ts'
import type { SourceFile } from './source-files.ts'

/** Globals that reach the clock, chance, the network or the process: a pure file is given what it needs. */
const IMPURE_GLOBALS = new Set([
  'console',
  'crypto',
  'fetch',
  'performance',
  'process',
  'queueMicrotask',
  'setImmediate',
  'setInterval',
  'setTimeout',
])

const IMPURE_MEMBERS = new Set(['Date.now', 'Math.random', 'Temporal.Now'])

/** Builtins that only compute. `node:fs` and `node:module` are for the files named in `readsOwnData`. */
const PURE_BUILTINS = new Set(['node:buffer', 'node:crypto', 'node:url', 'node:util'])

/** What a file of a pure folder does that it may not, each as one line. `readsOwnData` may load a data file when it is imported. */
export function purityFaults({ path, text }: SourceFile, readsOwnData: boolean): string[] {
  const module = readModule(text)
  const builtins = module.imports
    .filter(({ specifier, kind }) => specifier.startsWith('node:') && kind === 'value' && !PURE_BUILTINS.has(specifier))
    .filter(({ specifier }) => !(readsOwnData && (specifier === 'node:fs' || specifier === 'node:module')))
    .map(({ specifier, line }) => `${path}:${line} imports ${specifier}`)
  const uses = module.nodes.flatMap((found) => {
    const use = impureUse(found)
    return use === null ? [] : [`${path}:${module.lineOf(found.node)} ${use}`]
  })
  return [...builtins, ...uses]
}

/** Where a file uses a global; none where it declares that name for something of its own. */
export function globalUses({ path, text }: SourceFile, name: string): string[] {
  const module = readModule(text)
  if (module.nodes.some((found) => declares(found, name))) return []
  return module.nodes
    .filter((found) => isGlobal(found, name))
    .map(({ node }) => `${path}:${module.lineOf(node)} ${name}`)
}

function impureUse(found: Module['nodes'][number]): string | null {
  const { node } = found
  switch (node.type) {
    case 'Identifier':
      return IMPURE_GLOBALS.has(String(node.name)) && isGlobal(found, String(node.name)) ? `uses ${node.name}` : null
    case 'MemberExpression': {
      const member = `${nameOf(node.object)}.${nameOf(node.property)}`
      return IMPURE_MEMBERS.has(member) ? `uses ${member}` : null
    }
    case 'NewExpression':
      return nameOf(node.callee) === 'Date' && (node.arguments as Node[]).length === 0 ? 'uses new Date()' : null
    case 'CallExpression':
      return nameOf(node.callee) === 'Date' ? 'uses Date()' : null
    case 'AwaitExpression':
      return 'awaits'
    default:
      return node.async === true ? 'is async' : null
  }
}

function declares({ node, parent, key }: Module['nodes'][number], name: string): boolean {
  if (node.type !== 'Identifier' || node.name !== name) return false
  return key === 'params' || key === 'local' || (key === 'id' && parent?.type.startsWith('TS') === false)
}

/** The name itself, not a property, key or type member of that name. */
function isGlobal({ node, parent, key }: Module['nodes'][number], name: string): boolean {
  if (node.type !== 'Identifier' || node.name !== name) return false
  const isMember = parent?.type === 'MemberExpression' && key === 'property' && parent.computed !== true
  const isKey = key === 'key' && parent?.computed !== true
  const isTypeName = parent?.type.startsWith('TS') === true && !parent.type.endsWith('Expression')
  return !isMember && !isKey && !isTypeName
}

function nameOf(node: unknown): string | null {
  const { type, name } = node as Node
  return type === 'Identifier' ? String(name) : null
}
