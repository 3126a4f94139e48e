import { existsSync } from 'node:fs'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/** The browser of this machine, or of CHROME_PATH. Throws where there is none. */
export function findChromium(): string {
  const found = process.env.CHROME_PATH ?? PLACES.find((path) => existsSync(path))
  if (found === undefined) throw new Error(`No Chromium is at ${PLACES.join(', ')}; CHROME_PATH says where one is`)
  return found
}
