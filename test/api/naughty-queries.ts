import fc from 'fast-check'
import { ListingQuery } from '../../src/api/listing-query.ts'

const NAUGHTY = [
  "'",
  '"',
  '\\',
  "'; drop table listings; --",
  '" or 1=1',
  '&|!():*<->',
  '-',
  '--',
  '-"',
  '%',
  '%00',
  '\u0000',
  '\ud800',
  '🎉',
  '‮',
  '{}',
  '{"a":1}',
  '[',
  '$1',
  '../..',
  '\n',
  'ß',
  'İ',
  '1e309',
  '-1',
  '00',
  '9'.repeat(30),
  'NaN',
  '__proto__',
  'constructor',
  'a'.repeat(400),
  'null',
  '2026-02-31',
  '0000-00-00',
  '9999d',
  "') or l.search @@ to_tsquery('x",
  "x':*A & !('y",
  '1; select pg_sleep(10)--',
  'a|b&c<2>d',
  'go '.repeat(100),
  'enginer pyhton berlni kuberntes nurze '.repeat(5),
  'senior senior -senior remote -remote',
  '-'.repeat(300),
  '"'.repeat(299),
  'ﬁ ǅ ẞ Ω 漢字 עברית عربى',
  'e\u0301'.repeat(100),
  '\u0001\u001f\u007f\u0085\u2028',
]
/** Texts that break what is put together of texts. */
export const naughtyText = fc.oneof(
  fc.constantFrom(...NAUGHTY),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 20 }),
)
const good: Record<string, string[]> = {
  q: [
    'python',
    'zebra -old',
    '"zebra fast"',
    'c++',
    'or',
    '-python',
    'a & b | !c',
    "it's",
    'senior go remote berlin',
    'zokeeper',
  ],
  skill: ['python', 'k8s', 'c++'],
  skill_any: ['go', 'sql'],
  skill_not: ['django'],
  company: ['acme', 'Beta Inc'],
  company_not: ['acme'],
  country: ['DE', 'gb'],
  region: ['Texas'],
  city: ['Berlin'],
  workplace: ['remote', 'onsite'],
  eligible_in: ['DE'],
  employment_type: ['full_time'],
  seniority: ['senior', 'junior'],
  language: ['en', 'de'],
  source: ['greenhouse', 'remoteok'],
  direct: ['true', 'false'],
  posted_since: ['7d', '9999d', '2026-11-01', '1900-01-01'],
  salary_min: ['0', '70000', '1000000000'],
  salary_currency: ['EUR', 'GBP'],
  experience_max: ['0', '10'],
  status: ['open', 'closed', 'all'],
  include_unknown: ['country', 'skill,workplace,salary_min', 'posted_since,experience_max,eligible_in'],
  sort: ['newest', 'relevance', 'salary'],
  limit: ['1', '100'],
  include: ['total', 'facets,description', 'total,facets', 'highlights'],
}
const names = Object.keys(ListingQuery.shape)
const parameter = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .constantFrom(...Object.keys(good))
      .chain((name) => fc.tuple(fc.constant(name), fc.constantFrom(...(good[name] ?? [])))),
  },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...names), naughtyText) },
  { weight: 1, arbitrary: fc.tuple(naughtyText, naughtyText) },
)
/** Query strings of `GET /listings`: parameters that are right, wrong and unheard of. */
export const searchQueries = fc.array(parameter, { maxLength: 5 }).map((pairs) =>
  // The encoder takes no lone surrogate; what a client can send are bytes.
  pairs
    .map(([name, value]) => `${encodeURIComponent(name.toWellFormed())}=${encodeURIComponent(value.toWellFormed())}`)
    .join('&'),
)
