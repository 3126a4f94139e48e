import { defineConfig } from 'vitest/config'

/** Too slow for `npm test`, which takes minutes as it is: `npm run test:slow`. */
const SLOW = [
  'test/cli/{backup,boards,doctor,export,listings,reprocess,scaling,webhooks}.test.ts',
  'test/faults/matrix.test.ts',
  'test/incidents/one-title.test.ts',
  'test/listing/generated-duplicates.test.ts',
  'test/pipeline/{linker,reprocess-safety,shuffles}.test.ts',
  'test/workers/webhooks.test.ts',
]
/** Needs a browser: `npm run test:chromium`. Both run in `.ci/run`. */
const BROWSER = 'test/chromium/**'

const script = process.env.npm_lifecycle_event

export default defineConfig({
  test: {
    include: script === 'test:slow' ? SLOW : ['test/**/*.test.ts'],
    exclude: script === 'test' ? [...SLOW, BROWSER] : [],
    globalSetup: 'test/helpers/global-setup.ts',
    testTimeout: 20_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
})
