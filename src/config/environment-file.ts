import { UsageError } from '../errors.ts'

/** A blank line, a comment, an entry (name, its quoted parts, what stands behind them without quotes), or what is none of these. */
const LINE =
  /^[ \t\r]*(?:$|[#;].*|([A-Za-z_]\w*)[ \t]*=((?:[ \t]*(?:'[^']*'|"(?:[^"\\]|\\[\s\S])*"))*)[ \t]*((?:[^\\\n]|\\[\s\S])*)|(.+))/gm
const SYNTAX = 'its syntax is that of EnvironmentFile= in systemd.exec(5)'
const QUOTED = /'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"/g

/**
 * Reads what systemd reads as EnvironmentFile= (systemd.exec(5)), with its quotes and continued lines: a # within a value belongs to it,
 * unlike in a `.env`. What systemd would pass over throws a UsageError, which quotes nothing of the line: it may hold a secret.
 */
export function parseEnvironmentFile(text: string, path: string): Record<string, string> {
  const values: Record<string, string> = {}
  for (const { 1: name, 2: quoted = '', 3: bare = '', 4: stray, index } of text.matchAll(LINE)) {
    const fault = stray === undefined ? unclosed(bare) : 'is neither NAME=value nor a comment (#)'
    const line = text.slice(0, index).split('\n').length
    if (fault !== null) throw new UsageError(`${path}: line ${line} ${fault}; ${SYNTAX}`)
    if (name !== undefined) values[name] = withoutQuotes(quoted) + withoutEscapes(bare)
  }
  return values
}

/** Quotes are quotes at the beginning alone; one that still stands there has no other end. */
function unclosed(bare: string): string | null {
  return /^['"]/.test(bare) ? `has a ${bare[0]} that is not closed` : null
}

function withoutQuotes(text: string): string {
  return [...text.matchAll(QUOTED)].map(([, single, double = '']) => single ?? withoutDoubleEscapes(double)).join('')
}

/** As in a shell, a backslash stands for itself before what needs none. */
function withoutDoubleEscapes(text: string): string {
  return text.replace(/\\([\s\S])/g, (both, sign: string) =>
    sign === '\n' ? '' : '"\\`$'.includes(sign) ? sign : both,
  )
}

/** White space at the end goes, unless it was escaped. */
function withoutEscapes(text: string): string {
  return text.replace(/\\([\s\S])|[ \t\r]+/g, (both, sign: string | undefined, at: number) => {
    if (sign === undefined) return at + both.length === text.length ? '' : both
    return sign === '\n' ? '' : sign
  })
}
