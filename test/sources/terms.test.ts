import { join } from 'node:path'
import { CronExpressionParser } from 'cron-parser'
import { describe, expect, it } from 'vitest'
import { readBoardsFile } from '../../src/pipeline/boards-file.ts'
import type { SourceManifest } from '../../src/sources/define-source.ts'
import { SOURCES, sourceByName } from '../../src/sources/index.ts'

const BOARDS = join(import.meta.dirname, '../../boards.yaml')
/** What a fresh install may visit without being told to; all others are opt-in. */
const ON_BY_DEFAULT = [
  ...['greenhouse', 'lever', 'ashby', 'workable', 'smartrecruiters', 'recruitee', 'personio', 'teamtailor', 'pinpoint'],
  ...['hacker-news', 'json-ld', 'remoteok', 'remotive', 'himalayas', 'arbeitnow', 'jobicy'],
  // A folder is the user's own; a feed is one that somebody has added, and none is bundled.
  ...['files', 'rss'],
]
/** Their terms forbid passing ads on. */
const KEPT = ['remotive', 'jobicy', 'himalayas', 'working-nomads', 'the-muse', 'adzuna', 'reed']
const KEYED = ['adzuna', 'usajobs', 'reed']
/** The least hours between two visits that the terms or the habits of a site allow. */
const HOURS: Record<string, number> = { remoteok: 1, remotive: 6, jobicy: 1, himalayas: 24, arbeitnow: 6 }

describe('what the terms of the sources allow', () => {
  it('is what a fresh install does', () => {
    expect(namesWhere((manifest) => manifest.onByDefault)).toEqual(ON_BY_DEFAULT.toSorted())
    expect(namesWhere((manifest) => !manifest.redistribute)).toEqual(KEPT.toSorted())
    expect(namesWhere((manifest) => manifest.credentials !== null)).toEqual(KEYED.toSorted())
    expect(namesWhere((manifest) => manifest.attribution?.follow === true)).toEqual(['remoteok'])
    expect(readBoardsFile(BOARDS).filter(({ source }) => source === 'rss')).toEqual([])
  })

  it('is named with every site that shows the ads of others', () => {
    const unnamed = namesWhere((manifest) => manifest.kind === 'site' && manifest.attribution === null)
    expect(unnamed).toEqual(['html', 'rss'])
    for (const { name, manifest } of SOURCES) {
      const told = [manifest.terms, manifest.paging, manifest.completeness]
      expect(
        told.filter((text) => text.trim().length < 8 && text !== 'none'),
        name,
      ).toEqual([])
      expect(manifest.attribution?.url ?? 'https://', name).toMatch(/^https:/)
    }
    expect(sourceByName('adzuna')?.manifest).toMatchObject({
      dailyRequests: 250,
      attribution: { text: 'Jobs by Adzuna' },
    })
    expect(sourceByName('remotive')?.manifest.dailyRequests).toBe(4)
  })

  it.each(Object.entries(HOURS))('is kept by %s: at most a visit every %d hours', (name, hours) => {
    expect(sourceByName(name)?.manifest.cadence.minMinutes).toBeGreaterThanOrEqual(hours * 60)
  })

  it.each(SOURCES.map(({ name, manifest }) => [name, manifest.cadence] as const))(
    'is kept by the pattern of %s',
    (_name, { cron, minMinutes }) => {
      const visits = CronExpressionParser.parse(cron, { tz: 'UTC', currentDate: '2026-01-30T00:00:00Z' }).take(60)
      const times = visits.map((visit) => visit.getTime())
      const gaps = times.slice(1).map((time, at) => (time - (times[at] ?? time)) / 60_000)
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(minMinutes)
    },
  )

  it('lets in no site whose terms forbid it', () => {
    for (const host of ['www.linkedin.com', 'www.indeed.com', 'www.glassdoor.com', 'weworkremotely.com']) {
      const taken = SOURCES.filter(({ recognise }) => recognise(new URL(`https://${host}/remote-jobs.rss`)) !== null)
      expect(taken.map(({ name }) => `${host}: ${name}`)).toEqual([])
    }
  })
})

function namesWhere(holds: (manifest: SourceManifest) => boolean): string[] {
  return SOURCES.flatMap(({ name, manifest }) => (holds(manifest) ? [name] : [])).toSorted()
}
