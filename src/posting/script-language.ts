/** Scripts that one language of ads is written in; kana before Han, which Japanese shares with Chinese. */
const SCRIPTS: [RegExp, string][] = [
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
]
/** So few letters of such a script are enough; a name in it among other words is not. */
const MIN_LETTERS = 10
/** Japanese is told by its particles, however many Han characters stand between them. */
const SHARE: Record<string, number> = { ja: 0.1 }

/** The language that a script of its own gives away; null for Latin, Cyrillic and Arabic letters, and for small shares. */
export function languageOfScript(text: string): string | null {
  if (!/[\u0370-\u03ff\u0530-\u05ff\u0900-\u0e7f\u10a0-\u10ff\u1100-\u11ff\u3040-\ud7a3]/.test(text)) return null
  const letters = text.match(/[\p{L}\p{M}]/gu)?.length ?? 0
  for (const [pattern, language] of SCRIPTS) {
    const own = text.match(pattern)?.length ?? 0
    if (own >= MIN_LETTERS && own >= letters * (SHARE[language] ?? 0.5)) return language
  }
  return null
}
