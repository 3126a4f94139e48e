import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { charsetOf, type Expect } from '../../src/fetch/charset.ts'
import { readText } from '../../src/fetch/decode.ts'
import { failure } from './fetching.ts'

async function* pieces(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(bytes: Buffer, contentType: string | null, expect: Expect, size = 1_000) {
  const { text } = await readText(pieces(bytes, size), {
    url: 'https://e.example/p',
    contentType,
    expect,
    maxBytes: 10_000_000,
    onCap: 'fail',
  })
  return text
}

const latin1 = (text: string) => Buffer.from(text, 'latin1')
const utf16be = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()

describe('the charset of a page', () => {
  it.each<[string, Buffer, string | null, Expect, string]>([
    ['UTF-8 by its header', Buffer.from('café €'), 'text/html; charset=UTF-8', 'html', 'café €'],
    ['UTF-8 without a word', Buffer.from('café €'), 'text/html', 'html', 'café €'],
    ['windows-1252 by its header', latin1('caf\xe9 \x80'), 'text/html; charset="windows-1252"', 'html', 'café €'],
    ['what HTML calls Latin-1', latin1('caf\xe9 \x80'), 'text/html;charset=ISO-8859-1', 'html', 'café €'],
    ['windows-1252 without a word', latin1('caf\xe9 \x80'), 'text/html', 'html', 'café €'],
    [
      'a meta element',
      latin1('<meta charset=windows-1250>\xb3\xf3d\x9f'),
      'text/html',
      'html',
      '<meta charset=windows-1250>łódź',
    ],
    [
      'an old meta element',
      latin1('<META http-equiv="Content-Type" content="text/html; charset=koi8-r">\xf2'),
      null,
      'html',
      '<META http-equiv="Content-Type" content="text/html; charset=koi8-r">Р',
    ],
    [
      'the header before the meta element',
      latin1('<meta charset=koi8-r>\xe9'),
      'text/html; charset=windows-1252',
      'html',
      '<meta charset=koi8-r>é',
    ],
    [
      'an XML declaration',
      latin1('<?xml version="1.0" encoding="ISO-8859-1"?><a>\xe9</a>'),
      'text/xml',
      'xml',
      '<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>',
    ],
    ['a mark before everything', Buffer.from('\uFEFFcafé'), 'text/html; charset=windows-1252', 'html', 'café'],
    ['UTF-16, little end first', Buffer.from('\uFEFF{"a":"é"}', 'utf16le'), 'application/json', 'json', '{"a":"é"}'],
    ['UTF-16, big end first', utf16be('<p>é</p>'), 'text/html', 'html', '<p>é</p>'],
    ['Shift_JIS', Buffer.from([0x93, 0xfa, 0x96, 0x7b]), 'text/html; charset=Shift_JIS', 'html', '日本'],
    ['a label nobody knows', Buffer.from('café'), 'text/html; charset=utf-99', 'html', 'café'],
    [
      'UTF-8 under an old default header',
      Buffer.from('{"a":"Zürich"}'),
      'application/json; charset=ISO-8859-1',
      'json',
      '{"a":"Zürich"}',
    ],
    [
      'JSON that is really Latin-1 and says so',
      latin1('{"a":"Z\xfcrich"}'),
      'application/json; charset=ISO-8859-1',
      'json',
      '{"a":"Zürich"}',
    ],
    ['a broken byte in HTML', latin1('a\xffb'), 'text/html; charset=utf-8', 'html', 'a\uFFFDb'],
  ])('%s', async (_name, bytes, contentType, expected, text) => {
    expect(await read(bytes, contentType, expected)).toBe(text)
    expect(await read(bytes, contentType, expected, 1)).toBe(text)
  })

  it('is never guessed at for JSON', async () => {
    for (const bytes of [latin1('{"a":"\xe9"}'), Buffer.from('{"a":"é').subarray(0, -1)]) {
      expect(await failure(read(bytes, 'application/json', 'json'))).toMatchObject({
        name: 'SourceChangedError',
        code: 'charset',
        message: 'https://e.example/p is not the utf-8 that it says it is',
      })
    }
    const late = Buffer.concat([Buffer.from(`"${'é'.repeat(60_000)}`), latin1('\xe9"')])
    expect(await failure(read(late, null, 'json'))).toMatchObject({ code: 'charset' })
  })

  it('does not depend on where the head of a long page ends', () => {
    for (let shift = 0; shift < 4; shift++) {
      const page = Buffer.from(`${'x'.repeat(shift)}${'日本€'.repeat(20_000)}`).subarray(0, 64 * 1024)
      expect(charsetOf(page, null, 'html').label).toBe('utf-8')
    }
  })

  it('gives back any text, however it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.integer({ min: 1, max: 50 }),
        fc.boolean(),
        async (sample, size, long) => {
          const text = `a${sample.replace(/\0/g, '')}`
            .toWellFormed()
            .repeat(long ? 1 + Math.ceil(80_000 / (1 + sample.length)) : 1)
          expect(
            await read(Buffer.from(text), 'text/html; charset=utf-8', 'html', long ? size * 997 + 5_000 : size),
          ).toBe(text)
        },
      ),
      { numRuns: 25 },
    )
  })

  it('counts what it reads, and cuts or fails at the cap', async () => {
    const request = { url: 'u', contentType: null, expect: 'any' as const, maxBytes: 2_500 }
    const bytes = Buffer.alloc(4_000, 'x')
    expect(await readText(pieces(bytes, 1_000), { ...request, onCap: 'cut' })).toEqual({
      text: 'x'.repeat(2_500),
      bytes: 2_500,
    })
    expect(await failure(readText(pieces(bytes, 1_000), { ...request, onCap: 'fail' }))).toMatchObject({
      code: 'too_large',
    })
    expect((await readText(pieces(bytes.subarray(0, 2_500), 1_000), { ...request, onCap: 'fail' })).bytes).toBe(2_500)
  })
})
