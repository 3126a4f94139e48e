import { describe, expect, it } from 'vitest'
import { canonicalLink } from '../../src/listing/canonical-link.ts'
import { openingOfLink } from '../../src/listing/opening-identity.ts'

/** What a link names: an opening of an applicant tracking system, else its own one spelling. */
function named(url: string): string | null {
  return openingOfLink(url) ?? canonicalLink(url)
}

describe('a link', () => {
  it.each([
    ['https://boards.greenhouse.io/acme/jobs/123', 'https://job-boards.greenhouse.io/acme/jobs/123'],
    ['https://boards.greenhouse.io/acme/jobs/123', 'https://job-boards.eu.greenhouse.io/acme/jobs/123?gh_src=x'],
    ['https://boards.greenhouse.io/acme/jobs/123', 'https://careers.acme.com/open?gh_jid=123&utm_source=feed'],
    ['https://boards.greenhouse.io/acme/jobs/123', 'https://boards-api.greenhouse.io/v1/boards/acme/jobs/123'],
    ['https://jobs.lever.co/acme/1-2-3', 'https://jobs.lever.co/acme/1-2-3/apply?lever-source=LinkedIn'],
    ['https://jobs.ashbyhq.com/acme/1-2-3', 'https://jobs.ashbyhq.com/acme/1-2-3/application'],
    ['https://www.acme.com/jobs/platform-engineer', 'http://acme.com/jobs/platform-engineer/?utm_medium=rss&ref=home'],
    ['https://acme.com/show?id=7&lang=de', 'https://acme.com/show?lang=de&id=7'],
    ['https://acme.com/jobs/7', 'https://ACME.com/jobs/7#apply-now'],
  ])('%s and %s are one opening', (left, right) => {
    expect(named(left)).not.toBeNull()
    expect(named(right)).toBe(named(left))
  })

  it.each([
    ['https://boards.greenhouse.io/acme/jobs/123', 'https://boards.greenhouse.io/acme/jobs/124'],
    ['https://careers.acme.com/open?gh_jid=123', 'https://careers.acme.com/open?gh_jid=124'],
    ['https://acme.com/show?id=7', 'https://acme.com/show?id=8'],
    ['https://acme.com/jobs/7', 'https://acme.de/jobs/7'],
    ['https://acme.com/jobs/7', 'https://acme.com/jobs/7/berlin'],
    ['https://jobs.lever.co/acme/1-2-3', 'https://jobs.lever.co/acme/1-2-4'],
  ])('%s and %s are not', (left, right) => {
    expect(named(left)).not.toBe(named(right))
  })

  it.each([
    'https://acme.com',
    'https://acme.com/careers',
    'https://www.acme.com/de/karriere/',
    'https://acme.com/jobs?utm_source=indeed&ref=7',
    'https://acme.com/careers/apply',
    'mailto:jobs@acme.com',
    'ftp://acme.com/jobs/7',
    'apply at the front desk',
  ])('%s names no opening', (url) => {
    expect(named(url)).toBeNull()
  })

  it('keeps an id that only a parameter tells', () => {
    expect(named('https://acme.com/careers?jobId=77')).toBe('acme.com/careers?jobId=77')
  })
})
