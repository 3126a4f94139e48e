import { describe, expect, it } from 'vitest'
import { newSteps } from '../../eval/skillspan/chain.ts'
import { chooseSpans, meanSpans, spanProbabilities } from '../../eval/skillspan/model.ts'
import { goldSpans, type Sentence } from '../../eval/skillspan/sentences.ts'

describe('the spans of SkillSpan', () => {
  it('are compared without the signs at their ends', () => {
    expect(textsOf(['Use', 'AWS', ')', 'and', 'C++,', '(python)'], ['O', 'B', 'I', 'O', 'B', 'B'])).toEqual([
      'AWS',
      'C++',
      'python',
    ])
    expect(textsOf(['-', 'Java'], ['B', 'O'])).toEqual([])
  })

  it('have probabilities that a chain of labels gives them', () => {
    const steps = newSteps()
    const weights = new Map([['tool', { open: Math.log(3), go: 0 }]])
    const [only] = spanProbabilities({ weights, steps }, [['tool']])
    expect(only?.probability).toBeCloseTo(3 / 4, 10)
    const two = spanProbabilities({ weights, steps }, [['tool'], ['plain']])
    const share = (first: number, last: number) =>
      two.find((span) => span.first === first && span.last === last)?.probability
    // Labellings and their weights: OO 1, OB 1, BO 3, BB 3, BI 3.
    expect(share(0, 0)).toBeCloseTo(6 / 11, 10)
    expect(share(0, 1)).toBeCloseTo(3 / 11, 10)
    expect(share(1, 1)).toBeCloseTo(4 / 11, 10)
  })

  it('of two models have the mean of their probabilities, none where one does not see them', () => {
    const [both, one] = meanSpans([
      [{ first: 0, last: 1, probability: 0.5 }],
      [
        { first: 0, last: 1, probability: 0.7 },
        { first: 1, last: 1, probability: 0.2 },
      ],
    ])
    expect(both).toMatchObject({ first: 0, last: 1, probability: expect.closeTo(0.6, 10) })
    expect(one).toMatchObject({ first: 1, last: 1, probability: expect.closeTo(0.1, 10) })
  })

  it('are chosen by likelihood and never overlap', () => {
    const spans = [
      { first: 0, last: 1, probability: 0.5 },
      { first: 1, last: 2, probability: 0.6 },
      { first: 4, last: 4, probability: 0.4 },
      { first: 3, last: 3, probability: 0.2 },
    ]
    expect(chooseSpans(spans, 0.3).map(({ first }) => first)).toEqual([1, 4])
  })
})

function textsOf(words: string[], labels: string[]): string[] {
  const text = words.join(' ')
  const starts = words.map((_, at) => words.slice(0, at).join(' ').length + (at === 0 ? 0 : 1))
  const ends = words.map((word, at) => (starts[at] ?? 0) + word.length)
  const sentence: Sentence = { document: 'tech 1', source: 'tech', words, labels, text, starts, ends }
  return goldSpans(sentence).map(({ start, end }) => text.slice(start, end))
}
