import { AMOUNT, factorOf, mayHoldMoney, numberOf } from './amounts.ts'
import { currencyOfSigns, inDollars, isLowPay, UNITS_PER_USD } from './currencies.ts'
import { oneLine } from './fold.ts'
import { periodAfter, periodBefore } from './pay-period.ts'
import { hasPayCompanion, isForSomethingElse, saysPay } from './pay-words.ts'
import type { PayPeriod } from './posting.ts'

/** A figure or a range of money found in a text; `period` is null where the ad says none. */
export interface Money {
  min: number | null
  max: number | null
  currency: string
  period: PayPeriod | null
  raw: string
}

/** One figure or range in its line, with the figures around it. */
interface Find {
  line: string
  heading: string
  first: RegExpExecArray
  second: RegExpExecArray | null
  previous: RegExpExecArray | null
  next: RegExpExecArray | null
}

const MAX_LINE = 20_000
const MAX_AMOUNTS = 200
/** Far more lines with a sign of money than any ad has: what a hostile one costs ends here. */
const MAX_LINES = 400
/** A heading above the figure is a short line of its own. */
const MAX_HEADING = 60
const BETWEEN =
  /^(?:\s?(?:\/|per |an? )\s?(?:hour|hr|year|yr|annum|month|day|week|h))?\s{0,2}(?:-|–|—|−|~|〜|～|to|and|bis(?: zu)?|à|až|do|until|a|e|y|et|en|till?|til|og|och|и|до|по|s\/d|hingga|sampai|đến|līdz|iki|kuni|la|rising to|as)\s{0,2}$/i
const UP_TO =
  /(?<![\p{L}])(?:up ?to|upto|bis(?: zu)?|max\.?|maxim\p{L}*|max\p{L}* (?:salary|pay|wage|rate)(?: of| is)?|jusqu['’]à|hasta|até|fino a|do|under|sampai|до|upp till|op til|tot|nawet|עד)[ :]*$/iu
const FROM =
  /(?<![\p{L}])(?:from|start(?:s|ing)?(?: \p{L}+){0,2}(?: at| from| of| is)?|min\.?|minim\p{L}*(?: (?:salary|pay|wage|rate|of))*(?: of| is)?|mindest\p{L}*(?: (?:beträgt|von))?|at least|ab|à partir de|dès|a partir (?:de|di)|desde|od|over|vanaf|från|fra|от|від|alkaen)[ :]*$/iu
const OPEN_AFTER = /^\s?(?:\+(?! ?\p{L})|and (?:up|above)|or more|oder mehr|o más|et plus|以上|起)/u
/** "40$-60$/hr (CAD)": whose dollars they are is said behind the period. */
const DOLLAR_CODE = /^[^.;|$\d]{0,18}\((USD|CAD|AUD|NZD|SGD|HKD|MXN)\)/
/** The segment of a line in a job thread: "| $176k+ |", "Engineer ($120k) |". */
const SEGMENT_START = /[|(]\s?(?:up to |from |to )?$/i
const SEGMENT_END = /^\s?[+]?\s?(?:[|),]|$)/
/** From here on a range without a word of pay or period is taken for a year's. */
const YEARLY_DOLLARS = 10_000
/** Dollars a period under which a sum may be a benefit or a price: it needs a word of pay close before it. */
const SMALL: Partial<Record<PayPeriod, number>> = { hour: 6, day: 40, week: 600, month: 600 }
/** "Losses of", "ein Umfang von": where no word of pay stands by, the figure measures the noun before it. */
const PART_OF =
  /\p{L}{3} (?:of|worth|below|above|exceeding|than|von|van) (?:(?:up to|about|around|roughly|over|almost|nearly|more than|less than|bis zu|tot|rund|über) )?$/iu
/** "$45 per visit": paid or charged by the piece; what it makes in a year nobody knows. */
const BY_THE_PIECE = /^[^\p{L}\d]{0,2}per (?!fte|full|person)\p{L}/iu

/** All figures of base pay in a text, in its order; figures of anything else are left out. */
export function moneyOfText(text: string, country: string | null): Money[] {
  const found: Money[] = []
  let heading = ''
  let lines = 0
  for (const line of text.split('\n')) {
    if (mayHoldMoney(line)) {
      found.push(...moneyOfLine(line.slice(0, MAX_LINE), heading, country))
      lines++
      if (found.length > 20 || lines > MAX_LINES) break
    }
    if (line.trim() !== '') heading = line.length <= MAX_HEADING ? line : ''
  }
  return found
}

function moneyOfLine(line: string, heading: string, country: string | null): Money[] {
  const amounts = [...line.matchAll(AMOUNT)].slice(0, MAX_AMOUNTS)
  const found: Money[] = []
  for (let i = 0; i < amounts.length; i++) {
    const first = amounts[i] as RegExpExecArray
    const second = amounts[i + 1]
    const end = first.index + first[0].length
    const isRange = second !== undefined && second.index - end < 24 && BETWEEN.test(line.slice(end, second.index))
    const previous = amounts[i - 1] ?? null
    const next = amounts[isRange ? i + 2 : i + 1] ?? null
    const money = readMoney({ line, heading, first, second: isRange ? second : null, previous, next }, country)
    if (money !== null) found.push(money)
    if (isRange) i++
  }
  return found
}

function readMoney(find: Find, country: string | null): Money | null {
  const { line, first, second, next } = find
  const last = second ?? first
  const currency = currencyOfFind(find, country)
  if (currency === null || isCount(last[3] ?? '', currency)) return null
  const end = last.index + last[0].length
  const before = wordsBefore(find)
  const after = line.slice(end, Math.min(next?.index ?? line.length, end + 40))
  if (isForSomethingElse(before, after)) return null
  const behind = periodAfter(after)
  if (behind === null && BY_THE_PIECE.test(after)) return null
  const between = second === null ? null : periodAfter(line.slice(first.index + first[0].length, second.index))
  const named = periodBefore(line.slice(Math.max(0, first.index - 60), first.index)) ?? periodBefore(find.heading)
  const period = behind?.period ?? between?.period ?? named ?? (isIndianYear(last) ? 'year' : null)
  const limits = bounds(first, second, before, line.slice(end))
  const money = { ...limits, currency, period, raw: oneLine(line.slice(first.index, end + (behind?.length ?? 0))) }
  return isPay(money, find, after) ? money : null
}

function currencyOfFind({ line, first, second }: Find, country: string | null): string | null {
  const end = (second ?? first).index + (second ?? first)[0].length
  const signs = [first[1], first[5], second?.[1], second?.[5]]
  if (signs.includes('$')) signs.push(DOLLAR_CODE.exec(line.slice(end, end + 24))?.[1])
  const currency = currencyOfSigns(signs, country)
  if (currency !== null) return currency
  if (isIndianYear(second ?? first)) return 'INR'
  if (signs.some((sign) => sign !== undefined)) return null
  if (/万/.test((second ?? first)[3] ?? '')) return country === 'CN' ? 'CNY' : null
  return country === 'CN' && /^k$/i.test((second ?? first)[3] ?? '') ? 'CNY' : null
}

function isIndianYear(amount: RegExpExecArray): boolean {
  return /^(?:LPA|lakh|cr)/i.test(amount[3] ?? '')
}

/** Millions are pay only in currencies of small units; of dollars they are funding. */
function isCount(factor: string, currency: string): boolean {
  if (/^b/i.test(factor)) return true
  return /^m(?:illion|n)?$/i.test(factor) && (UNITS_PER_USD[currency] ?? 1) < 100
}

/** The words of the clause before a figure, back to the figure before it and at most 60 characters. */
function wordsBefore({ line, first, previous }: Find): string {
  // "2x salary, up to $500,000": a bare number is no figure that would end the clause.
  const isMoney = previous?.[1] !== undefined || previous?.[5] !== undefined
  const from = previous === null || !isMoney ? 0 : previous.index + previous[0].length
  return line.slice(Math.max(from, first.index - 60), first.index)
}

/** Whether anything says that the figure is pay: a word of pay, a period that only pay has, a range of a year's size. */
function isPay(money: Money, find: Find, after: string): boolean {
  const { line, heading, first, second } = find
  if (isIndianYear(second ?? first)) return true
  const dollars = inDollars(money.max ?? money.min ?? 0, money.currency)
  const before = line.slice(Math.max(0, first.index - 120), first.index)
  const said = saysPay(before) || saysPay(after) || saysPay(heading)
  if (!said && PART_OF.test(before)) return false
  const small = SMALL[money.period ?? 'year'] ?? 0
  const isSmall = second === null && dollars < (isLowPay(money.currency) ? small / 10 : small)
  if (isSmall) return saysPay(before.slice(-40)) && !isLowInList(before)
  if (said || money.period !== null) return true
  return dollars >= YEARLY_DOLLARS && (second !== null || standsForPay(find))
}

/** Among the parts of a list of benefits ("PTO, $400 a month") a small sum is one of them. */
function isLowInList(before: string): boolean {
  return /,\s*$/.test(before)
}

function standsForPay({ line, first }: Find): boolean {
  const behind = line.slice(first.index + first[0].length)
  if (hasPayCompanion(behind.slice(0, 40))) return true
  return SEGMENT_START.test(line.slice(0, first.index)) && SEGMENT_END.test(behind) && line.split('|').length > 2
}

function bounds(
  first: RegExpExecArray,
  second: RegExpExecArray | null,
  before: string,
  after: string,
): { min: number | null; max: number | null } {
  const factor = factorOf(first[3] ?? '')
  const value = numberOf(first[2] ?? '')
  if (second === null) {
    const amount = value * factor
    if (UP_TO.test(before)) return { min: null, max: amount }
    const open = first[4] !== undefined && !/^ ?\p{L}/u.test(after)
    return { min: amount, max: open || FROM.test(before) || OPEN_AFTER.test(after) ? null : amount }
  }
  const topFactor = factorOf(second[3] ?? '')
  const max = numberOf(second[2] ?? '') * topFactor
  const shared = factor === 1 && topFactor > 1 && value < 1_000 ? topFactor : factor
  return { min: value * shared, max }
}
