import { companyKey } from '../listing/company-key.ts'
import type { Member } from '../listing/member.ts'
import type { Db } from '../store/database.ts'
import { lockPostings } from '../store/marks.ts'
import { closeTakenDown, reopenLifted, type TakedownKind, takenDownAmong } from '../store/takedowns.ts'

/**
 * Postings about to be linked -> the same, with what was taken down told. The one place where takedowns take effect, however a posting
 * came: postings of a standing takedown close, those of one that was lifted open again. `held` are those of them that somebody else is
 * writing: told so as well, but closed or opened only when they are marked again.
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
  const told = members.map((member): Member => {
    if (isTakenDown(member)) return closed({ ...member, withheld: 'taken_down' }, now)
    return member.closedReason === 'takedown' ? reopened(member, now) : member
  })
  const changed = told.filter((member, at) => member.closedAt !== members[at]?.closedAt)
  const free = new Set(await lockPostings(tx, idsOf(changed), 'skip'))
  const acts = Object.groupBy(
    changed.filter((member) => free.has(member.id)),
    (member) => (member.closedAt === null ? 'lifted' : 'takenDown'),
  )
  await Promise.all([
    closeTakenDown(tx, idsOf(acts.takenDown ?? []), now),
    reopenLifted(tx, idsOf(acts.lifted ?? []), now),
  ])
  return { members: told, held: idsOf(changed).filter((id) => !free.has(id)) }
}

function takedownValues({ source, boardId, key, doc }: Member): Record<TakedownKind, string> {
  return { source, board: boardId, posting: key, company: doc.company === null ? '' : companyKey(doc.company.name) }
}

function closed(member: Member, now: string): Member {
  if (member.closedAt !== null) return member
  return { ...member, present: false, closedAt: now, closedReason: 'takedown', changedAt: now }
}

function reopened(member: Member, now: string): Member {
  return { ...member, present: true, closedAt: null, closedReason: null, changedAt: now }
}

function idsOf(members: Member[]): number[] {
  return members.map((member) => member.id)
}
