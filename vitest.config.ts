import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A browser is slow: `npm run test:chromium`.
    exclude: process.env.npm_lifecycle_event === 'test:chromium' ? [] : ['test/chromium/**'],
    globalSetup: 'test/helpers/global-setup.ts',
    testTimeout: 20_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
})
