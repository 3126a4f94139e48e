import { type SQL, sql } from 'drizzle-orm'
import type { Keyset } from './listing-search.ts'

/** What a year pays at best, of `listings l`; null where that is not known. The indices `listings_paid…` hold this very expression. */
export const PAY = sql.raw(`coalesce(l.doc #>> '{salary,annualMax}', l.doc #>> '{salary,annualMin}')::numeric`)
export const CURRENCY = sql.raw(`(l.doc #>> '{salary,currency}')`)

/** Listings whose pay is not known, or in another currency, come last; among themselves the newest first. */
const UNKNOWN = -1

/** Every one of `listings l` with its pay: of few it is the quicker way to the first ones. */
export function everyPaid(listings: SQL, currency: string | null): SQL {
  const compares = currency === null ? sql`true` : sql`${CURRENCY} = ${currency}`
  return sql`select m.id, m.rank_at, coalesce(case when m.compares then m.pay end, ${UNKNOWN}::numeric) as value from (
      select l.id, l.rank_at, ${PAY} as pay, ${compares} as compares from ${listings} offset 0) as m`
}

/**
 * The listings of one page by pay, and no others: those whose pay compares by its index, the others by rank time, unless pay `isAsked` for:
 * Postgres would read every listing to find none. `where` are the conditions of the search on `listings l`, of one status.
 */
export function paidCandidates(
  where: SQL,
  page: { currency: string | null; isAsked: boolean; keyset: Keyset | null; limit: number },
): SQL {
  const { currency, isAsked, keyset, limit } = page
  const back = keyset?.direction === 'prev'
  const [order, compare] = back ? [sql.raw('asc'), sql.raw('>')] : [sql.raw('desc'), sql.raw('<')]
  const known = currency === null ? sql`${PAY} is not null` : sql`${PAY} is not null and ${CURRENCY} = ${currency}`
  const unknown =
    currency === null ? sql`${PAY} is null` : sql`(${PAY} is null or ${CURRENCY} is distinct from ${currency})`
  const position = keyset && sql`${keyset.rankAt}::timestamptz, ${keyset.id}`
  const isPastPaid = keyset !== null && Number(keyset.value) === UNKNOWN
  const fromPaid =
    keyset && sql`and (${PAY}, l.rank_at, l.id) ${compare} (${keyset.value ?? '0'}::numeric, ${position})`
  const fromRest = keyset && sql`and (l.rank_at, l.id) ${compare} (${position})`
  const paid = sql`(select l.id, l.rank_at, ${PAY} as value from listings l
    where ${where} and ${known} ${isPastPaid ? sql`` : (fromPaid ?? sql``)}
    order by ${PAY} ${order}, l.rank_at ${order}, l.id ${order} limit ${limit})`
  const rest = sql`(select l.id, l.rank_at, ${UNKNOWN}::numeric as value from listings l
    where ${where} and ${unknown} ${isPastPaid ? (fromRest ?? sql``) : sql``}
    order by l.rank_at ${order}, l.id ${order} limit ${limit})`
  if (isAsked) return paid
  // Past the paid ones nothing of them is left; before the first of the others there are only paid ones.
  if (isPastPaid && !back) return rest
  if (keyset !== null && !isPastPaid && back) return paid
  return sql`${paid} union all ${rest}`
}
