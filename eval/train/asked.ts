import { createHash } from 'node:crypto'
import { parseArgs } from 'node:util'
import { A, ASKED_WEIGHTS } from '../../src/skills/tagger/weights.ts'
import { descend, scoreOf } from './descend.ts'
import { type AskedExample, examplesOfGold, examplesOfSentences, examplesOfSpans } from './gold-examples.ts'

/**
 * Trains ASKED_WEIGHTS of src/skills/tagger/weights.ts and the table of priors.ts on the gold's tuned ads, on SkillSpan's
 * train split and on the tuned ambiguous sentences, held near START and zero. Prints both tables to paste; the same input gives the same output. Needs ../shared/data.
 * `--folds` prints what the pulls and LEAST_ASKED were chosen by: cross-validation over the tuned ads.
 */
const PULL = { feature: 2, prior: 2 }
// A field that fewer ads and sentences name gets no prior.
const FEWEST = 6
const LEAST_PRIOR = 0.1

/** What each feature was thought to weigh before there were examples. */
const START: Record<keyof typeof ASKED_WEIGHTS, number> = {
  biasTool: 2,
  biasField: 1,
  toolInTitle: 1,
  toolInDemands: 1,
  toolInDuties: 0.3,
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
  wordInLowerCase: 0,
  toolInLowerCase: 0,
  youInSentence: 0.3,
  weOfField: -0.8,
  weOfTool: -0.3,
  portraitOfField: -1,
  portraitOfTool: -0.3,
  partnerOfField: -1,
  partnerOfTool: 0,
  commandInSentence: 1,
  degreeOfField: -4.5,
  degreeOfTool: -1,
  relatedAfter: -4,
  teamAfterField: -1.5,
  teamAfterTool: -0.3,
  teamNear: -1,
  fieldBeforeNoun: -0.5,
  toolBeforeNoun: 0,
  employerOfField: -1,
  personNamed: -1,
  degreeAfter: -4,
  askedInOffer: 1.5,
  ownProduct: -3,
  firmBeside: -4,
  listedField: 0.3,
  listedTool: 0.3,
  demandOfField: 1.5,
  demandOfTool: 0.8,
  aloneField: 0,
  aloneTool: 0,
}

const FOLDS = 8
const THRESHOLDS = [0, 0.3, 0.6, 0.9, 1.2, 1.5, 2]

const names = Object.keys(ASKED_WEIGHTS) as (keyof typeof ASKED_WEIGHTS)[]
const { values } = parseArgs({ options: { folds: { type: 'boolean' } } })
const gold = examplesOfGold()
const others = [...examplesOfSpans(), ...examplesOfSentences()]
if (values.folds) crossValidate()
else {
  const { weights, priors } = trainOn([...gold, ...others])
  for (const [at, name] of names.entries()) console.log(`  ${name}: ${weights[at]},`)
  for (const line of rowsOf(priors, weights, 100)) console.log(line)
}

interface Trained {
  weights: Float64Array
  /** Number of each field that has a prior, after the features'. */
  priors: Map<string, number>
}

function trainOn(known: readonly AskedExample[]): Trained {
  const priors = priorsOf(known)
  const start = new Float64Array(names.length + priors.size)
  start.set(names.map((name) => START[name]))
  const pull = start.map((_, at) => (at < names.length ? PULL.feature : PULL.prior))
  return { weights: descend(withPriors(known, priors), start, pull), priors }
}

/** By threshold: of the skills of whole ads, how many of the kept ones are asked for, and how many of those asked for are kept. */
function crossValidate(): void {
  const best = new Map<string, { score: number; isSkill: boolean }>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const { weights, priors } = trainOn([...gold.filter(({ document }) => foldOf(document) !== fold), ...others])
    const unseen = gold.filter(({ document }) => foldOf(document) === fold)
    for (const [at, example] of withPriors(unseen, priors).entries()) {
      const key = `${unseen[at]?.document} ${unseen[at]?.slug}`
      const score = Math.max(scoreOf(example, weights), best.get(key)?.score ?? Number.NEGATIVE_INFINITY)
      best.set(key, { score, isSkill: example.isSkill })
    }
  }
  const skills = [...best.values()]
  const asked = skills.filter(({ isSkill }) => isSkill).length
  for (const least of THRESHOLDS) {
    const kept = skills.filter(({ score }) => score >= least)
    const right = kept.filter(({ isSkill }) => isSkill).length
    console.log(`from ${least}: precision ${(right / kept.length).toFixed(3)}, kept ${(right / asked).toFixed(3)}`)
  }
}

function foldOf(document: string): number {
  return Number.parseInt(createHash('sha256').update(document).digest('hex').slice(0, 8), 16) % FOLDS
}

/** "slug weight, slug weight", as many a line as fit: the table of priors.ts. */
function rowsOf(priors: ReadonlyMap<string, number>, weights: Float64Array, width: number): string[] {
  const rows: string[] = []
  for (const [name, at] of priors) {
    if (Math.abs(weights[at] ?? 0) < LEAST_PRIOR) continue
    const cell = `${name} ${weights[at]},`
    const row = rows.at(-1)
    if (row !== undefined && row.length + cell.length < width) rows[rows.length - 1] = `${row} ${cell}`
    else rows.push(cell)
  }
  return rows
}

/** Fields that enough documents name, each with its number after the features'. */
function priorsOf(known: readonly AskedExample[]): Map<string, number> {
  const documents = new Map<string, Set<string>>()
  for (const { slug, document } of known.filter(isOfField)) {
    documents.set(slug, (documents.get(slug) ?? new Set()).add(document))
  }
  const often = [...documents].filter(([, places]) => places.size >= FEWEST).map(([name]) => name)
  return new Map(often.sort().map((name, at) => [name, names.length + at]))
}

function withPriors(known: readonly AskedExample[], priors: ReadonlyMap<string, number>): AskedExample[] {
  return known.map((example) => {
    const prior = isOfField(example) ? priors.get(example.slug) : undefined
    return prior === undefined ? example : { ...example, features: [...example.features, prior] }
  })
}

/** A thing's name means the thing; only the names of fields are also said of much else. */
function isOfField({ features }: AskedExample): boolean {
  return features.includes(A.biasField)
}
