import { z } from 'zod'
import { pathParts, slugOrNull } from './slug.ts'

const NAME = /^[A-Za-z0-9][A-Za-z0-9_.-]*$/
const HOST = /^(?<label>[a-z0-9_-]+)\.(?<pod>wd\d+\.)?myworkday(?<kind>jobs|site)(?:-impl)?\.com$/
const LOCALE = /^[a-z]{2}(?:-[A-Za-z]{2,4})?$/
const REGIONAL = /^[a-z]{2}-[A-Z]{2}$/

export const workdayConfig = z.strictObject({
  host: z.string().regex(/^[a-z0-9_][a-z0-9_.-]*\.[a-z]{2,}$/),
  site: z.string().regex(NAME),
  /** Where it is not the first part of the host's name. */
  tenant: z.string().regex(NAME).optional(),
})
export type WorkdayConfig = z.infer<typeof workdayConfig>

/** The board that the address of a career site, of one of its postings or of its interface names. */
export function boardOfUrl(url: URL): { slug: string; config: WorkdayConfig } | null {
  const host = HOST.exec(url.hostname)?.groups
  if (!host) return null
  const parts = pathParts(url)
  const isApi = parts[0] === 'wday' && parts[1] === 'cxs'
  const [tenant, site] = isApi ? parts.slice(2, 4) : namedByPage(host, parts)
  return tenant && site ? boardOf({ host: url.hostname, site, tenant }) : null
}

/** The board of a career site on a domain of the employer's own, which serves the interface too. */
export function boardOfPage(html: string, url: URL): { slug: string; config: WorkdayConfig } | null {
  const settings = /\bwindow\.workday\s*=([^<]{0,4000})/.exec(html)?.[1] ?? ''
  const [tenant, site] = ['tenant', 'siteId'].map((name) => setting(settings, name))
  return tenant && site ? boardOf({ host: url.hostname, site, tenant }) : null
}

/** The career site for people. */
export function siteUrl(board: WorkdayConfig): string {
  const isShared = HOST.exec(board.host)?.groups?.kind === 'site'
  return `https://${board.host}/${isShared ? `recruiting/${tenantOf(board)}/` : ''}${board.site}`
}

export function apiUrl(board: WorkdayConfig): string {
  return `https://${board.host}/wday/cxs/${tenantOf(board)}/${board.site}`
}

/** Tenant and site in the address of a page for people, with or without a locale before them. */
function namedByPage(host: Record<string, string>, parts: string[]): (string | undefined)[] {
  const [first = '', second = ''] = parts
  // A site may itself be called `jobs`; below a site it is the list of its postings. Only a name with a region is surely a locale.
  const isLocale = REGIONAL.test(first)
    ? second !== ''
    : LOCALE.test(first) && !/^(|job|jobs|details|login)$/.test(second)
  const rest = isLocale ? parts.slice(1) : parts
  if (host.kind === 'jobs') return [host.label, rest[0]]
  return rest[0] === 'recruiting' ? rest.slice(1, 3) : []
}

/** The slug names tenant, pod and site: `acme.wd5.Careers`. Tenant and pod hold no dot, so no two boards share one. */
function boardOf(named: { host: string; site: string; tenant: string }) {
  const host = HOST.exec(named.host)?.groups
  const pod = host?.kind === 'site' ? `${host.label}.` : (host?.pod ?? '')
  const slug = slugOrNull(host === undefined ? `${named.host}.${named.site}` : `${named.tenant}.${pod}${named.site}`)
  const isTold = named.host.split('.')[0] === named.tenant
  const said = { host: named.host, site: named.site, ...(!isTold && { tenant: named.tenant }) }
  return slug === null || !workdayConfig.safeParse(said).success ? null : { slug, config: said }
}

function setting(script: string, name: string): string | undefined {
  return new RegExp(`\\b${name}["']?\\s*:\\s*["']([^"']+)["']`).exec(script)?.[1]
}

function tenantOf(board: WorkdayConfig): string {
  return board.tenant ?? board.host.split('.')[0] ?? ''
}
