/**
 * What the pages do beside what they do without script: times in the reader's zone, what is new, saving and hiding (kept in the
 * browser alone), suggestions, filters at once, the endless list, keys. Everything is made by DOM calls: no text becomes markup.
 */
const KEY = 'rolecall'
/** A pause as long as this ends a visit. */
const VISIT_MS = 30 * 60_000
const PAGES_BY_THEMSELVES = 5
const TYPING_MS = 150
/** Hidden companies that a question about what is new leaves out: an address has an end. */
const LEFT_OUT = 50

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
  const { search } = links.dataset
  const asked = new URL(search, location.href)
  asked.pathname = '/new'
  asked.searchParams.set('since', since)
  for (const slug of Object.keys(load().hidden).slice(0, LEFT_OUT)) asked.searchParams.append('company_not', slug)
  const response = await fetch(asked)
  if (!response.ok) return
  const { count, relation } = await response.json()
  // Meanwhile another search may be shown.
  if (count === 0 || $('#search-links')?.dataset.search !== search) return
  notes.fresh = `${relation === 'gte' ? `${count} or more` : count} new since your last visit`
  tell()
}

/* Cards: what is new, saved and hidden. */
const notes = { fresh: '', hidden: 0, shown: false }

function tell() {
  const parts = []
  if (notes.fresh) parts.push(notes.fresh)
  if (notes.hidden > 0) {
    if (parts.length > 0) parts.push(' · ')
    parts.push(`${notes.hidden} ${notes.hidden === 1 ? 'opening' : 'openings'} of hidden companies `)
    parts.push(make('button', { type: 'button', onclick: showHidden }, notes.shown ? 'Hide' : 'Show'))
  }
  say(...parts)
}

function showHidden() {
  notes.shown = !notes.shown
  applyHidden()
  $('#note button')?.focus()
}

/** On a company's own page its openings are what was asked for. */
function applyHidden() {
  const { hidden } = load()
  const own = location.pathname.startsWith('/companies/')
  notes.hidden = 0
  for (const card of $$('.card')) {
    const isHidden = !own && card.dataset.company !== '' && card.dataset.company in hidden
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

function hideButton(card) {
  const { company, name, agency } = card.dataset
  const kind = agency === 'true' ? 'agency' : 'company'
  const button = make('button', { type: 'button', 'data-hides': company })
  button.show = () => {
    button.textContent = `${company in load().hidden ? 'Show' : 'Hide'} ${kind}`
    button.setAttribute('aria-label', `${button.textContent} ${name}`)
  }
  button.addEventListener('click', () => {
    change((kept) => {
      if (company in kept.hidden) delete kept.hidden[company]
      else kept.hidden[company] = name
    })
    applyHidden()
    for (const each of $$('[data-hides]')) each.show()
    if (card.hidden) nextLink(card)?.focus()
  })
  button.show()
  return button
}

/** Where a reader goes on whose card has just gone: the next one, or what says how many are hidden. */
function nextLink(card) {
  const cards = $$('.card')
  const next = cards.slice(cards.indexOf(card)).find((each) => !each.hidden)
  return next ? $(':is(h2, h3) a', next) : $('#note button')
}

function decorate(root, since) {
  showTimes(root)
  for (const card of $$('.card', root)) {
    if (since !== null && card.dataset.seen > since) card.classList.add('new')
    const tools = make('p', { class: 'tools' }, saveButton(card))
    if (card.dataset.company !== '') tools.append(hideButton(card))
    card.append(tools)
  }
  applyHidden()
}

/* The endless list: the next page's cards join this one's. */
let watcher = null
function endless(since) {
  watcher?.disconnect()
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
      watcher?.disconnect()
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
  watcher = new IntersectionObserver(
    (entries) => entries.some((entry) => entry.isIntersecting) && loaded < PAGES_BY_THEMSELVES && more(),
    { rootMargin: '600px' },
  )
  const next = $('a[rel=next]', pages)
  if (next === null) return
  next.addEventListener('click', onClick)
  watcher.observe(next)
}

/* The search form: a filter counts at once, where the reader is, and empty fields stay out of the address. */
function searchForm() {
  const form = $('#search')
  if (form === null) return
  form.addEventListener('formdata', ({ formData }) => {
    for (const name of new Set(formData.keys())) {
      const values = formData.getAll(name).filter((value) => value !== '')
      formData.delete(name)
      for (const value of values) formData.append(name, value)
    }
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    // As after a page load: j and k lead through what is found.
    if (document.activeElement === $('#q')) $('#q').blur()
    const asked = new URLSearchParams(new FormData(form))
    go(asked.size > 0 ? `/?${asked}` : '/', 'push')
  })
  document.addEventListener('change', ({ target }) => {
    if (target.form === form && target.matches('[type=checkbox], select') && !isWaiting(target, form))
      form.requestSubmit()
  })
  // Not for a step within the page, which would drop what is typed and not yet sent.
  addEventListener('popstate', () => location.pathname + location.search !== shown && go(location.href, 'stay'))
  suggestions(form)
}

/** A currency without an amount, and "also where it is not stated" of what is not asked for, mean nothing yet. */
function isWaiting({ name, value }, form) {
  const asked = new FormData(form)
  if (name === 'salary_currency') return !asked.has('salary_min') && asked.get('sort') !== 'salary'
  return name === 'include_unknown' && !asked.has(value)
}

/** Shows another search in the place of this one: the reader keeps place, focus and what is unfolded. */
let turn = 0
let shown = location.pathname + location.search
async function go(url, step) {
  const mine = ++turn
  const page = await fetch(url)
    .then(async (response) =>
      response.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : null,
    )
    .catch(() => null)
  if (mine !== turn) return
  if (page === null || $('#search', page) === null) {
    if (step === 'push') location.assign(url)
    else location.reload()
    return
  }
  const form = $('#search')
  const waiting = [...form.elements].filter((each) => each.matches(':checked, select') && isWaiting(each, form))
  const kept = waiting.map(({ name, value }) => ({ name, value }))
  const focused = document.activeElement
  const unfolded = $$('#filters details[open] > summary').map(({ textContent }) => textContent)
  if (step === 'push') history.pushState(null, '', url + location.hash)
  shown = location.pathname + location.search
  document.title = page.title
  for (const link of $$('head link:is([rel=alternate], [rel=canonical])')) link.remove()
  document.head.append(...$$('head link:is([rel=alternate], [rel=canonical])', page))
  $('h1').replaceWith($('h1', page))
  for (const part of ['#sort', '#filters', '.found']) $(part).replaceChildren(...$(part, page).childNodes)
  for (const hidden of $$('#search > input[type=hidden]')) hidden.remove()
  form.append(...$$('#search > input[type=hidden]', page))
  $('#q').value = $('#q', page).value
  for (const summary of $$('#filters summary'))
    if (unfolded.includes(summary.textContent)) summary.parentElement.open = true
  for (const { name, value } of kept) {
    const field = same(form, { name, value }) ?? form.elements[name]
    if (field.type === 'checkbox') field.checked = true
    else field.value = value
  }
  if (!focused.isConnected) same(form, focused)?.focus()
  Object.assign(notes, { fresh: '', shown: false })
  arrive()
  told.textContent = $('.total').textContent
}

/** The field of a form with this id, or with this name and value. */
function same(form, { id, name, value }) {
  const fields = [...form.elements]
  return fields.find((each) => (id ? each.id === id : each.name === name && each.value === value))
}

/** A combobox (WAI-ARIA APG) over skills, companies and places that begin as what is written. */
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
    input.value = words.slice(0, words.length - list.typed.split(' ').length).join(' ')
    close()
    form.requestSubmit()
  }
  const show = ({ data: found, typed }) => {
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
    Object.assign(list, { found, typed })
    list.hidden = found.length === 0
    input.setAttribute('aria-expanded', String(found.length > 0))
    choose(-1)
  }
  const ask = async () => {
    const q = lastWords(input.value)
    asked = q
    if (q.length < 2) return close()
    const response = await fetch(`/suggest?${new URLSearchParams({ q })}`).catch(() => null)
    if (response?.ok && asked === q && document.activeElement === input) show(await response.json())
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
      const known = Object.keys(rows).map((name) => [name, Object.entries(read[name] ?? {})])
      if (!known.every(([name, entries]) => entries.every((entry) => isKept(name, entry))))
        throw new Error('another file')
      change((kept) => {
        for (const [name, entries] of known) Object.assign(kept[name], Object.fromEntries(entries))
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

/** Whether an entry of an imported file is one that this page writes. */
function isKept(name, [key, value]) {
  if (name === 'hidden') return typeof value === 'string'
  return typeof key === 'string' && typeof (name === 'listings' ? value?.title : value?.label) === 'string'
}

/** An imported file may hold any address: only those of this site are followed. */
function own(href) {
  const url = new URL(href, location.href)
  return url.origin === location.origin ? url.pathname + url.search : '/'
}

/* Sentences of a skill: they open to the side where there is room, and Escape shuts them. A finger cannot hover: its first tap shows them,
   its second follows the link. */
function tips() {
  let unread = null
  document.addEventListener('pointerdown', ({ target, pointerType }) => {
    const link = target.closest?.('.skills a[aria-describedby]')
    const isHidden = link && $('.tip', link.parentElement).offsetWidth === 0
    unread = isHidden && pointerType === 'touch' ? link : null
  })
  document.addEventListener('pointercancel', () => {
    unread = null
  })
  document.addEventListener('click', (event) => {
    if (unread === null || !unread.contains(event.target)) return
    event.preventDefault()
    unread.focus()
    unread = null
  })
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

/** What is done with a page, and with each search that takes its place. */
function arrive() {
  decorate(document, since)
  saveSearch()
  endless(since)
  tellNew(since).catch(() => {})
}

const since = lastVisit()
// Says to who cannot see it that another search is shown.
const told = make('p', { class: 'vh', role: 'status' })
document.body.append(told)
if ($('#note') === null) $('.cards')?.before(make('p', { class: 'note', id: 'note', role: 'status' }))
searchForm()
arrive()
savedPage()
tips()
document.addEventListener('keydown', keys)
const listing = $('#listing')
if (listing !== null)
  ($('.apply', listing) ?? $('header', listing)).append(' ', make('span', { class: 'tools' }, saveButton(listing)))
