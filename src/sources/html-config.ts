import { load } from 'cheerio/slim'
import { z } from 'zod'
import { visitedUrl } from './fields.ts'

/** Where a value stands: the text of the elements that the selector finds, or one of their attributes, or a part of either. */
const pick = z
  .strictObject({
    /** Within the row; without it, the row itself. */
    selector: selector().optional(),
    attr: z
      .string()
      .regex(/^[\w:.-]+$/, 'no name of an attribute')
      .optional(),
    /** A regular expression: its first group, or all that it matches, is the value. */
    pattern: z.string().refine(isPattern, 'no regular expression').optional(),
    /** A row without it is a fault; where it is missing from most rows, the page has changed. */
    required: z.boolean().optional(),
  })
  .refine((one) => one.selector !== undefined || one.attr !== undefined, 'a selector, an attribute, or both are needed')

const facts = {
  company: pick.optional(),
  location: pick.optional(),
  date: pick.optional(),
  deadline: pick.optional(),
  salary: pick.optional(),
  type: pick.optional(),
  workplace: pick.optional(),
  tags: pick.optional(),
  description: pick.optional(),
  apply: pick.optional(),
}

const detail = z
  .strictObject({
    /** The page carries a schema.org JobPosting, and that is read. */
    jsonLd: z.boolean().optional(),
    fields: z.strictObject({ title: pick.optional(), ...facts }).optional(),
    end: selector().optional(),
  })
  .refine(({ jsonLd, fields = {} }) => jsonLd === true || Object.keys(fields).length > 0, {
    message: 'a detail page is read by jsonLd, by fields, or by both',
  })

/** The config of an `html` board: docs/html-boards.md. */
export const htmlConfig = z
  .strictObject({
    urls: z.array(visitedUrl).min(1),
    rows: selector(),
    /** What only a list without rows shows. */
    empty: selector().optional(),
    fields: z.strictObject({ id: pick.optional(), url: pick, title: pick, ...facts }),
    /** The employer, where the board has but one. */
    company: z.string().trim().min(1).optional(),
    next: pick.optional(),
    pages: z.string().refine(isPagePattern, 'no web address with one {page} or one {offset} in it').optional(),
    total: pick.optional(),
    end: selector().optional(),
    detail: detail.optional(),
  })
  .refine((board) => board.next === undefined || board.pages === undefined, {
    path: ['pages'],
    message: 'next and pages are two ways to the same pages: only one of them',
  })
  .refine((board) => board.pages === undefined || board.urls.length === 1, {
    path: ['pages'],
    message: 'pages goes with one start URL',
  })
  .refine((board) => board.pages === undefined || board.empty !== undefined, {
    path: ['empty'],
    message: 'pages needs it: the page behind the last one has no rows, and must say so',
  })

export type HtmlConfig = z.infer<typeof htmlConfig>
export type Pick = z.infer<typeof pick>
export type Picks = Partial<Record<keyof HtmlConfig['fields'], Pick | undefined>>

function selector() {
  return z.string().superRefine((text, context) => {
    const fault = selectorFault(text)
    if (fault !== null) {
      context.addIssue({ code: 'custom', message: `${JSON.stringify(text)} is no valid CSS selector: ${fault}` })
    }
  })
}

function selectorFault(text: string): string | null {
  // The engine takes these without a word and finds nothing.
  const bare = text.replace(/"[^"]*"|'[^']*'/g, '""').trim()
  if (bare === '') return 'it is empty'
  if (/[>+~,]$|^,|,\s*,|[.#]([.#\s]|$)|!/.test(bare)) return 'a part of it is missing or misplaced'
  try {
    load('<a></a>', { xml: { xmlMode: false } }, false)
      .root()
      .find(text)
    return null
  } catch (cause) {
    return (cause as Error).message
  }
}

function isPattern(text: string): boolean {
  try {
    return Boolean(new RegExp(text))
  } catch {
    return false
  }
}

function isPagePattern(text: string): boolean {
  const places = text.match(/\{[^}]*\}/g) ?? []
  const isKnown = places.length === 1 && (places[0] === '{page}' || places[0] === '{offset}')
  return isKnown && visitedUrl.safeParse(text.replace(/\{\w+\}/, '1')).success
}
