import { z } from 'zod'
import { remember } from '../posting/bounded-cache.ts'
import type { Pick as FieldPick, HtmlConfig, Picks } from './html-config.ts'
import type { Said } from './html-fields.ts'
import { isSameSite } from './sitemap.ts'

/** What one row must say: its address, its title, its id where one is looked for, and all that the config calls required. */
export function rowShape({ fields, detail, urls }: HtmlConfig): ReturnType<typeof buildShape> {
  return shapeOf(JSON.stringify({ fields, urls, hasDetail: detail !== undefined }))
}

/** What of a config says how a row must look. */
interface RowConfig extends Pick<HtmlConfig, 'fields' | 'urls'> {
  hasDetail: boolean
}

/** Building one costs as much as reading fifty rows by it, and a visit builds one for each of its pages. */
const shapeOf = remember(100, (config) => buildShape(JSON.parse(config) as RowConfig))

function buildShape(config: RowConfig) {
  const { fields } = config
  const url = z.string(missing('url', fields.url))
  const shape = z.object({
    url: !config.hasDetail ? url : url.refine((one) => isOfSite(one, config), 'a detail page on another site'),
    id: z.string(missing('id', fields.id ?? fields.url)),
    title: z.string(missing('title', fields.title)),
    said: z.custom<Said>(),
  })
  return shape.superRefine(({ said }, context) => {
    for (const [name, pick] of Object.entries(fields)) {
      if (pick?.required && isSilent(said[name as keyof Said])) {
        context.addIssue({ code: 'custom', path: [name], message: missing(name, pick) })
      }
    }
  })
}

export type HtmlRow = z.infer<ReturnType<typeof buildShape>>

/** A row as `rowShape` wants it. Its id is the one that it names, else its address without the part behind `#`. */
export function rowValue(
  said: Said,
  picks: Picks,
): { id: string | null; url: string | null; title: string | null; said: Said } {
  const id = picks.id === undefined ? (said.url?.replace(/#[\s\S]*/, '') ?? null) : said.id
  return { id, url: said.url, title: said.title, said }
}

/** What in a row would change with the ad behind it. "3 days ago" changes by itself, so a date counts only with its year. */
export function rowVersion({ said }: HtmlRow): string {
  const date = /\d{4}/.test(said.date ?? '') ? said.date : null
  return JSON.stringify([said.title, said.company, date, said.deadline, said.salary, said.location, said.type])
}

function missing(name: string, pick: FieldPick): string {
  const where = [pick.selector, pick.attr && `[${pick.attr}]`].filter(Boolean).join(' ')
  return `no ${name} at ${JSON.stringify(where)}`
}

function isSilent(value: Said[keyof Said]): boolean {
  return value === null || value.length === 0
}

function isOfSite(url: string, { urls }: RowConfig): boolean {
  return urls.some((start) => isSameSite(url, start))
}
