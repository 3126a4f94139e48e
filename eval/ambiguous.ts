import { readdirSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Mention } from '../src/skills/skill.ts'
import { tag } from '../src/skills/tag.ts'
import { skillBySlug } from '../src/skills/taxonomy.ts'

/**
 * Sixty words that are a skill only sometimes, each in twenty sentences that mean the skill and twenty that do not
 * (eval/ambiguous/<slug>.tsv: yes or no, the sentence, the employer where it matters). Every third of each twenty is held
 * out: its failures are counted and never shown, and eval/train reads none of them.
 */
interface Part {
  right: number
  of: number
}

export interface AmbiguousSentence {
  slug: string
  text: string
  company: string | null
  isSkill: boolean
  isHeldOut: boolean
}

const FOLDER = new URL('./ambiguous/', import.meta.url)

export function ambiguousSentences(): AmbiguousSentence[] {
  return readdirSync(FOLDER).flatMap((file) => {
    const rows = readFileSync(new URL(file, FOLDER), 'utf8').split('\n')
    const seen = { yes: 0, no: 0 }
    return rows.flatMap((row) => {
      const [kind, text, company] = row.split('\t')
      if ((kind !== 'yes' && kind !== 'no') || !text) return []
      return {
        slug: file.replace('.tsv', ''),
        text: text.replaceAll('\\n', '\n'),
        company: company ?? null,
        isSkill: kind === 'yes',
        isHeldOut: seen[kind]++ % 3 === 2,
      }
    })
  })
}

export interface AmbiguousScore {
  terms: { slug: string; tuned: Part; heldOut: Part; accuracy: number }[]
  tuned: number
  heldOut: number
  accuracy: number
  lowest: { slug: string; accuracy: number }
}

/** Accuracy over all sentences and for each term; `onMiss` hears of every tuned sentence that is judged wrong. */
export function scoreAmbiguous(onMiss: (sentence: AmbiguousSentence) => void): AmbiguousScore {
  const terms = new Map<string, { tuned: Part; heldOut: Part }>()
  for (const sentence of ambiguousSentences()) {
    let term = terms.get(sentence.slug)
    if (!term) {
      term = { tuned: { right: 0, of: 0 }, heldOut: { right: 0, of: 0 } }
      terms.set(sentence.slug, term)
    }
    const part = sentence.isHeldOut ? term.heldOut : term.tuned
    const mentions = tag(sentence.text, { company: sentence.company })
    part.of++
    if (mentions.some((mention) => means(mention, sentence)) === sentence.isSkill) part.right++
    else if (!sentence.isHeldOut) onMiss(sentence)
  }
  const rows = [...terms].map(([slug, { tuned, heldOut }]) => ({
    slug,
    tuned,
    heldOut,
    accuracy: (tuned.right + heldOut.right) / (tuned.of + heldOut.of),
  }))
  const lowest = rows.reduce((worst, row) => (row.accuracy < worst.accuracy ? row : worst))
  return {
    terms: rows,
    tuned: share(rows.map(({ tuned }) => tuned)),
    heldOut: share(rows.map(({ heldOut }) => heldOut)),
    accuracy: share(rows.flatMap(({ tuned, heldOut }) => [tuned, heldOut])),
    lowest: { slug: lowest.slug, accuracy: lowest.accuracy },
  }
}

/** A longer name takes in the shorter one: "Windows Server" is a right reading where Windows is meant. */
function means(mention: Mention, { slug, isSkill }: AmbiguousSentence): boolean {
  if (mention.slug === slug) return true
  const words = mention.text.toLowerCase().split(/[^\p{L}\p{N}+#]+/u)
  const aliases = skillBySlug(slug)?.aliases ?? []
  return isSkill && words.length > 1 && aliases.some(({ text }) => words.includes(text.toLowerCase()))
}

function share(parts: Part[]): number {
  return parts.reduce((sum, { right }) => sum + right, 0) / parts.reduce((sum, { of }) => sum + of, 0)
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, failures: { type: 'boolean' } } })
  const score = scoreAmbiguous(({ slug, text, isSkill }) => {
    if (values.failures) console.error(`${slug} ${isSkill ? 'missed' : 'false'}: ${text}`)
  })
  if (values.json) console.log(JSON.stringify(score))
  else {
    for (const { slug, tuned, heldOut, accuracy } of score.terms) {
      const parts = `${tuned.right}/${tuned.of} tuned ${heldOut.right}/${heldOut.of} held out`
      console.log(`${slug.padEnd(18)} ${accuracy.toFixed(3)}  ${parts}`)
    }
    console.log(
      `accuracy ${score.accuracy.toFixed(3)}: tuned ${score.tuned.toFixed(3)}, held out ${score.heldOut.toFixed(3)}`,
    )
    console.log(`lowest   ${score.lowest.accuracy.toFixed(3)} (${score.lowest.slug})`)
  }
}
