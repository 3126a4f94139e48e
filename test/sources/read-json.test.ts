import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { SourceChangedError } from '../../src/errors.ts'
import { parseJson, readJson } from '../../src/sources/read-json.ts'
import { pageOf } from './recorded-visit.ts'

const SUITE = new URL('../../../shared/data/json-suite/', import.meta.url)

function codeOf(text: string): string {
  try {
    parseJson(text, 'the page')
    return 'ok'
  } catch (error) {
    if (error instanceof SourceChangedError) return error.code
    throw error
  }
}

describe('parseJson', () => {
  it.each([
    ['', 'not_json'],
    ['  \n', 'not_json'],
    ['<!doctype html><p>hello', 'not_json'],
    ['\uFEFF  <?xml version="1.0"?>', 'not_json'],
    ['Not found', 'not_json'],
    ['null and void', 'not_json'],
    ['{"a": NaN}', 'not_json'],
    ['{"a": 1,}', 'not_json'],
    ['{"a": 1}}', 'not_json'],
    ['[1, 2', 'cut_off'],
    ['{"jobs": [{"title": "Dev', 'cut_off'],
    ['\uFEFF{"a": 1}', 'ok'],
  ])('%j is %s', (text, code) => {
    expect(codeOf(text)).toBe(code)
  })

  it('calls every beginning of a JSON document cut off, and the whole never', () => {
    const document = fc.oneof(fc.array(fc.jsonValue(), { minLength: 1 }), fc.dictionary(fc.string(), fc.jsonValue()))
    fc.assert(
      fc.property(document, fc.double({ min: 0, max: 1, noNaN: true }), (value, share) => {
        const text = JSON.stringify(value)
        const cut = text.slice(0, Math.max(1, Math.floor(share * (text.length - 1))))
        expect(codeOf(text)).toBe('ok')
        expect(codeOf(cut)).toBe('cut_off')
      }),
    )
  })

  it('names the page and the field that is wrong', () => {
    const shape = z.object({ jobs: z.array(z.unknown()) })
    const page = pageOf('{"items": []}', { url: 'https://api.example/acme' })
    const fault = { code: 'schema', field: 'jobs', message: expect.stringMatching(/api\.example\/acme.*jobs/) }
    expect(() => readJson(page, shape)).toThrow(expect.objectContaining(fault))
    expect(() => readJson(pageOf('[]'), shape)).toThrow(expect.objectContaining({ code: 'schema', field: 'page' }))
  })

  it('says so when a page is HTML', () => {
    expect(() => parseJson('<html>Sign in</html>', 'https://api.example/acme')).toThrow(
      'https://api.example/acme is HTML or XML where JSON was due',
    )
  })

  it('says why a page could not be had', () => {
    const page = { ...pageOf(''), error: { code: 'http_status', message: 'HTTP 500' } }
    expect(() => readJson(page, z.unknown())).toThrow(/could not be had: HTTP 500/)
  })
})

describe.skipIf(!existsSync(SUITE))('the JSON test suite', () => {
  const names = existsSync(SUITE) ? readdirSync(SUITE, { recursive: true, encoding: 'utf8' }) : []
  const decoder = new TextDecoder('utf-8', { fatal: true })

  function decoded(name: string): string | null {
    try {
      return decoder.decode(readFileSync(new URL(name, SUITE)))
    } catch {
      return null // Not UTF-8: refused by the fetch layer as `charset` before it becomes a page.
    }
  }

  it('takes every y_ and refuses every n_ file', () => {
    const wrong: string[] = []
    const counts = { y: 0, n: 0 }
    for (const name of names) {
      const kind = /(?:^|\/)([yn])_[^/]*\.json$/.exec(name)?.[1]
      const text = kind ? decoded(name) : null
      if (text === null) continue
      counts[kind as 'y' | 'n'] += 1
      if ((codeOf(text) === 'ok') !== (kind === 'y')) wrong.push(name)
    }
    expect(wrong).toEqual([])
    expect(counts.y).toBeGreaterThan(90)
    expect(counts.n).toBeGreaterThan(160)
  })
})
