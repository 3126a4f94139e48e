import { VALUES, WEIGHTS } from '../../src/skills/tagger/weights.ts'
import { descend, wrongOf } from './descend.ts'
import { examplesOfSentences, examplesOfSkillSpan } from './mention-examples.ts'

/**
 * Trains the weights of src/skills/tagger/weights.ts: logistic regression by gradient descent, held near the values of
 * START (so that a feature without evidence keeps its reviewed one). Prints the table to paste; the same input gives the
 * same output. Run with a clone's ../shared/data at hand.
 */
const ROUNDS = 3
// The pull towards the start, in units of one example.
const PULL = 1.5

/** What each feature was thought to weigh before there were examples. */
const START: Record<keyof typeof WEIGHTS, number> = {
  biasTech: -1.6,
  biasLanguage: -1.7,
  biasOther: 0.5,
  singleLetter: -0.3,
  caseAsSpelled: 0.9,
  caseAtSentenceStart: 0.2,
  caseUpper: 0.1,
  caseLower: -2.4,
  caseLowerFree: -0.6,
  safeNeighbour: 2.4,
  secondSafeNeighbour: 1,
  openNeighbour: 1.1,
  lineNeighbour: 1.2,
  openLineNeighbour: 0.6,
  peerInScope: 1,
  alone: 0,
  nounAfter: 1.6,
  demandBefore: 1.4,
  toolVerbBefore: 0.9,
  prepositionBefore: 0.4,
  determinerBefore: -0.5,
  nameBefore: -0.6,
  nameAfter: -0.6,
  apostropheAfter: -0.5,
  techWordInScope: 0.8,
  languageWordInScope: 2.2,
  everydayTech: -0.5,
  everydayLanguage: -0.3,
  everydayOther: 0,
  companyWordInScope: -0.5,
  nearCue: 2,
  againstCue: -2.5,
  neighbourAgainst: -3.5,
  versionAfter: 1.2,
  yearAfter: -3,
  properNounAfter: -2.5,
  hyphenAfter: -0.8,
  hyphenBefore: -1.5,
  priorNone: -0.5,
  priorSome: 0.3,
  priorSeveral: 0.8,
  priorMany: 1.2,
  sectionOfDemands: 0.5,
  sectionOfOthers: -0.8,
  title: 0.4,
}

const names = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]
const start = Float64Array.from(names, (name) => START[name])
VALUES.set(start)
for (let round = 1; round <= ROUNDS; round++) {
  // Each round reads the mentions again: which neighbours are accepted depends on the weights.
  const examples = [...examplesOfSentences(), ...examplesOfSkillSpan()]
  VALUES.set(
    descend(
      examples,
      start,
      start.map(() => PULL),
    ),
  )
  console.error(`round ${round}: ${examples.length} examples, ${wrongOf(examples, VALUES)} wrong`)
}
for (const [at, name] of names.entries()) console.log(`  ${name}: ${VALUES[at]},`)
