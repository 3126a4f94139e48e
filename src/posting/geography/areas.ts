import { fold } from '../fold.ts'

const NORDICS = 'DK FI IS NO SE'
const BALTICS = 'EE LT LV'
const DACH = 'AT CH DE'
const BENELUX = 'BE LU NL'
const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'
const EEA = `${EU} IS LI NO`
const EUROPE = `${EEA} AD AL BA BY CH GB MC MD ME MK RS SM UA VA XK`
const CEE = 'AL BA BG CZ EE HR HU LT LV MD ME MK PL RO RS SI SK UA XK'
const GULF = 'AE BH KW OM QA SA'
const MIDDLE_EAST = `${GULF} IL IQ IR JO LB PS SY TR YE`
const AFRICA =
  'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW'
const NORTH_AMERICA = 'CA MX US'
const CENTRAL_AMERICA = 'BZ CR GT HN NI PA SV'
const SOUTH_AMERICA = 'AR BO BR CL CO EC GY PE PY SR UY VE'
const CARIBBEAN = 'AG BB BS CU DM DO GD HT JM KN LC PR TT VC'
const LATAM = `MX ${CENTRAL_AMERICA} ${SOUTH_AMERICA} CU DO HT PR`
const SOUTHEAST_ASIA = 'BN ID KH LA MM MY PH SG TH TL VN'
const SOUTH_ASIA = 'AF BD BT IN LK MV NP PK'
const EAST_ASIA = 'CN HK JP KP KR MN MO TW'
const CENTRAL_ASIA = 'KG KZ TJ TM UZ'
const OCEANIA = 'AU FJ NZ PG SB TO VU WS'

/** Countries of the areas that ads name, by their usual membership: the UN's geoscheme, the unions' own lists. */
const AREAS: Record<string, string> = {
  'emea|europe middle east and africa|europe the middle east and africa': `${EUROPE} ${MIDDLE_EAST} ${AFRICA}`,
  'europe|europa|all of europe|anywhere in europe|european countries|european timezones|european time zones': EUROPE,
  'eu|e u|european union|eu countries|eu only|europaische union|union europeenne|union europea': EU,
  'eea|european economic area|eu eea': EEA,
  'western europe|west europe': 'AD AT BE CH DE DK ES FI FR GB IE IS IT LI LU MC MT NL NO PT SE SM',
  'eastern europe|central and eastern europe|central eastern europe|cee': CEE,
  'southern europe': 'AL BA CY ES GR HR IT ME MK MT PT RS SI SM VA',
  'northern europe': `${NORDICS} ${BALTICS} GB IE`,
  'nordics|nordic|the nordics|nordic countries': NORDICS,
  scandinavia: 'DK NO SE',
  'baltics|the baltics|baltic states': BALTICS,
  'dach|dach region': DACH,
  'benelux|the benelux': BENELUX,
  'balkans|the balkans|balkan': 'AL BA BG GR HR ME MK RO RS SI XK',
  iberia: 'ES PT',
  'uk and ireland|uki|uk ireland': 'GB IE',
  'latam|latin america|latinoamerica|america latina|latin american countries': LATAM,
  'north america|northern america|norteamerica|noram': NORTH_AMERICA,
  'central america': CENTRAL_AMERICA,
  'south america|sudamerica|america del sur': SOUTH_AMERICA,
  'americas|the americas|amer': `${NORTH_AMERICA} ${CENTRAL_AMERICA} ${SOUTH_AMERICA} ${CARIBBEAN}`,
  'caribbean|the caribbean': CARIBBEAN,
  'apac|asia pacific|apj|japac': `${EAST_ASIA} ${SOUTHEAST_ASIA} ${SOUTH_ASIA} ${OCEANIA}`,
  asia: `${EAST_ASIA} ${SOUTHEAST_ASIA} ${SOUTH_ASIA} ${CENTRAL_ASIA} ${MIDDLE_EAST}`,
  'southeast asia|south east asia|sea|asean': SOUTHEAST_ASIA,
  'south asia': SOUTH_ASIA,
  'east asia': EAST_ASIA,
  'anz|australia and new zealand|australasia': 'AU NZ',
  oceania: OCEANIA,
  africa: AFRICA,
  'sub saharan africa': AFRICA.replace(/\b(DZ|EG|LY|MA|TN) /g, ''),
  'north africa': 'DZ EG LY MA SD TN',
  'middle east|the middle east': MIDDLE_EAST,
  'mena|middle east and north africa': `${MIDDLE_EAST} DZ EG LY MA SD TN`,
  'gcc|gulf|the gulf': GULF,
}

const COUNTRIES_BY_AREA: ReadonlyMap<string, string[]> = new Map(
  Object.entries(AREAS).flatMap(([names, countries]) => {
    const list = [...new Set(countries.split(' '))].sort()
    return names.split('|').map((name) => [name, list] as const)
  }),
)
const WORLD =
  /^(?:worldwide|world wide|global|globally|world|the world|anywhere|anywhere in the world|anywhere on earth|international|all countries|any country|everywhere|earth|weltweit|en todo el mundo|monde entier)$/

/** The countries of an area such as "EMEA" or "Latin America" as sorted alpha-2 codes, or null. */
export function areaCountries(text: string): string[] | null {
  return COUNTRIES_BY_AREA.get(areaKey(text)) ?? null
}

export function isWorldwide(text: string): boolean {
  return WORLD.test(areaKey(text))
}

function areaKey(text: string): string {
  return fold(text)
    .replace(/&/g, ' and ')
    .replace(/[^a-z]+/g, ' ')
    .replace(/ (?:only|based|region|timezones?|time zones?)$/, '')
    .trim()
}
