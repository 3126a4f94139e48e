import { UNITS_PER_USD } from './currencies.ts'

/** ISO codes as the alternatives of a pattern. */
export const CODES = Object.keys(UNITS_PER_USD).join('|')
const SIGN_BEFORE = `R(?=\\s?\\d)|(?:US|C(?:AD?)?|AU?|NZ|SG?|HK|MX|NT|R)?\\$|[€£¥₹₪₩₱฿₫₴₦₺₽]|S\\/\\.?(?=\\s?\\d)|zł|Kč|kr\\.?|S?Fr\\.?|Rs\\.?|Rp\\.?|RM|RMB|KSh|NIS|TL|lei|(?:${CODES})(?:\\s?[$€£])?`
const SIGN_AFTER = `US dollars|(?:US|CA?|AU?)?\\$|[€£¥₹₪₩₱฿₫₴₦₺₽円원元]|zł|zl(?![a-z])|Kč|kr\\.?|Ft|лв\\.?|руб(?:лей)?\\.?|грн\\.?|บาท|VNĐ|RMB|NIS|ש["״]?ח|TL|lei|RM|[Ee]uro[st]?|ريال سعودي|درهم|${CODES}`
const FIGURE =
  "\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)|\\d{1,3}(?:[.,'’\\u00a0\\u202f ]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,9}(?:[.,]\\d{1,2})?(?!\\d)"
const JOINED = [
  'bonus',
  'equity',
  'super',
  'commission',
  'benefits',
  'car',
  'stock',
  'options',
  'rsu',
  'ote',
  'holiday',
  'pension',
  'tips',
]
  .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
  .join('|')
/** "$150k+" is open above; in "$150k + bonus" and "$150k+super" the sign joins something else. */
const OPEN = `\\s?\\+(?=\\s?(?:[.,;:)|/$€£]|$|USD|EUR|GBP|CAD))|\\+(?!\\s(?:\\w+\\s)?(?:${JOINED}))(?=\\s)|\\s?以上`
const LATIN_FACTOR = `[kK](?=€|EUR|PLN|USD|GBP)|[kK](?![\\wÀ-ɏ])|T(?=€|EUR)|T(?= €)|[mM](?:illion|n)?(?!\\w)|[bB](?:illion|n)(?!\\w)|lakhs?(?!\\w)|LPA(?!\\w)|L(?!\\w)|[Cc]r(?:ores?)?(?!\\w)|juta(?!\\w)|jt(?!\\w)|triệu|mil(?!\\w)|tys\\.?(?!\\w)|тыс\\.?|тис\\.?`
/** One figure with what stands around it: 1 sign, 2 figure, 3 factor, 4 plus, 5 sign behind. */
export const AMOUNT = new RegExp(
  `(?<![\\w.,])(?:(${SIGN_BEFORE})\\s?)?(${FIGURE})(?:\\s?(${LATIN_FACTOR}|[万萬만]))?(?:[.,][-–—]{1,2})?(${OPEN})?(?:\\s?(${SIGN_AFTER})(?![A-Za-z]))?`,
  'g',
)
/** Cheap test of a line before the costly one: some sign of money stands in it. */
const MONEY =
  /[$€£¥₹₪₩₱฿₫₴₦₺₽円원元]|\b[A-Z]{3}\b|\b(?:[Rr]s|RM|Rp|KSh|TL|lei|[Ee]uro[st]?|zl|kr|Fr|Ft|LPA|lakhs?|R|S)(?![A-Za-z])|(?:RM|Rp|Rs|R)\d|zł|Kč|лв|руб|грн|บาท|VNĐ|ש["״]?ח|ريال|درهم|万|만|薪/

export function mayHoldMoney(line: string): boolean {
  return /\d/.test(line) && MONEY.test(line)
}

/** "1,234.50", "1.234,50", "120k", "12 LPA" as a number; null where it is none. */
export function parseAmount(text: string): number | null {
  const match = /^[^\d]{0,6}(\d[\d.,'’\s]*)\s?(k|m|lakhs?|lpa)?[^\d]{0,12}$/i.exec(text.trim())
  return match?.[1] === undefined ? null : numberOf(match[1]) * factorOf(match[2] ?? '')
}

/** What a word behind a figure multiplies it by; 1 where it is none. */
export function factorOf(word: string): number {
  const lower = word.toLowerCase().replace(/\.$/, '')
  if (/^(?:k|t|mil|tys|тыс|тис)$/.test(lower)) return 1_000
  if (/^(?:l|lpa|lakhs?)$/.test(lower)) return 100_000
  if (/^cr/.test(lower)) return 10_000_000
  if (/^[万萬만]$/.test(lower)) return 10_000
  if (/^(?:m|juta|jt|triệu)/.test(lower)) return 1_000_000
  return /^b/.test(lower) ? 1_000_000_000 : 1
}

/** A last group of one or two digits behind a point or comma is a fraction, groups of three are thousands. */
export function numberOf(text: string): number {
  const digits = text.replace(/[\s'’]/g, '')
  const fraction = /[.,](\d{1,2})$/.exec(digits)
  const whole = (fraction === null ? digits : digits.slice(0, fraction.index)).replace(/[.,]/g, '')
  return Number(fraction === null ? whole : `${whole}.${fraction[1]}`)
}
