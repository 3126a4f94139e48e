import { describe, expect, it } from 'vitest'
import { readDescription, textKey } from '../../src/posting/description.ts'
import { sanitizeAd } from '../../src/posting/html.ts'
import { maskEmails } from '../../src/posting/mask-emails.ts'
import { sectionsOf } from '../../src/posting/sections.ts'
import { repairText } from '../../src/posting/text-repair.ts'

describe('repair', () => {
  it.each([
    ['ðŸŒŽ TELECOMMUTE', '🌎 TELECOMMUTE'],
    ['youâ€™ll', 'you’ll'],
    ['MÃ¼nchen', 'München'],
    ['a\u0000b\ud800c\r\nd', 'abc\nd'],
  ])('%j -> %j', (bad, good) => expect(repairText(bad)).toBe(good))
  it.each([
    'São Paulo – naïve café',
    'Ærøskøbing',
    'Ångström',
    'résumé “quoted” text…',
    'Ünïcode',
    '日本語',
    'Â',
    'ÃO É',
  ])('leaves %s alone', (clean) => expect(repairText(clean)).toBe(clean))
})

describe('html', () => {
  it('keeps the allow-list and nothing else', () => {
    const html = sanitizeAd(
      '<p onclick="x()">Hi <b>you</b></p><script>alert(1)</script><a href="javascript:x()">a</a><a href="https://x.example/">b</a><img src=x onerror=x>',
    )
    expect(html).toBe(
      '<p>Hi <strong>you</strong></p><a>a</a><a href="https://x.example/" rel="nofollow noopener">b</a>',
    )
  })
  it('decodes one escaping too many, once', () => {
    expect(sanitizeAd('&lt;p&gt;We use Postgres &amp;amp; Spark&lt;/p&gt;')).toBe('<p>We use Postgres &amp; Spark</p>')
    expect(sanitizeAd('&lt;script&gt;x&lt;/script&gt;&lt;p&gt;a&lt;/p&gt;')).toBe('<p>a</p>')
    expect(sanitizeAd('<p>write &lt;div&gt; tags</p>')).toBe('<p>write &lt;div&gt; tags</p>')
  })
  it('makes lines of blocks, lists and bold headings', () => {
    const read = readDescription({
      format: 'html',
      body: '<p><b>Your profile</b></p><ul><li>Go</li><li>SQL &amp; more</li></ul>',
    })
    expect(read?.text).toBe('Your profile\n- Go\n- SQL & more')
    expect(sectionsOf(read?.lines ?? [])).toEqual([
      { kind: 'requirements', heading: 'Your profile', items: ['Go', 'SQL & more'], text: 'Go\nSQL & more' },
    ])
  })
  it('cuts past 200,000 characters and says so', () => {
    const read = readDescription({ format: 'text', body: 'word '.repeat(100_000) })
    expect(read?.truncated).toBe(true)
    expect(read?.text.length).toBeLessThanOrEqual(200_000)
  })
  it('drops the sentence that catches robots', () => {
    const body = '<p>We build boats.</p><p>Please mention the word **FUN** and tag abc== when applying.</p>'
    expect(readDescription({ format: 'html', body })?.text).toBe('We build boats.')
  })
})

describe('sections', () => {
  const kinds = (body: string) =>
    sectionsOf(readDescription({ format: 'text', body })?.lines ?? []).map((section) => section.kind)
  it.each([
    ['Deine Aufgaben', 'responsibilities'],
    ['Dein Profil', 'requirements'],
    ['Wir bieten', 'benefits'],
    ['Vos missions', 'responsibilities'],
    ['Profil recherché', 'requirements'],
    ['Requisitos', 'requirements'],
    ['Responsabilidades', 'responsibilities'],
    ['Diferenciais', 'nice_to_have'],
    ['Cosa offriamo', 'benefits'],
    ['Jouw profiel', 'requirements'],
    ['Wymagania', 'requirements'],
    ['Mile widziane', 'nice_to_have'],
    ['Arbetsuppgifter', 'responsibilities'],
    ['Meriterande', 'nice_to_have'],
    ['דרישות', 'requirements'],
    ['Preferred Qualifications', 'nice_to_have'],
    ['Our tech stack', 'stack'],
    ['Interview process', 'process'],
    ['Who we are', 'company'],
    ["What you'll do?", 'responsibilities'],
  ])('%s -> %s', (heading, kind) => expect(kinds(`${heading}\n\n- a first line\n- a second line`)).toEqual([kind]))
  it('does not take a demand for a heading', () => {
    expect(kinds('Requirements\n\nExperience with Docker\nKnowledge of Git')).toEqual(['requirements'])
  })
})

describe('small things', () => {
  it.each([
    ['write to jane.doe@example.com now', 'write to [email] now'],
    ['jane [at] example [dot] com', '[email]'],
    ['meet at noon, dot the i', 'meet at noon, dot the i'],
    ['@handle and a @ b', '@handle and a @ b'],
  ])('masks %j', (text, masked) => expect(maskEmails(text)).toBe(masked))
  it('keys texts by their words and refuses short ones', () => {
    const long = 'A sentence about the work that is done here. '.repeat(8)
    expect(textKey(long)).toBe(textKey(long.toUpperCase().replaceAll(' ', '\n')))
    expect(textKey(long)).not.toBe(textKey(`${long} more`))
    expect(textKey('short')).toBeNull()
  })
})
