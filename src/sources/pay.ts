import type { RawSalary } from '../posting/raw-posting.ts'

/** Pay as a source's schema yields it, before blanks and zeros are told apart from figures. */
type SaidPay = { [Part in keyof RawSalary]?: RawSalary[Part] | undefined }

/** Pay from a source's fields: a figure of 0 or less is unknown, and pay that says nothing at all is null. */
export function payOf(said: SaidPay): RawSalary | null {
  const pay: RawSalary = {
    min: figure(said.min),
    max: figure(said.max),
    currency: said.currency?.trim() || null,
    period: said.period?.trim() || null,
    text: said.text?.trim() || null,
  }
  return pay.min === null && pay.max === null && pay.text === null ? null : pay
}

/** One pay from several bands: the whole span where all share currency and period, else the first. */
export function overallPay(bands: (RawSalary | null)[]): RawSalary | null {
  const [first, ...others] = bands.filter((band) => band !== null)
  if (!first) return null
  const alike = others.filter((band) => band.currency === first.currency && band.period === first.period)
  if (others.length === 0 || alike.length < others.length) return first
  return {
    ...first,
    min: outermost(
      [first, ...alike].map((band) => band.min),
      Math.min,
    ),
    max: outermost(
      [first, ...alike].map((band) => band.max),
      Math.max,
    ),
  }
}

function figure(value: number | string | null | undefined): number | string | null {
  if (typeof value === 'number') return Number.isFinite(value) && value > 0 ? value : null
  const text = value?.trim() ?? ''
  return text === '' || Number(text) <= 0 ? null : text
}

/** An open end of one band leaves the span open there. */
function outermost(values: (number | string | null)[], pick: (...values: number[]) => number) {
  const figures = values.map((value) => (value === null ? Number.NaN : Number(value)))
  return figures.some(Number.isNaN) ? null : pick(...figures)
}
