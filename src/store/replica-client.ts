import type { Sql } from 'postgres'

/** Hears how the replica does, and says whether it is to be asked. */
export interface Watch {
  isWanted(): boolean
  failed(error: unknown): void
  fellBack(): void
}

type Running = ReturnType<Sql['unsafe']>
type Arguments = Parameters<Sql['unsafe']>

/**
 * SQLSTATE and codes of postgres.js and of sockets after which the primary is asked: nobody there, no room, a read cancelled because
 * the replica had to go on (40001), or a table or column that has not come over yet (42P01, 42703, 42883).
 */
const PRIMARY_KNOWS =
  /^(08...|28...|3D000|40001|42P01|42703|42883|53...|57P0[1-5]|CONNECT_TIMEOUT|CONNECTION_(CLOSED|ENDED|DESTROYED)|E[A-Z_]+)$/

/** A client whose single statements go to the replica, and again to the primary where that is no use. Transactions are the primary's. */
export function fallingBack(replica: Sql, primary: Sql, watch: Watch): Sql {
  return new Proxy(replica, {
    get(target, name, receiver) {
      if (name === 'unsafe') return (...statement: Arguments) => asked(replica, primary, watch, statement)
      if (name === 'begin') return primary.begin.bind(primary)
      return Reflect.get(target, name, receiver)
    },
  })
}

/** What drizzle and `read` use of a statement of postgres.js: to await it, its rows as arrays, and to cancel it. */
function asked(replica: Sql, primary: Sql, watch: Watch, statement: Arguments) {
  let running: Running | null = null
  async function answer<T>(read: (query: Running) => PromiseLike<T>): Promise<T> {
    const from = (client: Sql) => {
      running = client.unsafe(...statement)
      return read(running)
    }
    if (watch.isWanted()) {
      try {
        return await from(replica)
      } catch (error) {
        if (!PRIMARY_KNOWS.test(String((error as { code?: unknown }).code))) throw error
        watch.failed(error)
      }
    }
    watch.fellBack()
    return from(primary)
  }
  const rows = () => answer<unknown>((query) => query)
  return {
    // biome-ignore lint/suspicious/noThenProperty: a statement of postgres.js begins when it is awaited, and so does this one
    then: (...handlers: Parameters<Promise<unknown>['then']>) => rows().then(...handlers),
    catch: (handler: (error: unknown) => unknown) => rows().catch(handler),
    values: () => answer<unknown>((query) => query.values()),
    cancel: () => running?.cancel(),
  }
}
