import { remember } from './bounded-cache.ts'
import { WORKPLACES, type Workplace } from './posting.ts'
import { isStopBefore, sentencesOn } from './topics.ts'

const LABELS: [RegExp, Workplace][] = [
  [
    /remote|telecommut|telework|work ?from ?home|\bwfh\b|homeoffice|home office|anywhere|^fully$|teletrabajo|télétravail|remoto|zdaln|distans|מרחוק|מהבית|^true$/,
    'remote',
  ],
  [/hybrid|híbrid|hibrid|ibrid|hybryd|^temporary$|partial|היברידי/, 'hybrid'],
  [
    /on[ _-]?site|in[ _-]?office|in[ _-]?person|office|präsenz|vor ort|presencial|sur place|stacjonarn|במשרד|פרונטלי|^none$/,
    'onsite',
  ],
]
/** A number of days says hybrid, whatever the label's other words. */
const DAYS =
  /(?:\b[1-4]|one|two|three|four|zwei|drei|deux|trois|dos|tres)(?: ?(?:-|–|to) ?[2-4])? ?(?:days?|jours?|tage|días?|dagen|dni|dagar|ימים)(?![\p{L}])/u
const TITLE: [RegExp, Workplace][] = [
  [
    /\b(?:remote(?! sens| monitor| access| support| desktop| patient| control| sales)|work from home|wfh|home ?office|télétravail|teletrabajo)\b/i,
    'remote',
  ],
  [
    /\bhybrid\b(?! (?:cloud|vehicle|app|mobile|electric|power|integration|infrastructure|systems?|intelligence|propulsion))/i,
    'hybrid',
  ],
  [/\b(?:on[- ]?site|in[- ]office|in[- ]person)\b/i, 'onsite'],
]
const NOISE =
  /remote (?:sens|monitor|access|support|desktop|control|patient|teams?\b|debug|server|site|location|work(?:ing)? stipend)|hybrid (?:cloud|vehicle|app|mobile|electric|infrastructure|marketplace|networks?|deployments?|architecture|identity|retrieval|quantum|simulation|platforms?|technolog|model(?:s|ing)?\b(?! of work)|integration|search)|on-?site (?:fitness|gym|parking|caf|child|daycare|lunch|health|visit|interview|support|medical|meals?|customers?|client)|office (?:365|suite|manag|supplies|hours|equipment|applications|software|snacks|admin|furniture|parking|of\b|perks)|microsoft office|ms office|(?:our|the) (?:\w+ )?(?:company|team|teams|offices) (?:is|are) (?:fully |all |globally )?(?:remote|distributed|hybrid)|home (?:office )?(?:stipend|budget|allowance|equipment|improvement|loan|care|health|buyer|owner)|front office|back office|middle office|head office (?:in|is)|take-?home|unless (?:\w+ )?(?:approved|agreed|stated|specified|noted)|(?:certain|some|select|most|many|other) (?:roles|positions|teams|jobs)|company[- ]wide|interview|onboarding|encourage[^.\n]{0,40}office/i
const NOT_REMOTE =
  /\b(?:not|no|isn't|isn’t|cannot|can't|never|non)[ -](?:\w+ ){0,4}?remote|remote(?: work| working)?(?: \w+){0,3} (?:is |are )?not\b|\bunless\b[^.\n]{0,60}\bremote|remote: ?no\b|remote work: ?no\b/i
const HYBRID =
  /\bhybrid\b|\b(?:\d|one|two|three|four|a few|some)(?:\s?(?:-|–|to|or)\s?\d)? ?(?:days?|x|times)(?: (?:a|per|each|every) week)?,? (?:(?:a|per|each|every) week )?(?:in|at|from|on-?site|in-?office)(?: (?:the|our|your|an))?(?: \w+)? ?(?:office|on-?site|hq|home)?\b|(?:office|on-?site|in[- ]person)[^.\n|]{0,30}\b(?:[1-4]|one|two|three|four)(?:\s?(?:-|–|to)\s?\d)? ?(?:days\b|day\b(?= ?\/| (?:a|per|each|every)\b|s)|x(?: ?\/| (?:a|per|each))? ?week)|\b(?:visit|come (?:in)?to|attend) (?:the|our) (?:site|office|hq)[^.\n]{0,25}\b(?:one|two|three|four|[1-4]) (?:days?|times)\b|\bwork[- ]from[- ]home (?:mon|tues|wednes|thurs|fri)days?|(?:partial|partially|partly|part|semi)[- ]remote|on-?site[^.\n|]{0,20}\b(?:some|occasional) (?:remote|home)[- ]|היברידי|(?:יום|יומיים|[1-4]|שני|שלושה|ארבעה) (?:ימים |ימי )?(?:עבודה )?מהבית|(?:half|\d{1,2} ?%) of (?:their|your|the) (?:work(?:ing)? )?(?:time|week)[^.\n]{0,30}(?:office|on-?site)|(?:at least |on )?(?:mon|tues|wednes|thurs|fri)days?,? (?:and |or )?(?:mon|tues|wednes|thurs|fri)days?[^.\n]{0,40}office|t[ée]l[ée]travail[^.\n]{0,25}(?:jours?|partiel)|(?:jours?|partiel)[^.\n]{0,25}t[ée]l[ée]travail|(?:tage?|zwei|drei) (?:pro|in der|die) woche[^.\n]{0,30}(?:home ?office|büro)|(?:in|at) (?:the|our) office[^.\n]{0,20}(?:mon|tues|wednes|thurs|fri)days?,? (?:and |or )?(?:mon|tues|wednes|thurs|fri)days?|split (?:your )?time between (?:home|the office)/i
const FIVE_DAYS =
  /\b(?:5|five) ?(?:x|days|times)(?: \/ ?| (?:a|per|each) )week[^.\n]{0,30}\b(?:on-?site|office|in[- ]person)|(?:on-?site|office|in[- ]person)[^.\n]{0,30}\b(?:5|five) (?:days|x|times)/i
const REMOTE =
  /\b(?:(?:fully|100 ?%|completely|entirely|permanently) remote|remote(?:ly)?[ -](?:position|role|job|opportunity|first role|based|work(?: options?)?\b|from anywhere|within|in the|anywhere|\()|(?:this|the) (?:role|position|job) (?:is|can be|may be)(?: \w+){0,4} remote|work(?:ing)? (?:fully |100% )?(?:remotely|from home|from anywhere)|(?:location|workplace|work type|work model)\s?:? ?(?:\w+ )?remote|telecommut\w+|remote (?:\/|or) on-?site|remote flexibility|100 ?% homeoffice|télétravail total)|עבודה מ(?:הבית|רחוק)|^remote\b|\| ?remote\b/im
const ONSITE =
  /\b(?:on-?site (?:position|role|job|only|work|at|in\b)|(?:this|the) (?:role|position|job) (?:is|will be)(?: \w+){0,4} (?:on-?site|in[- ]office|in[- ]person|office[- ]based)|(?:must|required to|expected to|need to|will)(?: \w+){0,3} (?:work|be)(?: \w+){0,3} (?:on-?site|in[- ]person|in (?:the|our) (?:\w+ )?office)|work(?:ing)? (?:on-?site|in[- ]person|from (?:the|our) office)|in[- ]office (?:role|position|job|only)|fully on-?site|100 ?% on-?site|(?:must|required to|willing(?:ness)? to) relocate|relocation (?:is )?required|(?:location|workplace|work type|work model)\s?:? ?(?:on-?site|in[- ]office|in[- ]person)|remote (?:\/|or) on-?site|arbeit vor ort|onsite in)\b|פנים אל פנים|^(?:onsite|on-site)\b|\| ?on-?site\b/im
/** These say remote of a part of the week alone. */
const PART_REMOTE =
  /hybrid remote|(?:partial|partially|partly|part|semi)[- ]remote|(?:some|occasional) remote|(?:יום|ימים|ימי|יומיים)(?: עבודה)? מהבית/i
/** Shouted, as job threads do: a label, not a sentence. */
const SHOUTED_REMOTE = /\bREMOTE\b/
const SHOUTED_ONSITE = /\b(?:ONSITE|ON-SITE)\b/

const isSentenceEnd = isStopBefore((code) => code >= 65 && code <= 90)

const readLabel = remember(5_000, (label: string): Workplace[] => {
  const words = label.slice(0, 200).toLowerCase()
  if (DAYS.test(words)) return ['hybrid']
  if (/^remote ?: ?no\b/.test(words)) return ['onsite']
  const found = LABELS.filter(([pattern]) => pattern.test(words)).map(([, workplace]) => workplace)
  return found.includes('hybrid') ? found.filter((workplace) => workplace !== 'onsite') : found
})

/** Workplaces by the source's labels ("TELECOMMUTE", "on-site"); "unspecified" says nothing. */
export function workplacesOfLabels(labels: string[]): Workplace[] {
  return inOrder(labels.flatMap(readLabel))
}

/** Workplaces that a title names: "(Remote)", but not "Remote Sensing". */
export function workplacesOfTitle(title: string): Workplace[] {
  if (/\bnot remote|no remote|non[- ]remote/i.test(title)) return ['onsite']
  return inOrder(TITLE.filter(([pattern]) => pattern.test(title)).map(([, workplace]) => workplace))
}

/** Workplaces by plain statements about this job; how the company works in general says nothing. */
export function workplacesOfText(text: string): Workplace[] {
  const found = new Set<Workplace>()
  for (const sentence of sentencesOn(text, 'workplace', isSentenceEnd)) {
    if (sentence.length > 1_500) continue
    for (const workplace of workplacesOfSentence(sentence)) found.add(workplace)
  }
  if (found.has('hybrid') && !found.has('remote')) found.delete('onsite')
  return inOrder([...found])
}

/** A label that the text plainly contradicts gives way: "5x per week onsite" under a remote label. */
export function reconcileWorkplaces(stated: Workplace[], fromText: Workplace[], text: string): Workplace[] {
  if (stated.length !== 1 || stated[0] !== 'remote') return stated
  if (FIVE_DAYS.test(text) || (fromText.includes('onsite') && NOT_REMOTE.test(text))) return ['onsite']
  return stated
}

function workplacesOfSentence(sentence: string): Workplace[] {
  if (NOISE.test(sentence)) return []
  if (FIVE_DAYS.test(sentence)) return ['onsite']
  const denied = NOT_REMOTE.test(sentence)
  const found: Workplace[] = []
  if (HYBRID.test(sentence)) found.push('hybrid')
  if (!denied && !PART_REMOTE.test(sentence) && (REMOTE.test(sentence) || SHOUTED_REMOTE.test(sentence)))
    found.push('remote')
  if (ONSITE.test(sentence) || SHOUTED_ONSITE.test(sentence) || (denied && found.length === 0)) found.push('onsite')
  return found
}

function inOrder(workplaces: Workplace[]): Workplace[] {
  return workplaces.length < 2 ? workplaces : WORKPLACES.filter((workplace) => workplaces.includes(workplace))
}
