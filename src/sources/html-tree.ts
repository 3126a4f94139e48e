import type { Tag } from './html-tags.ts'

/** Nodes as cheerio's own parser (htmlparser2, domhandler) makes them, and its functions read them: no less, and as few bytes as that takes. */
export interface TreeElement {
  type: 'tag' | 'script' | 'style'
  name: string
  attribs: Record<string, string>
  children: TreeNode[]
  parent: TreeElement | TreeRoot | null
  prev: TreeNode | null
  next: TreeNode | null
  startIndex: number
  /** Of the last character of the end tag's name, or of what ended the element without one. */
  endIndex: number
}

interface TreeData {
  type: 'text' | 'comment' | 'directive'
  /** Of a directive: its first word, with the `!` or `?`. */
  name?: string
  data: string
  parent: TreeElement | TreeRoot | null
  prev: TreeNode | null
  next: TreeNode | null
}

export type TreeNode = TreeElement | TreeData

export interface TreeRoot {
  type: 'root'
  children: TreeNode[]
  parent: null
  prev: null
  next: null
}

/** A tree whose page is still being read. */
export interface Growing {
  text: string
  /** Nodes whose parent is still open, in their order; only those before `top` count. */
  nodes: TreeNode[]
  top: number
  /** Elements without an end so far, and for each the place in `nodes` at which its children begin. */
  open: TreeElement[]
  starts: number[]
  /** How many of a name are open: a stray end tag needs no look through all of them. */
  names: Map<string, number>
  foreign: boolean[]
  /** Text that more text goes on. */
  line: TreeData | null
}

/** An empty tree. */
export function grow(text: string): Growing {
  return { text, nodes: [], top: 0, open: [], starts: [], names: new Map(), foreign: [false], line: null }
}

/** The tree as it is when its page ends at `end`. */
export function grown(tree: Growing, end: number): TreeRoot {
  while (tree.open.length > 0) closeLast(tree, end)
  const root: TreeRoot = { type: 'root', children: [], parent: null, prev: null, next: null }
  adopt(tree, root, 0)
  return root
}

/** A start tag: ends what it ends, and is open from then on. */
export function begin(
  tree: Growing,
  tag: Tag,
  attribs: Record<string, string>,
  startIndex: number,
  nameEnd: number,
): void {
  for (let last = tree.open.at(-1); last && tag.ends.has(last.name); last = tree.open.at(-1)) closeLast(tree, nameEnd)
  const { name } = tag
  const type = name === 'script' || name === 'style' ? name : 'tag'
  const element: TreeElement = {
    type,
    name,
    attribs,
    children: NO_CHILDREN,
    parent: null,
    prev: null,
    next: null,
    startIndex,
    endIndex: startIndex,
  }
  addNode(tree, element)
  tree.open.push(element)
  tree.starts.push(tree.top)
  tree.names.set(name, (tree.names.get(name) ?? 0) + 1)
  if (tag.foreign !== null && !tag.isVoid) tree.foreign.push(tag.foreign)
}

const NO_CHILDREN: TreeNode[] = []

/** Ends the element that was opened last. */
export function closeLast(tree: Growing, endIndex: number): void {
  const element = tree.open.pop()
  if (element === undefined) return
  element.endIndex = endIndex
  tree.names.set(element.name, (tree.names.get(element.name) ?? 1) - 1)
  tree.line = null
  adopt(tree, element, tree.starts.pop() ?? 0)
}

function adopt(tree: Growing, parent: TreeElement | TreeRoot, start: number): void {
  const children = tree.nodes.slice(start, tree.top)
  let prev: TreeNode | null = null
  for (const child of children) {
    child.parent = parent
    child.prev = prev
    if (prev !== null) prev.next = child
    prev = child
  }
  parent.children = children
  tree.top = start
}

/** Goes on with the text before it, where only a stray end tag stands between. */
export function addText(tree: Growing, text: string): void {
  if (tree.line !== null) {
    tree.line.data += text
    return
  }
  const line = data('text', text)
  addNode(tree, line)
  tree.line = line
}

export function addNode(tree: Growing, node: TreeNode): void {
  tree.nodes[tree.top++] = node
  tree.line = null
}

export function data(type: TreeData['type'], text: string): TreeData {
  return { type, data: text, parent: null, prev: null, next: null }
}
