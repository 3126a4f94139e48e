import { Command } from 'commander'
import { SOURCES } from '../sources/index.ts'
import { printJson, printTable } from './output.ts'
import type { Env } from './program.ts'

export function sourcesVerb(_env: Env): Command {
  return new Command('sources').option('--json', 'print one JSON document').action((options: { json?: true }) => {
    if (options.json) return printJson(SOURCES.map(({ name, manifest }) => ({ name, ...manifest })))
    printTable(
      SOURCES.map(({ name, manifest }) => ({
        source: name,
        site: manifest.title,
        cadence: manifest.cadence.cron,
        'proof of completeness': manifest.completeness,
        terms: manifest.terms,
      })),
    )
  })
}
