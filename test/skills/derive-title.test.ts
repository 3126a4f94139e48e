import { describe, expect, it } from 'vitest'
import { deriveTitle } from '../../src/skills/derive-title.ts'
import { tag } from '../../src/skills/tag.ts'
import { tagPosting } from '../../src/skills/tag-posting.ts'
import { barePosting } from './bare-posting.ts'

describe('a title from skills alone', () => {
  it.each([
    ['4+ years with Kotlin, Jetpack Compose and Room for Android.', 'Android Developer'],
    ['You know SwiftUI and UIKit, and ship through Xcode.', 'iOS Developer'],
    ['Snowflake, dbt and Airflow every day.', 'Python Data Engineer|Data Engineer'],
    ['Terraform, Ansible, Helm and Prometheus.', 'DevOps Engineer'],
    ['Photoshop, InDesign and Illustrator, all three of them well.', 'Graphic Designer'],
    ['You hold BLS and ACLS and know wound care and triage.', 'Registered Nurse|Healthcare Professional'],
    ['Some COBOL is what it takes.', 'COBOL Developer|Software Developer'],
  ])('%s', (text, titles) => {
    expect(titles.split('|')).toContain(deriveTitle(text, tag(text, { company: null })))
  })

  it('is marked as derived, and only an ad with neither role nor skills has none', () => {
    const text = 'Kotlin and Jetpack Compose on Android.'
    const described = (words: string) => barePosting(null, { description: { html: '', text: words, truncated: false } })
    expect(tagPosting(described(text))).toMatchObject({
      title: 'Android Developer',
      provenance: { title: 'derived' },
    })
    expect(tagPosting(described('We like calm people and good weather.'))).toBeNull()
  })
})
