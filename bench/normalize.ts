import { normalize } from '../src/posting/normalize.ts'
import { emptyRawPosting, type RawPosting, type TextFormat } from '../src/posting/raw-posting.ts'
import { tagPosting } from '../src/skills/tag-posting.ts'
import { costAgainstScan, written } from './against-scan.ts'

/** Ads per second on one core, by its own CPU time (neighbours do not count), next to a plain character scan of the same text. */
const HINTS = { now: '2026-01-05T12:00:00Z', boardCompany: 'Acme GmbH', boardCountry: null }
const SECONDS = 3
const HEADINGS = ['About the role', 'What you will do', 'Requirements', 'Nice to have', 'What we offer']
/** What real ads say under each heading; pay, place and visa are said once. */
const SENTENCES = [
  [
    'We are looking for an engineer who likes calm systems, clear words and the people who depend on them every day',
    'You will join a team of nine who look after everything between the order and the parcel at the door',
    'The services that we build are used by 40 million people, and the load doubles before the holidays',
    'You work two days a week in our Berlin office, the rest from home',
    'Our roots are in a small workshop; today we are 300 people in seven countries',
  ],
  [
    'Design, build and run backend services in Go and PostgreSQL together with two other teams',
    'Own what you ship: watch it in Grafana, and share the pager with the rest of us one week in eight',
    'Review the code of your colleagues and write down why something was decided',
    'Move the last parts of our monolith from PHP to services on Kubernetes and Kafka',
    'Talk with the people in the warehouse before, during and after a change',
  ],
  [
    'At least 4 years of professional experience with distributed systems and a modern programming language',
    'Good knowledge of SQL, and the habit of reading a query plan before adding an index',
    'Experience with Docker, Terraform and at least one of AWS, Azure and Google Cloud',
    'Bachelor degree in computer science or comparable practical experience',
    'Fluent English; you will speak it every day',
  ],
  [
    'Some German, or the wish to learn it with us',
    'A background in logistics, or in another field where software meets the real world',
    'Rust, Python or any language that you can show us something with',
    'Knowledge of event sourcing would be a bonus',
    'You have spoken at a meetup or written for others',
  ],
  [
    'Base salary of €70,000 - €85,000 per year plus a bonus of up to €5,000',
    'We sponsor visas and help with relocation where it is needed',
    'Thirty days of leave, a pension and a quiet place to work near the water',
    'A budget for books and one good conference of your choice each year',
    'An honest answer to every application within two weeks',
  ],
]

function adOf(format: TextFormat, index: number): RawPosting {
  const blocks = HEADINGS.map((heading, h) => {
    const said = SENTENCES[h] as string[]
    const lines = Array.from({ length: 7 }, (_, i) => lineOf(said, i, index))
    if (format === 'text') return `${heading}\n\n${lines.map((line) => `- ${line}`).join('\n')}`
    return `<h3>${heading}</h3><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`
  })
  return { ...titleOnly(index), description: { format, body: blocks.join(format === 'text' ? '\n\n' : '') } }
}

/** No two ads share a line: what is remembered from one must not make the next one cheap. */
function lineOf(said: string[], at: number, index: number): string {
  const more = said[(index + at) % said.length] as string
  return at < said.length ? `${said[at]} (${index}).` : `In our team ${index} it holds as well: ${more.toLowerCase()}.`
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

const before = process.memoryUsage().rss
const loadStart = process.cpuUsage().user
normalize(titleOnly(0), HINTS)
const loaded = (process.cpuUsage().user - loadStart) / 1e6
const loadedMb = Math.round((process.memoryUsage().rss - before) / 1e6)

for (const format of ['text', 'html'] as const) {
  const ads = Array.from({ length: 300 }, (_, index) => adOf(format, index))
  const texts = ads.map((ad) => ad.description?.body ?? '')
  const cost = costAgainstScan(texts, (at) => tagPosting(normalize(ads[at % ads.length] as RawPosting, HINTS)), SECONDS)
  console.log(`normalise and tag, ${format} of ${texts[0]?.length} characters: ${written(cost)}`)
}
const bare = Array.from({ length: 300 }, (_, index) => titleOnly(index))
const titles = bare.map((ad) => ad.title ?? '')
const cost = costAgainstScan(titles, (at) => normalize(bare[at % bare.length] as RawPosting, HINTS), 1)
console.log(`normalise, title and place only: ${written(cost)}`)
console.log(
  `gazetteer, once a process: as long as ${Math.round(loaded * cost.perSecond)} of these, ${Math.round(loaded * 1000)} ms; ${loadedMb} MB`,
)
