/** One way to write a skill. `exactCase`: only as spelled here. `needsContext`: also an everyday word, so its surroundings decide. */
export interface Alias {
  text: string
  exactCase: boolean
  needsContext: boolean
}

/** `aliases` begins with the name itself; `implies` are slugs that a search may add, never skills of the posting. */
export interface Skill {
  slug: string
  name: string
  category: string
  aliases: Alias[]
  implies: string[]
}

/**
 * Reads a category's table: one skill a line, `slug | name | alias, alias | implied-slug, implied-slug`.
 * The name and each alias may carry marks in front: `=` exact case only, `~` needs context, `~=` both.
 */
export function parseTable(category: string, table: string): Skill[] {
  const skills: Skill[] = []
  for (const line of table.split('\n')) {
    if (line.trim() === '') continue
    const [slug = '', name = '', aliases = '', implies = ''] = line.split('|').map((column) => column.trim())
    const named = parseAlias(name)
    skills.push({
      slug,
      name: named.text,
      category,
      aliases: [named, ...splitList(aliases).map(parseAlias)],
      implies: splitList(implies),
    })
  }
  return skills
}

function splitList(column: string): string[] {
  return column
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function parseAlias(marked: string): Alias {
  const needsContext = marked.startsWith('~')
  const rest = needsContext ? marked.slice(1) : marked
  const exactCase = rest.startsWith('=')
  return { text: exactCase ? rest.slice(1) : rest, exactCase, needsContext }
}
