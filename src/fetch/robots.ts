import { PermanentError, TransientError } from '../errors.ts'
import { httpStatusOf } from './http-status.ts'
import { type RobotsRules, robotsRules } from './robots-rules.ts'

/** What is known of an origin's robots.txt. Times in milliseconds since the epoch. */
export interface RobotsEntry {
  /** The text as it was last read (`''`: there is none, all is allowed); null where it never could be. */
  text: string | null
  readAt: number | null
  /** Why nothing may be visited at present; null where `text` rules. */
  refusal: { code: 'robots' | 'connection' | 'timeout'; message: string } | null
  expiresAt: number
}

/** Where robots.txt answers are kept, by origin. `get` gives expired entries too: an old text outlives a host that is down. */
export interface RobotsStore {
  get(origin: string): Promise<RobotsEntry | null>
  put(origin: string, entry: RobotsEntry): Promise<void>
}

export interface RobotsPorts {
  store: RobotsStore
  now(): number
}

/** Reads the first 500 KiB of a robots.txt; throws the fetcher's errors. */
export type ReadRobots = (url: URL) => Promise<string>

export interface Robots {
  /**
   * Passes, with the spacing that the host asks for, where robots.txt lets us visit. Else throws PermanentError `robots` (it says no) or
   * TransientError `robots`, `connection`, `timeout` (it could not be read, so nothing may be visited for a while).
   */
  check(url: URL, read: ReadRobots): Promise<{ spacingMs: number }>
}

/** RFC 9309, 2.3.1.3 asks for 500 KiB at least. */
export const MOST_ROBOTS_BYTES = 500 * 1024
const FRESH_MS = 24 * 3_600_000
const UNREADABLE_MS = 3_600_000
const UNREACHABLE_MS = 5 * 60_000
/** How long an old text may stand in for one that cannot be read (2.3.1.4). */
const STAND_IN_MS = 30 * 24 * 3_600_000
const MOST_PARSED = 500

export function openRobots(ports: RobotsPorts): Robots {
  const parsed = new Map<string, { entry: RobotsEntry; rules: RobotsRules }>()
  const asking = new Map<string, Promise<RobotsEntry>>()

  async function entryOf(origin: string, read: ReadRobots): Promise<RobotsEntry> {
    const near = parsed.get(origin)
    if (near && near.entry.expiresAt > ports.now()) return near.entry
    const running = asking.get(origin)
    if (running) return running
    const asked = readEntry(ports, origin, read).finally(() => asking.delete(origin))
    asking.set(origin, asked)
    return asked
  }

  function rulesOf(origin: string, entry: RobotsEntry, text: string): RobotsRules {
    const near = parsed.get(origin)
    if (near?.entry === entry) return near.rules
    const rules = robotsRules(origin, text)
    const oldest = parsed.keys().next().value
    if (parsed.size >= MOST_PARSED && oldest !== undefined) parsed.delete(oldest)
    parsed.set(origin, { entry, rules })
    return rules
  }

  return {
    async check(url, read) {
      const entry = await entryOf(url.origin, read)
      if (entry.refusal !== null || entry.text === null) {
        throw new TransientError(
          entry.refusal?.code ?? 'robots',
          entry.refusal?.message ?? `${url.origin} is closed to us`,
        )
      }
      const rules = rulesOf(url.origin, entry, entry.text)
      if (rules.allows(url)) return { spacingMs: rules.crawlDelayMs }
      throw new PermanentError('robots', `${url.origin}/robots.txt does not let us visit ${url.href}`)
    },
  }
}

async function readEntry({ store, now }: RobotsPorts, origin: string, read: ReadRobots): Promise<RobotsEntry> {
  const known = await store.get(origin)
  if (known !== null && known.expiresAt > now()) return known
  const entry = await freshEntry(read, origin, known, now)
  await store.put(origin, entry)
  return entry
}

async function freshEntry(
  read: ReadRobots,
  origin: string,
  known: RobotsEntry | null,
  now: () => number,
): Promise<RobotsEntry> {
  try {
    const text = await read(new URL('/robots.txt', origin))
    return { text, readAt: now(), refusal: null, expiresAt: now() + FRESH_MS }
  } catch (error) {
    const status = httpStatusOf(error)
    // 2.3.1.3: what is not there forbids nothing. A 429 is no such answer: the host lives and wants peace.
    if (isAbsent(error, status)) return { text: '', readAt: now(), refusal: null, expiresAt: now() + FRESH_MS }
    if (!(error instanceof TransientError)) throw error
    const refusal = refusalOf(error, status, origin)
    const expiresAt = now() + (status === null ? UNREACHABLE_MS : UNREADABLE_MS)
    if (known?.text != null && known.readAt !== null && now() - known.readAt < STAND_IN_MS) {
      return { text: known.text, readAt: known.readAt, refusal: null, expiresAt }
    }
    return { text: null, readAt: null, refusal, expiresAt }
  }
}

function isAbsent(error: unknown, status: number | null): boolean {
  if (status !== null) return status < 500 && status !== 429
  // 2.3.1.2: more redirects than anyone follows.
  return error instanceof PermanentError && error.code === 'http_status'
}

function refusalOf(error: TransientError, status: number | null, origin: string): RobotsEntry['refusal'] {
  const code = status === null && (error.code === 'connection' || error.code === 'timeout') ? error.code : 'robots'
  return { code, message: `${origin} may not be visited while its robots.txt cannot be read: ${error.message}` }
}

/** Entries of one process, the oldest forgotten beyond `most`. */
export function memoryRobots(most = 5_000): RobotsStore {
  const entries = new Map<string, RobotsEntry>()
  return {
    async get(origin) {
      return entries.get(origin) ?? null
    },
    async put(origin, entry) {
      entries.delete(origin)
      entries.set(origin, entry)
      const oldest = entries.keys().next().value
      if (entries.size > most && oldest !== undefined) entries.delete(oldest)
    },
  }
}
