import { currencyOf, UNITS_PER_USD } from './currencies.ts'
import { oneLine } from './fold.ts'

/** A figure or a range of money found in a text; `period` is the ad's own word. */
export interface Money {
  min: number | null
  max: number | null
  currency: string
  period: string | null
  raw: string
}

const SIGN = `R(?=\\s?\\d)|(?:US|CAD?|AU?|NZ|S|HK|MX|NT|R)?\\$|[€£¥₹₪₩₱฿₫₴₦₺₽]|zł|Kč|kr\\.?|Rs\\.?|RM|lei|${Object.keys(UNITS_PER_USD).join('|')}`
const FIGURE =
  "\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)|\\d{1,3}(?:[.,'’\\u00a0\\u202f ]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,9}(?:[.,]\\d{1,2})?(?!\\d)"
const AMOUNT = new RegExp(
  `(?<![\\w.,])(?:(${SIGN})\\s?)?(${FIGURE})\\s?([kK](?![\\w])|[mM](?:illion|n)?\\b|[bB](?:illion|n)\\b|lakhs?\\b|LPA\\b|L\\b)?\\s?(\\+)?(?:\\s?(${SIGN})(?![A-Za-z]))?`,
  'g',
)
const BETWEEN =
  /^(?:\s?(?:\/|per |an? )\s?(?:hour|hr|year|yr|annum|month|day|week|h))?\s{0,2}(?:-|–|—|−|~|to|and|bis|à|až|do|until|a|e|y|et|till?)\s{0,2}$/i
const PERIOD =
  /^(?:\s?(?:gross|brutto|net|base|salary|[A-Z]{3}|\+ ?vat|\(gross\)|[),]))*\s?(?:\/|per|an?|pro|par|por|al|each|every)?[ -]?(?:\/ ?)?(hours?|hourly|hr\b|h\b|stunde|heure|hora|ora\b|godz|uur|years?|yearly|yr\b|annum|annually|annual|p\.?a\b\.?|jahr|jährlich|an\b|ans\b|año|anual|ano\b|jaar|rok|år\b|months?|monthly|mo\b|monat|monatlich|mois|mes\b|mês|maand|mies|månad|weeks?|weekly|wk\b|woche|days?|daily|diem|tag\b|jour\b|día\b|pa\b)/i
const PERIOD_BEFORE =
  /\b(annual(?:ly)?|yearly|hourly|monthly|weekly|daily|per year|per hour|per month|day rate|tagessatz|stundenlohn|stundensatz|jahresgehalt|monatsgehalt|monatslohn)\b(?=[^.\n]{0,60}$)/i
const PAY_WORDS =
  /\b(?:salar(?:y|ies)|pay(?:s|ing)?\b|compensation|wage|base\b|rate\b|remuneration|earn(?:ings?)?|gehalt|lohn\b|tagessatz|stundenlohn|stundensatz|monatslohn|vergütung|salaire|rémunération|salario|sueldo|retribuzione|salário|remuneração|wynagrodzenie|salaris|lön|שכר|ctc|stawka|range|package|per (?:hour|year|annum))/i
const NO_BASE =
  /\b(?:ote\b|on[- ]target|bonus|commission|equity|stock|rsus?|options?|stipend|allowance|budget|fund(?:ing|ed|s)?\b|rais(?:ed|ing)|series [a-e]\b|revenue|arr\b|valu(?:ation|ed)|reimburse\w*|401|sign(?:ing|[- ]on)|referr\w*|tuition|relocation|wellness|learning|education|per diem|credit|discount|gift|sales of|portfolio|assets?|customers?|clients?|users?|grants?|prize|insurance|coverage|deductible|match(?:ing|ed)?|sav(?:e|es|ings?)|costs?|price[ds]?|minimum wage|loan|donat\w*|aum\b|worth|spend|profit|turnover|invest\w*|backed|market cap|transaction|gmv|p&l|quota|voucher|transport|lunch|meal|phone|internet|home office|equipment|gym|childcare|retirement|pension)\b/i

/** All figures of base pay in a text, in its order; figures of anything else are left out. */
export function moneyOfText(text: string, country: string | null): Money[] {
  const found: Money[] = []
  for (const line of text.split('\n')) {
    if (
      !/\d/.test(line) ||
      !(/[$€£¥₹₪₩₱฿₫₴₦₺₽]|zł|Kč|\bkr\b|\bRs\b|\bRM\b|\blei\b|\bR ?\d/.test(line) || /\b[A-Z]{3}\b/.test(line))
    )
      continue
    found.push(...moneyOfLine(line.slice(0, 5_000), country))
    if (found.length > 20) break
  }
  return found
}

/** "1,234.50", "1.234,50", "120k", "12 LPA" as a number; null where it is none. */
export function parseAmount(text: string): number | null {
  const match = /^[^\d]{0,6}(\d[\d.,'’\s]*)\s?(k|m|lakhs?|lpa)?[^\d]{0,12}$/i.exec(text.trim())
  return match?.[1] === undefined ? null : numberOf(match[1]) * factorOf(match[2] ?? '')
}

function moneyOfLine(line: string, country: string | null): Money[] {
  const amounts = [...line.matchAll(AMOUNT)]
  const found: Money[] = []
  for (let i = 0; i < amounts.length; i++) {
    const first = amounts[i] as RegExpExecArray
    const second = amounts[i + 1]
    const end = first.index + first[0].length
    const isRange = second !== undefined && second.index - end < 24 && BETWEEN.test(line.slice(end, second.index))
    const money = readMoney(
      line,
      first,
      isRange ? second : null,
      amounts[i - 1] ?? null,
      amounts[isRange ? i + 2 : i + 1] ?? null,
      country,
    )
    if (money !== null) found.push(money)
    if (isRange) i++
  }
  return found
}

function readMoney(
  line: string,
  first: RegExpExecArray,
  second: RegExpExecArray | null,
  previous: RegExpExecArray | null,
  next: RegExpExecArray | null,
  country: string | null,
): Money | null {
  const sign = [first[1], first[5], second?.[1], second?.[5]].find(
    (each) => each !== undefined && currencyOf(each, country) !== null,
  )
  const last = second ?? first
  const end = last.index + last[0].length
  const before = line.slice(
    Math.max(previous === null ? 0 : previous.index + previous[0].length, first.index - 60),
    first.index,
  )
  const after = line.slice(end, Math.min(next?.index ?? line.length, end + 40))
  const lakhs = /^(?:LPA|lakh)/i.test(last[3] ?? '')
  if ((sign === undefined && !lakhs) || /^[mMbB]/.test(last[3] ?? '') || refused(before, after)) return null
  const trailing =
    PERIOD.exec(after)?.[1] ?? PERIOD.exec(line.slice(first.index + first[0].length, second?.index ?? 0))?.[1] ?? null
  const period = trailing ?? PERIOD_BEFORE.exec(line.slice(0, first.index))?.[1] ?? (lakhs ? 'year' : null)
  const said = PAY_WORDS.test(line.slice(0, first.index)) || PAY_WORDS.test(after)
  const big = second !== null && numberOf(last[2] ?? '') * factorOf(last[3] ?? '') >= 10_000
  const yearly = period !== null && /^(?:y|an|p\.?a|jahr|año|ja|rok|år)/i.test(period)
  const hourly = period !== null && /^(?:h|stunde|godz|uur|day|tag)/i.test(period)
  if (!said && !big && !yearly && !hourly && (period === null || second === null)) return null
  return {
    ...bounds(first, second, before),
    currency: sign === undefined ? 'INR' : (currencyOf(sign, country) as string),
    period,
    raw: oneLine(line.slice(first.index, end + (PERIOD.exec(after)?.[0].length ?? 0))),
  }
}

/** What the figure is for stands close before it or after it: "bonus of $5,000", "$500 stipend", "$200k OTE". */
function refused(before: string, after: string): boolean {
  const clauseBefore = before.split(/[,;.(|+•]|\b(?:and|plus)\b/).at(-1) ?? ''
  const clauseAfter = after.split(/[,;.(|+•]|\b(?:and|plus|with|depending|doe|based)\b/i)[0] ?? ''
  const base = /\b(?:base|salary|pay)\b/i
  if (NO_BASE.test(clauseAfter) && !/^\s*\w{0,9}\s*base\b/i.test(clauseAfter)) return true
  return NO_BASE.test(clauseBefore) && !base.test(clauseBefore.slice(Math.max(0, clauseBefore.search(NO_BASE))))
}

function bounds(
  first: RegExpExecArray,
  second: RegExpExecArray | null,
  before: string,
): { min: number | null; max: number | null } {
  const factor = factorOf(first[3] ?? '')
  const value = numberOf(first[2] ?? '')
  if (second === null) {
    const amount = value * factor
    if (/\b(?:up to|bis zu|max(?:imum)?(?: of)?|jusqu'à|hasta|até|fino a|do|under) ?$/i.test(before))
      return { min: null, max: amount }
    const open =
      first[4] === '+' ||
      /\b(?:from|starting (?:at|from)|min(?:imum)?(?: of)?|at least|ab|à partir de|desde|od|over) ?$/i.test(before)
    return { min: amount, max: open ? null : amount }
  }
  const topFactor = factorOf(second[3] ?? '')
  const max = numberOf(second[2] ?? '') * topFactor
  const shared = factor === 1 && topFactor > 1 && value < 1_000 ? topFactor : factor
  return { min: value * shared, max }
}

function factorOf(word: string): number {
  const lower = word.toLowerCase()
  if (lower === 'k') return 1_000
  if (/^(?:l|lpa|lakhs?)$/.test(lower)) return 100_000
  return /^m/.test(lower) ? 1_000_000 : 1
}

/** A last group of one or two digits behind a point or comma is a fraction, groups of three are thousands. */
function numberOf(text: string): number {
  const digits = text.replace(/[\s'’]/g, '')
  const fraction = /[.,](\d{1,2})$/.exec(digits)
  const whole = (fraction === null ? digits : digits.slice(0, fraction.index)).replace(/[.,]/g, '')
  return Number(fraction === null ? whole : `${whole}.${fraction[1]}`)
}
