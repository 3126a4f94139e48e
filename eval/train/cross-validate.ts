import { createHash } from 'node:crypto'
import { featuresOf } from '../skillspan/features.ts'
import { chooseSpans, meanSpans, type ScoredSpan, spanProbabilities } from '../skillspan/model.ts'
import { countPhrases } from '../skillspan/phrases.ts'
import { readSkillSpan, wordSpans } from '../skillspan/sentences.ts'
import { trainBoth } from './span-model.ts'

/**
 * Five-fold cross-validation of the span model over the documents of SkillSpan's train split, by which its settings and
 * the threshold of eval/skillspan.ts are chosen: source tech, span F1, precision and recall by threshold. About two minutes.
 */
const FOLDS = 5
const THRESHOLDS = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55]

const sentences = readSkillSpan('train')
const features = featuresOf(sentences, countPhrases(sentences))
const spans = sentences.map((): ScoredSpan[] => [])
for (let fold = 0; fold < FOLDS; fold++) {
  const inner = sentences.map((sentence) => foldOf(sentence.document) !== fold)
  const kept = <T>(list: readonly T[]) => list.filter((_, at) => inner[at])
  const models = trainBoth(kept(sentences), kept(features))
  for (const [at, sentence] of sentences.entries()) {
    if (inner[at] || sentence.source !== 'tech') continue
    spans[at] = meanSpans(models.map((model) => spanProbabilities(model, features[at] ?? [])))
  }
}
for (const least of THRESHOLDS) {
  let [right, found, marked] = [0, 0, 0]
  for (const [at, sentence] of sentences.entries()) {
    if (sentence.source !== 'tech') continue
    const gold = new Set(wordSpans(sentence).map(({ first, last }) => `${first} ${last}`))
    const chosen = chooseSpans(spans[at] ?? [], least)
    marked += gold.size
    found += chosen.length
    right += chosen.filter(({ first, last }) => gold.has(`${first} ${last}`)).length
  }
  const rates = [(2 * right) / (found + marked), right / found, right / marked].map((rate) => rate.toFixed(3))
  console.log(`from ${least}: F1 ${rates[0]} precision ${rates[1]} recall ${rates[2]}`)
}

function foldOf(document: string): number {
  return Number.parseInt(createHash('sha256').update(document).digest('hex').slice(0, 8), 16) % FOLDS
}
