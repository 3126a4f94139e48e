import { DomHandler, Parser } from 'htmlparser2'
import { SourceChangedError } from '../errors.ts'

export type HtmlDocument = DomHandler['root']
export type HtmlNode = HtmlDocument['children'][number]
export type HtmlElement = Extract<HtmlNode, { attribs: unknown }>

/** Characters that are parsed at once. */
const STEP = 64 * 1024
/** Elements that may stand in each other: browsers stop at 512, and the parser's time grows with the square of it. */
const MOST_DEPTH = 20_000

/**
 * HTML -> the tree that cheerio's functions work on. Not by cheerio's `load`: that makes a class for each page, whose hidden class
 * V8 keeps with the whole tree until the next full collection (docs/decisions/0014). Throws SourceChangedError `schema` where elements
 * nest too deep to be a page.
 */
export function parseHtml(text: string): HtmlDocument {
  const handler = new DomHandler(undefined, { withStartIndices: true, withEndIndices: true })
  const parser = new Parser(handler, { decodeEntities: true })
  for (let at = 0; at < text.length; at += STEP) {
    parser.write(text.slice(at, at + STEP))
    // Counted by wrapping its methods, reading takes a third longer.
    if (handler['tagStack'].length > MOST_DEPTH)
      throw new SourceChangedError('schema', `its elements stand in each other more than ${MOST_DEPTH} deep`)
  }
  parser.end()
  return handler.root
}

/** The elements of these names in the order of the page. Walks with a list of its own: a page may nest deeper than the call stack. */
export function elementsNamed(names: ReadonlySet<string>, nodes: HtmlNode[]): HtmlElement[] {
  const found: HtmlElement[] = []
  const open = nodes.toReversed()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!('attribs' in node)) continue
    if (names.has(node.name)) found.push(node)
    for (let child = node.children.length - 1; child >= 0; child--) open.push(node.children[child] as HtmlNode)
  }
  return found
}
