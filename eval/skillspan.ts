import { parseArgs } from 'node:util'
import { tag } from '../src/skills/tag.ts'
import { featuresOf } from './skillspan/features.ts'
import { chooseSpans, meanSpans, spanProbabilities } from './skillspan/model.ts'
import { countPhrases } from './skillspan/phrases.ts'
import { goldSpans, hasSkillSpan, readSkillSpan, type Span, spanOf } from './skillspan/sentences.ts'
import { trainSpans } from './train/span-model.ts'

/**
 * SkillSpan's knowledge spans of source tech, dev split. A span is right when both ends are the annotated ones to the
 * letter, signs at the ends of either left out ("AWS )" is "AWS"). Two answers are scored: the tagger's own mentions, and
 * the span model on top of them (eval/skillspan), which is two models averaged that are trained on the train split alone at every run, in some 25 s: the
 * annotators mark longer and more general phrases than a taxonomy names ("Kubernetes environments", "testing", "BS degree").
 * The model is this measure's alone: what users get are the tagger's mentions.
 */
export interface SpanScore {
  right: number
  found: number
  marked: number
  precision: number
  recall: number
  f1: number
}

// Chosen by cross-validation over the train split's documents (eval/train/cross-validate.ts): there .4 has F1 .646 and
// precision .716, .45 .646 and .745, .5 .636 and .766. Precision before F1: unseen ads cost some of it.
const LEAST = 0.45

export function scoreSkillSpan(): { tagger: SpanScore; model: SpanScore } {
  const train = readSkillSpan('train')
  const phrases = countPhrases(train)
  const models = trainSpans(train, phrases)
  const sentences = readSkillSpan('dev')
  const features = featuresOf(sentences, phrases)
  const tagger = { right: 0, found: 0, marked: 0 }
  const spans = { right: 0, found: 0, marked: 0 }
  for (const [at, sentence] of sentences.entries()) {
    if (sentence.source !== 'tech') continue
    const gold = goldSpans(sentence)
    add(tagger, gold, tag(sentence.text, { company: null, sections: [] }))
    const answers = models.map((model) => spanProbabilities(model, features[at] ?? []))
    const chosen = chooseSpans(meanSpans(answers), LEAST)
    add(
      spans,
      gold,
      chosen.map(({ first, last }) => spanOf(sentence, first, last)),
    )
  }
  return { tagger: rated(tagger), model: rated(spans) }
}

function add(counts: { right: number; found: number; marked: number }, gold: Span[], found: Span[]): void {
  const wanted = new Set(gold.map(({ start, end }) => `${start} ${end}`))
  const given = new Set(found.map(({ start, end }) => `${start} ${end}`))
  counts.marked += wanted.size
  counts.found += given.size
  counts.right += [...given].filter((span) => wanted.has(span)).length
}

function rated({ right, found, marked }: { right: number; found: number; marked: number }): SpanScore {
  return { right, found, marked, precision: right / found, recall: right / marked, f1: (2 * right) / (found + marked) }
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { json: { type: 'boolean' } } })
  if (!hasSkillSpan()) console.log('SkillSpan is not here (../shared/data/skills-dev): left out')
  else {
    const scores = scoreSkillSpan()
    if (values.json) console.log(JSON.stringify(scores))
    else {
      for (const [name, { precision, recall, f1, right, found, marked }] of Object.entries(scores)) {
        const rates = `precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`
        console.log(`${name.padEnd(7)} ${rates} (${right} of ${found} found, ${marked} marked)`)
      }
    }
  }
}
