// Reading an array costs a third of charCodeAt; it is used again for every text.
let units = new Uint16Array(0)
let bytes = Buffer.alloc(0)

/** The UTF-16 units of a text with a 0 behind them; valid until the next call. */
export function unitsOf(text: string): Uint16Array {
  if (text.length >= units.length) {
    units = new Uint16Array(2 ** Math.ceil(Math.log2(text.length + 2)))
    bytes = Buffer.from(units.buffer)
  }
  bytes.write(text, 'utf16le')
  units[text.length] = 0
  return units
}
