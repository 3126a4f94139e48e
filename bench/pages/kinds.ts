import { unheardPages } from './first-byte.ts'

export interface Kind {
  name: string
  /** Each a page of this kind; those that words or filters tell apart are each asked for the first time. */
  paths: string[]
}

const WORDS = ['engineer', 'nurse', 'berlin python', '"project manager" remote', 'sales -senior', 'data analyst london']
const FILTERS = [
  'skill=python',
  'country=DE&workplace=remote',
  'employment_type=full_time&seniority=senior',
  'salary_min=100000&salary_currency=USD',
  'posted_since=7d&language=de',
  'skill=python&include_unknown=workplace&workplace=hybrid',
]
const SKILLS = ['python', 'sql', 'excel', 'kubernetes', 'rust', 'welding']
/** Companies and listings asked for one by one. */
const SAMPLE = 12

interface Named {
  data: { id: string; slug: string }[]
}

/** Every kind of public page, with addresses of listings and companies that the server at `origin` has: the largest and others. */
export async function kindsOfPage(origin: string): Promise<Kind[]> {
  const ask = async (path: string) => (await (await fetch(origin + path)).json()) as Named
  const { data: listings } = await ask(`/api/v1/listings?limit=${SAMPLE}`)
  const { data: companies } = await ask(`/api/v1/companies?limit=${SAMPLE}`)
  const index = await (await fetch(`${origin}/sitemap.xml`)).text()
  const listingFile = /\/sitemaps\/listings[^<]*/.exec(index)?.[0] ?? '/sitemap.xml'
  return [
    { name: 'home', paths: ['/', ...unheardPages('/', SAMPLE)] },
    { name: 'search', paths: WORDS.flatMap((words) => unheardPages(`/?${new URLSearchParams({ q: words })}`, 2)) },
    { name: 'filters', paths: FILTERS.flatMap((filters) => unheardPages(`/?${filters}`, 2)) },
    { name: 'by pay', paths: unheardPages('/?sort=salary', 2) },
    { name: 'listing', paths: listings.map(({ id }) => `/listings/${id}`) },
    { name: 'skills', paths: ['/skills', '/skills?q=py'] },
    { name: 'skill', paths: SKILLS.map((slug) => `/skills/${slug}`) },
    { name: 'companies', paths: ['/companies'] },
    { name: 'company', paths: companies.map(({ slug }) => `/companies/${encodeURIComponent(slug)}`) },
    { name: 'stats', paths: ['/stats'] },
    { name: 'about', paths: ['/about', '/saved'] },
    { name: 'suggest', paths: ['/suggest?q=py', '/suggest?q=ber', '/suggest?q=a'] },
    { name: 'sitemap', paths: ['/sitemap.xml', '/sitemaps/pages.xml', listingFile] },
    { name: 'feed', paths: ['/feed.atom', '/feed.rss?skill=python', '/feed.json?country=DE'] },
  ]
}
