import { isDisjointWith, JS, NFA } from 'refa'
import { analyse } from 'scslre'
import type { Regex } from './read-regexes.ts'

/** As much of a syntax tree's node as the walk needs. */
interface Part {
  type: string
  raw: string
  max?: number
  element?: Part
  elements?: Part[]
  alternatives?: Part[]
}

/** What makes a regular expression take more than linear time on a text made for it; empty where nothing is found. */
export function regexFaults({ source, flags }: Pick<Regex, 'source' | 'flags'>): string[] {
  // Nothing that is not repeated costs more than its own length.
  if (!/[*+{]/.test(source)) return []
  const { reports } = analyse({ source, flags }, { reportTypes: { Move: true, Self: true, Trade: true } })
  const slow = reports.map(
    ({ exponential, character }) =>
      `${exponential ? 'exponential' : 'polynomial'} on ${JSON.stringify(character.pick)}`,
  )
  return [...slow, ...sharedAlternatives(source, flags)]
}

/** `(?:\s|\u00a0)*`: alternatives of a repeated group that match the same words double the work with each of them. */
function sharedAlternatives(source: string, flags: string): string[] {
  const parser = JS.Parser.fromLiteral({ source, flags })
  return repeatedGroups(parser.ast.pattern as Part).flatMap((group) => {
    const automata = (group.alternatives ?? []).map((alternative) => {
      const options = { assertions: 'ignore', backreferences: 'disable' } as const
      const { expression, maxCharacter } = parser.parseElement(alternative as never, options)
      return NFA.fromRegex(expression, { maxCharacter })
    })
    const isShared = automata.some((one, at) => automata.slice(at + 1).some((other) => !isDisjointWith(one, other)))
    return isShared ? [`exponential in ${group.raw}`] : []
  })
}

function repeatedGroups(part: Part): Part[] {
  const inner = [part.element ?? [], part.elements ?? [], part.alternatives ?? []].flat().flatMap(repeatedGroups)
  const isRepeated =
    part.type === 'Quantifier' && part.max === Infinity && (part.element?.alternatives?.length ?? 0) > 1
  return isRepeated ? [part.element as Part, ...inner] : inner
}
