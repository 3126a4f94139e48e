import { describe, expect, it } from 'vitest'
import { files } from '../../src/sources/files.ts'
import { shelteredIds } from '../../src/sources/incomplete.ts'
import { pageOf } from './recorded-visit.ts'

function parse(path: string, text: string) {
  const page = pageOf(text, { url: `file:${path}`, kind: 'file', expect: 'any' })
  return files.parse([page], { slug: 'loose', name: null, config: {} })
}

describe('a row whose fields were renamed', () => {
  it.each([
    ['list.json', '[{"title":"Potter","text":"Pots."},{"titel":"Weaver","stelle":"Weave."}]', 'entry 2', 'titel'],
    ['list.jsonl', '{"title":"Potter","text":"Pots."}\n{"titel":"Weaver","stelle":"Weave."}\n', 'line 2', 'titel'],
    ['list.csv', 'titel;stelle;company\nWeaver;Weave.;Loom\n', 'line 2', 'titel'],
    ['list.json', '[{"должность":"Ткач","company":"Loom"}]', 'entry 1', 'должность'],
  ])('of %s is told with what is missing, and nothing is thought gone: %s', (path, text, place, name) => {
    const visit = parse(path, text)
    const why = `${path} ${place}: neither a title nor a description: no field is known by the name "${name}"`
    expect(visit.postings.map(({ title }) => title)).toEqual(text.includes('"title"') ? ['Potter'] : [])
    expect(visit.rejections).toMatchObject([{ externalId: null, code: 'schema', why: expect.stringContaining(why) }])
    expect(visit.incomplete).toMatchObject({ code: 'schema', message: expect.stringContaining(why) })
  })

  it('is sheltered by its own id where that is still read', () => {
    const visit = parse('list.json', '[{"id":"J-1","titel":"Weaver"},{"id":"J-2","title":"Potter"}]')
    expect(shelteredIds(visit.rejections)).toEqual(['J-1'])
    expect(visit.incomplete).toBeNull()
    expect(visit.postings.map(({ externalId }) => externalId)).toEqual(['J-2'])
  })

  it('has a title or a text left, and is read by that', () => {
    const [posting] = parse('list.json', '[{"titel":"Weaver","text":"Weave cloth."}]').postings
    expect(posting).toMatchObject({ title: null, description: { body: 'Weave cloth.' } })
  })

  it.each([
    '{}',
    '{"id":1,"company":"Loom","rank":3,"seen":true,"tags":["a"]}',
    '{"title":"","text":null,"titel":" "}',
  ])('was never an ad where no words stand in it: %s', (row) => {
    const visit = parse('list.json', `[${row}]`)
    expect(visit.rejections).toMatchObject([{ code: 'empty' }])
    expect(visit.incomplete).toBeNull()
  })
})
