import { farApart } from './comparable.ts'
import type { Member } from './member.ts'

/**
 * When the opening was advertised again, oldest first: on one board, each appearance that began two weeks or more after the one before it.
 */
export function repostDates(members: Pick<Member, 'boardId' | 'startedAt'>[]): string[] {
  const dates: string[] = []
  for (const boardId of new Set(members.map((member) => member.boardId))) {
    const starts = members
      .filter((member) => member.boardId === boardId)
      .flatMap((member) => member.startedAt ?? [])
      .toSorted()
    let last = starts[0]
    for (const start of starts) {
      if (last === undefined || !farApart(last, start)) continue
      dates.push(start)
      last = start
    }
  }
  return dates.toSorted()
}
