import type { Posting, Section } from '../posting/posting.ts'
import { deriveTitle } from './derive-title.ts'
import { quoteAround } from './evidence.ts'
import type { Mention, PostingSkill, SkillLevel } from './skill.ts'
import { tag } from './tag.ts'
import type { SectionSpan } from './tagger/sections.ts'

/** A posting with its skills, ready to be stored: from here on it always has a title. */
export interface TaggedPosting extends Omit<Posting, 'title'> {
  title: string
  skills: PostingSkill[]
}

/** What is tagged: the title, then the sections one after the other. */
export interface Document {
  text: string
  titleEnd: number
  /** Undefined where the tagger has to look for headings itself. */
  sections: SectionSpan[] | undefined
}

const RANK: Record<SkillLevel, number> = { required: 0, preferred: 1, mentioned: 2 }
const MAX_EVIDENCE = 3

/**
 * Tags a posting's title and text. `tags` are the source's keywords: read as a list at the lowest level. A missing title
 * is derived from the role and the main skill; null when not even that is possible (the caller rejects it as `no_title`).
 */
export function tagPosting(posting: Posting, tags: string[] = []): TaggedPosting | null {
  const document = documentOf(posting)
  const { text, titleEnd, sections } = document
  const company = posting.company?.name ?? null
  const mentions = tag(text, sections ? { company, titleEnd, sections } : { company, titleEnd })
  const title = posting.title ?? deriveTitle(text, mentions)
  if (title === null) return null
  const skills = mergeMentions(mentions, document)
  if (tags.length > 0) addTags(skills, tags, company)
  skills.sort((left, right) => RANK[left.level] - RANK[right.level])
  const provenance = { ...posting.provenance }
  if (posting.title === null) provenance.title = 'derived'
  if (skills.length > 0) provenance.skills = 'derived'
  return { ...posting, title, skills, provenance }
}

export function documentOf(posting: Posting): Document {
  const title = posting.title ?? ''
  let text = title === '' ? '' : `${title}\n`
  const titleEnd = title.length
  if (posting.sections.length === 0) {
    return { text: text + (posting.description?.text ?? ''), titleEnd, sections: undefined }
  }
  const sections: SectionSpan[] = []
  for (const section of posting.sections) {
    const start = text.length
    text += `${bodyOf(section)}\n`
    sections.push({ kind: section.kind, start, end: text.length, isGuessed: section.heading === null })
  }
  return { text, titleEnd, sections }
}

/** A section's text, which usually holds its items in order; from the first that it does not hold, they follow one a line. */
function bodyOf({ items, text }: Section): string {
  let from = 0
  for (const [index, item] of items.entries()) {
    const at = text.indexOf(item, from)
    if (at < 0) return [text, ...items.slice(index)].join('\n')
    from = at + item.length
  }
  return text
}

function mergeMentions(mentions: Mention[], { text, titleEnd, sections }: Document): PostingSkill[] {
  const skills = new Map<string, PostingSkill>()
  for (const { slug, name, category, level, start, end } of mentions) {
    let skill = skills.get(slug)
    if (!skill) {
      skill = { slug, name, category, level, evidence: [] }
      skills.set(slug, skill)
    }
    if (RANK[level] < RANK[skill.level]) skill.level = level
    if (skill.evidence.length >= MAX_EVIDENCE) continue
    const quote = quoteAround(text, start, end)
    const section = start < titleEnd ? 'title' : (sections?.find((span) => start < span.end)?.kind ?? null)
    if (!skill.evidence.some((known) => known.quote === quote)) skill.evidence.push({ quote, section })
  }
  return [...skills.values()]
}

function addTags(skills: PostingSkill[], tags: string[], company: string | null): void {
  const known = new Set(skills.map((skill) => skill.slug))
  const text = tags.join(', ')
  for (const { slug, name, category } of tag(text, { company, sections: [] })) {
    if (known.has(slug)) continue
    known.add(slug)
    skills.push({ slug, name, category, level: 'mentioned', evidence: [] })
  }
}
