import { type SQL, sql } from 'drizzle-orm'
import type { Evidence } from '../listing/evidence.ts'
import type { Traits } from '../listing/traits.ts'
import type { Db } from './database.ts'

/** Traits without the texts, and without what is not known: half the bytes of most rows. */
export type StoredTraits = Partial<Omit<Traits, 'text' | 'role'>> & Pick<Traits, 'title' | 'places'>

const UNKNOWN: Omit<Traits, 'text' | 'role' | 'title' | 'places'> = {
  company: null,
  agency: false,
  seniority: null,
  employmentTypes: [],
  pay: null,
  requisition: null,
  language: null,
  skills: [],
  postedAt: null,
  openings: [],
  links: [],
}

/** Evidence as it goes into a statement, and the columns that a recordset of such rows has. */
export interface EvidenceFields {
  traits: StoredTraits
  /** In base 64. */
  textSignature: string | null
  roleSignature: string | null
  candidateKeys: number[]
}

export const EVIDENCE_FIELDS = sql.raw(
  'traits jsonb, "textSignature" text, "roleSignature" text, "candidateKeys" bigint[]',
)
/** What sets the columns of `postings` from a recordset `p`, in the order of `EVIDENCE_COLUMNS`. */
export const EVIDENCE_COLUMNS = sql.raw('traits, text_signature, role_signature, candidate_keys')
export const EVIDENCE_VALUES = sql.raw(
  `p.traits, decode(p."textSignature", 'base64'), decode(p."roleSignature", 'base64'), p."candidateKeys"`,
)

export function evidenceFields({ traits, keys }: Evidence): EvidenceFields {
  const { text, role, ...rest } = traits
  const told = Object.entries(rest).filter(
    ([, value]) => value !== null && value !== false && !(Array.isArray(value) && value.length === 0),
  )
  return {
    traits: Object.fromEntries(told) as StoredTraits,
    textSignature: base64(text),
    roleSignature: base64(role),
    candidateKeys: keys,
  }
}

/** The columns of `postings` as a query selects them. */
export interface EvidenceRow {
  traits: StoredTraits | null
  text_signature: Buffer | null
  role_signature: Buffer | null
  candidate_keys: number[] | null
}

/** As JSON: the driver would give 64-bit numbers as texts. */
export const SELECTED_EVIDENCE: SQL = sql.raw(
  'p.traits, p.text_signature, p.role_signature, to_json(p.candidate_keys) as candidate_keys',
)

/** Null for a posting of before evidence was stored. */
export function evidenceFrom(row: EvidenceRow): Evidence | null {
  if (row.traits === null || row.candidate_keys === null) return null
  return {
    traits: { ...UNKNOWN, ...row.traits, text: row.text_signature, role: row.role_signature },
    keys: row.candidate_keys,
  }
}

/**
 * Stores evidence of postings that have none. Rows that somebody holds are left to him: he writes them anew, and a linker that waited for
 * him while he waits for a mark would wait for ever.
 */
export async function addEvidence(tx: Db, rows: { id: number; evidence: Evidence }[]): Promise<void> {
  if (rows.length === 0) return
  const fields = rows.map(({ id, evidence }) => ({ id, ...evidenceFields(evidence) }))
  await tx.execute(sql`
    with given as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(fields)}::jsonb) as p(id bigint, ${EVIDENCE_FIELDS})),
    free as materialized (
      select id from postings where id in (select id from given) and traits is null for no key update skip locked)
    update postings set (${EVIDENCE_COLUMNS}) = row(${EVIDENCE_VALUES})
    from given p where postings.id = p.id and postings.id in (select id from free)`)
}

function base64(signature: Uint8Array | null): string | null {
  return signature === null ? null : Buffer.from(signature).toString('base64')
}
