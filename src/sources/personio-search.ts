import { z } from 'zod'
import { optionalText } from './fields.ts'

/** A row of a careers site's own search (`/search.json`), in the words of the XML feed: what a board shows that has switched the feed off. */
export const searchRow = z
  .looseObject({
    office: optionalText,
    offices: z.array(optionalText).nullish(),
    description: optionalText,
    employment_type: optionalText,
    years_of_experience: optionalText,
    created_at: optionalText,
  })
  .transform(({ office, offices, description, employment_type, years_of_experience, created_at, ...row }): unknown => ({
    ...row,
    sections: [{ name: null, value: description }],
    offices: [office, ...(offices ?? [])].filter((each) => each !== null),
    employmentType: employment_type,
    yearsOfExperience: years_of_experience,
    createdAt: created_at,
    pay: null,
  }))
