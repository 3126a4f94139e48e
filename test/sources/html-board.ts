import { SourceChangedError } from '../../src/errors.ts'
import { detail, get, type Page, type PageRequest } from '../../src/sources/define-source.ts'
import { html } from '../../src/sources/html.ts'
import type { HtmlConfig } from '../../src/sources/html-config.ts'
import { pageOf } from './recorded-visit.ts'

/** Where the small lists of these tests begin. */
export const START = 'https://jobs.example/list'
export const plain: HtmlConfig = {
  urls: [START],
  rows: 'li.job',
  empty: 'p.none',
  fields: { url: { selector: 'a' }, title: { selector: 'a' } },
}

export function boardOf(config: Partial<HtmlConfig> = {}) {
  return { slug: 'jobs.example', name: null, config: { ...plain, ...config } }
}

export function job(n: number, more = ''): string {
  return `<li class="job"><a href="/jobs/${n}">Job ${n}</a>${more}</li>`
}

export function document(...parts: string[]): string {
  return `<!doctype html><html><body>${parts.join('\n')}</body></html>`
}

export function listPage(text: string, url = START): Page {
  return { ...pageOf(text, get(url, 'html')), url }
}

export function adPage(n: number, text: string): Page {
  const url = `https://jobs.example/jobs/${n}`
  return pageOf(text, detail(url, 'html', { posting: url, version: null }))
}

export function parse(pages: Page[], config: Partial<HtmlConfig> = {}) {
  return html.parse(pages, boardOf(config))
}

export function faultOf(pages: Page[], config: Partial<HtmlConfig> = {}): SourceChangedError {
  try {
    parse(pages, config)
  } catch (error) {
    if (error instanceof SourceChangedError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

export function nextUrls(page: Page, config: Partial<HtmlConfig> = {}): string[] {
  return html.next(page, boardOf(config)).map((request: PageRequest) => request.url)
}
