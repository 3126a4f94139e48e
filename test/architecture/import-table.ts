/** What one folder may import. `own` maps a folder of ours to whether its values may be imported, or its types alone. */
export interface Allowance {
  /** The folders of its row, itself among them: these stand beside each other and may import one another. */
  row: string[]
  own: Map<string, 'value' | 'type'>
  packages: Set<string>
}

/** Folder -> what it may import, in the order of the table: from the ground up. */
export type ImportTable = Map<string, Allowance>

const HEADING = '## Who may import whom'

/** Reads the table under its heading in ARCHITECTURE.md, so that the document is what is enforced. Throws where it is not readable. */
export function parseImportTable(markdown: string): ImportTable {
  const start = markdown.indexOf(`\n${HEADING}\n`)
  if (start === -1) throw new Error(`ARCHITECTURE.md has no "${HEADING}"`)
  const [body = ''] = markdown.slice(start + HEADING.length + 2).split('\n## ')
  const rows = body
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.split('|').slice(1, -1).map(cellValues))
  const table: ImportTable = new Map()
  for (const [folders = [], own = [], packages = []] of rows) {
    for (const folder of folders) {
      table.set(folder, { row: folders, own: new Map(own.map(allowance)), packages: new Set(packages) })
    }
  }
  return table
}

function cellValues(cell: string): string[] {
  return cell
    .replaceAll('`', '')
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '' && value !== '–')
}

function allowance(value: string): [string, 'value' | 'type'] {
  const match = /^([a-z]+)( \(types\))?$/.exec(value)
  if (!match) throw new Error(`"${value}" in the import table of ARCHITECTURE.md is no folder`)
  return [match[1] ?? '', match[2] ? 'type' : 'value']
}
