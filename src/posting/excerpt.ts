import type { TextLine } from './lines.ts'

const MAX_LENGTH = 300
const MIN_PROSE = 60

/** The first running text of an ad, at most 300 characters, cut at a word; the first lines where there is no prose. */
export function excerptOf(lines: TextLine[]): string | null {
  const prose = lines.find(
    (line) => line.kind === 'paragraph' && line.text.length >= MIN_PROSE && /[.!?…。]/.test(line.text),
  )
  const text =
    prose?.text ??
    lines
      .filter((line) => line.kind !== 'heading')
      .slice(0, 4)
      .map((line) => line.text)
      .join(' ')
  if (text === '') return null
  return text.length <= MAX_LENGTH ? text : `${cutAtWord(text, MAX_LENGTH - 1)}…`
}

function cutAtWord(text: string, length: number): string {
  const cut = text.slice(0, length)
  const space = cut.lastIndexOf(' ')
  const whole = space > length / 2 ? cut.slice(0, space) : cut
  return whole.replace(/(?<![\s,;:–-])[\s,;:–-]+$/, '').replace(/[\ud800-\udbff]$/, '')
}
