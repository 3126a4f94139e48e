import { describe, expect, it } from 'vitest'
import { speaksForAnother } from '../../src/listing/agency.ts'
import { companyKey, isAcronymOf, sameCompany } from '../../src/listing/company-key.ts'
import { openingOfLink, openingOfPosting } from '../../src/listing/opening-identity.ts'
import { placeRelation, placeSet } from '../../src/listing/place-set.ts'
import { minHash, packSignature, resemblance, shinglesOf } from '../../src/listing/text-signature.ts'
import { titleLikeness, titleWords } from '../../src/listing/title-words.ts'
import { readPlaceText } from '../../src/posting/location.ts'
import { barePosting } from '../skills/bare-posting.ts'
import { wordsOf } from './members.ts'

const UUID = '0f6ecb5b-1c5f-4d1e-9f6e-0a1b2c3d4e5f'

describe('openingOfLink', () => {
  it.each([
    ['https://boards.greenhouse.io/acme/jobs/4567001', 'greenhouse 4567001'],
    ['https://www.acme.com/careers/open?utm_source=x&gh_jid=4567001', 'greenhouse 4567001'],
    ['https://boards.greenhouse.io/embed/job_app?for=acme&token=4567001', 'greenhouse 4567001'],
    [`https://jobs.eu.lever.co/acme/${UUID.toUpperCase()}/apply`, `lever ${UUID}`],
    [`https://jobs.ashbyhq.com/acme/${UUID}/application?src=board`, `ashby ${UUID}`],
    ['https://apply.workable.com/acme/j/0A1B2C3D4E/apply/', 'workable 0a1b2c3d4e'],
    ['https://jobs.smartrecruiters.com/Acme/743999912345678-cook', 'smartrecruiters 743999912345678'],
    ['https://acme.jobs.personio.de/job/1234567?language=de', 'personio acme 1234567'],
    ['https://acme.bamboohr.com/careers/42', 'bamboohr acme 42'],
    ['https://careers-acme.icims.com/jobs/9001/cook/job', 'icims careers-acme 9001'],
    ['https://acme.wd5.myworkdayjobs.com/en-US/Careers/job/Berlin/Cook_R-1009', 'workday acme r-1009'],
    ['https://acme.com/jobs/7', null],
    ['https://boards.greenhouse.io/acme', null],
    ['ftp://boards.greenhouse.io/acme/jobs/7', null],
    ['nonsense', null],
  ])('%s names %s', (link, opening) => expect(openingOfLink(link)).toBe(opening))

  it('meets the own id of the board that the link leads to', () => {
    expect(openingOfPosting('greenhouse', '4567001')).toBe(openingOfLink('https://acme.com/x?gh_jid=4567001'))
    expect(openingOfPosting('lever', UUID)).toBe(openingOfLink(`https://jobs.lever.co/acme/${UUID}`))
    expect(openingOfPosting('personio', '12')).toBeNull()
  })
})

describe('a company', () => {
  it.each([
    ['Zeta Global, Inc.', 'zetaglobal'],
    ['The Boeing Company', 'Boeing'],
    ['Blockchain.com', 'blockchain'],
    ['Truist Bank', 'Truist'],
    ['Konrad Group', 'konrad'],
    ['P&G', 'P and G'],
    ['Müller & Söhne GmbH', 'MULLER AND SOHNE'],
    ['Acme (Germany)', 'ACME'],
    ['springhealth66', 'Spring Health'],
  ])('%s is %s', (left, right) => expect(sameCompany(companyKey(left), companyKey(right))).toBe(true))

  it.each([
    ['Apple', 'Applebee'],
    ['Delta', 'Deltek'],
    ['Meta', 'Metabase'],
    ['Wiley', 'Wiley Edge'],
    ['Scale', 'Scalefusion'],
    ['GE', 'GE Aerospace'],
  ])('%s is not %s', (left, right) => expect(sameCompany(companyKey(left), companyKey(right))).toBe(false))

  it('has initials of three words or more', () => {
    expect(isAcronymOf('CSIT', 'Centre for Strategic Infocomm Technologies')).toBe(true)
    expect(isAcronymOf('GE', 'General Electric')).toBe(false)
  })
})

describe('a title', () => {
  it.each([
    ['Sr. SWE II (Backend)', 'Senior Software Engineer 2, Back-End'],
    ['New Grad: Software Engineer', 'Software Developer - Entry Level'],
    ['VP, Human Resources', 'Vice President HR'],
    ['Machine Learning Engineer (m/f/d)', 'ML Eng'],
    ['Manager, SEO', 'SEO Mgr'],
    ['Technical Account Manager (london, United Kingdom)', 'Technical Account Manager'],
  ])('%s is %s', (left, right) => expect(titleWords(left, [])).toEqual(titleWords(right, [])))

  it('loses the names of its own places alone', () => {
    expect(titleWords('account executive - france', ['paris', 'france']).words).toEqual(['account', 'executive'])
    expect(titleWords('new business manager', ['new york']).words).toEqual(['business', 'manager', 'new'])
    expect(titleWords('Berlin', ['berlin']).words).toEqual(['berlin'])
  })

  it.each<[string, string, boolean]>([
    ['Software Enginer', 'Software Engineer', true],
    ['Data Base Administrator', 'Database Administrator', true],
    ['Software Engineer', 'Software Engineer, Payments', false],
    ['Software Engineer, Billing', 'Software Engineer, Payments', false],
    ['Frontend Engineer', 'Backend Engineer', false],
  ])('%s and %s: %s', (left, right, alike) => {
    expect(titleLikeness(titleWords(left, []).words, titleWords(right, []).words, []) > 0).toBe(alike)
  })

  it('keeps level and season apart from the work', () => {
    expect(titleWords('Senior Staff Engineer II - Summer 2026', [])).toEqual({
      words: ['engineer'],
      level: '#2 senior staff',
      season: '2026 summer',
    })
  })
})

describe('places', () => {
  const setOf = (text: string) => placeSet({ ...readPlaceText(text, null), eligibility: null })
  it.each([
    ['San Francisco, CA; New York, NY', 'NYC', 'shared'],
    ['Bangalore', 'Bengaluru, India', 'shared'],
    ['Denver, WA', 'Denver, CO', 'shared'],
    ['United States', 'Austin, TX', 'wider'],
    ['Remote (CA)', 'Remote Canada', 'shared'],
    ['Remote', 'Berlin', 'unknown'],
    ['Portland, OR', 'Portland, ME', 'apart'],
    ['Munich', 'Berlin', 'apart'],
    ['Remote - Spain', 'Remote - Poland', 'apart'],
    ['US AZ TUCSON E Hermans Rd BLDG', 'Tucson, AZ', 'shared'],
    ['Hall 3', 'Hall 4', 'apart'],
  ])('%s and %s: %s', (left, right, relation) => {
    expect(placeRelation(setOf(left), setOf(right))).toBe(relation)
    expect(placeRelation(setOf(right), setOf(left))).toBe(relation)
  })
})

describe('the signature of a text', () => {
  const signature = (text: string) => packSignature(minHash(text) as NonNullable<ReturnType<typeof minHash>>)
  const [one, two] = [wordsOf('one'), wordsOf('two')]

  it('is that of the words, whatever their dress', () => {
    expect(signature(one.toUpperCase().replaceAll(' ', ',\n'))).toEqual(signature(one))
    expect(signature(`Überprüfung ${one}`)).toEqual(signature(`uberprufung ${one}`))
    expect(shinglesOf(signature(one))).toBe(117)
  })

  it('estimates how much is shared', () => {
    expect(resemblance(signature(one), signature(two)).jaccard).toBeLessThan(0.05)
    const both = resemblance(signature(`${one} ${two}`), signature(one))
    expect(both.jaccard).toBeGreaterThan(0.38)
    expect(both.jaccard).toBeLessThan(0.62)
    expect(both.containment).toBeGreaterThan(0.8)
  })

  it('takes each sign of a script without spaces for a word', () => {
    expect(minHash('私たちは東京で一緒に働く経験豊富なソフトウェア技術者を探しています。'.repeat(2))).not.toBeNull()
  })

  it('is none for a few words', () => expect(minHash('Apply now, we are hiring!')).toBeNull())
})

describe('an ad that speaks for another employer', () => {
  const said = (text: string, name: string | null = null) =>
    speaksForAnother(
      barePosting('Cook', {
        company: name === null ? null : { name, slug: name.toLowerCase() },
        description: { html: '', text, truncated: false },
      }),
    )
  it.each([
    ['Our client, a hotel group, is looking for a cook.', null, true],
    ['We are hiring on behalf of one of our clients in Leeds.', null, true],
    ['Für unseren Kunden in Köln suchen wir einen Koch.', null, true],
    ['A cook for our kitchen.', 'Northgate Recruitment', true],
    ['You help our clients to cook better, and our client services team.', 'Acme', false],
    ['Write the client and the server.', 'Acme', false],
  ])('%s by %s: %s', (text, name, expected) => expect(said(text, name)).toBe(expected))
})
