import { openEmbeddedPostgres } from '../../src/embedded/open-embedded-postgres.ts'

// One process that uses the database of a DATA_DIR: says what happens as JSON lines, closes when its input ends.
const say = (event: object) => console.log(JSON.stringify(event))
const server = await openEmbeddedPostgres({
  dataDir: process.argv[2] ?? '',
  log: {
    info: (fields, message) => say({ event: 'info', message, fields }),
    warn: (fields, message) => say({ event: 'warn', message, fields }),
  },
  onMoved: (url) => say({ event: 'moved', url }),
})
say({ event: 'open', url: server.url })
for await (const _ of process.stdin);
await server.close()
