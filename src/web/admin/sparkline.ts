import { html } from 'hono/html'
import { median } from '../../board/plausible.ts'
import type { Visit } from '../../store/console-reads.ts'
import type { Html } from '../layout.ts'
import { number } from '../words.ts'

const STEP = 6
const HEIGHT = 28
const FOOT = 3

/** What the last visits saw, as bars beside a line at the median of the good ones; visits that failed are marks on the ground. */
export function sparkline(visits: Visit[], recentSeen: number[]): Html {
  if (visits.length === 0) return html`<span class="unknown">no visit yet</span>`
  const usual = median(recentSeen)
  const most = Math.max(1, usual, ...visits.map((visit) => visit.seen))
  const y = (seen: number) => HEIGHT - FOOT - Math.round((seen / most) * (HEIGHT - FOOT - 2))
  const width = visits.length * STEP
  const line = y(usual)
  return html`<svg class="spark" viewBox="0 0 ${width} ${HEIGHT}" width="${width}" height="${HEIGHT}" role="img" aria-label="${words(visits, usual)}">${visits.map(
    ({ seen, outcome }, index) =>
      outcome === 'failed'
        ? html`<path class="failed" d="M${index * STEP} ${HEIGHT - FOOT}l4 3m0 -3l-4 3"/>`
        : html`<rect class="${outcome === 'held' || outcome === 'discarded' ? 'held' : 'seen'}" x="${index * STEP}" y="${y(seen)}" width="${STEP - 2}" height="${Math.max(1, HEIGHT - FOOT - y(seen))}"/>`,
  )}<path class="median" d="M0 ${line}H${width}"/></svg>`
}

function words(visits: Visit[], usual: number): string {
  const seen = visits.map(({ seen, outcome }) => (outcome === 'failed' ? 'failed' : number(seen)))
  return `Seen by the last ${visits.length} visits: ${seen.join(', ')}; the median of the good ones is ${number(usual)}`
}
