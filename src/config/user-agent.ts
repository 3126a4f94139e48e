import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { domainToASCII } from 'node:url'

/**
 * How Rolecall introduces itself. The contact is the installation's own page where the world can open it, else what CONTACT names, else
 * the project's page; without any it says so, and how to keep it out, rather than name an address that leads nowhere.
 */
export function userAgent(of: { publicUrl: string | null; contact: string | null; project: string | null }): string {
  const page = of.publicUrl === null ? null : pageUrl(`${of.publicUrl}/about`)
  const url = page ?? contactUrl(of.contact) ?? of.project
  const words = url === null ? 'run privately; robots.txt token Rolecall' : `+${url}`
  return `Rolecall/0.1 (job-board aggregator; ${words})`
}

/** A contact as a URL that may stand in a header's comment: a page that the world can open, or an address as RFC 6068 writes it. */
function contactUrl(contact: string | null): string | null {
  if (contact === null) return null
  if (/^https?:/i.test(contact)) return pageUrl(contact)
  const at = contact.lastIndexOf('@')
  const domain = domainToASCII(contact.slice(at + 1))
  return domain === '' ? null : inComment(`mailto:${encodeURIComponent(contact.slice(0, at))}@${domain}`)
}

function pageUrl(page: string): string | null {
  return isPublicPage(page) ? inComment(new URL(page).href) : null
}

/** Said to whoever runs an installation that tells them nothing. */
export const NO_CONTACT = 'The sites that are visited are told no way to reach you: set CONTACT or PUBLIC_URL'

/** Whether the sites that are visited can tell from it whom to ask. */
export function namesContact(userAgent: string): boolean {
  return /https?:\/\/\S|mailto:\S|[^\s@]@[^\s@]+\.\w/i.test(userAgent)
}

/** A parenthesis or a backslash would end the comment, or mean something else there (RFC 9110, 5.6.5). */
function inComment(url: string): string {
  return url.replace(/[()\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** Where a clone's code stands in public: package.json's homepage, else the page of the public forge that it was cloned from. */
export function projectPage(root: string): string | null {
  const homepage = /"homepage"\s*:\s*"([^"]+)"/.exec(textOf(resolve(root, 'package.json')))?.[1] ?? null
  if (homepage !== null && isPublicPage(homepage)) return homepage
  const origin = /^\[remote "origin"\][^[]*?^\s*url\s*=\s*(\S+)/m.exec(textOf(resolve(root, '.git/config')))?.[1] ?? ''
  // Only forges that everybody can open: the host of a company's own says nothing to a stranger, and should not be told.
  const page =
    /^(?:https:\/\/|ssh:\/\/|)(?:[^@/]*@)?(github\.com|gitlab\.com|codeberg\.org|bitbucket\.org)[:/]([\w.~/-]+?)(?:\.git)?\/?$/
  const [, forge, path] = page.exec(origin) ?? []
  return forge === undefined ? null : `https://${forge}/${path}`
}

function isPublicPage(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null
  return (
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    /^(?!.*\.(local|internal|localhost|test)$)(?:[\w-]+\.)+[a-z][\w-]*$/i.test(url.hostname)
  )
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
