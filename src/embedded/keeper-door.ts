import { randomBytes, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { removeKeeperAddress, writeKeeperAddress } from './data-dir.ts'
import { type Address, type FromKeeper, receive, send, type ToKeeper } from './keeper-protocol.ts'

/** `deserted` settles when nobody uses the server any more, or nobody came. */
export type Door = {
  deserted: Promise<void>
  /** `now` goes to the users of this moment, `standing` to whoever comes later. */
  tell(now: Address, standing: Address): void
  refuse(error: string): void
  shut(): void
}

const firstUserMs = 15_000
const strangerMs = 5_000

/** Listens on the loopback interface and says in keeper.json where; each authenticated socket is one user. */
export async function openDoor(dataDir: string, lingerMs: number): Promise<Door> {
  const token = randomBytes(24).toString('hex')
  const users = new Set<Socket>()
  const sockets = new Set<Socket>()
  const waiting = new Set<Socket>()
  const { promise: deserted, resolve } = Promise.withResolvers<void>()
  let isClosing = false
  let address: Address | null = null
  let leaving = setTimeout(desert, firstUserMs)

  const server = createServer((socket) => {
    sockets.add(socket)
    const stranger = setTimeout(() => socket.destroy(), strangerMs)
    socket.on('error', () => {})
    socket.once('close', () => {
      clearTimeout(stranger)
      sockets.delete(socket)
      waiting.delete(socket)
      leave(socket)
    })
    receive<ToKeeper>(socket, (message) => {
      if ('bye' in message) return sayGoodbye(socket)
      if (!isToken(message.token, token)) return socket.destroy()
      clearTimeout(stranger)
      enter(socket)
    })
  })

  function desert(): void {
    isClosing = true
    resolve()
  }

  function enter(socket: Socket): void {
    // The client tries again and finds, or starts, the next keeper.
    if (isClosing) return void socket.destroy()
    clearTimeout(leaving)
    users.add(socket)
    for (const left of waiting) left.end()
    send(socket, { hello: true })
    if (address) send(socket, address)
  }

  function leave(socket: Socket): void {
    if (users.delete(socket) && users.size === 0) leaving = setTimeout(desert, lingerMs)
  }

  // The last user's socket stays open until Postgres has stopped and this process ends: its `close()` waits for that.
  function sayGoodbye(socket: Socket): void {
    leave(socket)
    if (users.size > 0 || lingerMs > 0) socket.end()
    else waiting.add(socket)
  }

  function tell(now: Address, standing: Address): void {
    address = standing
    for (const socket of users) send(socket, now)
  }

  function refuse(error: string): void {
    const answer: FromKeeper = { error }
    for (const socket of users) send(socket, answer)
  }

  function shut(): void {
    isClosing = true
    removeKeeperAddress(dataDir)
    server.close()
    clearTimeout(leaving)
    for (const socket of sockets) if (!waiting.has(socket)) socket.end()
  }

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  writeKeeperAddress(dataDir, { pid: process.pid, port: (server.address() as AddressInfo).port, token })
  // A service manager may signal us together with our users, who still need the database to finish: we go after them.
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (users.size === 0) desert()
    })
  }
  return { deserted, tell, refuse, shut }
}

function isToken(given: unknown, token: string): boolean {
  const [mine, theirs] = [Buffer.from(token), Buffer.from(String(given))]
  return mine.length === theirs.length && timingSafeEqual(mine, theirs)
}
