import { SourceChangedError } from '../errors.ts'
import { emptyRawPosting, type RawPosting } from '../posting/raw-posting.ts'
import { defineSource, detail, get, type Page, type Rejection } from './define-source.ts'
import { listPages, readDetailedRows, wellFormed } from './details.ts'
import {
  adUrl,
  type EightfoldConfig,
  eightfoldConfig,
  listUrl,
  type Position,
  type PositionAd,
  type PositionList,
  position,
  readAd,
  readPositions,
} from './eightfold-api.ts'
import { decodeText, describe } from './escaped-html.ts'
import { absolute } from './html-page.ts'
import { countIn } from './search-url.ts'
import { slugOrNull } from './slug.ts'

export const eightfold = defineSource<EightfoldConfig>({
  name: 'eightfold',
  manifest: {
    title: 'Eightfold',
    homepage: 'https://eightfold.ai',
    kind: 'employer',
    fields: ['url', 'applyUrl', 'title', 'locations', 'description', 'workplaces', 'postedAt', 'requisitionId'],
    paging: 'list pages of 10 from an offset that moves by the rows that came; one detail page per posting',
    completeness:
      'the rows equal the count of the list and none came twice; where it gives no count, an empty page was reached',
    presence: 'whole',
    grace: 4,
    cadence: { cron: '11 */12 * * *', minMinutes: 360 },
    terms: 'Undocumented interface of public career pages; nothing is granted in writing, and many sites refuse it.',
    attribution: null,
    redistribute: true,
    onByDefault: false,
    idsNameOpenings: true,
    lane: null,
    spacingMs: 2000,
    maxBodyBytes: 64 * 1024 * 1024,
    robots: 'obey',
    redirects: 'stay',
    credentials: null,
    dailyRequests: null,
  },
  config: eightfoldConfig,

  // Without `domain` the site cannot be asked, and its host does not tell it: then the page does, see recognisePage.
  recognise(url) {
    const isPage = url.hostname.endsWith('.eightfold.ai') && /^\/careers(\/|$)/.test(url.pathname)
    const api = /^\/api\/(pcsx\/(?:search|position_details)|apply\/v2\/jobs)\b/.exec(url.pathname)?.[1]
    if (!isPage && api === undefined) return null
    return boardAt(url.hostname, url.searchParams.get('domain'), api?.startsWith('pcsx') === true ? 'pcsx' : undefined)
  },

  // Either generation of site starts with its settings in an element of its own.
  recognisePage(html, url) {
    const [, id, data = ''] = /<code\b[^<>]*\bid=["'](pcsx-data|smartApplyData)["'][^<>]*>([^<]*)/i.exec(html) ?? []
    if (id === undefined) return null
    const domain = /"domain"\s*:\s*"([^"]+)"/.exec(decodeText(data))?.[1]
    return boardAt(url.hostname, domain, id.toLowerCase() === 'pcsx-data' ? 'pcsx' : undefined)
  },

  boardUrl({ config: { host, domain } }) {
    return `https://${host}/careers?domain=${domain}`
  },

  requests(board) {
    return [get(listUrl(board.config, 0), 'json')]
  },

  next(page, { config }) {
    const list = page.request.kind === 'list' ? listOrNull(page, config) : null
    if (list === null) return []
    const start = countIn(page.request.url, 'start', 0) + list.positions.length
    const isLast = list.positions.length === 0 || (list.count !== null && start >= list.count)
    const details = wellFormed(list.positions, position)
      .filter((one) => unlisted(one) === null)
      .map((one) => detail(adUrl(config, one.id), 'json', { posting: one.id, version: versionOf(one) }))
    return [...(isLast ? [] : [get(listUrl(config, start), 'json')]), ...details]
  },

  parse(pages, { config }) {
    const lists = listPages(pages).map((page) => checkedList(page, config))
    const values = lists.flatMap(({ positions }) => positions)
    const rows = { values, path: lists[0]?.path ?? '', total: lists.at(-1)?.count ?? null }
    return readDetailedRows(rows, position, {
      pages,
      idOf: (one) => one.id,
      reject: unlisted,
      readDetail: (page) => readAd(page, config),
      join: (one, ad) => posting(one, ad, config),
    })
  },
})

/** A tenant of the vendor's is named by its subdomain, a site of its own by its host. */
function boardAt(host: string, domain: string | null | undefined, api: EightfoldConfig['api']) {
  const said = eightfoldConfig.safeParse({ host, domain: domain?.toLowerCase(), ...(api !== undefined && { api }) })
  const slug = slugOrNull(host.replace(/\.eightfold\.ai$/, ''))
  return said.success && slug !== null ? { slug, config: said.data } : null
}

function listOrNull(page: Page, config: EightfoldConfig): PositionList | null {
  try {
    return checkedList(page, config)
  } catch {
    return null
  }
}

/** A site that does not know the domain may answer for another. */
function checkedList(page: Page, config: EightfoldConfig): PositionList {
  const list = readPositions(page, config)
  if (list.domain === null || list.domain.toLowerCase() === config.domain) return list
  const message = `${page.url} answers for ${list.domain} where ${config.domain} was asked for`
  throw new SourceChangedError('wrong_owner', message, 'domain')
}

function unlisted({ id, title, isPrivate, type }: Position): Rejection | null {
  if (isPrivate) return { externalId: id, code: 'unlisted', why: `"${title}" is private` }
  return type === 'EVENT' ? { externalId: id, code: 'prospect', why: `"${title}" is an event` } : null
}

function versionOf({ title, locations, workplace, postedAt, updatedAt }: Position): string {
  return JSON.stringify([title, updatedAt ?? postedAt ?? null, locations ?? null, workplace])
}

function posting(one: Position, ad: PositionAd, { host }: EightfoldConfig): RawPosting {
  const site = `https://${host}/careers/job/${one.id}`
  const named = (one.locations ?? []).map((text) => text.trim()).filter((text) => text !== '')
  const texts = named.length === 0 && one.location !== null ? [one.location] : named
  return {
    ...emptyRawPosting(one.id),
    url: absolute(one.path, site) ?? site,
    applyUrl: ad.applyUrl,
    title: decodeText(one.title),
    locations: [...new Set(texts)].map((text) => ({ text, city: null, region: null, country: null })),
    description: ad.body === null ? null : describe(ad.body),
    workplaces: one.workplace === null ? [] : [one.workplace],
    postedAt: one.postedAt ? String(one.postedAt) : null,
    requisitionId: one.requisitionId == null ? null : String(one.requisitionId).trim() || null,
  }
}
