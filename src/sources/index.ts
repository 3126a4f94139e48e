import { PermanentError } from '../errors.ts'
import { ashby } from './ashby.ts'
import type { Source } from './define-source.ts'
import { files } from './files.ts'
import { greenhouse } from './greenhouse.ts'
import { jsonLd } from './json-ld.ts'
import { lever } from './lever.ts'
import { remoteok } from './remoteok.ts'

/** Every kind of site that Rolecall knows; a new source is one file and a line here. */
export const SOURCES: readonly Source[] = [files, greenhouse, lever, ashby, jsonLd, remoteok]

/** The source of that name, or null. */
export function sourceByName(name: string): Source | null {
  return SOURCES.find((source) => source.name === name) ?? null
}

/** The board that a careers URL names on the first source that knows it, or null. */
export function recogniseBoard(url: URL): { source: Source; slug: string; config: unknown } | null {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  for (const source of SOURCES) {
    const board = source.recognise(url)
    if (board) return { source, ...board }
  }
  return null
}

/** The source of that name. Throws PermanentError where there is none: a board of a source that this version does not know. */
export function requireSource(name: string): Source {
  const source = sourceByName(name)
  if (source === null) throw new PermanentError('config', `There is no source "${name}"`)
  return source
}
