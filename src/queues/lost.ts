import { TransientError } from '../errors.ts'

/** What ioredis says of a command whose connection went away; it gives these errors neither a class nor a code. */
const LOST = /^(Connection is closed|Stream isn't writeable|Reached the max retries per request limit)/

/** The sentence for people where Redis was lost while something waited for it; null where the error is another's. */
export function redisFault(error: unknown): TransientError | null {
  if (!(error instanceof Error)) return null
  if (!LOST.test(error.message)) return redisFault(error.cause)
  const message = `Redis went away (${error.message.replace(/\.$/, '')}): start it again, or mend REDIS_URL`
  return new TransientError('connection', message, { cause: error })
}
