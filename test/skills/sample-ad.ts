const OPENINGS = [
  'Harbourlight plans ferries for forty islands. We are looking for an engineer who likes calm systems and clear words.',
  'Our clinic cares for three villages. Join a small team that takes the time to listen and to explain.',
  'We mend clocks, and the software that winds them. You will work with people from nine countries.',
  'The warehouse ships ten thousand parcels a day. You keep them moving and know where each of them is.',
]
const DUTIES = [
  'Design and build backend services in Python and Go, with PostgreSQL, Redis and Kafka behind REST APIs.',
  'Care for patients, keep the charts in Epic up to date and lead the infection control round.',
  'Ship React and TypeScript to production every day through GitHub Actions, and watch it in Grafana.',
  'Pick and pack orders, drive the forklift and keep the inventory management honest in Excel.',
  'Take part in code reviews, write unit tests and talk to customers about what they really need.',
]
const DEMANDS = [
  'Three years of experience with Docker, Kubernetes and Terraform on AWS or Azure.',
  'A driving licence and fluent English; German is a plus.',
  'Solid knowledge of Java, Spring Boot and Hibernate, or the will to learn them quickly.',
  'Registered nurse with BLS, and experience in wound care.',
  'Strong SQL, some statistics, and the habit of asking why a figure moved.',
  'You communicate well, keep promises and leave a place tidier than you found it.',
]

/** A varied ad of about 1,400 characters, the same for the same seed. */
export function sampleAd(seed: number): string {
  const parts = [pick(OPENINGS, seed), '', 'Responsibilities']
  for (let at = 0; at < 4; at++) parts.push(`- ${pick(DUTIES, seed + at)}`)
  parts.push('', 'Requirements')
  for (let at = 0; at < 5; at++) parts.push(`- ${pick(DEMANDS, seed * 3 + at)}`)
  parts.push('', 'Benefits', '- 30 days of leave, a pension and a quiet office near the water.')
  while (parts.join('\n').length < 1_330)
    parts.push('- A budget for books and for one good conference of your choice each year.')
  return parts.join('\n')
}

function pick(list: string[], at: number): string {
  return list[at % list.length] ?? ''
}
