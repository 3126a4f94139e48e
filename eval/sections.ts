import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { normalize } from '../src/posting/normalize.ts'
import type { Section, SectionKind } from '../src/posting/posting.ts'
import type { RawPosting } from '../src/posting/raw-posting.ts'
import { rawFromDocument } from '../src/sources/document.ts'
import { type Ad, isHeldOut, readAds, shaOf } from './gold/ads.ts'

/**
 * How often a line of an ad stands in the section that a reader would put it in: eval/sections/*.jsonl, labelled as its
 * README.md says. A third of the ads, told by the hash of their ids, is held out: its misses are counted and never shown.
 */
interface GoldAd {
  id: string
  sha: string
  /** The first 40 characters of each labelled line, and its section. */
  lines: [start: string, kind: SectionKind][]
}

interface Tally {
  ads: number
  lines: number
  right: number
  /** Lines that are required or nice to have, by gold and by answer. */
  demands: number
  demandsRight: number
}

interface FoundLine {
  text: string
  kind: SectionKind
}

const PARTS = ['own', 'samples', 'seeds', 'postings']
const HINTS = { now: '2026-02-10T12:00:00Z', boardCompany: null, boardCountry: null }
const DEMANDS: SectionKind[] = ['requirements', 'nice_to_have']
const { values } = parseArgs({ options: { json: { type: 'boolean' }, failures: { type: 'boolean' } } })

const collected = readCollected()
const skipped: string[] = []
const tuned = emptyTally()
const heldOut = emptyTally()
for (const gold of PARTS.flatMap(readPart)) {
  const postings = postingsOf(gold)
  if (postings === null) skipped.push(gold.id)
  else scoreAd(gold, postings, isHeldOut(gold.id) ? heldOut : tuned)
}
if (values.json) console.log(JSON.stringify({ tuned: rates(tuned), heldOut: rates(heldOut), skipped }))
else {
  console.log('sections    ads   lines right               required against nice to have')
  console.log(`tuned     ${shown(tuned)}\nheld out  ${shown(heldOut)}`)
  if (skipped.length > 0) console.log(`left out, absent or changed: ${skipped.join(', ')}`)
}

function readPart(part: string): GoldAd[] {
  const rows = readFileSync(new URL(`./sections/${part}.jsonl`, import.meta.url), 'utf8').split('\n')
  return rows.filter((row) => row !== '').map((row) => JSON.parse(row))
}

function readCollected(): Map<string, Ad> {
  const files = ['uber.json.gz', 'multiboard-en-he.json.gz', 'hn-2023-01-03.jsonl.gz']
  return new Map(files.flatMap((file) => readAds(file) ?? []).map((ad) => [ad.id, ad]))
}

/** What the ad behind a gold row becomes; null where this clone has none, or another text. */
function postingsOf({ id, sha }: GoldAd): RawPosting[] | null {
  const ad = id.includes('#') ? collected.get(id) : readDocument(id)
  return ad !== undefined && shaOf(ad.text) === sha ? ad.postings() : null
}

function readDocument(id: string): Pick<Ad, 'text' | 'postings'> | undefined {
  const folder = id.startsWith('seeds/') ? '../../shared/' : id.startsWith('other-ads/') ? './gold/' : '../'
  const file = new URL(`${folder}${id}`, import.meta.url)
  if (!existsSync(file)) return undefined
  const text = readFileSync(file, 'utf8')
  const raw = rawFromDocument(id, text)
  return { text, postings: () => ('code' in raw ? [] : [raw]) }
}

function scoreAd(gold: GoldAd, postings: RawPosting[], tally: Tally): void {
  const found = postings.flatMap((raw) => linesOf(normalize(raw, HINTS).sections))
  let from = 0
  tally.ads++
  for (const [start, kind] of gold.lines) {
    const at = findLine(found, start, from)
    if (at !== -1) from = at
    const answer = at === -1 ? null : (found[at]?.kind ?? null)
    tally.lines++
    if (answer === kind) tally.right++
    else if (values.failures && tally === tuned) console.error(`${gold.id}: ${start}\n  ${answer} instead of ${kind}`)
    if (!DEMANDS.includes(kind) || answer === null || !DEMANDS.includes(answer)) continue
    tally.demands++
    if (answer === kind) tally.demandsRight++
  }
}

function linesOf(sections: Section[]): FoundLine[] {
  return sections.flatMap(({ kind, text }) => text.split('\n').map((line) => ({ kind, text: squeezed(line) })))
}

/** The next line that begins so, else one that does before, else one that holds the words within. */
function findLine(found: FoundLine[], start: string, from: number): number {
  const wanted = squeezed(start)
  const next = found.findIndex(({ text }, at) => at >= from && text.startsWith(wanted))
  if (next !== -1) return next
  const before = found.findIndex(({ text }) => text.startsWith(wanted))
  return before === -1 ? found.findIndex(({ text }) => text.includes(wanted)) : before
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function emptyTally(): Tally {
  return { ads: 0, lines: 0, right: 0, demands: 0, demandsRight: 0 }
}

function rates(tally: Tally) {
  return {
    ...tally,
    accuracy: ratio(tally.right, tally.lines),
    demandsAccuracy: ratio(tally.demandsRight, tally.demands),
  }
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((part / whole) * 10_000) / 10_000
}

function shown(tally: Tally): string {
  const { accuracy, demandsAccuracy } = rates(tally)
  const lines = `${tally.right}/${tally.lines} = ${accuracy.toFixed(3)}`
  return `${String(tally.ads).padStart(5)}   ${lines.padEnd(22)}  ${tally.demandsRight}/${tally.demands} = ${demandsAccuracy.toFixed(3)}`
}
