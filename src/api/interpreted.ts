import { z } from '@hono/zod-openapi'
import type { Part } from './interpret.ts'
import type { Walk } from './listing-walk.ts'

const MeaningSchema = z.object({
  field: z
    .enum(['skill', 'seniority', 'workplace', 'city', 'region', 'country'])
    .openapi({ description: 'The parameter that asks for the same' }),
  value: z.string().openapi({ description: 'Its value' }),
  label: z.string().openapi({ description: 'For people' }),
})

export const InterpretedSchema = z
  .object({
    taken: z.enum(['understood', 'literally']).openapi({
      description:
        'literally: no listing is what the words mean, so that these were found by the words in their text alone',
    }),
    parts: z
      .array(
        z.object({
          text: z.string().openapi({ description: 'The words as typed' }),
          start: z.int().openapi({ description: 'Where it begins in `q`, in UTF-16 units' }),
          end: z.int(),
          not: z.boolean(),
          meaning: z
            .enum(['skill', 'place', 'seniority', 'workplace', 'word', 'phrase', 'filler'])
            .openapi({ description: 'filler: joins the others ("in", "jobs") and is not looked for' }),
          field: MeaningSchema.shape.field.nullable(),
          value: z.string().nullable(),
          label: z.string().nullable(),
          or: z.array(MeaningSchema).openapi({ description: 'What it may mean besides; such listings match too' }),
          also: z.array(z.string()).openapi({
            description: 'What else the same is called: looked for in its place ("developer": "engineer")',
          }),
          corrected: z.string().nullable().openapi({ description: 'What a typing error was mended to' }),
        }),
      )
      .openapi({ description: 'Every part of `q` in its order; one in "quotes" is taken literally' }),
    words: z.array(z.string()).openapi({ description: 'Words that are looked for as they stand' }),
    phrases: z.array(z.string()),
    not: z.array(z.string()).openapi({ description: 'Words and phrases that must not stand in a listing' }),
  })
  .openapi('Interpreted')
export type Interpreted = z.infer<typeof InterpretedSchema>

/** What `q` was understood as, for the one who asked. */
export function interpretedOf(parts: readonly Part[], taken: Walk['taken']): Interpreted {
  const rest = parts.filter((part) => part.meanings.length === 0 && part.kind !== 'filler')
  const typed = (wanted: (part: Part) => boolean) => rest.filter(wanted).map((part) => part.words.at(-1) ?? '')
  return {
    taken: taken === 'literally' ? taken : 'understood',
    parts: parts.map(({ text, start, end, not, kind, meanings: [first, ...or], also, corrected }) => ({
      text,
      start,
      end,
      not,
      meaning: kind,
      field: first?.field ?? null,
      value: first?.value ?? null,
      label: first?.label ?? null,
      or,
      also,
      corrected,
    })),
    words: typed((part) => part.kind === 'word' && !part.not),
    phrases: typed((part) => part.kind === 'phrase' && !part.not),
    not: typed((part) => part.not),
  }
}
