import { PermanentError, RetryLaterError, SourceChangedError, TransientError } from '../errors.ts'
import type { ReadRobots, RobotsPorts } from './robots.ts'
import { type RobotsRules, robotsRules } from './robots-rules.ts'

export interface Reservations {
  /** Throws PermanentError `robots` where the host's tdmrep.json reserves this page against text and data mining. */
  check(url: URL, read: ReadRobots): Promise<void>
}

/** TDM Reservation Protocol, W3C Community Group Final Report: where a host says it for its pages together. */
const PATH = '/.well-known/tdmrep.json'
const FRESH_MS = 24 * 3_600_000
const UNREADABLE_MS = 3_600_000
const MOST_RULES = 5_000
const MOST_PARSED = 500

/**
 * Reservations by host, kept like robots.txt and beside it, as robots.txt rules: the patterns are of the same kind, and that text
 * is short whatever the host sends. Nothing is reserved by a file that is not there or cannot be read: the protocol knows only what
 * is said, and what was said last holds meanwhile.
 */
export function openReservations({ store, now }: RobotsPorts): Reservations {
  const parsed = new Map<string, { rules: RobotsRules; expiresAt: number }>()
  const asking = new Map<string, Promise<RobotsRules>>()

  async function rulesOf(origin: string, read: ReadRobots): Promise<RobotsRules> {
    const near = parsed.get(origin)
    if (near && near.expiresAt > now()) return near.rules
    const running = asking.get(origin)
    if (running) return running
    const asked = freshRules(origin, read).finally(() => asking.delete(origin))
    asking.set(origin, asked)
    return asked
  }

  async function freshRules(origin: string, read: ReadRobots): Promise<RobotsRules> {
    const key = origin + PATH
    const known = await store.get(key)
    const entry = known !== null && known.expiresAt > now() ? known : await freshEntry(origin, read, known?.text ?? '')
    if (entry !== known) await store.put(key, entry)
    const rules = robotsRules(origin, entry.text ?? '')
    const oldest = parsed.keys().next().value
    if (parsed.size >= MOST_PARSED && oldest !== undefined) parsed.delete(oldest)
    parsed.set(origin, { rules, expiresAt: entry.expiresAt })
    return rules
  }

  async function freshEntry(origin: string, read: ReadRobots, known: string) {
    try {
      const text = asRobots(await read(new URL(PATH, origin)))
      return { text, readAt: now(), refusal: null, expiresAt: now() + FRESH_MS }
    } catch (error) {
      // A 429 asks for patience, and a visit that was broken off has learned nothing.
      if (error instanceof RetryLaterError || !isAnswer(error)) throw error
      const [text, keptMs] = error instanceof TransientError ? [known, UNREADABLE_MS] : ['', FRESH_MS]
      return { text, readAt: now(), refusal: null, expiresAt: now() + keptMs }
    }
  }

  return {
    async check(url, read) {
      const rules = await rulesOf(url.origin, read)
      if (rules.allows(url)) return
      throw new PermanentError('robots', `${url.href} is reserved against mining by ${url.origin}${PATH}`)
    },
  }
}

function isAnswer(error: unknown): boolean {
  return error instanceof TransientError || error instanceof PermanentError || error instanceof SourceChangedError
}

/** The rules of a tdmrep.json as those of a robots.txt; empty where it is none. */
function asRobots(text: string): string {
  const rules: string[] = []
  for (const entry of entriesOf(text).slice(0, MOST_RULES)) {
    const { location, 'tdm-reservation': said } = (entry ?? {}) as Record<string, unknown>
    const verb = VERBS.get(said)
    if (verb && typeof location === 'string' && PATTERN.test(location)) rules.push(`${verb}: ${location}`)
  }
  return rules.length === 0 ? '' : ['User-agent: *', ...rules].join('\n')
}

// The report writes numbers; some hosts write them as text.
const VERBS = new Map<unknown, string>([
  [1, 'Disallow'],
  ['1', 'Disallow'],
  [0, 'Allow'],
  ['0', 'Allow'],
])
/** It must stay one line of a robots.txt. */
const PATTERN = /^[/*][^\s#]*$/

function entriesOf(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return Array.isArray(value) ? value : [value]
  } catch {
    return []
  }
}
