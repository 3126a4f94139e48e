import { html } from 'hono/html'
import type { BoardState } from '../../store/console-reads.ts'
import type { RunRow } from '../../store/runs.ts'
import type { Html } from '../layout.ts'
import { number } from '../words.ts'

const TIME = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
})

/** What each word of a board's health means, for who reads it for the first time. */
export const STATE_WORDS: Record<BoardState, string> = {
  broken: 'the last visits failed',
  blocked: 'we are kept from it: robots.txt, a refusal or a limit',
  held: 'the last visit is not believed and waits for a decision',
  suspect: 'it showed nothing where openings are known; visited again before that is believed',
  empty: 'a visit that is believed found no opening',
  new: 'not visited yet',
  ok: 'the last visit is believed',
  paused: 'not visited: an admin, or a missing key, keeps it out',
}

/** A time in UTC, which the console's script tells in the reader's zone and by how far off it is; `none` where there is none. */
export function when(iso: string | null, none = 'never'): Html {
  if (iso === null) return html`<span class="unknown">${none}</span>`
  return html`<time datetime="${iso}">${TIME.format(new Date(iso))} UTC</time>`
}

/** A state as a word that stands out by its frame too. */
export function stateMark(state: string): Html {
  return html`<span class="state ${/^[a-z_]+$/.test(state) ? state : ''}">${state}</span>`
}

/** How a run stands, in one word. */
export function runState({ status, outcome, dryRun }: Pick<RunRow, 'status' | 'outcome' | 'dryRun'>): Html {
  const word = status === 'finished' ? (outcome ?? 'finished') : status
  return html`${stateMark(word)}${dryRun ? html` <span class="state dry">dry run</span>` : ''}`
}

/** `1.2 MB` */
export function size(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`
  return bytes < 1_000_000
    ? `${number(Math.round(bytes / 1_000))} KB`
    : `${number(Math.round(bytes / 100_000) / 10)} MB`
}

/** `1.4 s`, `3 min` */
export function duration(ms: number | null): string {
  if (ms === null) return '–'
  return ms < 100_000 ? `${Math.round(ms / 100) / 10} s` : `${Math.round(ms / 60_000)} min`
}

export function boardPath(id: string): string {
  return `/admin/boards/${encodeURIComponent(id)}`
}

export function runPath(id: string): string {
  return `/admin/runs/${encodeURIComponent(id)}`
}

export function webhookPath(id: string): string {
  return `/admin/webhooks/${encodeURIComponent(id)}`
}

export function listingPath(id: string): string {
  return `/admin/listings/${encodeURIComponent(id)}`
}
