/**
 * Takes the pictures of docs/pictures from a Rolecall that runs, by default the one of `npm start` with its sample ads:
 *   node scripts/screenshots.ts [URL [KEY]]
 * The console's are taken with KEY, by default the first key of DATA_DIR; without one they are left as they are.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const WIDE = { viewport: { width: 1280, height: 800 } }
const PHONE = { viewport: { width: 390, height: 800 }, deviceScaleFactor: 2 }
const FOLDER = new URL('../docs/pictures/', import.meta.url).pathname
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
)

interface Picture {
  name: string
  path: string
  look: BrowserContextOptions
  /** A skill whose sentence is shown. */
  hover?: string
  /** A page of the console: signed in. */
  key?: string
}

const url = process.argv[2] ?? 'http://127.0.0.1:3000'
const listing = await firstListing('q=backend&skill=python&skill=kafka')
const PICTURES: Picture[] = [
  { name: 'search', path: '/?skill=python', look: WIDE },
  { name: 'search-dark', path: '/?skill=python&workplace=remote', look: { ...WIDE, colorScheme: 'dark' } },
  { name: 'listing', path: `/listings/${listing}`, look: WIDE, hover: '.skills a >> nth=0' },
  { name: 'skill', path: '/skills/python', look: WIDE },
  { name: 'phone', path: '/', look: PHONE },
]

const key = process.argv[3] ?? firstKey()
if (key !== null) {
  PICTURES.push({ name: 'console', path: '/admin', look: WIDE, key })
  PICTURES.push({
    name: 'console-board',
    path: `/admin/boards/${encodeURIComponent(await firstBoard())}`,
    look: WIDE,
    key,
  })
}

mkdirSync(FOLDER, { recursive: true })
const browser = await chromium.launch({ ...(CHROMIUM && { executablePath: CHROMIUM }), args: ['--no-sandbox'] })
try {
  for (const picture of PICTURES) await take(browser, picture)
} finally {
  await browser.close()
}

async function take(from: Browser, { name, path, look, hover, key }: Picture): Promise<void> {
  const context = await from.newContext({ baseURL: url, locale: 'en-GB', timezoneId: 'UTC', ...look })
  const page = await context.newPage()
  if (key !== undefined) await signIn(page, key)
  await page.goto(path, { waitUntil: 'networkidle' })
  if (hover !== undefined) await page.hover(hover)
  await page.screenshot({ path: `${FOLDER}${name}.png` })
  await context.close()
  process.stdout.write(`${name}.png\n`)
}

async function firstListing(query: string): Promise<string> {
  const response = await fetch(`${url}/api/v1/listings?${query}&limit=1`)
  const { data } = (await response.json()) as { data: { id: string }[] }
  const id = data[0]?.id
  if (id === undefined) throw new Error(`${url} has no listing for ${query}`)
  return id
}

async function signIn(page: Page, key: string): Promise<void> {
  await page.goto('/admin')
  await page.fill('#key', key)
  await page.press('#key', 'Enter')
  await page.waitForSelector('.who')
}

function firstKey(): string | null {
  const file = new URL('../.data/admin-key', import.meta.url)
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null
}

/** The board that shows the most. */
async function firstBoard(): Promise<string> {
  const response = await fetch(`${url}/api/v1/boards?limit=100`)
  const { data } = (await response.json()) as { data: { id: string; openPostings: number }[] }
  const [board] = data.toSorted((a, b) => b.openPostings - a.openPostings)
  if (board === undefined) throw new Error(`${url} has no board`)
  return board.id
}
