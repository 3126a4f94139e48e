import { expect, it } from 'vitest'
import { visitTarget } from '../../src/pipeline/visit-target.ts'
import { requireSource } from '../../src/sources/index.ts'

it.each([
  ['recruitee', 'recruitee'],
  // One lane for all its boards is one circuit already.
  ['greenhouse', null],
  // Sites of employers and job sites of their own: three that are down say nothing of a fourth.
  ['json-ld', null],
  ['rss', null],
])('the provider behind boards of %s: %s', (name, provider) => {
  expect(visitTarget(requireSource(name), 'https://jobs.example/list')).toMatchObject({ provider })
})
