import { cut, type Fault, failed, has, inAds, inState, isList, ok, partly } from './fault.ts'
import type { Ad, Written } from './sites/site.ts'
import type { Behaviour, Clock } from './stage.ts'

/** Each list page takes twelve minutes to come. */
function slowly(clock: Clock): Behaviour['wire'] {
  return (page) => {
    if (page.kind === 'list') clock.pass(12 * 60_000)
    return null
  }
}

/** Pages without a row that can be read are not followed any further. */
const LEFT_EARLY = Object.fromEntries(
  ['smartrecruiters', 'teamtailor', 'workday', 'oracle', 'icims', 'the-muse', 'himalayas'].map((source) => [
    source,
    { ...failed('schema'), truncated: 'no_new_ids' },
  ]),
)

/** Where an ad that stands on two pages has pushed out another, or moved up one, the total says so. */
const COUNTED = Object.fromEntries(
  ['smartrecruiters', 'workday', 'oracle', 'the-muse', 'himalayas'].map((source) => [source, partly('coverage')]),
)

/** Rows of one id are one opening there: in several places, or (iCIMS) with one address, in which the id stands. */
const MANY_ROWS = new Set(['workable', 'rippling', 'icims'])

/** What goes wrong with what the site says, in pages that are whole. */
export const CONTENT_FAULTS: readonly Fault[] = [
  inState('a page size that the server lowers', ({ pageSize }) => ({ pageSize: pageSize / 2 }), ok, {
    befalls: has('pages'),
  }),
  inState('a last page that is repeated for ever', () => ({ tail: 'same' }), cut('repeated_page'), {
    befalls: has('pages'),
  }),
  inState('ever-new pages of the same ads', () => ({ tail: 'stale' }), cut('no_new_ids'), { befalls: has('pages') }),
  inAds('an ad that is listed twice', (ads) => [...ads, ads[0] as Ad], ok, { except: COUNTED }),
  {
    name: 'an ad that leaves between two pages',
    befalls: has('pages'),
    spoil: ({ state }) => {
      const moving = { ...state }
      const wire = (page: Written) => {
        if (isList(page, 'first')) moving.ads = state.ads.slice(1)
        return null
      }
      return { state: moving, wire }
    },
    // Nothing tells of it where no total is stated: the ad that moved up a page is missed once, within the grace.
    leaves: 1,
    expected: ok,
    except: COUNTED,
  },
  inAds('two ads under one id', (ads) => at(3, { id: ads[2]?.id ?? null })(ads), partly('schema'), {
    befalls: (site) => site.does.has('ids') && !MANY_ROWS.has(site.source),
    except: { workday: partly('coverage'), oracle: partly('coverage') },
  }),
  inAds('an ad without an id', at(3, { id: null }), partly('schema'), { befalls: has('ids') }),
  inAds('ads without ids', (ads) => ads.map((ad) => ({ ...ad, id: null })), failed('schema'), {
    befalls: has('ids'),
    except: LEFT_EARLY,
  }),
  // The id of a Workday row is the end of its path: one that cannot be read has none.
  inAds('an ad without a title', at(3, { title: null }), ok, { except: { workday: partly('schema') } }),
  inAds('ads without titles', (ads) => ads.map((ad) => ({ ...ad, title: null })), failed('schema'), {
    except: LEFT_EARLY,
  }),
  inAds('dates in the future', (ads) => ads.map((ad) => ({ ...ad, postedAt: '2031-05-05T09:00:00.000Z' })), ok),
  inAds(
    'posts that are not listed',
    (ads) => [
      ...ads,
      ...[1, 2, 3].map((n) => ({ ...(ads[0] as Ad), id: String(9000 + n), title: `Intern ${n}`, listed: false })),
    ],
    ok,
    { befalls: has('hides') },
  ),
  inAds('a drop of 70 %', (ads) => ads.slice(0, Math.ceil(ads.length * 0.3)), { outcome: 'held', code: 'drop_guard' }),
  // No guard sees it: it is believed wherever the visit came to the end, under a total that agrees or under none.
  inAds('a drop of 4 %', (ads) => ads.slice(fewOf(ads.length)), ok, {
    drops: (site) => ({ ads: fewOf(site.ads), tells: 'absence' }),
  }),
  inState(
    'a drop of 4 % under a stated total',
    ({ ads }) => ({ ads: ads.slice(0, Math.floor(ads.length * 0.96)), stated: ads.length }),
    partly('coverage'),
    // It asks for the rest, and an empty page under a higher total is no page of its shape.
    { befalls: has('total'), except: { oracle: failed('schema') } },
  ),
  inAds('an empty list', () => [], { outcome: 'held', code: 'empty_board' }),
  inAds(
    'another owner',
    (ads) => ads.map((ad) => ({ ...ad, id: String(Number(ad.id) + 2000), company: 'Globex Foods' })),
    { outcome: 'held', code: 'wrong_owner' },
    { befalls: has('owner') },
  ),
  // The last, as it leaves ads behind that are none.
  {
    name: 'ever-new pages of ever-new ads',
    befalls: has('pages'),
    spoil: ({ state }, _site, clock) => ({ state: { ...state, tail: 'new' }, wire: slowly(clock) }),
    expected: cut('time_limit'),
  },
]

/** 4 %, and one at least. */
function fewOf(ads: number): number {
  return Math.ceil(ads * 0.04)
}

function at(index: number, change: Partial<Ad>) {
  return (ads: Ad[]) => ads.map((ad, n) => (n === index ? { ...ad, ...change } : ad))
}
