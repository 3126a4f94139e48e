import { eld } from 'eld/medium'
import { fold } from './fold.ts'

const MIN_LETTERS = 40
/** Enough for certainty; longer slices only cost time. */
const SAMPLE = 320
const COMMON_ENGLISH = /\b(?:the|and|of|to|with|for|you|your|our|we|will|is|are|that|this|from)\b/gi
const NAMED = [
  'en',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'pl',
  'sv',
  'he',
  'da',
  'nb',
  'no',
  'fi',
  'cs',
  'sk',
  'hu',
  'ro',
  'bg',
  'el',
  'tr',
  'uk',
  'ru',
  'ar',
  'ja',
  'ko',
  'zh',
  'vi',
  'th',
  'id',
  'hi',
  'ca',
  'hr',
  'sr',
  'sl',
  'lt',
  'lv',
  'et',
]

let names: Map<string, string> | null = null

/** ISO 639-1 of a source's label: "en-US", "EN", "German", "Deutsch"; null where it is none. */
export function languageOfLabel(label: string): string | null {
  const code = /^([a-z]{2})(?:[-_][a-z]{2,4})?$/i.exec(label.trim())?.[1]?.toLowerCase()
  if (code !== undefined) return code === 'iw' ? 'he' : code
  names ??= languageNames()
  return names.get(fold(label.trim())) ?? null
}

/** ISO 639-1 of the language that a text is written in; null when it has under 40 letters or the detector is unsure. */
export function languageOfText(text: string): string | null {
  const sample = sampleOf(text)
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < MIN_LETTERS) return null
  if (isPlainEnglish(sample)) return 'en'
  const result = eld.detect(sample)
  return result.language === '' || !result.isReliable() ? null : result.language
}

/** Most ads are English and show it by their commonest words: 5 us instead of the detector's 150. */
function isPlainEnglish(sample: string): boolean {
  const common = sample.match(COMMON_ENGLISH)?.length ?? 0
  const words = sample.split(' ').length
  return common >= 8 && common >= words * 0.2 && /\bthe\b/i.test(sample) && /\band\b/i.test(sample)
}

/** The middle of the text: openings are full of names and labels. */
function sampleOf(text: string): string {
  if (text.length <= SAMPLE) return text
  const from = Math.min(Math.floor(text.length / 8), text.length - SAMPLE)
  return text.slice(from, from + SAMPLE)
}

function languageNames(): Map<string, string> {
  const found = new Map<string, string>()
  const english = new Intl.DisplayNames(['en'], { type: 'language' })
  for (const code of NAMED) {
    const own = new Intl.DisplayNames([code], { type: 'language' }).of(code)
    for (const name of [english.of(code), own]) if (name !== undefined) found.set(fold(name), code)
  }
  return found
}
