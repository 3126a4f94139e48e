/**
 * The lines of a text that comes in pieces, those of each piece together. A line ends with LF or CRLF and nothing else: readline
 * would also end one at U+2028, which JSON leaves unescaped within its strings.
 */
export async function* lineBatches(pieces: AsyncIterable<string>): AsyncGenerator<string[]> {
  let rest: string | null = null
  for await (const piece of pieces) {
    const lines: string[] = (rest === null ? withoutMark(piece) : piece).split('\n')
    lines[0] = (rest ?? '') + lines[0]
    rest = lines.pop() ?? ''
    if (lines.length > 0) yield lines.map(withoutReturn)
  }
  if (rest !== null && rest !== '') yield [withoutReturn(rest)]
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}
