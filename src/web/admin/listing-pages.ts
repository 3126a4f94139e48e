import { html } from 'hono/html'
import type { Listing } from '../../api/listing-schema.ts'
import { type AdminPosting, POSTINGS_SHOWN } from '../../store/console-reads.ts'
import type { Html } from '../layout.ts'
import { closedBecause, inWords, webUrl } from '../words.ts'
import { checkedIn, faultBanner, type Refused, told, typedIn } from './form.ts'
import { type ConsolePage, may, token, type Viewer } from './frame.ts'
import { actForm } from './run-parts.ts'
import { boardPath, listingPath, stateMark, when } from './words.ts'

/** Listings found by words; null where nothing was looked for. */
export function listingsPage(q: string, found: Listing[] | null): ConsolePage {
  return {
    title: 'Listings',
    current: '/admin/listings',
    main: html`<h1>Listings</h1>
<form class="search" action="/admin/listings" method="get" role="search"><div class="box"><input type="search" name="q" value="${q}" maxlength="300" aria-label="Words, an id or an address of a listing or posting" placeholder="Words, an id or an address"></div><button type="submit">Find</button></form>
${found === null ? html`<p class="hint">Find a listing to close, hide, reopen, split or merge it, and to see why its postings are one opening. A hidden listing is found by its id.</p>` : ''}
${found?.length === 0 ? html`<p class="nothing">Nothing is found.</p>` : ''}
${
  found === null || found.length === 0
    ? ''
    : html`<ul class="plain">${found.map(
        ({ id, title, company, status }) =>
          html`<li>${stateMark(status)} <a href="${listingPath(id)}" dir="auto">${title}</a> <small dir="auto">${company?.name ?? ''}</small></li>`,
      )}</ul>`
}`,
  }
}

/** One listing: the postings that it is made of, why, and what can be said of it. */
export function listingConsolePage(
  viewer: Viewer,
  {
    listing,
    postings,
    split,
    merge,
  }: { listing: Listing; postings: AdminPosting[]; split: Refused | null; merge: Refused | null },
): ConsolePage {
  const { id, title, company, status, closedAt, closedReason } = listing
  const ways = postings.length > 1 && may(viewer, 'operator')
  return {
    title: `Listing ${title}`,
    current: '/admin/listings',
    main: html`<p class="hint"><a href="/admin/listings">Find another</a></p>
<h1 dir="auto">${title}</h1>
<p class="by"><span dir="auto">${company?.name ?? 'Company not stated'}</span> · ${stateMark(status)}${status === 'closed' ? html` since ${when(closedAt)}: ${closedBecause(closedReason)}` : ''}</p>
<p class="hint"><code>${id}</code>${status === 'hidden' ? '' : html` · <a href="/listings/${id}">as readers see it</a>`}</p>
${may(viewer, 'operator') ? acts(viewer, listing) : html`<p class="hint">A key of role operator may decide on it.</p>`}
<section aria-labelledby="h-postings"><h2 id="h-postings">The postings that it is made of</h2>
${ways ? html`<form method="post" action="${listingPath(id)}/split">${token(viewer)}${faultBanner(split)}` : ''}
<ul class="postings">${postings.map((posting) => postingRow(posting, ways ? { split } : null))}</ul>
${postings.length === POSTINGS_SHOWN ? html`<p class="hint">The first ${POSTINGS_SHOWN}.</p>` : ''}
${ways ? splitButtons() : ''}
</section>
${may(viewer, 'operator') ? mergeForm(viewer, id, merge) : ''}`,
  }
}

function acts(viewer: Viewer, { id, status }: Listing): Html {
  const button = (act: string, name: string) => actForm(viewer, `${listingPath(id)}/${act}`, name)
  return html`<div class="acts">${status === 'open' ? button('close', 'Close') : button('reopen', status === 'hidden' ? 'Show again' : 'Reopen: undo the closing')} ${status === 'hidden' ? '' : button('hide', 'Hide from readers')}</div>`
}

function postingRow(posting: AdminPosting, ticks: { split: Refused | null } | null): Html {
  const { key, boardId, externalId, url, title, company, firstSeenAt, closedAt, closedReason, hidden } = posting
  const href = webUrl(url)
  const name = html`<span dir="auto">${title}</span>`
  return html`<li id="p-${key}">${ticks ? html`<label class="tick"><input type="checkbox" name="posting" value="${key}"${checkedIn(ticks.split, 'posting', key)}${told(ticks.split, 'posting')}> <span class="vh">leaves: ${title}, ${boardId}</span></label>` : ''}
<div><p>${href === null ? name : html`<a href="${href}" rel="noopener nofollow noreferrer">${name}</a>`} <span dir="auto">${company ?? ''}</span>${hidden ? html` ${stateMark('hidden')}` : ''}${closedAt === null ? '' : html` ${stateMark('closed')} ${closedBecause(closedReason)}`}</p>
<p class="meta"><a href="${boardPath(boardId)}">${boardId}</a> · <bdi>${externalId}</bdi> · first seen ${when(firstSeenAt)} · <code>${key}</code></p>
${whyBlock(posting)}</div></li>
`
}

/** Why it is with the others, or apart from some that are near. */
function whyBlock({ reasons }: AdminPosting): Html {
  if (reasons.length === 0)
    return html`<p class="meta">It stands by itself: no other posting was found to be the same.</p>`
  return html`<ul class="meta">${reasons.map(
    ({ with: other, verdict, by, score }) =>
      html`<li>${verdict === 'same' ? 'same as' : 'not'} <a href="${listingPath(other)}"><code>${other}</code></a>: ${inWords(by).toLowerCase()}${score === null ? '' : `, ${Math.round(score * 100) / 100}`}</li>`,
  )}</ul>`
}

function splitButtons(): Html {
  return html`<div class="acts"><button type="submit">Split: the ticked postings are another opening</button> <button type="submit" name="all" value="yes" class="quiet">Split all: each is an opening by itself</button></div></form>`
}

function mergeForm(viewer: Viewer, id: string, refused: Refused | null): Html {
  return html`<section aria-labelledby="h-merge"><h2 id="h-merge">Merge with another listing</h2>
<form class="row" method="post" action="${listingPath(id)}/merge">${token(viewer)}${faultBanner(refused)}
<p><label for="with">Id or address of the listing that is the same opening</label><input id="with" name="with" value="${typedIn(refused, 'with')}" required maxlength="2000" spellcheck="false"${told(refused, 'with')}></p>
<p><button type="submit">Merge</button></p>
</form>
<p class="hint">Splits and merges are remembered: later visits keep to them. A split undoes a merge, and a merge a split.</p></section>`
}
