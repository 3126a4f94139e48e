import { fold } from './fold.ts'
import { detector } from './language-detector.ts'
import { languageOfScript } from './script-language.ts'

const MIN_LETTERS = 40
/** Enough for certainty; longer slices only cost time. */
const SAMPLE = 320
const COMMON_ENGLISH = /\b(?:the|and|of|to|with|for|you|your|our|we|will|is|are|that|this|from)\b/gi
/** Those of them that are words of no other language: Dutch has "of", "is" and "we", Danish "for" and "to". */
const ONLY_ENGLISH = new Set(['the', 'and', 'with', 'you', 'your', 'our', 'are', 'that', 'this', 'from'])
const OTHER_LANGUAGES =
  /\b(?:und|oder|der|die|das|mit|für|les|des|pour|vous|dans|los|las|para|con|que|una|uma|com|não|della|per|che|het|een|van|voor|och|att|med|som|og|til|jest|oraz|się|nie)\b|[^\p{Script=Latin}\p{Script=Common}]/iu
/** The detector knows Malay for both: these words are Malay and not Indonesian. */
const MALAY = /\b(?:syarikat|pejabat|bahawa|kerana|kelayakan|jawatan|boleh|awak|anda perlu|sekolah menengah)\b/i
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
  const sample = sampleOf(text, SAMPLE)
  const written = languageOfScript(sample)
  if (written !== null) return written
  if (!hasLetters(sample)) return null
  if (isPlainEnglish(text, sample)) return 'en'
  const result = detector.detect(sample)
  if (result.language === '' || !result.isReliable()) return null
  return result.language === 'ms' && !MALAY.test(sample) ? 'id' : result.language
}

function hasLetters(sample: string): boolean {
  let latin = 0
  for (let at = 0; at < sample.length; at++) {
    const lower = sample.charCodeAt(at) | 32
    if (lower >= 97 && lower <= 122 && ++latin >= MIN_LETTERS) return true
  }
  return (sample.match(/\p{L}/gu)?.length ?? 0) >= MIN_LETTERS
}

/** Most ads are English and show it by their commonest words: 5 us instead of the detector's 150. */
function isPlainEnglish(text: string, sample: string): boolean {
  const words = englishWords(sample)
  const isDense = words.length >= 8 && words.length >= sample.split(' ').length * 0.2
  if (isDense && words.includes('the') && words.includes('and')) return true
  if (words.length === 0 || OTHER_LANGUAGES.test(sample)) return false
  if (words.length >= 5 && hasSureWords(words)) return true
  // Lists have few of these words: then more of the text must agree.
  const wide = sampleOf(text, 3 * SAMPLE)
  const more = englishWords(wide)
  return more.length >= 10 && hasSureWords(more) && !OTHER_LANGUAGES.test(wide)
}

function englishWords(sample: string): string[] {
  return sample.match(COMMON_ENGLISH)?.map((word) => word.toLowerCase()) ?? []
}

function hasSureWords(words: string[]): boolean {
  const sure = new Set<string>()
  for (const word of words) if (ONLY_ENGLISH.has(word)) sure.add(word)
  return sure.size >= 3
}

/** The middle of the text: openings are full of names and labels. */
function sampleOf(text: string, length: number): string {
  if (text.length <= length) return text
  const from = Math.min(Math.floor(text.length / 8), text.length - length)
  return text.slice(from, from + length)
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
