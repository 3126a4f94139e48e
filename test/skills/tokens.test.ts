import { describe, expect, it } from 'vitest'
import { tag } from '../../src/skills/tag.ts'
import { tokenize } from '../../src/skills/tagger/tokenize.ts'
import { newTokens } from '../../src/skills/tagger/tokens.ts'
import { closeVocabulary, internWord, newVocabulary, wordId } from '../../src/skills/tagger/vocabulary.ts'
import { allSkills } from '../../src/skills/taxonomy.ts'

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

  it('are told apart by two hashes, not by one alone', () => {
    const vocabulary = newVocabulary(8)
    const id = internWord(vocabulary, 'Rust')
    closeVocabulary(vocabulary)
    expect(internWord(vocabulary, 'RUST')).toBe(id)
    expect(internWord(vocabulary, 'dust')).toBe(0)
    const [hash = 0, check = 0] = [vocabulary.hashes[id], vocabulary.checks[id]]
    expect(wordId(vocabulary, hash, check)).toBe(id)
    expect(wordId(vocabulary, hash, check ^ 1)).toBe(0)
    expect(wordId(vocabulary, hash ^ 1, check)).toBe(0)
  })

  it('have their two hashes to themselves, all of them that the taxonomy spells', () => {
    const vocabulary = newVocabulary(60_000)
    const words = new Set<string>()
    for (const { aliases } of allSkills()) {
      for (const { text } of aliases) for (const word of text.toLowerCase().split(' ')) words.add(word)
    }
    for (const word of words) internWord(vocabulary, word)
    expect(vocabulary.count).toBe(words.size)
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
