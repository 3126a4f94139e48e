import type { Sql, TransactionSql } from 'postgres'

/** Executions of one text after which it is worth a prepared statement: pgjdbc's prepareThreshold. */
const THRESHOLD = 5
/** Texts that are prepared at most: postgres.js never lets go of a statement. pgjdbc's preparedStatementCacheQueries. */
const MOST_STATEMENTS = 256
const MOST_COUNTED = 2_000

/** Why a transaction is over. Its connection may have come back and be another's: what is still asked for must not go there. */
interface Scope {
  lost: unknown
}

/**
 * Lets drizzle's queries use prepared statements once they prove to recur. drizzle asks postgres.js for unprepared ones, each a
 * second round trip and a plan made anew; measured on the board-days replay, half of all socket writes.
 */
export function preparing(client: Sql): Sql {
  const uses = new Map<string, number>()
  const prepared = new Set<string>()
  function recurs(text: string): boolean {
    if (prepared.has(text)) return true
    if (prepared.size >= MOST_STATEMENTS) return false
    const count = (uses.get(text) ?? 0) + 1
    if (uses.size >= MOST_COUNTED) uses.clear()
    uses.set(text, count)
    if (count < THRESHOLD) return false
    prepared.add(text)
    uses.delete(text)
    return true
  }
  function wrap<T extends Sql | TransactionSql>(inner: T, scope: Scope): T {
    return new Proxy(inner, {
      get(target, name, receiver) {
        if (name === 'unsafe') {
          return (text: string, parameters: never[] = [], options = {}) => {
            if (scope.lost !== null) throw scope.lost
            return target.unsafe(text, parameters, { ...options, prepare: parameters.length > 0 && recurs(text) })
          }
        }
        if (name === 'begin' || name === 'savepoint') {
          return (...args: unknown[]) => {
            const work = args.pop() as (tx: TransactionSql) => unknown
            const method = Reflect.get(target, name, target) as (...all: unknown[]) => Promise<unknown>
            const mine: Scope = name === 'begin' ? { lost: null } : scope
            return method(...args, (tx: TransactionSql) => unlessLost(mine, () => work(wrap(tx, mine)))).catch(
              (error: unknown) => {
                mine.lost ??= name === 'begin' ? error : null
                throw error
              },
            )
          }
        }
        return Reflect.get(target, name, receiver)
      },
    })
  }
  return wrap(client, { lost: null })
}

/**
 * What a transaction's work comes to, and nothing at all where its connection was lost before: whoever began it has been told, and the
 * rollback that postgres.js would send now might end the transaction of another, which has that connection since.
 */
async function unlessLost(scope: Scope, work: () => unknown): Promise<unknown> {
  try {
    return await work()
  } finally {
    if (scope.lost !== null) await new Promise(() => {})
  }
}
