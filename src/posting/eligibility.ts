import { oneLine } from './fold.ts'
import { areaCountries, isWorldwide } from './geography/areas.ts'
import { countryOf } from './geography/countries.ts'
import { type PlaceText, readPlaceText } from './location.ts'
import type { Eligibility, Workplace } from './posting.ts'

/** Sentences that limit, or open, who may take a remote job; the group is the place. */
const LIMITS =
  /\b(?:must (?:be )?(?:based|located|reside|live|residing)(?: anywhere)?|(?:only )?(?:open to|accepting|considering|hiring)(?: (?:fully[- ])?remote)?(?: (?:candidates|applicants|applications|people|residents|those|employees|workers))?(?: (?:who are )?(?:based|located|residing|living))?(?: anywhere)?|candidates (?:must |should |who )?(?:be |are )?(?:based|located|reside|residing|living)|remote(?:ly)?(?: (?:from|role|position|job|work|employees|workers|candidates))?(?: (?:anywhere|based))?|work(?:ing)? (?:remotely|from anywhere)) (?:in|within|from|across|to) (?:the |any of the following(?: countries| states)?:? ?)?(\p{Lu}[^.;:\n()|]{1,80})|\bremote ?[(:,–-] ?(?:within |in )?(?:the )?(\p{Lu}[^.;:\n()|]{1,60})|\b((?:US|U\.S\.|USA|UK|EU|EMEA|Europe|Canada|LATAM|APAC)(?:[/, &]+(?:US|UK|EU|Canada|Europe)){0,9})[ -](?:only|based candidates|residents only|citizens only|remote)\b/gu
const WORLD =
  /\b(?:work(?:ing)? from anywhere(?: in the world)?|remote,? (?:worldwide|anywhere|global(?:ly)?)|anywhere in the world|(?:open to|hiring) (?:candidates )?(?:worldwide|globally|from anywhere))\b/i

/** Who may take a remote job by the source's own list; `[]` means worldwide, an entry that is no place is kept as raw alone. */
export function eligibilityOfField(entries: string[]): Eligibility {
  const raw = entries
    .map(oneLine)
    .filter((entry) => entry !== '')
    .join('; ')
  const worldwide = raw === '' || entries.some((entry) => isWorldwide(entry))
  return { worldwide, countries: worldwide ? [] : countriesOf(entries), raw: raw === '' ? 'Worldwide' : raw }
}

/** Who may take a remote job by its places: "Remote - Poland", "Remote - EMEA". A city says where, not who. */
export function eligibilityOfPlaces(places: PlaceText, workplaces: Workplace[], raw: string): Eligibility | null {
  if (!workplaces.includes('remote')) return null
  if (places.worldwide) return { worldwide: true, countries: [], raw }
  const bare = places.locations.filter((place) => place.city === null && place.country !== null)
  if (places.areaCountries === null && (bare.length === 0 || bare.length < places.locations.length)) return null
  const countries = [...(places.areaCountries ?? []), ...bare.map((place) => place.country as string)]
  return { worldwide: false, countries: [...new Set(countries)].sort(), raw }
}

/** Who may take a remote job by a sentence of its text: "must be based in the EU". */
export function eligibilityOfText(text: string): Eligibility | null {
  const found = new Set<string>()
  let raw: string | null = null
  for (const match of text.slice(0, 50_000).matchAll(LIMITS)) {
    const countries = countriesOf((match[1] ?? match[2] ?? match[3] ?? '').split(/,| or | and |\/|&/))
    for (const country of countries) found.add(country)
    if (countries.length > 0) raw ??= oneLine(match[0])
  }
  if (raw !== null) return { worldwide: false, countries: [...found].sort(), raw }
  const world = WORLD.exec(text)
  return world === null ? null : { worldwide: true, countries: [], raw: oneLine(world[0]) }
}

function countriesOf(entries: string[]): string[] {
  const countries = entries.flatMap((entry) => {
    const words = oneLine(entry)
      .replace(/^(?:the|in) | (?:only|residents?|based|time ?zones?)$/gi, '')
      .replace(/\.$/, '')
    const direct = countryOf(words.replaceAll('.', ''))
    if (direct !== null) return [direct]
    const area = areaCountries(words)
    if (area !== null) return area
    const read = words.length < 3 || words.length > 60 ? null : readPlaceText(words, null)
    return [...(read?.areaCountries ?? []), ...(read?.locations.flatMap((place) => place.country ?? []) ?? [])]
  })
  return [...new Set(countries)].sort()
}
