import { connect, type Socket } from 'node:net'
import { PermanentError } from '../errors.ts'
import { readKeeperAddress } from './data-dir.ts'
import { type Address, type FromKeeper, receive, send } from './keeper-protocol.ts'

/** A socket that makes this process a user of the server. It never keeps the process alive. */
export type KeeperLink = {
  address: Address
  onChange(take: (address: Address) => void): void
  onLost(take: () => void): void
  /** Settles when the keeper has let go: after Postgres has stopped if we were the last. */
  leave(): Promise<void>
}

const helloMs = 3_000

/** Joins the keeper that keeper.json names and waits for its server until `signal` ends; null when none answers. */
export async function joinKeeper(dataDir: string, signal: AbortSignal): Promise<KeeperLink | null> {
  const keeper = readKeeperAddress(dataDir)
  if (!keeper) return null
  const socket = connect({ port: keeper.port, host: '127.0.0.1' })
  const { promise: answer, resolve, reject } = Promise.withResolvers<Address | null>()
  const lost = new Promise<void>((gone) => socket.once('close', () => gone()))
  let latest: Address | null = null
  let onChange: (address: Address) => void = resolve
  // A stranger may have got the port of a keeper that is no more.
  const silence = setTimeout(() => socket.destroy(), helloMs)
  const giveUp = () => socket.destroy()
  signal.addEventListener('abort', giveUp, { once: true })
  socket.on('error', () => {})
  lost.then(() => resolve(null))
  send(socket, { token: keeper.token })
  receive<FromKeeper>(socket, (message) => {
    clearTimeout(silence)
    if ('url' in message) {
      latest = message
      onChange(message)
    }
    if ('error' in message) reject(new PermanentError('config', message.error))
  })
  try {
    const address = await answer
    if (!address) return null
    socket.unref()
    return {
      address,
      onChange: (take) => {
        onChange = take
        if (latest && latest !== address) take(latest)
      },
      onLost: (take) => void lost.then(take),
      leave: () => sayGoodbye(socket, lost),
    }
  } catch (error) {
    socket.destroy()
    throw error
  } finally {
    clearTimeout(silence)
    signal.removeEventListener('abort', giveUp)
  }
}

async function sayGoodbye(socket: Socket, lost: Promise<void>): Promise<void> {
  if (socket.destroyed) return
  socket.ref()
  send(socket, { bye: true })
  const impatience = setTimeout(() => socket.destroy(), 60_000)
  await lost
  clearTimeout(impatience)
}
