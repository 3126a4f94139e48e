/** What `work` gives, or a rejection with these words where that takes longer than `ms`. The work itself goes on. */
export async function inTime<T>(work: Promise<T>, ms: number, words: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(words)), ms)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
