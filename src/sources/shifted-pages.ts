import type { ParsedVisit } from './define-source.ts'

/**
 * A visit to a list whose order may change from page to page: a row that came twice stands where another should have been, and
 * the count comes out right all the same. Such a visit proves nothing.
 */
export function unlessShifted(visit: ParsedVisit): ParsedVisit {
  const seen = new Set<string>()
  const ids = [...visit.postings, ...visit.rejections].flatMap((one) => one.externalId ?? [])
  const twice = ids.find((id) => seen.size === seen.add(id).size)
  if (twice === undefined || visit.incomplete !== null) return visit
  const message = `${twice} stands twice in the list, so that another posting may stand nowhere`
  return { ...visit, incomplete: { code: 'repeated_page', message } }
}
