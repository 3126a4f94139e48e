import { tableText } from './gazetteer.ts'
import { regionKey } from './place-keys.ts'

/** Postal abbreviations. The GeoNames code of a US state is its abbreviation; of the others it is given after the colon. */
const ABBREVIATIONS: Record<string, string> = {
  US: 'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY',
  CA: 'AB:01 BC:02 MB:03 NB:04 NL:05 NS:07 ON:08 PE:09 QC:10 SK:11 YT:12 NT:13 NU:14 PQ:10',
  AU: 'ACT:01 NSW:02 NT:03 QLD:04 SA:05 TAS:06 VIC:07 WA:08',
  DE: 'BW:01 BY:02 HB:03 HH:04 HE:05 NI:06 NW:07 NRW:07 RP:08 SL:09 SH:10 BB:11 MV:12 SN:13 ST:14 TH:15 BE:16',
  IN: 'AN:01 AP:02 AS:03 CH:05 DL:07 GJ:09 HR:10 HP:11 JK:12 KL:13 KA:19 KL:13 MH:16 MN:17 ML:18 NL:20 OD:21 PY:22 PB:23 RJ:24 SK:29 TN:25 TR:26 WB:28 GA:33 BR:34 MP:35 UP:36 CT:37 JH:38 UK:39 TG:40 TS:40',
  // As boards write the districts; "HM" and "JM" are countries elsewhere.
  IL: 'HD:01 HM:02 HZ:03 HA:04 TA:05 JM:06',
}
const ADMIN1_NAMES: Record<string, string> = { 'US.DC': 'District of Columbia', 'IN.07': 'Delhi' }
/** Counties that addresses name instead of England. */
const COUNTIES =
  'bedfordshire|berkshire|buckinghamshire|cambridgeshire|cheshire|cornwall|cumbria|derbyshire|devon|dorset|county durham|east sussex|west sussex|essex|gloucestershire|greater london|greater manchester|hampshire|herefordshire|hertfordshire|kent|lancashire|leicestershire|lincolnshire|merseyside|norfolk|north yorkshire|south yorkshire|west yorkshire|northamptonshire|northumberland|nottinghamshire|oxfordshire|shropshire|somerset|staffordshire|suffolk|surrey|tyne and wear|warwickshire|west midlands|wiltshire|worcestershire|yorkshire'
const MORE_NAMES: Record<string, string> = {
  'new york state': 'US.NY',
  'washington state': 'US.WA',
  calif: 'US.CA',
  quebec: 'CA.10',
  ...Object.fromEntries(COUNTIES.split('|').map((county) => [county, 'GB.ENG'])),
  newfoundland: 'CA.05',
  'tel aviv district': 'IL.05',
  'center district': 'IL.02',
  'haifa district': 'IL.04',
  'jerusalem district': 'IL.06',
  'new delhi': 'IN.07',
}

interface Regions {
  names: Map<string, string>
  byName: Map<string, string[]>
}

let regions: Regions | null = null
const abbreviations = loadAbbreviations()

/** Regions as `country.admin1` that a name or a postal abbreviation may mean, the US, Canada, Australia and India first. */
export function regionsOf(text: string): string[] {
  const trimmed = text.trim()
  if (trimmed.length <= 3) return abbreviations.get(trimmed.toUpperCase().replaceAll('.', '')) ?? []
  regions ??= loadRegions()
  return regions.byName.get(regionKey(trimmed)) ?? []
}

/** The region's full English name, or null. */
export function regionName(id: string): string | null {
  regions ??= loadRegions()
  return regions.names.get(id) ?? null
}

function loadAbbreviations(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [country, list] of Object.entries(ABBREVIATIONS)) {
    for (const entry of list.split(' ')) {
      const [abbreviation = '', code = abbreviation] = entry.split(':')
      found.set(abbreviation, [...(found.get(abbreviation) ?? []), `${country}.${code}`])
    }
  }
  return found
}

/** Rows of code, name and key; the regions that ads name most come first of those that share a name. */
function loadRegions(): Regions {
  const rows = tableText('regions.tsv')
    .split('\n')
    .map((row) => row.split('\t'))
  const names = new Map<string, string>()
  const byName = new Map<string, string[]>()
  const rank = (code: string) => ['US', 'CA', 'AU', 'IN', 'GB'].indexOf(code.slice(0, 2)) >>> 0
  for (const [code = '', name = '', key = ''] of rows.sort((a, b) => rank(a[0] ?? '') - rank(b[0] ?? ''))) {
    names.set(code, ADMIN1_NAMES[code] ?? name)
    byName.set(key, [...(byName.get(key) ?? []), code])
  }
  for (const [name, code] of Object.entries(MORE_NAMES)) byName.set(name, [code])
  return { names, byName }
}
