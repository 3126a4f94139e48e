import { Command } from 'commander'
import { openConfirmations } from '../api/confirmations.ts'
import { toListings } from '../api/listing-json.ts'
import type { Listing } from '../api/listing-schema.ts'
import type { Context } from '../context.ts'
import { UsageError } from '../errors.ts'
import type { Reason } from '../listing/cluster.ts'
import { findListing, listingHolding, type PostingOfListing, postingsOf } from '../store/listing-reads.ts'
import { printJson, visible } from './output.ts'
import type { Env } from './program.ts'
import { withInstallation } from './with-context.ts'

interface Options {
  why?: true
  json?: true
}

/** One listing with where it was found, and on demand why its postings are held to be one opening. */
export function showVerb(env: Env): Command {
  return new Command('show')
    .argument('<id>', 'of a listing, or of any posting in it')
    .option('--why', 'the reasons of each posting, with their scores')
    .option('--json', 'print one JSON document')
    .addHelpText(
      'after',
      `
Examples:
  $ rolecall show 4k7qz0w8m2c5t9r1x3vd
  $ rolecall show 4k7qz0w8m2c5t9r1x3vd --why --json`,
    )
    .action((id: string, options: Options) => withInstallation('show', env, (ctx) => show(ctx, id, options)))
}

async function show(ctx: Context, given: string, { why, json }: Options): Promise<void> {
  const id = (await listingHolding(ctx.db, given)) ?? given
  const row = await findListing(ctx.db, id)
  const reader = { config: ctx.config, db: ctx.db, confirmations: openConfirmations(ctx) }
  const [listing] = row === null ? [] : await toListings(reader, [row])
  if (!listing) throw new UsageError(`There is no listing ${given}`)
  const postings = why ? await postingsOf(ctx.db, id) : []
  if (json) return printJson({ listing, ...(why && { postings: postings.map(postingJson) }) })
  const lines = [...linesOf(listing), ...postings.flatMap((posting) => whyOf(posting, new Set(keysOf(postings))))]
  process.stdout.write(`${lines.map(visible).join('\n')}\n`)
}

function postingJson({ key, boardId, present: _present, ...rest }: PostingOfListing) {
  return { id: key, board: boardId, ...rest }
}

function linesOf(listing: Listing): string[] {
  const { title, company, locations, status, closedReason, postedAt, repostCount, sources } = listing
  const places = locations.map((place) => place.raw).join('; ')
  return [
    [title, company?.name, places].filter(Boolean).join(', '),
    `${listing.id}: ${closedReason === null ? status : `${status} (${closedReason})`}`,
    `posted ${postedAt ?? '-'}, first seen ${listing.firstSeenAt}, last seen ${listing.lastSeenAt}, posted again ${repostCount} times`,
    ...sources.map((source) => `found on ${source.board} as ${source.externalId}: ${source.url ?? '-'}`),
  ]
}

/** A posting with what joins it to the others, and what keeps it from some that the same evidence leads to. */
function whyOf({ key, boardId, externalId, title, reasons }: PostingOfListing, inside: Set<string>): string[] {
  const joins = reasons.filter((reason) => reason.verdict === 'same' && inside.has(reason.with))
  const rest = reasons.filter((reason) => !joins.includes(reason))
  return [
    '',
    `${key} ${boardId} ${externalId}: ${title}`,
    ...(joins.length === 0
      ? ['  alone: nothing joins it to another posting']
      : joins.map((reason) => `  one with ${told(reason)}`)),
    ...rest.map((reason) => `  ${reason.verdict === 'same' ? 'like, and kept from' : 'not'} ${told(reason)}`),
  ]
}

function told({ with: other, by, score }: Reason): string {
  return `${other} by ${by}, score ${score}`
}

function keysOf(postings: PostingOfListing[]): string[] {
  return postings.map((posting) => posting.key)
}
