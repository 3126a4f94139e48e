import { marked } from 'marked'

const HEADING = /^ {0,3}#{1,6} +\S/gm
/** Each with the characters that it cannot do without: to look for these costs a tenth. */
const OTHER_SIGNS: [needs: string, sign: RegExp][] = [
  ['**', /\*\*[^*\n]{2,80}\*\*/],
  ['](http', /\]\(https?:\/\//],
  ['\n---', /^\S[^\n]{2,80}\n-{3,}[ \t]*$/m],
]
/** Marked pairs emphasis and brackets in the square of their number; no real paragraph or list of an ad has 200 in a line. */
const MAX_SIGNS = 1_000
const MAX_SIGNS_IN_LINE = 200
const SIGNS = /[*_~`[\]<]/g
/** Its block rules call themselves for each level of quotes and lists. */
const DEEP_QUOTE = /^(?:[ \t]{0,3}>[ \t]?){4,}/gm
const DEEP_INDENT = /^[ \t]{24,}(?=\S)/gm

/** Real HTML of Markdown; unsafe until `sanitizeAd` has seen it. Linear: signs that no reader would pair are dropped. */
export function htmlOfMarkdown(markdown: string): string {
  return marked.parse(tamed(markdown), { async: false, gfm: true, breaks: true })
}

/** Loose files call everything text: two or more signs of Markdown make it Markdown. */
export function looksLikeMarkdown(text: string): boolean {
  const head = text.slice(0, 20_000)
  const headings = head.includes('# ') ? (head.match(HEADING)?.length ?? 0) : 0
  return headings + OTHER_SIGNS.filter(([needs, sign]) => head.includes(needs) && sign.test(head)).length >= 2
}

/** As do three or more tags of HTML. */
export function looksLikeHtml(text: string): boolean {
  return (
    (text.slice(0, 20_000).match(/<\/?(?:p|div|br|ul|ol|li|h[1-6]|strong|b|em|span|table)\b[^<>]{0,200}>/gi)?.length ??
      0) >= 3
  )
}

function tamed(markdown: string): string {
  const flat = markdown.replace(DEEP_QUOTE, '> ').replace(DEEP_INDENT, '    ')
  if ((flat.match(SIGNS)?.length ?? 0) <= MAX_SIGNS_IN_LINE) return flat
  return flat
    .split(/(\n[ \t]*\n)/)
    .map((block) => (count(block) > MAX_SIGNS ? block.replace(SIGNS, ' ') : tamedLines(block)))
    .join('')
}

function tamedLines(block: string): string {
  if (count(block) <= MAX_SIGNS_IN_LINE) return block
  return block
    .split('\n')
    .map((line) => (count(line) > MAX_SIGNS_IN_LINE ? line.replace(SIGNS, ' ') : line))
    .join('\n')
}

function count(text: string): number {
  return text.match(SIGNS)?.length ?? 0
}
