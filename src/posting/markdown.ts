import { marked } from 'marked'

const HEADING = /^ {0,3}#{1,6} +\S/gm
const OTHER_SIGNS = [/\*\*[^*\n]{2,80}\*\*/, /\]\(https?:\/\//, /^\S[^\n]{2,80}\n-{3,}[ \t]*$/m]

/** Real HTML of Markdown; unsafe until `sanitizeAd` has seen it. */
export function htmlOfMarkdown(markdown: string): string {
  return marked.parse(markdown, { async: false, gfm: true, breaks: true })
}

/** Loose files call everything text: two or more signs of Markdown make it Markdown. */
export function looksLikeMarkdown(text: string): boolean {
  const head = text.slice(0, 20_000)
  if (!/[#*\]]|\n---/.test(head)) return false
  return (head.match(HEADING)?.length ?? 0) + OTHER_SIGNS.filter((sign) => sign.test(head)).length >= 2
}

/** As do three or more tags of HTML. */
export function looksLikeHtml(text: string): boolean {
  return (
    (text.slice(0, 20_000).match(/<\/?(?:p|div|br|ul|ol|li|h[1-6]|strong|b|em|span|table)\b[^<>]{0,200}>/gi)?.length ??
      0) >= 3
  )
}
