import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { takeSettings } from '../../src/config/settings-files.ts'
import { UsageError } from '../../src/errors.ts'

let folder = ''
let files = { machine: '', clone: '' }
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolecall-settings-'))
  files = { machine: join(folder, 'etc/rolecall/env'), clone: join(folder, '.env') }
  chmodSync(folder, 0o755)
  mkdirSync(join(folder, 'etc/rolecall'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

/** What `env` comes to. */
function taken(env: Record<string, string | undefined>) {
  const whole = { ...env }
  takeSettings(whole, files)
  return whole
}

describe('the settings', () => {
  it('are those of the environment alone where there is no file', () => {
    expect(taken({ PORT: '1' })).toEqual({ PORT: '1' })
    files.machine = join(folder, 'etc/rolecall/env/none')
    expect(taken({ PORT: '1' })).toEqual({ PORT: '1' })
  })

  it('come from the environment, then the file of the machine, then that of the clone', () => {
    writeFileSync(files.machine, 'DATABASE_URL=postgres://h/x\nPORT=2\nHOST=machine\n')
    writeFileSync(files.clone, 'HOST=clone\nPORT=3\nCONTACT=clone # as in a shell\n')
    expect(taken({ PORT: '1' })).toEqual({
      PORT: '1',
      HOST: 'machine',
      CONTACT: 'clone',
      DATABASE_URL: 'postgres://h/x',
      ROLECALL_ENV_FILE: files.machine,
    })
  })

  it.each(['DATABASE_URL', 'DATABASE_URL_FILE', 'DATA_DIR'])(
    'are not mixed with those of another installation: %s of the environment names this one',
    (name) => {
      writeFileSync(files.machine, 'DATABASE_URL=postgres://h/x\nREDIS_URL=redis://h\n')
      writeFileSync(files.clone, 'PORT=3\n')
      expect(taken({ [name]: 'mine' })).toEqual({ [name]: 'mine', PORT: '3' })
    },
  )

  it('come from the file that ROLECALL_ENV_FILE names, whatever else is set', () => {
    const mine = join(folder, 'mine')
    writeFileSync(mine, 'DATA_DIR=/srv/a\nDATABASE_URL=postgres://h/a\n')
    writeFileSync(files.machine, 'DATA_DIR=/srv/b\nPORT=2\n')
    expect(taken({ ROLECALL_ENV_FILE: mine, DATA_DIR: '/srv/c' })).toEqual({
      ROLECALL_ENV_FILE: mine,
      DATA_DIR: '/srv/c',
      DATABASE_URL: 'postgres://h/a',
    })
    expect(() => taken({ ROLECALL_ENV_FILE: join(folder, 'none') })).toThrow(/none cannot be read: ENOENT/)
    expect(() => taken({ ROLECALL_ENV_FILE: folder })).toThrow(UsageError)
    expect(taken({ ROLECALL_ENV_FILE: '' })).toMatchObject({ DATA_DIR: '/srv/b', PORT: '2' })
  })

  it('are refused where two files name different databases', () => {
    writeFileSync(files.machine, 'DATA_DIR=/srv/a\n')
    writeFileSync(files.clone, 'DATA_DIR=/srv/a\nPORT=3\n')
    expect(taken({})).toMatchObject({ DATA_DIR: '/srv/a', PORT: '3' })
    writeFileSync(files.clone, 'DATABASE_URL=postgres://h/x\n')
    expect(() => taken({})).toThrow(`${files.machine} and ${files.clone} do not name the same database (DATABASE_URL)`)
    expect(() => taken({ ROLECALL_ENV_FILE: files.machine })).toThrow('do not name the same database')
    expect(taken({ DATA_DIR: '/srv/b' })).toEqual({ DATA_DIR: '/srv/b', DATABASE_URL: 'postgres://h/x' })
  })

  it('that may not be read are told with the mend, never passed over', () => {
    writeFileSync(files.machine, 'DATA_DIR=/srv/a\n', { mode: 0 })
    // Root may read everything.
    const isRoot = process.getuid?.() === 0
    if (isRoot) process.seteuid?.(65534)
    try {
      expect(() => taken({})).toThrow(UsageError)
      expect(() => taken({})).toThrow(
        /^\S+\/env says which database is Rolecall's here, and is not for user \d+ to read: run this as .*\(sudo -u rolecall \/.*set DATA_DIR/,
      )
      expect(() => taken({ ROLECALL_ENV_FILE: files.machine })).toThrow(`ROLECALL_ENV_FILE=${files.machine} `)
    } finally {
      if (isRoot) process.seteuid?.(0)
    }
  })
})
