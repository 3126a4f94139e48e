import { load } from 'cheerio/slim'
import { remember } from '../posting/bounded-cache.ts'

/** A character reference with all that has a say in how it is read; what follows it has none. */
const ENTITY = /&(?:#\w*|[a-z][a-z\d]*);?=?/gi
const MOST_REMEMBERED = 2_000

/** Text between tags, its character references decoded as HTML has it. */
export function decodeData(text: string): string {
  return text.includes('&') ? text.replace(ENTITY, inData) : text
}

/** The same for the value of an attribute, where `&copy=1` is no copyright sign. */
export function decodeAttribute(text: string): string {
  return text.includes('&') ? text.replace(ENTITY, inAttribute) : text
}

const options = { xml: { xmlMode: false, decodeEntities: true } }
const inData = remember(MOST_REMEMBERED, (entity) => load(entity, options, false).root().text())
const inAttribute = remember(
  MOST_REMEMBERED,
  (entity) => load(`<a b="${entity}">`, options, false)('a').attr('b') ?? '',
)
