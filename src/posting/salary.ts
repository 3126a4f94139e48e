import { parseAmount } from './amounts.ts'
import { currencyOf, inDollars, isLowPay, isPaidMonthly } from './currencies.ts'
import { oneLine } from './fold.ts'
import { moneyOfText } from './money.ts'
import { periodOfLabel } from './pay-period.ts'
import type { EmploymentType, PayPeriod, Salary } from './posting.ts'
import type { RawSalary } from './raw-posting.ts'

/** A full-time year as the hours, days, weeks and months that make it; a stated period is honest only as that of full time. */
const PER_YEAR: Record<PayPeriod, number> = { hour: 2080, day: 260, week: 52, month: 12, year: 1 }
/** What a person may plausibly be paid per period, in US dollars; below and above the figure is something else. */
const PLAUSIBLE: Record<PayPeriod, [number, number]> = {
  hour: [2, 1_500],
  day: [10, 10_000],
  week: [40, 40_000],
  month: [100, 150_000],
  year: [1_500, 3_000_000],
}
/** Wider than this is a placeholder ("$1.00 - $250,000"), no range. */
const MAX_SPREAD = 12
/** Pay by the source's own fields, its text where there are no figures; null when implausible, zero or hidden. */
export function salaryOfField(raw: RawSalary, country: string | null): Salary | null {
  const min = amountOf(raw.min)
  const max = amountOf(raw.max)
  if (min === null && max === null)
    return raw.text === null ? null : salaryOfText(`Salary: ${raw.text.slice(0, 500)}`, country)
  const currency = raw.currency === null ? null : currencyOf(raw.currency, country)
  const period = periodOfLabel(raw.period ?? '') ?? periodBySize(max ?? min ?? 0, currency)
  const said = raw.text ?? [raw.min, raw.max].filter((part) => amountOf(part) !== null).join(' - ')
  const details = [raw.text === null ? (raw.currency ?? '') : '', raw.text === null ? (raw.period ?? '') : '']
  return period === null ? null : build(min, max, currency, period, oneLine([said, ...details].join(' ')))
}

/** Pay with what it comes to in a year where that is honest: hourly, daily or monthly pay of a job that is not full time is not annualised. */
export function withHonestYear(salary: Salary | null, types: EmploymentType[]): Salary | null {
  if (salary === null || salary.period === 'year' || types.length === 0 || types.includes('full_time')) return salary
  return { ...salary, annualMin: null, annualMax: null }
}

/** Base pay that a text states: bands of one currency and period together; of several the first. Null where none is sure. */
export function salaryOfText(text: string, country: string | null): Salary | null {
  let salary: Salary | null = null
  for (const money of moneyOfText(text, country)) {
    const period = money.period ?? periodBySize(money.max ?? money.min ?? 0, money.currency)
    const read = period === null ? null : build(money.min, money.max, money.currency, period, money.raw)
    if (read === null) continue
    // An hour that only the size suggests is a guess already: a year made of it would be invented.
    const found = money.period === null && period === 'hour' ? { ...read, annualMin: null, annualMax: null } : read
    if (salary === null) salary = found
    else if (salary.currency === found.currency && salary.period === found.period) salary = withBand(salary, found)
  }
  return salary
}

/** Without a period its size tells: 120,000 is a year's pay, 45 an hour's, 4,000 a month's; between them nothing does. */
function periodBySize(amount: number, currency: string | null): PayPeriod | null {
  const dollars = inDollars(amount, currency)
  if (isLowPay(currency)) return dollars >= 4_000 ? 'year' : dollars >= 120 ? 'month' : null
  if (isPaidMonthly(currency))
    return dollars >= 20_000 ? 'year' : dollars >= 400 ? 'month' : dollars >= 3 && dollars <= 60 ? 'hour' : null
  if (dollars >= 10_000) return 'year'
  if (dollars >= 1_000) return 'month'
  return dollars >= 7 && dollars <= 150 ? 'hour' : null
}

function build(
  min: number | null,
  max: number | null,
  currency: string | null,
  period: PayPeriod,
  raw: string,
): Salary | null {
  const [low, high] = min !== null && max !== null && min > max ? [max, min] : [min, max]
  if (!plausible(low, currency, period) || !plausible(high, currency, period)) return null
  if (low !== null && high !== null && high / low > MAX_SPREAD) return null
  const annual = (amount: number | null) => (amount === null ? null : Math.round(amount * PER_YEAR[period]))
  return {
    min: low,
    max: high,
    currency,
    period,
    annualMin: annual(low),
    annualMax: annual(high),
    raw: raw.slice(0, 200),
  }
}

function plausible(amount: number | null, currency: string | null, period: PayPeriod): boolean {
  if (amount === null) return true
  const dollars = inDollars(amount, currency)
  const [least, most] = PLAUSIBLE[period]
  return dollars >= least && dollars <= most
}

function withBand(salary: Salary, band: Salary): Salary {
  const min = lower(salary.min, band.min)
  const max = higher(salary.max, band.max)
  const whole = build(min, max, salary.currency, salary.period, `${salary.raw}; ${band.raw}`)
  const isGuessed = salary.annualMin === null && salary.annualMax === null
  return whole === null || isGuessed ? { ...salary, min, max } : whole
}

function lower(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b)
}

function higher(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b)
}

function amountOf(value: number | string | null): number | null {
  const amount = typeof value === 'string' ? parseAmount(value) : value
  return amount === null || !Number.isFinite(amount) || amount <= 0 ? null : amount
}
