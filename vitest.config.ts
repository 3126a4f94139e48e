import { defineConfig } from 'vitest/config'

/** Not part of `npm test`, which takes minutes as it is: `npm run test:slow` and `npm run test:chromium`, both in `.ci/run`. */
const SLOW = [
  'test/chromium/**',
  'test/faults/matrix.test.ts',
  'test/cli/reprocess.test.ts',
  'test/cli/backup.test.ts',
  'test/pipeline/reprocess-safety.test.ts',
]

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: process.env.npm_lifecycle_event === 'test' ? SLOW : [],
    globalSetup: 'test/helpers/global-setup.ts',
    testTimeout: 20_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
})
