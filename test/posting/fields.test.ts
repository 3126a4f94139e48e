import { describe, expect, it } from 'vitest'
import { clearanceOfText } from '../../src/posting/clearance.ts'
import { companySlug, readCompany } from '../../src/posting/company.ts'
import { readPostedAt, readValidThrough } from '../../src/posting/dates.ts'
import { educationOfText } from '../../src/posting/education.ts'
import { eligibilityOfField, eligibilityOfText } from '../../src/posting/eligibility.ts'
import { employmentOfLabels, employmentOfText, employmentOfTitle } from '../../src/posting/employment.ts'
import { experienceOfSections } from '../../src/posting/experience.ts'
import { languageOfLabel, languageOfText } from '../../src/posting/language.ts'
import type { SectionKind } from '../../src/posting/posting.ts'
import { salaryOfField, salaryOfText } from '../../src/posting/salary.ts'
import { seniorityOfTitle } from '../../src/posting/seniority.ts'
import { cleanTitle, titleKey } from '../../src/posting/title.ts'
import { visaOfText } from '../../src/posting/visa.ts'
import {
  reconcileWorkplaces,
  workplacesOfLabels,
  workplacesOfText,
  workplacesOfTitle,
} from '../../src/posting/workplaces.ts'

const NOW = '2026-02-10T12:00:00Z'

describe('title', () => {
  it.each([
    ['Senior Backend Engineer (m/f/d)', 'Senior Backend Engineer'],
    ['Auxiliaire de vie H/F', 'Auxiliaire de vie'],
    ['Mitarbeiter*in Lager (all genders)', 'Mitarbeiter Lager'],
    ['Software Engineer - Berlin, Germany', 'Software Engineer'],
    ['Account Executive, EMEA', 'Account Executive'],
    ['Data Scientist (Remote - US)', 'Data Scientist'],
    ['🚀 Frontend Developer 🚀', 'Frontend Developer'],
    ['Nurse Practitioner - R-12345', 'Nurse Practitioner'],
    ['Retail Associate - Part Time', 'Retail Associate'],
    ['Driver $25 - $30 per hour', 'Driver'],
    ['Director of Product, Core Platform & Mobile', 'Director of Product, Core Platform & Mobile'],
    ['Account Executive - German speaking', 'Account Executive - German speaking'],
    ['Remote Sensing Scientist', 'Remote Sensing Scientist'],
    ['C++ Developer', 'C++ Developer'],
    ['מפתח תוכנה', 'מפתח תוכנה'],
    ['[Job Title]', null],
  ])('%s -> %s', (raw, clean) => expect(cleanTitle(raw)).toBe(clean))

  it('keys titles by their work, keeping the level', () => {
    expect(titleKey('Sr. Back-End Engineer (m/w/d) - London')).toBe(titleKey('Senior Backend Engineer'))
    expect(titleKey('Senior Backend Engineer')).not.toBe(titleKey('Backend Engineer'))
  })
})

describe('seniority', () => {
  it.each([
    ['Senior Software Engineer', 'senior'],
    ['Software Engineer II', 'mid'],
    ['Software Engineer', null],
    ['Junior/Senior Developer', 'junior'],
    ['Senior Staff Engineer', 'staff'],
    ['Staff Accountant', null],
    ['Account Manager', null],
    ['Senior Product Manager', 'senior'],
    ['Engineering Manager', 'manager'],
    ['Head of Data', 'director'],
    ['VP of Sales', 'executive'],
    ['Chief Technology Officer', 'executive'],
    ['Account Executive', null],
    ['Executive Assistant', null],
    ['Marketing Intern', 'intern'],
    ['Tech Lead', 'lead'],
    ['Lead Generation Specialist', null],
    ['Principal Engineer', 'principal'],
  ])('%s -> %s', (title, level) => expect(seniorityOfTitle(title)).toBe(level))
})

describe('company', () => {
  it.each([
    ['Acme GmbH & Co. KG', 'acme'],
    ['Müller & Söhne GmbH', 'muller-and-sohne'],
    ['Foo Pty Ltd', 'foo'],
    ['The Trade Desk, Inc.', 'trade-desk'],
    ['Żabka Sp. z o.o.', 'zabka'],
    ['SAP SE', 'sap'],
    ['Booking.com B.V.', 'bookingcom'],
    ['SE', 'se'],
    ['חברה', 'חברה'],
  ])('%s -> %s', (name, slug) => expect(companySlug(name)).toBe(slug))

  it.each(['', '  ', 'Confidential', 'N/A', '---'])('%j names no company', (name) =>
    expect(readCompany(name)).toBeNull(),
  )
  it('keeps the legal form in the name and drops what is none of it', () => {
    expect(readCompany('Acme Inc. (YC S21)')).toEqual({ name: 'Acme Inc.', slug: 'acme' })
  })
})

describe('salary in text', () => {
  const short = (text: string, country: string | null = null) => {
    const salary = salaryOfText(text, country)
    return salary === null ? null : [salary.min, salary.max, salary.currency, salary.period]
  }
  it.each([
    ['Salary: $120,000 - $150,000 per year', [120000, 150000, 'USD', 'year']],
    ['$150k-$225k base + generous equity', [150000, 225000, 'USD', 'year']],
    ['Pay: $25.50 - $31.00 per hour', [25.5, 31, 'USD', 'hour']],
    ['Gehalt: 60.000 € - 75.000 € brutto pro Jahr', [60000, 75000, 'EUR', 'year']],
    ['Salaire : 45 000 € par an', [45000, 45000, 'EUR', 'year']],
    ['Salary from £45k', [45000, null, 'GBP', 'year']],
    ['Salary up to £70,000', [null, 70000, 'GBP', 'year']],
    ['Wynagrodzenie: 18 000 - 24 000 PLN miesięcznie', [18000, 24000, 'PLN', 'month']],
    ['CTC: ₹12,00,000 per annum', [1200000, 1200000, 'INR', 'year']],
    ['Base salary 100-120k EUR, OTE 180k EUR', [100000, 120000, 'EUR', 'year']],
    [
      'Zone A salary: $100,000 - $120,000 per year\nZone B salary: $90,000 - $110,000 per year',
      [90000, 120000, 'USD', 'year'],
    ],
    ['$500 stipend for your home office', null],
    ['OTE $200,000 - $250,000', null],
    ['Sign-on bonus of $10,000', null],
    ['We raised $25M in Series A funding', null],
    ['$1.00 - $250,000 per year', null],
    ['We manage a budget of $100,000 - $200,000', null],
    ['A referral bonus: earn $2,000', null],
    ['Our product costs $29 per month', null],
    ['Founded in 2015, 250 employees', null],
  ])('%s', (text, expected) => expect(short(text)).toEqual(expected))

  it('reads a sign with the place', () => {
    expect(short('Salary: $90,000 - $110,000', 'CA')?.[2]).toBe('CAD')
    expect(short('Lön: 45 000 kr per månad', 'SE')?.[2]).toBe('SEK')
  })
  it('annualises by stated periods only', () => {
    expect(salaryOfText('Pay: $20 - $30 per hour', null)).toMatchObject({ annualMin: 41600, annualMax: 62400 })
  })
})

describe('salary in fields', () => {
  const field = (min: number | string | null, max: number | string | null, period: string | null, currency = 'USD') =>
    salaryOfField({ min, max, currency, period, text: null }, null)
  it('takes the words of sources for periods', () => {
    expect(field(60000, 75000, 'per-year-salary', 'EUR')).toMatchObject({ min: 60000, period: 'year', currency: 'EUR' })
    expect(field('3500', '4500', 'month')).toMatchObject({ min: 3500, annualMax: 54000 })
    expect(field(80000, 100000, '1 YEAR')?.period).toBe('year')
    expect(field(25, 30, 'HOUR')?.annualMin).toBe(52000)
  })
  it.each([
    [0, 0],
    [4, 90000],
    [1, 250000],
    [-5, null],
    [null, null],
  ])('%j to %j is no pay', (min, max) => expect(field(min, max, 'year')).toBeNull())
})

describe('employment', () => {
  it.each([
    [['FullTime'], ['full_time']],
    [['Regular Full Time (Salary)'], ['full_time']],
    [['fulltime_fixed_term'], ['full_time', 'temporary']],
    [
      ['CONTRACTOR', 'PART_TIME'],
      ['part_time', 'contract'],
    ],
    [['working_student'], ['internship']],
    [['permanent'], []],
    [['OTHER'], []],
  ])('labels %j -> %j', (labels, types) => expect(employmentOfLabels(labels)).toEqual(types))
  it('reads titles and statements, not benefits', () => {
    expect(employmentOfTitle('Nurse (Part-Time)')).toEqual(['part_time'])
    expect(employmentOfTitle('Contract Manager')).toEqual([])
    expect(employmentOfText('This is a full-time position.')).toEqual(['full_time'])
    expect(employmentOfText('We offer contractor benefits to all full-time employees.')).toEqual([])
  })
})

describe('workplaces', () => {
  it.each([
    ['Hybrid: 3 days a week in the office', ['hybrid']],
    ['This is a fully remote position.', ['remote']],
    ['This role is not remote.', ['onsite']],
    ['You will be 5x per week onsite.', ['onsite']],
    ['Remote sensing of crops.', []],
    ['On-site fitness studio and a home office stipend.', []],
    ['Microsoft Office skills.', []],
    [
      'Unless formally approved to work fully remotely, you spend at least half of your work time in your assigned office.',
      [],
    ],
    ['We have experience with hybrid cloud.', []],
    ['Candidates must relocate to Austin.', ['onsite']],
    ['You can work remotely or visit our Berlin hub.', ['remote']],
  ])('%s -> %j', (text, workplaces) => expect(workplacesOfText(text)).toEqual(workplaces))
  it('reads labels and titles', () => {
    expect(workplacesOfLabels(['TELECOMMUTE'])).toEqual(['remote'])
    expect(workplacesOfLabels(['unspecified'])).toEqual([])
    expect(workplacesOfTitle('Engineer (Hybrid)')).toEqual(['hybrid'])
    expect(workplacesOfTitle('Remote Sensing Engineer')).toEqual([])
  })
  it('lets plain text win over a remote label', () => {
    const text = 'You are 5x per week onsite in Munich.'
    expect(reconcileWorkplaces(['remote'], workplacesOfText(text), text)).toEqual(['onsite'])
    expect(reconcileWorkplaces(['remote'], [], 'A yearly meet-up in Lisbon.')).toEqual(['remote'])
  })
})

describe('eligibility', () => {
  it('takes an empty list as worldwide and keeps commas inside names', () => {
    expect(eligibilityOfField([])).toMatchObject({ worldwide: true, countries: [] })
    expect(eligibilityOfField(['Korea, Republic of', 'Spain'])).toMatchObject({
      worldwide: false,
      countries: ['ES', 'KR'],
    })
  })
  it('expands areas', () => {
    expect(eligibilityOfField(['LATAM']).countries).toEqual(expect.arrayContaining(['AR', 'BR', 'MX']))
    expect(eligibilityOfField(['EMEA']).countries).not.toContain('US')
    expect(eligibilityOfField(['Americas', 'Europe']).countries).toEqual(expect.arrayContaining(['US', 'DE']))
    expect(eligibilityOfField(['Somewhere nice'])).toEqual({ worldwide: false, countries: [], raw: 'Somewhere nice' })
  })
  it('reads limits in text', () => {
    expect(eligibilityOfText('Candidates must be based in the United States.')?.countries).toEqual(['US'])
    expect(eligibilityOfText('US only')?.countries).toEqual(['US'])
    expect(eligibilityOfText('You can work from anywhere in the world.')?.worldwide).toBe(true)
    expect(eligibilityOfText('We build tools for remote teams.')).toBeNull()
  })
})

describe('experience', () => {
  const years = (text: string, kind: SectionKind = 'requirements') =>
    experienceOfSections([{ kind, heading: null, items: [], text }])
  it.each([
    ['3+ years of experience with Python', { min: 3, max: null }],
    ['3-5 years in sales', { min: 3, max: 5 }],
    ['At least five (5) years of experience', { min: 5, max: null }],
    ['Mindestens 3 Jahre Berufserfahrung', { min: 3, max: null }],
    [
      "Bachelor's degree and 6 years of experience, or Master's degree and 4 years of experience",
      { min: 4, max: null },
    ],
    ['5+ years of experience, 2+ years with Go', { min: 5, max: null }],
    ['5+ years of experience preferred', null],
    ['We have been in business for over 20 years', null],
    ['You must be 18 years old', null],
    ['A 2 year contract', null],
  ])('%s', (text, expected) => expect(years(text)).toEqual(expected))
  it('ignores nice-to-have sections and the company', () => {
    expect(years('5+ years of experience with Go', 'nice_to_have')).toBeNull()
    expect(years('5+ years of growth', 'company')).toBeNull()
  })
})

describe('flags and education', () => {
  it.each([
    ['We offer visa sponsorship.', true],
    ['We are unable to sponsor visas.', false],
    ['Visa sponsorship is not available for this role.', false],
    ['Our visa payments team grows.', null],
  ])('visa: %s', (text, expected) => expect(visaOfText(text)).toBe(expected))
  it.each([
    ['An active security clearance is required.', true],
    ['No clearance required.', false],
    ['Experience with customs clearance.', null],
  ])('clearance: %s', (text, expected) => expect(clearanceOfText(text)).toBe(expected))
  it.each([
    ["Bachelor's or Master's degree in physics", 'bachelor'],
    ['BS in Computer Science', 'bachelor'],
    ['Can call out BS in meetings', null],
    ['A PhD is preferred', null],
    ['No degree required', null],
  ])('education: %s', (text, expected) => expect(educationOfText(text)).toBe(expected))
})

describe('dates', () => {
  it.each([
    ['2026-01-05', '2026-01-05T00:00:00.000Z'],
    ['2026-01-05T10:00:00-04:00', '2026-01-05T14:00:00.000Z'],
    ['2026-01-05 08:00:00 UTC', '2026-01-05T08:00:00.000Z'],
    ['1767600000', '2026-01-05T08:00:00.000Z'],
    ['1767600000000', '2026-01-05T08:00:00.000Z'],
    ['Mon, 05 Jan 2026 08:00:00 +0100', '2026-01-05T07:00:00.000Z'],
    ['3 days ago', '2026-02-07T00:00:00.000Z'],
    ['Posted 2 months ago', '2025-12-10T00:00:00.000Z'],
    ['5 minutes ago', '2026-02-10T11:55:00.000Z'],
    ['Posted Yesterday', '2026-02-09T00:00:00.000Z'],
    ['Posted 30+ Days Ago', null],
    ['2026-02-30', null],
    ['2026-02-12', null],
    ['0', null],
    ['soon', null],
  ])('%s -> %s', (text, expected) => expect(readPostedAt(text, NOW)).toBe(expected))
  it('lets a bare day stand to its end', () => {
    expect(readValidThrough('2026-03-01', NOW)).toBe('2026-03-01T23:59:59.000Z')
    expect(readValidThrough('9999-12-31', NOW)).toBeNull()
  })
})

describe('language', () => {
  it.each([
    ['en-US', 'en'],
    ['German', 'de'],
    ['Deutsch', 'de'],
    ['xx language', null],
  ])('label %s', (label, expected) => expect(languageOfLabel(label)).toBe(expected))
  it.each([
    ['We are looking for a software engineer who enjoys working with other people every day.', 'en'],
    ['Wir suchen eine Softwareentwicklerin, die gerne mit anderen Menschen zusammenarbeitet.', 'de'],
    ['אנחנו מחפשים מהנדסת תוכנה שאוהבת לעבוד עם אנשים אחרים בכל יום ויום', 'he'],
    ['Backend', null],
  ])('%s', (text, expected) => expect(languageOfText(text)).toBe(expected))
})
