import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { postingKey } from '../../src/listing/posting-key.ts'

describe('postingKey', () => {
  // These stand in people's bookmarks: no change of the program may change one of them.
  it.each([
    ['greenhouse:stripe', '7306915', '42p02920te4g4602kqa0'],
    ['lever:acme', 'b6a2f1de-0f0e-4a53-8a1c-0f5f3d2e9c11', 'q8d413s0gx0qb1mrwhpb'],
    ['files:imports', 'ads/zürich – crème.txt', 'scqzcanfw6my7qcqj1sv'],
    ['remoteok:remoteok', '', '429hynr3c55x1bgg8mw8'],
  ])('of %s %s is for ever %s', (board, externalId, key) => {
    expect(postingKey(board, externalId)).toBe(key)
  })

  it('is 20 characters that nobody misreads', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (board, id) => /^[0-9a-hjkmnp-tv-z]{20}$/.test(postingKey(board, id))),
    )
  })

  it('tells boards and ids apart', () => {
    const pairs = fc.uniqueArray(fc.tuple(fc.constantFrom('a:b', 'a:c', 'a:b1'), fc.stringMatching(/^\d{1,4}$/)), {
      selector: (pair) => pair.join('\n'),
      maxLength: 200,
    })
    fc.assert(fc.property(pairs, (all) => new Set(all.map(([board, id]) => postingKey(board, id))).size === all.length))
  })
})
