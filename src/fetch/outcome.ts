import type { PageRequest } from '../sources/define-source.ts'
import { refuseChallenge } from './challenge.ts'
import { maskedPage } from './credentials.ts'
import type { Conditional, FetchOutcome, PageRule } from './fetcher.ts'
import type { Arrival, Journey } from './follow.ts'
import { statusError } from './http-status.ts'
import { refuseOtherPage } from './page-text.ts'
import { refuseReserved } from './tdm.ts'

/** What was asked for, and how. */
export interface Asked {
  request: PageRequest
  rule: PageRule
  conditional: Conditional | null
  credentials: Journey['credentials']
}

/** An answer as a page, or as the news that it has not changed; throws what any other answer means. */
export function outcomeOf(arrival: Arrival, asked: Asked, now: number): FetchOutcome {
  const { request, rule, conditional, credentials } = asked
  const { status, header, bytes, totalWireBytes: wireBytes, ms } = arrival
  const url = arrival.url.href
  const answer = { status, etag: header('etag'), lastModified: header('last-modified'), bytes, wireBytes, ms }
  if (status === 304 && (conditional?.etag || conditional?.lastModified)) {
    // A 304 need not repeat what it confirms.
    const kept = {
      etag: answer.etag ?? conditional.etag,
      lastModified: answer.lastModified ?? conditional.lastModified,
    }
    return { ...answer, ...kept, kind: 'not_modified' }
  }
  if (status < 200 || status > 299) throw statusError(url, status, header('retry-after'), now)
  const text = maskedPage(credentials, arrival.text)
  refuseChallenge(url, header, text)
  refuseOtherPage(url, text, request.expect)
  if (rule.robots === 'obey') refuseReserved(url, header('tdm-reservation'), text)
  return { ...answer, kind: 'page', page: { request, url, contentType: header('content-type'), text, error: null } }
}
