export type SkillLevel = 'required' | 'preferred' | 'mentioned'

/** One mention in a text: offsets in UTF-16 units, `text` is the slice between them, `confidence` is 0..1. */
export interface Mention {
  slug: string
  name: string
  category: string
  level: SkillLevel
  start: number
  end: number
  text: string
  confidence: number
}

/** A skill of a posting at its highest level, with the sentences that it was read from. */
export interface PostingSkill {
  slug: string
  name: string
  category: string
  level: SkillLevel
  evidence: { quote: string; section: string | null }[]
}
