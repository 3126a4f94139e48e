import { describe, expect, it } from 'vitest'
import { readDescription } from '../../src/posting/description.ts'
import { isBareHeading, readHeading } from '../../src/posting/headings.ts'
import { leadingKind, scoresOfLine } from '../../src/posting/line-kind.ts'
import { sectionsOf } from '../../src/posting/sections.ts'

function outline(body: string, format: 'text' | 'html' | 'markdown' = 'text'): string[] {
  const sections = sectionsOf(readDescription({ format, body })?.lines ?? [])
  return sections.map(({ kind, heading, text }) => `${kind} | ${heading ?? '-'} | ${text.replaceAll('\n', ' / ')}`)
}

describe('a heading', () => {
  it.each([
    ['What would help', 'nice_to_have'],
    ['Not essential but useful', 'nice_to_have'],
    ['Schön wäre außerdem', 'nice_to_have'],
    ['Kein Muss, aber ein Plus', 'nice_to_have'],
    ['Les petits plus', 'nice_to_have'],
    ['Se valorará', 'nice_to_have'],
    ['Requisiti graditi', 'nice_to_have'],
    ['Mooi meegenomen', 'nice_to_have'],
    ['Mile widziane', 'nice_to_have'],
    ['Diferenciais', 'nice_to_have'],
    ['Meriterande', 'nice_to_have'],
    ['יתרון', 'nice_to_have'],
    ['Person specification', 'requirements'],
    ['Das bringen Sie mit', 'requirements'],
    ['Profil souhaité', 'requirements'],
    ['¿Qué necesitas?', 'requirements'],
    ['Cosa chiediamo', 'requirements'],
    ['Wie ben jij', 'requirements'],
    ['Nasze wymagania', 'requirements'],
    ['Kvalifikationer', 'requirements'],
    ['מה נדרש להצלחה בתפקיד', 'requirements'],
    ['Essential Functions', 'responsibilities'],
    ['Das erwartet Sie bei uns', 'responsibilities'],
    ['Vos missions', 'responsibilities'],
    ['¿Cuál será tu día a día?', 'responsibilities'],
    ['Di cosa ti occuperai', 'responsibilities'],
    ['Responsabilidades e atribuições', 'responsibilities'],
    ['Zakres obowiązków', 'responsibilities'],
    ['Dina arbetsuppgifter', 'responsibilities'],
    ['The package', 'benefits'],
    ['Darauf können Sie sich freuen', 'benefits'],
    ['Ce que nous vous offrons', 'benefits'],
    ['Co oferujemy', 'benefits'],
    ['O que oferecemos', 'benefits'],
    ['מה אצלנו', 'benefits'],
    ['So geht es weiter', 'process'],
    ['Pour postuler', 'process'],
    ['Solliciteren', 'process'],
    ['Jak aplikować?', 'process'],
    ['Our mission', 'company'],
    ['About Harbourline', 'company'],
    ['Über uns', 'company'],
    ['About the role', 'about'],
    ['Why this role matters', 'about'],
    ['Safeguarding statement', 'other'],
  ])('%s opens %s', (text, kind) => expect(readHeading(text)?.kind).toBe(kind))

  it.each(['Experience with Docker, Kubernetes', 'We offer a pension.', '#LI-Hybrid', 'Benefits: pension and leave'])(
    'is not: %s',
    (text) => expect(isBareHeading(text)).toBe(false),
  )

  it('is known by the lines below it where its words are in no lexicon', () => {
    const ad = [
      'Breakfast Producer, Lakeside FM',
      'Lakeside FM has been the voice of the lakes since 1994, and ninety thousand people listen.',
      'THE NITTY GRITTY\nBook guests and write briefs\nPrepare the running order\nEdit clips for the web',
      'The boring part\nA pension, free parking and 25 days of annual leave\nA salary of £27,500',
    ].join('\n\n')
    expect(outline(ad)).toEqual([
      'company | - | Breakfast Producer, Lakeside FM / Lakeside FM has been the voice of the lakes since 1994, and ninety thousand people listen.',
      'responsibilities | THE NITTY GRITTY | Book guests and write briefs / Prepare the running order / Edit clips for the web',
      'benefits | The boring part | A pension, free parking and 25 days of annual leave / A salary of £27,500',
    ])
  })

  it('is not the first line of a list below another', () => {
    const ad = 'Requirements\n\nStreaming with Kafka or Flink\nExperience with Parquet\nBasic Terraform'
    expect(outline(ad)).toEqual([
      'requirements | Requirements | Streaming with Kafka or Flink / Experience with Parquet / Basic Terraform',
    ])
  })

  it('that may announce the role or its tasks is read by what stands below', () => {
    expect(
      outline('<h3>Job description</h3><p>This role is new, and it reports to the plant manager.</p>', 'html'),
    ).toEqual(['about | Job description | This role is new, and it reports to the plant manager.'])
    const tasks = '<h3>Job description</h3><ul><li>Load lorries</li><li>Check the stock</li></ul>'
    expect(outline(tasks, 'html')).toEqual(['responsibilities | Job description | Load lorries / Check the stock'])
  })

  it('may run into its text', () => {
    const ad = `<p>${'Brindle & Sons is looking for a buyer who knows timber and people. '.repeat(4)}Key Responsibilities: Buy timber. Visit mills.</p><ul><li>A</li></ul><p>x</p><p>y</p>`
    expect(outline(ad, 'html')[1]).toMatch(/^responsibilities \| Key Responsibilities \| Buy timber\. \/ Visit mills\./)
  })
})

describe('text that turns to something else under no heading', () => {
  const list = '## Preferred Qualifications\n\n- Experience with Parquet\n- German\n\n'

  it.each([
    ['The base salary range for this role is $100,000 to $120,000 per year.', 'benefits'],
    ['Please send your CV to Odette Farrow before the end of the month.', 'process'],
    ['Brindle is an equal opportunity employer and hires regardless of race or religion.', 'other'],
    ['Our mission is to make moving house as easy as changing shoes.', 'company'],
  ])('%s', (line, kind) => {
    expect(outline(list + line, 'markdown')).toEqual([
      'nice_to_have | Preferred Qualifications | Experience with Parquet / German',
      `${kind} | - | ${line}`,
    ])
  })

  it('stays where its words say nothing else', () => {
    const line = 'You should be comfortable with both of them.'
    expect(outline(list + line, 'markdown')).toEqual([
      `nice_to_have | Preferred Qualifications | Experience with Parquet / German / ${line}`,
    ])
  })
})

describe('an ad without headings', () => {
  it('is split by what its sentences say', () => {
    const ad =
      'Barista wanted for Peel & Pip, 32 hours a week, mornings, to join our small team on the corner of the market square. ' +
      'You open up three days a week, keep the queue moving and look after the grinder. ' +
      'We need someone with at least a year of experience on a proper machine. ' +
      'Latte art would be a bonus. ' +
      'We pay £12.90 an hour plus tips, and there is free parking. ' +
      'Send us your CV or bring it to the counter after two, when we have the time to talk to you about all of it in peace and quiet, with a coffee.'
    expect(outline(ad).map((section) => section.split(' | ')[0])).toEqual([
      'about',
      'responsibilities',
      'requirements',
      'nice_to_have',
      'benefits',
      'process',
    ])
  })

  it('lets a label that runs in decide', () => {
    const ad = `We are a startup that was founded in 2021 and builds maps for sailors and fishers.\n\nStack: TypeScript, React, PostGIS\n\nx`
    expect(outline(ad)[1]).toMatch(/^stack \| - \| Stack: TypeScript/)
  })
})

describe('the words of a line', () => {
  it.each([
    ['Wir zahlen ein Gehalt von 3.400 Euro und geben 30 Tage Urlaub', 'benefits'],
    ['Envoyez votre CV et une lettre de motivation à la direction', 'process'],
    ['Se requiere experiencia y carnet de conducir', 'requirements'],
    ['Vi undanber oss kontakt med bemanningsföretag', 'other'],
    ['החברה מובילה בתחומה וקיימת ארבעים שנה', 'company'],
    ['Kupferwerk builds storage engines for energy companies', 'company'],
    ['Kupferwerk builds storage engines, and we are looking for a clerk to join our team', 'about'],
    ['Blue, green or red', null],
  ])('%s: %s', (text, kind) => expect(leadingKind(scoresOfLine(text))).toBe(kind))
})
