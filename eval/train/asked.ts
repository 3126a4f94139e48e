import { ASKED_WEIGHTS } from '../../src/skills/tagger/weights.ts'
import { descend, wrongOf } from './descend.ts'
import { examplesOfGold, examplesOfSpans } from './gold-examples.ts'

/**
 * Trains ASKED_WEIGHTS of src/skills/tagger/weights.ts on the gold's tuned ads and on SkillSpan's train split, held near
 * START. Prints the table to paste; the same input gives the same output. Needs ../shared/data.
 */
const PULL = 6

/** What each feature was thought to weigh before there were examples. */
const START: Record<keyof typeof ASKED_WEIGHTS, number> = {
  biasTool: 2.5,
  biasField: 1,
  toolInTitle: 1,
  toolInDemands: 1,
  toolInDuties: 0.5,
  toolInCompany: 0,
  toolInAbout: 0,
  toolInOffer: -3.5,
  toolInOther: 0,
  fieldInTitle: 1,
  fieldInDemands: 1,
  fieldInDuties: 0.5,
  fieldInCompany: -1.5,
  fieldInAbout: -0.3,
  fieldInOffer: -4,
  fieldInOther: 0,
  fieldInLowerCase: 0,
  youInSentence: 0.5,
  weOfField: -0.8,
  weOfTool: 0,
  portraitOfField: -1,
  portraitOfTool: -0.2,
  partnerOfField: -0.8,
  commandInSentence: 1,
  degreeOfField: -4.5,
  degreeOfTool: -1,
  relatedAfter: -3,
  teamAfterField: -1.5,
  teamAfterTool: -0.3,
}

const names = Object.keys(ASKED_WEIGHTS) as (keyof typeof ASKED_WEIGHTS)[]
const start = Float64Array.from(names, (name) => START[name])
const gold = examplesOfGold()
const weights = descend([...gold, ...examplesOfSpans()], start, PULL)
console.error(`${gold.length} mentions in gold, wrong: ${wrongOf(gold, start)} before, ${wrongOf(gold, weights)} after`)
for (const [at, name] of names.entries()) console.log(`  ${name}: ${weights[at]},`)
