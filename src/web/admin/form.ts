import type { z } from '@hono/zod-openapi'
import { html } from 'hono/html'
import type { Request } from '../../api/env.ts'
import { throwIfInvalid } from '../../api/invalid.ts'
import { asProblem, PROBLEMS, ProblemError } from '../../api/problem.ts'
import type { Html } from '../layout.ts'
import { showPage } from '../page-route.ts'
import { type ConsolePage, consoleLayout, viewerOf } from './frame.ts'

/** A form that could not be taken: what was typed, what is wrong with it, and in which of its fields. */
export interface Refused {
  typed: URLSearchParams
  fault: string
  at: ReadonlySet<string>
}

/** Each field of the API's body: the form's field that it is read from, and what that is called there. */
export type Labels = Record<string, { field: string; called: string }>

/** The fields of a form, read by the schema of the API's body: an empty or missing field is one that is not there. Throws `invalid-body`. */
export function fromForm<Schema extends z.ZodType>(schema: Schema, fields: Record<string, unknown>): z.output<Schema> {
  const given = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && value !== '')
  const parsed = schema.safeParse(Object.fromEntries(given))
  if (parsed.success) return parsed.data
  throwIfInvalid({ success: false, target: 'form', error: parsed.error })
  throw parsed.error
}

/** The answer to a form. What can be put right in it shows the form `again`, as it was filled in and with what is wrong. */
export async function answerForm(
  c: Request,
  { typed, labels }: { typed: URLSearchParams; labels: Labels },
  take: () => Promise<Response>,
  again: (refused: Refused) => ConsolePage | Promise<ConsolePage>,
): Promise<Response> {
  try {
    return await take()
  } catch (error) {
    const problem = asProblem(error)
    const status = problem instanceof ProblemError ? PROBLEMS[problem.problem][0] : 500
    if (!(problem instanceof ProblemError) || (status !== 404 && status !== 409 && status !== 422)) throw error
    const page = await again({ typed, ...faultIn(problem, labels) })
    return showPage(c, consoleLayout(viewerOf(c), page), status)
  }
}

function faultIn({ message, faults }: ProblemError, labels: Labels): Pick<Refused, 'fault' | 'at'> {
  const at = new Set<string>()
  const told = faults.map((fault) => {
    const label = 'pointer' in fault ? labels[fault.pointer.split('/')[1] ?? ''] : undefined
    if (label === undefined) return fault.detail
    at.add(label.field)
    return `${label.called}: ${fault.detail}`
  })
  return { fault: told.join('; ') || message, at }
}

/** Above a form that was refused; the page opens there, however far down the form stands. */
export function faultBanner(refused: Refused | null): Html {
  return refused === null
    ? html``
    : html`<p class="banner" role="alert" id="fault" tabindex="-1" autofocus>${refused.fault}</p>`
}

/** Attributes of a field: that it is at fault, where it is. */
export function told(refused: Refused | null, field: string): Html {
  return refused?.at.has(field) ? html` aria-invalid="true" aria-describedby="fault"` : html``
}

/** What was typed there; empty in a form that is shown for the first time. */
export function typedIn(refused: Refused | null, field: string): string {
  return refused?.typed.get(field) ?? ''
}

/** ` checked` where this choice was made, or stands `first` in a form that is shown for the first time. */
export function checkedIn(refused: Refused | null, field: string, value: string, first = ''): Html {
  const isChosen = refused === null ? value === first : refused.typed.getAll(field).includes(value)
  return isChosen ? html` checked` : html``
}
