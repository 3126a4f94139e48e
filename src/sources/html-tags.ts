/** What the name of an element says about how it is read. */
export interface Tag {
  name: string
  /** It has no end tag and nothing inside. */
  isVoid: boolean
  /** Open elements that its start tag ends. */
  ends: ReadonlySet<string>
  /** Of one whose inside is text whatever stands there: where that text ends. */
  rawEnd: RegExp | null
  /** Whether `/>` ends an element inside of it: yes in svg and math, no in the HTML that these may hold; null: as around it. */
  foreign: boolean | null
}

const VOID =
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(
    ' ',
  )
const RAW = ['script', 'style', 'title', 'textarea', 'xmp']
const FOREIGN = ['math', 'svg']
const FOREIGN_HTML = ['mi', 'mo', 'mn', 'ms', 'mtext', 'annotation-xml', 'foreignobject', 'desc', 'title']

/** Start tags, and the elements that they end: paragraphs end at a block, rows at a row. */
const ENDS: [starts: string, ended: string][] = [
  ['li', 'li'],
  [
    'p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ' +
      'ol pre section table ul',
    'p',
  ],
  ['tr', 'tr th td'],
  ['th', 'th'],
  ['td', 'thead th td'],
  ['tbody tfoot', 'thead tbody'],
  ['dd dt', 'dd dt'],
  ['rt rp', 'rt rp'],
  ['body', 'head link script'],
  ['option', 'option'],
  ['optgroup', 'optgroup option'],
  ['select input output button datalist textarea', 'input option optgroup select button datalist textarea'],
]

const NOTHING: ReadonlySet<string> = new Set()
const ENDED = new Map(
  ENDS.flatMap(([starts, ended]) => starts.split(' ').map((name) => [name, new Set(ended.split(' '))] as const)),
)
const KNOWN = new Map(
  [...VOID, ...RAW, ...FOREIGN, ...FOREIGN_HTML, ...ENDED.keys(), 'a', 'span', 'html'].map((name) => [
    name,
    describeTag(name),
  ]),
)

/** What is known of an element by its name in lower case. */
export function tagOf(name: string): Tag {
  return KNOWN.get(name) ?? { name, isVoid: false, ends: NOTHING, rawEnd: null, foreign: null }
}

function describeTag(name: string): Tag {
  return {
    name,
    isVoid: VOID.includes(name),
    ends: ENDED.get(name) ?? NOTHING,
    rawEnd: RAW.includes(name) ? new RegExp(`</${name}(?=[ \\t\\n\\f\\r>])`, 'gi') : null,
    foreign: FOREIGN.includes(name) ? true : FOREIGN_HTML.includes(name) ? false : null,
  }
}
