import { html } from 'hono/html'
import type { Interpreted } from '../api/interpreted.ts'
import type { Html } from './layout.ts'
import { searchUrl } from './search.ts'

type Part = Interpreted['parts'][number]

const NAMES: Record<Part['meaning'], string> = {
  skill: 'skill',
  place: 'place',
  seniority: 'seniority',
  workplace: 'workplace',
  word: 'word',
  phrase: 'phrase',
  filler: '',
}

/** What each part of the words was understood as, and the way to have them taken literally. */
export function understood(interpreted: Interpreted | null, params: URLSearchParams): Html {
  const parts = interpreted?.parts.filter((part) => part.meaning !== 'filler') ?? []
  if (interpreted === null || parts.length === 0) return html``
  const said = html`Understood as ${parts.map((part, index) => html`${index > 0 ? ', ' : ''}${partHtml(part)}`)}.`
  if (interpreted.taken === 'literally')
    return html`<p class="understood">${said} Nothing is just that: these were found by their words alone.</p>`
  const q = params.get('q') ?? ''
  const literal = literally(q, parts)
  const way =
    literal === q
      ? ''
      : html` <a href="${searchUrl('/', params, { q: literal })}" rel="nofollow">Take the words literally</a>`
  return html`<p class="understood">${said}${way}</p>`
}

function partHtml({ text, not, meaning, label, or, corrected }: Part): Html {
  const others =
    or.length === 0 ? '' : html` or ${or.map((each, index) => html`${index > 0 ? ', ' : ''}<bdi>${each.label}</bdi>`)}`
  const mended = corrected === null ? '' : html` for “<bdi>${text}</bdi>”`
  return html`${not ? 'without the ' : ''}${NAMES[meaning]} <b dir="auto">${label ?? corrected ?? text}</b>${others}${mended}`
}

/** The words in quotes wherever they were given a meaning, from the last to the first so that places stay true. */
function literally(q: string, parts: Part[]): string {
  return parts
    .filter((part) => part.field !== null || part.corrected !== null)
    .toReversed()
    .reduce(
      (text, { start, end, not, text: words }) =>
        `${text.slice(0, start)}${not ? '-' : ''}"${words}"${text.slice(end)}`,
      q,
    )
}
