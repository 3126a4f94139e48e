import { remember } from './bounded-cache.ts'
import { fold } from './fold.ts'
import { EMPLOYMENT_TYPES, type EmploymentType } from './posting.ts'
import { speaksOf } from './topics.ts'

/** Words of source labels (reference: the enum tables of Greenhouse, Lever, Ashby, Recruitee, Personio, schema.org). */
const LABEL_WORDS: [RegExp, EmploymentType][] = [
  [
    /full ?time|vollzeit|temps plein|tiempo completo|jornada completa|tempo (?:pieno|integral)|voltijd|pelny etat|heltid|\bftc?e\b|משרה מלאה|^מלאה/,
    'full_time',
  ],
  [
    /part ?time|teilzeit|temps partiel|tiempo parcial|media jornada|tempo parziale|meio periodo|deeltijd|czesc etatu|deltid|minijob|משרה חלקית|חלקית$/,
    'part_time',
  ],
  [
    /\bcontract(?:or|ual)?\b|freelance|\b1099\b|\bb2b\b|\bc2[hc]\b|independent|freiberuf|self employed|prestataire|autonomo/,
    'contract',
  ],
  [
    /\btemp(?:orary|oraire)?\b|fixed ?term|seasonal|interim|befristet|elternzeit|\bcdd\b|temporal|casual|per diem|tijdelijk|maternity (?:leave )?(?:cover|replacement)|determinato|זמני/,
    'temporary',
  ],
  [
    /\bintern(?:ship)?s?\b|trainee|praktik|stage\b|stagiaire|pasant|estagi|tirocinio|working student|werkstudent|staz\b|co ?op\b|praktyk|becari/,
    'internship',
  ],
  [/apprentic|ausbildung|azubi|alternance|apprenti|aprendi|lehrling/, 'apprenticeship'],
  [/volunt|ehrenamt|benevol/, 'volunteer'],
]
/** In running text only plain statements count: "contractor benefits" or "full-time employees get" say nothing of this job. */
const STATEMENT =
  /\b(?:employment|job|contract|position|work) type[:\s]{1,3}([^.\n]{3,60})|\b(?:this is|is|as) an? ((?:[\w-]+,? ){0,4}?(?:full|part)[ -]time|(?:[\w-]+ ){0,3}?(?:contract|temporary|freelance|internship|fixed[ -]term)) (?:position|role|job|opportunity|contract|engagement|assignment)|^((?:full|part)[ -]time|vollzeit|teilzeit|temps plein)(?=$|[\s,.|/(])|(?:סוג|היקף) ה?משרה\s?:?\s*([^.\n]{2,40})|(משרה (?:מלאה|חלקית))/gim
const TITLE_WORDS =
  /\b(?:part[ -]time|full[ -]time|teilzeit|vollzeit|contract(?:or)?\b(?! (?:manager|manufactur|admin|specialist|management|counsel|negotiat|analyst|officer|lead|lifecycle))|freelance|fixed[ -]term|temporary|temp\b|seasonal|maternity (?:leave )?(?:cover|replacement)|elternzeitvertretung|intern(?:ship)?\b|working student|werkstudent(?:in)?|praktikum|praktikant(?:in)?|trainee|apprentice(?:ship)?|ausbildung|azubi|alternance|stagiaire|volunteer|c2h|1099|b2b contract|co-op|casual|estágio|pasantía|becario)\b/gi

const readLabel = remember(5_000, (label: string): EmploymentType[] => {
  const words = fold(label.slice(0, 200))
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_\-/,.()|]+/g, ' ')
    .replace(/fulltime/g, 'full time')
    .replace(/parttime/g, 'part time')
  return LABEL_WORDS.filter(([pattern]) => pattern.test(words)).map(([, type]) => type)
})

/** Employment types by the source's labels; several labels and several types in one label are kept, in the enum's order. */
export function employmentOfLabels(labels: string[]): EmploymentType[] {
  return inOrder(labels.flatMap(readLabel))
}

/** Employment types that a title names: "(Part-Time)", "Intern", "Werkstudent". */
export function employmentOfTitle(title: string): EmploymentType[] {
  return inOrder((title.match(TITLE_WORDS) ?? []).flatMap(readLabel))
}

/** Employment types by plain statements in the text. */
export function employmentOfText(text: string): EmploymentType[] {
  if (!speaksOf(text, 'contract')) return []
  const found: EmploymentType[] = []
  for (const match of text.slice(0, 30_000).matchAll(STATEMENT))
    found.push(...readLabel(match[1] ?? match[4] ?? match[5] ?? (match[2] === undefined ? (match[3] ?? '') : match[0])))
  return inOrder(found)
}

function inOrder(types: EmploymentType[]): EmploymentType[] {
  return types.length < 2 ? types : EMPLOYMENT_TYPES.filter((type) => types.includes(type))
}
