import { describe, expect, it } from 'vitest'
import { locationKey, readLocations, readPlaceText } from '../../src/posting/location.ts'

const short = (text: string, prior: string | null = null) =>
  readPlaceText(text, prior).locations.map(({ city, region, country }) =>
    [city, region, country].map((part) => part ?? '-').join('/'),
  )

describe('places', () => {
  it.each([
    ['London', ['London/-/GB']],
    ['Berlin, Germany', ['Berlin/-/DE']],
    ['San Francisco, CA', ['San Francisco/California/US']],
    ['Toronto, CA', ['Toronto/Ontario/CA']],
    ['Vancouver, BC, Canada', ['Vancouver/British Columbia/CA']],
    ['Perth, WA', ['Perth/Western Australia/AU']],
    ['Hyderabad, India', ['Hyderabad/Telangana/IN']],
    ['Hyderabad TS IN', ['Hyderabad/Telangana/IN']],
    ['US-NYC', ['New York/New York/US']],
    ['US, CA, Santa Clara', ['Santa Clara/California/US']],
    ['IL-Sycamore', ['Sycamore/Illinois/US']],
    ['Atlanta, Georgia', ['Atlanta/Georgia/US']],
    ['Tbilisi, Georgia', ['Tbilisi/-/GE']],
    ['Birmingham, UK', ['Birmingham/-/GB']],
    ['München', ['Munich/-/DE']],
    ['Tel Aviv, Israel • London, England', ['Tel Aviv/-/IL', 'London/England/GB']],
    ['Paris, London', ['Paris/-/FR', 'London/-/GB']],
    ['New York, NY or Remote', ['New York/New York/US']],
    ['Remote - Poland', ['-/-/PL']],
    ['Trinidad and Tobago', ['-/-/TT']],
    ['Korea, Republic of', ['-/-/KR']],
    ['Deutschland', ['-/-/DE']],
    ['POL', ['-/-/PL']],
    ['San Francisco Bay Area', ['-/California/US']],
    ['Monmouth County, NJ', ['-/New Jersey/US']],
    ['510 East 62nd Street, New York, NY 10065', ['New York/New York/US']],
    ['Bengaluru, Karnataka, India; India', ['Bengaluru/Karnataka/IN']],
    ['Remote: US, CA or UK', ['-/-/US', '-/-/CA', '-/-/GB']],
    ['[Remote / On-site – City, Country]', []],
    ['2 Locations', []],
    ['Remote', []],
    ['Singapore', ['Singapore/-/SG']],
    ['Springfield', ['Springfield/-/-']],
  ])('%s', (text, expected) => expect(short(text)).toEqual(expected))

  it('reads a bare "CA" by the board only', () => {
    expect(short('CA')).toEqual(['-/-/-'])
    expect(short('CA', 'CA')).toEqual(['-/-/CA'])
    expect(short('CA', 'US')).toEqual(['-/California/US'])
  })
  it('keeps the raw string', () =>
    expect(readPlaceText('Remote - Poland', null).locations[0]?.raw).toBe('Remote - Poland'))
  it('tells areas, not places', () => {
    const emea = readPlaceText('EMEA (Remote)', null)
    expect(emea.locations).toEqual([])
    expect(emea.areaCountries).toContain('DE')
    expect(readPlaceText('Remote / Worldwide', null)).toMatchObject({ worldwide: true, workplaces: ['remote'] })
  })
  it('prefers the parts of an address', () => {
    const read = readLocations([{ text: 'HQ', city: 'Athens', region: 'Attica', country: 'Greece' }], null)
    expect(read.locations).toMatchObject([{ raw: 'HQ', city: 'Athens', country: 'GR' }])
    const lever = readLocations([{ text: 'Paris', city: null, region: null, country: 'FR' }], null)
    expect(lever.locations).toMatchObject([{ city: 'Paris', country: 'FR' }])
  })
  it('keys spellings of one place alike', () => {
    const key = (text: string) => readPlaceText(text, null).locations.map(locationKey)
    expect(key('NYC')).toEqual(key('New York, NY'))
    expect(key('Toronto, CA')).toEqual(key('Toronto, Ontario, Canada'))
    expect(key('Cambridge, MA')).not.toEqual(key('Cambridge, UK'))
  })
})
