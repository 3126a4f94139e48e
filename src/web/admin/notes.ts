import type { AdminRooms } from '../../api/admin/routes.ts'
import type { Request } from '../../api/env.ts'

const NOTE = 'console note'
const LONGEST = 500

/** Leads on after an act, and has the next page say what was done. The note is signed: nobody else's link can say anything there. */
export async function leadOn(rooms: Pick<AdminRooms, 'cursors'>, c: Request, path: string, note: string) {
  const query = new URLSearchParams({ note: await rooms.cursors.seal(NOTE, [note.slice(0, LONGEST)]) })
  return c.redirect(`${path}?${query}`, 303)
}

export async function noteOf(rooms: Pick<AdminRooms, 'cursors'>, c: Request): Promise<string | null> {
  const sealed = c.req.query('note')
  if (sealed === undefined) return null
  const [note] = await rooms.cursors.open(NOTE, sealed)
  return String(note)
}
