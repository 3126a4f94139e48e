import { emptyLooseFields, type LooseFields, takeLabelled } from './ad-labels.ts'
import { hasLegalForm } from './company.ts'
import { employmentOfLabels } from './employment.ts'
import { countryNamed } from './geography/countries.ts'
import { cityNamed } from './geography/gazetteer.ts'
import { readHeading } from './headings.ts'
import type { TextLine } from './lines.ts'
import { readPlaceText } from './location.ts'
import { isMarker } from './title.ts'

/** One thing that the head of an ad names: a whole line, or what stands between its bars. */
interface Part {
  text: string
  line: number
  /** Set apart by a heading or bold type. */
  styled: boolean
}

const ROLE =
  /\b(?:engineer|developer|manager|designer|analyst|scientist|administrator|architect|consultant|director|nurse|teacher|accountant|assistant|specialist|coordinator|technician|representative|lead|intern|officer|programmer|researcher|recruiter|driver|writer|editor|entwickler|ingenieur|développeur|desarrollador)(?:in|s|e)?\b/i
const LABEL_LINES = 14
const HEAD_LINES = 10
const MAX_PART = 120
const SENTENCE =
  /[.!?:;]$|\b(?:we|you|our|your|is|are|will|join|wir|nous|nuestro|buscamos|sucht|suchen|recherche|recherchons)\b/i
const FIGURES =
  /^\D{0,6}\d.*(?:\b(?:per|an?|pro|par|por)\b|\/) ?(?:hour|day|week|month|year|annum|stunde|jahr|heure|an|hora|año)/i
const PORTRAIT = /^(?:,.{0,40},)?\s*(?:is|are|ist|est|es|è|är|jest) (?:an?|the|one|eine?|der|une?|un|una|en|ett)\b/i
const DEPARTMENT =
  /^(?:engineering|sales|marketing|product|design|operations|finance|people|hr|it|legal|support|customer success|data|r&d)$/i
const WHERE = /^(?:where\b.{0,40}|wo\b.{0,30}|où\b.{0,30}|¿dónde\b.{0,30})[?:]?$/i
const WHO = /^(?:who (?:are we|we are)|about us|wer (?:wir sind|sind wir)|qui sommes[- ]nous|¿?quiénes somos)\??$/i

/** The fields that the labels, the bare lines and the headings at the top of a loose ad tell, and two questions anywhere. */
export function fieldsOfHead(lines: TextLine[], body: string): LooseFields {
  const fields = emptyLooseFields()
  const head = headOf(lines, body)
  const parts = head.flatMap((line, at) => partsOf(line, at, fields))
  for (const line of lines.slice(head.length, LABEL_LINES)) {
    if (line.text.length <= 330) for (const piece of piecesOf(line.text)) takeLabelled(fields, piece)
  }
  nameParts(parts, fields)
  answerQuestions(lines, fields)
  return fields
}

/** The lines before the first section, list or prose; of bare text no further than its first block. */
function headOf(lines: TextLine[], body: string): TextLine[] {
  const limit = Math.min(HEAD_LINES, blockLength(lines, body))
  const end = lines.findIndex((line, at) => {
    if (at >= limit || line.kind === 'item') return true
    if (line.kind === 'heading') return readHeading(line.text) !== null && !(at === 0 && ROLE.test(line.text))
    return isProse(line.text)
  })
  const head = lines.slice(0, end === -1 ? limit : end)
  const next = lines[head.length]
  return next?.lead !== undefined && next.kind === 'paragraph' ? [...head, next] : head
}

function isProse(text: string): boolean {
  return text.length > 160 || (text.length > 70 && /[.!]$/.test(text) && !/[|·•]/.test(text))
}

/** Lines of the first block of plain text, with the next one where the first is a title alone; all lines of other formats. */
function blockLength(lines: TextLine[], body: string): number {
  const rows = body.slice(0, 4_000).trimStart().split('\n')
  if (rows[0]?.trim() !== lines[0]?.text) return HEAD_LINES
  let count = 0
  let blanks = 0
  for (const row of rows) {
    if (row.trim() !== '') count++
    else if (count > 1 || ++blanks > 2) break
  }
  return count
}

function piecesOf(text: string): string[] {
  return text.split(/(?<!\s)\s+[|·•]\s+|(?:(?<!\s)\s+)?\t+\s*/).filter((piece) => piece !== '')
}

/** The parts of a line that no label claims. Bold words at its start are a part of their own. */
function partsOf(line: TextLine, at: number, fields: LooseFields): Part[] {
  const styled = line.kind === 'heading' || line.strong
  const lead = line.lead?.replace(/[,:]$/, '').trim()
  const open = piecesOf(line.text).filter((piece) => piece.length > 330 || !takeLabelled(fields, piece))
  return open.flatMap((piece, index): Part[] => {
    const part = { text: piece, line: at, styled }
    if (index > 0 || lead === undefined || !piece.startsWith(lead) || lead.length > 60) return sentencesOf(part)
    const rest = piece.slice(lead.length)
    if (PORTRAIT.test(rest)) fields.company ??= lead
    if (rest === '') return [{ text: lead, line: at, styled: true }]
    if (!/^\s*[,–—(-]/.test(rest)) return sentencesOf(part)
    const next = { text: rest.replace(/^[\s,–—-]+/, ''), line: at, styled: false }
    return [{ text: lead, line: at, styled: true }, ...sentencesOf(next)]
  })
}

function sentencesOf(part: Part): Part[] {
  const sentences = part.text.split(/(?<=\p{L}{3}\)?)\. +(?=\p{Lu})/u)
  const short = sentences.every((sentence) => sentence.length <= 70)
  if (sentences.length > 1 && short) return sentences.map((text) => ({ ...part, text: text.replace(/\.$/, '') }))
  return part.text.length <= MAX_PART ? [part] : []
}

/** Which part is the title, which the company, which are places and which mere markers, by structure. */
function nameParts(parts: Part[], fields: LooseFields): void {
  const names: Part[] = []
  let evidence = fields.company !== undefined || fields.locations.length > 0
  for (const part of parts) {
    const bare = part.text.replace(/(?:(?<!\s)\s+)?\([^()]*\)/g, '').trim()
    const first = names.length === 0 && fields.title === undefined
    if (!first && isPlaceLine(part.text)) fields.locations.push(part.text)
    else if (isMarker(bare) || FIGURES.test(part.text)) takeMarker(part.text, fields)
    else {
      if (isName(part.text)) names.push(part)
      continue
    }
    evidence = true
  }
  const [first, second] = names
  if (fields.title !== undefined) {
    if (first !== undefined && (first.styled || hasLegalForm(first.text))) fields.company ??= first.text
    return
  }
  if (first === undefined || first.line > 0) return
  const swapped = second !== undefined && ROLE.test(second.text) && !ROLE.test(first.text) && !first.styled
  const title = swapped ? second : first
  const company = swapped ? first : second
  const isCompany =
    company !== undefined &&
    company.line <= 2 &&
    !DEPARTMENT.test(company.text) &&
    company.text.length <= 60 &&
    (evidence || company.styled || hasLegalForm(company.text))
  if (title.styled || ROLE.test(title.text) || evidence || isCompany) fields.title = title.text
  if (isCompany && fields.title !== undefined) fields.company ??= company.text
}

function takeMarker(text: string, fields: LooseFields): void {
  if (readPlaceText(text, null).workplaces.length > 0) fields.workplaces.push(text)
  if (employmentOfLabels([text]).length > 0) fields.employmentTypes.push(text)
}

function isName(text: string): boolean {
  if (hasLegalForm(text)) return text.length <= 80
  return (
    text.length <= 90 &&
    text.split(' ').length <= 12 &&
    /[\p{Lu}\p{Lo}\p{N}]/u.test(text.slice(0, 4)) &&
    !/https?:|@/.test(text) &&
    !SENTENCE.test(text)
  )
}

/** A line that names places and nothing else: a lone name must be a large city or a country. */
function isPlaceLine(text: string): boolean {
  if (ROLE.test(text) || text.length > 100 || hasLegalForm(text)) return false
  const read = readPlaceText(text, null)
  const plain = text.replace(/\p{Extended_Pictographic}|\uFE0F|`/gu, '').trim()
  if (read.locations.length === 0) return read.areaCountries !== null || read.worldwide
  if (read.locations.some((place) => place.country === null && !(cityNamed(place.city ?? '')?.major ?? false)))
    return false
  if (read.workplaces.length > 0) return true
  const known = read.locations.every(({ city }) => city === null || cityNamed(city) !== null)
  if (/[,/(–-]/.test(plain)) return known
  return countryNamed(plain) !== null || cityNamed(plain)?.major === true
}

/** "Where is it?" and "Who are we?", answered by a name at the start of the next line. */
function answerQuestions(lines: TextLine[], fields: LooseFields): void {
  for (const [at, line] of lines.slice(0, 200).entries()) {
    const answer = lines[at + 1]?.text ?? ''
    if (line.kind === 'item' || line.text.length > 50 || lines[at + 1]?.kind !== 'paragraph') continue
    const opening =
      answer
        .slice(0, 100)
        .split(/[.:;(]\s?/)[0]
        ?.trim() ?? ''
    if (fields.locations.length === 0 && WHERE.test(line.text) && isPlaceLine(opening)) fields.locations.push(opening)
    const isLoneName =
      answer.length > opening.length && /^\p{Lu}[\p{L}&.'’-]*(?: (?:\p{Lu}[\p{L}&.'’-]*|&)){0,3}$/u.test(opening)
    if (WHO.test(line.text) && isLoneName && answer[opening.length] === '.') fields.company ??= opening
  }
}
