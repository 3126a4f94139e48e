import { load } from 'cheerio/slim'
import { SourceChangedError } from '../errors.ts'
import type { Page } from './define-source.ts'

/** An element of an XML page: `text` of one without elements in it, decoded once; empty for the others. */
export interface XmlElement {
  name: string
  text: string
  children: XmlElement[]
}

type Parsed = ReturnType<ReturnType<typeof load>['root']>[0]['children'][number]

/**
 * A page as an XML document whose root has that name. The parser knows no entity but the five of XML and never reads a DTD, so
 * none can grow; a page that brings one, ends early or leaves an element open throws SourceChangedError (`schema`, `cut_off`).
 */
export function readXml(page: Page, root: string): XmlElement {
  if (page.error) throw new SourceChangedError('schema', `${page.url} could not be had: ${page.error.message}`, root)
  const text = page.text.trimEnd()
  const top = load(text, { xml: true }, false)
    .root()
    .contents()
    .toArray()
    .flatMap((node) => element(node, [], page.url))
  const [first] = top
  if (first?.name !== root) {
    throw new SourceChangedError('schema', `${page.url} is no <${root}> document`, root)
  }
  if (/<!(DOCTYPE|ENTITY)/i.test(text.slice(0, text.indexOf(`<${root}`)))) {
    throw new SourceChangedError('schema', `${page.url} carries a DTD`, root)
  }
  const isBare = first.children.length === 0 && text.endsWith('/>')
  if (!text.endsWith(`</${root}>`) && !isBare) {
    throw new SourceChangedError('cut_off', `${page.url} ends before its root element does`, root)
  }
  return first
}

/** The elements of that name right inside another. */
export function childrenOf(parent: XmlElement | undefined, name: string): XmlElement[] {
  return (parent?.children ?? []).filter((child) => child.name === name)
}

/** The text of the first element of that name right inside another; undefined where there is none. */
export function textOf(parent: XmlElement, name: string): string | undefined {
  return childrenOf(parent, name)[0]?.text
}

/** The formats read here are flat and never put an element into one of its own name: where it stands so, an end tag is missing. */
function element(node: Parsed, within: string[], url: string): XmlElement[] {
  if (!('tagName' in node)) return []
  const name = node.tagName
  if (within.includes(name) || within.length > 20)
    throw new SourceChangedError('schema', `${url} leaves a <${name}> open`, name)
  const inside = [...within, name]
  const children = node.children.flatMap((child) => element(child, inside, url))
  return [{ name, text: children.length > 0 ? '' : words(node.children), children }]
}

function words(nodes: Parsed[]): string {
  return nodes.map((node) => ('data' in node && node.type === 'text' ? node.data : cdata(node))).join('')
}

function cdata(node: Parsed): string {
  return node.type === 'cdata' && 'children' in node ? words(node.children) : ''
}
