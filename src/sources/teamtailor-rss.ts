import { z } from 'zod'
import { SourceChangedError } from '../errors.ts'
import { emptyRawPosting, type RawPosting } from '../posting/raw-posting.ts'
import { get, type Page, type PageRequest, type ParsedVisit } from './define-source.ts'
import { idField, optionalText, textField, webUrl } from './fields.ts'
import { readRows } from './read-rows.ts'
import { childrenOf, readXml, textOf, type XmlElement } from './xml-page.ts'

/** Without per_page the feed ends after this many items and does not say so. */
const PAGE_SIZE = 100

const row = z.object({
  id: idField,
  title: textField,
  link: webUrl,
  pubDate: optionalText,
  description: optionalText,
  remoteStatus: optionalText,
  company_name: optionalText,
  locations: z.array(z.object({ name: optionalText, city: optionalText, country: optionalText })),
})
type Row = z.infer<typeof row>

/** The first page of a career site's RSS feed; `site` is its origin. */
export function firstFeedRequest(site: string): PageRequest {
  return get(`${site}/jobs.rss?per_page=${PAGE_SIZE}&offset=0`, 'xml')
}

/** The page after this one; none where it was short. A round number of items may be a page that the server cut smaller. */
export function nextFeedRequest(page: Page): PageRequest[] {
  const items = countItems(page)
  if (items === 0 || (items < PAGE_SIZE && items % 10 !== 0)) return []
  const url = new URL(page.request.url)
  url.searchParams.set('offset', String(Number(url.searchParams.get('offset') ?? 0) + items))
  return [get(url.href, 'xml')]
}

/** Reads the RSS feed of a career site; its items carry the same ids as those of the JSON Feed. */
export function readTeamtailorFeed(pages: Page[]): ParsedVisit {
  const channels = pages.map(channelOf)
  const values = channels.flatMap((channel) => childrenOf(channel, 'item')).map(fieldsOf)
  const [first] = channels
  const company = first === undefined ? null : (textOf(first, 'title')?.trim() ?? null) || null
  return readRows({ values, path: 'item', total: null }, row, (item) => readItem(item, company))
}

function countItems(page: Page): number {
  try {
    return childrenOf(channelOf(page), 'item').length
  } catch {
    return 0
  }
}

function channelOf(page: Page): XmlElement {
  const rss = readXml(page, 'rss')
  const [channel] = childrenOf(rss, 'channel')
  if (channel === undefined) throw new SourceChangedError('schema', `${page.url} has no channel`, 'rss.channel')
  return channel
}

function fieldsOf(item: XmlElement) {
  const places = childrenOf(item, 'tt:locations').flatMap((list) => childrenOf(list, 'tt:location'))
  return {
    id: textOf(item, 'guid'),
    title: textOf(item, 'title'),
    link: textOf(item, 'link'),
    pubDate: textOf(item, 'pubDate'),
    description: textOf(item, 'description'),
    remoteStatus: textOf(item, 'remoteStatus'),
    company_name: textOf(item, 'company_name'),
    locations: places.map((place) => ({
      name: textOf(place, 'tt:name'),
      city: textOf(place, 'tt:city'),
      country: textOf(place, 'tt:country'),
    })),
  }
}

function readItem(item: Row, company: string | null): RawPosting {
  const places = item.locations.map(({ name, city, country }) => ({ text: name, city, region: null, country }))
  return {
    ...emptyRawPosting(item.id),
    url: item.link,
    title: item.title,
    company: item.company_name ?? company,
    locations: places.filter(({ text, city, country }) => text !== null || city !== null || country !== null),
    description: item.description === null ? null : { format: 'html', body: item.description },
    // fully, hybrid, temporary or none.
    workplaces: item.remoteStatus === null ? [] : [item.remoteStatus],
    postedAt: item.pubDate,
  }
}
