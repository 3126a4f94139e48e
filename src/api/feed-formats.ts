import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith'
import type { FeedItem } from './feed-item.ts'

export const FEED_FORMATS = ['rss', 'atom', 'json'] as const
export type FeedFormat = (typeof FEED_FORMATS)[number]

export const FEED_TYPES: Record<FeedFormat, string> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
}

export interface Feed {
  /** Stays the same for the same filters, and holds no `&`. */
  id: string
  title: string
  description: string
  /** The same search as a page for people. */
  pageUrl: string
  /** The installation's front page. */
  homeUrl: string
  selfUrl: string
  nextUrl: string | null
  /** Of the item that changed last. */
  updatedAt: string
  items: FeedItem[]
}

/** The feed as text: RSS 2.0, Atom 1.0 (RFC 4287) or JSON Feed 1.1. */
export function writeFeed(format: FeedFormat, feed: Feed): string {
  switch (format) {
    case 'rss':
      return rss(feed)
    case 'atom':
      return atom(feed)
    case 'json':
      return JSON.stringify(jsonFeed(feed))
  }
}

function rss(feed: Feed): string {
  return generateRssFeed(
    {
      title: feed.title,
      // feedsmith wraps a text with `&` in CDATA on a line of its own: a URL must not be such a text.
      link: feed.homeUrl,
      description: feed.description,
      generator: 'Rolecall',
      lastBuildDate: new Date(feed.updatedAt),
      atom: { links: links(feed, 'rss') },
      items: feed.items.map((item) => ({
        title: item.title,
        link: item.url,
        description: item.html,
        guid: { value: item.id, isPermaLink: false },
        pubDate: new Date(item.publishedAt),
        categories: item.skills.map((skill) => ({ name: skill.name })),
        ...(item.company !== null && { dc: { creators: [item.company] } }),
      })),
    },
    { strict: true },
  )
}

function atom(feed: Feed): string {
  return generateAtomFeed(
    {
      id: feed.id,
      title: { value: feed.title, type: 'text' },
      subtitle: { value: feed.description, type: 'text' },
      updated: new Date(feed.updatedAt),
      authors: [{ name: 'Rolecall' }],
      generator: { text: 'Rolecall' },
      links: links(feed, 'atom'),
      entries: feed.items.map((item) => ({
        id: item.url,
        title: { value: item.title, type: 'text' },
        updated: new Date(item.updatedAt),
        published: new Date(item.publishedAt),
        content: { value: item.html, type: 'html', ...(item.language !== null && { xml: { lang: item.language } }) },
        ...(item.company !== null && { authors: [{ name: item.company }] }),
        categories: item.skills.map((skill) => ({ term: skill.slug, label: skill.name })),
        links: [
          { href: item.url, rel: 'alternate', type: 'text/html' },
          ...item.sources.flatMap((source) =>
            source.url === null ? [] : [{ href: source.url, rel: 'via', title: source.text }],
          ),
        ],
      })),
    },
    { strict: true },
  )
}

function links(feed: Feed, format: 'rss' | 'atom') {
  return [
    { href: feed.selfUrl, rel: 'self', type: FEED_TYPES[format] },
    { href: feed.pageUrl, rel: 'alternate', type: 'text/html' },
    ...(feed.nextUrl === null ? [] : [{ href: feed.nextUrl, rel: 'next', type: FEED_TYPES[format] }]),
  ]
}

function jsonFeed(feed: Feed): unknown {
  return generateJsonFeed(
    {
      title: feed.title,
      description: feed.description,
      home_page_url: feed.pageUrl,
      feed_url: feed.selfUrl,
      ...(feed.nextUrl !== null && { next_url: feed.nextUrl }),
      items: feed.items.map((item) => ({
        id: item.id,
        url: item.url,
        title: item.title,
        content_html: item.html,
        date_published: new Date(item.publishedAt),
        date_modified: new Date(item.updatedAt),
        tags: item.skills.map((skill) => skill.name),
        ...(item.company !== null && { authors: [{ name: item.company }] }),
        ...(item.language !== null && { language: item.language }),
        // JSON Feed's way to add what it has no name for.
        _attribution: item.sources,
      })),
    },
    { strict: true },
  )
}
