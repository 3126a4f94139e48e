/**
 * What the pages do beside what they do without script: times in the reader's zone, what is new, saving and hiding (kept in the
 * browser alone), suggestions, the endless list, keys. Everything is made by DOM calls: no text becomes markup.
 */
const KEY = 'rolecall'
/** A pause as long as this ends a visit. */
const VISIT_MS = 30 * 60_000
const PAGES_BY_THEMSELVES = 5
const TYPING_MS = 150
const NEW_LIMIT = 100

const EMPTY = { listings: {}, searches: {}, hidden: {}, visit: null }
const $ = (selector, root = document) => root.querySelector(selector)
const $$ = (selector, root = document) => [...root.querySelectorAll(selector)]

function load() {
  try {
    return { ...EMPTY, ...JSON.parse(localStorage.getItem(KEY) ?? '{}') }
  } catch {
    return { ...EMPTY }
  }
}

function change(edit) {
  const kept = load()
  edit(kept)
  try {
    localStorage.setItem(KEY, JSON.stringify(kept))
  } catch {
    say('This browser does not let the page keep anything.')
  }
}

function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value)
    else element.setAttribute(name, value)
  }
  element.append(...children)
  return element
}

function say(...content) {
  $('#note')?.replaceChildren(...content)
}

/* Times: a date alone is a day everywhere; a time is told in the reader's zone. */
const DAY = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' })
const TIME = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

const AGO = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })

/** In cards what is young is told as its age; null for what is not. */
function ago(time, isDay) {
  const hours = (Date.now() - time.getTime()) / 3_600_000
  if (hours < 0 || hours > 24 * 14) return null
  if (isDay || hours >= 24) return AGO.format(-Math.floor(hours / 24), 'day')
  return hours < 1 ? AGO.format(-Math.floor(hours * 60), 'minute') : AGO.format(-Math.floor(hours), 'hour')
}

function showTimes(root) {
  for (const element of $$('time[datetime]', root)) {
    const stamp = element.dateTime
    const time = new Date(stamp)
    if (Number.isNaN(time.getTime())) continue
    const full = stamp.length === 10 ? DAY.format(time) : TIME.format(time)
    element.textContent = (element.closest('.card') && ago(time, stamp.length === 10)) || full
    element.title = full
  }
}

/* Visits: what is new is what came after the visit before this one. */
function lastVisit() {
  const now = Date.now()
  const { visit } = load()
  const since = visit === null ? null : now - visit.seen > VISIT_MS ? visit.seen : visit.since
  change((kept) => {
    kept.visit = { seen: now, since }
  })
  return since === null ? null : new Date(since).toISOString()
}

async function tellNew(since) {
  const links = $('#search-links')
  if (since === null || links === null) return
  const search = new URL(links.dataset.search, location.href)
  search.pathname = '/api/v1/listings'
  search.searchParams.set('sort', 'newest')
  search.searchParams.set('limit', String(NEW_LIMIT))
  const response = await fetch(search)
  if (!response.ok) return
  const { data } = await response.json()
  const fresh = data.filter((listing) => listing.firstSeenAt > since).length
  if (fresh === 0) return
  notes.fresh = `${fresh === NEW_LIMIT ? `${NEW_LIMIT} or more` : fresh} new since your last visit`
  tell()
}

/* Cards: what is new, saved and hidden. */
const notes = { fresh: '', hidden: 0, shown: false }

function tell() {
  const parts = []
  if (notes.fresh) parts.push(notes.fresh)
  if (notes.hidden > 0) {
    if (parts.length > 0) parts.push(' · ')
    parts.push(`${notes.hidden} of hidden companies `)
    parts.push(make('button', { type: 'button', onclick: showHidden }, notes.shown ? 'Hide' : 'Show'))
  }
  say(...parts)
}

function showHidden() {
  notes.shown = !notes.shown
  applyHidden()
}

function applyHidden() {
  const { hidden } = load()
  notes.hidden = 0
  for (const card of $$('.card')) {
    const isHidden = card.dataset.company !== '' && card.dataset.company in hidden
    if (isHidden) notes.hidden++
    card.hidden = isHidden && !notes.shown
  }
  tell()
}

function describe({ id, title, name, seen }) {
  return { id, title, company: name || null, firstSeenAt: seen, savedAt: new Date().toISOString() }
}

function saveButton(element) {
  const { id, title } = element.dataset
  const button = make('button', { type: 'button' })
  const show = () => {
    const isSaved = id in load().listings
    button.textContent = isSaved ? 'Saved' : 'Save'
    button.setAttribute('aria-pressed', String(isSaved))
    button.setAttribute('aria-label', `${button.textContent}: ${title}`)
  }
  button.addEventListener('click', () => {
    change((kept) => {
      if (id in kept.listings) delete kept.listings[id]
      else kept.listings[id] = describe(element.dataset)
    })
    show()
  })
  show()
  return button
}

function hideButton({ company, name }) {
  const hide = () => {
    change((kept) => {
      kept.hidden[company] = name
    })
    applyHidden()
  }
  return make('button', { type: 'button', onclick: hide, 'aria-label': `Hide company ${name}` }, 'Hide company')
}

function decorate(root, since) {
  showTimes(root)
  for (const card of $$('.card', root)) {
    if (since !== null && card.dataset.seen > since) card.classList.add('new')
    const tools = make('p', { class: 'tools' }, saveButton(card))
    if (card.dataset.company !== '') tools.append(hideButton(card.dataset))
    card.append(tools)
  }
  applyHidden()
}

/* The endless list: the next page's cards join this one's. */
function endless(since) {
  const pages = $('#pages')
  const list = $('#results')
  if (pages === null || list === null) return
  let loaded = 0
  let busy = false
  const more = async () => {
    const next = $('a[rel=next]', pages)
    if (next === null || busy) return
    busy = true
    try {
      const response = await fetch(next.href)
      if (!response.ok) throw new Error(String(response.status))
      const page = new DOMParser().parseFromString(await response.text(), 'text/html')
      const fragment = document.createDocumentFragment()
      const known = new Set($$('.card', list).map((card) => card.dataset.id))
      fragment.append(...$$('#results > .card', page).filter((card) => !known.has(card.dataset.id)))
      decorate(fragment, since)
      list.append(fragment)
      applyHidden()
      const after = $('#pages a[rel=next]', page)
      if (after === null) next.remove()
      else next.href = after.href
      loaded++
    } catch {
      watcher.disconnect()
      next.removeEventListener('click', onClick)
    } finally {
      busy = false
    }
  }
  const onClick = (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    more()
  }
  // After some pages the reader decides: the end of the page stays within reach.
  const watcher = new IntersectionObserver(
    (entries) => entries.some((entry) => entry.isIntersecting) && loaded < PAGES_BY_THEMSELVES && more(),
    { rootMargin: '600px' },
  )
  const next = $('a[rel=next]', pages)
  if (next === null) return
  next.addEventListener('click', onClick)
  watcher.observe(next)
}

/* The search form: a filter counts at once, and empty fields stay out of the address. */
function searchForm() {
  const form = $('#search')
  if (form === null) return
  form.addEventListener('formdata', ({ formData }) => {
    for (const [name, value] of [...formData]) if (value === '') formData.delete(name)
  })
  for (const element of form.elements) {
    if (element.matches('[type=checkbox], select')) element.addEventListener('change', () => form.requestSubmit())
  }
  suggestions(form)
}

/** A combobox (WAI-ARIA APG) over skills, companies and cities that begin as what is written. */
function suggestions(form) {
  const input = $('#q', form)
  const list = make('ul', {
    class: 'suggestions',
    id: 'suggestions',
    role: 'listbox',
    'aria-label': 'Suggestions',
    hidden: '',
  })
  let chosen = -1
  let timer = 0
  let asked = ''
  input.after(list)
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': 'suggestions',
    'aria-expanded': 'false',
  }))
    input.setAttribute(name, value)

  const choose = (index) => {
    chosen = index
    for (const [at, item] of [...list.children].entries()) item.setAttribute('aria-selected', String(at === index))
    if (index === -1) input.removeAttribute('aria-activedescendant')
    else input.setAttribute('aria-activedescendant', list.children[index].id)
  }
  const close = () => {
    list.hidden = true
    input.setAttribute('aria-expanded', 'false')
    choose(-1)
  }
  const take = ({ parameters }) => {
    for (const [name, value] of Object.entries(parameters)) {
      const set = form.elements[name]
      const boxes = set instanceof RadioNodeList ? [...set] : set ? [set] : []
      const box = boxes.find((each) => each.type === 'checkbox' && each.value === value)
      if (box) box.checked = true
      else form.append(make('input', { type: 'hidden', name, value }))
    }
    const words = input.value.trim().split(/\s+/)
    input.value = words.slice(0, words.length - lastWords(input.value).split(' ').length).join(' ')
    form.requestSubmit()
  }
  const show = (found) => {
    list.replaceChildren(
      ...found.map((each, index) =>
        make(
          'li',
          {
            role: 'option',
            id: `suggestion-${index}`,
            'aria-selected': 'false',
            onmousedown: (event) => event.preventDefault(),
            onclick: () => take(each),
          },
          make('span', { dir: 'auto' }, each.label),
          make('small', {}, [each.detail ?? each.kind, each.count].join(' · ')),
        ),
      ),
    )
    list.found = found
    list.hidden = found.length === 0
    input.setAttribute('aria-expanded', String(found.length > 0))
    choose(-1)
  }
  const ask = async () => {
    const q = lastWords(input.value)
    asked = q
    if (q.length < 2) return close()
    const response = await fetch(`/suggest?${new URLSearchParams({ q })}`).catch(() => null)
    if (response?.ok && asked === q && document.activeElement === input) show((await response.json()).data)
  }
  input.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(ask, TYPING_MS)
  })
  input.addEventListener('blur', close)
  input.addEventListener('keydown', (event) => {
    if (list.hidden) return
    const { length } = list.children
    if (event.key === 'ArrowDown') choose(chosen + 1 >= length ? -1 : chosen + 1)
    else if (event.key === 'ArrowUp') choose(chosen === -1 ? length - 1 : chosen - 1)
    else if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && chosen !== -1) take(list.found[chosen])
    else return
    event.preventDefault()
  })
}

/** What suggestions are for: the words after the last quotation, at most three. */
function lastWords(text) {
  if (text.includes('"')) return ''
  return text.trim().split(/\s+/).slice(-3).join(' ')
}

/* Saving a search. */
function saveSearch() {
  const links = $('#search-links')
  if (links === null) return
  const { search, label } = links.dataset
  // The page keeps its room, so that nothing moves when it comes.
  const item = $('.tools', links)
  const button = $('button', item)
  const show = () => {
    const isSaved = search in load().searches
    button.textContent = isSaved ? 'Search is saved' : 'Save this search'
    button.setAttribute('aria-pressed', String(isSaved))
  }
  button.addEventListener('click', () => {
    change((kept) => {
      if (search in kept.searches) delete kept.searches[search]
      else kept.searches[search] = { url: search, label, savedAt: new Date().toISOString() }
    })
    show()
  })
  show()
  item.classList.remove('to-come')
}

/* The page of what is saved. */
function savedPage() {
  const root = $('#saved')
  if (root === null) return
  root.hidden = false
  const rows = {
    listings: ([id, { title, company }]) => [`/listings/${id}`, company ? `${title}, ${company}` : title],
    searches: ([url, { label }]) => [url, label],
    hidden: ([slug, name]) => [`/companies/${encodeURIComponent(slug)}`, name],
  }
  const show = () => {
    const kept = load()
    for (const [name, row] of Object.entries(rows)) {
      const entries = Object.entries(kept[name])
      const items = entries.map((entry) => {
        const [href, text] = row(entry)
        const forget = () => {
          change((each) => {
            delete each[name][entry[0]]
          })
          show()
        }
        const link = make('a', { href: own(href), dir: 'auto' }, text)
        return make(
          'li',
          {},
          link,
          make('button', { type: 'button', onclick: forget, 'aria-label': `Remove ${text}` }, 'Remove'),
        )
      })
      $(`[data-list=${name}]`, root).replaceChildren(...items)
      $(`[data-empty=${name}]`, root).hidden = items.length > 0
    }
  }
  $('[data-do=export]', root).addEventListener('click', () => {
    const { visit: _, ...kept } = load()
    const url = URL.createObjectURL(new Blob([JSON.stringify(kept, null, 2)], { type: 'application/json' }))
    make('a', { href: url, download: 'rolecall-saved.json' }).click()
    setTimeout(() => URL.revokeObjectURL(url), 1000)
  })
  $('[data-do=import]', root).addEventListener('change', async ({ target }) => {
    try {
      const read = JSON.parse(await target.files[0].text())
      change((kept) => {
        for (const name of Object.keys(rows)) Object.assign(kept[name], read[name])
      })
      say('Imported.')
    } catch {
      say('This is no file that was exported here.')
    }
    show()
  })
  $('[data-do=forget]', root).addEventListener('click', () => {
    if (!confirm('Forget everything that is saved and hidden?')) return
    localStorage.removeItem(KEY)
    show()
  })
  show()
}

/** An imported file may hold any address: only those of this site are followed. */
function own(href) {
  const url = new URL(href, location.href)
  return url.origin === location.origin ? url.pathname + url.search : '/'
}

/* Sentences of a skill: they open to the side where there is room, and Escape shuts them. */
function tips() {
  const turn = ({ target }) => {
    const item = target.closest?.('.skills > li')
    if (!item) return
    item.classList.remove('shut')
    const { left } = item.getBoundingClientRect()
    $('.tip', item)?.classList.toggle('to-start', left > innerWidth / 2)
  }
  document.addEventListener('pointerover', turn)
  document.addEventListener('focusin', turn)
}

function keys(event) {
  if (event.key === 'Escape') for (const item of $$('.skills > li')) item.classList.add('shut')
  if (event.metaKey || event.ctrlKey || event.altKey || event.target.closest('input, select, textarea')) return
  if (event.key === '/') {
    const box = $('input[type=search]')
    if (box === null) return
    event.preventDefault()
    box.focus()
  } else if (event.key === 'j' || event.key === 'k') {
    const links = $$('.card:not([hidden]) :is(h2, h3) a')
    const at = links.findIndex((link) => link.closest('.card').contains(document.activeElement))
    links[event.key === 'j' ? at + 1 : Math.max(0, at - 1)]?.focus()
  }
}

const since = lastVisit()
decorate(document, since)
searchForm()
saveSearch()
endless(since)
savedPage()
tips()
document.addEventListener('keydown', keys)
const listing = $('#listing')
if (listing !== null)
  ($('.apply', listing) ?? $('header', listing)).append(' ', make('span', { class: 'tools' }, saveButton(listing)))
tellNew(since).catch(() => {})
