import { describe, expect, it } from 'vitest'
import type { MergedListing } from '../../src/listing/merge.ts'
import { searchWords } from '../../src/listing/search-words.ts'

const wordsOf = (text: string | null) => {
  const doc = { title: 'Über-Diver', company: { name: 'Acme', slug: 'acme' }, skills: [], locations: [] }
  return searchWords({
    doc,
    canonical: { doc: { description: text === null ? null : { text } } },
  } as unknown as MergedListing)
}

describe('searchWords', () => {
  it('knows what a text says three times or more', () => {
    expect(wordsOf('Kafka, kafka and KAFKA! Pearls and pearls.').c).toEqual(['kafka'])
    expect(wordsOf('Kafka, kafka and so on.').c).toEqual([])
  })

  it('has no words of a listing without a text', () => {
    expect(wordsOf(null)).toEqual({ a: 'uber diver acme', b: '', c: [], d: '' })
    expect(wordsOf(' . ')).toMatchObject({ c: [], d: '' })
  })
})
