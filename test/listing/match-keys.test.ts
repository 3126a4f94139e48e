import { describe, expect, it } from 'vitest'
import { canonicalApplyUrl, matchKeys } from '../../src/listing/match-keys.ts'
import type { TaggedPosting } from '../../src/skills/tag-posting.ts'
import { member, place } from './members.ts'

describe('canonicalApplyUrl', () => {
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
    expect(canonicalApplyUrl(left)).not.toBeNull()
    expect(canonicalApplyUrl(right)).toBe(canonicalApplyUrl(left))
  })

  it.each([
    ['https://boards.greenhouse.io/acme/jobs/123', 'https://boards.greenhouse.io/acme/jobs/124'],
    ['https://careers.acme.com/open?gh_jid=123', 'https://careers.acme.com/open?gh_jid=124'],
    ['https://acme.com/show?id=7', 'https://acme.com/show?id=8'],
    ['https://acme.com/jobs/7', 'https://acme.de/jobs/7'],
    ['https://acme.com/jobs/7', 'https://acme.com/jobs/7/berlin'],
    ['https://jobs.lever.co/acme/1-2-3', 'https://jobs.lever.co/acme/1-2-4'],
  ])('%s and %s are not', (left, right) => {
    expect(canonicalApplyUrl(left)).not.toBe(canonicalApplyUrl(right))
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
    expect(canonicalApplyUrl(url)).toBeNull()
  })

  it('keeps an id that only a parameter tells', () => {
    expect(canonicalApplyUrl('https://acme.com/careers?jobId=77')).toBe('acme.com/careers?jobId=77')
  })
})

describe('matchKeys', () => {
  const text =
    'We look for someone who builds the payment service with us, in Go and Postgres, in a team of five. '.repeat(3)
  const description = { html: '', text, truncated: false }
  const company = { name: 'Acme GmbH', slug: 'acme' }
  const base = { company, title: 'Backend Engineer', locations: [place('Berlin', 'DE')], description }
  const exact = (doc: Partial<TaggedPosting>) => matchKeys(member('a', { doc: { ...base, ...doc } }).doc).exactKey

  it('agree where company, title, places and text do, however they are spelled', () => {
    expect(exact({})).not.toBeNull()
    expect(exact({ title: 'Back-End Engineer (m/f/d)' })).toBe(exact({}))
    expect(exact({ description: { ...description, text: text.toUpperCase().replaceAll(' ', '\n') } })).toBe(exact({}))
    expect(exact({ locations: [{ ...place('Berlin', 'DE'), raw: 'Berlin (Mitte)' }] })).toBe(exact({}))
    const both = [place('Berlin', 'DE'), place('Paris', 'FR')]
    expect(exact({ locations: both.toReversed() })).toBe(exact({ locations: both }))
  })

  it.each<[string, Partial<TaggedPosting>]>([
    ['another company', { company: { name: 'Bolt', slug: 'bolt' } }],
    ['another level', { title: 'Senior Backend Engineer' }],
    ['another city', { locations: [place('Munich', 'DE')] }],
    ['one more city', { locations: [place('Berlin', 'DE'), place('Munich', 'DE')] }],
    ['other words', { description: { ...description, text: text.replace('Go', 'Rust') } }],
  ])('differ for %s', (_name, doc) => {
    expect(exact(doc)).not.toBe(exact({}))
  })

  it('are none without a text worth the name', () => {
    expect(exact({ description: null })).toBeNull()
    expect(exact({ description: { ...description, text: 'Apply now!' } })).toBeNull()
    expect(matchKeys(member('a').doc)).toEqual({ applyKey: null, exactKey: null })
  })

  it('take the apply key from the apply URL alone', () => {
    const apply = (applyUrl: string) => matchKeys(member('a', { doc: { applyUrl } }).doc).applyKey
    expect(apply('https://acme.com/jobs/7')).toBe(apply('https://www.acme.com/jobs/7/apply'))
    expect(apply('https://acme.com/careers')).toBeNull()
  })
})
