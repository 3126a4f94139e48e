import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fileText } from '../../src/fetch/file-text.ts'
import { FILE_LIMITS, readDocument, readFolder } from '../../src/fetch/read-files.ts'
import { failure } from './fetching.ts'

let outer: string
let root: string
beforeEach(async () => {
  outer = await mkdtemp(join(tmpdir(), 'rolecall-files-'))
  root = join(outer, 'ads')
  await mkdir(root)
})
afterEach(() => rm(outer, { recursive: true, force: true }))

async function write(files: Record<string, string | Buffer>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true })
    await writeFile(join(root, name), content)
  }
}

describe('readFolder', () => {
  it('gives every readable file as a page, by path', async () => {
    await write({
      'b.md': '# B',
      'a/z.txt': 'Z',
      'a/B.HTML': '<p>B',
      'c.json': '[]',
      'd.jsonl': '{}',
      'e.csv': 'title',
      'a.b.htm': '<p>',
      'x.pdf': 'no',
      '.hidden.txt': 'no',
      '.git/x.md': 'no',
      noextension: 'no',
    })
    const pages = await readFolder(root)
    expect(pages.map((page) => page.url)).toEqual([
      'file:a.b.htm',
      'file:a/B.HTML',
      'file:a/z.txt',
      'file:b.md',
      'file:c.json',
      'file:d.jsonl',
      'file:e.csv',
    ])
    expect(pages[2]).toEqual({
      request: { url: 'file:a/z.txt', method: 'GET', body: null, expect: 'any', kind: 'file' },
      url: 'file:a/z.txt',
      contentType: 'text/plain',
      text: 'Z',
      error: null,
    })
    expect(pages.map((page) => page.contentType)).toEqual([
      'text/html',
      'text/html',
      'text/plain',
      'text/markdown',
      'application/json',
      'application/jsonl',
      'text/csv',
    ])
  })

  it('follows links to files inside the folder only, and none to folders', async () => {
    await write({ 'real.txt': 'here', 'sub/deep.txt': 'deep' })
    await writeFile(join(outer, 'secret.txt'), 'secret')
    await mkdir(join(outer, 'ads-next-door'))
    await writeFile(join(outer, 'ads-next-door', 'x.txt'), 'secret')
    await symlink(join(root, 'real.txt'), join(root, 'inside.txt'))
    await symlink(join(outer, 'secret.txt'), join(root, 'outside.txt'))
    await symlink('../ads-next-door/x.txt', join(root, 'next.txt'))
    await symlink('nowhere.txt', join(root, 'broken.txt'))
    await symlink(outer, join(root, 'sub', 'up'))
    await symlink(root, join(root, 'sub', 'loop.txt'))
    const pages = await readFolder(root)
    expect(pages.map((page) => [page.url, page.text, page.error])).toEqual([
      ['file:broken.txt', '', { code: 'unreadable', message: 'broken.txt is a link that leads nowhere' }],
      ['file:inside.txt', 'here', null],
      ['file:next.txt', '', { code: 'outside', message: 'next.txt is a link that leads out of its folder' }],
      ['file:outside.txt', '', { code: 'outside', message: 'outside.txt is a link that leads out of its folder' }],
      ['file:real.txt', 'here', null],
      ['file:sub/deep.txt', 'deep', null],
      ['file:sub/loop.txt', '', { code: 'unreadable', message: 'sub/loop.txt is no regular file' }],
    ])
    await symlink(root, join(outer, 'link-to-root'))
    expect(await readFolder(join(outer, 'link-to-root'))).toHaveLength(7)
  })

  it('says what is wrong with each file that cannot be used, and reads the others', async () => {
    await write({
      'big.txt': Buffer.alloc(5 * 1024 * 1024 + 1, 'x'),
      'binary.txt': Buffer.from([1, 2, 3, 0, 255, 0, 9, 200]),
      'cv.md': '%PDF-1.7 ...',
      'empty.txt': '',
      'edge.txt': Buffer.alloc(5 * 1024 * 1024, 'x'),
      'good.txt': 'Data Engineer',
      'polish.txt': Buffer.from([0x4b, 0x72, 0x61, 0x6b, 0xf3, 0x77, 0x20, 0x70, 0xb3, 0x61, 0x63, 0x61]),
      'spaces.html': ' \n\t ',
      'table.csv': Buffer.alloc(5 * 1024 * 1024 + 1, 'x'),
    })
    const pages = await readFolder(root)
    expect(pages.flatMap((page) => (page.error ? [[page.error.code, page.error.message]] : []))).toEqual([
      ['too_large', 'big.txt is larger than 5 MiB, the most that is read'],
      ['binary', 'binary.txt holds binary data, not text'],
      ['binary', 'cv.md holds a PDF, not text'],
      ['empty', 'empty.txt is empty'],
      ['charset', 'polish.txt is not UTF-8, and what else it may be cannot be told; save it as UTF-8'],
      ['empty', 'spaces.html is empty'],
    ])
    expect(pages.filter((page) => page.error === null).map((page) => page.url)).toEqual([
      'file:edge.txt',
      'file:good.txt',
      'file:table.csv',
    ])
    expect((await readFolder(root, { ...FILE_LIMITS, maxDataBytes: 100 })).at(-1)?.error?.code).toBe('too_large')
  })

  it('fails where there is no folder', async () => {
    expect(await failure(readFolder(join(root, 'none')))).toMatchObject({
      name: 'PermanentError',
      code: 'config',
      message: `The folder ${join(root, 'none')} cannot be read: there is none`,
    })
    await write({ 'file.txt': 'x' })
    expect(await failure(readFolder(join(root, 'file.txt')))).toMatchObject({
      code: 'config',
      message: expect.stringContaining('it is no folder'),
    })
  })

  it.skipIf(process.getuid?.() === 0)('names a file that may not be read', async () => {
    await write({ 'locked.txt': 'x' })
    await chmod(join(root, 'locked.txt'), 0)
    expect((await readFolder(root))[0]?.error).toEqual({
      code: 'unreadable',
      message: 'locked.txt cannot be read: access is denied',
    })
  })
})

describe('readDocument', () => {
  it('reads one file under its own name', async () => {
    await write({ 'one.txt': 'One' })
    expect(await readDocument(join(root, 'one.txt'))).toMatchObject({ url: 'file:one.txt', text: 'One', error: null })
    expect((await readDocument(join(root, 'two.txt'))).error).toEqual({
      code: 'unreadable',
      message: 'two.txt cannot be read: there is none',
    })
  })
})

describe('the text of a file', () => {
  const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding)
  it.each<[string, Buffer, string]>([
    ['UTF-8', bytes('Café – naïve 日本'), 'Café – naïve 日本'],
    ['UTF-8 with a mark', bytes('\uFEFFCafé'), 'Café'],
    ['UTF-16 with a mark', bytes('\uFEFFCafé', 'utf16le'), 'Café'],
    ['big-endian UTF-16 with a mark', bytes('\uFEFFCafé', 'utf16le').swap16(), 'Café'],
    [
      'German in windows-1252',
      bytes('F\xfcr unser B\xfcro in K\xf6ln suchen wir \x84Gr\xf6\xdfe\x93 \x96 ab 60.000 \x80', 'latin1'),
      'Für unser Büro in Köln suchen wir „Größe“ – ab 60.000 €',
    ],
    [
      'French in windows-1252',
      bytes('D\xe9veloppeur exp\xe9riment\xe9, t\xe9l\xe9travail; l\x92\xe9quipe \xab data \xbb', 'latin1'),
      'Développeur expérimenté, télétravail; l’équipe « data »',
    ],
    ['an e-mail with a form feed', bytes('Page 1\f\nPage 2\x1b'), 'Page 1\f\nPage 2\x1b'],
  ])('%s', (_name, content, text) => expect(fileText(content, 'text')).toEqual({ text }))

  it('goes by what an HTML file declares', () => {
    expect(fileText(bytes('<meta charset="windows-1250">p\xb3aca', 'latin1'), 'html')).toEqual({
      text: '<meta charset="windows-1250">płaca',
    })
  })

  it.each<[string, Buffer, string]>([
    [
      'Russian in windows-1251',
      bytes('\xc8\xed\xe6\xe5\xed\xe5\xf0 \xef\xee \xe4\xe0\xed\xed\xfb\xec', 'latin1'),
      'charset',
    ],
    ['Japanese in Shift_JIS', Buffer.from([0x83, 0x47, 0x83, 0x93, 0x83, 0x57, 0x83, 0x6a, 0x83, 0x41]), 'charset'],
    [
      'Polish in windows-1250',
      bytes('Wymagania: do\x9cwiadczenie, w\xb3asna dzia\xb3alno\x9c\xe6', 'latin1'),
      'charset',
    ],
    [
      'UTF-8 with a broken byte',
      Buffer.concat([bytes('Für unser Büro in Köln: größte Qualität '), Buffer.from([0xff])]),
      'charset',
    ],
    ['a broken mark', Buffer.from([0xef, 0xbb, 0xbf, 0x41, 0xff]), 'charset'],
    ['UTF-16 without a mark', bytes('Data Engineer in Berlin', 'utf16le'), 'charset'],
    ['a ZIP archive', bytes('PK\x03\x04abc', 'latin1'), 'binary'],
    ['a picture', bytes('\x89PNG\r\n\x1a\n', 'latin1'), 'binary'],
    ['noise', Buffer.from(Array.from({ length: 500 }, (_, i) => (i * 89 + 1) % 256)), 'binary'],
    ['a mark and nothing else', bytes('\uFEFF'), 'empty'],
  ])('none: %s', (_name, content, code) => {
    const result = fileText(content, 'text')
    expect('error' in result && result.error.code).toBe(code)
  })
})
