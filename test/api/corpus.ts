import { addBoard } from '../helpers/boards.ts'
import type { TestContext } from '../helpers/context.ts'
import { type Ad, seed } from './seed.ts'

const yearly = (min: number, max: number, currency: string) => ({ min, max, currency, period: 'year', text: null })

/** Ads that differ in every filter; each title is one word that no other ad has. */
const EMPLOYER: Ad[] = [
  {
    title: 'Alpha Senior Engineer',
    company: 'Acme GmbH',
    place: 'Berlin, Germany',
    workplaces: ['remote'],
    employmentTypes: ['Full-time'],
    eligibility: ['Germany', 'Austria'],
    salary: yearly(80_000, 100_000, 'EUR'),
    postedAt: '2026-11-20T00:00:00Z',
    language: 'en',
    text: 'Requirements:\n- Python\n- Kubernetes\n- at least 5 years of experience\n\nYou keep the zebra fast and the tiger calm.',
  },
  {
    title: 'Bravo Developer',
    company: 'Acme GmbH',
    place: 'London, UK',
    workplaces: ['hybrid'],
    employmentTypes: ['Part-time'],
    salary: yearly(60_000, 70_000, 'GBP'),
    postedAt: '2026-11-10T00:00:00Z',
    text: 'Requirements:\n- Python\n- Django\n- 2 years of experience\n\nYou keep the tiger fast. The zebra is old.',
  },
  {
    title: 'Charlie Nurse',
    company: 'Care Ltd',
    place: 'Austin, Texas, United States',
    workplaces: ['onsite'],
    postedAt: '2026-10-01T00:00:00Z',
    text: 'You care for people.',
  },
  {
    title: 'Delta Junior Analyst',
    company: 'Beta Inc',
    workplaces: ['remote'],
    eligibility: [],
    employmentTypes: ['Contract'],
    text: 'Requirements:\n- SQL\n- Python',
  },
  { title: 'Echo', company: 'Beta Inc', language: 'de', text: 'Nothing is known of it.' },
]

const SITE: Ad[] = [
  {
    title: 'Foxtrot Golang Engineer',
    company: 'Gamma',
    workplaces: ['remote'],
    eligibility: ['Germany'],
    text: 'Requirements:\n- Go\n- full-stack work',
    postedAt: '2026-11-21T00:00:00Z',
  },
]

/** Seeds the ads on an employer's board and on a window source's. */
export async function seedCorpus(ctx: TestContext): Promise<void> {
  const employer = await addBoard(ctx, { source: 'greenhouse', slug: 'acme' })
  const site = await addBoard(ctx, { source: 'remoteok', slug: 'remoteok' })
  await seed(ctx, employer, EMPLOYER)
  await seed(ctx, site, SITE, ctx.now().toISOString())
}

/** The first word of each title, sorted: what a search found. */
export function names(listings: { title: string }[]): string {
  return listings
    .map((listing) => listing.title.split(' ')[0]?.toLowerCase())
    .sort()
    .join(' ')
}
