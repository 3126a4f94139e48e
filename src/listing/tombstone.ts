import type { MergedListing } from './merge.ts'

/** What is left of an opening that was taken down: that it was there, under its title, and why it is no more. */
export function tombstoneOf(merged: MergedListing): MergedListing {
  return {
    ...merged,
    status: 'hidden',
    closedAt: merged.closedAt ?? merged.updatedAt,
    doc: {
      title: merged.doc.title,
      company: null,
      direct: null,
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
      skills: [],
      language: null,
      excerpt: null,
      postedAt: null,
      validThrough: null,
      applyUrl: null,
      firstSeenAt: merged.doc.firstSeenAt,
      closedReason: 'takedown',
      repostCount: 0,
      sources: [],
      provenance: {},
    },
  }
}
