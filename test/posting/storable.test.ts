import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { storable } from '../../src/posting/storable.ts'

describe('what is fit for storage', () => {
  it('has neither U+0000 nor half a surrogate pair, at any depth', () => {
    const ad = { url: 'https://a.example/\0x', tags: ['a\ud800b', 'go'], description: { body: '\udc00' }, count: 3 }
    expect(storable(ad)).toEqual({
      url: 'https://a.example/x',
      tags: ['a\ufffdb', 'go'],
      description: { body: '\ufffd' },
      count: 3,
    })
  })

  it('comes back as it is where nothing is wrong', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const fit = JSON.parse(JSON.stringify(value).replaceAll('\\u0000', '')) as unknown
        const wellFormed = JSON.stringify(fit).includes('\\ud') ? storable(fit) : fit
        expect(storable(wellFormed)).toBe(wellFormed)
      }),
    )
  })
})
