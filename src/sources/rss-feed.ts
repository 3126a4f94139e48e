import { load } from 'cheerio/slim'
import { type AnyFeed, parseFeed } from 'feedsmith'
import { SourceChangedError } from '../errors.ts'
import type { Page } from './define-source.ts'
import { isWebUrl } from './fields.ts'
import { parseJson } from './read-json.ts'
import { contentId } from './record.ts'

/** One entry of a feed of any format; `title` may hold entities, `content` may be HTML, escaped HTML or text. */
export interface FeedEntry {
  id: string
  url: string | null
  title: string | null
  content: string | null
  postedAt: string | null
  tags: string[]
  /** Fields that job feeds add under names of their own, by lower-case local name: `location`, `company`, `job_type`, `expires`. */
  extras: Record<string, string[]>
}

type Item<Format extends AnyFeed['format']> = Extract<AnyFeed, { format: Format }>['feed'] extends {
  items?: infer Items
}
  ? NonNullable<Items> extends (infer One)[]
    ? One
    : never
  : never
type AtomEntry = NonNullable<Extract<AnyFeed, { format: 'atom' }>['feed']['entries']>[number]

// Far past any title.
const MAX_TITLE = 2_000
const ROOT = /^(?:rss|feed|RDF)$/

/** The entries of an RSS 0.9x, 1.0 or 2.0, Atom or JSON feed. Throws SourceChangedError where the page is none or was cut off. */
export function readFeed(page: Page): FeedEntry[] {
  if (page.error) throw new SourceChangedError('schema', `${page.url} could not be had: ${page.error.message}`, 'feed')
  const text = page.text.replace(/^\uFEFF/, '').trim()
  if (text.startsWith('{')) return readJsonFeed(parseJson(text, page.url), page.url)
  const extras = readElements(text, page.url)
  const entries = entriesOf(parsed(text, page.url), page.url)
  // The feed parser is lenient: an entry that it could not read would vanish without a word.
  if (entries.length !== extras.length) {
    const why = `${page.url} holds ${extras.length} entries, ${entries.length} could be read`
    throw new SourceChangedError('schema', why, 'items')
  }
  return entries.map((entry, index) => ({ ...entry, extras: extras[index] ?? {} }))
}

function readJsonFeed(value: unknown, url: string): FeedEntry[] {
  const feed = parsed(value, url)
  const { items } = value as { items?: unknown }
  if (!Array.isArray(items)) throw new SourceChangedError('schema', `${url} is a JSON feed without items`, 'items')
  const entries = entriesOf(feed, url)
  if (entries.length === items.length) return entries
  const why = `${url} holds ${items.length} entries, ${entries.length} could be read`
  throw new SourceChangedError('schema', why, 'items')
}

function parsed(value: unknown, url: string): AnyFeed {
  try {
    return parseFeed(value)
  } catch (cause) {
    throw new SourceChangedError('schema', `${url} is no RSS, Atom or JSON feed: ${(cause as Error).message}`, 'feed', {
      cause,
    })
  }
}

/** What stands in the elements of each entry, by local name. Throws where the root is no feed's or is never closed. */
function readElements(xml: string, url: string): FeedEntry['extras'][] {
  const $ = load(xml, { xml: { xmlMode: true, decodeEntities: true } }, false)
  const root = $.root().children().get(0)
  const name = localName(root?.tagName ?? '')
  if (root === undefined || !ROOT.test(name)) {
    const what = /<html|<!doctype html/i.test(xml.slice(0, 500)) ? 'an HTML page' : 'no feed'
    throw new SourceChangedError('not_json', `${url} is ${what} where a feed was due`, 'feed')
  }
  if (!new RegExp(`</(?:[\\w-]+:)?${name}\\s*>\\s*(?:<!--(?:(?!-->)[\\s\\S])*-->\\s*)*$`).test(xml)) {
    throw new SourceChangedError('cut_off', `${url} ends before its <${name}> does`, name)
  }
  const inside = [...$(root).children().toArray(), ...$(root).children().children().toArray()]
  const entries = inside.filter((element) => /^(?:item|entry)$/.test(localName(element.tagName)))
  return entries.map((entry) => {
    const said: FeedEntry['extras'] = {}
    for (const element of $(entry).children().toArray()) {
      const key = localName(element.tagName).toLowerCase()
      const text = element.children.some((child) => child.type === 'tag') ? '' : $(element).text().trim()
      if (text !== '') said[key] = [...(said[key] ?? []), text]
    }
    return said
  })
}

function localName(tag: string): string {
  return tag.replace(/^.*:/, '')
}

function entriesOf(read: AnyFeed, base: string): FeedEntry[] {
  switch (read.format) {
    case 'rss':
      return (read.feed.items ?? []).map((item) => rssEntry(item, base))
    case 'rdf':
      return (read.feed.items ?? []).map((item) => rdfEntry(item, base))
    case 'atom':
      return (read.feed.entries ?? []).map((entry) => atomEntry(entry, base))
    case 'json':
      return (read.feed.items ?? []).map((item) => jsonEntry(item, base))
  }
}

/** A guid is an address unless it says that it is none; boards often give a bare number and no `isPermaLink`. */
function rssEntry(item: Item<'rss'>, base: string): FeedEntry {
  const { guid } = item
  const permalink = guid?.isPermaLink !== false && isWebUrl(guid?.value ?? '') ? guid?.value : undefined
  return entry(guid?.value, {
    url: absolute(item.link ?? permalink, base),
    title: item.title,
    content: item.content?.encoded ?? item.description,
    postedAt: item.pubDate ?? item.dc?.dates?.[0],
    tags: (item.categories ?? []).map((category) => category.name),
  })
}

function rdfEntry(item: Item<'rdf'>, base: string): FeedEntry {
  return entry(item.rdf?.about, {
    url: absolute(item.link ?? item.rdf?.about, base),
    title: item.title,
    content: item.content?.encoded ?? item.description,
    postedAt: item.dc?.dates?.[0],
    tags: item.dc?.subjects ?? [],
  })
}

/** `updated` is the last change, which is no day of posting. */
function atomEntry(said: AtomEntry, base: string): FeedEntry {
  const link = said.links?.find(({ rel }) => rel === undefined || rel === 'alternate')
  const isMarkup = said.title?.type === 'html' || said.title?.type === 'xhtml'
  return entry(said.id, {
    url: absolute(link?.href, base),
    title: isMarkup ? said.title?.value.slice(0, MAX_TITLE).replace(/<[^>]*>/g, '') : said.title?.value,
    content: said.content?.value ?? said.summary?.value,
    postedAt: said.published ?? said.dc?.dates?.[0],
    tags: (said.categories ?? []).map((category) => category.label ?? category.term),
  })
}

function jsonEntry(item: Item<'json'>, base: string): FeedEntry {
  return entry(item.id, {
    url: absolute(item.url ?? item.external_url, base),
    title: item.title,
    content: item.content_html ?? item.content_text ?? item.summary,
    postedAt: item.date_published,
    tags: item.tags ?? [],
  })
}

function entry(
  id: string | undefined,
  said: {
    url: string | null
    title: string | undefined
    content: string | undefined
    postedAt: string | undefined
    tags: (string | undefined)[]
  },
): FeedEntry {
  const [title, content, postedAt] = [said.title, said.content, said.postedAt].map((text) => text?.trim() || null)
  return {
    id: id?.trim() || said.url || contentId(title, content),
    url: said.url,
    title: title ?? null,
    content: content ?? null,
    postedAt: postedAt ?? null,
    tags: said.tags.flatMap((tag) => tag?.trim() || []),
    extras: {},
  }
}

function absolute(href: string | undefined, base: string): string | null {
  const url = href?.trim() ? URL.parse(href.trim(), base) : null
  return url !== null && isWebUrl(url.href) ? url.href : null
}
