import { z } from '@hono/zod-openapi'

/** Of routes without parameters: one that is given is an error there too. */
export const noQuery = z.strictObject({})

/** The id of a run, a key or a webhook, in a path. */
export const IdInPath = z.object({ id: z.string().regex(/^[\w-]{1,64}$/, 'must be an id: letters, digits, - and _') })

/** A parameter that may be given several times -> the list of its values, empty where it is not given. */
export function repeated<Out>(one: z.ZodType<Out, string>, description: string, values?: readonly string[]) {
  const items = { type: 'string' as const, ...(values && { enum: [...values] }) }
  return z
    .preprocess((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]), z.array(one).max(50))
    .openapi({ type: 'array', items, param: { required: false, description }, default: undefined })
}

/** The same of one of a few values, which the document lists. */
export function repeatedOf<const Value extends string>(values: readonly Value[], description: string) {
  return repeated(z.enum(values), description, values)
}

/** `a,b,c`, each of `allowed`, -> the list without doubles. */
export function commaList<const Name extends string>(allowed: readonly Name[], description: string) {
  return z
    .string()
    .transform((text, context): Name[] => {
      const names = text.split(',').map((name) => name.trim())
      const wrong = names.filter((name) => !(allowed as readonly string[]).includes(name))
      if (wrong.length > 0) {
        context.addIssue({ code: 'custom', message: `"${wrong.join(',')}" is none of ${allowed.join(', ')}` })
        return z.NEVER
      }
      return [...new Set(names)] as Name[]
    })
    .optional()
    .openapi({ type: 'string', param: { description: `${description} Comma list of ${allowed.join(', ')}.` } })
}

/** A whole number written in plain digits. */
export function wholeNumber(bounds: { min: number; max: number }, description: string) {
  return z
    .string()
    .regex(/^\d{1,12}$/, `must be a whole number from ${bounds.min} to ${bounds.max}`)
    .transform(Number)
    .pipe(z.int().min(bounds.min).max(bounds.max))
    .openapi({ type: 'integer', minimum: bounds.min, maximum: bounds.max, param: { description } })
}

/** `limit` with its default. */
export function limitParameter(fallback: number, max = 100) {
  return wholeNumber({ min: 1, max }, `Rows on a page (${fallback}).`)
    .optional()
    .transform((value) => value ?? fallback)
    .openapi({ type: 'integer', minimum: 1, maximum: max, default: fallback })
}

export const cursorParameter = z
  .string()
  .max(2000)
  .optional()
  .openapi({ param: { description: '`next` or `prev` of another page of the same query.' } })
