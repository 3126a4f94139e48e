import { sql } from 'drizzle-orm'
import type { AdminEdge } from '../listing/admin-edge.ts'
import { texts } from './arrays.ts'
import type { Db } from './database.ts'

/** What was said of any of these postings, in the order of the keys. */
export async function edgesOf(tx: Db, keys: string[]): Promise<AdminEdge[]> {
  if (keys.length === 0) return []
  const rows = await tx.execute<{ a: string; b: string; verdict: AdminEdge['verdict'] }>(sql`
    select a_key as a, b_key as b, verdict from posting_edges where a_key = any(${texts(keys)})
    union
    select a_key, b_key, verdict from posting_edges where b_key = any(${texts(keys)})
    order by 1, 2`)
  return [...rows]
}

/** Remembers what is said of pairs; the last word on a pair stands. */
export async function saveEdges(tx: Db, edges: AdminEdge[], said: { actor: string; at: string }): Promise<void> {
  if (edges.length === 0) return
  await tx.execute(sql`
    insert into posting_edges (a_key, b_key, verdict, actor, at)
    select distinct on (1, 2) least(e.a, e.b), greatest(e.a, e.b), e.verdict, ${said.actor}, ${said.at}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(edges)}::jsonb) as e(a text, b text, verdict text) where e.a <> e.b
    on conflict (a_key, b_key) do update set verdict = excluded.verdict, actor = excluded.actor, at = excluded.at`)
}
