import { describe, expect, it } from 'vitest'
import { tag } from '../../src/skills/tag.ts'

const ASKED: [text: string, slugs: string[]][] = [
  ['Experience in machine learning and statistics.', ['machine-learning', 'statistics']],
  ['You will own machine learning for our pricing.', ['machine-learning']],
  ["Bachelor's degree and three years of experience with Python.", ['python']],
  ['Our stack is Python and Kafka.', ['python', 'kafka']],
  ['Experience with continuous integration/continuous deployment.', ['ci-cd']],
  ['Strong knowledge of algorithms.', ['algorithms']],
  ['Benefits\nFamiliarity with Salesforce, Okta or Kafka is a plus.', ['salesforce', 'okta', 'kafka']],
]

const NAMED: [text: string, slug: string][] = [
  ["Bachelor's degree in statistics, economics or a related field.", 'statistics'],
  ['A PhD in machine learning is welcome.', 'machine-learning'],
  ['MSc or BSc degree in bioinformatics or a similar discipline.', 'bioinformatics'],
  ['We use matching algorithms to balance our marketplace.', 'algorithms'],
  ['Background at companies known for their scale (Meta, Amazon, Databricks, Netflix).', 'databricks'],
  ['You will partner with the AI and Infrastructure team.', 'artificial-intelligence'],
  ['Record every visit within timescale.', 'timescaledb'],
  ['Involvement in design of firmware.', 'indesign'],
  ['Check out our Instagram page to see how we live.', 'instagram'],
  ['תואר ראשון בראיית חשבון או כלכלה.', 'accounting'],
  ['We pack the blisters of two nursing homes.', 'nursing'],
  ['Please note U.S. export control laws.', 'export-control'],
  ['A social work degree or equivalent.', 'social-work'],
  ['You assist our veterinary surgeon.', 'veterinary-medicine'],
  ['Empower delivery by forming plans.', 'empower-chromatography'],
  ['Vast knowledge of databases.', 'vast-vpaid'],
]

describe('a skill that an ad names', () => {
  it.each(ASKED)('is asked for in: %s', (text, slugs) => {
    expect(slugsOf(text)).toEqual(expect.arrayContaining(slugs))
  })

  it.each(NAMED)('is not asked for in: %s', (text, slug) => {
    expect(slugsOf(text)).not.toContain(slug)
  })

  it('is not asked for where the company speaks of its leading place in the world', () => {
    const text = 'We are a leading company and transform the future of cybersecurity for customers worldwide.'
    const sections = [{ kind: 'company' as const, start: 0, end: text.length }]
    expect(tag(text, { company: null, sections })).toEqual([])
  })
})

function slugsOf(text: string): string[] {
  return tag(text, { company: null }).map((mention) => mention.slug)
}
