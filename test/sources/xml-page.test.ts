import { describe, expect, it } from 'vitest'
import { SourceChangedError } from '../../src/errors.ts'
import { childrenOf, readXml, textOf } from '../../src/sources/xml-page.ts'
import { pageOf } from './recorded-visit.ts'

function faultOf(text: string): unknown {
  try {
    readXml(pageOf(text), 'list')
  } catch (error) {
    if (error instanceof SourceChangedError) return error.code
    throw error
  }
  return null
}

describe('readXml', () => {
  it('reads elements, entities once, CDATA as it stands', () => {
    const text = `\uFEFF<?xml version="1.0"?><!-- a list -->
      <list><a>R&amp;D &lt;b&gt; &#228; &amp;amp;</a><a> <![CDATA[<p>&nbsp;</p>]]>x</a><n:b/></list>\n`
    const list = readXml(pageOf(text), 'list')
    expect(childrenOf(list, 'a').map((one) => one.text)).toEqual(['R&D <b> ä &amp;', ' <p>&nbsp;</p>x'])
    expect(textOf(list, 'n:b')).toBe('')
    expect(textOf(list, 'c')).toBeUndefined()
    expect(list.text).toBe('')
  })

  it.each([
    ['<list/>', null],
    ['<list></list>', null],
    ['<?xml version="1.0"?>\n<list>\n</list>\n', null],
    ['<list><a>x</a>', 'cut_off'],
    ['<list><a/>', 'cut_off'],
    ['<list><a>x</a></li', 'cut_off'],
    ['<list><a>x<a>y</a></a></list>', 'schema'],
    ['<list><a>x<b>1</b><a>y<b>2</b></a></list>', 'schema'],
    ['<other></other>', 'schema'],
    ['<!doctype html><html><body><list></list></body></html>', 'schema'],
    ['{"list":[]}', 'schema'],
    ['', 'schema'],
  ])('%j: %s', (text, code) => {
    expect(faultOf(text)).toBe(code)
  })

  it('expands nothing that a DTD declares, and refuses a page that brings one', () => {
    const lol = '<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">'
    const outside = '<!ENTITY x SYSTEM "file:///etc/passwd">'
    for (const declared of [lol, outside]) {
      expect(faultOf(`<?xml version="1.0"?><!DOCTYPE list [${declared}]><list><a>&c;&x;</a></list>`)).toBe('schema')
    }
    expect(textOf(readXml(pageOf('<list><a>&c;&x;</a></list>'), 'list'), 'a')).toBe('&c;&x;')
  })

  it('is not brought down by depth', () => {
    const deep = Array.from({ length: 20_000 }, (_, depth) => `<e${depth}>`).join('')
    expect(faultOf(`<list>${deep}</list>`)).toBe('schema')
  })

  it('fails on a page that could not be had', () => {
    const page = { ...pageOf('<list/>'), error: { code: 'timeout', message: 'no answer' } }
    expect(() => readXml(page, 'list')).toThrow(SourceChangedError)
  })
})
