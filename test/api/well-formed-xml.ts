const NAME = '[A-Za-z_][\\w.:-]*'
const TAG = new RegExp(`^<(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>`)
const ATTRIBUTE = new RegExp(`(${NAME})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'g')
// biome-ignore lint/suspicious/noControlCharactersInRegex: the characters that XML 1.0 forbids
const ILLEGAL = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/
const LONE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/

/** Why the text is no well-formed XML 1.0 document, null where it is one. Strict: a reader of feeds forgives, this does not. */
export function xmlFault(xml: string): string | null {
  if (!xml.isWellFormed() || ILLEGAL.test(xml)) return 'a character that XML may not hold'
  if (!xml.startsWith('<?xml version="1.0" encoding="utf-8"?>')) return 'no declaration'
  const open: string[] = []
  let roots = 0
  for (let at = xml.indexOf('?>') + 2; at < xml.length; ) {
    if (xml.startsWith('<![CDATA[', at)) {
      const end = xml.indexOf(']]>', at)
      if (end === -1 || open.length === 0) return `CDATA at ${at}`
      at = end + 3
    } else if (xml.startsWith('</', at)) {
      const [whole, name] = /^<\/([\w.:-]+)\s*>/.exec(xml.slice(at, at + 200)) ?? []
      if (whole === undefined || open.pop() !== name) return `closing tag at ${at}`
      at += whole.length
    } else if (xml[at] === '<') {
      const [whole, name = '', attributes = '', empty] = TAG.exec(xml.slice(at)) ?? []
      if (whole === undefined) return `tag at ${at}`
      const pairs = [...attributes.matchAll(ATTRIBUTE)]
      if (new Set(pairs.map((pair) => pair[1])).size < pairs.length) return `attribute twice at ${at}`
      if (pairs.some((pair) => LONE_AMPERSAND.test(pair[2] ?? pair[3] ?? ''))) return `attribute's & at ${at}`
      if (open.length === 0) roots++
      if (empty === '') open.push(name)
      at += whole.length
    } else {
      const next = xml.indexOf('<', at)
      const text = xml.slice(at, next === -1 ? xml.length : next)
      if (LONE_AMPERSAND.test(text) || text.includes(']]>')) return `text at ${at}`
      if (open.length === 0 && text.trim() !== '') return `text outside at ${at}`
      at += text.length
    }
  }
  return open.length > 0 ? `<${open.at(-1)}> stays open` : roots === 1 ? null : `${roots} roots`
}
