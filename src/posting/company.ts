import { remember } from './bounded-cache.ts'
import { foldWords, oneLine } from './fold.ts'
import type { Company } from './posting.ts'

/** Legal forms, folded, as they end a name in many countries. */
const LEGAL_FORMS =
  'inc incorporated corp corporation co company llc l l c llp lp ltd limited plc pbc pty pte pvt private gmbh ggmbh mbh ag kg kgaa ug ohg gbr ev se sa sas sasu sarl spa srl sl slu bv nv vof ab as aps oy oyj asa a s sp z o o zoo kft zrt doo dd jsc ooo pjsc ltda me eireli sdn bhd kk co op holdings holding group'.split(
    ' ',
  )
const FORMS = new Set(LEGAL_FORMS.filter((form) => form.length > 1))
const MULTI_WORD = [
  ' sp z o o',
  ' s r o',
  ' d o o',
  ' a s',
  ' s a',
  ' l l c',
  ' s p a',
  ' s r l',
  ' b v',
  ' n v',
  ' e v',
  ' k k',
  ' s l',
  ' a g',
  ' gmbh and co kg',
  ' gmbh co kg',
  ' and co',
  ' co kg',
  ' pty ltd',
  ' pvt ltd',
]
const NOISE =
  /(?:(?<!\s)\s+)?(?:\(\s*(?:https?:\/\/)?[\w.-]+\.[a-z]{2,}[^)]*\)|https?:\/\/\S+|\((?:YC [SW]\d\d|Series [A-F]|[^)]*\bfunded\b[^)]*)\)|[★⭐]\s?\d(?:\.\d)?|\b\d\.\d\s?[★⭐])/gi

const slugCached = remember(20_000, slugOf)

/** The employer as the ad or the board names it; null where the name says nothing ("Confidential"). */
export function readCompany(name: string | null): Company | null {
  if (name === null) return null
  const shown = oneLine(
    name
      .slice(0, 300)
      .replace(NOISE, ' ')
      .replace(/\p{Extended_Pictographic}|\uFE0F/gu, ' '),
  ).replace(/^[\s|,–-]+|(?<![\s|,–-])[\s|,–-]+$/g, '')
  if (shown === '' || /^(?:confidential|undisclosed|unknown|n\/?a|none|null|company(?: name)?|hidden|-+)$/i.test(shown))
    return null
  const slug = companySlug(shown)
  return slug === '' ? null : { name: shown, slug }
}

/** URL-safe key of a company without accents, case and legal form: "Müller & Söhne GmbH" -> "muller-and-sohne". */
export function companySlug(name: string): string {
  return slugCached(name)
}

/** Forms that are words of their own in no language of ads: a line that ends in one is a company. */
const SURE_FORMS =
  /[\p{L}\d)],? (?:Inc|LLC|L\.L\.C|Ltd|Limited|Corp|Corporation|GmbH|gGmbH|mbH|AG|SE|KG|KGaA|e\.V|S\.L|S\.L\.U|S\.A|S\.A\.U|SAS|S\.A\.S|SARL|S\.à r\.l|S\.r\.l|S\.p\.A|SpA|B\.V|BV|N\.V|NV|AB|Oy|Oyj|A\/S|ApS|AS|s\.r\.o|a\.s|sp\. z o\.o|Sp\. z o\.o|d\.o\.o|Kft|Zrt|Ltda|PLC|plc|LLP|K\.K|Pty|Pte|Pvt|Co|Lda|Bhd)\.?$/u

/** Whether a line ends in a company's legal form: "Montajes Alcarrel S.L.", "Norrviken Instruments Oy". */
export function hasLegalForm(line: string): boolean {
  return line.length <= 100 && SURE_FORMS.test(line.replace(/,? (?:Ltd|Limited|Inc|KG)\.?$/, ' Inc'))
}

/** Whether a word, in any case, is one of the legal forms that end a name. */
export function isLegalForm(word: string): boolean {
  return FORMS.has(word.toLowerCase())
}

function slugOf(name: string): string {
  const folded = foldWords(
    name
      .replace(/&/g, ' and ')
      .replace(/\+/g, ' plus ')
      .replace(/#/g, ' sharp ')
      .replace(/\.(?=com|io|ai|net|org|dev|app\b)/gi, ''),
  )
  let words = folded
  for (let round = 0; round < 3; round++) {
    const shorter = withoutLegalForm(words)
    if (shorter === words || shorter === '') break
    words = shorter
  }
  return words.replace(/^the (?=\S+ ?\S)/, '').replaceAll(' ', '-')
}

function withoutLegalForm(words: string): string {
  for (const form of MULTI_WORD)
    if (words.endsWith(form) && words.length > form.length) return words.slice(0, -form.length)
  const cut = words.lastIndexOf(' ')
  if (cut === -1 || !isLegalForm(words.slice(cut + 1))) return words
  return words.slice(0, cut)
}
