import { existsSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { startServer } from '../../src/server.ts'
import type { TestContext } from '../helpers/context.ts'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/** The browser of this machine; null where none is found, and then its suites are left out. */
export const CHROMIUM = process.env.TEST_CHROMIUM ?? PLACES.find((path) => existsSync(path)) ?? null

export interface Surfer {
  url: string
  /** A page of a reader who was never here; `faults` gathers what it complains of: errors, refusals of the policy, requests elsewhere. */
  open(options?: BrowserContextOptions): Promise<{ page: Page; faults: string[] }>
  close(): Promise<void>
}

/** Unfolds everything that is folded, so that nothing is missed. */
export async function openDetails(page: Page): Promise<void> {
  await page.evaluate('for (const details of document.querySelectorAll("details")) details.open = true')
}

/** The server of `ctx` and a browser before it. */
export async function openSurfer(ctx: TestContext): Promise<Surfer> {
  const server = await startServer(ctx, { port: 0, host: '127.0.0.1' })
  // As root, and in containers, the sandbox cannot start.
  const browser: Browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] })
  return {
    url: server.url,
    open: async (options = {}) => {
      const context = await browser.newContext({ baseURL: server.url, timezoneId: 'America/New_York', ...options })
      const page = await context.newPage()
      const faults: string[] = []
      page.on('pageerror', (error) => faults.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text())
      })
      page.on('request', (request) => {
        if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(server.url))
          faults.push(`asked ${request.url()}`)
      })
      page.on('dialog', (dialog) => {
        if (dialog.type() === 'confirm') void dialog.accept()
        else faults.push(`dialog ${dialog.message()}`)
      })
      return { page, faults }
    },
    close: async () => {
      await browser.close()
      await server.close()
    },
  }
}
