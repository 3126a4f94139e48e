import { CODES } from './amounts.ts'
import type { PayPeriod } from './posting.ts'

/** The words of a period behind a figure ("/hr", "im Monat", "al año"); those of scripts without spaces need no end. */
const WORDS: [PayPeriod, string, string][] = [
  [
    'hour',
    'hours?|hourly|hrs?|h|ph|std|stunden?|stündlich|heure|horaires?|horas?|ora|oră|uur|godz(?:in[ęay])?|hod(?:inu)?|timme|tim|timen?|tunti|óra|saat|час|год(?:ину)?(?=\\W|$)',
    '時間?|시간|小时|ชั่วโมง|giờ|שעה|ساعة',
  ],
  [
    'month',
    'months?|monthly|mth|mo|pm|pcm|monat(?:e|lich)?|mois|mensuels?|mensuelles?|mes(?:es)?|mensual(?:es)?|mensai?s?|mensal|mês|mese|mensili?|maand(?:elijks)?|mies|miesiąc|miesiącu|miesięcznie|měs|měsíčně|měsíc|mesačne|mesiac|hó|hónap|havonta|havi|lună|lunar|månad(?:en)?|mån|måned(?:en)?|mnd|md|kk|kuukausi|kuus|mánuði|ay|aylık|μήνα|μηνιαίως|месяц|мес|місяць|міс|месец|mēn|mēnesī|mėn|mesečno|bulan|bln',
    '月|월|เดือน|tháng|חודש|شهري?ا?',
  ],
  ['week', 'weeks?|weekly|wks?|pw|woche|wöchentlich|semaine|semana|settimana|vecka|tydz|tydzień', '週|周|주|שבוע'],
  [
    'day',
    'days?|daily|pd|diem|tag|täglich|jours?|journalier|día|dia|diari[ao]s?|giorno|dag|dzień|den|päivä|nap|zi|день',
    '日|일|天|יום',
  ],
  [
    'year',
    'years?|yearly|yrs?|annum|annually|annual|p\\.?a|jahr|jährlich|ans?|année|annuels?|annuelles?|años?|anual(?:es|mente)?|ano|anno|annu[ei]|annuale|jaar|rok|roku|rocznie|ročně|år|årligen|vuosi|vuodessa|yıl|yıllık|έτος|рік|tahun|năm',
    '年|년|שנה|سنة',
  ],
]
const WHOLE = WORDS.map(([, words]) => words).join('|')
const SCRIPTS = WORDS.map(([, , words]) => words).join('|')
/** What may stand between the figure and its period: "gross", "brutto", a code, a sign of joining. */
const FILLERS = `(?:\\s?(?:(?:gross|brutto|bruts?|brutos?|bruttó|lordi|netto|net(?:to|s|os)?|netti|base|salary|pay|before tax|euros?|${CODES})(?!\\p{L})|\\+ ?(?:vat|btw|iva|mwst|moms)|\\(gross\\)|\\(net\\)|\\(brutto\\)|[),.](?=\\s)|[.,]?[-–—]{1,2}))*`
const JOINS =
  "(?:\\s?(?:\\/|\\bp\\.?(?=h|d|w|m)|per|an?|pro|par|por|al?|each|every|im|in der|in het|im|i|na|za|pe|la|å|á|w|v|в|за|на|at|ל|ב|de l['’]|à l['’]|all['’]|l['’]))?"
const AFTER = new RegExp(`^${FILLERS}${JOINS}[\\s-]?(?:\\/ ?)?(?:(${WHOLE})(?![\\p{L}\\p{N}])|(${SCRIPTS}))`, 'iu')
const EXACT: [PayPeriod, RegExp][] = WORDS.map(([period, words, scripts]) => [
  period,
  new RegExp(`^(?:${words})$|^(?:${scripts})$`, 'iu'),
])
/** Words before the figure that hold the period: "Hourly rate:", "Tagessatz", "年収". The nearest one counts. */
const BEFORE: [PayPeriod, RegExp][] = [
  [
    'hour',
    /(?<!\p{L})(?:hourly|per hour|an hour)(?!\p{L})|stunden(?:lohn|satz|vergütung)|salaire horaire|taux horaire|tim(?:lön|elønn|eløn)|tuntipalkka|uurloon|uurtarief|stawka godzinowa|hodinová|órabér|时薪|時薪|時給|시급/iu,
  ],
  [
    'day',
    /(?<!\p{L})(?:day rate|daily rate|per day|TJM|taux journalier|tarifa diaria|dagtarief|stawka dzienna)(?!\p{L})|tages(?:satz|honorar)|日給|日当|일급/iu,
  ],
  ['week', /(?<!\p{L})(?:weekly|per week)(?!\p{L})|wochenlohn|週給|주급/iu],
  [
    'month',
    /(?<!\p{L})(?:monthly|per month|mensuel|mensual|mensal|mensile|miesięczn\p{L}*|měsíční|havi)(?!\p{L})|monats(?:gehalt|lohn|brutto|verdienst)|maand(?:salaris|loon)|månads?l[öø]n|månedslønn?|kuukausipalkka|月給|月収|月薪|월급/iu,
  ],
  [
    'year',
    /(?<!\p{L})(?:annual|annually|annuali[sz]ed|yearly|per year|per annum|annuelle?|anual|annua|rocz\p{L}+|roční|RAL|CTC|LPA)(?!\p{L})|jahres(?:gehalt|brutto|ziel\p{L}*|verdienst|lohn)|jaarsalaris|årsl[öø]nn?|vuosipalkka|年収|年俸|年薪|연봉/iu,
  ],
]
/** A source's own words for a period: "per-year-salary", "HOUR", "1 YEAR". */
const LABELS: [RegExp, PayPeriod][] = [
  [/hour|\bhr|hora|stunde|heure|uur|godz|timme/i, 'hour'],
  [/month|\bmo\b|monat|mois|\bm[eê]s\b|mensual|mensal|maand|mies|månad|mese/i, 'month'],
  [/week|woche|semaine|semana|settimana/i, 'week'],
  [/\bday|daily|per-day|\btag(?:essatz)?\b|jour|diaria|\bdía|giorno/i, 'day'],
  [/year|annu|\byr|\bp\.?a\b|jahr|\ban\b|año|anual|ano\b|jaar|rok\b|år\b|anno/i, 'year'],
]

/** The period that directly follows a figure, with the length of text that says it. */
export function periodAfter(text: string): { period: PayPeriod; length: number } | null {
  const match = AFTER.exec(text)
  if (match === null) return null
  const word = match[1] ?? match[2] ?? ''
  const period = EXACT.find(([, pattern]) => pattern.test(word))?.[0] ?? null
  return period === null ? null : { period, length: match[0].length }
}

/** The period that words before a figure name; of several the last. */
export function periodBefore(text: string): PayPeriod | null {
  let nearest: PayPeriod | null = null
  let at = -1
  for (const [period, pattern] of BEFORE) {
    const found = lastIndexOf(text, pattern)
    if (found > at) {
      at = found
      nearest = period
    }
  }
  return nearest
}

/** The period of a source's own label; null where it is none. */
export function periodOfLabel(label: string): PayPeriod | null {
  return LABELS.find(([pattern]) => pattern.test(label.replace(/[_-]/g, ' ')))?.[1] ?? null
}

function lastIndexOf(text: string, pattern: RegExp): number {
  let at = -1
  for (let from = 0; from < text.length; ) {
    const found = text.slice(from).search(pattern)
    if (found < 0) break
    at = from + found
    from = at + 1
  }
  return at
}
