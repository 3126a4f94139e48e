import type { FigureClause } from '../store/listing-conditions.ts'
import type { Figures } from '../store/term-rows.ts'

/** Pay and experience by the row of `TermColumns`; a million take some 20 MB. */
export interface FigureColumns {
  write(row: number, figures: Figures): void
  /** Whether a row keeps to the clause. */
  passing(clause: FigureClause): (row: number) => boolean
}

/** Empty columns: what is not written is not known. */
export function openFigureColumns(): FigureColumns {
  const pay = growing()
  const years = growing()
  const currency = growing()
  const codes = new Map<string, number>()

  function codeOf(name: string): number {
    const known = codes.get(name) ?? codes.size
    codes.set(name, known)
    return known
  }

  return {
    write: (row, figures) => {
      pay.set(row, figures.pay)
      years.set(row, figures.years)
      currency.set(row, figures.currency === null ? null : codeOf(figures.currency))
    },
    passing: (clause) => {
      const { passUnknown } = clause
      if (clause.kind === 'experience_max')
        return (row) => orUnknown(years.at(row), passUnknown, (demanded) => demanded <= clause.years)
      const asked = clause.currency === null ? null : (codes.get(clause.currency) ?? Number.NaN)
      return (row) =>
        // Pay in another currency is pay that is not known.
        asked !== null && currency.at(row) !== asked
          ? passUnknown
          : orUnknown(pay.at(row), passUnknown, (paid) => paid >= clause.amount)
    },
  }
}

function orUnknown(value: number, passUnknown: boolean, passes: (value: number) => boolean): boolean {
  return Number.isNaN(value) ? passUnknown : passes(value)
}

/** Numbers by row, NaN where none was set. */
function growing() {
  let values = new Float64Array(0)
  return {
    at: (row: number) => values[row] ?? Number.NaN,
    set: (row: number, value: number | null) => {
      if (row >= values.length) {
        const larger = new Float64Array(Math.max(1_024, Math.ceil((row + 1) * 1.4))).fill(Number.NaN)
        larger.set(values)
        values = larger
      }
      values[row] = value ?? Number.NaN
    },
  }
}
