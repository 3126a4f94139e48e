import { companyKey } from '../listing/company-key.ts'
import type { Member } from '../listing/member.ts'
import type { Db } from '../store/database.ts'
import { closeTakenDown, hiddenAmong, reopenLifted, type TakedownKind, takenDownAmong } from '../store/takedowns.ts'

/**
 * Postings about to be linked -> the same, with what an admin keeps from readers told. The one place where takedowns take effect,
 * however a posting came: postings of a standing takedown close, those of one that was lifted open again.
 */
export async function withheldMembers(tx: Db, members: Member[], now: string): Promise<Member[]> {
  if (members.length === 0) return members
  const valuesOfAll = members.map(takedownValues)
  const distinct = (kind: TakedownKind) => [...new Set(valuesOfAll.map((values) => values[kind]))]
  const [takenDown, hidden] = await Promise.all([
    takenDownAmong(tx, {
      source: distinct('source'),
      company: distinct('company').filter((key) => key !== ''),
      board: distinct('board'),
      posting: distinct('posting'),
    }),
    hiddenAmong(
      tx,
      members.map((member) => member.id),
    ),
  ])
  const isTakenDown = (member: Member) =>
    Object.entries(takedownValues(member)).some(([kind, value]) => takenDown.has(`${kind} ${value}`))
  const told = members.map((member): Member => {
    if (isTakenDown(member)) return closed({ ...member, withheld: 'taken_down' }, now)
    const open = member.closedReason === 'takedown' ? reopened(member, now) : member
    return hidden.has(member.id) ? { ...open, withheld: 'hidden' } : open
  })
  const changed = Object.groupBy(
    told.filter((member, at) => member.closedAt !== members[at]?.closedAt),
    (member) => (member.closedAt === null ? 'lifted' : 'takenDown'),
  )
  await Promise.all([closeTakenDown(tx, idsOf(changed.takenDown), now), reopenLifted(tx, idsOf(changed.lifted), now)])
  return told
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

function idsOf(members: Member[] | undefined): number[] {
  return (members ?? []).map((member) => member.id)
}
