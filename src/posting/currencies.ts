/** ISO 4217 codes that ads use, with the rough number of units to one US dollar: only for telling plausible pay from none. */
export const UNITS_PER_USD: Record<string, number> = {
  USD: 1,
  EUR: 1,
  GBP: 1,
  CHF: 1,
  CAD: 1,
  AUD: 1,
  NZD: 1,
  SGD: 1,
  HKD: 8,
  JPY: 150,
  CNY: 7,
  KRW: 1350,
  TWD: 32,
  INR: 60,
  PKR: 280,
  BDT: 110,
  LKR: 300,
  NPR: 135,
  IDR: 16000,
  MYR: 4,
  PHP: 56,
  THB: 35,
  VND: 25000,
  ILS: 4,
  AED: 4,
  SAR: 4,
  QAR: 4,
  OMR: 0.4,
  BHD: 0.4,
  KWD: 0.3,
  JOD: 0.7,
  EGP: 48,
  TRY: 34,
  ZAR: 18,
  NGN: 1500,
  KES: 130,
  GHS: 15,
  UGX: 3700,
  TZS: 2600,
  MAD: 10,
  TND: 3,
  BRL: 5,
  MXN: 17,
  ARS: 1000,
  CLP: 950,
  COP: 4000,
  PEN: 4,
  CRC: 510,
  UYU: 40,
  PLN: 4,
  CZK: 23,
  HUF: 360,
  RON: 5,
  BGN: 2,
  SEK: 10,
  NOK: 10,
  DKK: 7,
  ISK: 140,
  UAH: 41,
  RUB: 90,
  GEL: 3,
  AMD: 390,
  KZT: 500,
  RSD: 108,
  HRK: 7,
}
/** Where a month's pay is often under $1,000 and a year's under $10,000. */
const LOW_PAY = new Set(
  'INR PKR BDT LKR NPR IDR PHP VND THB EGP TRY NGN KES GHS UGX TZS MAD TND ARS COP UAH RUB GEL AMD KZT'.split(' '),
)
const PAID_MONTHLY = new Set(
  'ILS PLN CZK HUF RON BGN RSD AED SAR QAR KWD BHD OMR JOD BRL MXN PEN CLP MYR CNY TWD'.split(' '),
)
/** Signs and words that mean one currency wherever they stand, in small letters and without a last point. */
const SIGNS: Record<string, string> = {
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  eurot: 'EUR',
  eur: 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  rs: 'INR',
  '₪': 'ILS',
  nis: 'ILS',
  'ש"ח': 'ILS',
  'ש״ח': 'ILS',
  שח: 'ILS',
  '₩': 'KRW',
  원: 'KRW',
  円: 'JPY',
  元: 'CNY',
  rmb: 'CNY',
  '₱': 'PHP',
  '฿': 'THB',
  บาท: 'THB',
  '₫': 'VND',
  vnđ: 'VND',
  '₴': 'UAH',
  грн: 'UAH',
  '₦': 'NGN',
  ksh: 'KES',
  '₺': 'TRY',
  tl: 'TRY',
  '₽': 'RUB',
  руб: 'RUB',
  рублей: 'RUB',
  лв: 'BGN',
  zł: 'PLN',
  zl: 'PLN',
  kč: 'CZK',
  ft: 'HUF',
  r$: 'BRL',
  r: 'ZAR',
  us$: 'USD',
  'us dollars': 'USD',
  c$: 'CAD',
  ca$: 'CAD',
  a$: 'AUD',
  au$: 'AUD',
  nz$: 'NZD',
  s$: 'SGD',
  sg$: 'SGD',
  hk$: 'HKD',
  mx$: 'MXN',
  nt$: 'TWD',
  's/': 'PEN',
  lei: 'RON',
  rm: 'MYR',
  rp: 'IDR',
  sfr: 'CHF',
  fr: 'CHF',
  'ريال سعودي': 'SAR',
  درهم: 'AED',
}
const KRONE: Record<string, string> = { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK' }
const YEN: Record<string, string> = { JP: 'JPY', CN: 'CNY' }
const DOLLAR: Record<string, string> = { CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD', HK: 'HKD', MX: 'MXN', TW: 'TWD' }
/** Signs for two countries' money, read with the ad's place; a code or a fuller sign beside them says more. */
const AMBIGUOUS = new Set(['$', '¥', 'KR'])

/** ISO 4217 of a sign or code as written; `$`, `kr` and `¥` are read with the country, a bare `$` is USD. */
export function currencyOf(sign: string, country: string | null): string | null {
  const upper = sign
    .trim()
    .toUpperCase()
    .replace(/\.$|(?<=^[A-Z]{3})\s?[$€£]$/, '')
  if (Object.hasOwn(UNITS_PER_USD, upper)) return upper
  if (upper === '$') return DOLLAR[country ?? ''] ?? 'USD'
  if (upper === '¥') return YEN[country ?? ''] ?? 'JPY'
  if (upper === 'KR') return KRONE[country ?? ''] ?? null
  const word = upper.toLowerCase()
  return Object.hasOwn(SIGNS, word) ? (SIGNS[word] as string) : null
}

/** The currency that several signs beside one figure mean together: "$95,000 CAD" is Canadian. */
export function currencyOfSigns(signs: (string | undefined)[], country: string | null): string | null {
  const given = signs.filter((sign) => sign !== undefined)
  const plain = given.find((sign) => !AMBIGUOUS.has(sign.toUpperCase().replace(/\.$/, '')))
  for (const sign of [plain, ...given]) {
    const currency = sign === undefined ? null : currencyOf(sign, country)
    if (currency !== null) return currency
  }
  return null
}

/** Whether pay in this currency is mostly said by the month, so that a sum between a month's and a year's is a month's. */
export function isPaidMonthly(currency: string | null): boolean {
  return PAID_MONTHLY.has(currency ?? '')
}

/** An amount in rough US dollars. */
export function inDollars(amount: number, currency: string | null): number {
  return amount / (UNITS_PER_USD[currency ?? 'USD'] ?? 1)
}

/** Whether pay in this currency is of another size than in dollars of the richer countries. */
export function isLowPay(currency: string | null): boolean {
  return LOW_PAY.has(currency ?? '')
}
