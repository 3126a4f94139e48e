import { decodeText } from './escaped-html.ts'

const WORLD = /^(?:world ?wide|world|global(?:ly)?|anywhere(?: in the world)?|everywhere)$/i
const REMOTE = /^(?:100 ?% |fully )?remote$/i

/** "Chicago, IL" and "San Diego, CA" are one place, "USA, UK" are two. */
const BETWEEN_AREAS = /[,;](?!\s*(?!UK|US|EU)[A-Z]{2}\s*(?:[,;]|$))/

/**
 * Who may take a remote job, from one string of areas: "Americas, Europe". `[]` where it says worldwide; null where it is
 * blank or says no more than "Remote".
 */
export function eligibleAreas(said: string | null): string[] | null {
  const text = decodeText(said ?? '').trim()
  if (WORLD.test(text)) return []
  const areas = text
    .split(BETWEEN_AREAS)
    .map((area) => area.trim())
    .filter((area) => area !== '' && !REMOTE.test(area))
  return areas.length === 0 ? null : areas
}
