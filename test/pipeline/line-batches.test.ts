import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lineBatches } from '../../src/pipeline/line-batches.ts'

async function linesOf(pieces: string[]): Promise<string[]> {
  async function* stream() {
    yield* pieces
  }
  const batches = []
  for await (const lines of lineBatches(stream())) batches.push(lines)
  return batches.flat()
}

it('finds the same lines however the text is cut into pieces', async () => {
  const piece = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\u2028', '\u0085', '🦊', ''), maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
      const text = pieces.join('')
      const lines = text.split('\n').map((line) => line.replace(/\r$/, ''))
      if (text === '' || text.endsWith('\n')) lines.pop()
      expect(await linesOf(pieces)).toEqual(lines)
    }),
    { numRuns: 500 },
  )
})

it('ends a line at LF and CRLF alone', async () => {
  expect(await linesOf(['\uFEFF{"a":"x\u2028y"}\r', '\n{"b":"', 'z\u2029"}\n\n', 'last'])).toEqual([
    '{"a":"x\u2028y"}',
    '{"b":"z\u2029"}',
    '',
    'last',
  ])
})
