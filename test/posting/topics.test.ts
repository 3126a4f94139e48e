import { readFileSync } from 'node:fs'
import { DFA, getIntersectionWords, JS, NFA } from 'refa'
import { describe, expect, it } from 'vitest'
import { educationOfText } from '../../src/posting/education.ts'
import { TOPIC_WORDS, type Topic } from '../../src/posting/topic-words.ts'
import { speaksOf } from '../../src/posting/topics.ts'
import { workplacesOfText } from '../../src/posting/workplaces.ts'
import { readModule } from '../architecture/read-module.ts'

/**
 * The expressions by which each reader says yes: what one of them matches must hold a word of the reader's topic. HYBRID is
 * not among them: its "3 days in" counts only in a sentence that speaks of workplaces.
 */
const READERS: [file: string, topic: Topic, names: string[]][] = [
  ['visa', 'visa', ['MENTION']],
  ['clearance', 'clearance', ['MENTION']],
  ['seniority', 'level', ['TEXT_STATEMENT']],
  ['employment', 'contract', ['STATEMENT']],
  ['degrees', 'degree', ['DEGREES', 'SHORT']],
  ['workplaces', 'workplace', ['FIVE_DAYS', 'NOT_REMOTE', 'REMOTE', 'ONSITE', 'SHOUTED_REMOTE', 'SHOUTED_ONSITE']],
]
/** The labelled strings of the readers that ask for a topic's words first. */
const TABLES: [file: string, topic: Topic, kind: string | null][] = [
  ['visa', 'visa', null],
  ['clearance', 'clearance', null],
  ['education', 'degree', null],
  ['workplaces', 'workplace', null],
  ['employment', 'contract', 'S'],
]

describe('the words of a topic', () => {
  it.each(
    READERS.flatMap(([file, topic, names]) => regexesOf(file, names).map((regex) => ({ file, topic, ...regex }))),
  )('stand in all that $file reads by $name: $source', ({ topic, source, flags }) => {
    expect(textWithout(source, flags, topic)).toBeNull()
  })

  it.each([
    ['Doctorate required.', 'doctorate'],
    ['A-levels or the like', 'high_school'],
    ['BEng in Civil Engineering', 'bachelor'],
    ['M.Eng. in Robotics', 'master'],
    ['Dipl.-Ing. im Maschinenbau', 'master'],
  ])('let %s through', (text, degree) => {
    expect(educationOfText(text)).toBe(degree)
  })

  it.each([
    ['Arbeiten an drei Tagen die Woche: zwei die Woche im Büro', ['hybrid']],
    ['You come to our HQ two days each month.', ['hybrid']],
    ['Work 100% from anywhere!', ['remote']],
  ])('let %s through', (text, workplaces) => {
    expect(workplacesOfText(text)).toEqual(workplaces)
  })

  it.each(TABLES)('stand in each string of eval/fields/%s.tsv that says something', (file, topic, kind) => {
    const rows = readFileSync(new URL(`../../eval/fields/${file}.tsv`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
    const told = rows
      .map((row) => row.split('\t'))
      .filter((row) => row.at(-1) !== '-' && (kind === null || row[0] === kind))
    expect(told.length).toBeGreaterThan(10)
    expect(told.filter((row) => !speaksOf(row.at(-2) ?? '', topic))).toEqual([])
  })
})

/** The expressions in the constants of a reader's file. */
function regexesOf(file: string, names: string[]): { name: string; source: string; flags: string }[] {
  const path = new URL(`../../src/posting/${file}.ts`, import.meta.url)
  const { nodes } = readModule(readFileSync(path, 'utf8'))
  return names.flatMap((name) => {
    const constant = nodes.find(
      ({ node }) => node.type === 'VariableDeclarator' && (node.id as { name?: string }).name === name,
    )?.node
    const found = nodes.flatMap(({ node }) => {
      const regex = node.regex as { pattern: string; flags: string } | undefined
      const isInside = constant !== undefined && node.start > constant.start && node.start < (constant.end as number)
      return regex === undefined || !isInside ? [] : [{ name, source: regex.pattern, flags: regex.flags }]
    })
    if (found.length === 0) throw new Error(`${file}.ts has no expression ${name}`)
    return found
  })
}

/** A text that the expression matches and in which no word of the topic stands; null where there is none, of all that it may match. */
function textWithout(source: string, flags: string, topic: Topic): string | null {
  const words = TOPIC_WORDS[topic].map((word) => word.replace(/^=/, '').replace(/[.+/]/g, '\\$&')).join('|')
  const speaking = DFA.fromFA(automatonOf(`[^]*(?:${words})[^]*`, flags.includes('i') ? flags : `${flags}i`))
  speaking.complement()
  for (const found of getIntersectionWords(automatonOf(source, flags), speaking)) return String.fromCodePoint(...found)
  return null
}

/** Boundaries and looks around are left out: the automaton takes more than the expression does. */
function automatonOf(source: string, flags: string): NFA {
  const { expression, maxCharacter } = JS.Parser.fromLiteral({ source, flags }).parse({ assertions: 'ignore' })
  return NFA.fromRegex(expression, { maxCharacter })
}
