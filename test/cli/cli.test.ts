import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../helpers/postgres.ts'
import { emptyInstallation, rolecall } from './rolecall.ts'

describe('without a database', () => {
  it('helps with examples', async () => {
    const { code, stdout } = await rolecall(['--help'])
    expect(code).toBe(0)
    expect(stdout).toContain('Examples:')
    for (const verb of ['start', 'worker', 'crawl', 'import', 'boards', 'samples', 'keys', 'normalize', 'tag'])
      expect(stdout).toContain(`  ${verb}`)
  })

  it('suggests the verb that was meant', async () => {
    const { code, stdout, stderr } = await rolecall(['crawll'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/did you mean crawl\?/i)
  })

  it.each([
    [['show', ''], 'id: is empty; give one ("rolecall show --help" tells more)'],
    [['listings', 'merge', 'a', 'b', ' '], 'ids: is empty; give one ("rolecall listings merge --help" tells more)'],
    [['runs', ''], 'board: is empty; give one, or leave it out ("rolecall runs --help" tells more)'],
    [['backup', ''], 'file: is empty; give one ("rolecall backup --help" tells more)'],
    [['import', 'ads', ''], 'path: is empty; give one ("rolecall import --help" tells more)'],
  ])('names the argument that is empty, and opens no database: %j', async (args, line) => {
    const env = { DATABASE_URL: 'postgres://127.0.0.1:1/none' }
    expect(await rolecall(args, { env })).toEqual({ code: 2, stdout: '', stderr: `${line}\n` })
  })

  it('names every wrong variable at once', async () => {
    const env = { PORT: 'eighty', DATABASE_URL: 'mysql://x', FETCH_CONCURRENCY: '0', FETCH_ALLOW_PRIVATE: 'nowhere' }
    const { code, stdout, stderr } = await rolecall(['crawl', '--due'], { env })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    for (const name of Object.keys(env)) expect(stderr).toContain(name)
    expect(stderr).not.toMatch(/at .*\.ts:/)
  })

  it('filters ads into postings, in order, and tells bad lines', async () => {
    const lines = [
      {
        id: 1,
        title: 'Senior Go Developer',
        location: 'Berlin, Germany',
        description: 'Must have: Go.',
        now: '2026-11-22',
      },
      '{"id": 2, "text": ',
      '[1]',
      '',
      { id: 'three', text: 'Data Engineer\n\nRemote. You know Python and Postgres.' },
      { id: 4 },
    ]
    const stdin = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
    const { code, stdout, stderr } = await rolecall(['normalize'], { stdin })
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers.map((answer) => answer.id)).toEqual([1, 'three'])
    expect(answers[0].posting).toMatchObject({
      title: 'Senior Go Developer',
      seniority: 'senior',
      locations: [{ city: 'Berlin', country: 'DE' }],
    })
    expect(answers[0].posting.skills.map((skill: { slug: string }) => skill.slug)).toContain('go')
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^line 2: ./),
      expect.stringMatching(/^line 3: ./),
      expect.stringMatching(/^line 6: ./),
    ])
    expect(code).toBe(3)
  })

  it('filters texts into mentions whose places are true', async () => {
    const text = 'You have 🦊 React and Node.js; Go is a plus.'
    const stdin = `${JSON.stringify({ id: 'a', text })}\nnonsense\n${JSON.stringify({ id: 'b', title: 'Rust Developer', description: 'Linux.' })}\n`
    const { code, stdout, stderr } = await rolecall(['tag'], { stdin })
    const [a, b] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    for (const skill of a.skills) expect(text.slice(skill.start, skill.end)).toBe(skill.text)
    expect(a.skills.map((skill: { name: string }) => skill.name)).toEqual(expect.arrayContaining(['React', 'Node.js']))
    expect(b).toMatchObject({
      id: 'b',
      skills: expect.arrayContaining([expect.objectContaining({ slug: 'rust', start: 0, end: 4 })]),
    })
    expect(stderr).toMatch(/^line 2: /)
    expect(code).toBe(3)
  })
})

describe('with a database', () => {
  let database: TestDatabase
  let env: Record<string, string>
  beforeAll(async () => {
    database = await testDatabase()
    env = emptyInstallation(database.url)
  })
  afterAll(() => database.drop())

  it('says 1 and why where every visit failed, and finds nothing due after that', async () => {
    const gone = { ...env, BOARDS_FILE: join(env.DATA_DIR ?? '', '../gone.yaml') }
    writeFileSync(gone.BOARDS_FILE, 'boards:\n  - { source: files, slug: gone, config: { path: no/such/folder } }\n')
    const first = await rolecall(['crawl', '--due', '--json'], { env: gone })
    expect(JSON.parse(first.stdout)).toMatchObject({
      runs: [{ board: 'files:gone', outcome: 'failed', reason: { code: 'config' } }],
      skipped: [],
    })
    expect(first.stderr).toContain('no/such/folder')
    expect(first.code).toBe(1)
    const { code, stdout } = await rolecall(['crawl', '--due', '--json'], { env: gone })
    const skipped = [{ board: 'files:gone', reason: 'not_due', run: null }]
    expect({ code, answer: JSON.parse(stdout) }).toEqual({ code: 0, answer: { runs: [], skipped } })
  })

  it('imports a folder with one bad file: exit 3, one document, the reason on stderr', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rolecall-ads-'))
    writeFileSync(join(folder, 'good.md'), '---\ntitle: Baker\ncompany: Oven\n---\nYou bake bread in Lyon.')
    writeFileSync(join(folder, 'rows.jsonl'), '{"title":"Cook","description":"You cook."}\n{"title":\n')
    writeFileSync(join(folder, 'empty.txt'), '')
    const { code, stdout, stderr } = await rolecall(['import', folder, '--json'], { env })
    expect(code).toBe(3)
    const answer = JSON.parse(stdout)
    expect(answer).toMatchObject({
      board: 'files:imports',
      files: [
        { path: join(folder, 'empty.txt'), new: 0, listings: [], error: expect.stringContaining('empty') },
        { path: join(folder, 'good.md'), format: 'markdown', new: 1, listings: [expect.any(String)], error: null },
        { path: join(folder, 'rows.jsonl'), new: 1, rejected: [{ line: 2 }], error: null },
      ],
    })
    expect(stderr).toContain('empty.txt')
  })

  it('adds a board by its URL', async () => {
    const url = 'https://job-boards.greenhouse.io/acme/jobs/123'
    const added = await rolecall(
      ['boards', 'add', url, '--name', 'Acme', '--cron', '0 6 * * *', '--time-zone', 'Europe/Berlin', '--json'],
      { env },
    )
    expect(added.code).toBe(0)
    expect(JSON.parse(added.stdout)).toMatchObject({
      created: true,
      board: {
        id: 'greenhouse:acme',
        name: 'Acme',
        health: 'new',
        schedule: { cron: '0 6 * * *', timeZone: 'Europe/Berlin' },
      },
    })
  })

  it('calls a source that is not there a wrong use: exit 2, one sentence', async () => {
    const stderr = 'There is no source "levers"; did you mean lever? "rolecall sources" shows them\n'
    for (const args of [
      ['crawl', '--source', 'levers', '--wait'],
      ['boards', 'check', '--source', 'levers'],
      ['boards', 'list', '--source', 'levers'],
      ['sources', 'levers'],
    ])
      expect(await rolecall(args, { env })).toEqual({ code: 2, stdout: '', stderr })
  })

  it('says which board was meant where none is of this name, also of its runs', async () => {
    const stderr = 'There is no board greenhouse:acm; did you mean greenhouse:acme? "rolecall boards list" shows them\n'
    for (const args of [
      ['runs', 'greenhouse:acm'],
      ['crawl', 'greenhouse:acm'],
      ['reprocess', '--board', 'greenhouse:acm'],
    ])
      expect(await rolecall(args, { env })).toEqual({ code: 2, stdout: '', stderr })
    expect(await rolecall(['runs', 'greenhouse:acme'], { env })).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('calls a board that is not there a wrong use: exit 2, one sentence', async () => {
    const { code, stdout, stderr } = await rolecall(['crawl', 'lever:nobody', '--wait'], { env })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.trimEnd()).toMatch(/^There is no board lever:nobody.*$/)
  })
})
