import { type DocumentFacts, hasCapital, plainWord, type Words } from './words.ts'

// Prepositions that lead up to a skill: "experience with", "such as".
const LEAD = /^(?:of|in|with|using|including|like|as|to|for|through|on|such)$/
const LEAD_REACH = 8
const NEAR = 5

/** What the line, the lists in it, the lines around it and the document say of each word. */
export function placeFeatures(
  words: Words,
  [previous, next]: (Words | undefined)[],
  facts: DocumentFacts | undefined,
): string[][] {
  const { sentence, plain, marks, priors } = words
  const line = lineFeatures(words)
  const heading = headingOf(words, previous)
  const around = `${likelyIn(words, next)}${likelyIn(words, previous)}`
  const opens = priors.map(opensLikely)
  const total = opens.filter(Boolean).length
  const depths = depthsOf(sentence.words)
  return plain.map((own, at) => {
    const mark = marks[at] ?? '-'
    const prior = priors[at] ?? 'none'
    const others = Math.min(total - (opens[at] ? 1 : 0), 3)
    const left = Math.min(opens.slice(Math.max(0, at - NEAR), at).filter(Boolean).length, 2)
    const right = Math.min(opens.slice(at + 1, at + 1 + NEAR).filter(Boolean).length, 2)
    const found = [
      ...line.map((name) => `${name}${mark}`),
      `head=${heading}`,
      `headm=${mark}${heading}`,
      `at=${Math.min(at, 2)}${mark}`,
      `near=${left}${right}`,
      `others=${others}${prior[0]}`,
      `othersm=${others}${mark}`,
      `around=${around}${mark}`,
      `depth=${depths[at]}${mark}`,
      `dense=${facts?.density}${mark}`,
      `denser=${facts?.density}${prior}`,
      ...listFeatures(words, at),
      ...leadFeatures(words, at),
    ]
    const cases = facts?.cases.get(own)
    if (cases) found.push(`case=${cases.capital}${cases.lower}${hasCapital(sentence.words[at] ?? '')}`)
    return found
  })
}

function lineFeatures({ sentence: { words } }: Words): string[] {
  const length = words.length === 1 ? '1' : words.length < 4 ? 's' : words.length < 9 ? 'm' : 'l'
  const isTags = words.length > 1 && words.every((word) => /^[a-z0-9.+#-]+$/.test(word))
  const capitals = words.filter((word) => /^[A-Z(<]/.test(word)).length
  const isTitle = words.length < 9 && capitals / words.length > 0.6
  const commas = Math.min(words.filter((word) => word.endsWith(',')).length, 3)
  return [`len=${length}`, `tags=${isTags}`, `title=${isTitle}`, `commas=${commas}`]
}

function headingOf({ sentence }: Words, previous: Words | undefined): string {
  if (previous?.sentence.document !== sentence.document) return 'START'
  const { words } = previous.sentence
  return words.length < 6 ? words.map(plainWord).join(' ').slice(0, 30) : 'long'
}

/** How many likely phrases the line before or after holds, in steps; x where there is none in this document. */
function likelyIn({ sentence }: Words, other: Words | undefined): string {
  if (other?.sentence.document !== sentence.document) return 'x'
  const count = other.priors.filter(opensLikely).length
  return count < 2 ? String(count) : count < 4 ? '2' : '4'
}

/** The first word of a phrase that other documents mark every third time or oftener. */
function opensLikely(prior: string): boolean {
  return /^[BS][234]/.test(prior)
}

function depthsOf(words: readonly string[]): number[] {
  let depth = 0
  return words.map((word) => {
    const before = depth
    depth = Math.max(0, depth + word.split('(').length - word.split(')').length)
    return word.startsWith('(') ? 1 : Math.min(before, 1)
  })
}

/** Whether the word stands between members of a list, and what the member before it is. */
function listFeatures({ sentence: { words }, marks, priors }: Words, at: number): string[] {
  const isAfter = endsMember(words[at - 1]) || joins(words[at - 1])
  const isBefore = endsMember(words[at]) || joins(words[at + 1])
  const place = `${isAfter}${isBefore}`
  const found = [`list=${place}`, `listm=${place}${marks[at]}`, `listr=${place}${priors[at]}`]
  if (isAfter) {
    const member = priors[endsMember(words[at - 1]) ? at - 1 : at - 2] ?? ''
    found.push(`member=${/^[BSIE][234]/.test(member)}${priors[at]?.[0]}`)
  }
  return found
}

function endsMember(word: string | undefined): boolean {
  return /[,/]$/.test(word ?? '')
}

function joins(word: string | undefined): boolean {
  return /^(?:and|or|&|\/|-)$/i.test(word ?? '')
}

/** The nearest preposition on the left with the word before it. */
function leadFeatures({ plain, priors }: Words, at: number): string[] {
  for (let lead = at - 1; lead >= Math.max(0, at - LEAD_REACH); lead--) {
    const word = plain[lead] ?? ''
    if (LEAD.test(word)) return [`lead=${plain[lead - 1] ?? '<s>'}_${word}`, `leadr=${word}${priors[at]?.[0]}`]
  }
  return []
}
