// An empty Hono route that sends the headers of a listing page that was not modified: what the conditional request is held against.
import { serve } from '@hono/node-server'
import { Hono } from 'hono'

const headers = JSON.parse(process.argv[2] ?? '{}') as Record<string, string>
const app = new Hono()
app.get('/', (c) => c.body(null, 304, headers))
app.get('/up', (c) => c.text('up'))
serve({ fetch: app.fetch, port: Number(process.env.PORT), hostname: '127.0.0.1' })
