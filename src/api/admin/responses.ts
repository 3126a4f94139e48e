import { problems } from '../problem.ts'

/** What every admin route may answer with, whatever else it says. */
export const ADMIN_PROBLEMS = problems('unauthorized', 'forbidden', 'rate-limited', 'unavailable')
export const SECURITY: Record<string, string[]>[] = [{ bearer: [] }]
