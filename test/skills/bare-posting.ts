import type { Posting } from '../../src/posting/posting.ts'

/** A posting of which nothing is known but what is given. */
export function barePosting(title: string | null, known: Partial<Posting> = {}): Posting {
  return {
    title,
    company: null,
    locations: [],
    workplaces: [],
    eligibility: null,
    employmentTypes: [],
    seniority: null,
    experienceYears: null,
    education: null,
    visaSponsorship: null,
    clearance: null,
    salary: null,
    language: null,
    excerpt: null,
    postedAt: null,
    validThrough: null,
    applyUrl: null,
    description: null,
    sections: [],
    provenance: {},
    ...known,
  }
}
