import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { canonicalLink } from '../../src/listing/canonical-link.ts'
import { openingOfLink } from '../../src/listing/opening-identity.ts'
import { textKey } from '../../src/posting/description.ts'
import { locationKey } from '../../src/posting/location.ts'
import { normalize } from '../../src/posting/normalize.ts'
import { titleKey } from '../../src/posting/title.ts'
import { type TaggedPosting, tagPosting } from '../../src/skills/tag-posting.ts'
import { files } from '../../src/sources/files.ts'

const SAMPLES = join(import.meta.dirname, '../../samples')
const HINTS = { now: '2026-11-20T00:00:00Z', boardCompany: null, boardCountry: null }
const lost: string[] = []
const ads = new Map(['careers', 'jobsite'].flatMap(readBoard))

describe('the sample boards', () => {
  it('lose no ad', () => {
    expect(lost).toEqual([])
    expect(ads.size).toBe(55)
  })

  it('name a company for all but the ads that name none', () => {
    const nameless = [...ads].filter(([, ad]) => ad.company === null).map(([name]) => name)
    expect(nameless.sort()).toEqual(['careers/data-pipelines.txt', 'careers/nodejs-developer.txt'])
  })

  it.each([
    ['careers/montajes-alcarrel-electricista.txt', 'Electricista industrial', 'montajes-alcarrel', 'es||valencia'],
    ['careers/norrviken-embedded-engineer.txt', 'Embedded Software Engineer', 'norrviken-instruments', 'fi||tampere'],
    ['careers/fernwick-ios-engineer.html', 'iOS Engineer', 'fernwick-health', 'gb||london'],
    ['careers/ateliers-brumeval-comptable.html', 'Comptable confirmé', 'ateliers-brumeval', 'fr||lyon'],
    ['careers/wordmere-localisation-specialist.md', 'Localisation Specialist, English to Japanese', 'wordmere', ''],
    ['careers/lumenfold-frontend-developer.md', 'Frontend Developer', 'lumenfold', 'us|| ca||'],
    [
      'jobsite/harbourline-python-backend.html',
      'Backend Engineer (Python, senior)',
      'harbourline-logistics',
      'nl||rotterdam',
    ],
    ['jobsite/marlowe-data-analyst.md', 'Data Analyst', 'marlowe-and-finch-retail', 'gb||manchester'],
    [
      'jobsite/orchard-row-clinic-physio.md',
      'Physiotherapist, part-time (0.6 FTE)',
      'orchard-row-clinic',
      'nz||dunedin',
    ],
    ['jobsite/penrose-product-designer.md', 'Product Designer', 'penrose-allotment', 'au|victoria|melbourne'],
    ['jobsite/tindalaya-director-support.html', 'Director of Customer Support', 'tindalaya-hosting', 'ph||makati'],
    ['jobsite/saltbrook-android.txt', 'Android Developer', 'saltbrook-mobility', 'br||sao paulo'],
  ])('%s: head without labels', (name, title, company, places) => {
    expect([ad(name).title, ad(name).company?.slug, keys(ad(name))]).toEqual([title, company, places])
  })

  it('says that these titles were derived', () => {
    for (const name of ['careers/data-pipelines.txt', 'jobsite/saltbrook-android.txt'])
      expect(ad(name).provenance.title).toBe('derived')
  })
})

describe('openings that stand on both sample boards', () => {
  it.each([
    ['careers/harbourline-senior-backend-engineer.md', 'jobsite/harbourline-python-backend.html'],
    ['careers/lumenfold-frontend-developer.md', 'jobsite/https://jobsite.example/ads/880917'],
    ['careers/basalt-ridge-application-security.html', 'jobsite/basalt-ridge-appsec.md'],
    ['careers/TW-RN-118', 'jobsite/https://jobsite.example/ads/881290'],
  ])('share the apply URL: %s and %s', (left, right) => {
    const [one, other] = [ad(left), ad(right)].map(
      ({ applyUrl }) => openingOfLink(applyUrl ?? '') ?? canonicalLink(applyUrl ?? ''),
    )
    expect(one).not.toBeNull()
    expect(other).toBe(one)
    expect(keys(ad(right))).toBe(keys(ad(left)))
  })

  it.each([
    ['careers/klinikum-sonnenried-pflegefachkraft.md', 'jobsite/pflegefachkraft-leipzig.md'],
    ['careers/fernwick-ios-engineer.html', 'jobsite/fernwick-ios-engineer.md'],
    ['careers/pinegate-staff-accountant.txt', 'jobsite/staff-accountant-columbus.txt'],
    ['careers/voltmere-journeyman-electrician.md', 'jobsite/https://jobsite.example/ads/881077'],
  ])('share all keys: %s and %s', (left, right) => {
    expect(identity(ad(right))).toEqual(identity(ad(left)))
    expect(identity(ad(left)).text).not.toBeNull()
  })
})

describe('near misses stay apart by', () => {
  const harbourline = 'careers/harbourline-senior-backend-engineer'
  it.each([
    ['location', `${harbourline}.md`, `${harbourline}-antwerp.md`],
    ['location', 'careers/tessera-devops-engineer.txt', 'jobsite/tessera-devops-engineer-hyderabad.txt'],
    ['employment type', 'careers/voltmere-journeyman-electrician.md', 'jobsite/voltmere-apprentice-electrician.md'],
    ['seniority', 'jobsite/marlowe-data-analyst.md', 'jobsite/marlowe-senior-data-analyst.md'],
    ['employment type', 'careers/TW-RN-118', 'careers/TW-RN-119'],
  ])('%s: %s and %s', (by, left, right) => {
    const facts = (each: TaggedPosting) =>
      ({ location: keys(each), seniority: each.seniority, 'employment type': each.employmentTypes.join() })[by]
    expect(facts(ad(left))).not.toBe(facts(ad(right)))
    expect(ad(left).company?.slug).toBe(ad(right).company?.slug)
  })
})

function readBoard(folder: string): [string, TaggedPosting][] {
  const pages = readdirSync(join(SAMPLES, folder)).map((file) => ({
    request: { url: `file:${file}`, method: 'GET' as const, body: null, expect: 'any' as const, kind: 'file' },
    url: `file:${file}`,
    contentType: null,
    text: readFileSync(join(SAMPLES, folder, file), 'utf8'),
    error: null,
  }))
  const board = { slug: folder, name: folder, url: null, config: {} }
  const visit = files.parse(pages, board as unknown as Parameters<typeof files.parse>[1])
  lost.push(...visit.rejections.map((rejection) => `${folder}: ${rejection.why}`))
  return visit.postings.flatMap((raw): [string, TaggedPosting][] => {
    const tagged = tagPosting(normalize(raw, HINTS), raw.tags)
    if (tagged === null) lost.push(`${folder}/${raw.externalId}: no title`)
    return tagged === null ? [] : [[`${folder}/${raw.externalId}`, tagged]]
  })
}

function ad(name: string): TaggedPosting {
  const found = ads.get(name)
  if (!found) throw new Error(`no sample ad ${name}`)
  return found
}

function keys(of: TaggedPosting): string {
  return of.locations.map(locationKey).join(' ')
}

function identity(of: TaggedPosting) {
  return {
    company: of.company?.slug,
    title: titleKey(of.title),
    places: keys(of),
    text: textKey(of.description?.text ?? ''),
  }
}
