import type { Db } from './database.ts'

/** Wishes that go into one statement at most: past that a statement gets no cheaper by the wish. */
const MOST = 64

/**
 * A function of one wish from one of many: what is asked for while a statement runs goes into the next one together. A lone caller
 * waits for nobody, sixteen at once cost two statements and not sixteen. `work` answers in the order of the wishes. For databases
 * alone: within a transaction a statement must run when it is asked for.
 */
export function batched<Wish, Answer>(
  work: (db: Db, wishes: Wish[]) => Promise<Answer[]>,
): (db: Db, wish: Wish) => Promise<Answer> {
  const lines = new WeakMap<Db, (wish: Wish) => Promise<Answer>>()
  return (db, wish) => {
    const line = lines.get(db) ?? openLine((wishes: Wish[]) => work(db, wishes))
    lines.set(db, line)
    return line(wish)
  }
}

interface Waiting<Wish, Answer> {
  wish: Wish
  resolve(answer: Answer): void
  reject(error: unknown): void
}

function openLine<Wish, Answer>(work: (wishes: Wish[]) => Promise<Answer[]>): (wish: Wish) => Promise<Answer> {
  const line: Waiting<Wish, Answer>[] = []
  let running = 0

  async function serve(): Promise<void> {
    if (running > 0 || line.length === 0) return
    running++
    const helping = line.splice(0, MOST)
    try {
      const answers = await work(helping.map((one) => one.wish))
      for (const [n, one] of helping.entries()) one.resolve(answers[n] as Answer)
    } catch (error) {
      for (const one of helping) one.reject(error)
    } finally {
      running--
      void serve()
    }
  }

  return (wish) =>
    new Promise((resolve, reject) => {
      line.push({ wish, resolve, reject })
      void serve()
    })
}
