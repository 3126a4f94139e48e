/** One line of a description: what it is by its markup, and its text without any. */
export interface TextLine {
  kind: 'heading' | 'item' | 'paragraph'
  text: string
  /** The whole line is bold: often a heading that nobody marked as one. */
  strong: boolean
  /** Bold words with which a line begins that is not bold throughout. */
  lead?: string
  /** Plain text only: whether a blank line, or nothing, stands before it. */
  gap?: boolean
}

const BULLET = /^\s*(?:[-–—*•●▪◦‣·○■□✓✔➢➤►▶❖]|\d{1,2}[.)]|[a-z]\))\s+/

/** The lines of plain text: bullets become items, all else paragraphs; headings are found later, by their words. */
export function linesOfText(text: string): TextLine[] {
  const lines: TextLine[] = []
  let gap = true
  for (const line of text.split('\n')) {
    const trimmed = line.trim()
    if (trimmed === '') gap = true
    if (trimmed === '') continue
    const bullet = BULLET.exec(line)
    if (bullet === null) lines.push({ kind: 'paragraph', text: trimmed, strong: false, gap })
    else if (bullet[0].length < line.trimEnd().length) {
      lines.push({ kind: 'item', text: line.slice(bullet[0].length).trim(), strong: false, gap })
    }
    gap = false
  }
  return lines
}

/** Running text: items with a dash, a blank line before each heading. */
export function textOfLines(lines: TextLine[]): string {
  let text = ''
  for (const line of lines) {
    if (text !== '') text += line.kind === 'item' ? '\n' : '\n\n'
    text += line.kind === 'item' ? `- ${line.text}` : line.text
  }
  return text
}

/** Plain HTML of the same lines, for ads that came without any. */
export function htmlOfLines(lines: TextLine[]): string {
  let html = ''
  let inList = false
  for (const line of lines) {
    const item = line.kind === 'item'
    if (item !== inList) html += item ? '<ul>' : '</ul>'
    inList = item
    const tag = item ? 'li' : line.kind === 'heading' ? 'h3' : 'p'
    html += `<${tag}>${escapeHtml(line.text)}</${tag}>`
  }
  return inList ? `${html}</ul>` : html
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
