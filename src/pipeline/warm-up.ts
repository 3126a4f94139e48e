import { emptyRawPosting } from '../posting/raw-posting.ts'
import { understand } from './understand.ts'

const WORDS = [
  '<h2>Responsibilities</h2><ul><li>Build services in Go and Python on Kubernetes</li></ul>',
  '<h2>Requirements</h2><ul><li>5+ years with PostgreSQL, no PHP</li></ul><p>$120,000 - $150,000 a year, hybrid in Berlin.</p>',
  '<p>Wir suchen eine Person mit guten Kenntnissen der Buchhaltung und der Lohnabrechnung.</p>',
]

/** Loads the tables that reading an ad needs (places, skills, languages), a second's work, by reading one: not while the first visit waits. */
export function warmUp(now: Date): void {
  const raw = {
    ...emptyRawPosting('warm-up'),
    title: 'Senior Backend Engineer',
    company: 'Example Inc.',
    locations: [{ text: 'Berlin, Germany', city: null, region: null, country: null }],
    description: { format: 'html' as const, body: WORDS.join('') },
  }
  const hints = { now: now.toISOString(), boardCompany: null, boardCountry: null }
  understand('files:warm-up', { raw, rawHash: '' }, hints)
}
