import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../config.ts'

/** Rolecall's own version, as package.json states it. */
export function version(): string {
  return (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version
}
