import sanitizeHtml from 'sanitize-html'
import type { TextLine } from './lines.ts'

const ESCAPED_TAG = /&lt;\/?(?:p|div|br|ul|ol|li|h[1-6]|strong|b|em|span|a|table)\b/i
const REAL_TAG = /<\/?(?:p|div|br|ul|ol|li|h[1-6]|strong|b|em|span|a|table)\b/i
const ENTITIES: Record<string, string> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  '#39': "'",
  '#x27': "'",
  '#x2F': '/',
  nbsp: ' ',
}

const ALLOWED: sanitizeHtml.IOptions = {
  allowedTags: 'p br ul ol li h2 h3 h4 strong em a code pre blockquote table thead tbody tr th td'.split(' '),
  allowedAttributes: { a: ['href', 'rel'] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'title', 'template', 'svg', 'math', 'iframe'],
  nestingLimit: 40,
  transformTags: {
    a: (_name, attributes) => ({ tagName: 'a', attribs: linkAttributes(attributes.href) }),
    h1: 'h2',
    h5: 'h4',
    h6: 'h4',
    b: 'strong',
    i: 'em',
    div: 'p',
    section: 'p',
    article: 'p',
    dt: 'p',
    dd: 'p',
  },
}

/** HTML that is safe to show: an allow-list of tags, links to http, https and mailto without following. Undoes one escaping too many. */
export function sanitizeAd(html: string): string {
  return tidy(sanitizeHtml(unescapeOnce(html), ALLOWED))
}

/** Some sources escape their HTML once more: decoded once, and only where no real tag is there. */
export function unescapeOnce(html: string): string {
  if (!ESCAPED_TAG.test(html) || REAL_TAG.test(html)) return html
  return decodeEntities(html)
}

/** The lines of HTML that `sanitizeAd` made (so: known tags, well nested, text escaped). One pass. */
export function linesOfHtml(html: string): TextLine[] {
  const lines: TextLine[] = []
  let text = ''
  let bold = 0
  let plainLength = 0
  let lead = ''
  let kind = 'paragraph' as TextLine['kind']
  const close = (next: TextLine['kind']) => {
    const line = decodeEntities(text).replace(/\s+/g, ' ').trim()
    const strong = plainLength === 0
    if (line !== '')
      lines.push(strong || lead === '' ? { kind, text: line, strong } : { kind, text: line, strong, lead })
    text = ''
    lead = ''
    plainLength = 0
    kind = next
  }
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    const chunk = html.slice(at, open === -1 ? html.length : open)
    text += chunk
    if (bold === 0 && /[^\s:：]/.test(chunk)) plainLength += chunk.length
    if (open === -1) break
    const end = html.indexOf('>', open)
    const tag = /^\/?[a-z0-9]+/.exec(html.slice(open + 1, Math.min(end, open + 12)))?.[0] ?? ''
    if (tag === 'strong') bold++
    else if (tag === '/strong') {
      bold = Math.max(0, bold - 1)
      if (bold === 0 && plainLength === 0) lead = decodeEntities(text).replace(/\s+/g, ' ').trim()
    } else if (tag === 'li') close('item')
    else if (/^h\d$/.test(tag)) close('heading')
    else if (tag === 'br') close(kind)
    else if (tag === '/td' || tag === '/th') text += ' '
    else if (tag === 'p') close(kind === 'item' && text.trim() === '' ? 'item' : 'paragraph')
    else if (!/^\/?(?:a|em|code)$/.test(tag)) close('paragraph')
    at = end === -1 ? html.length : end + 1
  }
  close('paragraph')
  return lines
}

function linkAttributes(href: string | undefined): sanitizeHtml.Attributes {
  const safe = href !== undefined && /^(?:https?:\/\/|mailto:)/i.test(href.trim())
  return safe ? { href: href.trim(), rel: 'nofollow noopener' } : {}
}

function tidy(html: string): string {
  return html.replace(/<p>(?:\s|&nbsp;)*<\/p>/g, '').trim()
}

/** The entities that escaping makes; sanitize-html has resolved all others to their characters. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(lt|gt|amp|quot|nbsp|#39|#x27|#x2F);/g, (whole, name: string) => ENTITIES[name] ?? whole)
}
