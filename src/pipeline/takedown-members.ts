import { companyKey } from '../listing/company-key.ts'
import type { Member } from '../listing/member.ts'
import type { Db } from '../store/database.ts'
import { lockPostings } from '../store/marks.ts'
import { closeTakenDown, reopenLifted, type TakedownKind, takenDownAmong } from '../store/takedowns.ts'

/**
 * Postings about to be linked -> the same, with what was taken down told. The one place where takedowns take effect, however a posting
 * came: postings of a standing takedown close, those of one that was lifted are again what their boards made of them. `held` are those
 * that somebody else is writing: they are closed (though told so already) or given back when they are marked again.
 */
export async function withheldMembers(
  tx: Db,
  members: Member[],
  now: string,
): Promise<{ members: Member[]; held: number[] }> {
  if (members.length === 0) return { members, held: [] }
  const valuesOfAll = members.map(takedownValues)
  const distinct = (kind: TakedownKind) => [...new Set(valuesOfAll.map((values) => values[kind]))]
  const takenDown = await takenDownAmong(tx, {
    source: distinct('source'),
    company: distinct('company').filter((key) => key !== ''),
    board: distinct('board'),
    posting: distinct('posting'),
  })
  const isTakenDown = (member: Member) =>
    Object.entries(takedownValues(member)).some(([kind, value]) => takenDown.has(`${kind} ${value}`))
  const down = new Set(members.filter(isTakenDown))
  const toClose = idsOf(members.filter((member) => down.has(member) && member.closedAt === null))
  const toLift = idsOf(members.filter((member) => !down.has(member) && member.closedReason === 'takedown'))
  const free = new Set(await lockPostings(tx, [...toClose, ...toLift], 'skip'))
  const isFree = (id: number) => free.has(id)
  const [lifted] = await Promise.all([
    reopenLifted(tx, toLift.filter(isFree), now),
    closeTakenDown(tx, toClose.filter(isFree), now),
  ])
  const told = members.map((member): Member => {
    if (down.has(member)) return closed({ ...member, withheld: 'taken_down' }, now)
    return { ...member, ...lifted.get(member.id) }
  })
  return { members: told, held: [...toClose, ...toLift].filter((id) => !free.has(id)) }
}

function takedownValues({ source, boardId, key, doc }: Member): Record<TakedownKind, string> {
  return { source, board: boardId, posting: key, company: doc.company === null ? '' : companyKey(doc.company.name) }
}

function closed(member: Member, now: string): Member {
  if (member.closedAt !== null) return member
  return { ...member, present: false, closedAt: now, closedReason: 'takedown', changedAt: now }
}

function idsOf(members: Member[]): number[] {
  return members.map((member) => member.id)
}
