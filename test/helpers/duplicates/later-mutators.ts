import type { Ad } from './ads.ts'
import type { Chance } from './chance.ts'
import { cut, later, type Mutator } from './mutators.ts'

/** Written when the thresholds stood, and never tuned on: their figures are the honest ones. */
const STATES: Record<string, string> = {
  California: 'CA',
  'New York': 'NY',
  Illinois: 'IL',
  Texas: 'TX',
  Washington: 'WA',
  Massachusetts: 'MA',
}
/** Real cities that bear the name of another. */
const NAMESAKES: Record<string, string> = {
  London: 'London, Ontario, Canada',
  Paris: 'Paris, TX',
  Amsterdam: 'Amsterdam, NY',
  Toronto: 'Toronto, OH',
  Dallas: 'Dallas, OR',
  Sydney: 'Sydney, Nova Scotia, Canada',
  Melbourne: 'Melbourne, FL',
  Lisbon: 'Lisbon, ME',
  Cairo: 'Cairo, GA',
  Santiago: 'Santiago de Compostela, Spain',
  'San Francisco': 'San Francisco, Córdoba, Argentina',
  Madrid: 'New Madrid, MO',
  Berlin: 'Berlin, NH',
}
const GERMAN_FRAME =
  'Für unseren Kunden, ein führendes Unternehmen der Branche, suchen wir zum nächstmöglichen Zeitpunkt Verstärkung.'
const GERMAN_AD =
  'Wir suchen eine erfahrene Person für unser Team. Zu den Aufgaben gehören die Planung und Umsetzung von Vorhaben, die Abstimmung mit anderen Abteilungen und die Betreuung unserer Kundschaft. Erwartet werden eine abgeschlossene Ausbildung, mehrere Jahre Berufserfahrung und gute Kenntnisse der deutschen Sprache. Wir bieten flexible Arbeitszeiten, dreißig Tage Urlaub und eine betriebliche Altersvorsorge. Bewerbungen nehmen wir jederzeit gern entgegen.'

export const LATER_MUTATORS: Mutator[] = [
  { kind: 'full', name: 'as HTML', apply: (ad) => ({ ...ad, description: htmlOf(ad.description) }) },
  {
    kind: 'full',
    name: 'other quotes, dashes and bullets',
    apply: (ad) => ({
      ...ad,
      description: ad.description.replaceAll('’', "'").replaceAll('–', '-').replace(/^- /gm, '• '),
    }),
  },
  {
    kind: 'full',
    name: 'a heading and an apply line around it',
    apply: (ad) => ({ ...ad, description: `Job description\n\n${ad.description}\n\nApply now on our website.` }),
  },
  {
    kind: 'semantic',
    name: 'gender tag and remote marker in the title',
    apply: (ad) => ({ ...ad, title: `${ad.title} (m/f/d) - Hybrid` }),
  },
  {
    kind: 'semantic',
    name: 'company with a country and in brackets',
    apply: (ad) => ({ ...ad, company: `${ad.company} Ltd. (Careers)`, title: ad.title.toUpperCase() }),
  },
  {
    kind: 'semantic',
    name: 'a state by its code, its country left out',
    apply(ad) {
      const [city = '', state = ''] = ad.location.split(', ')
      return STATES[state] === undefined ? null : { ...ad, location: `${city}, ${STATES[state]}` }
    },
  },
  {
    kind: 'semantic',
    name: 'every fifth sentence left out',
    apply(ad) {
      const sentences = ad.description.split(/(?<=[.!?])\s+/)
      return { ...ad, description: sentences.filter((_sentence, at) => at % 5 !== 4).join(' ') }
    },
  },
  {
    kind: 'semantic',
    name: 'the place and the company in the title',
    apply: (ad) => ({ ...ad, title: `${ad.title} at ${ad.company} - ${ad.location.split(',')[0]}` }),
  },
  {
    kind: 'temporal',
    name: 'half a year later, some lines changed',
    sameList: true,
    apply: (ad) => ({
      ...ad,
      posted_at: later(ad, 183),
      description: ad.description.replace(/\b\d+\+? years\b/g, 'several years').replace(/\bour team\b/gi, 'the team'),
    }),
  },
  {
    kind: 'temporal',
    name: 'three weeks later, urgent',
    sameList: true,
    apply: (ad) => ({ ...ad, posted_at: later(ad, 21), title: `${ad.title} (urgent)` }),
  },
  { kind: 'partial', name: 'the middle of it', apply: (ad) => ({ ...ad, description: cut(ad.description, 0.2, 0.8) }) },
  { kind: 'partial', name: 'the last half', apply: (ad) => ({ ...ad, description: cut(ad.description, 0.5, 1) }) },
  {
    kind: 'partial',
    name: 'two lines for an overview',
    apply: (ad) => ({ ...ad, description: ad.description.slice(0, 200) }),
  },
  {
    kind: 'partial',
    name: 'a German agency before it',
    apply: (ad) => ({
      ...ad,
      company: 'Lindenhof Personalvermittlung GmbH',
      description: `${GERMAN_FRAME}\n\n${cut(ad.description, 0, 0.9)}`,
    }),
  },
  { kind: 'near miss', name: 'a city of that name elsewhere', apply: sameNameElsewhere },
  {
    kind: 'near miss',
    name: 'one grade higher',
    apply: (ad) => (/\b(?:I{1,3}|IV|\d)\b/.test(ad.title) ? null : { ...ad, title: `${ad.title} III` }),
  },
  {
    kind: 'near miss',
    name: 'another language',
    apply: (ad) => ({ ...ad, description: `${GERMAN_AD}\n\n${GERMAN_AD.split('. ').toReversed().join('. ')}` }),
  },
  {
    kind: 'near miss',
    name: 'another product in the title',
    apply(ad, chance) {
      const words = ad.title.split(' ')
      const at = Math.floor(chance.next() * words.length)
      if (words.length < 3 || (words[at]?.length ?? 0) < 5) return null
      return { ...ad, title: words.with(at, chance.pick(['Cartography', 'Fermentation', 'Seismology'])).join(' ') }
    },
  },
  {
    kind: 'near miss',
    name: 'three times the pay',
    apply(ad) {
      const description = ad.description.replace(
        /(?<=\$)\d{2,3}(?=,\d{3}\b)/g,
        (thousands) => `${Number(thousands) * 3}`,
      )
      return description === ad.description ? null : { ...ad, description }
    },
  },
  {
    kind: 'near miss',
    name: 'another company with that text',
    apply: (ad) => ({ ...ad, company: 'Quillstone Mills' }),
  },
  {
    kind: 'near miss',
    name: 'an apprenticeship in it',
    apply: (ad) => ({ ...ad, title: `Apprentice ${ad.title}` }),
  },
]

function htmlOf(text: string): string {
  return text
    .split('\n\n')
    .map((part) => `<p>${part.replaceAll('<', '&lt;').replaceAll('\n', '<br>')}</p>`)
    .join('\n')
}

function sameNameElsewhere(ad: Ad, _chance: Chance): Ad | null {
  const namesake = NAMESAKES[ad.location.split(',')[0] ?? '']
  return namesake === undefined ? null : { ...ad, location: namesake }
}
