import { z } from 'zod'
import { pathParts, slugOrNull } from './slug.ts'

const VENDOR = /\.oraclecloud\.com$/

export const oracleConfig = z.strictObject({
  host: z.string().regex(/^[a-z0-9][a-z0-9.-]*\.[a-z]{2,}$/),
  /** `CX_1001`; some sites answer to the name in their address as well. */
  siteNumber: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/),
})
export type OracleConfig = z.infer<typeof oracleConfig>

/** The board that the address of a career site, of one of its postings or of its interface names. */
export function boardOfUrl(url: URL): { slug: string; config: OracleConfig } | null {
  if (!VENDOR.test(url.hostname)) return null
  const finder = /\bsiteNumber=([\w-]+)/.exec(url.searchParams.get('finder') ?? '')?.[1]
  return boardOf(url.hostname, finder ?? siteIn(url))
}

/** A career site on the employer's own domain names its host of the vendor's, which alone is sure to serve the interface. */
export function boardOfPage(html: string, url: URL): { slug: string; config: OracleConfig } | null {
  if (!/hcmRestApi|hcmUI\/CandidateExperience|CX_CONFIG/.test(html)) return null
  const host = /https:\/\/([a-z0-9.-]+\.oraclecloud\.com)\b/i.exec(html)?.[1]?.toLowerCase()
  const siteNumber = /\bsiteNumber["']?\s*[:=]\s*["']?([A-Za-z0-9_-]+)/.exec(html)?.[1]
  return boardOf(host ?? url.hostname, siteNumber ?? siteIn(url))
}

/** The career site for people. */
export function siteUrl({ host, siteNumber }: OracleConfig): string {
  return `https://${host}/hcmUI/CandidateExperience/en/sites/${siteNumber}`
}

export function apiUrl({ host }: OracleConfig): string {
  return `https://${host}/hcmRestApi/resources/latest`
}

/** The site in `/hcmUI/CandidateExperience/en/sites/CX_1/job/77` or, on a domain of the employer's own, `/en/sites/CX_1/jobs`. */
function siteIn(url: URL): string | undefined {
  const parts = pathParts(url)
  const at = parts.indexOf('sites')
  return at === -1 ? undefined : parts[at + 1]
}

/** The slug names the host, the vendor's in short, and the site: `ejov.fa.ca2.CX_1`. */
function boardOf(host: string, siteNumber: string | undefined) {
  const slug = slugOrNull(`${host.replace(VENDOR, '')}.${siteNumber ?? ''}`)
  const said = oracleConfig.safeParse({ host, siteNumber })
  return slug === null || !said.success ? null : { slug, config: said.data }
}
