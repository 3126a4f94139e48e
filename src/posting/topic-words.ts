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
  visa: ['visa', 'visum', 'sponsor', 'work permit', 'h1b', 'h-1b'],
  clearance: ['clearance', 'ts/sci', 'secret défense', 'sicherheitsüberprüfung'],
  degree: [
    ...[
      'degree',
      'bachelor',
      'master',
      'phd',
      'ph.d',
      'doctorate',
      'promotion in',
      'a-levels',
      'diplom',
      'dipl.',
      'maestría',
      'school',
      'licen',
      'studium',
      'laurea',
      'bac+',
      'bac +',
    ],
    ...[
      'ausbildung',
      'abschluss',
      'abitur',
      'baccalaur',
      'vocational',
      'תואר',
      'btech',
      'b.tech',
      '=mba',
      '=hbo',
      '=mbo',
      '=ged',
    ],
    ...each(['=b', '=b.'], ['s', 'a', 'sc', 'ac', 'eng']),
    ...each(['=m', '=m.'], ['s', 'a', 'sc', 'eng']),
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
