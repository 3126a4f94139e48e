import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

/** What a line of the log says of an error. */
function logged(error: string): string {
  return lineOf(`warn({ err: ${error} }, 'A thing failed')`)
}

/** The log writes to stderr, so a process of its own writes it. */
function lineOf(call: string): string {
  const script = `import { DrizzleQueryError } from 'drizzle-orm/errors'; import { openLog } from './src/logger.ts'; openLog('info').${call}`
  const args = ['--input-type=module', '-e', `${script}`]
  return execFileSync('sh', ['-c', '"$0" "$@" 2>&1', process.execPath, ...args], { encoding: 'utf8' })
}

describe('an error in the log', () => {
  it.each([
    [
      'a command with its password',
      `Object.assign(new Error('WRONGPASS'), { command: { args: ['AUTH', 'default', 'hunter2secret'] } })`,
    ],
    ['the parameters of a statement', `new Error('Failed query: insert into x\\nparams: 7,hunter2secret,viewer')`],
    [
      'parameters of several lines',
      `new DrizzleQueryError('insert into x', ['a page\\n    at noon hunter2secret\\n'], new Error('duplicate key'))`,
    ],
    ['the password of a URL', `new Error('no answer from redis://default:hunter2secret@127.0.0.1:6379')`],
    ['an e-mail address', `new Error('the ad of hunter2secret@example.co.uk is cut')`],
    [
      'what Postgres says of a row',
      `Object.assign(new Error('duplicate key'), { detail: 'Key (email)=(hunter2secret@example.co.uk) already exists.' })`,
    ],
    [
      'one of several',
      `new AggregateError([Object.assign(new Error('no answer from redis://:hunter2secret@h'), { command: { args: ['hunter2secret'] } })], 'all failed')`,
    ],
    ['any of these in its cause', `new Error('away', { cause: new Error('postgres://u:hunter2secret@db/x') })`],
  ])('shows nothing of %s', (_what, error) => {
    const line = logged(error)
    expect(line).toContain('A thing failed')
    expect(line).not.toContain('hunter2secret')
    expect(line).not.toContain('example.co.uk')
  })

  it('keeps what helps', () => {
    const failed = logged(`new DrizzleQueryError('insert into x', ['secret'], new Error('duplicate key'))`)
    const { message, stack } = JSON.parse(failed).err
    expect(message).toBe('Failed query: insert into x: duplicate key')
    expect(stack).toMatch(/\n {4}at .*\ncaused by: Error: duplicate key/s)
    const line = logged(`Object.assign(new TypeError('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' })`)
    expect(JSON.parse(line).err).toMatchObject({
      type: 'TypeError',
      message: 'connect ECONNREFUSED 127.0.0.1:5432',
      code: 'ECONNREFUSED',
    })
  })
})

describe('all else in the log', () => {
  it.each([
    [
      'a reason with a URL',
      `info({ reason: { message: 'https://x.example/feed?token=hunter2secret answered 404' } }, 'x')`,
    ],
    ['a message', `info('no answer from redis://:hunter2secret@127.0.0.1')`],
    ['words for a message', `info('%s is away', 'redis://:hunter2secret@127.0.0.1')`],
    ['a header, however deep', `info({ request: { headers: { Authorization: 'Bearer hunter2secret' } } }, 'x')`],
    [
      'a name that says it',
      `info({ of: { app_key: 'hunter2secret', token: 'hunter2secret', cookie: ['hunter2secret'] } }, 'x')`,
    ],
    ['an error that is no err', `info({ cause: new Error('Bearer hunter2secret') }, 'x')`],
    ['a URL', `info({ at: new URL('https://me:hunter2secret@x.example/') }, 'x')`],
  ])('shows nothing of a secret in %s', (_what, call) => {
    const line = lineOf(call)
    expect(JSON.parse(line)).toMatchObject({ level: 30 })
    expect(line).toContain('[Redacted]')
    expect(line).not.toContain('hunter2secret')
  })

  it('stays as it is, and what holds itself comes to an end', () => {
    const line = lineOf(`info({ board: 'lever:acme', n: 5, none: null, list: [1, { a: true }] }, '%d of %s', 3, 'us')`)
    expect(JSON.parse(line)).toMatchObject({
      board: 'lever:acme',
      n: 5,
      none: null,
      list: [1, { a: true }],
      msg: '3 of us',
    })
    expect(lineOf(`info((() => { const a = { x: 1 }; a.a = a; return a })(), 'x')`)).toContain('[Too deep]')
  })
})
