import { normalize } from '../src/posting/normalize.ts'
import { emptyRawPosting, type RawPosting, type TextFormat } from '../src/posting/raw-posting.ts'

/** Ads per second on one core, by its own CPU time (neighbours do not count), next to a plain character scan of the same text. */
const HINTS = { now: '2026-01-05T12:00:00Z', boardCompany: 'Acme GmbH', boardCountry: null }
const SECONDS = 1.5
const HEADINGS = ['About the role', 'What you will do', 'Requirements', 'Nice to have', 'What we offer']
const SENTENCES = [
  'Design and build services in Go and PostgreSQL that 40 million people use every day',
  'At least 4 years of professional experience with distributed systems',
  'You work two days a week in our Berlin office, the rest from home',
  'Base salary of €70,000 - €85,000 per year plus a bonus of up to €5,000',
  'Bachelor degree in computer science or comparable practical experience',
  'We sponsor visas and help with relocation where it is needed',
]

function adOf(format: TextFormat, index: number): RawPosting {
  const blocks = HEADINGS.map((heading, h) => {
    const lines = Array.from({ length: 7 }, (_, i) => `${SENTENCES[(h + i + index) % SENTENCES.length]} (${index}).`)
    if (format === 'text') return `${heading}\n\n${lines.map((line) => `- ${line}`).join('\n')}`
    return `<h3>${heading}</h3><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`
  })
  return { ...titleOnly(index), description: { format, body: blocks.join(format === 'text' ? '\n\n' : '') } }
}

function titleOnly(index: number): RawPosting {
  const places = [
    'Berlin, Germany',
    'San Francisco, CA',
    'Remote - Poland',
    'New York, NY or Remote',
    'Hyderabad, India',
  ]
  const text = places[index % places.length] as string
  const title = `Senior Software Engineer (m/f/d) ${index % 50}`
  return { ...emptyRawPosting(`ad-${index}`), title, locations: [{ text, city: null, region: null, country: null }] }
}

function perSecond(work: (index: number) => unknown): number {
  for (let i = 0; i < 300; i++) work(i)
  const start = process.cpuUsage().user
  let count = 0
  let spent = 0
  while (spent < SECONDS) {
    for (let i = 0; i < 50; i++) work(count++)
    spent = (process.cpuUsage().user - start) / 1e6
  }
  return count / spent
}

function scan(text: string): number {
  let sum = 0
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0
  return sum
}

const before = process.memoryUsage().rss
const loadStart = process.cpuUsage().user
normalize(titleOnly(0), HINTS)
console.log(
  `gazetteer loaded in ${Math.round((process.cpuUsage().user - loadStart) / 1000)} ms, ${Math.round((process.memoryUsage().rss - before) / 1e6)} MB`,
)

for (const format of ['text', 'html'] as const) {
  const ads = Array.from({ length: 300 }, (_, i) => adOf(format, i))
  const rate = perSecond((i) => normalize(ads[i % ads.length] as RawPosting, HINTS))
  const limit = perSecond((i) => scan(ads[i % ads.length]?.description?.body ?? ''))
  const size = ads[0]?.description?.body.length
  console.log(
    `${format} of ${size} characters: ${Math.round(rate)} ads/s, ${(limit / rate).toFixed(0)} times a plain scan`,
  )
}
const bare = Array.from({ length: 300 }, (_, i) => titleOnly(i))
const rate = perSecond((i) => normalize(bare[i % bare.length] as RawPosting, HINTS))
console.log(`title and place only: ${Math.round(rate)} ads/s, ${(1e6 / rate).toFixed(1)} us each`)
