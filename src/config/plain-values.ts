import { z } from 'zod'

const MOST_SHOWN = 40

/** A whole number in decimal digits. The error repeats what was given and names the range; `kind` is what it is, with its article. */
export function wholeNumber(least: number, most: number, kind: string) {
  return numberLike(/^\d{1,15}$/, { least, most, kind, asked: 'a whole number' })
}

/** A number such as 2 or 0.5; as `wholeNumber` else. */
export function decimalNumber(least: number, most: number, kind: string) {
  return numberLike(/^\d{1,12}(?:\.\d{1,6})?$/, { least, most, kind, asked: 'a number' })
}

function numberLike(
  form: RegExp,
  { least, most, kind, asked }: { least: number; most: number; kind: string; asked: string },
) {
  return z.string().transform((text, context) => {
    const value = form.test(text.trim()) ? Number(text) : null
    if (value !== null && value >= least && value <= most) return value
    const message = `${quoted(text)} is not ${kind}; give ${asked} from ${least} to ${most}`
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  })
}

/** One of a few words. The error repeats what was given and names them. */
export function oneOf<const Word extends string>(...words: Word[]) {
  return z.enum(words, { error: ({ input }) => `${quoted(String(input))} is not one of ${words.join(', ')}` })
}

function quoted(text: string): string {
  return JSON.stringify(text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text)
}
