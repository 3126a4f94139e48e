import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/errors.ts'
import { readBoardsFile } from '../../src/pipeline/boards-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'rolecall-boards-'))

function read(text: string) {
  const path = join(folder, 'boards.yaml')
  writeFileSync(path, text)
  return readBoardsFile(path)
}

function faultOf(text: string): string {
  try {
    read(text)
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError)
    return (error as Error).message
  }
  throw new Error('it was taken')
}

describe('readBoardsFile', () => {
  it('fills in what is left out', () => {
    expect(read('boards:\n  - { source: greenhouse, slug: acme }\n')).toEqual([
      {
        ...{
          source: 'greenhouse',
          slug: 'acme',
          url: 'https://job-boards.greenhouse.io/acme',
          name: null,
          country: null,
        },
        ...{ config: {}, sample: false, enabled: true, cron: 'auto', timeZone: 'UTC' },
      },
    ])
  })

  it('takes what is given', () => {
    const [board] = read(`boards:
      - source: lever
        slug: acme
        name: Acme
        country: DE
        cron: 30 6 * * 1-5
        timeZone: Europe/Berlin
        enabled: false
        sample: true`)
    expect(board).toMatchObject({
      name: 'Acme',
      country: 'DE',
      cron: '30 6 * * 1-5',
      enabled: false,
      sample: true,
      disabledReason: 'off by default',
    })
  })

  it('tells every wrong entry at once, by its place', () => {
    const fault = faultOf(`boards:
      - { source: greenhouse, slug: fine }
      - { source: greenhose, slug: acme }
      - { source: lever }
      - { source: lever, slug: acme, cron: '99 * * * *' }
      - { source: lever, slug: acme, cron: '0 6 * * *', timeZone: Mars/Olympus }
      - { source: lever, slug: acme, country: Germany }
      - { source: lever, slug: acme, colour: red }
      - { source: greenhouse, slug: acme, config: { region: moon } }
      - lever`)
    for (const place of [2, 3, 4, 5, 6, 7, 8, 9]) expect(fault).toContain(`entry ${place}:`)
    expect(fault).not.toContain('entry 1:')
    for (const word of ['greenhose', 'slug', '99 * * * *', 'Mars/Olympus', 'country', 'colour', 'region'])
      expect(fault).toContain(word)
  })

  it.each([
    ['no file', null, 'ENOENT'],
    ['no YAML', 'boards: [', 'boards.yaml'],
    ['no list', 'boards: 7', 'list named "boards"'],
    ['nothing', '', 'list named "boards"'],
    ['another key', 'boards: []\nmore: 1', 'list named "boards"'],
  ])('says so of %s', (_name, text, words) => {
    if (text === null) expect(() => readBoardsFile(join(folder, 'absent.yaml'))).toThrow(words)
    else expect(faultOf(text)).toContain(words)
  })
  it.each([
    [
      'a zone that is none, beside an automatic schedule',
      '{ source: lever, slug: acme, timeZone: Mars/Olympus }',
      'Mars/Olympus',
    ],
    ['one board twice', '{ source: lever, slug: acme }\n  - { source: lever, slug: acme }', 'acme'],
  ])('turns down %s', (_name, entry, words) => {
    expect(faultOf(`boards:\n  - ${entry}`)).toContain(words)
  })
})
