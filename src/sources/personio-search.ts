import { z } from 'zod'
import type { Page } from './define-source.ts'
import { optionalText } from './fields.ts'
import { readJson } from './read-json.ts'

const list = z.array(z.looseObject({}))

/** What differs from the feed; all else is checked by the one shape of both. */
const said = z.object({
  office: optionalText,
  offices: z.array(optionalText).nullish().catch(null),
  description: optionalText,
  employment_type: optionalText,
  years_of_experience: optionalText,
  created_at: optionalText,
})

/** The rows of a careers site's own search (`/search.json`), in the words of the XML feed: what a board shows that has switched the feed off. */
export function searchRows(page: Page): unknown[] {
  return readJson(page, list).map((row) => {
    const more = said.safeParse(row).data
    return {
      sections: [],
      yearsOfExperience: more?.years_of_experience,
      createdAt: more?.created_at,
      employmentType: more?.employment_type,
      ...row,
      ...(more && { sections: [{ name: null, value: more.description }] }),
      offices: [more?.office ?? null, ...(more?.offices ?? [])].filter((office) => office !== null),
      pay: null,
    }
  })
}
