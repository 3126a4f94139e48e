import { describe, expect, it } from 'vitest'
import { readSearchText } from '../../src/api/search-text.ts'

describe('readSearchText', () => {
  it.each([
    ['Python', '"python"'],
    ['senior go  berlin', '"senior" "go" "berlin"'],
    ['"machine learning" -intern', '"machine learning" -"intern"'],
    ['-"unpaid work"', '-"unpaid work"'],
    ['full-stack Zürich', '"full stack" "zurich"'],
    ['c++ C# .NET', '"c++" "c#" "net"'],
    ['rock or roll & !x', '"rock" "or" "roll" "x"'],
    ['"open quote', '"open quote"'],
    ["'; drop table listings; --", '"drop" "table" "listings"'],
  ])('%s', (q, text) => {
    expect(readSearchText(q)?.text).toBe(text)
  })

  it.each(['', '  ', '...', '"" -""', '+ #'])('%j holds no word', (q) => {
    expect(readSearchText(q)).toBeNull()
  })

  it('says what it understood', () => {
    expect(readSearchText('go "site reliability" front-end -php')?.interpreted).toEqual({
      words: ['go'],
      phrases: ['site reliability', 'front end'],
      not: ['php'],
    })
  })
})
