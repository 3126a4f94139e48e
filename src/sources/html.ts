import { defineSource, detail, get, type Page, type PageRequest, type ParsedVisit } from './define-source.ts'
import { listPages, readDetailedRows, wellFormed } from './details.ts'
import { type HtmlConfig, htmlConfig } from './html-config.ts'
import { readHtmlDetail } from './html-detail.ts'
import { merged, postingOf } from './html-fields.ts'
import { type HtmlList, openList } from './html-list.ts'
import { type HtmlRow, rowShape, rowVersion } from './html-row.ts'
import { JOB_POSTING_FIELDS } from './job-posting.ts'
import { type Rows, readRows } from './read-rows.ts'

export const html = defineSource<HtmlConfig>({
  name: 'html',
  manifest: {
    title: 'Any list of openings in HTML, by CSS selectors',
    homepage: 'https://www.w3.org/TR/selectors/',
    kind: 'site',
    fields: ['applyUrl', ...JOB_POSTING_FIELDS],
    paging: "the list's own link to its next page, or page addresses that are counted up; one detail page per posting",
    completeness:
      'each list page is whole to its end tag (or to an element that is named to stand behind the rows), the last one was ' +
      'reached, and the rows equal the total where the config says where the list states one',
    presence: 'whole',
    grace: 4,
    cadence: { cron: '29 */12 * * *', minMinutes: 360 },
    terms: 'Those of the site: whoever adds the board has to read them. robots.txt and takedown requests are honoured.',
    attribution: null,
    redistribute: true,
    onByDefault: false,
    idsNameOpenings: false,
    lane: null,
    spacingMs: 2000,
    maxBodyBytes: 10 * 1024 * 1024,
    robots: 'obey',
    redirects: 'stay',
    credentials: null,
    dailyRequests: null,
  },
  config: htmlConfig,

  // Selectors cannot be guessed from an address: see docs/html-boards.md.
  recognise() {
    return null
  },

  boardUrl(board) {
    return board.config.urls[0] ?? ''
  },

  requests(board) {
    return board.config.urls.map((url) => get(url, 'html'))
  },

  next(page, { config }) {
    if (page.request.kind !== 'list') return []
    const list = listOrNull(page, config)
    return list === null ? [] : [...list.next, ...detailsOf(list, config)]
  },

  parse(pages, { config }) {
    const lists = listPages(pages).map((page) => ({ page, list: openList(page, config) }))
    const rows = {
      values: lists.flatMap(({ list }) => list.rows),
      path: 'rows',
      total: totalOf(lists, config),
    }
    return readAll(rows, pages, config)
  },
})

function readAll(rows: Rows, pages: Page[], config: HtmlConfig): ParsedVisit {
  const shape = rowShape(config)
  const how = config.detail
  if (how === undefined) return readRows(rows, shape, (row) => rowPosting(row, config))
  return readDetailedRows(rows, shape, {
    pages,
    idOf: (row) => row.id,
    readDetail: (page) => readHtmlDetail(page, how),
    join: (row, said) => merged(rowPosting(row, config), said),
  })
}

function rowPosting(row: HtmlRow, config: HtmlConfig) {
  const posting = postingOf(row.said, row.id)
  return { ...posting, company: posting.company ?? config.company ?? null }
}

function listOrNull(page: Page, config: HtmlConfig): HtmlList | null {
  try {
    return openList(page, config)
  } catch {
    return null
  }
}

function detailsOf(list: HtmlList, config: HtmlConfig): PageRequest[] {
  if (config.detail === undefined) return []
  const rows = new Map(wellFormed(list.rows, rowShape(config)).map((row) => [row.id, row]))
  return [...rows.values()].map((row) => detail(row.url, 'html', { posting: row.id, version: rowVersion(row) }))
}

/** Each start URL begins a list of its own, which states its own total on its first page. */
function totalOf(lists: { page: Page; list: HtmlList }[], { urls, total }: HtmlConfig): number | null {
  if (total === undefined) return null
  return lists
    .filter(({ page }) => urls.includes(page.request.url))
    .reduce((sum, { list }) => sum + (list.total ?? 0), 0)
}
