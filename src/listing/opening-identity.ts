/** What tells one opening of a kind of site apart from all others, out of any link to it. */
interface LinkShape {
  source: string
  host: RegExp
  /** The groups `board`, where ids are only unique within one, and `id`. */
  path: RegExp
}

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const SHAPES: LinkShape[] = [
  { source: 'greenhouse', host: /(?:^|\.)greenhouse\.io$/, path: /\/jobs\/(?<id>\d+)/ },
  { source: 'lever', host: /^jobs\.(?:eu\.)?lever\.co$/, path: new RegExp(`^/[^/]+/(?<id>${UUID})`, 'i') },
  { source: 'ashby', host: /^jobs\.ashbyhq\.com$/, path: new RegExp(`^/[^/]+/(?<id>${UUID})`, 'i') },
  { source: 'workable', host: /(?:^|\.)workable\.com$/, path: /\/j(?:obs)?\/(?<id>[0-9A-F]{10})(?:\/|$)/i },
  {
    source: 'smartrecruiters',
    host: /^(?:jobs|careers|www)\.smartrecruiters\.com$/,
    path: /^\/(?:[^/]+\/)?(?<id>\d{12,18})(?:-|\/|$)/,
  },
  { source: 'recruitee', host: /^(?<board>[\w-]+)\.recruitee\.com$/, path: /^\/o\/(?<id>[^/]+)/ },
  { source: 'personio', host: /^(?<board>[\w-]+)\.jobs\.personio\.(?:de|com)$/, path: /^\/job\/(?<id>\d+)/ },
  { source: 'teamtailor', host: /^(?<board>[\w-]+)\.(?:\w+\.)?teamtailor\.com$/, path: /\/jobs\/(?<id>\d+)/ },
  {
    source: 'bamboohr',
    host: /^(?<board>[\w-]+)\.bamboohr\.com$/,
    path: /^\/(?:careers|jobs\/view\.php)\/?(?<id>\d+)/,
  },
  { source: 'breezy', host: /^(?<board>[\w-]+)\.breezy\.hr$/, path: /^\/p\/(?<id>[0-9a-f]{12,14})/ },
  { source: 'rippling', host: /^ats\.rippling\.com$/, path: new RegExp(`/jobs/(?<id>${UUID})`, 'i') },
  {
    source: 'pinpoint',
    host: /^(?<board>[\w-]+)\.pinpointhq\.com$/,
    path: new RegExp(`/postings/(?<id>${UUID})`, 'i'),
  },
  { source: 'icims', host: /^(?<board>[\w-]+)\.icims\.com$/, path: /^\/jobs\/(?<id>\d+)(?:\/|$)/ },
  { source: 'jobvite', host: /^jobs\.jobvite\.com$/, path: /\/job\/(?<id>o[\w-]{6,12})(?:\/|$)/ },
  {
    source: 'workday',
    host: /^(?<board>[\w-]+)\.wd\d+\.myworkdayjobs\.com$/,
    path: /\/job\/.*_(?<id>[A-Za-z]{0,4}[-_]?\d[\w-]*)$/,
  },
  { source: 'paylocity', host: /^recruiting\.paylocity\.com$/, path: /\/(?:Details|Apply)\/(?<id>\d+)/i },
]

/** Sources whose ids are unique over all their boards and stand in their links as they are. */
const GLOBAL_IDS: Record<string, RegExp> = {
  greenhouse: /^\d{5,}$/,
  lever: new RegExp(`^${UUID}$`, 'i'),
  ashby: new RegExp(`^${UUID}$`, 'i'),
  workable: /^[0-9A-F]{10}$/i,
  smartrecruiters: /^\d{12,18}$/,
  rippling: new RegExp(`^${UUID}$`, 'i'),
  breezy: /^[0-9a-f]{12,14}$/,
  jobvite: /^o[\w-]{6,12}$/,
}

/** The opening that a link to an applicant tracking system names, wherever the link stands: `greenhouse 4567`; null for other links. */
export function openingOfLink(text: string): string | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  const embedded = greenhouseParameter(url)
  if (embedded !== null) return `greenhouse ${embedded}`
  const host = url.hostname.replace(/^www\./, '')
  for (const shape of SHAPES) {
    const site = shape.host.exec(host)
    const found = site === null ? null : shape.path.exec(url.pathname)
    if (site === null || found?.groups?.id === undefined) continue
    const board = site.groups?.board?.toLowerCase()
    return [shape.source, board, found.groups.id.toLowerCase()].filter((part) => part !== undefined).join(' ')
  }
  return null
}

/** The opening that a posting of a board is by its own id, in the form of `openingOfLink`; null where its id names none by itself. */
export function openingOfPosting(source: string, externalId: string): string | null {
  return GLOBAL_IDS[source]?.test(externalId) ? `${source} ${externalId.toLowerCase()}` : null
}

/** Career pages on any host carry a Greenhouse id in `gh_jid`, its embedded form in `token`. */
function greenhouseParameter(url: URL): string | null {
  const embedded = /(?:^|\.)greenhouse\.io$/.test(url.hostname) && url.pathname.endsWith('/embed/job_app')
  const id = url.searchParams.get('gh_jid') ?? (embedded ? url.searchParams.get('token') : null)
  return id !== null && /^\d+$/.test(id) ? id : null
}
