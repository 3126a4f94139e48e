import type { FeedFormat } from './feed-formats.ts'

/** What the OpenAPI document shows for each format; a test reads them again as feeds. */
export const FEED_EXAMPLES: Record<FeedFormat, string | Record<string, unknown>> = {
  rss: `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel>
    <title>Rolecall: skill go</title>
    <link>https://rolecall.example/</link>
    <description>Job openings, each with the sources that show it.</description>
    <atom:link href="https://rolecall.example/feed.rss?skill=go" rel="self" type="application/rss+xml"/>
    <item>
      <title>Go Developer at Acme</title>
      <link>https://rolecall.example/listings/4k2m9x7q1c8v5b3n6z0d</link>
      <description><![CDATA[<p>You keep our services fast.</p><p>Found on <a href="https://remoteok.com/jobs/1">RemoteOK</a></p>]]></description>
      <category>Go</category>
      <guid isPermaLink="false">4k2m9x7q1c8v5b3n6z0d</guid>
      <pubDate>Sat, 21 Nov 2026 08:00:00 GMT</pubDate>
      <dc:creator>Acme</dc:creator>
    </item>
  </channel>
</rss>`,
  atom: `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <author><name>Rolecall</name></author>
  <id>https://rolecall.example/feed.atom#mZk1Qf0b3xYtA9uE</id>
  <link href="https://rolecall.example/feed.atom?skill=go" rel="self" type="application/atom+xml"/>
  <title type="text">Rolecall: skill go</title>
  <updated>2026-11-22T06:30:00.000Z</updated>
  <entry>
    <author><name>Acme</name></author>
    <id>https://rolecall.example/listings/4k2m9x7q1c8v5b3n6z0d</id>
    <title type="text">Go Developer at Acme</title>
    <updated>2026-11-22T06:30:00.000Z</updated>
    <published>2026-11-21T08:00:00.000Z</published>
    <link href="https://rolecall.example/listings/4k2m9x7q1c8v5b3n6z0d" rel="alternate" type="text/html"/>
    <content type="html"><![CDATA[<p>You keep our services fast.</p>]]></content>
  </entry>
</feed>`,
  json: {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Rolecall: skill go',
    home_page_url: 'https://rolecall.example/?skill=go',
    feed_url: 'https://rolecall.example/feed.json?skill=go',
    items: [
      {
        id: '4k2m9x7q1c8v5b3n6z0d',
        url: 'https://rolecall.example/listings/4k2m9x7q1c8v5b3n6z0d',
        title: 'Go Developer at Acme',
        content_html: '<p>You keep our services fast.</p>',
        date_published: '2026-11-21T08:00:00.000Z',
        date_modified: '2026-11-22T06:30:00.000Z',
        tags: ['Go'],
        authors: [{ name: 'Acme' }],
        _attribution: [{ text: 'RemoteOK', url: 'https://remoteok.com/jobs/1' }],
      },
    ],
  },
}
