import { type Command, Option } from 'commander'
import { ListingQuery } from '../api/listing-query.ts'
import { UsageError } from '../errors.ts'

type Filter = Exclude<keyof typeof ListingQuery.shape, 'sort' | 'limit' | 'cursor' | 'include'>

/** The filters of `GET /listings` as options, each by its name with dashes. */
const FILTERS: Record<Filter, [value: string, what: string]> = {
  q: ['<words>', 'words, "phrases" and -not'],
  skill: ['<skill>', 'has this skill; repeat: all of them'],
  skill_any: ['<skill>', 'has one of these skills; repeat'],
  skill_not: ['<skill>', 'has none of these skills; repeat'],
  company: ['<name>', 'of one of these companies; repeat'],
  company_not: ['<name>', 'of none of these companies; repeat'],
  country: ['<code>', 'in one of these countries (DE); repeat'],
  region: ['<name>', 'in one of these states or regions; repeat'],
  city: ['<name>', 'in one of these cities; repeat'],
  workplace: ['<kind>', 'remote, hybrid, onsite; repeat'],
  eligible_in: ['<code>', 'remote, and someone in this country may take it; repeat'],
  employment_type: ['<type>', 'full_time, part_time, contract and so on; repeat'],
  seniority: ['<level>', 'intern to executive; repeat'],
  language: ['<code>', 'language of the ad (en); repeat'],
  source: ['<source>', 'found on one of these sources; repeat'],
  direct: ['<bool>', 'true: from the employer, false: from an agency'],
  posted_since: ['<date>', 'a date, or days back such as 7d'],
  salary_min: ['<amount>', 'a year pays at least this at its best'],
  salary_currency: ['<code>', 'of --salary-min (EUR)'],
  experience_max: ['<years>', 'demands no more than these years'],
  status: ['<status>', 'open (default), closed or all'],
  include_unknown: ['<filters>', 'comma list of filters that also pass what is not known'],
}

/** Adds the filters of the API to a verb. */
export function withListingFilters(command: Command): Command {
  for (const [name, [value, what]] of Object.entries(FILTERS)) {
    const option = new Option(`--${flagOf(name)} ${value}`, what)
    command.addOption(option.argParser((one: string, before: string[] | undefined) => [...(before ?? []), one]))
  }
  return command
}

/** What was asked for, read as the API reads it. Throws a UsageError that names every wrong option. */
export function readListingFilters(options: Record<string, unknown>): ListingQuery {
  const asked = Object.keys(FILTERS).flatMap((name) => {
    const values = options[attributeOf(name)] as string[] | undefined
    return values === undefined ? [] : [[name, values.length === 1 ? values[0] : values]]
  })
  const result = ListingQuery.safeParse(Object.fromEntries(asked))
  if (result.success) return result.data
  const faults = result.error.issues.map((issue) => `--${flagOf(String(issue.path[0]))}: ${issue.message}`)
  throw new UsageError(faults.join('\n'))
}

function flagOf(name: string): string {
  return name.replaceAll('_', '-')
}

function attributeOf(name: string): string {
  return name.replace(/_([a-z])/g, (_dash, letter: string) => letter.toUpperCase())
}
