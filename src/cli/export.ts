import { Command, Option } from 'commander'
import { openConfirmations } from '../api/confirmations.ts'
import { csvWriter } from '../api/export-csv.ts'
import { passOn } from '../api/feed-rights.ts'
import { toSearch } from '../api/listing-filters.ts'
import { toListings } from '../api/listing-json.ts'
import type { ListingQuery } from '../api/listing-query.ts'
import type { Listing } from '../api/listing-schema.ts'
import type { Context } from '../context.ts'
import { type ExportRow, streamListings } from '../store/export-reads.ts'
import { askedOf, readAsked, withListingFilters } from './listing-options.ts'
import type { Env } from './program.ts'
import { withInstallation } from './with-context.ts'

interface Options {
  format: 'jsonl' | 'csv'
  description?: true
  redistributable?: true
}

/** Every listing that matches to stdout, as JSON lines of CONTRACT.md's Listing or as CSV, in bounded memory. */
export function exportVerb(env: Env): Command {
  const verb = new Command('export')
    .addOption(new Option('--format <format>', 'one listing a line').choices(['jsonl', 'csv']).default('jsonl'))
    .option('--description', 'with the whole text of each ad')
    .option('--redistributable', 'without what its sources do not allow to be passed on, as in the feeds')
    .addHelpText(
      'after',
      `
Rows come in no particular order, all out of one moment. In CSV lists are joined by "; ", and a cell that a
spreadsheet would compute (=, +, -, @) begins with an apostrophe.

Examples:
  $ rolecall export --format csv --skill go --country DE > go.csv
  $ rolecall export --status all --description | zstd > listings.jsonl.zst`,
    )
  return withListingFilters(verb).action(async (options: Options & Record<string, unknown>) => {
    const query = readAsked(askedOf(options))
    await withInstallation('export', env, (ctx) => writeListings(ctx, query, options))
  })
}

async function writeListings(ctx: Context, query: ListingQuery, options: Options): Promise<void> {
  const reader = { config: ctx.config, db: ctx.db, confirmations: openConfirmations(ctx) }
  const withDescription = options.description ? 'with' : 'without'
  const csv = options.format === 'csv' ? csvWriter({ withDescription }) : null
  const lineOf = csv ? csv.line : (listing: Listing) => `${JSON.stringify(listing)}\n`
  if (csv) await write(csv.header)
  for await (const rows of streamListings(ctx.db, toSearch(query, ctx.now()), { withDescription })) {
    ctx.stopping.throwIfAborted()
    const listings = await toListings(reader, options.redistributable ? passable(rows) : rows)
    await write(listings.map(lineOf).join(''))
  }
}

function passable(rows: ExportRow[]) {
  return rows.flatMap((row) => passOn(row, row.canonicalId) ?? [])
}

/** Waits while the reader is slower than the database. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve))
}
