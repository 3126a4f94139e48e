import { minHash, packSignature } from '../src/listing/text-signature.ts'

/** Signatures of ads of 3 KB a second on one core, by its own CPU time, next to a plain character scan of the same text. */
const SECONDS = 1.5
const ADS = 400
const CHARACTERS = 3_000
const WORDS =
  'you will design build run and measure services that teams across the company use every day with Go PostgreSQL Kubernetes and care for people who depend on them we look for someone with experience in distributed systems who writes clearly listens well enjoys hard problems and shares what was learned'.split(
    ' ',
  )

const ads = Array.from({ length: ADS }, (_, index) => adOf(index))
const rate = perSecond((ad) => packSignature(minHash(ad) as NonNullable<ReturnType<typeof minHash>>))
const scanned = perSecond(scan)
console.log(
  `${Math.round(rate)} ads of ${CHARACTERS} characters a second, ${(scanned / rate).toFixed(1)} times a plain scan`,
)

/** Words in an order that no other ad has, with marks, capitals and accents as ads have them. */
function adOf(index: number): string {
  let state = index + 1
  let text = ''
  while (text.length < CHARACTERS) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    const word = WORDS[(state >>> 8) % WORDS.length] as string
    const mark = state % 11 === 0 ? ', ' : state % 17 === 0 ? '.\n' : ' '
    text += (state % 97 === 0 ? 'für' : state % 13 === 0 ? word.toUpperCase() : word) + mark
  }
  return text.slice(0, CHARACTERS)
}

function perSecond(work: (ad: string) => unknown): number {
  for (const ad of ads) work(ad)
  const start = process.cpuUsage().user
  let [count, spent] = [0, 0]
  while (spent < SECONDS) {
    for (const ad of ads) work(ad)
    count += ads.length
    spent = (process.cpuUsage().user - start) / 1e6
  }
  return count / spent
}

function scan(text: string): number {
  let sum = 0
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0
  return sum
}
