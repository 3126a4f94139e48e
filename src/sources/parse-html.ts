import { parseDocument } from 'htmlparser2'

export type HtmlDocument = ReturnType<typeof parseHtml>
export type HtmlNode = HtmlDocument['children'][number]
export type HtmlElement = Extract<HtmlNode, { attribs: unknown }>

/**
 * HTML -> the tree that cheerio's functions work on. Not by cheerio's `load`: that makes a class for each page, whose hidden class
 * V8 keeps with the whole tree until the next full collection (docs/decisions/0014).
 */
export function parseHtml(text: string) {
  return parseDocument(text, { decodeEntities: true, withStartIndices: true, withEndIndices: true })
}
