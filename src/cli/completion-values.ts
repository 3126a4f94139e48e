import { LISTING_EXTRAS, ListingQuery, UNKNOWN_FILTERS } from '../api/listing-query.ts'
import { COUNTRY_CODES } from '../posting/geography/country-codes.ts'
import { EMPLOYMENT_TYPES, SENIORITIES, WORKPLACES } from '../posting/posting.ts'
import { SOURCES } from '../sources/index.ts'
import { WEBHOOK_EVENTS } from '../store/webhooks.ts'

/** What nobody but its user knows: a shell offers nothing for it. */
const FREE: readonly string[] = []
const COUNTRIES = [...COUNTRY_CODES]

/** The values of each option that lists none itself, by its name; empty where they cannot be listed. Options that take a file are not here. */
export function knownValues(): Record<string, readonly string[]> {
  const { sort, status, direct } = ListingQuery.shape
  return {
    '--source': SOURCES.map(({ name }) => name),
    '--event': WEBHOOK_EVENTS,
    '--sort': sort.unwrap().options,
    '--status': status.unwrap().options,
    '--direct': direct.unwrap().options,
    '--include': LISTING_EXTRAS,
    '--include-unknown': UNKNOWN_FILTERS,
    '--workplace': WORKPLACES,
    '--employment-type': EMPLOYMENT_TYPES,
    '--seniority': SENIORITIES,
    '--country': COUNTRIES,
    '--eligible-in': COUNTRIES,
    '--salary-currency': Intl.supportedValuesOf('currency'),
    '--time-zone': [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])],
    '--cron': ['auto'],
    '--board': FREE,
    '--city': FREE,
    '--company': FREE,
    '--company-not': FREE,
    '--cursor': FREE,
    '--experience-max': FREE,
    '--filter': FREE,
    '--language': FREE,
    '--limit': FREE,
    '--name': FREE,
    '--posted-since': FREE,
    '--q': FREE,
    '--reason': FREE,
    '--region': FREE,
    '--salary-min': FREE,
    '--since': FREE,
    '--skill': FREE,
    '--skill-any': FREE,
    '--skill-not': FREE,
    '--timeout': FREE,
  }
}
