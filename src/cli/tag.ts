import { Command } from 'commander'
import { tag } from '../skills/tag.ts'
import { filterLines } from './json-lines.ts'
import type { Env } from './program.ts'

/** The filter `tag`: texts in, mentions of skills out, without a database. */
export function tagVerb(_env: Env): Command {
  return new Command('tag')
    .addHelpText(
      'after',
      `\nExample:\n  $ echo '{"id":1,"text":"You have React and Node.js; Go is a plus."}' | rolecall tag`,
    )
    .action(async () => {
      await filterLines((record) => ({ id: record.id ?? null, skills: mentionsIn(record) }))
    })
}

function mentionsIn(record: Record<string, unknown>) {
  const company = typeof record.company === 'string' ? record.company : null
  if (typeof record.text === 'string') return tag(record.text, { company })
  if (typeof record.title !== 'string' && typeof record.description !== 'string') {
    throw new Error('it has neither "text" nor "title" or "description"')
  }
  const title = typeof record.title === 'string' ? record.title : ''
  const description = typeof record.description === 'string' ? record.description : ''
  return tag(`${title}\n${description}`, { company, titleEnd: title.length })
}
