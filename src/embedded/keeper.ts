import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { giveToOwner, messageOf, readKeeperAddress } from './data-dir.ts'
import { type ExclusiveLock, tryExclusiveLock } from './exclusive-lock.ts'
import { openDoor } from './keeper-door.ts'
import { openServer, type Server } from './server.ts'

/** `settings` are Postgres' own; `lingerMs` is how long the server stays after its last user has gone. */
export type KeeperOptions = { dataDir: string; settings: Record<string, string>; lingerMs: number }

/**
 * The life of the one keeper of a DATA_DIR: it owns Postgres for as long as any process holds a socket to it. Answers
 * when Postgres has stopped, or at once when another keeper already serves.
 */
export async function runKeeper({ dataDir, settings, lingerMs }: KeeperOptions): Promise<void> {
  const lock = await takeOver(dataDir)
  if (!lock) return
  const door = await openDoor(dataDir, lingerMs)
  let server: Server | null = null
  try {
    server = await openServer({ dataDir, settings, tell: door.tell })
    await Promise.race([door.deserted, server.failed])
  } catch (error) {
    door.refuse(messageOf(error))
    throw error
  } finally {
    door.shut()
    await server?.stop()
    lock.release()
  }
}

/** Waits for a keeper that is going down; null when one that stays has appeared. */
async function takeOver(dataDir: string): Promise<ExclusiveLock | null> {
  const path = join(dataDir, 'keeper.lock')
  for (const deadline = Date.now() + 90_000; Date.now() < deadline; await sleep(25)) {
    const lock = tryExclusiveLock(path)
    if (lock) {
      giveToOwner(dataDir, path)
      return lock
    }
    if (readKeeperAddress(dataDir)) return null
  }
  return null
}
