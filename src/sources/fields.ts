import { z } from 'zod'

/** An id in a page: a string, or a whole number that JSON carried without loss. */
export const idField = z.union([z.string().trim().min(1), z.int()]).transform(String)

/** A string that must be there and say something. */
export const textField = z.string().trim().min(1)

/** A string that may be missing, null or blank: all of these are null. */
export const optionalText = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || null)

/** A public web address. */
export const webUrl = z.string().trim().refine(isWebUrl, { message: 'no http(s) address' })

/** A web address that is visited: without a user name or a password, which would end up in runs, logs and pages. */
export const visitedUrl = webUrl.refine(holdsNoPassword, { message: 'must not hold a user name or a password' })

/** A web address that may be missing; anything but http(s) is null, so that no `javascript:` link travels on. */
export const optionalWebUrl = z
  .string()
  .nullish()
  .transform((value) => (value && isWebUrl(value.trim()) ? value.trim() : null))

export function holdsNoPassword(value: string): boolean {
  const url = URL.parse(value)
  return url === null || (url.username === '' && url.password === '')
}

export function isWebUrl(value: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(value) && URL.canParse(value)
}
