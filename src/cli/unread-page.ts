import { UsageError } from '../errors.ts'
import { faultOf } from '../pipeline/fault.ts'

/** Runs a search for the board behind a URL. A page that could not be read is no wrong use: the same words, as a failure (exit code 1). */
export async function failingUnread<T>(find: () => Promise<T>): Promise<T> {
  try {
    return await find()
  } catch (error) {
    throw error instanceof UsageError && isUnread(error.cause) ? new Error(error.message, { cause: error }) : error
  }
}

/** An address that nobody may visit stays a wrong one. */
function isUnread(cause: unknown): boolean {
  const fault = faultOf(cause)
  return fault !== null && fault.code !== 'private_address'
}
