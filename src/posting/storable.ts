/**
 * The same value with every string fit for storage: U+0000, which Postgres takes in no text, is taken out, and half a surrogate
 * pair becomes U+FFFD. What is fit already comes back as it is, not as a copy.
 */
export function storable<Value>(value: Value): Value {
  return clean(value) as Value
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return storableText(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const cleaned = value.map(clean)
    return cleaned.some((each, n) => each !== value[n]) ? cleaned : value
  }
  let changed: Record<string, unknown> | null = null
  for (const [name, each] of Object.entries(value)) {
    const cleaned = clean(each)
    if (cleaned === each) continue
    changed ??= { ...value }
    changed[name] = cleaned
  }
  return changed ?? value
}

function storableText(text: string): string {
  const whole = text.includes('\0') ? text.replaceAll('\0', '') : text
  return whole.isWellFormed() ? whole : whole.toWellFormed()
}
