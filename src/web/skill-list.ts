import type { z } from '@hono/zod-openapi'
import { html } from 'hono/html'
import type { ListingDetailSchema } from '../api/listing-schema.ts'
import type { Html } from './layout.ts'
import { notStated } from './parts.ts'
import { inWords } from './words.ts'

type Skills = z.infer<typeof ListingDetailSchema>['skills']
type Skill = Skills[number]

const LEVELS = ['required', 'preferred', 'mentioned'] as const
/** Sentences shown for one skill. */
const QUOTES = 3
/** Go, R, C: as the words of a link, a name this short does not say where it leads. */
const SHORT_NAME = 2

/** Required, preferred and mentioned skills apart; each shows on hover and on focus the sentences that it was read from. */
export function skillList(skills: Skills): Html {
  if (skills.length === 0) return html`<p>${notStated('Skills')}</p>`
  return html`${LEVELS.map((level) => {
    const ofLevel = skills.filter((skill) => skill.level === level)
    if (ofLevel.length === 0) return ''
    return html`<h3>${inWords(level)}</h3><ul class="tags skills">${ofLevel.map(skillItem)}</ul>`
  })}`
}

function skillItem(skill: Skill): Html {
  const quotes = skill.evidence.slice(0, QUOTES)
  const tip = `said-${skill.slug}`
  const link = (described: Html | '') =>
    html`<a href="/skills/${encodeURIComponent(skill.slug)}"${described}>${skill.name}${skill.name.length > SHORT_NAME ? '' : html`<span class="vh"> openings</span>`}</a>`
  if (quotes.length === 0) return html`<li class="${skill.level}">${link('')}</li>`
  return html`<li class="${skill.level}">${link(html` aria-describedby="${tip}"`)}<span class="tip" role="tooltip" id="${tip}">${quotes.map(
    ({ quote, section }) =>
      html`<span class="quote" dir="auto">“${marked(quote, skill.name)}”${section === null ? '' : html` <small>${inWords(section)}</small>`}</span>`,
  )}</span></li>`
}

/** The skill's own name stands out where the sentence has it as it is. */
function marked(quote: string, name: string): Html {
  const at = quote.toLowerCase().indexOf(name.toLowerCase())
  // Lowering a letter may lengthen it: then places do not agree.
  if (at === -1 || quote.toLowerCase().length !== quote.length) return html`${quote}`
  const end = at + name.length
  return html`${quote.slice(0, at)}<mark>${quote.slice(at, end)}</mark>${quote.slice(end)}`
}
