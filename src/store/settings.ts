import { randomBytes } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import type { Db } from './database.ts'
import { settings } from './schema.ts'

/** What cursors are signed with. */
export function cursorSecret(db: Db): Promise<Buffer> {
  return secretOf(db, 'cursor-secret')
}

/** What the console's sessions are signed with. */
export function sessionSecret(db: Db): Promise<Buffer> {
  return secretOf(db, 'session-secret')
}

/** Made once for the installation, however many processes ask first. */
async function secretOf(db: Db, name: string): Promise<Buffer> {
  const known = await settingOf(db, name)
  if (known !== null) return Buffer.from(known, 'base64url')
  await setOnce(db, name, randomBytes(32).toString('base64url'))
  return Buffer.from((await settingOf(db, name)) ?? '', 'base64url')
}

/** Writes a value that is not there yet; false where it is. */
export async function setOnce(db: Db, name: string, value: string): Promise<boolean> {
  const rows = await db
    .insert(settings)
    .values({ name, value })
    .onConflictDoNothing()
    .returning({ name: settings.name })
  return rows.length > 0
}

/** Takes a day (`2026-11-22`, or an hour: `2026-11-22T08`) for whoever asks first: true once for each name and day, over all processes. */
export async function takeDay(db: Db, name: string, day: string): Promise<boolean> {
  const rows = await db.execute(sql`
    insert into settings (name, value) values (${name}, ${day})
    on conflict (name) do update set value = excluded.value where settings.value < excluded.value
    returning name`)
  return rows.length > 0
}

async function settingOf(db: Db, name: string): Promise<string | null> {
  const [row] = await db.select().from(settings).where(eq(settings.name, name))
  return row?.value ?? null
}
