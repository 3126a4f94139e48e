import type { JobHandler } from './backend.ts'

/** Characters of an error that a failed job keeps: a statement that failed says its parameters too, and those may be megabytes. */
const LONGEST_CAUSE = 2_000
const LONGEST_STACK = 4_000

type Handler = Extract<JobHandler, (...args: never[]) => unknown>

/** The handler, with what it throws cut to what somebody may read a week later. */
export function withBriefCauses(handler: JobHandler): JobHandler {
  if (typeof handler !== 'function') return handler
  const brief: Handler = async (...args) => {
    try {
      return await handler(...args)
    } catch (error) {
      throw error instanceof Error ? briefly(error) : error
    }
  }
  return brief
}

/** The very error where it is short: BullMQ knows its own by their class. */
function briefly(error: Error): Error {
  const { message, stack = '' } = error
  if (message.length <= LONGEST_CAUSE) return error
  const brief = new Error(`${message.slice(0, LONGEST_CAUSE)}… (${message.length} characters)`)
  brief.name = error.name
  brief.stack = stack.replace(message, () => brief.message).slice(0, LONGEST_CAUSE + LONGEST_STACK)
  return brief
}
