import { Command } from 'commander'
import type { SourceManifest } from '../sources/define-source.ts'
import { SOURCES } from '../sources/index.ts'
import { knownSource } from './known-source.ts'
import { printJson, printTable } from './output.ts'
import type { Env } from './program.ts'

/** The kinds of site that can be visited: a line each, or one with all that its manifest says. */
export function sourcesVerb(_env: Env): Command {
  return new Command('sources')
    .argument('[source]', 'show one with its fields, paging, proof of completeness, terms and attribution')
    .option('--json', 'print one JSON document')
    .action((name: string | undefined, options: { json?: true }) => {
      const chosen = name === undefined ? [...SOURCES] : [knownSource(name)]
      if (options.json) return printJson(chosen.map(({ name: each, manifest }) => ({ name: each, ...manifest })))
      if (name !== undefined) return printManifest(name, knownSource(name).manifest)
      printTable(
        chosen.map(({ name: each, manifest }) => ({
          source: each,
          site: manifest.title,
          kind: manifest.kind,
          'by default': manifest.onByDefault ? 'visited' : 'off',
          cadence: manifest.cadence.cron,
          shows: manifest.presence,
        })),
      )
    })
}

function printManifest(name: string, manifest: SourceManifest): void {
  const { attribution, credentials, cadence } = manifest
  const lines = {
    site: `${manifest.title}, ${manifest.homepage}`,
    fields: manifest.fields.join(', '),
    paging: manifest.paging,
    'proof of completeness': manifest.completeness,
    cadence: `${cadence.cron} (UTC), at least ${cadence.minMinutes} minutes between two visits`,
    terms: manifest.terms,
    attribution: attribution === null ? 'none is asked for' : `${attribution.text}, ${attribution.url}`,
    'passed on': manifest.redistribute ? 'in feeds, JSON-LD and sitemap too' : 'in the API and on pages alone',
    'by default': manifest.onByDefault ? 'visited' : 'off; enable a board to visit it',
    keys: credentials === null ? 'none' : Object.values(credentials.variables).join(', '),
  }
  process.stdout.write(`${name}\n`)
  for (const [label, text] of Object.entries(lines)) process.stdout.write(`  ${label.padEnd(22)} ${text}\n`)
}
