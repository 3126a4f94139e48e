import { describe, expect, it } from 'vitest'
import { readSearchText } from '../../src/api/search-text.ts'

const written = (q: string) =>
  readSearchText(q)?.map(({ folded, not, quoted }) => `${not ? '-' : ''}${quoted ? `"${folded}"` : folded}`)

describe('readSearchText', () => {
  it.each([
    ['Python', ['python']],
    ['senior go  berlin', ['senior', 'go', 'berlin']],
    ['"machine learning" -intern', ['"machine learning"', '-intern']],
    ['-"unpaid work"', ['-"unpaid work"']],
    ['full-stack Zürich', ['full stack', 'zurich']],
    ['c++ C# .NET', ['c++', 'c#', 'net']],
    ['go,rust; berlin|paris', ['go', 'rust', 'berlin', 'paris']],
    ['rock or roll & !x', ['rock', 'or', 'roll', 'x']],
    ['"open quote', ['"open quote"']],
    ["'; drop table listings; --", ['drop', 'table', 'listings']],
  ])('%s', (q, tokens) => {
    expect(written(q)).toEqual(tokens)
  })

  it.each(['', '  ', '...', '"" -""', '+ #', ',;|'])('%j holds no word', (q) => {
    expect(readSearchText(q)).toBeNull()
  })

  it('says where each word stands', () => {
    const q = '  go, -"site reliability" front-end'
    expect(readSearchText(q)?.map(({ start, end }) => q.slice(start, end))).toEqual([
      'go,',
      '-"site reliability"',
      'front-end',
    ])
  })
})
