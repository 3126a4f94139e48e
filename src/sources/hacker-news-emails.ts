import { maskEmails } from '../posting/mask-emails.ts'

const LOCAL = String.raw`(?<![\w.+%/-])[\w.+%-]{1,64}`
const LABEL = String.raw`[\w-]{1,63}`
/** An `at` or `dot` that somebody took the trouble to disguise, in HTML as it stands in a comment. */
const AT = String.raw`\s*(?:[[({]\s*(?:at|@|&#x40;)\s*[\])}]|&lt;\s*at\s*&gt;|\(a\)|＠|&#x40;)\s*`
const DOT = String.raw`(?:\s*(?:[[({]\s*(?:dot|\.)\s*[\])}]|&lt;\s*dot\s*&gt;)\s*|\s+dot\s+)`
const ANY_DOT = String.raw`(?:${DOT}|\.)`
const CUE = String.raw`(?<=\b(?:e-?mail|mail|contact|reach|write|send|ping|resumes?|cvs?|at|to|:)[\s:,-]{1,3})`
const NO_NAME = String.raw`(?!(?:out|apply|here|us|me|more|now|directly|work|working|online|visit|find|learn|is|be)\b)`

const FORMS = [
  // Plain ones first: "reach me at jane@acme.com" must not be taken for "me at jane".
  String.raw`${LOCAL}@${LABEL}(?:\.${LABEL}){1,5}`,
  // "jane [at] acme [dot] com", "jane(at)acme.com", "jane [at] acme"
  `${LOCAL}(?:${DOT}${LABEL}){0,3}${AT}${LABEL}(?:${ANY_DOT}${LABEL}){0,4}`,
  // "jane@acme [dot] com", "jane @ acme dot com"
  String.raw`${LOCAL}\s?@\s?${LABEL}(?:${ANY_DOT}${LABEL}){0,3}${DOT}[a-z]{2,12}\b`,
  // "jane dot doe at acme.com"
  String.raw`${LOCAL}(?:${DOT}${LABEL}){1,3}\s+(?:at|@)\s+${LABEL}(?:${ANY_DOT}${LABEL}){1,4}`,
  // "jane at acme dot com", "jane AT acme DOT co DOT uk", but not "questions at jane DOT doe" before another AT
  String.raw`${LOCAL}\s+at\s+${LABEL}(?:${DOT}${LABEL}){1,4}\b(?!\s+at\s)`,
  // "jane at acme labs dot com"
  String.raw`${LOCAL}\s+at\s+(?:${LABEL} ){1,2}${LABEL}${DOT}(?:com|org|net|io|ai|co|dev|app|tech|xyz|health|eu|de|uk|fr|us|ca)\b`,
  // "jane_at_acme_dot_com", "jane -at- acme -dot- com"
  String.raw`${LOCAL}\s?[-_]at[-_]\s?${LABEL}\s?[-_]dot[-_]\s?[a-z]{2,12}\b`,
  // "e-mail me at jane at acme.com", "contact jane @ acme.com"
  String.raw`${CUE}${NO_NAME}${LOCAL}\s+(?:at|@)\s+(?!www\.)${LABEL}(?:\.${LABEL}){1,4}\b(?!\s*(?:at|@)\s)`,
].map((pattern) => new RegExp(pattern, 'gi'))

/** "working-at-acme" in a link is a page, no address. */
const LINK = /(\bhttps?:[^\s<"]+)/i

/** People's addresses as Hacker News readers write them, plain or disguised: each becomes `[email]`. */
export function maskAddresses(text: string): string {
  const pieces = text.split(LINK).map((piece, index) => (index % 2 === 1 ? piece : maskForms(piece)))
  return maskEmails(pieces.join(''))
}

function maskForms(text: string): string {
  return FORMS.reduce((masked, form) => masked.replace(form, '[email]'), text)
}
