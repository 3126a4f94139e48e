/** What a text may speak of. */
export type Topic = 'workplace' | 'visa' | 'clearance' | 'degree' | 'contract' | 'level'

const WORK = ['position', 'role', 'job', 'opportunity', 'contract', 'engagement', 'assignment']

/**
 * Words without which a text says nothing on a topic, in lower case; `=` in front asks for a word of its own. What
 * is not found here is never read; a test holds the readers' expressions to it.
 */
export const TOPIC_WORDS: Record<Topic, string[]> = {
  workplace: [
    ...[
      'remote',
      'hybrid',
      'onsite',
      'on-site',
      'office',
      'in person',
      'in-person',
      'work from',
      'working from',
      'from anywhere',
      'home',
    ],
    ...['telecommut', 'relocat', 'vor ort', 'büro', 'teletrabajo', 'zdaln', 'מהבית', 'מרחוק', 'היברידי'],
    'פנים אל פנים',
    ...each(['télé', 'téle', 'telé', 'tele'], ['travail']),
    ...each(['the ', 'our '], ['site', 'hq']),
    ...each(['day ', 'days ', 'times ', 'x '], ['a', 'per', 'each', 'every'], ' week'),
  ],
  visa: [
    ...[
      'visa',
      'visum',
      'visto',
      'wizy',
      'wizę',
      'wizow',
      'sponsor',
      'patroc',
      'immigration',
      'green card',
      'h1b',
      'h-1b',
    ],
    ...['work permit', 'right to work', 'arbeitserlaubnis'],
    ...['authorized to work', 'authorised to work', 'arbeitsgenehmigung', 'aufenthaltstitel', 'permis de travail'],
    ...['autorisation de travail', 'permiso de trabajo', 'autoriza', 'permesso di', 'werkvergunning', 'pozwoleni'],
    ...['arbetstillstånd', 'אשרת', 'אשרה', 'אשרות', 'ויזה', 'ויזת'],
  ],
  clearance: [
    ...[
      'clearance',
      'ts/sci',
      'polygraph',
      '=poly',
      'défense',
      'sicherheitsüberprüfung',
      'sicherheitsfreigabe',
      'habilitación',
    ],
    ...['habilitation', 'habilitable', 'credenciação', 'nulla osta', 'veiligheidsonderzoek', '=vgb', 'poświadczeni'],
    ...['säkerhetsklass', 'säkerhetspröv', 'סיווג ב'],
  ],
  degree: [
    ...['degree', 'graduate', 'bachelor', 'master', 'magist', 'phd', 'ph.d', 'pharmd', 'doctor', 'doktor', 'doutor'],
    ...['dottor', 'promotion', 'juris', '=md', '=m.d', '=jd', '=j.d', '=ll.m', '=mba', 'a-levels'],
    ...['diplom', 'dipl.', 'school', 'ensino', 'maturità', 'matura', 'gymnasie', 'studenteks', 'בגרות'],
    ...['wykształcenie', 'bachiller', '=ged', 'abitur', 'mittlere reife', 'baccalaur', 'vocational', 'ausbildung'],
    ...['formación profesional', 'ciclo formativo', '=bts', '=bep', '=cap', '=mbo', '=hbo', 'bac+', 'bac +'],
    ...['associate', 'two-year', 'two year', 'licen', 'studium', 'abschluss', 'wyższe', 'apprentic', 'curso superior'],
    ...['laurea', 'titulación', 'título', 'grado en', 'graduação', 'examen', 'studia wy'],
    ...['mestrado', 'máster', 'maestría', 'civilingenj', 'btech', 'b.tech', 'תואר', 'דוקטור', 'gepromov'],
    ...each(['=b', '=b.'], ['s', 'a', 'sc', 'ac', 'eng']),
    ...each(['=m', '=m.'], ['s', 'a', 'sc', 'eng', 'ed']),
  ],
  contract: [
    ...each(['employment', 'job', 'contract', 'position', 'work'], [' type']),
    ...each(['full', 'part'], [' time', '-time']),
    ...[
      'vollzeit',
      'teilzeit',
      'temps plein',
      'סוג משרה',
      'סוג המשרה',
      'היקף משרה',
      'היקף המשרה',
      'משרה מלאה',
      'משרה חלקית',
    ],
    ...each(['contract ', 'temporary ', 'freelance ', 'internship ', 'fixed term ', 'fixed-term '], WORK),
  ],
  level: [
    ...['level:', 'seniority:'],
    ...each(['entry', 'junior', 'mid', 'senior', 'intermediate'], [' level', '-level']),
  ],
}

function each(heads: string[], tails: string[], end = ''): string[] {
  return heads.flatMap((head) => tails.map((tail) => head + tail + end))
}
