import { isForeseen, PermanentError, RetryLaterError, SourceChangedError, TransientError } from '../errors.ts'

export interface Moment {
  url: string
  /** `head`: nothing of the answer has come yet; `body`: it had begun. */
  stage: 'head' | 'body'
  bytes: number
}

/** What undici, the socket, the resolver or TLS threw, as an error that names the URL and says what to do. Others come back as they are. */
export function asFailure(error: unknown, { url, stage, bytes }: Moment): unknown {
  if (error instanceof PermanentError && error.code === 'private_address') {
    return new PermanentError('private_address', `${url} may not be visited: ${error.message}`, { cause: error })
  }
  if (isForeseen(error) || !(error instanceof Error)) return error
  const code = codeOf(error)
  const host = new URL(url).host
  const options = { cause: error }
  switch (code) {
    case '':
      return error
    case 'UND_ERR_CONNECT_TIMEOUT':
    case 'ETIMEDOUT':
      return new TransientError('timeout', `${host} could not be reached in time (${url})`, options)
    case 'UND_ERR_HEADERS_TIMEOUT':
      return new TransientError('timeout', `${url} was asked for and no answer came in time`, options)
    case 'UND_ERR_BODY_TIMEOUT':
      return new TransientError('timeout', `${url} stopped sending after ${bytes} bytes`, options)
    case 'UND_ERR_HEADERS_OVERFLOW':
    case 'HPE_HEADER_OVERFLOW':
      return new PermanentError('too_large', `${url} answered with headers that are too large`, options)
  }
  if (stage === 'body' || code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH') {
    return new TransientError('cut_off', `${url} was cut off after ${bytes} bytes: ${reasonOf(error, code)}`, options)
  }
  if (code.startsWith('HPE_'))
    return new TransientError('connection', `${url} does not speak HTTP: ${error.message}`, options)
  return new TransientError('connection', `${host} could not be reached: ${reasonOf(error, code)} (${url})`, options)
}

function codeOf(error: Error): string {
  if ('code' in error && typeof error.code === 'string') return error.code
  return error.name === 'HTTPParserError' ? 'HPE_' : ''
}

function reasonOf(error: Error, code: string): string {
  // The codes of undici and its parser say less than their messages ("other side closed"); the system's say all.
  return /^(UND_ERR|HPE_)/.test(code) ? error.message : code
}

/** How a visit's end speaks about its host: an error of the board alone (404, a changed shape) shows a host that works; null tells nothing. */
export function hostVerdict(error: unknown, status: number | null): 'works' | 'fails' | null {
  if (error === null || error === undefined) return 'works'
  const code = isForeseen(error) ? error.code : null
  // Patience is no failure; and what is our own affair (a run that was cancelled, a look that had 8 s) the host knows nothing of.
  if (code === null || error instanceof RetryLaterError || OUR_OWN.has(code) || code === OF_THE_PAGE) return null
  if (error instanceof TransientError) return 'fails'
  if (error instanceof SourceChangedError) return code === 'not_json' ? 'fails' : 'works'
  return code === 'http_status' && status === 403 ? 'fails' : 'works'
}

const OUR_OWN = new Set<unknown>(['private_address', 'config', 'internal', 'circuit_open', 'time_limit'])
/** One answer that is empty or ends early is a fault of its page: three boards with such pages say nothing of the thousands beside them. */
const OF_THE_PAGE = 'cut_off'
