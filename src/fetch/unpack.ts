import { pipeline } from 'node:stream/promises'
import zlib from 'node:zlib'
import { PermanentError, SourceChangedError, TransientError } from '../errors.ts'

export type Chunks = AsyncIterable<Buffer>

const MOST_ENCODINGS = 3
/** Below this much output no ratio is judged: tiny pages of one repeated line are honest. */
const RATIO_FROM_BYTES = 1024 * 1024
/** Real boards, whose ads repeat a page of boilerplate, stay under 60; bombs reach 1,000 (gzip) and far more (br, zstd). */
const MOST_RATIO = { gzip: 200, deflate: 200, br: 400, zstd: 400 }

type Encoding = keyof typeof MOST_RATIO

/** The stages that undo a Content-Encoding header, outermost first. Throws SourceChangedError for an encoding we did not ask for. */
export function encodingsOf(header: string | null, url: string): Encoding[] {
  const names = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim().replace(/^x-gzip$/, 'gzip'))
    .filter((name) => name !== '' && name !== 'identity')
  if (names.length > MOST_ENCODINGS)
    throw new PermanentError('too_large', `${url} is packed ${names.length} times over`)
  return names.reverse().map((name) => {
    if (Object.hasOwn(MOST_RATIO, name)) return name as Encoding
    throw new SourceChangedError('charset', `${url} is packed with "${name}", which was not asked for`)
  })
}

/**
 * The chunks with all packing undone, never more than a chunk ahead of the reader. Each stage is held to `maxBytes` and to
 * the ratio of its encoding. Errors: PermanentError `too_large`, TransientError `cut_off`.
 */
export function unpacked(source: Chunks, encodings: Encoding[], maxBytes: number, url: string): Chunks {
  return encodings.reduce((chunks, encoding) => unpackedOnce(chunks, encoding, maxBytes, url), source)
}

/** Gunzips what begins like gzip: a `.gz` sitemap, whether or not its server has unpacked it already. */
export async function* gunzippedFile(source: Chunks, maxBytes: number, url: string): Chunks {
  const [head, chunks] = await withHead(source, 2)
  yield* head[0] === 0x1f && head[1] === 0x8b ? unpackedOnce(chunks, 'gzip', maxBytes, url) : chunks
}

async function* unpackedOnce(source: Chunks, encoding: Encoding, maxBytes: number, url: string): Chunks {
  const [head, chunks] = await withHead(source, 1)
  if (head.length === 0) return
  let packed = 0
  let plain = 0
  const decoder = decoderFor(encoding, head)
  const feeding = pipeline(async function* () {
    for await (const chunk of chunks) {
      packed += chunk.length
      yield chunk
    }
  }, decoder)
  // Its error reaches us through the decoder, which it destroys; unheard it would be unhandled.
  feeding.catch(() => {})
  try {
    for await (const chunk of decoder as Chunks) {
      plain += chunk.length
      if (plain > maxBytes) throw tooLarge(url, maxBytes)
      if (plain > RATIO_FROM_BYTES && plain > packed * MOST_RATIO[encoding]) {
        throw new PermanentError(
          'too_large',
          `${url} unpacks to over ${MOST_RATIO[encoding]} times its size (${encoding})`,
        )
      }
      yield chunk
    }
    await feeding
  } catch (error) {
    if (!isUnpackError(error)) throw error
    const why = error instanceof Error ? error.message : String(error)
    throw new TransientError('cut_off', `${url} ends or breaks inside its ${encoding} packing: ${why}`, {
      cause: error,
    })
  }
}

export function tooLarge(url: string, maxBytes: number): PermanentError {
  return new PermanentError('too_large', `${url} is larger than ${(maxBytes / 1024 / 1024).toFixed(1)} MiB`)
}

function decoderFor(encoding: Encoding, head: Buffer) {
  switch (encoding) {
    case 'gzip':
      return zlib.createGunzip()
    case 'br':
      return zlib.createBrotliDecompress()
    case 'zstd':
      return zlib.createZstdDecompress()
    case 'deflate':
      // RFC 9110 means the zlib format; servers that send raw deflate instead are told apart by the first byte.
      return ((head[0] ?? 0) & 0x0f) === 8 ? zlib.createInflate() : zlib.createInflateRaw()
  }
}

function isUnpackError(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return /^(Z_|ERR__|ERR_BROTLI|ERR_ZLIB|ERR_ZSTD|ZSTD_)/.test(code)
}

/** The first `length` bytes or what there is, and all chunks, those included. */
async function withHead(source: Chunks, length: number): Promise<[Buffer, Chunks]> {
  const iterator = source[Symbol.asyncIterator]()
  const first: Buffer[] = []
  let size = 0
  while (size < length) {
    const { value, done } = await iterator.next()
    if (done) break
    first.push(value)
    size += value.length
  }
  async function* all(): Chunks {
    try {
      yield* first
      for (;;) {
        const { value, done } = await iterator.next()
        if (done) return
        yield value
      }
    } finally {
      await iterator.return?.()
    }
  }
  return [Buffer.concat(first), all()]
}
