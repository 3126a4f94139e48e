import { actorOf } from '../../api/admin/auth.ts'
import { adminListings, decide } from '../../api/admin/listing-decisions.ts'
import { merge, split } from '../../api/admin/listing-groups.ts'
import type { AdminRooms } from '../../api/admin/routes.ts'
import type { Api, Request } from '../../api/env.ts'
import { invalidBody } from '../../api/invalid.ts'
import { ListingId } from '../../api/listing-detail.ts'
import { ListingQuery } from '../../api/listing-query.ts'
import { type ListingRooms, readListingPage } from '../../api/listings.ts'
import { ProblemError } from '../../api/problem.ts'
import type { ListingDecision } from '../../pipeline/decide-listing.ts'
import { postingsForAdmins } from '../../store/console-reads.ts'
import { holderOf } from '../../store/listing-decisions.ts'
import { answerForm, type Refused } from './form.ts'
import { type ConsolePage, showConsole, viewerOf } from './frame.ts'
import { listingConsolePage, listingsPage } from './listing-pages.ts'
import { leadOn, noteOf } from './notes.ts'
import { listingPath } from './words.ts'

const ROWS = 30
/** More at once is no slip of the pen. */
const MOST_MERGED = 100
const SPLIT_LABELS = { postings: { field: 'posting', called: 'Postings' } }
const MERGE_LABELS = { listings: { field: 'with', called: 'Listings' } }
const DONE: Record<ListingDecision, string> = {
  close: 'The listing is closed; later visits leave it so.',
  reopen: 'The listing is open again.',
  hide: 'The listing is hidden from readers, with the copies that later visits bring.',
}

/** Listings: found by words or by id, and what can be said of each. */
export function addListingPages(admin: Api, rooms: AdminRooms & ListingRooms): void {
  const { sessions } = rooms

  admin.get('/listings', async (c) => {
    const q = (c.req.query('q') ?? '').trim().slice(0, 300)
    const id = idIn(q)
    if (id !== null && (await holderOf(rooms.db, id)) !== null) return c.redirect(listingPath(id), 303)
    const asked = { q, status: 'all', limit: String(ROWS) }
    const page = q === '' ? null : await readListingPage(rooms, ListingQuery.parse(asked) as ListingQuery)
    return showConsole(c, { ...listingsPage(q, page?.data ?? null), note: await noteOf(rooms, c) })
  })

  admin.get('/listings/:id', async (c) => {
    const id = ListingId.shape.id.safeParse(c.req.param('id')).data
    const holder = id === undefined ? null : await holderOf(rooms.db, id)
    if (holder === null) throw new ProblemError('not-found', `There is no listing ${c.req.param('id')}`)
    if (holder !== id) return c.redirect(listingPath(holder), 303)
    return showConsole(c, await readListing(rooms, c, holder))
  })

  for (const decision of ['close', 'reopen', 'hide'] as const) {
    admin.post(`/listings/:id/${decision}`, sessions.require('operator'), async (c) => {
      await sessions.readForm(c)
      const listing = await decide(rooms, c.req.param('id') ?? '', { decision, actor: actorOf(c.get('key')) })
      return leadOn(rooms, c, listingPath(listing.id), DONE[decision])
    })
  }

  admin.post('/listings/:id/split', sessions.require('operator'), async (c) => {
    const typed = await sessions.readForm(c)
    const id = c.req.param('id')
    const take = async () => leadOn(rooms, c, ...(await splitInto(rooms, c, id, typed)))
    const again = (split: Refused) => readListing(rooms, c, id, { split })
    return answerForm(c, { typed, labels: SPLIT_LABELS }, take, again)
  })

  admin.post('/listings/:id/merge', sessions.require('operator'), async (c) => {
    const typed = await sessions.readForm(c)
    const id = c.req.param('id')
    const take = async () => {
      const ids = idsIn(typed.get('with') ?? '')
      const after = await merge(rooms, actorOf(c.get('key')), [id, ...ids])
      const note =
        after.length === 1
          ? 'The listings are one now.'
          : `Something speaks against it: they are still ${after.length} listings.`
      return leadOn(rooms, c, listingPath(after[0] ?? ''), note)
    }
    const again = (refused: Refused) => readListing(rooms, c, id, { merge: refused })
    return answerForm(c, { typed, labels: MERGE_LABELS }, take, again)
  })
}

/** Where a split leads, and what is said there. */
async function splitInto(rooms: AdminRooms, c: Request, id: string, typed: URLSearchParams): Promise<[string, string]> {
  const leaving = typed.get('all') === 'yes' ? [] : typed.getAll('posting')
  if (leaving.length === 0 && typed.get('all') !== 'yes')
    throw invalidBody([{ pointer: '/postings', detail: 'tick those that leave' }])
  const after = await split(rooms, actorOf(c.get('key')), id, leaving)
  const stays = after.includes(id) ? id : (after[0] ?? '')
  const others = after.filter((each) => each !== stays)
  const note = `It is split: its postings are now ${after.length} listings, beside this one ${others.join(', ')}.`
  return [listingPath(stays), note]
}

/** The ids of listings in what somebody typed. Throws `invalid-body` that names what is none. */
function idsIn(text: string): string[] {
  const written = text.split(/[\s,]+/).filter(Boolean)
  const wrong = written.filter((each) => idIn(each) === null)
  const fault =
    written.length === 0
      ? 'name the one that is the same opening'
      : wrong.length > 0
        ? `“${wrong[0]?.slice(0, 200)}” is neither the id nor the address of a listing`
        : written.length > MOST_MERGED
          ? `name at most ${MOST_MERGED}`
          : null
  if (fault !== null) throw invalidBody([{ pointer: '/listings', detail: fault }])
  return written.map((each) => idIn(each) ?? each)
}

async function readListing(
  rooms: AdminRooms,
  c: Request,
  id: string,
  refused: { split?: Refused; merge?: Refused } = {},
): Promise<ConsolePage> {
  const [[listing], postings, note] = await Promise.all([
    adminListings(rooms, [id]),
    postingsForAdmins(rooms.db, id),
    noteOf(rooms, c),
  ])
  if (listing === undefined) throw new ProblemError('not-found', `There is no listing ${id}`)
  const { split = null, merge = null } = refused
  return { ...listingConsolePage(viewerOf(c), { listing, postings, split, merge }), note }
}

/** The id in what somebody pasted: an id, or the address of a listing's page here or in the API. */
function idIn(text: string): string | null {
  const last = /(?:^|\/listings\/)([\w-]+)(?:[/?#].*)?$/.exec(text)?.[1]
  return ListingId.shape.id.safeParse(last).data ?? null
}
