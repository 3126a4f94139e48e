import { oneLine } from './fold.ts'
import { countryNamed } from './geography/countries.ts'
import type { Workplace } from './posting.ts'

/** A part of a location string that names one place, with the workplace words that stood beside it. */
export interface PlaceSegment {
  raw: string
  tokens: string[]
  workplaces: Workplace[]
}

const MARKERS: [RegExp, Workplace][] = [
  [
    /\b(?:100 ?%|fully|full|mostly|primarily|us|partially)?[ -]?remote(?:ly)?(?:[ -](?:first|based|friendly|position|role|work|job|only|eligible|ok|possible))?\b/gi,
    'remote',
  ],
  [
    /\b(?:tele-?commut(?:e|ing)|telework|work(?:ing)? from home|wfh|home[ -]?based|home[ -]?office|homeoffice|work from anywhere|remoto|teletrabajo|télétravail|fernarbeit|zdalnie|distans)\b/gi,
    'remote',
  ],
  [/\bhybrid(?:e|o)?(?:[ -](?:work|role|remote))?\b/gi, 'hybrid'],
  [/\b(?:on[ -]?site|in[ -]?office|in[ -]person|in the office|vor ort|sur place|presencial)\b/gi, 'onsite'],
]
/** Most strings hold none of the markers: one look instead of six. */
const MARKER_HINT =
  /remot|tele|télé|work|home|wfh|fernarbeit|zdal|distans|hybrid|on.?site|office|person|vor ort|sur place|presencial/i
/** Strings that a source shows where it has no place to tell. */
const PLACELESS =
  /^(?:\d+ (?:more )?locations?|multiple(?: locations?| cities| sites)?|various(?: locations?)?|several locations?|all(?: locations?)?|any(?: locations?)?|flexible(?: location)?|tbd|tba|to be (?:updated|determined|confirmed)|n\/?a|none|null|unspecified|not specified|unknown|other|virtual|distributed|nationwide|field(?: based)?|no location|locations?|headquarters|hq|main office|office)$/i
const ADDRESS_NOISE =
  /^(?:none|null|n\/?a|hq|headquarters|head office|main office|office|site|main site|main|campus|unit|floor|building|suite|only|based|optional|flexible|within|.* time ?zones?|[ECMP][SD]T|est hours|pst hours)$/i

/**
 * Cuts a location string into places: at `;` `|` `•` and line ends always, at `/`, "or", "and", "&" unless a country's name
 * holds them. Square brackets with a template's words ("[City, Country]") name no place.
 */
export function placeSegments(text: string): PlaceSegment[] {
  return withoutTemplates(oneLineKeepingBreaks(text))
    .split(/[;|•·\n\t]+/)
    .flatMap(splitAlternatives)
    .map(toSegment)
    .filter((segment): segment is PlaceSegment => segment !== null)
}

function oneLineKeepingBreaks(text: string): string {
  return text
    .slice(0, 1000)
    .split(/[\r\n]+/)
    .map(oneLine)
    .join('\n')
}

function withoutTemplates(text: string): string {
  if (!/[[{<*]/.test(text)) return text
  return text
    .replace(
      /[[{<][^\]}>\n]*\b(?:city|country|state|location|office|insert|stadt|ville|ciudad)\b[^\]}>\n]*[\]}>]/gi,
      ' ',
    )
    .replace(/\*[^*]*\b(?:select|enter|setting)\b[^*]*\*/gi, ' ')
}

function splitAlternatives(part: string): string[] {
  if (countryNamed(part) !== null || /^[nt]\/a$/i.test(part.trim())) return [part]
  return part
    .split(/(?:(?<!\s)\s+)?\/\s*|(?<!\s)\s+(?:or|oder|ou|and|und|et|y)\s+|(?<!\s)\s+&\s+/i)
    .flatMap((piece, i, all) => {
      const next = all[i + 1]
      return next !== undefined && countryNamed(`${piece} and ${next}`) !== null
        ? [`${piece} and ${next}`]
        : i > 0 && countryNamed(`${all[i - 1]} and ${piece}`) !== null
          ? []
          : [piece]
    })
}

function toSegment(piece: string): PlaceSegment | null {
  const raw = oneLine(piece)
    .replace(/^[\s,:()–-]+(?=\S)/, '')
    .replace(/(?<![\s,:–-])[\s,:–-]+$/, '')
  if (raw === '') return null
  const workplaces: Workplace[] = []
  let rest = raw
  for (const [pattern, workplace] of MARKER_HINT.test(raw) ? MARKERS : []) {
    const without = rest.replace(pattern, ' , ')
    if (without !== rest && !workplaces.includes(workplace)) workplaces.push(workplace)
    rest = without
  }
  const tokens = rest
    .replace(/[()[\]{}]/g, ',')
    .split(/,|:|\s[-–—]+\s|\s[-–—]+|(?<![-–—])[-–—]+\s|[–—]/)
    .map(cleanToken)
    .filter((token) => !/^(?:|or|and)$/.test(token) && !ADDRESS_NOISE.test(token) && !PLACELESS.test(token))
  return tokens.length === 0 && workplaces.length === 0 ? null : { raw, tokens, workplaces }
}

function cleanToken(token: string): string {
  const bare = token
    .replace(/\b\d{5}(?:-\d{4})?\b|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/g, ' ')
    .replace(/\p{Extended_Pictographic}|\uFE0F|["`*_#]/gu, ' ')
    .replace(
      /^\s*(?:city of|located in|based in|within|in|from|near|the)\s+(?=\S)|(?<!\s)\s+(?:only|based|preferred|office|hq|headquarters)\s*$/gi,
      ' ',
    )
  const line = oneLine(bare).replace(/^[-\s]+|(?<![-\s])[-\s]+$/g, '')
  return /^(?:\p{Lu}\.){1,3}\p{Lu}?\.?$/u.test(line) ? line.replaceAll('.', '') : line
}
