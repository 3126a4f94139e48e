import { currencyOf, UNITS_PER_USD } from './currencies.ts'
import { oneLine } from './fold.ts'
import { moneyOfText, parseAmount } from './money.ts'
import type { PayPeriod, Salary } from './posting.ts'
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
const PERIODS: [RegExp, PayPeriod][] = [
  [/hour|\bhr|hora|stunde|heure|uur|godz|timme/i, 'hour'],
  [/month|\bmo\b|monat|mois|\bm[eê]s\b|mensual|mensal|maand|mies|månad|mese/i, 'month'],
  [/week|woche|semaine|semana|settimana/i, 'week'],
  [/\bday|daily|per-day|\btag(?:essatz)?\b|jour|diaria|\bdía|giorno/i, 'day'],
  [/year|annu|\byr|\bp\.?a\b|jahr|\ban\b|año|anual|ano\b|jaar|rok\b|år\b|anno/i, 'year'],
]

/** Pay by the source's own fields, its text where there are no figures; null when implausible, zero or hidden. */
export function salaryOfField(raw: RawSalary, country: string | null): Salary | null {
  const min = amountOf(raw.min)
  const max = amountOf(raw.max)
  if (min === null && max === null)
    return raw.text === null ? null : salaryOfText(`Salary: ${raw.text.slice(0, 500)}`, country)
  const currency = raw.currency === null ? null : currencyOf(raw.currency, country)
  const period = periodOf(raw.period ?? '') ?? periodBySize(max ?? min ?? 0, currency)
  const said = raw.text ?? [raw.min, raw.max].filter((part) => amountOf(part) !== null).join(' - ')
  const details = [raw.text === null ? (raw.currency ?? '') : '', raw.text === null ? (raw.period ?? '') : '']
  return period === null ? null : build(min, max, currency, period, oneLine([said, ...details].join(' ')))
}

/** Base pay that a text states: bands of one currency and period together; of several the first. Null where none is sure. */
export function salaryOfText(text: string, country: string | null): Salary | null {
  let salary: Salary | null = null
  for (const money of moneyOfText(text, country)) {
    const period =
      money.period === null ? periodBySize(money.max ?? money.min ?? 0, money.currency) : periodOf(money.period)
    const found = period === null ? null : build(money.min, money.max, money.currency, period, money.raw)
    if (found === null) continue
    if (salary === null) salary = found
    else if (salary.currency === found.currency && salary.period === found.period) salary = withBand(salary, found)
  }
  return salary
}

function periodOf(word: string): PayPeriod | null {
  return PERIODS.find(([pattern]) => pattern.test(word.replace(/[_-]/g, ' ')))?.[1] ?? null
}

/** Without a period its size tells: 120,000 is a year's pay, 45 an hour's; 4,000 is left a month's. */
function periodBySize(amount: number, currency: string | null): PayPeriod | null {
  const dollars = amount / (UNITS_PER_USD[currency ?? 'USD'] ?? 1)
  if (dollars >= 10_000) return 'year'
  if (dollars >= 1_000) return 'month'
  return dollars >= 7 && dollars <= 250 ? 'hour' : null
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
  const dollars = amount / (UNITS_PER_USD[currency ?? 'USD'] ?? 1)
  const [least, most] = PLAUSIBLE[period]
  return dollars >= least && dollars <= most
}

function withBand(salary: Salary, band: Salary): Salary {
  const min = lower(salary.min, band.min)
  const max = higher(salary.max, band.max)
  return build(min, max, salary.currency, salary.period, `${salary.raw}; ${band.raw}`) ?? salary
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
