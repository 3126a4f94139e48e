import type { z } from '@hono/zod-openapi'

/** How zod's own sentences begin; ours say what a value must be. */
const RAW = /^(Invalid|Too (big|small)|Unrecognized|Expected)\b/

const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
}

const FORMATS: Record<string, string> = {
  url: 'a URL',
  uuid: 'a UUID',
  email: 'an e-mail address',
  datetime: 'a time such as 2026-01-31T09:00:00Z',
  date: 'a date such as 2026-01-31',
}

/** What is wrong with a value, for whoever sent it: zod's own sentence only where there is nothing plainer to say. */
export function inPlainWords(issue: z.core.$ZodIssue): string {
  if (!RAW.test(issue.message)) return issue.message
  switch (issue.code) {
    case 'invalid_type':
      return wrongKind(issue)
    case 'invalid_value':
      return issue.values.length === 1
        ? `must be ${String(issue.values[0])}`
        : `must be one of ${issue.values.map(String).join(', ')}`
    case 'too_big':
      return `must ${sized(issue.origin, 'most', issue.maximum)}`
    case 'too_small':
      return Number(issue.minimum) === 1 && issue.origin !== 'number' && issue.origin !== 'int'
        ? 'must not be empty'
        : `must ${sized(issue.origin, 'least', issue.minimum)}`
    case 'invalid_format':
      return `must be ${FORMATS[issue.format] ?? 'written in another way'}`
    case 'invalid_union':
      return unionWords(issue)
    default:
      return issue.message
  }
}

function wrongKind({ expected, message }: z.core.$ZodIssueInvalidType): string {
  // Only a query can say a text twice.
  if (expected === 'string' && message.endsWith('received array')) return 'is given more than once'
  if (message.endsWith('received undefined')) return 'is missing'
  return `must be ${KINDS[expected] ?? `of the kind ${expected}`}`
}

function sized(origin: string, most: 'most' | 'least', bound: number | bigint): string {
  switch (origin) {
    case 'string':
      return `have at ${most} ${bound} characters`
    case 'array':
    case 'set':
      return `have at ${most} ${bound} values`
    default:
      return `be at ${most} ${bound}`
  }
}

/** Each way in which it could have been right. */
function unionWords({ errors }: z.core.$ZodIssueInvalidUnion): string {
  const ways = errors.flatMap((issues) => issues[0] ?? []).filter((issue) => issue.path.length === 0)
  const words = new Set(ways.map(inPlainWords))
  return words.size === 0 ? 'fits none of the forms that are taken' : [...words].join(', or ')
}
