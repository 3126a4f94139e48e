import type { z } from '@hono/zod-openapi'
import { html, raw } from 'hono/html'
import type { ListingDetailSchema } from '../api/listing-schema.ts'
import type { Html } from './layout.ts'
import { direction } from './words.ts'

type Detail = z.infer<typeof ListingDetailSchema>
type Section = Detail['sections'][number]

/** For sections that have no heading of their own. */
const HEADINGS: Record<Section['kind'], string | null> = {
  about: 'About the role',
  company: 'About the company',
  responsibilities: 'What there is to do',
  requirements: 'What is asked',
  nice_to_have: 'What is welcome',
  benefits: 'What is offered',
  stack: 'What is worked with',
  process: 'How to apply',
  other: null,
}

/** The ad in its sections; the ad as it was written stands below, or alone where no sections were found. */
export function sectionList(detail: Pick<Detail, 'sections' | 'description' | 'language' | 'closedReason'>): Html {
  const { description, sections, language } = detail
  if (description === null) {
    const why = detail.closedReason === 'takedown' ? 'What the ad said is not shown any more.' : 'The ad has no text.'
    return html`<p class="unknown">${why}</p>`
  }
  const attributes = html`dir="${direction(language)}"${language === null ? '' : html` lang="${language}"`}`
  const cut = description.truncated ? html`<p class="hint">The ad is longer; the rest stands on its own page.</p>` : ''
  // Allow-listed when it was ingested: no script, no style, no picture, links to http, https and mailto alone.
  const written = html`<div class="ad" ${attributes}>${raw(description.html)}</div>${cut}`
  if (sections.length < 2) return html`<div class="sections">${written}</div>`
  return html`<div class="sections" ${attributes}>${sections.map(sectionHtml)}</div>
<details class="written"><summary>The ad as it was written</summary>${written}</details>`
}

function sectionHtml(section: Section): Html {
  const own = HEADINGS[section.kind]
  const heading =
    section.heading !== null ? html`<h3>${section.heading}</h3>` : own === null ? '' : html`<h3 lang="en">${own}</h3>`
  const lines = section.text.split('\n').filter((line) => line.trim() !== '')
  return html`<div class="kind-${section.kind}">${heading}${blocks(lines, new Set(section.items))}</div>`
}

/** Items that stand together make a list; all other lines are paragraphs. */
function blocks(lines: string[], items: ReadonlySet<string>): Html[] {
  const made: Html[] = []
  for (let at = 0; at < lines.length; ) {
    const isItem = items.has(lines[at] as string)
    let end = at
    while (end < lines.length && items.has(lines[end] as string) === isItem) end++
    const run = lines.slice(at, end)
    made.push(
      isItem
        ? html`<ul>${run.map((line) => html`<li>${line}</li>`)}</ul>`
        : html`${run.map((line) => html`<p>${line}</p>`)}`,
    )
    at = end
  }
  return made
}
