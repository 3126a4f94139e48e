import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { personio } from '../../src/sources/personio.ts'
import { pageOf } from './recorded-visit.ts'

const RECORDED = new URL('../../../shared/data/recorded/ats/personio.xml', import.meta.url)
const board = { slug: 'acme', name: 'Acme', config: {} }

function read(fields: string, of: Parameters<typeof personio.parse>[1] = board) {
  const position = `<position><id>1</id><name>Job</name>${fields}</position>`
  return personio.parse([pageOf(`<workzag-jobs>${position}</workzag-jobs>`)], of)
}

describe('personio', () => {
  it.each([
    ['https://acme.jobs.personio.de/', { slug: 'acme', config: {} }],
    ['https://acme.jobs.personio.de/job/77?display=en', { slug: 'acme', config: {} }],
    ['https://acme-2.jobs.personio.com/job/77', { slug: 'acme-2', config: { domain: 'com' } }],
    ['https://acme.jobs.personio.de/xml?language=en', { slug: 'acme', config: {} }],
    ['https://acme.jobs.personio.de/?language=de', { slug: 'acme', config: { language: 'de' } }],
    ['https://acme.jobs.personio.de/?language=../x', { slug: 'acme', config: {} }],
    ['https://acme.personio.de/login', null],
    ['https://www.personio.com/careers', null],
    ['https://jobs.personio.de/', null],
    ['https://a.b.jobs.personio.de/', null],
    ['https://acme.jobs.personio.de.evil.example/', null],
  ])('%s is the board %j', (href, found) => {
    expect(personio.recognise(new URL(href))).toEqual(found)
  })

  it('asks the host of its domain in its language', () => {
    const com = { ...board, config: { domain: 'com' as const, language: 'es' } }
    expect(personio.requests(com)[0]?.url).toBe('https://acme.jobs.personio.com/xml?language=es')
    expect(personio.boardUrl(com)).toBe('https://acme.jobs.personio.com/?language=es')
    expect(read('', com).postings[0]?.url).toBe('https://acme.jobs.personio.com/job/1')
    expect(personio.config.safeParse({ language: 'de/..' }).success).toBe(false)
  })

  it.each([
    ['<office>Munich</office>', ['Munich']],
    [
      '<office>Munich</office><additionalOffices><office> Berlin </office><office>Munich</office></additionalOffices>',
      ['Munich', 'Berlin'],
    ],
    ['<office/><additionalOffices><office>Berlin</office></additionalOffices>', ['Berlin']],
    ['<office></office><additionalOffices></additionalOffices>', []],
    ['', []],
  ])('reads every office once: %s', (fields, offices) => {
    expect(read(fields).postings[0]?.locations.map((place) => place.text)).toEqual(offices)
  })

  it('takes the title of the position, not that of a part of its text', () => {
    const section = '<jobDescription><name>Tasks</name><value><![CDATA[<p>x</p>]]></value></jobDescription>'
    const position = `<position><id>1</id><jobDescriptions>${section}</jobDescriptions><name>Job</name></position>`
    const { postings } = personio.parse([pageOf(`<workzag-jobs>${position}</workzag-jobs>`)], board)
    expect(postings[0]).toMatchObject({ title: 'Job', description: { body: '<h3>Tasks</h3>\n<p>x</p>' } })
    const untitled = `<position><id>1</id><jobDescriptions>${section}</jobDescriptions></position>`
    expect(() => personio.parse([pageOf(`<workzag-jobs>${untitled}</workzag-jobs>`)], board)).toThrow(
      expect.objectContaining({ code: 'schema', field: 'position.0.name' }),
    )
  })

  it('leaves out the block that names the recruiter', () => {
    const block = (name: string, value: string) =>
      `<jobDescription><name>${name}</name><value><![CDATA[${value}]]></value></jobDescription>`
    const { postings } = read(
      `<jobDescriptions>${block('CONTACT_PERSON', 'Wanda, w@acme.example')}${block('Offer', '<p>y</p>')}</jobDescriptions>`,
    )
    expect(postings[0]?.description?.body).toBe('<h3>Offer</h3>\n<p>y</p>')
  })

  it.each([
    ['lt-1', '0-1 years'],
    ['2-5', '2-5 years'],
    ['gt-15', '15+ years'],
    ['', null],
  ])('reads %j as %s of experience', (code, experience) => {
    expect(read(`<yearsOfExperience>${code}</yearsOfExperience>`).postings[0]?.experience).toBe(experience)
  })

  it.each([
    [
      '<min>3200</min><max></max><currencyCode>EUR</currencyCode><type>monthly</type>',
      ['3200', null, 'EUR', 'monthly'],
    ],
    [
      '<min>20.00</min><max>25.00</max><currencyCode/><currencySymbol>£</currencySymbol>',
      ['20.00', '25.00', '£', null],
    ],
    ['<min>0.00</min><max>0.00</max><currencyCode>EUR</currencyCode>', null],
    ['', null],
  ])('reads the pay %s', (fields, pay) => {
    const salary = read(`<salaryInformation>${fields}</salaryInformation>`).postings[0]?.salary ?? null
    expect(salary && [salary.min, salary.max, salary.currency, salary.period]).toEqual(pay)
  })

  it('says of a position that stands twice that it does', () => {
    const twice = '<position><id>1</id><name>Job</name></position>'.repeat(2)
    const { postings, rejections } = personio.parse([pageOf(`<workzag-jobs>${twice}</workzag-jobs>`)], board)
    expect(postings).toHaveLength(1)
    expect(rejections).toMatchObject([{ externalId: '1', code: 'duplicate_id' }])
  })

  it('loses no position in silence where one is left open', () => {
    const open = '<position><id>1</id><name>Job</name><position><id>2</id><name>Job</name></position>'
    const page = pageOf(`<workzag-jobs>${open}</workzag-jobs>`)
    expect(() => personio.parse([page], board)).toThrow(expect.objectContaining({ code: 'schema', field: 'position' }))
  })

  it('refuses a document with entities of its own', () => {
    const page = pageOf('<!DOCTYPE x [<!ENTITY a "b">]><workzag-jobs></workzag-jobs>')
    expect(() => personio.parse([page], board)).toThrow(expect.objectContaining({ code: 'schema' }))
  })

  describe('with its feed switched off', () => {
    const search = (rows: unknown, of: Parameters<typeof personio.parse>[1] = board) => {
      const [first] = personio.requests(of)
      return pageOf(
        typeof rows === 'string' ? rows : JSON.stringify(rows),
        (first && personio.instead?.(first, of)) || {},
      )
    }
    const position = {
      id: 77,
      name: 'Optician (m/f/d)',
      office: 'Munich',
      offices: ['Munich', 'Kempten'],
      department: 'Retail',
      subcompany: 'Nebelhorn Optik GmbH',
      employment_type: 'permanent',
      schedule: 'full-time',
      seniority: 'experienced',
      years_of_experience: '2-5',
      keywords: 'lenses, refraction',
      description: '<p>You measure eyes.</p>',
    }

    it('is asked for what its careers site shows, where robots.txt allows', () => {
      const [feed] = personio.requests(board)
      const german = { ...board, config: { language: 'de', domain: 'com' as const } }
      expect(feed && personio.instead?.(feed, board)).toEqual({
        url: 'https://acme.jobs.personio.de/search.json?language=en',
        method: 'GET',
        body: null,
        expect: 'json',
        kind: 'list',
        robots: 'obey',
      })
      expect(feed && personio.instead?.(feed, german)?.url).toBe(
        'https://acme.jobs.personio.com/search.json?language=de',
      )
      expect(personio.instead?.(search([]).request, board), 'and nowhere after that').toBeNull()
    })

    it('gives what the feed would', () => {
      expect(personio.parse([search([position])], board)).toMatchObject({
        postings: [
          {
            externalId: '77',
            url: 'https://acme.jobs.personio.de/job/77',
            title: 'Optician (m/f/d)',
            company: 'Nebelhorn Optik GmbH',
            locations: [{ text: 'Munich' }, { text: 'Kempten' }],
            description: { format: 'html', body: '<p>You measure eyes.</p>' },
            employmentTypes: ['permanent', 'full-time'],
            salary: null,
            seniority: 'experienced',
            experience: '2-5 years',
            postedAt: null,
            tags: ['lenses', 'refraction'],
          },
        ],
        rejections: [],
        incomplete: null,
      })
    })

    it('leaves unknown what is not said', () => {
      const [posting] = personio.parse([search([{ id: 1, name: 'Job' }])], board).postings
      expect(posting).toMatchObject({ locations: [], description: null, employmentTypes: [], company: null, tags: [] })
    })

    it('loses one row of another shape and says which, never its text in silence', () => {
      const rows = [position, 7, { ...position, id: 78, description: { html: '<p>' } }, { ...position, id: 79 }]
      const { postings, rejections } = personio.parse([search(rows)], board)
      expect(postings.map(({ externalId }) => externalId)).toEqual(['77', '79'])
      expect(rejections).toMatchObject([
        { externalId: null, code: 'schema' },
        { externalId: '78', code: 'schema', why: expect.stringContaining('2.description') },
      ])
    })

    it.each([
      ['[]', []],
      ['{"jobs":[]}', 'schema'],
      ['<!doctype html>', 'not_json'],
      ['[{"id":1,"name":"Job"}', 'cut_off'],
      ['[{"id":1}]', 'schema'],
      ['[{"name":"Job"}]', 'schema'],
      ['[7]', 'schema'],
    ])('says of %s: %j', (text, expected) => {
      if (typeof expected !== 'string') expect(personio.parse([search(text)], board).postings).toEqual(expected)
      else expect(() => personio.parse([search(text)], board)).toThrow(expect.objectContaining({ code: expected }))
    })
  })

  it.skipIf(!existsSync(RECORDED))('reads a page that a real board served', () => {
    const { postings, rejections } = personio.parse([pageOf(readFileSync(RECORDED, 'utf8'))], board)
    expect(rejections).toMatchObject([{ externalId: '1834171', code: 'duplicate_id' }])
    expect(postings).toMatchObject([
      {
        externalId: '1834171',
        url: 'https://acme.jobs.personio.de/job/1834171',
        title: 'Staff Software Engineer, Data Platform',
        company: 'Acme SE & Co. KG',
        locations: [{ text: 'Munich' }, { text: 'Berlin' }],
        description: null,
        employmentTypes: ['permanent', 'full-time'],
        seniority: 'experienced',
        experience: '7-10 years',
        postedAt: '2024-11-13T14:10:41+00:00',
      },
    ])
  })
})
