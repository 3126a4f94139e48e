import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { clearanceOfText } from '../src/posting/clearance.ts'
import { readPostedAt } from '../src/posting/dates.ts'
import { educationOfText } from '../src/posting/education.ts'
import { employmentOfLabels, employmentOfText, employmentOfTitle } from '../src/posting/employment.ts'
import { experienceOfSections } from '../src/posting/experience.ts'
import { languageOfText } from '../src/posting/language.ts'
import { readPlaceText } from '../src/posting/location.ts'
import { salaryOfText } from '../src/posting/salary.ts'
import { seniorityOfTitle } from '../src/posting/seniority.ts'
import { cleanTitle } from '../src/posting/title.ts'
import { visaOfText } from '../src/posting/visa.ts'
import { workplacesOfText } from '../src/posting/workplaces.ts'

/**
 * How often each field is read right, on labelled strings of our own (eval/fields/*.tsv). Every third string is held out:
 * its failures are counted and never shown, so that nobody tunes on them.
 */
interface Score {
  field: string
  tuned: { right: number; of: number }
  heldOut: { right: number; of: number }
}

const NOW = '2026-02-10T12:00:00Z'
const READERS: Record<string, (text: string, kind: string) => string> = {
  title: (text) => cleanTitle(text) ?? '-',
  seniority: (text) => seniorityOfTitle(text) ?? '-',
  location: placesOf,
  workplaces: (text) => workplacesOfText(text).join() || '-',
  employment: employmentOf,
  experience: experienceOf,
  salary: (text, country) => salaryOf(text, country),
  language: (text) => languageOfText(text) ?? '-',
  education: (text) => educationOfText(text) ?? '-',
  visa: (text) => String(visaOfText(text) ?? '-'),
  clearance: (text) => String(clearanceOfText(text) ?? '-'),
  dates: (text) => readPostedAt(text, NOW)?.slice(0, 16) ?? '-',
}
const { values } = parseArgs({ options: { json: { type: 'boolean' }, failures: { type: 'boolean' } } })

const scores = [...Object.keys(READERS).map((field) => scoreField(field)), scoreNoPay()]
if (values.json) console.log(JSON.stringify(scores))
else {
  console.log('field          tuned           held out')
  for (const { field, tuned, heldOut } of scores) console.log(`${field.padEnd(12)} ${shown(tuned)} ${shown(heldOut)}`)
}

/** Of the strings that state no pay, those in which none is found: false salaries are what is missing to 1. */
function scoreNoPay(): Score {
  return { ...scoreField('salary', '-'), field: 'no salary' }
}

/** How often a field is read right, over all its strings or over those that expect one answer. */
function scoreField(field: string, only?: string): Score {
  const score: Score = { field, tuned: { right: 0, of: 0 }, heldOut: { right: 0, of: 0 } }
  const rows = readFileSync(new URL(`./fields/${field}.tsv`, import.meta.url), 'utf8').split('\n')
  for (const [index, row] of rows.filter((line) => line !== '').entries()) {
    const columns = row.split('\t')
    const expected = columns.pop() ?? ''
    if (only !== undefined && expected !== only) continue
    const text = columns.pop() ?? ''
    const answer = READERS[field]?.(text, columns[0] ?? '') ?? ''
    const part = index % 3 === 2 ? score.heldOut : score.tuned
    part.of++
    if (answer === expected) part.right++
    else if (values.failures && only === undefined && part === score.tuned)
      console.error(`${field}: ${text}\n  ${answer} instead of ${expected}`)
  }
  return score
}

function placesOf(text: string): string {
  const named = readPlaceText(text, null).locations.filter((place) => place.city !== null || place.country !== null)
  return named.map(({ city, country }) => `${city ?? '-'}|${country ?? '-'}`).join('; ')
}

function employmentOf(text: string, kind: string): string {
  const types =
    kind === 'L' ? employmentOfLabels([text]) : kind === 'T' ? employmentOfTitle(text) : employmentOfText(text)
  return types.join() || '-'
}

function experienceOf(text: string): string {
  const years = experienceOfSections([{ kind: 'requirements', heading: null, items: [text], text }])
  return years === null ? '-' : `${years.min}-${years.max ?? ''}`
}

function salaryOf(text: string, country: string): string {
  const salary = salaryOfText(text, country === '' ? null : country)
  return salary === null ? '-' : `${salary.min ?? ''}-${salary.max ?? ''} ${salary.currency}/${salary.period}`
}

function shown({ right, of }: Score['tuned']): string {
  return `${String(right).padStart(4)}/${of} = ${(right / of).toFixed(3)}`
}
