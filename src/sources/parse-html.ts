import { decodeAttribute, decodeData } from './html-entities.ts'
import { tagOf } from './html-tags.ts'
import { addNode, addText, begin, closeLast, data, type Growing, grow, grown, type TreeRoot } from './html-tree.ts'

/**
 * HTML -> the tree that cheerio makes of it without a browser's corrections (test/sources/parse-html.test.ts holds them side by side), in a
 * fifth of the time: it looks for the next `<` instead of at each character, and lists of children are as long as they have to be.
 * Markup that the page ends in the midst of is left out.
 */
export function parseHtml(text: string): TreeRoot {
  const tree = grow(text)
  // Text is unread from `from` on, and holds no markup before `at`.
  let from = 0
  let at = 0
  let end = text.length
  for (let lt = text.indexOf('<'); lt !== -1; lt = text.indexOf('<', at)) {
    const read = readerAt(text, lt)
    if (read === null) {
      at = lt + 1
      continue
    }
    if (lt > from) addText(tree, decodeData(text.slice(from, lt)))
    at = from = read(tree, lt)
    if (from === UNFINISHED) {
      from = end = lt
      break
    }
  }
  if (from < end) addText(tree, decodeData(text.slice(from, end)))
  return grown(tree, end)
}

const UNFINISHED = -1

/** Reads what begins at `<` and returns the place behind it, or UNFINISHED. */
type Reader = (tree: Growing, lt: number) => number

function readerAt(text: string, lt: number): Reader | null {
  const code = text.charCodeAt(lt + 1)
  if (isLetter(code)) return readStart
  if (code === SLASH) {
    const next = text.charCodeAt(skipSpace(text, lt + 2))
    return isLetter(next) ? readEnd : next === GT ? null : readOddEnd
  }
  if (code === 0x21) return readDeclaration
  return code === 0x3f ? readInstruction : null
}

function readStart(tree: Growing, lt: number): number {
  const { text } = tree
  let at = lt + 2
  while (at < text.length && !endsName(text.charCodeAt(at))) at++
  const tag = tagOf(text.slice(lt + 1, at).toLowerCase())
  const nameEnd = at
  let attribs = NO_ATTRIBS
  let isClosed = false
  for (let code = text.charCodeAt(at); code !== GT; code = text.charCodeAt(at)) {
    if (at >= text.length) return UNFINISHED
    if (code === SLASH) {
      at = skipSpace(text, at + 1)
      isClosed = text.charCodeAt(at) === GT
    } else if (isSpace(code)) at++
    else {
      if (attribs === NO_ATTRIBS) attribs = {}
      at = readAttribute(text, at, attribs)
      if (at === UNFINISHED) return UNFINISHED
    }
  }
  begin(tree, tag, attribs, lt, nameEnd)
  if (tag.isVoid || (isClosed && tree.foreign.at(-1))) {
    closeLast(tree, at)
    return at + 1
  }
  return tag.rawEnd !== null && !isClosed ? readRaw(tree, tag.rawEnd, at + 1) : at + 1
}

/** Elements without attributes share one that nobody may fill. */
const NO_ATTRIBS: Record<string, string> = Object.freeze({})

/** The first of one name counts. */
function readAttribute(text: string, start: number, attribs: Record<string, string>): number {
  let at = start + 1
  while (at < text.length && text.charCodeAt(at) !== EQUALS && !endsName(text.charCodeAt(at))) at++
  const name = text.slice(start, at).toLowerCase()
  at = skipSpace(text, at)
  let value = ''
  if (text.charCodeAt(at) === EQUALS) {
    at = skipSpace(text, at + 1)
    const quote = text.charAt(at)
    const from = quote === '"' || quote === "'" ? at + 1 : at
    if (from > at) at = text.indexOf(quote, from)
    else while (at < text.length && text.charCodeAt(at) !== GT && !isSpace(text.charCodeAt(at))) at++
    if (at === -1) return UNFINISHED
    value = decodeAttribute(text.slice(from, at))
    if (quote === '"' || quote === "'") at++
  }
  if (!Object.hasOwn(attribs, name)) attribs[name] = value
  return at
}

function readRaw(tree: Growing, rawEnd: RegExp, from: number): number {
  const { text } = tree
  rawEnd.lastIndex = from
  const end = rawEnd.exec(text)?.index ?? text.length
  const inside = text.slice(from, end)
  if (inside !== '') addText(tree, tree.open.at(-1)?.name === 'title' ? decodeData(inside) : inside)
  return end
}

function readEnd(tree: Growing, lt: number): number {
  const { text } = tree
  const from = skipSpace(text, lt + 2)
  let at = from + 1
  while (at < text.length && text.charCodeAt(at) !== GT && !isSpace(text.charCodeAt(at))) at++
  const tag = tagOf(text.slice(from, at).toLowerCase())
  const end = text.indexOf('>', at)
  if (end === -1) return UNFINISHED
  if (tag.foreign !== null) tree.foreign.pop()
  if (tag.name === 'br' || (tag.name === 'p' && !tree.names.get('p'))) {
    begin(tree, tag, NO_ATTRIBS, lt, at)
    closeLast(tree, at)
  } else if (!tag.isVoid && tree.names.get(tag.name)) {
    while (tree.open.at(-1)?.name !== tag.name) closeLast(tree, at)
    closeLast(tree, at)
  }
  return end + 1
}

/** `</3>`: a comment, as browsers have it. */
function readOddEnd(tree: Growing, lt: number): number {
  return readData(tree, { type: 'comment', from: skipSpace(tree.text, lt + 2), lookFrom: lt + 2, until: '>' })
}

function readDeclaration(tree: Growing, lt: number): number {
  const { text } = tree
  if (text.startsWith('--', lt + 2)) {
    return readData(tree, { type: 'comment', from: lt + 4, lookFrom: lt + 2, until: '-->' })
  }
  if (!text.startsWith('[CDATA[', lt + 2)) {
    const lookFrom = text.charAt(lt + 2) === '-' ? lt + 4 : lt + 3
    return readData(tree, { type: 'directive', from: lt + 1, lookFrom, until: '>' })
  }
  const end = text.indexOf(']]>', lt + 9)
  if (end === -1) return UNFINISHED
  addNode(tree, data('comment', text.slice(lt + 2, end + 2)))
  return end + 3
}

function readInstruction(tree: Growing, lt: number): number {
  return readData(tree, { type: 'directive', from: lt + 1, lookFrom: lt + 2, until: '>' })
}

interface Found {
  type: 'comment' | 'directive'
  from: number
  lookFrom: number
  until: string
}

function readData(tree: Growing, { type, from, lookFrom, until }: Found): number {
  const end = tree.text.indexOf(until, lookFrom)
  if (end === -1) return UNFINISHED
  const node = data(type, tree.text.slice(from, end))
  if (type === 'directive') node.name = node.data.replace(/[\s/][\s\S]*/, '').toLowerCase()
  addNode(tree, node)
  return end + until.length
}

const SLASH = 0x2f
const GT = 0x3e
const EQUALS = 0x3d

function isLetter(code: number): boolean {
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x7a
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c
}

function endsName(code: number): boolean {
  return code === GT || code === SLASH || isSpace(code)
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (isSpace(text.charCodeAt(at))) at++
  return at
}
