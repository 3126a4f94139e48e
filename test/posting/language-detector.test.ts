import { eld } from 'eld/extrasmall'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { detector, packRows } from '../../src/posting/language-detector.ts'

const SENTENCES = [
  'Wir suchen eine Gärtnerin, die unsere Parks im Sommer und im Winter pflegt',
  'Nous cherchons un jardinier pour entretenir les parcs de la ville toute l’année',
  'Buscamos a una persona que cuide los jardines del hospital durante todo el año',
  'Szukamy ogrodnika, który zadba o zieleń przy szpitalu przez cały rok',
  'Kami mencari tukang kebun untuk merawat taman rumah sakit sepanjang tahun',
  'Vi letar efter en trädgårdsmästare som sköter parkerna runt sjukhuset',
  'На постоянную работу требуется садовник для ухода за парком больницы',
  '病院の庭を一年中手入れしてくれる庭師を募集しています',
  'نبحث عن بستاني يعتني بحدائق المستشفى طوال العام',
]

test('the packed tables give what the library’s own give', () => {
  const texts = fc.oneof(fc.constantFrom(...SENTENCES), fc.string({ unit: 'grapheme' }), fc.lorem())
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1, maxLength: 4 }), (parts) => {
      const text = parts.join(' ')
      const [ours, theirs] = [detector.detect(text), eld.detect(text)]
      expect(ours.language).toBe(theirs.language)
      expect(ours.getScores()).toEqual(theirs.getScores())
      expect(ours.isReliable()).toBe(theirs.isReliable())
    }),
    { numRuns: 500 },
  )
  expect(SENTENCES.map((text) => detector.detect(text).language)).toEqual([
    'de',
    'fr',
    'es',
    'pl',
    'ms',
    'sv',
    'ru',
    'ja',
    'ar',
  ])
})

test('rows are packed and read back whole', () => {
  const byte = fc.nat({ max: 255 })
  const row = fc.dictionary(byte.map(String), byte, { maxKeys: 60 })
  fc.assert(
    fc.property(fc.dictionary(fc.string(), row), (rows) => {
      const packed = packRows(rows)
      for (const [piece, each] of Object.entries(rows)) expect(packed[piece]).toEqual(each)
      expect(packed['no such piece of a word']).toBeUndefined()
    }),
  )
})
