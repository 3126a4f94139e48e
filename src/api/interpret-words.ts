import type { Seniority, Workplace } from '../posting/posting.ts'

/** `sure`: in a search the words mean this and nothing else, so that they are not looked for in the text. */
export interface Understood<Value> {
  value: Value
  sure: boolean
}

const SENIORITY_WORDS = wordsOf<Seniority>({
  intern: 'intern|interns|internship|internships|working student|werkstudent|trainee|praktikum|praktikant',
  junior: '!junior|!jr|!jnr|!entry level|!junior level|graduate|new grad',
  mid: '!mid level|!midlevel|!mid|!intermediate',
  senior: '!senior|!sr|!snr|!senior level',
  staff: 'staff',
  principal: 'principal',
  lead: 'lead|team lead|teamlead|tech lead',
  manager: 'manager|managers',
  director: 'director|head of',
  executive: 'vp|svp|evp|vice president|cto|ceo|cfo|coo|cpo|ciso',
})

const WORKPLACE_WORDS = wordsOf<Workplace>({
  remote: '!remote|!remotely|!fully remote|!remote work|!work from home|!wfh|!home office|!homeoffice|!telecommute',
  hybrid: 'hybrid',
  onsite: '!onsite|!on site|!in office|in person',
})

/** Words of ads that a skill is called by too: looked for in texts they would find nearly everything. */
const EVERYDAY_SKILLS = new Set(
  'access|act|arm|batch|cadence|complete|dash|express|go|ideas|less|lit|make|picking|play|rest|safe|sea|segment|send|sit|solid|spark|swift|teams|word'.split(
    '|',
  ),
)

/** Joins what is asked for and asks for nothing itself. */
const FILLERS = new Set('in|at|near|for|with|and|job|jobs|role|roles|position|positions|vacancy|vacancies'.split('|'))
const BEFORE_PLACES = new Set(['in', 'at', 'near'])

/** The level that exactly these folded words name, or null. */
export function seniorityNamed(words: string): Understood<Seniority> | null {
  return SENIORITY_WORDS.get(words) ?? null
}

/** The workplace that exactly these folded words name, or null. */
export function workplaceNamed(words: string): Understood<Workplace> | null {
  return WORKPLACE_WORDS.get(words) ?? null
}

/** Whether a skill's word says nothing where it stands in a text; the text index also drops signs, so that C++ is C there. */
export function isEverydaySkill(words: string): boolean {
  return EVERYDAY_SKILLS.has(words) || words.length === 1 || /[+#]/.test(words)
}

/** Whether several words end in who does the work: "go developer" is a skill and a word that titles have. */
export function endsInRole(words: string): boolean {
  return / (?:developer|engineer|programmer|specialist|expert|consultant|manager)s?$/.test(words)
}

export function isFiller(words: string): boolean {
  return FILLERS.has(words)
}

export function leadsToPlace(words: string): boolean {
  return BEFORE_PLACES.has(words)
}

/** `value: 'words|!sure words'` for each value. */
function wordsOf<Value extends string>(table: Partial<Record<Value, string>>): Map<string, Understood<Value>> {
  const entries = Object.entries(table) as [Value, string][]
  return new Map(
    entries.flatMap(([value, list]) =>
      list.split('|').map((words) => [words.replace('!', ''), { value, sure: words.startsWith('!') }] as const),
    ),
  )
}
