import { PermanentError } from '../errors.ts'
import { presenceOf, type Source, type SourceBoard, type SourceManifest } from '../sources/define-source.ts'
import type { BoardRow } from '../store/boards.ts'

/** The board as its source knows it, with its config checked by the source's own schema. */
export function sourceBoard(source: Source, row: Pick<BoardRow, 'id' | 'slug' | 'name' | 'config'>): SourceBoard {
  const config = source.config.safeParse(row.config)
  if (!config.success) {
    const [issue] = config.error.issues
    const where = issue?.path.join('.') || 'config'
    throw new PermanentError('config', `The config of ${row.id} is wrong at "${where}": ${issue?.message}`)
  }
  return { slug: row.slug, name: row.name, config: config.data }
}

/** Whether a board shows all that it has. A config that the source no longer takes changes nothing of that: its next visit tells. */
export function presenceOfRow(
  source: Source,
  row: Pick<BoardRow, 'slug' | 'name' | 'config'>,
): SourceManifest['presence'] {
  const config = source.config.safeParse(row.config)
  if (!config.success) return source.manifest.presence
  return presenceOf(source, { slug: row.slug, name: row.name, config: config.data })
}
