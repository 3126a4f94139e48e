// node clients/typescript/example.ts http://127.0.0.1:3000 go DE
import { openClient } from './client.ts'
import { RolecallError } from './error.ts'

const MOST = 50

/** One line for each of the newest openings with this skill in this country. */
export async function openingsWith(baseUrl: string, skill: string, country: string): Promise<string[]> {
  const rolecall = openClient({ baseUrl })
  const lines: string[] = []
  for await (const listing of rolecall.rows('/api/v1/listings', { query: { skill, country, sort: 'newest' } })) {
    const pay = listing.salary ? `, ${listing.salary.raw}` : ''
    lines.push(`${listing.title} at ${listing.company?.name ?? 'an unknown company'}${pay}: ${listing.url}`)
    if (lines.length === MOST) break
  }
  return lines
}

if (import.meta.main) {
  const [baseUrl = 'http://127.0.0.1:3000', skill = 'go', country = 'DE'] = process.argv.slice(2)
  try {
    for (const line of await openingsWith(baseUrl, skill, country)) console.log(line)
  } catch (error) {
    if (!(error instanceof RolecallError)) throw error
    console.error(`Rolecall refused: ${error.message}`)
    process.exitCode = 1
  }
}
