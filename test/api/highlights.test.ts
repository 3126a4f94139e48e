import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { highlight } from '../../src/api/highlights.ts'
import { interpret } from '../../src/api/interpret.ts'
import { readSearchText } from '../../src/api/search-text.ts'

const marksOf = (q: string, listing: { title: string; excerpt: string | null; text: string | null }) => {
  const { title, excerpt } = highlight(interpret(readSearchText(q) ?? []), listing)
  return {
    title: title.map(([start, end]) => listing.title.slice(start, end)),
    excerpt: excerpt?.spans.map(([start, end]) => excerpt.text.slice(start, end)),
    shown: excerpt?.text ?? null,
  }
}

describe('highlight', () => {
  it('marks words, phrases and what else the same is called, as they are written', () => {
    const listing = {
      title: 'Senior KUBERNETES Engineer (K8s)',
      excerpt: 'You run Kubernetes in São Paulo.',
      text: null,
    }
    expect(marksOf('k8s "sao paulo" senior', listing)).toMatchObject({
      title: ['Senior', 'KUBERNETES', 'K8s'],
      excerpt: ['Kubernetes', 'São Paulo'],
    })
  })

  it('marks C++ and accents written apart, not parts of words nor what was excluded', () => {
    const listing = { title: 'C++ and C', excerpt: 'A cafe\u0301 nursery for nurses; no nurse.', text: null }
    expect(marksOf('c++ café nurse -nursery', listing)).toMatchObject({
      title: ['C++'],
      excerpt: ['cafe\u0301', 'nurse'],
    })
  })

  it('shows the part of the text that has the words where the excerpt has none', () => {
    const text = `${'Lorem ipsum dolor. '.repeat(60)}We keep zebras and a tiger in the zoo. ${'Sit amet. '.repeat(60)}`
    const found = marksOf('tiger zoo', { title: 'Keeper', excerpt: 'About us.', text })
    expect(found.excerpt).toEqual(['tiger', 'zoo'])
    expect(found.shown).toMatch(/^….+tiger in the zoo.+…$/)
    expect(found.shown?.length).toBeLessThanOrEqual(302)
    expect(marksOf('lion', { title: 'Keeper', excerpt: 'About us.', text })).toEqual({
      title: [],
      excerpt: [],
      shown: 'About us.',
    })
    expect(marksOf('lion', { title: 'Keeper', excerpt: null, text: null }).shown).toBeNull()
  })

  it('gives spans in order, apart and inside, whatever the text', () => {
    const text = fc.string({
      unit: fc.constantFrom('go ', 'tiger', ' ', '🎉', '<b>', 'é', '-', 'zoo', "'"),
      maxLength: 300,
    })
    fc.assert(
      fc.property(text, text, (title, body) => {
        const { title: inTitle, excerpt } = highlight(interpret(readSearchText('tiger zoo "go go"') ?? []), {
          title,
          excerpt: null,
          text: body,
        })
        for (const [shown, spans] of [
          [title, inTitle],
          [excerpt?.text ?? '', excerpt?.spans ?? []],
        ] as const) {
          const edges = spans.flat()
          expect(edges).toEqual(edges.toSorted((a, b) => a - b))
          expect(new Set(edges).size).toBe(edges.length)
          expect(edges.at(-1) ?? 0).toBeLessThanOrEqual(shown.length)
          expect(shown.isWellFormed()).toBe(true)
        }
      }),
    )
  })
})
