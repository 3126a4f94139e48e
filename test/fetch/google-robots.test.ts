import { describe, expect, it } from 'vitest'
import { robotsRules } from '../../src/fetch/robots-rules.ts'

/**
 * What Google documents about its robots.txt parser, and the cases of RFC 9309, with our own token in place of theirs. Left out is
 * what Google documents as its own alone: `index.html` standing for its folder would let us in where RFC 9309 keeps us out.
 */
const US = 'Rolecall'

function allows(text: string, path: string): boolean {
  return robotsRules('https://e.example', text).allows(new URL(path, 'https://e.example'))
}

const only = (...rules: string[]) => ['User-agent: *', ...rules].join('\n')

describe('lines', () => {
  const path = '/x/y'
  it.each<[string, string, boolean]>([
    ['as they should be', `User-agent: ${US}\nDisallow: /`, false],
    ['for everybody whose name ends so', 'User-agent: *bot\nDisallow: /', true],
    ['for everybody, with words after the star', 'User-agent: * all of you\nDisallow: /', false],
    ['names in any case', `USER-AGENT: ${US}\ndisALLOW: /\nALLOW: /x/`, true],
    ['without a space', `user-agent:${US}\ndisallow:/`, false],
    ['with spaces and tabs around', `  user-agent \t:  ${US}  \n\t disallow : \t / `, false],
    ['without a colon', `user-agent ${US}\ndisallow /`, false],
    ['of three words are nothing', `user-agent: ${US}\ndisallow / now`, true],
    ['of other names are nothing', `foo: ${US}\nbar: /`, true],
    ['misspelt, but plain', `useragent: ${US}\ndisalow: /`, false],
    ['misspelt otherwise', `user agent: ${US}\ndissallow: /`, false],
    ['ended by CR, LF or both', `User-agent: ${US}\r\nDisallow: /a\rDisallow: /b\nDisallow: /x\r\n`, false],
    ['without an end', `User-agent: ${US}\nDisallow: /x`, false],
    ['with a byte order mark', `\uFEFFUser-agent: ${US}\nDisallow: /`, false],
    ['with half a byte order mark', `\xEF\xBBUser-agent: ${US}\nDisallow: /`, false],
    ['with what is no byte order mark', `\xEF\x11\xBFUser-agent: ${US}\nDisallow: /`, true],
    ['commented out', `User-agent: ${US}\n# Disallow: /\nDisallow: # /`, true],
    ['with a comment behind', `User-agent: ${US} # us\nDisallow: /x # here`, false],
  ])('%s', (_name, text, allowed) => expect(allows(text, path)).toBe(allowed))

  it('of any length are read in time', () => {
    const started = performance.now()
    const long = [`Disallow: ${' '.repeat(200_000)}x`, `a${' '.repeat(200_000)}b`, `Disallow: /${'*a'.repeat(50_000)}`]
    allows(only(...long), `/${'a'.repeat(2_000)}`)
    expect(performance.now() - started).toBeLessThan(3_000)
  })
})

describe('groups', () => {
  const text = [
    'allow: /foo/bar/',
    'user-agent: FooBot',
    'disallow: /',
    'allow: /x/',
    'user-agent: Rolecall',
    'disallow: /',
    'allow: /y/',
    '',
    '',
    'allow: /w/',
    'user-agent: BazBot',
    '',
    'user-agent: FooBot',
    'allow: /z/',
    'disallow: /',
  ].join('\n')

  it.each([
    ['/y/b', true, 'its own rule'],
    ['/w/a', true, 'after empty lines, which end no group'],
    ['/x/b', false, 'a rule of another'],
    ['/z/d', false, 'a rule of another, further down'],
    ['/foo/bar/', false, 'a rule before any group'],
  ])('%s is %s: %s', (path, allowed) => expect(allows(text, path)).toBe(allowed))

  it.each<[string, string, boolean]>([
    ['for all, where none is for us', only('disallow: /', 'user-agent: FooBot', 'allow: /'), false],
    ['for us before one for all', `user-agent: *\nallow: /\nuser-agent: ${US}\ndisallow: /`, false],
    [
      'for us before one for all, in the other order',
      `user-agent: ${US}\nallow: /\n\nuser-agent: *\ndisallow: /`,
      true,
    ],
    ['for us without rules', `user-agent: *\ndisallow: /\nuser-agent: ${US}\ndisallow:`, true],
    ['for others alone', 'user-agent: FooBot\ndisallow: /\n\nuser-agent: BarBot\ndisallow: /', true],
    ['of several agents', `user-agent: FooBot\nuser-agent: ${US}\ndisallow: /`, false],
    [
      'split in two',
      `user-agent: ${US}\ndisallow: /x/\n\nuser-agent: FooBot\ndisallow: /\n\nuser-agent: ${US}\ndisallow: /z/`,
      false,
    ],
    [
      'with a sitemap between the agents',
      `user-agent: FooBot\nsitemap: https://e.example/s.xml\nuser-agent: ${US}\ndisallow: /`,
      false,
    ],
    ['with an unknown line between the agents', `user-agent: FooBot\nfoo: bar\nuser-agent: ${US}\ndisallow: /`, false],
    [
      'with a sitemap after the rules',
      `user-agent: ${US}\ndisallow: /\nsitemap: https://e.example/s.xml\nallow: /q`,
      false,
    ],
    ['named in any case', `user-agent: ROLECALL\ndisallow: /`, false],
    ['named with more words', `user-agent: ${US} Bot/2\ndisallow: /`, false],
    ['named with a version', `user-agent: ${US}/1.0\ndisallow: /`, false],
    ['named by the beginning of our name', 'user-agent: Role\ndisallow: /', true],
    ['named by more than our name', `user-agent: ${US}er\ndisallow: /`, true],
    ['for all, with words behind the star', 'user-agent: * everybody\ndisallow: /', false],
  ])('%s', (_name, robots, allowed) => expect(allows(robots, '/z/1')).toBe(allowed))
})

describe('the longest match decides', () => {
  it.each<[string, string[], string, boolean]>([
    ['disallow, being longer', ['disallow: /x/page.html', 'allow: /x/'], '/x/page.html', false],
    ['allow, being longer', ['allow: /x/page.html', 'disallow: /x/'], '/x/page.html', true],
    ['allow, being longer, elsewhere', ['allow: /x/page.html', 'disallow: /x/'], '/x/', false],
    ['empty rules say nothing', ['disallow: ', 'allow: '], '/x/page.html', true],
    ['equal: allow', ['disallow: /', 'allow: /'], '/x/page.html', true],
    ['a longer path than both', ['disallow: /x', 'allow: /x/'], '/x', false],
    ['and its folder', ['disallow: /x', 'allow: /x/'], '/x/', true],
    ['equal in full', ['disallow: /x/page.html', 'allow: /x/page.html'], '/x/page.html', true],
    ['a wildcard counts by its length', ['allow: /page', 'disallow: /*.html'], '/page.html', false],
    ['and not where it does not match', ['allow: /page', 'disallow: /*.html'], '/page', true],
    ['allow, being longer than a wildcard', ['allow: /x/page.', 'disallow: /*.html'], '/x/page.html', true],
    ['disallow, where that allow does not match', ['allow: /x/page.', 'disallow: /*.html'], '/x/y.html', false],
    ['not the group of another', ['disallow: /x/', 'user-agent: FooBot', 'disallow: /y/'], '/y/page', true],
  ])('%s', (_name, rules, path, allowed) => expect(allows(only(...rules), path)).toBe(allowed))

  // The table of Google's "How Google interprets the robots.txt specification".
  it.each<[string, string, string, boolean]>([
    ['/p', '/', '/page', true],
    ['/folder', '/folder', '/folder/page', true],
    ['/page', '/*.htm', '/page.htm', false],
    ['/page', '/*.ph', '/page.php5', true],
    ['/$', '/', '/', true],
    ['/$', '/', '/page.htm', false],
  ])('allow %s, disallow %s: %s', (allow, disallow, path, allowed) => {
    expect(allows(only(`allow: ${allow}`, `disallow: ${disallow}`), path)).toBe(allowed)
  })
})

describe('a pattern', () => {
  // The same page's table of paths, each as the only rule.
  it.each<[string, string[], string[]]>([
    ['/', ['/', '/fish', '/a/b?c'], []],
    ['/*', ['/', '/fish', '/a/b?c'], []],
    ['/$', ['/'], ['/fish']],
    [
      '/fish',
      ['/fish', '/fish.html', '/fish/salmon.html', '/fishheads', '/fishheads/yummy.html', '/fish.php?id=anything'],
      ['/Fish.asp', '/catfish', '/?id=fish', '/desert/fish'],
    ],
    [
      '/fish*',
      ['/fish', '/fish.html', '/fish/salmon.html', '/fishheads', '/fish.php?id=anything'],
      ['/Fish.asp', '/catfish', '/?id=fish', '/desert/fish'],
    ],
    [
      '/fish/',
      ['/fish/', '/fish/?id=anything', '/fish/salmon.htm'],
      ['/fish', '/fish.html', '/animals/fish/', '/Fish/Salmon.asp'],
    ],
    [
      '/*.php',
      [
        '/index.php',
        '/filename.php',
        '/folder/filename.php',
        '/folder/filename.php?parameters',
        '/folder/any.php.file.html',
        '/filename.php/',
      ],
      ['/', '/windows.PHP'],
    ],
    [
      '/*.php$',
      ['/filename.php', '/folder/filename.php'],
      ['/filename.php?parameters', '/filename.php/', '/filename.php5', '/windows.PHP'],
    ],
    ['/fish*.php', ['/fish.php', '/fishheads/catfish.php?parameters'], ['/Fish.PHP']],
    ['/foo/bar/baz/*$', ['/foo/bar/baz/', '/foo/bar/baz/q?x'], ['/foo/bar/baz']],
    ['fish', [], ['/fish', '/a/fish']],
  ])('%s', (pattern, hits, misses) => {
    for (const path of hits) expect(allows(only(`disallow: ${pattern}`), path), path).toBe(false)
    for (const path of misses) expect(allows(only(`disallow: ${pattern}`), path), path).toBe(true)
  })

  // RFC 9309, 2.2.2 and 2.2.3: octets are compared after percent-encoding; what is encoded has no special meaning.
  it.each<[string, string, boolean]>([
    ['/foo/bar?qux=taz&baz=http://foo.bar?tar&par', '/foo/bar?qux=taz&baz=http://foo.bar?tar&par', false],
    ['/foo/bar/\u30C4', '/foo/bar/%E3%83%84', false],
    ['/foo/bar/%E3%83%84', '/foo/bar/\u30C4', false],
    ['/foo/bar/%e3%83%84', '/foo/bar/%E3%83%84', false],
    ['/foo/bar/%62%61%7A', '/foo/bar/baz', false],
    ['/foo/bar/baz', '/foo/bar/%62%61%7A', false],
    ['/foo/a%2Fb', '/foo/a/b', true],
    ['/path/file-with-a-%2A.html', '/path/file-with-a-*.html', false],
    ['/path/file-with-a-%2A.html', '/path/file-with-a-%2A.html', false],
    ['/path/file-with-a-%2A.html', '/path/file-with-a-b.html', true],
    ['/path/foo-%24', '/path/foo-$', false],
    ['/path/foo-%24', '/path/foo-$-bar', false],
    ['/path/foo-$', '/path/foo-$', true],
    ['/path/foo-$', '/path/foo-', false],
    ['/a$b', '/a$b', false],
    ['/a?b#c', '/a?b', false],
  ])('%s against %s', (pattern, path, allowed) => {
    expect(allows(only(`disallow: ${pattern}`), path)).toBe(allowed)
  })

  it.each(['/robots.txt', '/robots.txt?x'])('never keeps us from %s itself', (path) => {
    expect(allows(only('disallow: /'), path)).toBe(path === '/robots.txt')
  })
})
