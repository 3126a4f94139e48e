// kill -9 at random points of crawls of 300 boards, then compares all tables with a quiet run: npm run bench:kill [-- --mode outside]
// --mode start | embedded | outside, --seed N, --kills N, --seconds N (no crawl begins later), --reference FILE (keeps the quiet run), --only VICTIM,
// --disk: DATA_DIR, Postgres and Redis are on a small tmpfs (as root), which is full for a while in the midst of each crawl.
// Readers ask the API all the while, and must be answered, or told that a part is away.
// A crawl is hit several times, left to recover without a hand, and compared; then the next begins, on the other recorded day.
import { mendDriver } from '../src/store/mended-driver.ts'

// The harness loses its connections with everybody else.
mendDriver()
await import('./kill-crawls.ts')
