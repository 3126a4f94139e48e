import { foldWords } from '../posting/fold.ts'
import type { EmploymentType, Salary, Seniority } from '../posting/posting.ts'
import type { TaggedPosting } from '../skills/tag-posting.ts'
import { speaksForAnother } from './agency.ts'
import { canonicalLink } from './canonical-link.ts'
import { companyKey } from './company-key.ts'
import { openingOfLink, openingOfPosting } from './opening-identity.ts'
import { type PlaceSet, placeNames, placeSet } from './place-set.ts'
import { roleText } from './role-text.ts'
import { type MinHash, minHash, packSignature, type TextSignature } from './text-signature.ts'
import { type TitleWords, titleWords } from './title-words.ts'

/** All of a posting that the question "is this the same opening?" looks at: stored with it, so that a verdict reads no text. */
export interface Traits {
  company: { name: string; key: string; words: string[] } | null
  /** It speaks for another employer. */
  agency: boolean
  title: TitleWords
  seniority: Seniority | null
  places: PlaceSet
  employmentTypes: EmploymentType[]
  pay: { min: number; max: number; currency: string } | null
  /** In capitals without marks; null where none is told or it is too short to tell anything. */
  requisition: string | null
  language: string | null
  skills: string[]
  /** Tells when this appearance began, where the posting says so. */
  postedAt: string | null
  /** Openings of applicant tracking systems that its own id and its links name. */
  openings: string[]
  /** One spelling of where to apply, where that can name an opening. */
  links: string[]
  /** Of the whole text, and of what it says of the role alone; null for a text too short to tell. */
  text: TextSignature | null
  role: TextSignature | null
}

/** What a posting's place in the store tells beside its content. */
export interface Whereabouts {
  source: string
  externalId: string
  url: string | null
  requisitionId: string | null
}

const SHORTEST_REQUISITION = 3
const MOST_SKILLS = 24

/** The traits, and the text's least hashes, of which keys are made and nothing is kept. */
export function traitsOf(posting: TaggedPosting, where: Whereabouts): { traits: Traits; role: MinHash | null } {
  const { company, description } = posting
  const whole = description === null ? null : minHash(description.text)
  const text = roleText(posting)
  const role = text === null || text === description?.text ? whole : minHash(text)
  const links = known([posting.applyUrl, where.url]).map((link) => ({ link, opening: openingOfLink(link) }))
  const traits: Traits = {
    company: company === null ? null : companyOf(company.name),
    agency: speaksForAnother(posting),
    title: titleWords(posting.title, placeNames(posting.locations)),
    seniority: posting.seniority,
    places: placeSet(posting),
    employmentTypes: posting.employmentTypes,
    pay: payOf(posting.salary),
    requisition: requisitionOf(where.requisitionId),
    language: posting.language,
    skills: posting.skills.slice(0, MOST_SKILLS).map((skill) => skill.slug),
    postedAt: posting.postedAt,
    openings: known([openingOfPosting(where.source, where.externalId), ...links.map(({ opening }) => opening)]),
    links: known(links.filter(({ opening }) => opening === null).map(({ link }) => canonicalLink(link))),
    text: whole === null ? null : packSignature(whole),
    role: role === null ? null : packSignature(role),
  }
  return { traits, role: role ?? whole }
}

function companyOf(name: string): Traits['company'] {
  return { name, key: companyKey(name), words: foldWords(name).split(' ') }
}

function payOf(salary: Salary | null): Traits['pay'] {
  if (salary === null || salary.currency === null) return null
  const { annualMin, annualMax, currency } = salary
  if (annualMin === null && annualMax === null) return null
  return { min: annualMin ?? (annualMax as number), max: annualMax ?? (annualMin as number), currency }
}

function requisitionOf(id: string | null): string | null {
  const bare = (id ?? '').toUpperCase().replace(/[^A-Z0-9]/g, '')
  return bare.length >= SHORTEST_REQUISITION && /\d/.test(bare) ? bare : null
}

function known(values: (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))].toSorted()
}
