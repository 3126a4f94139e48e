import { decodeText } from './escaped-html.ts'

const LINK = /<a\s[^<>]*?href="([^"<>]*)"[^<>]*>[^<]*<\/a>/gi
const LEFT_OUT = /\.{3}$/

/** The lines of a comment as plain text, blank ones left out. Links stand in full: the thread shows them cut off. */
export function linesOfComment(html: string): string[] {
  return html
    .replace(LINK, (_, href: string) => ` ${href.replace(LEFT_OUT, '')} `)
    .replace(/<(?:p|br|li|\/pre|pre)\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .split('\n')
    .map((line) =>
      decodeText(line)
        .replace(/[\s\u200B-\u200D\uFEFF]+/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '')
}
