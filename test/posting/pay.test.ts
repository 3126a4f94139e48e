import { describe, expect, it } from 'vitest'
import { normalize } from '../../src/posting/normalize.ts'
import { emptyRawPosting, type RawPosting } from '../../src/posting/raw-posting.ts'
import { salaryOfText } from '../../src/posting/salary.ts'

const HINTS = { now: '2026-02-10T12:00:00Z', boardCompany: null, boardCountry: null }
const pay = (text: string, country: string | null = null) => {
  const salary = salaryOfText(text, country)
  return salary && [salary.min, salary.max, salary.currency, salary.period]
}

describe('pay in a text', () => {
  it.each([
    ['The base salary range is USD$157,000 per year - USD$174,000 per year.', [157_000, 174_000, 'USD', 'year']],
    ['$95,000 - $115,000 CAD per year', [95_000, 115_000, 'CAD', 'year']],
    ['40$-60$/hr (CAD)', [40, 60, 'CAD', 'hour']],
    ['Oak & Sons | Welder | $176k+ | Leeds', [176_000, null, 'USD', 'year']],
    ['Up to £65,000 + bonus + car allowance', [null, 65_000, 'GBP', 'year']],
    ['£38,000 basic, OTE £60,000', [38_000, 38_000, 'GBP', 'year']],
    ['OTE €90k (€60k base)', [60_000, 60_000, 'EUR', 'year']],
    ['16,20 €/Std. plus Zuschläge', [16.2, 16.2, 'EUR', 'hour']],
    ['Vergütung ab € 3.200,- brutto/Monat', [3_200, null, 'EUR', 'month']],
    ['Rémunération : 42 à 50 k€ brut annuel', [42_000, 50_000, 'EUR', 'year']],
    ['Mzda: 45 000 – 60 000 Kč měsíčně', [45_000, 60_000, 'CZK', 'month']],
    ['年収：600万円〜900万円', [6_000_000, 9_000_000, 'JPY', 'year']],
    ['Compensation: 1.2 Cr - 1.5 Cr INR per annum', [12_000_000, 15_000_000, 'INR', 'year']],
    ['ממוצע שכר בין 15,000 - 40,000 ש"ח', [15_000, 40_000, 'ILS', 'month']],
    ['שכר: עד 70.00 ₪ לשעה', [null, 70, 'ILS', 'hour']],
    ['Salary\n$120,000 - $140,000', [120_000, 140_000, 'USD', 'year']],
  ])('%s', (text, expected) => {
    expect(pay(text)).toEqual(expected)
  })

  it.each([
    'Unlimited PTO, $400/monthly for groceries',
    'Our shop brings in more than US$200k/yr',
    '100% premium coverage, up to $900 a month',
    'Fahrtkostenzuschuss von 49 € pro Monat',
    'Responsible for budgets between €500,000 and €2,000,000 annually',
    'We raised a round of $350,000',
    'Trading losses of $80,000 a month',
    'Pay: $45 per visit',
    'A supplement of $3 per hour',
    'Life insurance: 2x salary, up to $500,000',
    'Weiterbildungsbudget von 2.500 € jährlich',
  ])('is no base pay: %s', (text) => {
    expect(pay(text)).toBeNull()
  })

  it('reads a sign with the place, and a bare $ of an ad for the US too as American', () => {
    expect(pay('Salary: $90,000', 'CA')).toEqual([90_000, 90_000, 'CAD', 'year'])
    expect(pay('Timlön 165 kr', 'SE')).toEqual([165, 165, 'SEK', 'hour'])
    const locations = ['Toronto, Canada', 'Atlanta, GA'].map((text) => ({
      text,
      city: null,
      region: null,
      country: null,
    }))
    expect(read({ locations, description: text('Salary: $90,000') }).salary?.currency).toBe('USD')
  })
})

describe('pay by the year', () => {
  it.each([
    [['FULL_TIME'], 'Pay: $30 per hour', 62_400],
    [[], 'Pay: $30 per hour', 62_400],
    [['PART_TIME'], 'Pay: $30 per hour', null],
    [['CONTRACTOR'], 'Day rate: £450', null],
    [['PART_TIME'], 'Salary: £30,000 per year', 30_000],
    [['INTERN'], 'Salary: €1,200 per month', null],
    [[], 'Hourly or not, pay: $45', 93_600],
    [[], 'Pay: $45', null],
  ])('%j: %s comes to %s', (employmentTypes, said, annual) => {
    expect(read({ employmentTypes, description: text(said) }).salary?.annualMax).toBe(annual)
  })
})

function read(fields: Partial<RawPosting>) {
  return normalize({ ...emptyRawPosting('1'), ...fields }, HINTS)
}

function text(body: string): RawPosting['description'] {
  return { format: 'text', body }
}
