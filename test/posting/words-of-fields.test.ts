import { describe, expect, it } from 'vitest'
import { clearanceOfText } from '../../src/posting/clearance.ts'
import { educationOfText } from '../../src/posting/education.ts'
import { eligibilityOfText } from '../../src/posting/eligibility.ts'
import { employmentOfText, employmentOfTitle } from '../../src/posting/employment.ts'
import { experienceOfSections } from '../../src/posting/experience.ts'
import { languageOfText } from '../../src/posting/language.ts'
import { readPlaceText } from '../../src/posting/location.ts'
import { repairText } from '../../src/posting/text-repair.ts'
import { visaOfText } from '../../src/posting/visa.ts'
import { workplacesOfText } from '../../src/posting/workplaces.ts'

// What reading real ads field by field showed to be wrong.
describe('a wish behind a comma does not take away the demand before it', () => {
  it('in years', () => {
    const line = 'Minimum 7-10 years of experience in risk operations, preferably within financial services'
    const sections = [{ kind: 'requirements' as const, heading: null, items: [line], text: line }]
    expect(experienceOfSections(sections)).toEqual({ min: 7, max: 10 })
  })
  it('in degrees', () => {
    expect(educationOfText("Master's degree in Finance, ideally with a certificate in auditing")).toBe('master')
    expect(educationOfText('BSc in CS; an advanced degree is an advantage')).toBe('bachelor')
    expect(educationOfText("Bachelor's degree preferred")).toBeNull()
    expect(educationOfText('תואר ראשון במדעי המחשב')).toBe('bachelor')
    expect(educationOfText('MS or PhD in Computer Science')).toBe('master')
    expect(educationOfText('You will supervise PhD students.')).toBeNull()
  })
})

describe('workplaces', () => {
  it.each([
    ['Work Location: Hybrid remote in Haifa', ['hybrid']],
    ['On-site with some remote working days', ['hybrid']],
    ['You will be required to visit the site at least three times a week.', ['hybrid']],
    ['עבודה היברידית בתל אביב', ['hybrid']],
    ['יומיים עבודה מהבית', ['hybrid']],
    ['Shape the hybrid marketplace vision', []],
    ['Remote-first, with an SF office | https://0x.example', ['remote']],
    ['We encourage our employees to work from our office on additional days.', []],
  ])('%s', (text, expected) => {
    expect(workplacesOfText(text)).toEqual(expected)
  })
})

describe('other words', () => {
  it('tell Hebrew employment types and leave replacements', () => {
    expect(employmentOfText('היקף משרה: מלאה')).toEqual(['full_time'])
    expect(employmentOfText('משרה חלקית')).toEqual(['part_time'])
    expect(employmentOfTitle('Payroll Manager - Maternity Leave Replacement')).toEqual(['temporary'])
  })
  it('tell who may take a remote job', () => {
    expect(eligibilityOfText('Open to fully remote employees anywhere in the US or Canada.')?.countries).toEqual([
      'CA',
      'US',
    ])
  })
  it('tell a visa by the label of a job thread, not by the card', () => {
    expect(visaOfText('Oak & Sons | ONSITE, VISA | Leeds')).toBe(true)
    expect(visaOfText('Payments with Visa and Mastercard')).toBeNull()
  })
  it('tell a permit that must be there already from one that is only asked for', () => {
    expect(visaOfText('You must already have the right to work in the UK.')).toBe(false)
    expect(visaOfText('You must have the right to work in the UK.')).toBeNull()
    expect(visaOfText('Do you require visa sponsorship? (yes/no)')).toBeNull()
  })
  it('tell a clearance that is demanded from one that is only wished for', () => {
    expect(clearanceOfText('Secret clearance preferred')).toBeNull()
    expect(clearanceOfText('Clearance required: No')).toBe(false)
    expect(clearanceOfText('נדרש סיווג ביטחוני')).toBe(true)
  })
  it('tell a language by its script, and Indonesian from Malay', () => {
    expect(languageOfText('เรากำลังมองหานักบัญชี')).toBe('th')
    expect(languageOfText('דרוש/ה מפתח/ת Python ו-AWS')).toBe('he')
    expect(languageOfText('Kami mencari staf administrasi untuk kantor baru di Surabaya')).toBe('id')
    expect(languageOfText('Python, Django, AWS')).toBeNull()
  })
  it('tell a district of Israel from a country of the same code', () => {
    const [place] = readPlaceText('Netanya, HM', null).locations
    expect(place).toMatchObject({ city: 'Netanya', region: 'Central District', country: 'IL' })
    expect(readPlaceText('Jerusalem, JM', null).locations.map(({ country }) => country)).toEqual(['IL'])
    expect(readPlaceText('Kingston, JM', null).locations[0]?.country).toBe('JM')
  })
  it.each(['דרישות: ניסיון של שלוש שנים', 'خبرة في المحاسبة', 'Ζητείται λογιστής'])(
    'mend %s, read as Windows-1252',
    (text) => {
      const broken = new TextDecoder('windows-1252').decode(new TextEncoder().encode(text))
      expect(broken).not.toBe(text)
      expect(repairText(broken)).toBe(text)
    },
  )
})
