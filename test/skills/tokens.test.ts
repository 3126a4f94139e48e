import { describe, expect, it } from 'vitest'
import { tag } from '../../src/skills/tag.ts'
import { tokenize } from '../../src/skills/tagger/tokenize.ts'
import { newTokens } from '../../src/skills/tagger/tokens.ts'
import { unitsOf } from '../../src/skills/tagger/units.ts'
import { closeVocabulary, internWord, newVocabulary, wordId } from '../../src/skills/tagger/vocabulary.ts'

describe('the words of a text', () => {
  it('outgrow the room that they were given', () => {
    const vocabulary = newVocabulary(8)
    const last = internWord(vocabulary, 'python')
    closeVocabulary(vocabulary)
    const tokens = tokenize(`${'word '.repeat(500)}Python`, vocabulary, newTokens(4))
    expect(tokens.count).toBe(501)
    expect(tokens.ids[500]).toBe(last)
    expect(tokens.starts[500]).toBe(2_500)
    expect(tokens.ends[500]).toBe(2_506)
  })

  it('leave nothing behind for the next text', () => {
    const before = tag('You know Rust.', { company: null })
    tag(`Requirements\n${'Python, Django and Go. '.repeat(4_000)}`, { company: null })
    expect(tag('You know Rust.', { company: null })).toEqual(before)
    expect(tag('', { company: null })).toEqual([])
  })

  it('are told apart by their letters, not by their hash alone', () => {
    const vocabulary = newVocabulary(8)
    const id = internWord(vocabulary, 'Rust')
    closeVocabulary(vocabulary)
    expect(internWord(vocabulary, 'RUST')).toBe(id)
    expect(internWord(vocabulary, 'dust')).toBe(0)
    expect(wordId(vocabulary, vocabulary.hashes[id] ?? 0, unitsOf('dust'), 0, 4)).toBe(0)
  })

  it('refuse more than the vocabulary holds', () => {
    const vocabulary = newVocabulary(1)
    internWord(vocabulary, 'one')
    expect(() => internWord(vocabulary, 'two')).toThrow(RangeError)
  })
})

describe('two skills with a slash between', () => {
  it.each([
    ['Elixir/Phoenix developer', ['elixir', 'phoenix']],
    ['Mobile apps in Flutter/Dart', ['flutter', 'dart']],
  ])('are both found in: %s', (text, slugs) => {
    expect(tag(text, { company: null }).map(({ slug }) => slug)).toEqual(slugs)
  })
})

describe('a Hebrew word', () => {
  it.each([
    ['אנגלית, ערבית', ['english', 'arabic']],
    ['רמה גבוהה באנגלית ובערבית', ['english', 'arabic']],
    ['דרישות: ניסיון בפריוריטי', ['priority-erp']],
  ])('is known behind its particles too: %s', (text, slugs) => {
    expect(tag(text, { company: null }).map(({ slug }) => slug)).toEqual(slugs)
  })

  it('that is unknown stays so where its first letter is no particle', () => {
    expect(tag('טאנגלית', { company: null })).toEqual([])
  })
})
