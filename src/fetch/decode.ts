import { SourceChangedError } from '../errors.ts'
import { charsetOf, type Expect, HEAD_BYTES } from './charset.ts'
import { type Chunks, tooLarge } from './unpack.ts'

export interface TextRequest {
  url: string
  contentType: string | null
  expect: Expect
  maxBytes: number
  /** What lies beyond `maxBytes`: an error, or (robots.txt) not read. */
  onCap: 'fail' | 'cut'
}

/**
 * Chunks of bytes -> text, decoded as they come so that bytes and text never stand side by side.
 * Errors: PermanentError `too_large`, SourceChangedError `charset`.
 */
export async function readText(chunks: Chunks, request: TextRequest): Promise<{ text: string; bytes: number }> {
  const decoder = openDecoder(request)
  let bytes = 0
  for await (const chunk of chunks) {
    const room = request.maxBytes - bytes
    bytes += Math.min(chunk.length, room)
    if (chunk.length <= room) {
      decoder.write(chunk)
      continue
    }
    if (request.onCap === 'fail') throw tooLarge(request.url, request.maxBytes)
    decoder.write(chunk.subarray(0, room))
    break
  }
  return { text: decoder.end(), bytes }
}

function openDecoder({ url, contentType, expect }: TextRequest) {
  const head: Buffer[] = []
  let headBytes = 0
  let decoder: InstanceType<typeof TextDecoder> | null = null
  const texts: string[] = []

  function decode(bytes: Uint8Array, stream: 'more' | 'last'): void {
    decoder ??= decoderOf(bytes)
    try {
      texts.push(decoder.decode(bytes, { stream: stream === 'more' }))
    } catch (error) {
      throw new SourceChangedError('charset', `${url} is not the ${decoder.encoding} that it says it is`, null, {
        cause: error,
      })
    }
  }
  function decoderOf(bytes: Uint8Array) {
    const { label, fatal } = charsetOf(bytes, contentType, expect)
    return new TextDecoder(label, { fatal })
  }

  return {
    write(chunk: Buffer): void {
      if (decoder === null) {
        head.push(chunk)
        headBytes += chunk.length
        if (headBytes >= HEAD_BYTES) decode(Buffer.concat(head.splice(0)), 'more')
      } else decode(chunk, 'more')
    },
    end(): string {
      decode(Buffer.concat(head), 'last')
      return texts.join('')
    },
  }
}
