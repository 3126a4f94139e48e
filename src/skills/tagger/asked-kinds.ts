import type { SectionKind } from '../../posting/posting.ts'
import { A } from './weights.ts'

/** The numbers of the features that weigh otherwise for a field of knowledge than for the name of a thing. */
export interface AskedKind {
  bias: number
  inSection: Record<SectionKind | 'title', number>
  we: number
  portrait: number
  partner: number
  degree: number
  teamAfter: number
  beforeNoun: number
  listed: number
  demand: number
  alone: number
}

export const FIELD: AskedKind = {
  bias: A.biasField,
  inSection: {
    title: A.fieldInTitle,
    requirements: A.fieldInDemands,
    nice_to_have: A.fieldInDemands,
    stack: A.fieldInDemands,
    responsibilities: A.fieldInDuties,
    company: A.fieldInCompany,
    about: A.fieldInAbout,
    benefits: A.fieldInOffer,
    process: A.fieldInOffer,
    other: A.fieldInOther,
  },
  we: A.weOfField,
  portrait: A.portraitOfField,
  partner: A.partnerOfField,
  degree: A.degreeOfField,
  teamAfter: A.teamAfterField,
  beforeNoun: A.fieldBeforeNoun,
  listed: A.listedField,
  demand: A.demandOfField,
  alone: A.aloneField,
}

export const TOOL: AskedKind = {
  bias: A.biasTool,
  inSection: {
    title: A.toolInTitle,
    requirements: A.toolInDemands,
    nice_to_have: A.toolInDemands,
    stack: A.toolInDemands,
    responsibilities: A.toolInDuties,
    company: A.toolInCompany,
    about: A.toolInAbout,
    benefits: A.toolInOffer,
    process: A.toolInOffer,
    other: A.toolInOther,
  },
  we: A.weOfTool,
  portrait: A.portraitOfTool,
  partner: A.partnerOfTool,
  degree: A.degreeOfTool,
  teamAfter: A.teamAfterTool,
  beforeNoun: A.toolBeforeNoun,
  listed: A.listedTool,
  demand: A.demandOfTool,
  alone: A.aloneTool,
}
