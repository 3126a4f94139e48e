import { minHash, packSignature } from '../src/listing/text-signature.ts'
import { costAgainstScan, written } from './against-scan.ts'

/** Signatures of ads of 3 KB a second on one core, by its own CPU time, next to a plain character scan of the same text. */
const SECONDS = 3
const ADS = 400
const CHARACTERS = 3_000
const WORDS =
  'you will design build run and measure services that teams across the company use every day with Go PostgreSQL Kubernetes and care for people who depend on them we look for someone with experience in distributed systems who writes clearly listens well enjoys hard problems and shares what was learned'.split(
    ' ',
  )

const ads = Array.from({ length: ADS }, (_, index) => adOf(index))
const sign = (at: number) => packSignature(minHash(ads[at % ADS] as string) as NonNullable<ReturnType<typeof minHash>>)
console.log(`signature, ads of ${CHARACTERS} characters: ${written(costAgainstScan(ads, sign, SECONDS))}`)

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
