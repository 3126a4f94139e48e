/** Exactly one JSON document on stdout. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`)
}

/** Text for a terminal: control characters as \u001b and the like, so that no name or page moves the cursor or paints. */
export function visible(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Rows in aligned columns under their names, made visible; nothing where there is no row. */
export function printTable(rows: Record<string, string | number | null>[]): void {
  const names = Object.keys(rows[0] ?? {})
  const cell = (value: string | number | null | undefined) =>
    value === null || value === undefined ? '-' : visible(String(value))
  const widths = names.map((name) => Math.max(name.length, ...rows.map((row) => cell(row[name]).length)))
  const line = (cells: string[]) =>
    cells
      .map((text, i) => text.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd()
  if (rows.length === 0) return
  process.stdout.write(
    `${[line(names), ...rows.map((row) => line(names.map((name) => cell(row[name]))))].join('\n')}\n`,
  )
}
