import { Command } from 'commander'
import { createApp } from '../api/app.ts'
import type { ListingPage } from '../api/listings.ts'
import type { Context } from '../context.ts'
import { UsageError } from '../errors.ts'
import { type Asked, askedOf, optionOf, readAsked, withListingFilters, withPaging } from './listing-options.ts'
import { visible } from './output.ts'
import type { Env } from './program.ts'
import { pageLines } from './search-view.ts'
import { withContext } from './with-context.ts'

interface Options extends Record<string, unknown> {
  json?: true
}

/** What a problem document says of what was asked. */
interface Problem {
  status: number
  detail: string
  errors?: { parameter?: string; detail: string }[]
}

/** `GET /listings` from the command line, answered by the API's own route in this process. */
export function searchVerb(env: Env): Command {
  const verb = new Command('search')
    .argument('[query...]', 'words, "phrases" and -not; several are joined, and -not comes in quotes or after --')
    .option('--json', 'print one JSON document: the answer of the API')
  return withPaging(withListingFilters(verb, ['q'])).action(async (words: string[], options: Options) => {
    const asked: Asked = { ...askedOf(options), ...(words.length > 0 && { q: words.join(' ') }) }
    const { include = [] } = readAsked(asked, nameOf)
    const unshown = include.filter((extra) => extra === 'description' || extra === 'highlights')
    if (!options.json && unshown.length > 0) {
      throw new UsageError(`--include: ${unshown.join(' and ')} can be told with --json only`)
    }
    if (!options.json) asked.include = [...new Set([...include, 'total'])].join(',')
    const text = await withContext('search', env, (ctx) => answer(ctx, asked))
    if (options.json) process.stdout.write(`${text}\n`)
    else {
      const lines = pageLines(JSON.parse(text) as ListingPage, process.stdout.columns || Number.POSITIVE_INFINITY)
      process.stdout.write(`${lines.map(visible).join('\n')}\n`)
    }
  })
}

/** The API's answer as it stands. Throws a UsageError where it turns the question down. */
async function answer(ctx: Context, asked: Asked): Promise<string> {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(asked)) for (const one of [value].flat()) query.append(name, one)
  const response = await createApp(ctx).request(`/api/v1/listings?${query}`, { signal: ctx.stopping })
  const text = await response.text()
  if (response.ok) return text
  const { status, detail, errors = [] } = JSON.parse(text) as Problem
  if (status >= 500) throw new Error(detail)
  const faults = errors.map((fault) => (fault.parameter ? `${nameOf(fault.parameter)}: ${fault.detail}` : fault.detail))
  throw new UsageError(faults.join('\n') || detail)
}

function nameOf(parameter: string): string {
  return parameter === 'q' ? 'query' : optionOf(parameter)
}
