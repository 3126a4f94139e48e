import type { ListingDoc } from '../../src/listing/listing.ts'
import type { MergedListing } from '../../src/listing/merge.ts'
import { postingKey } from '../../src/listing/posting-key.ts'
import { searchWords } from '../../src/listing/search-words.ts'
import { listingTerms } from '../../src/listing/terms.ts'
import { type Draws, drawsFrom } from './draws.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A listing of one posting, as the linker would write it; its text is the paragraphs of these numbers. */
export interface MadeListing {
  id: string
  postingId: number
  board: string
  externalId: string
  status: 'open' | 'closed' | 'hidden'
  rankAt: string
  postedAt: string | null
  closedAt: string | null
  terms: string[]
  words: { a: string; b: string }
  paragraphs: number[]
  doc: ListingDoc
}

/** The newest listing's time. The corpus never ages against the clock: `posted_since` counts back from the real now. */
export const NEWEST = Date.now()
const DAY = 86_400_000
const OLDEST_DAYS = 400
const OWN_EMPLOYER = 0.4
const CLOSED = 0.25
const HIDDEN = 0.003
const SOURCES = ['greenhouse', 'workday', 'lever', 'ashby', 'smartrecruiters', 'icims', 'remoteok', 'hacker-news']
const LANGUAGES = ['en', 'de', 'fr', 'es', 'he', 'nl', 'pt', 'ja']
const CURRENCIES = ['USD', 'EUR', 'GBP', 'CAD', 'INR']
const BOARDS = 4_000

/** The nth of `count`, the oldest first: rows come into the table in about the order of their rank times, as they do over months. */
export function madeListing(n: number, count: number, vocabulary: Vocabulary): MadeListing {
  const draws = drawsFrom(n * 2_654_435_761)
  const age = OLDEST_DAYS * DAY * ((count - n) / count) ** 1.5 + draws.below(DAY / 4)
  const rankAt = new Date(NEWEST - age).toISOString()
  const closed = draws.chance(CLOSED)
  const closedAt = closed ? new Date(NEWEST - age * draws.next()).toISOString() : null
  const source = draws.skewed(SOURCES)
  const board = `${source}:board-${Math.floor(BOARDS ** draws.next())}`
  const externalId = `${n + 1}`
  const { doc, paragraphs } = madeDoc({ draws, vocabulary, rankAt, source, board, externalId })
  if (closed) doc.closedReason = 'removed_from_board'
  const { a, b } = searchWords({ doc, canonical: { doc: { description: null } } } as unknown as MergedListing)
  return {
    id: postingKey(board, externalId),
    postingId: n + 1,
    board,
    externalId,
    status: draws.chance(HIDDEN) ? 'hidden' : closed ? 'closed' : 'open',
    rankAt,
    postedAt: doc.postedAt,
    closedAt,
    terms: listingTerms(doc),
    words: { a, b },
    paragraphs,
    doc,
  }
}

interface Ground {
  draws: Draws
  vocabulary: Vocabulary
  rankAt: string
  source: string
  board: string
  externalId: string
}

function madeDoc({ draws, vocabulary, rankAt, ...where }: Ground) {
  const head = draws.pick(vocabulary.heads)
  const ad = draws.pick(vocabulary.ads)
  const other = draws.pick(vocabulary.ads)
  const employer = draws.chance(OWN_EMPLOYER) ? head.company : draws.skewed(vocabulary.companies)
  const url = `https://ads.example/${where.board.replace(':', '/')}/${where.externalId}`
  const skills = new Map([...ad.skills, ...other.skills.slice(0, 2)].map((skill) => [skill.slug, skill]))
  const doc: ListingDoc = {
    company: employer === null || employer === undefined ? null : { name: employer.name, slug: employer.slug },
    locations: head.locations,
    workplaces: head.workplaces,
    eligibility: head.eligibility,
    employmentTypes: draws.chance(0.5) ? head.employmentTypes : ['full_time'],
    seniority: head.seniority,
    experienceYears: draws.chance(0.5) ? { min: draws.below(12), max: null } : null,
    education: null,
    visaSponsorship: null,
    clearance: null,
    salary: draws.chance(0.35) ? madeSalary(draws) : null,
    language: draws.skewed(LANGUAGES),
    excerpt: ad.excerpt,
    postedAt: draws.chance(0.9) ? rankAt : null,
    validThrough: null,
    applyUrl: `${url}/apply`,
    title: head.title,
    direct: draws.chance(0.8) ? draws.chance(0.9) : null,
    skills: [...skills.values()].filter(() => draws.chance(0.8)),
    firstSeenAt: rankAt,
    closedReason: null,
    repostCount: 0,
    sources: [
      {
        postingId: Number(where.externalId),
        ...where,
        url,
        applyUrl: `${url}/apply`,
        firstSeenAt: rankAt,
        seenAt: null,
        present: true,
      },
    ],
    provenance: { title: 'stated', company: 'stated', locations: 'stated', skills: 'derived' },
    donors: {},
  }
  const extra = Array.from({ length: 2 }, () => draws.below(vocabulary.paragraphs.length))
  return { doc, paragraphs: [...ad.paragraphs.slice(0, 4), ...extra] }
}

function madeSalary(draws: Draws): ListingDoc['salary'] {
  const min = 1_000 * (25 + draws.below(60) + draws.below(60) + draws.below(60))
  const max = draws.chance(0.7) ? min + 1_000 * draws.below(40) : null
  const currency = draws.skewed(CURRENCIES)
  const raw = `${currency} ${min}${max === null ? '' : ` - ${max}`}`
  return { min, max, currency, period: 'year', annualMin: min, annualMax: max, raw }
}
