import { Command } from 'commander'
import type { Context } from '../context.ts'
import { decideListings, type ListingDecision } from '../pipeline/decide-listing.ts'
import { mergeListings, splitListing } from '../pipeline/decide-listing-split.ts'
import { listingsForAdmins } from '../store/listing-decisions.ts'
import type { ListingRow } from '../store/listing-reads.ts'
import { printJson, printTable } from './output.ts'
import type { Env } from './program.ts'
import { withInstallation } from './with-context.ts'

interface Options {
  json?: true
}
const actor = 'cli'

/** What an admin makes of listings; later visits and reprocessing leave it so. */
export function listingsVerb(env: Env): Command {
  const verb = new Command('listings')
  verb
    .command('merge')
    .description('say that listings are one opening; undone by split')
    .argument('<id>')
    .argument('<ids...>')
    .option('--json', 'print one JSON document')
    .action((first: string, others: string[], options: Options) =>
      show(env, options, (ctx) => mergeListings(ctx, [first, ...others], { actor })),
    )
  verb
    .command('split')
    .description(
      'say that postings of a listing are another opening; where none is named, each is one; undone by merge',
    )
    .argument('<id>')
    .argument('[postings...]')
    .option('--json', 'print one JSON document')
    .action((id: string, leaving: string[], options: Options) =>
      show(env, options, (ctx) => splitListing(ctx, id, { leaving, actor })),
    )
  for (const [decision, description] of DECISIONS) {
    verb
      .command(decision)
      .description(description)
      .argument('<ids...>')
      .option('--json', 'print one JSON document')
      .action((ids: string[], options: Options) =>
        show(env, options, (ctx) => decideListings(ctx, ids, { decision, actor })),
      )
  }
  for (const command of verb.commands) command.exitOverride()
  return verb
}

const DECISIONS: [ListingDecision, string][] = [
  ['close', 'close listings; later visits leave them closed'],
  ['reopen', 'undo a closing, also one by a visit, or a hiding'],
  ['hide', 'keep listings from readers, with the copies of them that later visits bring'],
]

/** Does it, and shows the listings as they are now. */
async function show(env: Env, options: Options, act: (ctx: Context) => Promise<string[]>): Promise<void> {
  await withInstallation('listings', env, async (ctx) => {
    const rows = (await listingsForAdmins(ctx.db, await act(ctx))).map(lineOf)
    if (options.json) printJson(rows)
    else printTable(rows.map(({ postings, ...row }) => ({ ...row, postings: postings.length })))
  })
}

function lineOf({ id, status, doc }: ListingRow) {
  const { title, company, closedReason } = doc
  const postings = doc.sources.map(({ board, externalId }) => ({ board, externalId }))
  return { id, status, closedReason, title, company: company?.name ?? null, postings }
}
