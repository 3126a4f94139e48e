import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type ImportedFile, importFiles } from '../../src/pipeline/import-files.ts'
import { findBoard } from '../../src/store/boards.ts'
import { createRuns } from '../../src/store/runs.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { listings, openings } from './crawling.ts'

const SEEDS = join(import.meta.dirname, '../../../shared/seeds')

let ctx: TestContext
let folder: string
beforeAll(async () => {
  ctx = await testContext()
})
afterAll(() => ctx.close())
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolecall-import-'))
})

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** A loose ad that plainly has a title. */
function titled(name: string, title: string): string {
  return file(`${name}.md`, `---\ntitle: ${title}\ncompany: Oven\n---\nYou work at the oven called ${name}.`)
}

function take(paths: string[], options: { dryRun?: boolean; board?: string; stdin?: string } = {}) {
  const stdin = Readable.from([Buffer.from(options.stdin ?? '')])
  return importFiles(ctx, paths, { board: options.board ?? 'imports', dryRun: options.dryRun ?? false, stdin })
}

async function takeOne(path: string, options: Parameters<typeof take>[1] = {}): Promise<ImportedFile> {
  const { files } = await take([path], options)
  expect(files).toHaveLength(1)
  return files[0] as ImportedFile
}

function ad(id: string, more: object = {}) {
  return {
    id,
    title: `Baker ${id}`,
    company: 'Oven',
    location: 'Lyon, France',
    description: `You bake bread number ${id}.`,
    ...more,
  }
}

describe.skipIf(!existsSync(SEEDS))('the three seeds', () => {
  it('become a listing each, with a title and no error, and stay as they are the second time', async () => {
    const { board, files } = await take([SEEDS], { board: 'seeds' })
    expect(board).toBe('files:seeds')
    expect(files).toHaveLength(3)
    for (const each of files)
      expect(each).toMatchObject({ format: 'text', new: 1, error: null, rejected: [], listings: [expect.any(String)] })
    expect(new Set(files.flatMap((each) => each.listings)).size).toBe(3)
    const shown = (await listings(ctx)).filter((each) => each.doc.sources[0]?.board === 'files:seeds')
    for (const { doc } of shown) expect(doc.title).toMatch(/\p{L}{3}/u)
    expect(shown.filter((each) => each.doc.provenance.title === 'derived').length).toBeGreaterThanOrEqual(1)
    expect(shown.every((each) => each.doc.skills.length > 0)).toBe(true)
    const before = await openings(ctx)
    const again = await take(
      readdirSync(SEEDS).map((name) => join(SEEDS, name)),
      { board: 'seeds' },
    )
    expect(again.files).toMatchObject([
      { unchanged: 1, new: 0 },
      { unchanged: 1, new: 0 },
      { unchanged: 1, new: 0 },
    ])
    expect(await openings(ctx)).toEqual(before)
  })
})

describe('a file that cannot be read', () => {
  it.each<[string, string, string | Buffer, RegExp]>([
    ['empty', 'a.txt', '', /empty/],
    ['blank', 'b.md', ' \n\n', /empty/],
    ['binary', 'c.txt', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 0, 255, 254, 0, 1]), /not text/],
    [
      'in another encoding',
      'd.jsonl',
      Buffer.from(`${JSON.stringify(ad('1', { title: 'Bäcker' }))}\n`, 'latin1'),
      /UTF-8/,
    ],
    ['over 5 MB', 'f.txt', 'Baker wanted. '.repeat(400_000), /5 MiB|5242880|5 MB/],
    ['an empty table', 'g.csv', '', /empty/],
    ['an empty list of lines', 'h.jsonl', '', /empty/],
    ['cut JSON', 'i.json', '[{"title":"Ba', /i\.json/],
    ['of an unknown ending', 'j.pdf', '%PDF-1.7', /\.txt \.md \.html/],
  ])('%s: one clear line, and the others are imported', async (_name, name, content, says) => {
    const path = file(name, content)
    const [before, after] = [titled(`0-${name}`, 'Baker'), titled(`z-${name}`, 'Cook')]
    const { files } = await take([before, path, after])
    expect(files[1]).toMatchObject({ path, new: 0, listings: [], error: expect.stringMatching(says) })
    expect(files[1]?.error).not.toContain('\n')
    expect([files[0], files[2]]).toMatchObject([
      { new: 1, error: null },
      { new: 1, error: null },
    ])
  })

  it('absent, or a folder without ads', async () => {
    expect(await takeOne(join(folder, 'absent.txt'))).toMatchObject({
      error: expect.stringMatching(/absent\.txt/),
      new: 0,
    })
    expect(await takeOne(join(folder, 'absent.jsonl'))).toMatchObject({
      error: expect.stringMatching(/absent\.jsonl/),
      new: 0,
    })
    expect(await takeOne(join(folder, 'absent.csv'))).toMatchObject({
      error: expect.stringMatching(/absent\.csv/),
      new: 0,
    })
    expect((await take([folder])).files).toEqual([])
  })

  it('is named once, by its path', async () => {
    const [cut, empty] = [file('cut.json', '[{"title": "x'), file('none.jsonl', '')]
    const absent = join(folder, 'absent.csv')
    const { files } = await take([cut, empty, absent])
    expect(files.map((each) => each.error)).toEqual([
      `${cut} is cut off after 13 characters of JSON`,
      `${empty} is empty`,
      `${absent} cannot be read: there is none`,
    ])
    expect(await takeOne('-')).toMatchObject({ error: 'stdin is empty' })
  })
})

describe('a folder that may not be read', () => {
  it('is told in one line, and what lies beside it is imported', async () => {
    const [beside, locked] = [titled('beside', 'Baker'), join(folder, 'locked')]
    mkdirSync(locked)
    chmodSync(folder, 0o755)
    chmodSync(locked, 0)
    // Root is bound by no mode. All that is loaded late must have been loaded by then.
    await take([beside], { dryRun: true })
    const isRoot = process.getuid?.() === 0
    if (isRoot) process.seteuid?.(65534)
    const { files } = await take([folder]).finally(() => isRoot && process.seteuid?.(0))
    expect(files).toMatchObject([
      { path: beside, new: 1, error: null },
      { path: locked, format: null, new: 0, listings: [], error: `${locked} cannot be read: access is denied` },
    ])
  })
})

describe('rows', () => {
  it.each([
    ['rows.jsonl', '{"id":"r1","company":"Oven"}\n'],
    ['rows.csv', 'id,company\nr1,Oven\n'],
    ['rows.json', '[{"id":"r1","company":"Oven"}]'],
  ])('without words are told by their number, and the reason says it not again: %s', async (name, content) => {
    const { rejected } = await takeOne(file(name, content))
    expect(rejected.map((each) => each.why)).toEqual([expect.stringMatching(/^neither a title nor a description/)])
  })
})

describe('JSON lines', () => {
  it('are taken one by one, and a bad one is told by its number', async () => {
    const lines = [ad('l1'), '{"title": "cut', [1, 2], ad('l2'), '', { id: 'x' }, ad('l3')]
    const path = file(
      'lines.jsonl',
      lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
    )
    const taken = await takeOne(path)
    expect(taken).toMatchObject({ format: 'jsonl', new: 3, error: null })
    expect(taken.rejected.map((each) => each.line)).toEqual([2, 3, 6])
    expect(taken.listings).toHaveLength(3)
  })

  it('are one ad where one id comes twice', async () => {
    const path = file(
      'twice.jsonl',
      [ad('t1'), ad('t1', { title: 'Head Baker' })].map((line) => JSON.stringify(line)).join('\n'),
    )
    expect(await takeOne(path)).toMatchObject({ new: 1, listings: [expect.any(String)] })
  })

  it('come from stdin too', async () => {
    const taken = await takeOne('-', { stdin: `\uFEFF${JSON.stringify(ad('s1'))}\r\n${JSON.stringify(ad('s2'))}\r\n` })
    expect(taken).toMatchObject({ path: '-', format: 'jsonl', new: 2, rejected: [], error: null })
  })

  it('turns down one ad over 5 MB, and takes its neighbours', async () => {
    const big = ad('big', { description: 'Bread. '.repeat(800_000) })
    const path = file('big.jsonl', [ad('b1'), big, ad('b2')].map((line) => JSON.stringify(line)).join('\n'))
    const taken = await takeOne(path)
    expect(taken).toMatchObject({ new: 2, error: null })
    expect(taken.rejected).toMatchObject([{ line: 2, why: expect.stringMatching(/over/) }])
  })
  it('says the line of an ad that has no title and tells none', async () => {
    const path = file(
      'untitled.jsonl',
      [ad('u1'), { id: 'u2', description: 'Hello.' }].map((line) => JSON.stringify(line)).join('\n'),
    )
    const taken = await takeOne(path)
    expect(taken).toMatchObject({ new: 1, rejected: [{ line: 2, why: expect.stringMatching(/title/) }] })
  })
})

describe('a table', () => {
  it('with commas and quoted newlines', () => takeTable('commas', ','))
  it.each([
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('with %s and quoted newlines', takeTable)
  it('in another encoding is told in one line, and the others are imported', { timeout: 4_000 }, async () => {
    const path = file('e.csv', Buffer.from('title,description\nBäcker,Brot backen in Köln\n', 'latin1'))
    const { files } = await take([path, titled('after', 'Cook')])
    expect(files).toMatchObject([
      { new: 0, error: expect.stringMatching(/e\.csv is not UTF-8/) },
      { new: 1, error: null },
    ])
  })

  it('with a row too long is told by its line, and read on', async () => {
    const taken = await takeOne(
      file('rows.csv', 'id,title,description\nr1,Baker,You bake.\nr2,Cook,You cook.,more,more\nr3,Waiter,You serve.\n'),
    )
    expect(taken).toMatchObject({ new: 2, error: null, rejected: [{ line: 3 }] })
  })
})

describe('importing again', () => {
  it('writes nothing for the same, and the change alone for another', async () => {
    const path = file('again.jsonl', [ad('a1'), ad('a2')].map((line) => JSON.stringify(line)).join('\n'))
    const first = await takeOne(path)
    const before = await openings(ctx)
    expect(await takeOne(path)).toMatchObject({ new: 0, changed: 0, unchanged: 2, listings: first.listings })
    expect(await openings(ctx)).toEqual(before)
    writeFileSync(path, JSON.stringify(ad('a1', { title: 'Head Baker' })))
    expect(await takeOne(path)).toMatchObject({ new: 0, changed: 1, unchanged: 0 })
    const [kept] = await ctx.db.execute(sql`select closed_at, missing_since from postings where external_id = 'a2'`)
    expect(kept).toEqual({ closed_at: null, missing_since: null })
  })

  it('by another path finds the same ad', async () => {
    const text = '---\ntitle: Pastry Chef\n---\nYou make pastry in Lyon.'
    const first = await takeOne(file('one.md', text))
    mkdirSync(join(folder, 'deep'))
    expect(await takeOne(file('deep/two.md', text))).toMatchObject({ unchanged: 1, new: 0, listings: first.listings })
  })
})

describe('a dry run', () => {
  it('counts what it would write and writes nothing', async () => {
    const before = await openings(ctx)
    const taken = await takeOne(file('dry.jsonl', JSON.stringify(ad('dry'))), { dryRun: true, board: 'dry' })
    expect(taken).toMatchObject({ new: 1, listings: [], error: null })
    expect(await openings(ctx)).toEqual(before)
    expect(await findBoard(ctx.db, 'files:dry')).toBeNull()
  })
})

describe('an import that was killed', () => {
  it('does not keep the next one from its board', async () => {
    await take([titled('k1', 'Miller')], { board: 'killed' })
    const longAgo = new Date(ctx.now().getTime() - 3_600_000)
    await createRuns(ctx.db, ['files:killed'], { trigger: 'import', now: longAgo, status: 'ingesting' })
    const { files } = await take([titled('k2', 'Farmer')], { board: 'killed' })
    expect(files).toMatchObject([{ new: 1, error: null }])
  })
})

/** Two ads in a table whose cells hold separators, quotes and newlines. */
async function takeTable(name: string, mark: string): Promise<void> {
  const row = (...cells: string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(mark)
  const text = [
    ['id', 'title', 'company', 'location', 'description'].join(mark),
    row(`${name}-1`, 'Baker', 'Oven, Sons; Co', 'Lyon, France', 'You bake.\n\n- bread\n- "cake"'),
    row(`${name}-2`, 'Cook', 'Oven', 'Nice, France', 'You cook.\r\nDaily.'),
  ].join('\r\n')
  const taken = await takeOne(file(`${name}.csv`, `\uFEFF${text}\r\n`))
  expect(taken).toMatchObject({ format: 'csv', new: 2, rejected: [], error: null })
  const [cake] = await ctx.db.execute<{ text: string; company: string }>(sql`
    select doc->'description'->>'text' as text, doc->'company'->>'name' as company from postings where external_id = ${`${name}-1`}`)
  expect(cake).toMatchObject({ company: 'Oven, Sons; Co', text: expect.stringContaining('"cake"') })
}
