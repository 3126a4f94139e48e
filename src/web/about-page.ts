import { html } from 'hono/html'
import { SOURCES } from '../sources/index.ts'
import { type Html, layout } from './layout.ts'

export interface AboutData {
  publicUrl: string
  /** The line by which visits introduce themselves. */
  userAgent: string
  /** An e-mail address or a page of whoever runs this site. */
  contact: string | null
}

/** How listings are found, what the crawler does, and how to be left out. The crawler's User-Agent points here. */
export function aboutPage({ publicUrl, userAgent, contact }: AboutData): Html {
  const attributed = SOURCES.filter((source) => source.manifest.attribution !== null)
  return layout({
    title: 'About – Rolecall',
    description:
      'How openings are found, what the crawler does and does not do, and how to have ads left out or taken down.',
    canonical: `${publicUrl}/about`,
    main: html`<div class="prose"><h1>About Rolecall</h1>
<p>Rolecall shows job openings, each once. It visits employers’ own boards and job sites, turns what they say into one form, finds the postings that are one opening, and names the skills that are asked for.</p>
<h2>How openings are found</h2>
<ul>
<li>Only public pages, feeds and interfaces are read. Nothing behind a sign-in, no personal data of applicants; e-mail addresses in comments are masked.</li>
<li>Every opening shows each place where it was found, with a link to the ad there. The apply button leads to the source, never to a form of ours.</li>
<li>What an ad does not say is shown as not stated. What was read from its words rather than stated as such is marked.</li>
<li>An opening that its board no longer shows is closed, with the reason and the time.</li>
</ul>
<h2 id="crawler">What the crawler does</h2>
<p>It introduces itself as</p>
<pre><code>${userAgent}</code></pre>
<ul>
<li>Boards are visited at most as often as their terms allow, most of them once or a few times a day; what has not changed is asked for by conditional requests.</li>
<li>Requests to one host follow one another with a pause; <code>Retry-After</code> and <code>Crawl-delay</code> are kept to, and a host that fails is left alone for longer each time.</li>
<li><code>robots.txt</code> is obeyed, except where a site documents an interface for programs and the interface is used as documented. It is read anew once a day.</li>
</ul>
<h2 id="leave-out">How to be left out</h2>
<p>To keep the crawler away from a site, put this into its <code>robots.txt</code>; it takes effect within a day:</p>
<pre><code>User-agent: Rolecall
Disallow: /</code></pre>
<h2 id="takedown">How to have ads taken down</h2>
<p>Ads of a company, a board or a single posting are taken down for good when their owner asks ${whom(contact)}. Name the address of the listing here, or the company, and say how you speak for it. What was taken down answers with 410 or 404, leaves feeds and data, and is not shown again by later visits. Taking the ad off its own board has the same effect with the next visit.</p>
<h2>Sources that ask to be named</h2>
<ul>${attributed.map(({ manifest }) => {
      const { attribution, homepage } = manifest
      return html`<li><a href="${attribution?.url ?? homepage}" rel="${attribution?.follow ? 'noopener' : 'noopener nofollow'}">${attribution?.text}</a></li>`
    })}</ul>
<h2>For programs</h2>
<p>The same listings are there as <a href="/docs">JSON</a>, as feeds of any search (<a href="/feed.atom">Atom</a>, <a href="/feed.rss">RSS</a>, <a href="/feed.json">JSON Feed</a>) and as a <a href="/openapi.json">description of the interface</a>.</p>
<h2>Keys</h2>
<p><kbd>/</kbd> goes to the search box, <kbd>j</kbd> and <kbd>k</kbd> to the next and the last opening of a list.</p>
<h2>What is kept about you</h2>
<p>Nothing. There is no account, no cookie and no tracker; pages ask no other site for anything. What you save or hide stays in your browser.</p></div>`,
  })
}

function whom(contact: string | null): Html | string {
  if (contact === null) return 'whoever runs this site'
  const href = /^https?:/i.test(contact) ? contact : `mailto:${contact}`
  return html`whoever runs this site: <a href="${href}">${contact}</a>`
}
