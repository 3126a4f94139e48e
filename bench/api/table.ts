/** What a figure must be, in its unit. */
export interface Row {
  name: string
  value: number
  unit: string
  most?: number
  least?: number
}

let missed = 0

/** Prints a line as soon as it is known: figure, limit, how much of the limit it takes, and whether it holds. */
export function tell({ name, value, unit, most, least }: Row): void {
  const limit = most ?? least
  const holds = (most === undefined || value <= most) && (least === undefined || value >= least)
  if (!holds) missed++
  const figure = `${value >= 100 ? value.toFixed(0) : value.toFixed(2)} ${unit}`
  const against = limit === undefined ? '' : `${most === undefined ? '>=' : '<='} ${limit} ${unit}`
  const ratio = limit === undefined ? '' : (value / limit).toFixed(2)
  console.log(
    [
      name.padEnd(74),
      figure.padStart(14),
      against.padStart(14),
      ratio.padStart(6),
      limit === undefined ? '' : holds ? 'ok' : 'NOT',
    ]
      .join('  ')
      .trimEnd(),
  )
}

export function missedFigures(): number {
  return missed
}
