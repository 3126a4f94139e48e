import { parseAst } from 'vitest/node'

/** One import or re-export, as it stands in the source. */
export interface Import {
  specifier: string
  /** `import type` and `export type` leave nothing behind when the types are stripped; all else loads the module. */
  kind: 'value' | 'type'
  /** `import(…)` loads the module when it is called. */
  isLazy: boolean
  line: number
}

/** A syntax tree's node, as far as these tests look into it. */
export interface Node {
  type: string
  start: number
  [key: string]: unknown
}

export interface Module {
  imports: Import[]
  /** Every node with its parent and the key that it hangs on, in source order. */
  nodes: { node: Node; parent: Node | null; key: string }[]
  lineOf(node: Node): number
}

/** Parses one TypeScript file with the parser that vitest brings along: TypeScript 7 has no API for JavaScript. */
export function readModule(source: string): Module {
  const nodes: Module['nodes'] = []
  collect(parseAst(source, { lang: 'ts' }) as unknown as Node, null, '', nodes)
  const lineOf = (node: Node) => source.slice(0, node.start).split('\n').length
  const imports = nodes.flatMap(({ node }) => {
    const found = importOf(node)
    return found === null ? [] : [{ ...found, isLazy: node.type === 'ImportExpression', line: lineOf(node) }]
  })
  return { imports, nodes, lineOf }
}

function collect(node: Node, parent: Node | null, key: string, into: Module['nodes']): void {
  into.push({ node, parent, key })
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) collect(child, node, name, into)
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
}

function importOf(node: Node): Omit<Import, 'isLazy' | 'line'> | null {
  const specifier = (node.source as Node | null | undefined)?.value
  if (node.type === 'ImportExpression' && typeof specifier !== 'string')
    return { specifier: '(computed)', kind: 'value' }
  if (typeof specifier !== 'string') return null
  switch (node.type) {
    case 'ImportDeclaration':
      return { specifier, kind: node.importKind === 'type' ? 'type' : 'value' }
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return { specifier, kind: node.exportKind === 'type' ? 'type' : 'value' }
    case 'ImportExpression':
      return { specifier, kind: 'value' }
    case 'TSImportType':
      return { specifier, kind: 'type' }
    default:
      return null
  }
}
