/**
 * Takes the pictures of docs/pictures from a Rolecall that runs, by default the one of `npm start` with its sample ads:
 *   node scripts/screenshots.ts [URL]
 */
import { existsSync, mkdirSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core'

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

mkdirSync(FOLDER, { recursive: true })
const browser = await chromium.launch({ ...(CHROMIUM && { executablePath: CHROMIUM }), args: ['--no-sandbox'] })
try {
  for (const picture of PICTURES) await take(browser, picture)
} finally {
  await browser.close()
}

async function take(from: Browser, { name, path, look, hover }: Picture): Promise<void> {
  const context = await from.newContext({ baseURL: url, locale: 'en-GB', timezoneId: 'UTC', ...look })
  const page = await context.newPage()
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
