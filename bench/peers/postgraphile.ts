// PostGraphile on the table `listings`, with the headers of a public answer of ours: id of the request, security, CORS, ETag.
import { createHash, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'

const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Frame-Options': 'DENY',
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Link, X-Request-Id, Retry-After',
  'Cache-Control': 'public, max-age=5, stale-while-revalidate=30',
}

const pgl = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({ connectionString: process.argv[2] ?? '', schemas: ['public'], poolConfig: { max: 10 } }),
  ],
  grafserv: { graphiql: false, watch: false, graphqlOverGET: true },
  grafast: { explain: false },
})
const server = createServer((_request: IncomingMessage, response: ServerResponse) => {
  response.setHeader('X-Request-Id', randomUUID())
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
  const end = response.end.bind(response)
  // The ETag is made of the body, as ours is when an answer is made.
  response.end = ((body?: string | Uint8Array, ...rest: []) => {
    if (body && !response.headersSent)
      response.setHeader('ETag', `W/"${createHash('sha1').update(body).digest('base64url')}"`)
    return end(body, ...rest)
  }) as typeof response.end
})
const serv = pgl.createServ(grafserv)
await serv.addTo(server)
server.listen(Number(process.env.PORT), '127.0.0.1')
