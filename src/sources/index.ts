import { PermanentError } from '../errors.ts'
import { adzuna } from './adzuna.ts'
import { arbeitnow } from './arbeitnow.ts'
import { ashby } from './ashby.ts'
import { bamboohr } from './bamboohr.ts'
import { breezy } from './breezy.ts'
import type { Source } from './define-source.ts'
import { eightfold } from './eightfold.ts'
import { files } from './files.ts'
import { greenhouse } from './greenhouse.ts'
import { hackerNews } from './hacker-news.ts'
import { himalayas } from './himalayas.ts'
import { html } from './html.ts'
import { icims } from './icims.ts'
import { jobicy } from './jobicy.ts'
import { jobvite } from './jobvite.ts'
import { jsonLd } from './json-ld.ts'
import { lever } from './lever.ts'
import { oracle } from './oracle.ts'
import { paylocity } from './paylocity.ts'
import { personio } from './personio.ts'
import { phenom } from './phenom.ts'
import { pinpoint } from './pinpoint.ts'
import { recruitee } from './recruitee.ts'
import { reed } from './reed.ts'
import { remoteok } from './remoteok.ts'
import { remotive } from './remotive.ts'
import { rippling } from './rippling.ts'
import { rss } from './rss.ts'
import { smartrecruiters } from './smartrecruiters.ts'
import { teamtailor } from './teamtailor.ts'
import { theMuse } from './the-muse.ts'
import { usajobs } from './usajobs.ts'
import { workable } from './workable.ts'
import { workday } from './workday.ts'
import { workingNomads } from './working-nomads.ts'

/** Every kind of site that Rolecall knows; a new source is one file and a line here. */
export const SOURCES: readonly Source[] = [
  files,
  greenhouse,
  lever,
  ashby,
  workable,
  smartrecruiters,
  recruitee,
  personio,
  teamtailor,
  pinpoint,
  bamboohr,
  breezy,
  rippling,
  workday,
  icims,
  jobvite,
  oracle,
  phenom,
  eightfold,
  paylocity,
  jsonLd,
  html,
  remoteok,
  remotive,
  arbeitnow,
  himalayas,
  jobicy,
  workingNomads,
  theMuse,
  hackerNews,
  adzuna,
  usajobs,
  reed,
  // Last: a feed of a site that has a source of its own is that source's.
  rss,
]

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
