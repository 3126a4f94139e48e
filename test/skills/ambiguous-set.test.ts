import { describe, expect, it } from 'vitest'
import { ambiguousSentences, scoreAmbiguous } from '../../eval/ambiguous.ts'

describe('the sixty ambiguous words of eval/ambiguous', () => {
  it('stand in twenty sentences each way, none twice', () => {
    const sentences = ambiguousSentences()
    const counts = new Map<string, number>()
    for (const { slug, isSkill } of sentences) {
      const key = `${slug} ${isSkill}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    expect(counts.size).toBe(120)
    expect([...new Set(counts.values())]).toEqual([20])
    expect(new Set(sentences.map(({ slug, text }) => `${slug} ${text}`)).size).toBe(2_400)
    expect(sentences.filter(({ isHeldOut }) => isHeldOut)).toHaveLength(720)
  })

  it('are judged right 97 times in 100, none under 90', () => {
    const { accuracy, tuned, heldOut, lowest } = scoreAmbiguous(() => {})
    expect(accuracy).toBeGreaterThanOrEqual(0.97)
    expect(tuned).toBeGreaterThanOrEqual(0.97)
    expect(heldOut).toBeGreaterThanOrEqual(0.96)
    expect(lowest.accuracy).toBeGreaterThanOrEqual(0.9)
  })
})
