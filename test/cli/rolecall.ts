import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const BIN = join(import.meta.dirname, '../../bin/rolecall')

export interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

/** A real `rolecall` process to its end, with nothing in its environment but what it is given. */
export function rolecall(
  args: string[],
  options: { env?: Record<string, string>; stdin?: string } = {},
): Promise<Ended> {
  const child = spawn(BIN, args, { env: { PATH: process.env.PATH ?? '', HOME: tmpdir(), ...options.env } })
  const ended: Ended = { code: null, stdout: '', stderr: '' }
  child.stdout.on('data', (text) => {
    ended.stdout += text
  })
  child.stderr.on('data', (text) => {
    ended.stderr += text
  })
  child.stdin.on('error', () => {})
  child.stdin.end(options.stdin ?? '')
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ ...ended, code }))
  })
}

/** An environment of its own on this database, with no boards to begin with. */
export function emptyInstallation(databaseUrl: string): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'rolecall-cli-'))
  const boards = join(folder, 'boards.yaml')
  writeFileSync(boards, 'boards: []\n')
  return { DATA_DIR: join(folder, 'data'), DATABASE_URL: databaseUrl, BOARDS_FILE: boards }
}
