import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { openApiDocument } from './client-document.ts'
import { clientTypes } from './client-types.ts'

const FILE = new URL('../clients/typescript/schema.ts', import.meta.url)
const BIOME = new URL('../node_modules/.bin/biome', import.meta.url).pathname

/** What `clients/typescript/schema.ts` has to hold. */
export async function clientSchema(): Promise<string> {
  const text = clientTypes(await openApiDocument())
  const args = ['format', '--stdin-file-path=clients/typescript/schema.ts']
  const { status, stdout, stderr } = spawnSync(BIOME, args, { input: text, encoding: 'utf8' })
  if (status !== 0) throw new Error(`The types cannot be formatted: ${stderr}`)
  return stdout
}

if (import.meta.main) writeFileSync(FILE, await clientSchema())
