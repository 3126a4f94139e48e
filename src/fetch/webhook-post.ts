import type { Agent } from 'undici'
import { exchange, type Progress } from './exchange.ts'
import type { FetchSettings } from './fetcher.ts'
import { waitFrom } from './retry-after.ts'
import { rewriteFor, rewrittenUrl } from './rewrite.ts'

export interface WebhookPost {
  url: string
  /** JSON. */
  body: string
  /** Beside content-type and user-agent. */
  headers: Record<string, string>
}

/** All that is told of a receiver's answer: with its body or headers, a webhook would be a window into networks. */
export interface WebhookAnswer {
  status: number
  /** What its Retry-After asks for; null without one. */
  retryAfterMs: number | null
  ms: number
}

/**
 * One POST, no redirect followed, behind the same guard as every page. An answer of any status is an answer. Rejects with an error of
 * src/errors.ts (private_address, timeout, connection) that names the origin alone: the path of such a URL is often a secret.
 */
export type PostWebhook = (post: WebhookPost, signal: AbortSignal) => Promise<WebhookAnswer>

/** From the first byte sent to the end of the answer. */
const DEADLINE_MS = 15_000
const MOST_ANSWER_BYTES = 64 * 1024

/** Not a visit: no robots.txt, no lane, no circuit. The receiver asked for it. */
export function webhookPosts(road: {
  agent: Agent
  settings: FetchSettings
  timeouts: { headersMs: number; bodyMs: number }
  now(): number
}): PostWebhook {
  const { agent, settings, timeouts, now } = road
  return async ({ url: text, body, headers }, signal) => {
    const url = new URL(text)
    const progress: Progress = { status: null, wireBytes: 0 }
    const started = performance.now()
    const answered = (status: number, retryAfter: string | null): WebhookAnswer => ({
      status,
      retryAfterMs: retryAfter === null ? null : waitFrom(retryAfter, now()),
      ms: Math.round(performance.now() - started),
    })
    try {
      const request = {
        url: new URL(url.origin),
        target: rewrittenUrl(url, rewriteFor(url, settings.rewrite)),
        method: 'POST' as const,
        body,
        headers: { ...headers, 'content-type': 'application/json', 'user-agent': settings.userAgent },
        text: { expect: 'any' as const, maxBytes: MOST_ANSWER_BYTES, onCap: 'cut' as const },
        timeouts,
        deadlineMs: DEADLINE_MS,
      }
      const { status, header } = await exchange(agent, request, progress, signal)
      return answered(status, header('retry-after'))
    } catch (error) {
      // It was taken: what is wrong with the rest of the answer is nobody's concern.
      if (progress.status !== null && progress.status >= 200 && progress.status < 300)
        return answered(progress.status, null)
      throw error
    }
  }
}
