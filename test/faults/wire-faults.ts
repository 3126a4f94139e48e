import * as server from '../helpers/fault-server.ts'
import {
  always,
  bomb,
  botCheck,
  cutGzip,
  elsewhere,
  half,
  html,
  itself,
  latin1,
  notModified,
  renamed,
  retryAfter,
  wafAction,
} from './broken-pages.ts'
import { cut, type Fault, failed, has, ok, onDetail, onDetails, onFirst, onLater, partly } from './fault.ts'

/** What goes wrong on the way: with connections, statuses, bodies, redirects and what may be asked for at all. */
export const WIRE_FAULTS: readonly Fault[] = [
  onFirst('an empty body', ({ type }) => server.send('', { 'content-type': type }), failed('cut_off')),
  onFirst('an HTML page', always(html), failed('not_json'), { except: { icims: failed('schema') } }),
  onFirst('a bot check with status 200', always(botCheck), failed('not_json')),
  onFirst('a bot check with status 202', always(wafAction), failed('not_json')),
  onLater('a bot check on page 2', always(botCheck), cut('not_json')),
  onFirst('a truncated body', half, failed('cut_off')),
  onFirst('a renamed key', renamed, failed('schema')),
  onFirst('500', always(server.status(500)), failed('http_status')),
  onFirst('503', always(server.status(503)), failed('http_status')),
  onFirst('503 with Retry-After', always(server.status(503, retryAfter)), failed('rate_limited')),
  onFirst('429 on page 1', always(server.status(429, retryAfter)), failed('rate_limited')),
  onLater('429 on page 2', always(server.status(429, retryAfter)), cut('rate_limited')),
  onLater('404 on page 2', always(server.status(404)), cut('http_status')),
  onLater('an HTML page on page 2', always(html), cut('not_json'), { except: { icims: failed('schema') } }),
  onLater('a truncated body on page 2', half, cut('cut_off'), { except: { icims: failed('cut_off') } }),
  // Met on the first page of all, it leaves nothing to be seen.
  onDetail('429 on the page of an ad', server.status(429, retryAfter), cut('rate_limited'), {
    except: { 'json-ld': { outcome: 'held', code: 'empty_board', truncated: 'rate_limited' } },
  }),
  // Whose page it was cannot be told from its address.
  onDetail('403 on the page of an ad', server.status(403), ok, { except: { 'json-ld': partly('http_status') } }),
  onDetail('a bot check on the page of an ad', botCheck, ok, { except: { 'json-ld': partly('not_json') } }),
  // Nothing is left to be seen, and what was not seen is not thought gone.
  onDetails('bot checks on the pages of all ads', botCheck, {
    outcome: 'held',
    code: 'empty_board',
    truncated: 'not_json',
  }),
  onDetails('403 on the pages of all ads', server.status(403), {
    outcome: 'held',
    code: 'empty_board',
    truncated: 'http_status',
  }),
  // One that is gone is closed. All of them, still named by their list, are an address that is.
  ...[404, 410].map((code) =>
    onDetails(`${code} on the pages of all ads`, server.status(code), {
      outcome: 'held',
      code: 'empty_board',
      truncated: 'http_status',
    }),
  ),
  onDetail('404 on the page of an ad', server.status(404), ok, { drops: () => ({ ads: 1, tells: 'page' }) }),
  onFirst('a hang', always(server.hang), failed('timeout'), { waitMs: 250 }),
  onFirst('a slow drip', always(server.drip), failed('timeout'), { waitMs: 250 }),
  onFirst('a reset', always(server.reset), failed('connection')),
  onFirst('a reset midway', always(server.resetMidway), failed('cut_off')),
  onFirst('a wrong length', always(server.wrongLength), failed('cut_off')),
  onFirst('no HTTP at all', always(server.gibberish), failed('connection')),
  onFirst('a gzip bomb', bomb('gzip'), failed('too_large')),
  onFirst('a br bomb', bomb('br'), failed('too_large')),
  onFirst('a stacked bomb', bomb('gzip, gzip'), failed('too_large')),
  onFirst('a cut gzip', cutGzip, failed('cut_off')),
  onFirst('a huge body', always(server.endless), failed('too_large')),
  onFirst('a wrong charset', latin1, failed('charset'), { befalls: has('json') }),
  onFirst('a redirect loop', always(itself), failed('http_status')),
  onFirst(
    'a redirect to a private address',
    elsewhere(() => 'http://10.0.0.8/jobs'),
    failed('private_address'),
  ),
  onFirst(
    'a redirect to another host',
    elsewhere(() => 'https://elsewhere.example/jobs'),
    failed('off_host'),
    {
      befalls: has('stays'),
    },
  ),
  onFirst(
    'a redirect to another scheme',
    elsewhere(({ origin }) => `${origin.replace('https:', 'http:')}/jobs`),
    failed('off_host'),
  ),
  onFirst('401', always(server.status(401)), failed('http_status')),
  onFirst('403', always(server.status(403)), failed('http_status')),
  onFirst('404', always(server.status(404)), failed('http_status')),
  onFirst('410', always(server.status(410)), failed('http_status')),
  {
    name: 'endless 304',
    befalls: has('etag'),
    spoil: () => ({ wire: () => notModified }),
    expected: { outcome: 'not_modified', code: null },
  },
  {
    name: 'endless 304, also to what asked for no condition',
    before: { etags: 'none' },
    spoil: () => ({ wire: () => notModified }),
    expected: failed('http_status'),
  },
  {
    name: 'a refusal by robots.txt',
    befalls: has('robots'),
    spoil: () => ({ robots: server.send('User-agent: *\nDisallow: /\n', { 'content-type': 'text/plain' }) }),
    expected: failed('robots'),
  },
  {
    name: 'a robots.txt that answers 500',
    befalls: has('robots'),
    spoil: () => ({ robots: server.status(500) }),
    expected: failed('robots'),
  },
]
