/**
 * What the console's pages do beside what they do without script: times in the reader's zone, and the progress of a visit that is
 * under way. Everything is made by DOM calls: no text becomes markup.
 */
const TIME = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })
const AGO = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })
const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
]
const NUMBER = new Intl.NumberFormat('en')

/** `in 5 minutes`, `2 hours ago`; null for what is further off than two weeks. */
function fromNow(time) {
  const ms = time.getTime() - Date.now()
  if (Math.abs(ms) > 14 * 86_400_000) return null
  const [unit, length] = UNITS.find(([, each]) => Math.abs(ms) >= each) ?? ['minute', 60_000]
  return AGO.format(Math.round(ms / length), unit)
}

function showTimes() {
  for (const element of document.querySelectorAll('time[datetime]')) {
    const time = new Date(element.dateTime)
    if (Number.isNaN(time.getTime())) continue
    const far = fromNow(time)
    element.textContent = far === null ? TIME.format(time) : `${TIME.format(time)} (${far})`
  }
}

function size(bytes) {
  if (bytes < 1_000) return `${bytes} B`
  return bytes < 1_000_000
    ? `${NUMBER.format(Math.round(bytes / 1_000))} KB`
    : `${NUMBER.format(Math.round(bytes / 100_000) / 10)} MB`
}

function ofWhole(done, whole) {
  return whole === null ? NUMBER.format(done) : `${NUMBER.format(done)} of ${NUMBER.format(whole)}`
}

/** `in 40 seconds`, as it is now. */
function likelyEnd(endsAt) {
  if (endsAt === null) return 'not known'
  const seconds = Math.max(0, Math.round((Date.parse(endsAt) - Date.now()) / 1_000))
  return seconds < 100 ? AGO.format(seconds, 'second') : AGO.format(Math.round(seconds / 60), 'minute')
}

/** What each field of the live block says of a run; `progress` is null where nobody is at it. */
const FIELDS = {
  status: ({ status }) => status,
  requests: ({ requests }) => NUMBER.format(requests),
  bytes: ({ bytes }) => size(bytes),
  pages: ({ progress: now }) =>
    now === null ? '–' : ofWhole(now.pages, now.pagesWaiting > 0 ? now.pages + now.pagesWaiting : null),
  seen: ({ seen, progress: now }) => ofWhole(seen, now === null ? null : now.total),
  read: ({ progress: now }) => (now === null || now.toRead === null ? '–' : ofWhole(now.read, now.toRead)),
  endsAt: ({ progress: now }) => likelyEnd(now === null ? null : now.endsAt),
}

/** Follows a visit to its end, then shows the page as it is then. */
function follow(block) {
  const events = new EventSource(block.dataset.events)
  const said = block.querySelector('#live-said')
  const bar = block.querySelector('progress')
  let status = ''
  events.addEventListener('run', ({ data }) => {
    const run = JSON.parse(data)
    for (const element of block.querySelectorAll('[data-field]')) {
      element.textContent = FIELDS[element.dataset.field](run)
    }
    const share = run.progress === null ? null : run.progress.share
    // Without a value it says that something goes on, and not how far it is.
    if (share === null) bar.removeAttribute('value')
    else bar.value = share
    // Said aloud by screen readers: only what is news.
    if (run.status !== status) said.textContent = `It is ${run.status}.`
    status = run.status
  })
  events.addEventListener('end', () => {
    events.close()
    // Without the note of what was asked for: it is done now.
    location.replace(location.pathname)
  })
}

showTimes()
const live = document.querySelector('#live')
if (live !== null) follow(live)
