import { html } from 'hono/html'
import type { ListingPage } from '../api/listings.ts'
import { skillBySlug } from '../skills/taxonomy.ts'
import { FILTER_NAMES } from './chips.ts'
import type { Html } from './layout.ts'
import type { Search } from './search.ts'
import { number } from './words.ts'

type Facets = NonNullable<ListingPage['facets']>
type Value = Facets['skill'][number]

/** Values that stand there at once, and those behind "more". */
const SHOWN = 8
const MORE = 25
const CURRENCIES = ['EUR', 'USD', 'GBP', 'CHF', 'CAD', 'AUD', 'INR', 'JPY', 'PLN', 'SEK', 'BRL', 'ILS']
const SINCE = [
  ['', 'Any time'],
  ['1d', 'Last day'],
  ['3d', 'Last 3 days'],
  ['7d', 'Last week'],
  ['30d', 'Last month'],
] as const

interface Group {
  name: keyof Facets
  /** Whether ads may leave it unsaid. */
  optional: boolean
}
const FIRST: Group[] = [
  { name: 'workplace', optional: true },
  { name: 'skill', optional: false },
  { name: 'country', optional: true },
  { name: 'seniority', optional: true },
]
const SECOND: Group[] = [
  { name: 'employment_type', optional: true },
  { name: 'company', optional: false },
  { name: 'language', optional: false },
  { name: 'source', optional: false },
]

/** Everything that can be set, with the counts of the API's facets; part of the form `search`. */
export function filters(search: Search, { facets }: Pick<ListingPage, 'facets'>): Html {
  const { params } = search
  const group = (each: Group) => facetGroup(each, facets?.[each.name] ?? [], params)
  return html`<aside class="filters" id="filters" aria-label="Filters">
<h2>Filters</h2>
${FIRST.map(group)}
${placeGroup(params)}
${payGroup(params)}
${postedGroup(params)}
${SECOND.map(group)}
${moreGroup(params)}
<p class="actions"><button type="submit" form="search">Show openings</button> <a class="done" href="#results">Back to the openings</a></p>
</aside>`
}

function facetGroup({ name, optional }: Group, values: Value[], params: URLSearchParams): Html {
  const set = params.getAll(name)
  const shown = [...chosenBeyond(name, set, values), ...values]
  if (shown.length === 0) return html``
  const box = (each: Value) => checkbox(name, each, set.includes(each.value))
  const rest = shown.slice(SHOWN, MORE)
  return fold(
    name,
    set.length > 0 || name === 'workplace' || name === 'skill',
    html`<ul>${shown.slice(0, SHOWN).map(box)}</ul>${
      rest.length > 0 ? html`<details class="more"><summary>More</summary><ul>${rest.map(box)}</ul></details>` : ''
    }${optional ? unknownBox(name, params) : ''}`,
  )
}

/** What is set but not among the most frequent values stays in the form. */
function chosenBeyond(name: keyof Facets, set: string[], values: Value[]): Value[] {
  const beyond = set.filter((value) => !values.some((each) => each.value === value))
  return beyond.map((value) => ({
    value,
    label: name === 'skill' ? (skillBySlug(value)?.name ?? value) : value,
    count: 0,
  }))
}

function checkbox(name: string, { value, label, count }: Value, isSet: boolean): Html {
  return html`<li><label><input type="checkbox" form="search" name="${name}" value="${value}"${isSet ? html` checked` : ''}> <span dir="auto">${label}</span></label> <span class="n">${number(count)}</span></li>`
}

function unknownBox(filter: string, params: URLSearchParams): Html {
  const isSet = params.get('include_unknown')?.split(',').includes(filter) ?? false
  return html`<p class="also"><label><input type="checkbox" form="search" name="include_unknown" value="${filter}"${isSet ? html` checked` : ''}> also where it is not stated</label></p>`
}

function placeGroup(params: URLSearchParams): Html {
  const cities = params.getAll('city')
  return fold(
    'city',
    cities.length > 0 || params.has('eligible_in'),
    html`<p><label for="f-city">City</label><input type="text" id="f-city" form="search" name="city" value="${cities[0] ?? ''}" maxlength="200" autocomplete="address-level2"></p>
${cities.slice(1).map((city) => kept('city', city))}${params.getAll('region').map((region) => kept('region', region))}
<p><label for="f-eligible">Remote, for someone in (country code)</label><input type="text" id="f-eligible" form="search" name="eligible_in" value="${params.get('eligible_in') ?? ''}" size="3" maxlength="2" pattern="[A-Za-z]{2}" autocomplete="country"></p>
${params
  .getAll('eligible_in')
  .slice(1)
  .map((code) => kept('eligible_in', code))}${unknownBox('city', params)}`,
  )
}

function payGroup(params: URLSearchParams): Html {
  const currency = params.get('salary_currency')
  const known = currency === null || CURRENCIES.includes(currency) ? CURRENCIES : [currency, ...CURRENCIES]
  return fold(
    'salary_min',
    params.has('salary_min'),
    html`<p class="pair"><label for="f-pay" class="vh">Pay a year, at least</label><input id="f-pay" form="search" type="number" name="salary_min" min="0" max="1000000000" inputmode="numeric" value="${params.get('salary_min') ?? ''}" placeholder="a year">
<label for="f-currency" class="vh">Currency</label><select id="f-currency" form="search" name="salary_currency"><option value="">any currency</option>${known.map((code) => option(code, code, currency === code))}</select></p>${unknownBox('salary_min', params)}`,
  )
}

function postedGroup(params: URLSearchParams): Html {
  const since = params.get('posted_since') ?? ''
  const choices = SINCE.some(([value]) => value === since) ? SINCE : [...SINCE, [since, since] as const]
  return fold(
    'posted_since',
    since !== '',
    html`<p><label for="f-since" class="vh">Posted since</label><select id="f-since" form="search" name="posted_since">${choices.map(([value, text]) => option(value, text, value === since))}</select></p>${unknownBox('posted_since', params)}`,
  )
}

function moreGroup(params: URLSearchParams): Html {
  const status = params.get('status') ?? ''
  return fold(
    'more',
    ['direct', 'experience_max', 'status'].some((name) => params.has(name)),
    html`<p><label><input type="checkbox" form="search" name="direct" value="true"${params.get('direct') === 'true' ? html` checked` : ''}> from the employer itself</label></p>
<p><label for="f-years">Years of experience asked, at most</label><input id="f-years" form="search" type="number" name="experience_max" min="0" max="60" inputmode="numeric" value="${params.get('experience_max') ?? ''}"></p>
<p><label for="f-status">Status</label><select id="f-status" form="search" name="status">${option('', 'open', status === '')}${option('closed', 'closed', status === 'closed')}${option('all', 'open and closed', status === 'all')}</select></p>
${['skill_any', 'skill_not', 'company_not'].flatMap((name) => params.getAll(name).map((value) => kept(name, value)))}`,
  )
}

/** Set by an address, and without a field of its own here: it stays when the form is sent. */
function kept(name: string, value: string): Html {
  return html`<input type="hidden" form="search" name="${name}" value="${value}">`
}

function option(value: string, text: string, isSet: boolean): Html {
  return html`<option value="${value}"${isSet ? html` selected` : ''}>${text}</option>`
}

function fold(name: string, isOpen: boolean, body: Html): Html {
  const title = name === 'more' ? 'More' : (FILTER_NAMES[name] ?? name)
  return html`<details class="group"${isOpen ? html` open` : ''}><summary>${title}</summary><fieldset><legend class="vh">${title}</legend>${body}</fieldset></details>`
}
