import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { cursorSecret } from '../store/settings.ts'
import type { ApiContext } from './env.ts'
import { ProblemError } from './problem.ts'

/** Goes up when what a cursor holds changes its meaning: older ones are refused. */
const VERSION = 1
const SIGNATURE_BYTES = 16

/** Opaque, signed positions. `query` names what a cursor belongs to: a route and its filters. */
export interface Cursors {
  seal(query: string, position: readonly (string | number)[]): Promise<string>
  /** Throws the `invalid-cursor` problem on one that is not ours, of another query or of another version. */
  open(query: string, cursor: string): Promise<(string | number)[]>
}

export function openCursors(ctx: Pick<ApiContext, 'db'>): Cursors {
  let known: Promise<Buffer> | null = null
  const secret = () => {
    known ??= cursorSecret(ctx.db).catch((error: unknown) => {
      known = null
      throw error
    })
    return known
  }
  return {
    seal: async (query, position) => {
      const body = Buffer.from(JSON.stringify([VERSION, digest(query), ...position]))
      return Buffer.concat([sign(await secret(), body), body]).toString('base64url')
    },
    open: async (query, cursor) => {
      const bytes = Buffer.from(cursor, 'base64url')
      const body = bytes.subarray(SIGNATURE_BYTES)
      const signature = bytes.subarray(0, SIGNATURE_BYTES)
      // A second spelling of the same bytes is refused too: a cursor has one form.
      const isOurs =
        body.length > 0 &&
        bytes.toString('base64url') === cursor &&
        timingSafeEqual(signature, sign(await secret(), body))
      if (!isOurs) throw invalid('It was not made here, or was changed on its way')
      const [version, of, ...position] = JSON.parse(body.toString('utf8')) as (string | number)[]
      if (version !== VERSION) throw invalid('It was made by another version; begin again without it')
      if (of !== digest(query)) throw invalid('It belongs to another query; begin again without it')
      return position
    },
  }
}

function sign(secret: Buffer, body: Buffer): Buffer {
  return createHmac('sha256', secret).update(body).digest().subarray(0, SIGNATURE_BYTES)
}

function digest(query: string): string {
  return createHash('sha256').update(query).digest('base64url').slice(0, 16)
}

function invalid(detail: string): ProblemError {
  return new ProblemError('invalid-cursor', detail, { faults: [{ parameter: 'cursor', detail }] })
}
