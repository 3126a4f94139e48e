import { html } from 'hono/html'
import type { Listing } from '../api/listing-schema.ts'
import type { Html } from './layout.ts'
import { companyLink, foundOn, notStated, scriptMarks, timeTag } from './parts.ts'
import { direction, inWords, placeName, yearlyPay } from './words.ts'

const SKILLS_SHOWN = 8
const PLACES_SHOWN = 2

/** One opening in a list. What is not known is said so; the page's script adds saving and hiding by the `data-` marks. */
export function card(listing: Listing, level: 'h2' | 'h3' = 'h2'): Html {
  const title = html`<a href="/listings/${listing.id}">${marked(listing.title, listing.highlights?.title ?? [])}</a>`
  const language = listing.language === null ? '' : html` lang="${listing.language}"`
  return html`<li class="card" ${scriptMarks(listing)}>
${level === 'h2' ? html`<h2 dir="${direction(listing.language)}"${language}>${title}</h2>` : html`<h3 dir="${direction(listing.language)}"${language}>${title}</h3>`}
<p class="by">${companyLink(listing)} · ${placesOf(listing)}</p>
<p class="facts">${factsOf(listing).map((fact) => html`<span>${fact}</span>`)}</p>
${excerptOf(listing)}${skillsOf(listing)}
${foundOn(listing)}
</li>
`
}

export function cards(listings: Listing[], level: 'h2' | 'h3' = 'h2'): Html {
  return html`<ol class="cards" id="results">${listings.map((listing) => card(listing, level))}</ol>`
}

/** Of a search: where its words stand in the ad. */
function excerptOf({ highlights }: Listing): Html {
  const excerpt = highlights?.excerpt
  if (!excerpt || excerpt.spans.length === 0) return html``
  return html`<p class="excerpt" dir="auto">${marked(excerpt.text, excerpt.spans)}</p>`
}

function marked(text: string, spans: [number, number][]): Html {
  const parts = spans.map(([start, end], index) => {
    const before = text.slice(spans[index - 1]?.[1] ?? 0, start)
    return html`${before}<mark>${text.slice(start, end)}</mark>`
  })
  return html`${parts}${text.slice(spans.at(-1)?.[1] ?? 0)}`
}

function placesOf({ locations }: Listing): Html {
  if (locations.length === 0) return notStated('Place')
  const more = locations.length - PLACES_SHOWN
  return html`<span dir="auto">${locations.slice(0, PLACES_SHOWN).map(placeName).join(' · ')}</span>${more > 0 ? ` and ${more} more` : ''}`
}

function factsOf(listing: Listing): (Html | string)[] {
  const { salary } = listing
  return [
    ...(listing.status === 'closed' ? [html`<strong class="closed">Closed</strong>`] : []),
    ...listing.workplaces.map(inWords),
    ...(listing.seniority === null ? [] : [inWords(listing.seniority)]),
    ...listing.employmentTypes.map(inWords),
    salary === null ? notStated('Pay') : html`<bdi>${yearlyPay(salary) ?? salary.raw}</bdi>`,
    listing.postedAt === null
      ? html`<span class="unknown">First seen ${timeTag(listing.firstSeenAt)}</span>`
      : html`Posted ${timeTag(listing.postedAt)}`,
  ]
}

function skillsOf({ skills }: Listing): Html {
  if (skills.length === 0) return html``
  const order = { required: 0, preferred: 1, mentioned: 2 }
  const sorted = skills.toSorted((a, b) => order[a.level] - order[b.level])
  const more = skills.length - SKILLS_SHOWN
  return html`<ul class="tags">${sorted
    .slice(0, SKILLS_SHOWN)
    .map(
      (skill) => html`<li class="${skill.level}">${skill.name}</li>`,
    )}${more > 0 ? html`<li class="rest">${more} more</li>` : ''}</ul>`
}
