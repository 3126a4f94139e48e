// Made-up ads for bench/linker.ts, the same for the same number: companies of every size, one in a thousand of which shows one title
// 3,000 times, and each twentieth ad an earlier one again on a site's list.
import { evidenceOf } from '../src/listing/evidence.ts'
import { postingKey } from '../src/listing/posting-key.ts'
import { normalize } from '../src/posting/normalize.ts'
import { emptyRawPosting, type RawPosting } from '../src/posting/raw-posting.ts'
import { type TaggedPosting, tagPosting } from '../src/skills/tag-posting.ts'
import type { PostingWrite } from '../src/store/postings.ts'

export const NOW = '2026-01-05T12:00:00.000Z'
const SIZES = [1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144]
const GIANT = 3_000
const GIANT_EVERY = 1_000
const TEXT_WORDS = 300
const COMPANY_WORDS = 150
/** Of a text that is in the table already: what is compared is made of the whole. */
const KEPT_CHARACTERS = 1_000
const CITIES =
  'Berlin Munich Hamburg Paris Lyon Madrid Lisbon Dublin Leeds Oslo Vienna Zurich Milan Rome Warsaw Prague'.split(' ')
const COUNTRIES = 'DE DE DE FR FR ES PT IE GB NO AT CH IT IT PL CZ'.split(' ')
const WORK =
  'Backend Frontend Platform Data Payroll Growth Brand Field Clinical Solar Rail Energy Fraud Search Mobile Cloud'.split(
    ' ',
  )
const ROLES = 'Engineer Analyst Manager Designer Nurse Technician Consultant Architect'.split(' ')
const LEVELS = ['', 'Senior ', 'Junior ', 'Principal ']
const WORDS = Array.from({ length: 3_000 }, (_, n) => ((n * 2_654_435_761) >>> 0).toString(36))

export interface BenchAd {
  externalId: string
  boardId: string
  url: string
  title: string
  company: string
  city: number
  text: string
}

const blank = tagPosting(
  normalize({ ...emptyRawPosting('0'), title: 'Engineer' }, { now: NOW, boardCompany: null, boardCountry: null }),
  [],
) as TaggedPosting
/** The first ad of each company, as far as it was asked for. */
const starts: number[] = [0]

/** The ad of that number; its text is some 3,000 characters, a third of which all ads of its company share. */
export function adAt(n: number): BenchAd {
  const of = originalOf(n)
  const isCopy = of !== n
  const company = companyAt(of)
  const pick = (salt: number, from: number) => Math.floor(random(of * 31 + salt) * from)
  const name = `${wordOf(company, 1)} ${wordOf(company, 2)}`
  const isGiant = company % GIANT_EVERY === GIANT_EVERY - 1
  const title = isGiant ? 'Home Carer' : `${LEVELS[pick(4, 4)]}${WORK[pick(5, 16)]} ${ROLES[pick(6, 8)]}`
  const own = Array.from({ length: TEXT_WORDS }, (_, at) => WORDS[pick(100 + at, WORDS.length)])
  const shared = Array.from({ length: COMPANY_WORDS }, (_, at) => wordOf(company, 10 + at))
  const text = [...own, ...shared, ...(isCopy ? [WORDS[n % WORDS.length]] : [])].join(' ')
  return {
    externalId: `ad-${n}`,
    url: `https://jobs.example/ads/${n}`,
    boardId: isCopy ? `himalayas:list-${Math.floor(n / 20) % 40}` : `greenhouse:company-${company}`,
    title,
    company: isCopy ? `${name} GmbH` : name,
    city: pick(7, CITIES.length),
    text,
  }
}

/** As its source would give it. */
export function rawOf({ externalId, url, title, company, city, text }: BenchAd): RawPosting {
  const place = { text: `${CITIES[city]}, ${COUNTRIES[city]}`, city: null, region: null, country: null }
  return {
    ...emptyRawPosting(externalId),
    url,
    title,
    company,
    locations: [place],
    description: { format: 'text', body: text },
  }
}

/** As it would be stored, without the time that reading it takes. */
export function writeOf(ad: BenchAd): PostingWrite & { boardId: string } {
  const { externalId, boardId, url, title, company, text } = ad
  const city = CITIES[ad.city] as string
  const country = COUNTRIES[ad.city] as string
  const doc: TaggedPosting = {
    ...blank,
    title,
    company: { name: company, slug: company.replaceAll(' ', '-') },
    locations: [{ raw: `${city}, ${country}`, city, region: null, country }],
    excerpt: text.slice(0, 300),
    description: { html: '', text, truncated: false },
  }
  const where = { source: boardId.slice(0, boardId.indexOf(':')), externalId, url, requisitionId: null }
  const key = postingKey(boardId, externalId)
  const raw = emptyRawPosting(externalId)
  const evidence = evidenceOf(doc, where)
  const stored = { ...doc, description: { html: '', text: text.slice(0, KEPT_CHARACTERS), truncated: false } }
  return { boardId, externalId, key, url, rawHash: '00', raw, doc: stored, evidence, rankAt: NOW }
}

/** The number of the earlier ad that this one is again; its own where it is none. */
export function originalOf(n: number): number {
  if (n % 20 !== 19) return n
  const of = Math.floor(random(n) * n)
  return of % 20 === 19 ? of - 1 : of
}

function companyAt(n: number): number {
  for (let last = starts.length - 1; (starts[last] as number) <= n; last++) {
    const size = last % GIANT_EVERY === GIANT_EVERY - 1 ? GIANT : (SIZES[last % SIZES.length] as number)
    starts.push((starts[last] as number) + size)
  }
  let [low, high] = [0, starts.length - 1]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] as number) <= n) low = middle
    else high = middle
  }
  return low
}

function wordOf(company: number, salt: number): string {
  return WORDS[Math.floor(random(company * 1_009 + salt) * WORDS.length)] as string
}

/** 0 <= n < 1, the same for the same seed (MurmurHash3's finaliser). */
export function random(seed: number): number {
  let bits = Math.imul((seed | 0) ^ 0x9e3779b9, 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32
}
