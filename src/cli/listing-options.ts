import { type Command, Option } from 'commander'
import { ListingQuery } from '../api/listing-query.ts'
import { inPlainWords } from '../api/plain-words.ts'
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

/** What else `GET /listings` takes: which rows come first, how many, and what is told besides. */
const PAGING: Record<Exclude<keyof typeof ListingQuery.shape, Filter>, [value: string, what: string]> = {
  sort: ['<order>', 'newest (default without words), relevance (default with words) or salary'],
  limit: ['<n>', '1 to 100 (20)'],
  cursor: ['<cursor>', 'of another page of the same search'],
  include: ['<extras>', 'comma list of total, facets, description, highlights'],
}

/** The parameters of `GET /listings` as they are written there, by name. */
export type Asked = Record<string, string | string[]>

/** Adds the filters of the API to a verb, but for those that it takes in another way. */
export function withListingFilters(command: Command, leftOut: Filter[] = []): Command {
  return addOptions(
    command,
    Object.entries(FILTERS).filter(([name]) => !leftOut.includes(name as Filter)),
  )
}

/** Adds the sort, the page and the extras of the API to a verb. */
export function withPaging(command: Command): Command {
  return addOptions(command, Object.entries(PAGING))
}

function addOptions(command: Command, named: [name: string, about: [value: string, what: string]][]): Command {
  for (const [name, [value, what]] of named) {
    const option = new Option(`--${flagOf(name)} ${value}`, what)
    command.addOption(option.argParser((one: string, before: string[] | undefined) => [...(before ?? []), one]))
  }
  return command
}

/** What the options of a verb ask for. */
export function askedOf(options: Record<string, unknown>): Asked {
  const asked = Object.keys({ ...FILTERS, ...PAGING }).flatMap((name): [string, string | string[]][] => {
    const values = options[attributeOf(name)] as string[] | undefined
    return values === undefined ? [] : [[name, values.length === 1 ? (values[0] ?? '') : values]]
  })
  return Object.fromEntries(asked)
}

/** What was asked for, read as the API reads it. Throws a UsageError that names every wrong option. */
export function readAsked(asked: Asked, nameOf = optionOf): ListingQuery {
  const result = ListingQuery.safeParse(asked)
  if (result.success) return result.data
  const faults = result.error.issues.map((issue) => `${nameOf(String(issue.path[0]))}: ${inPlainWords(issue)}`)
  throw new UsageError(faults.join('\n'))
}

/** The option that stands for a parameter. */
export function optionOf(parameter: string): string {
  return `--${flagOf(parameter)}`
}

function flagOf(name: string): string {
  return name.replaceAll('_', '-')
}

function attributeOf(name: string): string {
  return name.replace(/_([a-z])/g, (_dash, letter: string) => letter.toUpperCase())
}
