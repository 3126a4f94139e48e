import { html } from 'hono/html'
import type { Html } from './layout.ts'
import { count, day } from './words.ts'

const BAR = 24
const GAP = 8
const HEIGHT = 96

/** Counts by week as bars, and in words for who does not see them. */
export function trendChart(weeks: { week: string; count: number }[], name: string): Html {
  const most = Math.max(1, ...weeks.map((week) => week.count))
  const width = weeks.length * (BAR + GAP) - GAP
  const first = weeks[0]?.week
  const last = weeks.at(-1)?.week
  if (first === undefined || last === undefined) return html``
  const words = weeks.map((week) => week.count).join(', ')
  return html`<figure class="chart">
<svg viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="New openings that ask for ${name}, week by week since ${day(first)}: ${words}">${weeks.map(
    (week, index) => {
      const height = Math.round((week.count / most) * (HEIGHT - 2)) + 2
      return html`<rect x="${index * (BAR + GAP)}" y="${HEIGHT - height}" width="${BAR}" height="${height}" rx="3"><title>Week of ${day(week.week)}: ${count(week.count, 'new opening')}</title></rect>`
    },
  )}</svg>
<figcaption><span>Week of ${day(first)}</span><span>most in a week: ${most}</span><span>Week of ${day(last)}</span></figcaption>
</figure>`
}
