// npm run docs:sources: writes docs/sources.md from the manifests. A test fails while it lags behind them.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Source, SourceManifest } from '../src/sources/define-source.ts'
import { SOURCES } from '../src/sources/index.ts'

/** Where the page stands, and what renews it. */
export const PAGE = join(import.meta.dirname, '../docs/sources.md')
export const RENEW = 'npm run docs:sources'

const KINDS: Record<SourceManifest['kind'], string> = {
  employer: "Employers' own boards",
  site: 'Job sites',
  loose: 'Files',
}

/** The page in Markdown: for each kind what is visited and when, then what each source gives and proves. */
export function sourcesPage(sources: readonly Source[]): string {
  const kinds = (Object.keys(KINDS) as SourceManifest['kind'][]).map((kind) => {
    const ofKind = sources.filter(({ manifest }) => manifest.kind === kind)
    return [`## ${KINDS[kind]}`, table(ofKind.map(visits)), ...ofKind.map(details)].join('\n\n')
  })
  return `${[INTRODUCTION, ...kinds].join('\n\n')}\n`
}

const INTRODUCTION = `# Sources

Written by \`${RENEW}\` from the manifests in [src/sources](../src/sources); \`npx rolecall sources\` tells the same. Boards
of a source that is not on by default are known and not visited until somebody says \`npx rolecall boards enable\`. Times
are cron patterns in UTC; a board on \`auto\` is visited less where it seldom changes, never more often than the least
interval. A source that needs a key takes it from the environment, and its boards are disabled, with that reason,
without it.`

function visits({ name, manifest }: Source): Record<string, string> {
  const { title, homepage, onByDefault, cadence, credentials, attribution, redistribute } = manifest
  return {
    source: `[\`${name}\`](#${name})`,
    site: `[${title}](${homepage})`,
    'on by default': onByDefault ? 'yes' : 'no',
    visited: `\`${cadence.cron}\`, at most every ${interval(cadence.minMinutes)}`,
    keys:
      credentials === null
        ? 'none'
        : Object.values(credentials.variables)
            .map((key) => `\`${key}\``)
            .join(', '),
    attribution:
      attribution === null ? 'none asked for' : `"${attribution.text}"${attribution.follow ? ', followed link' : ''}`,
    'passed on': redistribute ? 'yes' : 'no: not in feeds, JSON-LD and sitemap',
  }
}

function details({ name, manifest }: Source): string {
  const { fields, paging, completeness, presence, grace, terms, idsNameOpenings, dailyRequests } = manifest
  const missed =
    grace === 1 ? 'one complete visit that does not show it' : `${grace} complete visits in a row that do not show it`
  const facts = {
    'Fields given': fields.map((field) => `\`${field}\``).join(', '),
    Paging: paging,
    'Proof of completeness': completeness,
    'A posting closes after': presence === 'whole' ? missed : 'its deadline alone: the source shows only its newest',
    'Two ids on one board': idsNameOpenings ? 'are two openings' : 'may be one opening',
    Terms: terms,
    ...(dailyRequests !== null && { 'Requests a day': `at most ${dailyRequests}` }),
  }
  return [
    `### ${name}`,
    Object.entries(facts)
      .map(([fact, text]) => `- ${fact}: ${sentence(text)}`)
      .join('\n'),
  ].join('\n\n')
}

function table(rows: Record<string, string>[]): string {
  const names = Object.keys(rows[0] ?? {})
  const line = (cells: string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s+/g, ' ')).join(' | ')} |`
  return [line(names), line(names.map(() => '---')), ...rows.map((row) => line(Object.values(row)))].join('\n')
}

function interval(minutes: number): string {
  if (minutes % 1440 === 0) return minutes === 1440 ? 'day' : `${minutes / 1440} days`
  if (minutes % 60 === 0) return minutes === 60 ? 'hour' : `${minutes / 60} hours`
  return `${minutes} min`
}

function sentence(text: string): string {
  return `${text.replace(/\s+/g, ' ').replace(/\.$/, '')}.`
}

if (import.meta.main) writeFileSync(PAGE, sourcesPage(SOURCES))
