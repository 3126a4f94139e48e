import { actorOf } from '../../api/admin/auth.ts'
import { adminListings, decide } from '../../api/admin/listing-decisions.ts'
import { merge, split } from '../../api/admin/listing-groups.ts'
import type { AdminRooms } from '../../api/admin/routes.ts'
import type { Api, Request } from '../../api/env.ts'
import { ListingId } from '../../api/listing-detail.ts'
import { ListingQuery } from '../../api/listing-query.ts'
import { type ListingRooms, readListingPage } from '../../api/listings.ts'
import { ProblemError } from '../../api/problem.ts'
import type { ListingDecision } from '../../pipeline/decide-listing.ts'
import { postingsForAdmins } from '../../store/console-reads.ts'
import { holderOf } from '../../store/listing-decisions.ts'
import { type ConsolePage, showConsole, viewerOf } from './frame.ts'
import { listingConsolePage, listingsPage } from './listing-pages.ts'
import { leadOn, noteOf } from './notes.ts'
import { listingPath } from './words.ts'

const ROWS = 30
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
    const fields = await sessions.readForm(c)
    const leaving = fields.get('all') === 'yes' ? [] : fields.getAll('posting')
    if (leaving.length === 0 && fields.get('all') !== 'yes')
      throw new ProblemError('invalid-body', 'Tick the postings that leave')
    const after = await split(rooms, actorOf(c.get('key')), c.req.param('id'), leaving)
    const stays = after.includes(c.req.param('id')) ? c.req.param('id') : (after[0] ?? '')
    const others = after.filter((id) => id !== stays)
    return leadOn(
      rooms,
      c,
      listingPath(stays),
      `It is split: its postings are now ${after.length} listings, beside this one ${others.join(', ')}.`,
    )
  })

  admin.post('/listings/:id/merge', sessions.require('operator'), async (c) => {
    const written = ((await sessions.readForm(c)).get('with') ?? '').split(/[\s,]+/).filter(Boolean)
    const ids = written.map((each) => idIn(each) ?? each)
    if (ids.length === 0) throw new ProblemError('invalid-body', 'Name the listing that is the same opening')
    const after = await merge(rooms, actorOf(c.get('key')), [c.req.param('id'), ...ids])
    const note =
      after.length === 1
        ? 'The listings are one now.'
        : `Something speaks against it: they are still ${after.length} listings.`
    return leadOn(rooms, c, listingPath(after[0] ?? ''), note)
  })
}

async function readListing(rooms: AdminRooms, c: Request, id: string): Promise<ConsolePage> {
  const [[listing], postings, note] = await Promise.all([
    adminListings(rooms, [id]),
    postingsForAdmins(rooms.db, id),
    noteOf(rooms, c),
  ])
  if (listing === undefined) throw new ProblemError('not-found', `There is no listing ${id}`)
  return { ...listingConsolePage(viewerOf(c), { listing, postings }), note }
}

/** The id in what somebody pasted: an id, or the address of a listing's page here or in the API. */
function idIn(text: string): string | null {
  const last = /(?:^|\/listings\/)([\w-]+)(?:[/?#].*)?$/.exec(text)?.[1]
  return ListingId.shape.id.safeParse(last).data ?? null
}
