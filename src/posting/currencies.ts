/** ISO 4217 codes that ads use, with the rough number of units to one US dollar: only for telling plausible pay from none. */
export const UNITS_PER_USD: Record<string, number> = {
  USD: 1, EUR: 1, GBP: 1, CHF: 1, CAD: 1, AUD: 1, NZD: 1, SGD: 1, HKD: 8, JPY: 150, CNY: 7, KRW: 1350, TWD: 32, INR: 60, PKR: 280,
  BDT: 110, LKR: 300, IDR: 16000, MYR: 4, PHP: 56, THB: 35, VND: 25000, ILS: 4, AED: 4, SAR: 4, QAR: 4, KWD: 0.3, EGP: 48, TRY: 34,
  ZAR: 18, NGN: 1500, KES: 130, GHS: 15, MAD: 10, BRL: 5, MXN: 17, ARS: 1000, CLP: 950, COP: 4000, PEN: 4, UYU: 40, PLN: 4, CZK: 23,
  HUF: 360, RON: 5, BGN: 2, SEK: 10, NOK: 10, DKK: 7, ISK: 140, UAH: 41, RUB: 90, GEL: 3, KZT: 500, RSD: 108, HRK: 7,
}
/** Signs that mean one currency wherever they stand. */
export const SIGNS: Record<string, string> = {
  '€': 'EUR', '£': 'GBP', '₹': 'INR', '₪': 'ILS', '₩': 'KRW', '₱': 'PHP', '฿': 'THB', '₫': 'VND', '₴': 'UAH', '₦': 'NGN', '₺': 'TRY',
  '₽': 'RUB', 'zł': 'PLN', 'kč': 'CZK', 'ft': 'HUF', 'r$': 'BRL', 'us$': 'USD', 'c$': 'CAD', 'ca$': 'CAD', 'cad$': 'CAD', 'a$': 'AUD', 'au$': 'AUD',
  'nz$': 'NZD', 's$': 'SGD', 'hk$': 'HKD', 'mx$': 'MXN', 'nt$': 'TWD', 'rs': 'INR', 'inr': 'INR', 'lei': 'RON', 'rm': 'MYR', 'sfr': 'CHF', 'fr': 'CHF',
}
const KRONE: Record<string, string> = { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK' }
const YEN: Record<string, string> = { JP: 'JPY', CN: 'CNY' }
const DOLLAR: Record<string, string> = { CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD', HK: 'HKD', MX: 'MXN', TW: 'TWD' }

/** ISO 4217 of a sign or code as written; `$`, `kr` and `¥` are read with the country, a bare `$` is USD. */
export function currencyOf(sign: string, country: string | null): string | null {
  const upper = sign.trim().toUpperCase()
  if (upper in UNITS_PER_USD) return upper
  if (upper === '$') return DOLLAR[country ?? ''] ?? 'USD'
  if (upper === '¥') return YEN[country ?? ''] ?? 'JPY'
  if (upper === 'KR') return KRONE[country ?? ''] ?? null
  return SIGNS[sign.trim().toLowerCase().replace(/\.$/, '')] ?? null
}
