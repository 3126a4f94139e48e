import { describe, expect, it } from 'vitest'
import { CITY_ALIASES } from '../../src/posting/geography/city-aliases.ts'
import { cityNamed } from '../../src/posting/geography/gazetteer.ts'
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
    ['Springfield', ['Springfield/-/US']],
    ['Cambridge', ['Cambridge/-/GB']],
    ['Minneapolis-St. Paul, MN', ['Minneapolis/Minnesota/US']],
    ['20 Guest Street Brighton, MA', ['Brighton/Massachusetts/US']],
    ['1616 Camden Rd Charlotte, NC 28203', ['Charlotte/North Carolina/US']],
    ['München, BY', ['Munich/Bavaria/DE']],
    ['BE', ['-/-/BE']],
    ['London, CA', ['London/Ontario/CA']],
    ['London, ON', ['London/Ontario/CA']],
    ['Store 1234 - Austin, TX', ['Austin/Texas/US']],
    ['Newark Penn Station, Newark, NJ', ['Newark/New Jersey/US']],
    ['Remote, US', ['-/-/US']],
    ['US - Remote', ['-/-/US']],
    ['Remote (EMEA)', []],
    ['Anywhere', []],
    ['Milano (MI)', ['Milan/-/IT']],
    ['Dublin 2', ['Dublin/-/IE']],
    ['Roppongi, Tokyo', ['Tokyo/-/JP']],
    ['Indiana, United States', ['-/Indiana/US']],
    ['Saint Paul, MO', ['Saint Paul/Missouri/US']],
    ['Odesa, Ukraine', ['Odesa/-/UA']],
    ['Panama City, FL', ['Panama City/Florida/US']],
    ['Panama City, Panama', ['Panama City/-/PA']],
    ['Hannover', ['Hanover/-/DE']],
    ['Wallingford, Oxfordshire', ['Wallingford/England/GB']],
    ['רמת גן', ['Ramat Gan/-/IL']],
    ['Remote, Central USA', ['-/-/US']],
    ['Bedford Park, IL', ['Bedford Park/Illinois/US']],
  ])('%s', (text, expected) => expect(short(text)).toEqual(expected))

  it("takes the board's country before the largest place of a name", () => {
    expect(short('Cambridge', 'US')).toEqual(['Cambridge/Massachusetts/US'])
    expect(short('Newcastle', 'AU')).toEqual(['Newcastle/New South Wales/AU'])
  })
  it('tells the whole world only where no place limits it', () => {
    expect(readPlaceText('Anywhere', null).worldwide).toBe(true)
    expect(readPlaceText('Anywhere, United States', null).worldwide).toBe(false)
  })
  it('leads each alias to a place of the table', () => {
    const lost = [...CITY_ALIASES].filter(([alias]) => cityNamed(alias) === null)
    expect(lost).toEqual([])
  })
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
