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

/**
 * Weights of whether an ad asks for a skill that it names (asked.ts), in logits. From eval/train/asked.ts. personNamed,
 * degreeAfter and askedInOffer are of a later run, the others were kept: trained anew on the same ads, they cost unseen ones recall.
 */
export const ASKED_WEIGHTS = {
  biasTool: 2.1,
  biasField: 1.65,
  toolInTitle: 0.9,
  toolInDemands: 1.58,
  toolInDuties: 0.15,
  toolInCompany: -1.53,
  toolInAbout: -0.21,
  toolInOffer: -3.22,
  toolInOther: 1.22,
  fieldInTitle: 1.15,
  fieldInDemands: 1.09,
  fieldInDuties: 0.46,
  fieldInCompany: -1.21,
  fieldInAbout: -0.23,
  fieldInOffer: -3.81,
  fieldInOther: -0.1,
  fieldInLowerCase: -0.27,
  wordInLowerCase: -0.94,
  toolInLowerCase: -0.91,
  youInSentence: -0.32,
  weOfField: -1.16,
  weOfTool: -1.07,
  portraitOfField: -1.23,
  portraitOfTool: -1.34,
  partnerOfField: -1.29,
  partnerOfTool: -0.35,
  commandInSentence: 0.33,
  degreeOfField: -2.43,
  degreeOfTool: -0.68,
  relatedAfter: -3.89,
  teamAfterField: -0.95,
  teamAfterTool: -0.94,
  teamNear: -1.23,
  fieldBeforeNoun: -0.26,
  toolBeforeNoun: -0.47,
  employerOfField: -0.53,
  personNamed: -2.22,
  degreeAfter: -4.05,
  askedInOffer: 2.31,
  ownProduct: -3.2,
  firmBeside: -3.61,
  listedField: 0.68,
  listedTool: 1.15,
  demandOfField: 0.98,
  demandOfTool: 1.14,
  aloneField: 0.05,
  aloneTool: 0.25,
} as const

export type AskedFeature = keyof typeof ASKED_WEIGHTS

export const A = Object.fromEntries(Object.keys(ASKED_WEIGHTS).map((name, at) => [name, at])) as Record<
  AskedFeature,
  number
>
export const ASKED_VALUES = Float64Array.from(Object.values(ASKED_WEIGHTS))

/**
 * From which score on a skill counts as asked for. `eval/train/asked.ts --folds`, over the skills of whole ads: at 0 precision
 * .916 with .987 of the right ones kept, at 0.6 .927 and .977, at 1.2 .938 and .960, at 2 .951 and .893.
 */
export const LEAST_ASKED = 0.6

/** Confidence of a mention that needs no context, by whether its case is as spelled. */
export const SAFE_CONFIDENCE = { asSpelled: 0.99, otherwise: 0.95 } as const
