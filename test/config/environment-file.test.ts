import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { describe, expect, it } from 'vitest'
import { parseEnvironmentFile } from '../../src/config/environment-file.ts'
import { UsageError } from '../../src/errors.ts'

/** Each as systemd reads it: parse_env_file_internal in its src/basic/env-file.c. */
describe('an environment file', () => {
  it.each([
    ['A=b', { A: 'b' }],
    ['  A = b c \t', { A: 'b c' }],
    ['A=b\r\nC=d\r\n', { A: 'b', C: 'd' }],
    ['# A=b\n; C=d\n\n \nE=f', { E: 'f' }],
    ['A=', { A: '' }],
    ['A=b#c # d', { A: 'b#c # d' }],
    ['A=b=c', { A: 'b=c' }],
    ['A=b\nA=c', { A: 'c' }],
    ['A="b c"', { A: 'b c' }],
    ['A=\'b "c" \\\'', { A: 'b "c" \\' }],
    ['A="b\\"c\\\\d\\$e\\f"', { A: 'b"c\\d$e\\f' }],
    ['A="b\nC=d"\nE=f', { A: 'b\nC=d', E: 'f' }],
    ['A="b" \'c\' d', { A: 'bcd' }],
    ['A=b"c"', { A: 'b"c"' }],
    ['A=b\\\n  c\nD=e', { A: 'b  c', D: 'e' }],
    ['A=b\\c\\ ', { A: 'bc ' }],
    ['A=$HOME `id` $(id)', { A: '$HOME `id` $(id)' }],
    ['', {}],
  ])('%j', (text, values) => {
    expect(parseEnvironmentFile(text, 'f')).toEqual(values)
  })

  it.each([
    ['# well\nexport A=secret', 'f: line 2 is neither NAME=value nor a comment (#)'],
    ['A=b\nsecret', 'f: line 2 is neither NAME=value nor a comment (#)'],
    ['1A=secret', 'f: line 1 is neither'],
    ['A="secret\nB=c', 'f: line 1 has a " that is not closed'],
    ["A='b' 'secret", "f: line 1 has a ' that is not closed"],
  ])('%j is refused by its line, and told to nobody', (text, words) => {
    const read = () => parseEnvironmentFile(text, 'f')
    expect(read).toThrow(UsageError)
    expect(read).toThrow(words)
    expect(read).not.toThrow('secret')
  })

  it('may be .env.example, uncommented or not, which reads the same as a .env', () => {
    const text = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8')
    for (const one of [text, text.replace(/^#(?=[A-Z])/gm, '')])
      expect(parseEnvironmentFile(one, 'f')).toEqual({ ...parseEnv(one) })
  })
})
