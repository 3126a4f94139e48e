const LEVELS = 'senior|sr\\.?|junior|jr\\.?|mid(?:-level)?|staff|principal|lead|founding|experienced'
const FIELDS =
  'software|hardware|backend|back[- ]end|frontend|front[- ]end|full[- ]?stack|mobile|ios|android|web|data|ml|ai|machine learning|deep learning|devops|infra(?:structure)?|platform|security|embedded|firmware|product|design|research|science|cloud|systems?|robotics|ux|ui|react|python|ruby|rails|ror|golang|go|rust|java|scala|elixir|php|node(?:\\.js)?|javascript|typescript|c\\+\\+|\\.net|qa|test|site reliability|database|network|solutions?|sales|marketing|finance|operations|support|customer success|engineering|development|devrel|project|program|technical|application'
const NOUN =
  '(?:engineer|eng|developer|dev|programmer|coder|manager|designer|analyst|scientist|researcher|architect|consultant|director|lead|leader|administrator|admin|sysadmin|devops|sre|swe|sde|sdet|qa|tester|intern|writer|editor|journalist|recruiter|marketer|specialist|coordinator|associate|technician|assistant|advocate|evangelist|officer|representative|executive|hacker|operator|accountant|controller|counsel|lawyer|teacher|instructor|tutor|fellow|fellowship|internship|postdoc|professor|strategist|planner|head|president|vp|cto|ceo|coo|cfo|cpo|cmo|cio|ciso|chief|founder|cofounder|co-founder|partner|staff|principal|mentor|artist|animator|producer|photographer|statistician|mathematician|physicist|chemist|biologist|bioinformatician|economist|trader|quant|owner|expert|master|generalist|supervisor|buyer|driver|nurse|therapist|physician|translator|linguist|technologist|roboticist|cryptographer|pm|tpm|em|dba|bdr|sdr|ae|csm)'
const ROLE = new RegExp(String.raw`\b${NOUN}s?\b`, 'i')
/** Where a title ends: its noun, with a level, a team or a bracket behind it, or the field that a head or director is of. */
const WHOLE = new RegExp(
  String.raw`(?:\b${NOUN}s?(?: (?:i{1,3}|iv|v|\d|l\d|full[- ]?stack|backend|frontend|ios|android|ml))?(?:\s*(?:[,:–—-]|\bof\b|\bfor\b|\bin\b|\bon\b|/|\(|\+|&|\bor\b|\band\b).{1,60})?)$|^(?:engineering|design|product|sales|marketing|customer success|developer relations|business development|technical support)$`,
  'i',
)
/** Words of sentences: what holds one of them is no title. */
const SENTENCE =
  /\b(?:we|we're|we’re|our|you|your|you'll|i|is|are|was|were|will|would|have|has|having|should|must|can|please|who|that|which|this|these|they|their|join|us|experience|years?|looking|hiring|seeking|apply|email|contact|learn|know|use|using|built|building|responsible|ability|knowledge|familiarity|http)\b|[!?]/i
/** Duties begin like this, also where they name an engineer. */
const DUTY =
  /^(?:work|build|write|manage|help|develop|create|collaborate|partner with|own|drive|support|maintain|implement|mentor|coach|report|grow|ensure|deliver|define|understand|be|as|if|and|or|for|with|from|at|in|on|to|by|about|no|not|some|senior to|all of)\b/i
const VAGUE =
  /^(?:.{0,40}\b(?:roles?|positions?|openings?|vacanc(?:y|ies)|opportunit(?:y|ies)|jobs|disciplines|departments|teams)|multiple|various|several|many|engineering(?: [&+,/] \w+)*)(?: (?:available|open))?$/i
const FIELD = new RegExp(String.raw`^(?:(?:${LEVELS}|${FIELDS})(?:\s*[,/&+]\s*|\s+(?:and|or)\s+|\s+|$))+$`, 'i')
const PLAIN = new RegExp(
  String.raw`\b${NOUN}s?(?: (?:i{1,3}|iv|v|\d))?(?:\s*\([^)]*\))?$|^(?:head|vp|director) of `,
  'i',
)
const LEVEL = /^(?:staff|senior|sr\.?|principal|lead|mid|junior|intern|president|head|executive|admin)s?$/i
const MARKS: [RegExp, (words: string) => boolean][] = [
  [/(?:(?<!\s)\s+)?;\s*|(?<!\s)\s+\+\s+/, isLongTitle],
  [/(?:(?<!\s)\s+)?,\s*(?:and\s+|&\s+)?|(?<!\s)\s+(?:and|&)\s+/, isPlainTitle],
  [/(?:(?<!\s)\s+)?,\s*(?:and\s+|&\s+)?/, isLongTitle],
  [/(?<!\s)\s+(?:and|&)\s+/, isPlainTitle],
  [/(?:(?<!\s)\s+)?\/\s*/, isPlainTitle],
]
const MENTIONED = new RegExp(
  String.raw`(?<![\w-])(?:(?:${LEVELS}) )*(?:(?:${FIELDS})(?:[ /,]| and ))+(?:engineer|developer|programmer|designer|scientist|manager|architect|researcher|analyst|administrator|writer|intern)s?\b`,
  'gi',
)

/** Whether words name a kind of work: "Senior Go Developer", "Head of Data", not "Build tools for engineers". */
export function isTitle(words: string): boolean {
  const text = bare(words)
  if (text.length < 2 || text.length > 110 || text.split(' ').length > 14) return false
  return ROLE.test(text) && WHOLE.test(text) && !SENTENCE.test(text) && !DUTY.test(text) && /[\p{L}]/u.test(text)
}

/** Whether words name roles without saying which ("Multiple roles"), or only a field of work ("Backend/Frontend"). */
export function isVague(words: string): boolean {
  const text = bare(words)
  return text !== '' && !SENTENCE.test(text) && (VAGUE.test(text) || FIELD.test(text))
}

/** Titles in a part that names several, each whole by itself: "Data Engineer, ML Engineer", never "Engineer, Backend". */
export function titlesIn(words: string): string[] {
  for (const [mark, isWhole] of MARKS) {
    const parts = splitOutside(words, mark).map(withoutArticle)
    const filled = parts.filter((part) => part !== '')
    if (filled.length > 1 && filled.every(isWhole)) return filled
  }
  const parts = splitOutside(words, /(?:(?<!\s)\s+)?,\s*(?:and\s+|&\s+)?/).map(withoutArticle)
  const isList = parts.length > 2 && parts.filter(isLongTitle).length > 1
  return isList && parts.every((part) => isLongTitle(part) || FIELD.test(part)) ? parts : [withoutArticle(words)]
}

/** A title that ends in its noun and begins with more than a level. */
function isPlainTitle(words: string): boolean {
  return isTitle(words) && PLAIN.test(words) && !LEVEL.test(words)
}

function isLongTitle(words: string): boolean {
  return isTitle(words) && !LEVEL.test(words)
}

function withoutArticle(words: string): string {
  return words
    .trim()
    .replace(/^(?:(?:and|or|an?|one|two|three|several|multiple|our|\d+ ?x?)\s+)+/i, '')
    .trim()
}

/** Titles that running text mentions: "we need a senior Python developer". The last resort of an ad that names none apart. */
export function titlesMentioned(text: string): string[] {
  return text.match(MENTIONED) ?? []
}

function bare(words: string): string {
  return words
    .replace(/\([^()]*\)|\[[^\]]*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<![.,:;])[.,:;]+$/, '')
}

/** Splits at a mark that stands outside of brackets. */
export function splitOutside(words: string, mark: RegExp): string[] {
  const held: string[] = []
  const flat = words.replace(/\([^()]*\)/g, (inside) => `\uE000${held.push(inside) - 1}\uE000`)
  return flat.split(mark).map((part) => part.replace(/\uE000(\d+)\uE000/g, (_, at) => held[Number(at)] ?? ''))
}
