// Printed by the scripts of eval/train and read through before it is kept; nothing here is set by hand. Sources: our own
// sentences (the tuned two thirds of eval/ambiguous), our own labels (the tuned ads of eval/gold), and SkillSpan's train
// split (MIT; Zhang et al. 2022).

/** Weights of the logistic score of an ambiguous mention, in logits: accepted at >= 0. From eval/train/mentions.ts. */
export const WEIGHTS = {
  biasTech: -2.01,
  biasLanguage: -2.62,
  biasOther: -0.9,
  singleLetter: -0.98,
  caseAsSpelled: 1.71,
  caseAtSentenceStart: 0.05,
  caseUpper: -0.35,
  caseLower: -1.94,
  caseLowerFree: -0.67,
  safeNeighbour: 2.88,
  secondSafeNeighbour: 0.93,
  openNeighbour: 1.1,
  lineNeighbour: 2.09,
  openLineNeighbour: 0.6,
  peerInScope: 1.16,
  alone: 0.95,
  nounAfter: 1.24,
  demandBefore: 2.25,
  toolVerbBefore: 1.77,
  prepositionBefore: 1.09,
  determinerBefore: -0.64,
  nameBefore: -1.03,
  nameAfter: -0.72,
  apostropheAfter: -0.75,
  techWordInScope: 0.67,
  languageWordInScope: 2.74,
  everydayTech: -1.34,
  everydayLanguage: 0.01,
  everydayOther: -0.1,
  companyWordInScope: -1.57,
  nearCue: 3.08,
  againstCue: -2.79,
  neighbourAgainst: -1.7,
  versionAfter: 0.92,
  yearAfter: -3,
  properNounAfter: -2.52,
  hyphenAfter: -0.59,
  hyphenBefore: -0.81,
  priorNone: -0.52,
  priorSome: 0.75,
  priorSeveral: 0.35,
  priorMany: 0.8,
  sectionOfDemands: 0.63,
  sectionOfOthers: -0.8,
  title: 0.4,
} as const

export type Feature = keyof typeof WEIGHTS

/** Number of each feature, and the weights by that number: the score adds them up for each mention. */
export const F = Object.fromEntries(Object.keys(WEIGHTS).map((name, at) => [name, at])) as Record<Feature, number>
export const VALUES = Float64Array.from(Object.values(WEIGHTS))

/** Weights of whether an ad asks for a skill that it names (asked.ts), in logits: kept at >= 0. From eval/train/asked.ts. */
export const ASKED_WEIGHTS = {
  biasTool: 1.76,
  biasField: 1.11,
  toolInTitle: 0.9,
  toolInDemands: 1.71,
  toolInDuties: 0.16,
  toolInCompany: -0.79,
  toolInAbout: -0.3,
  toolInOffer: -3.19,
  toolInOther: -0.24,
  fieldInTitle: 0.7,
  fieldInDemands: 0.92,
  fieldInDuties: 0.51,
  fieldInCompany: -0.98,
  fieldInAbout: -0.31,
  fieldInOffer: -4,
  fieldInOther: -0.02,
  fieldInLowerCase: -0.36,
  youInSentence: 0.22,
  weOfField: -0.7,
  weOfTool: -0.57,
  portraitOfField: -1.04,
  portraitOfTool: -0.73,
  partnerOfField: -1.1,
  commandInSentence: 0.68,
  degreeOfField: -3.73,
  degreeOfTool: -1.03,
  relatedAfter: -2.92,
  teamAfterField: -1.06,
  teamAfterTool: -0.37,
} as const

export type AskedFeature = keyof typeof ASKED_WEIGHTS

export const A = Object.fromEntries(Object.keys(ASKED_WEIGHTS).map((name, at) => [name, at])) as Record<
  AskedFeature,
  number
>
export const ASKED_VALUES = Float64Array.from(Object.values(ASKED_WEIGHTS))

/** Confidence of a mention that needs no context, by whether its case is as spelled. */
export const SAFE_CONFIDENCE = { asSpelled: 0.99, otherwise: 0.95 } as const
