import { remember } from './bounded-cache.ts'
import { fold } from './fold.ts'
import { SENIORITIES, type Seniority } from './posting.ts'
import { speaksOf } from './topics.ts'

const NO_MANAGERS =
  /\b(?:account|product|project|program(?:me)?|community|customer success|case|social media|category|brand|marketing|partner|partnerships?|success|delivery|relationship|content|campaign|event|contract|property|office|portfolio|channel|territory|client|release|change|risk|data|engagement|key account|sales account|asset|vendor|bid|grants?|lifecycle|growth|product marketing|onboarding|implementation|technical account|technical program|media|process|quality|compliance|paid media|seo|production|catalog|pricing|fleet|estate|leasing|benefits|localization) managers?\b/g
const LEADERS = /\blead(?:er)?\b(?! (?:generation|gen\b|qualif|to\b))|\bteam ?lead(?:er)?\b|\bteamleit/
const LEVELS: [Seniority, RegExp][] = [
  [
    'intern',
    /\b(?:interns?|internship|praktik\w*|stagiaire|werkstudent\w*|working student|trainee|estagi\w+|pasant\w*|becari\w+|co op|apprentice\w*|azubi|alternan\w*|extern)\b/,
  ],
  [
    'junior',
    /\b(?:junior|jr|entry level|entry|graduate|new ?grads?|early career|associate(?= (?:software|engineer|developer|product|data|designer|consultant|analyst|scientist))|berufseinsteiger|debutant|jnr|trainee|i)\b/,
  ],
  ['mid', /\b(?:mid(?! market)|mid level|midlevel|intermediate|regular|ii|mid senior)\b/],
  ['senior', /\b(?:senior|sr|snr|sen|experienced|expert|iii|iv|seniorit\w*|konfirmiert)\b/],
  [
    'staff',
    /\bstaff\b(?! (?:accountant|nurse|attorney|writer|pharmacist|therapist|assistant|auditor|sergeant|rn\b|physician|psych))/,
  ],
  ['principal', /\b(?:principal|distinguished|fellow)\b(?! investigator)/],
  ['lead', LEADERS],
  ['manager', /\b(?:managers?|mgr|head coach|supervisor|gerente|responsable)\b/],
  ['director', /\b(?:director|head of|head|directeur|direktor\w*)\b/],
  [
    'executive',
    /\b(?:vp|svp|evp|avp|vice president|chief [a-z]+(?: [a-z]+)? officer|chief of staff|c[etfoimp]o|ciso|president|managing director|geschaftsfuhrer\w*)\b/,
  ],
]
const LABELS: [RegExp, Seniority][] = [
  [/intern|student|praktik/, 'intern'],
  [/entry|junior|graduate|associate|beginner|no experience/, 'junior'],
  [/mid ?-?senior/, 'mid'],
  [/mid|intermediate|regular|experienced|professional/, 'mid'],
  [/director|head/, 'director'],
  [/executive|c-level|c level|vp|vice/, 'executive'],
  [/principal|distinguished/, 'principal'],
  [/staff/, 'staff'],
  [/manager|management|supervisor/, 'manager'],
  [/lead/, 'lead'],
  [/senior|expert|sr/, 'senior'],
]
const TEXT_STATEMENT =
  /\b(entry[- ]level|junior[- ]level|mid[- ]level|senior[- ]level|intermediate[- ]level) (?:position|role|job|opportunity|candidate|engineer|developer|hire)|\b(?:seniority|level|experience level)(?: level)?: ?(entry(?:[- ]level)?|junior|mid(?:dle)?(?:[- ]level)?|senior|lead|principal|staff|intern|executive|director|manager)\b/i

const readTitle = remember(20_000, (title: string): { level: Seniority | null } => ({ level: levelOfTitle(title) }))

/** The level that a title names; of several the lowest ("Junior/Senior"), with a named rank above a bare manager. */
export function seniorityOfTitle(title: string): Seniority | null {
  return readTitle(title).level
}

/** The level by the source's own label ("Mid-Senior level", "experienced"). */
export function seniorityOfLabel(label: string): Seniority | null {
  const words = fold(label.slice(0, 100))
  return LABELS.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

/** The level that the text states plainly ("an entry-level position"); never guessed from years. */
export function seniorityOfText(text: string): Seniority | null {
  if (!speaksOf(text, 'level')) return null
  const match = TEXT_STATEMENT.exec(text.slice(0, 30_000))
  return match === null ? null : seniorityOfLabel(match[1] ?? match[2] ?? '')
}

function levelOfTitle(title: string): Seniority | null {
  const words = fold(title.slice(0, 300))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\blead(?:s)? generation\b/g, ' ')
    .trim()
  const named = words
    .replace(NO_MANAGERS, ' ')
    .replace(/\b(?:senior|sr) (?=staff\b|principal\b|distinguished\b)/g, ' ')
    .replace(/\baccount executives?\b|\bexecutive (?:assistant|chef|producer|team)\b/g, ' ')
  const found = LEVELS.filter(([, pattern]) => pattern.test(named)).map(([level]) => level)
  const ranks = found.filter((level) => SENIORITIES.indexOf(level) >= SENIORITIES.indexOf('lead'))
  const steps = found.filter((level) => !ranks.includes(level))
  if (/\b(?:senior|associate|assistant|deputy) (?:\w+ )?director\b/.test(words)) return 'director'
  const highest = ranks.at(-1)
  if (highest === undefined) return steps[0] ?? null
  if (highest === 'executive' || highest === 'director') return highest
  if (highest === 'manager' && steps[0] !== 'intern') return 'manager'
  return steps.includes('intern')
    ? 'intern'
    : steps.some((step) => step === 'junior')
      ? 'junior'
      : (ranks.at(0) ?? null)
}
