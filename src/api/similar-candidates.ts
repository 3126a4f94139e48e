import { type CandidateKeys, newestAndWorded, openTitles } from '../store/similar-reads.ts'
import type { ApiContext } from './env.ts'
import type { LiveTerms } from './live-terms.ts'
import { statusCode, type TermColumns } from './term-columns.ts'

/** Candidates that are told; of one company no more than the second. */
const CANDIDATE_BOUND = 400
const OF_ONE_COMPANY = 8
const NO_COMPANY = 'company:?'

export interface Candidate {
  id: string
  title: string
  company: string | null
  terms: string[]
}

/**
 * Open listings that share a key, those that share most of the rare ones first, then the newest; a few of each company. Skills are
 * looked up in memory, words in the database.
 */
export async function similarCandidates(
  ctx: Pick<ApiContext, 'db'> & { terms: LiveTerms },
  id: string,
  keys: CandidateKeys,
): Promise<Candidate[]> {
  const [found, columns] = await Promise.all([newestAndWorded(ctx.db, keys), ctx.terms()])
  const chosen = chooseRows(columns, countShared(columns, keys, found), columns.rowOf.get(id))
  const candidates = chosen.map((row) => ({ id: columns.idOf[row] as string, terms: namesOf(columns, row) }))
  const titles = await openTitles(
    ctx.db,
    candidates.map((each) => each.id),
  )
  return candidates.flatMap(({ id, terms }) => {
    const title = titles.get(id)
    return title === undefined ? [] : [{ id, title, terms, company: slugOf(terms[0] ?? NO_COMPANY) }]
  })
}

/** How many of the rare keys each row has; to be among the newest and have any key at all counts as one more. */
function countShared(
  columns: TermColumns,
  keys: CandidateKeys,
  found: { rare: string[]; newest: string[]; newestWorded: string[] },
): Map<number, number> {
  const shared = new Map<number, number>()
  const add = (row: number) => {
    if (columns.status[row] === statusCode('open')) shared.set(row, (shared.get(row) ?? 0) + 1)
  }
  const rowsOf = (ids: string[]) => ids.flatMap((id) => columns.rowOf.get(id) ?? [])
  for (const term of numbersOf(columns, keys.rareSkills)) for (const row of columns.index.rowsOf(term)) add(row)
  for (const row of rowsOf(found.rare)) add(row)
  const worded = new Set(rowsOf(found.newestWorded))
  const skills = new Set(numbersOf(columns, keys.skills))
  const hasSkill = (row: number) => termsOf(columns, row).some((term) => skills.has(term))
  for (const row of rowsOf(found.newest)) if (worded.has(row) || hasSkill(row)) add(row)
  return shared
}

function chooseRows(columns: TermColumns, shared: Map<number, number>, own: number | undefined): number[] {
  const { rankAt, idOf, terms, start } = columns
  const before = (a: number, b: number) =>
    (shared.get(b) as number) - (shared.get(a) as number) ||
    (rankAt[b] as number) - (rankAt[a] as number) ||
    ((idOf[a] as string) < (idOf[b] as string) ? 1 : -1)
  const nobody = columns.numberOf.get(NO_COMPANY)
  const ofCompany = new Map<number, number>()
  const chosen: number[] = []
  for (const row of [...shared.keys()].sort(before)) {
    // A listing's first term is its company's.
    const company = terms[start[row] as number] as number
    const taken = ofCompany.get(company) ?? 0
    if (row === own || (taken >= OF_ONE_COMPANY && company !== nobody)) continue
    ofCompany.set(company, taken + 1)
    if (chosen.push(row) === CANDIDATE_BOUND) break
  }
  return chosen
}

function numbersOf(columns: TermColumns, terms: string[]): number[] {
  return terms.flatMap((term) => columns.numberOf.get(term) ?? [])
}

function termsOf({ terms, start, length }: TermColumns, row: number): Int32Array {
  return terms.subarray(start[row], (start[row] as number) + (length[row] as number))
}

function namesOf(columns: TermColumns, row: number): string[] {
  return Array.from(termsOf(columns, row), (term) => columns.nameOf[term] as string)
}

function slugOf(companyTerm: string): string | null {
  return companyTerm === NO_COMPANY ? null : companyTerm.slice('company:'.length)
}
