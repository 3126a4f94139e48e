import { defineConfig } from 'vitest/config'

/** Too slow for `npm test`, which takes minutes as it is: `npm run test:slow`. */
const SLOW = [
  'test/api/{admin-queues,facet-counts-large,queue-away,webhook-admin}.test.ts',
  'test/cli/{acts,backup,boards,cli,completion,crawl-named,crawl-progress,crawl-timeout,database-away,doctor,doctor-replica,export,filters,installation,listings,names,reprocess,scaling,search,taken-port,webhooks,worker-thread}.test.ts',
  'test/embedded/{accidents,placement}.test.ts',
  'test/faults/{full-disk,matrix}.test.ts',
  'test/incidents/one-title.test.ts',
  'test/listing/generated-duplicates.test.ts',
  'test/pipeline/{careers-page-faults,linker,reprocess,reprocess-safety,shuffles}.test.ts',
  'test/queues/{postgres-late,redis-places}.test.ts',
  'test/scripts/scaffold.test.ts',
  'test/telemetry/trace.test.ts',
  'test/web/{hostile,hostile-exports,html,sitemap}.test.ts',
  'test/web/admin/**/*.test.ts',
  'test/workers/{clock-changes,webhooks,workers}.test.ts',
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
