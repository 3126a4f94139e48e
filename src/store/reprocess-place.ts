import { eq } from 'drizzle-orm'
import type { Db } from './database.ts'
import { settings } from './schema.ts'

/** How far a reprocess has come, so that the next call of the same kind goes on there. */
export interface ReprocessPlace {
  /** What it was working towards: a place on the way to older versions is none. */
  towards: string
  stage: string
  after: number
}

/** Null where none was left half done, or where it was on its way to something else. */
export async function findPlace(db: Db, name: string, towards: string): Promise<ReprocessPlace | null> {
  const [row] = await db.select().from(settings).where(eq(settings.name, name))
  const place = row ? (JSON.parse(row.value) as ReprocessPlace) : null
  return place?.towards === towards ? place : null
}

export async function savePlace(db: Db, name: string, place: ReprocessPlace): Promise<void> {
  const value = JSON.stringify(place)
  await db.insert(settings).values({ name, value }).onConflictDoUpdate({ target: settings.name, set: { value } })
}

export async function dropPlace(db: Db, name: string): Promise<void> {
  await db.delete(settings).where(eq(settings.name, name))
}
