import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type Ad, readAds } from './ads.ts'

/**
 * The rule by which the ads of tech.jsonl and hn.jsonl were chosen, before any was tagged: hash order of the ids, titles that
 * tell of technical work, each title of a company once and no company too often. Says where the files differ from it.
 */
const TECHNICAL =
  /software|engineer|developer|programmer|architect|devops|devsecops|\bdata (?:scien|analy|eng)|machine learning|\b(?:ml|ai|bi|qa|it|soc|noc|sre|dba|ux|ui|grc)\b|security|scientist|network|system admin|algorithm|full ?stack|salesforce|servicenow|service now|sap|מפתח|מתכנת|תוכנה|סייבר|סיסטם|תשתיות|בודק|מיישם|ארכיטקט|אלגוריתם|מערכות מידע|תמיכה טכנית/i
const OTHER_WORK = /account executive|sales|counsel|recruit|talent|civil|תחבורה/i
const SHORTEST = { posting: 400, comment: 300 }

const uber = readAds('uber.json.gz')
const multiboard = readAds('multiboard-en-he.json.gz')
const comments = readAds('hn-2023-01-03.jsonl.gz')
if (!uber || !multiboard || !comments) console.log('left out: ../shared/data/postings is not here')
else {
  const english = multiboard.filter((ad) => !isHebrew(ad))
  const hebrew = multiboard.filter(isHebrew)
  compare('tech.jsonl', [...draw(uber, 20, 20), ...draw(english, 26, 3), ...draw(hebrew, 14, 3)])
  const long = shuffled(comments).filter((ad) => ad.text.length > SHORTEST.comment)
  compare('hn.jsonl', long.slice(0, 30))
}

function draw(ads: readonly Ad[], count: number, mostOfCompany: number): Ad[] {
  const drawn: Ad[] = []
  for (const ad of shuffled(ads)) {
    const title = ad.title ?? ''
    const isFit = TECHNICAL.test(title) && !OTHER_WORK.test(title) && ad.text.length - title.length > SHORTEST.posting
    const ofCompany = ad.company === null ? [] : drawn.filter((known) => known.company === ad.company)
    if (!isFit || ofCompany.length >= mostOfCompany || ofCompany.some((known) => known.title === title)) continue
    drawn.push(ad)
    if (drawn.length === count) break
  }
  return drawn
}

function isHebrew(ad: Ad): boolean {
  return (ad.text.match(/[\u0590-\u05ff]/g)?.length ?? 0) > 100
}

function shuffled(ads: readonly Ad[]): Ad[] {
  const key = (ad: Ad) => createHash('sha256').update(`gold:${ad.id}`).digest('hex')
  return ads.toSorted((left, right) => (key(left) < key(right) ? -1 : 1))
}

function compare(file: string, drawn: readonly Ad[]): void {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const labelled = new Set(lines.map((line) => (JSON.parse(line) as { id: string }).id))
  const ids = new Set(drawn.map((ad) => ad.id))
  const missing = [...ids].filter((id) => !labelled.has(id))
  const extra = [...labelled].filter((id) => !ids.has(id))
  console.log(`${file}: ${ids.size} drawn, ${missing.length} not labelled, ${extra.length} labelled beside the rule`)
  for (const id of [...missing, ...extra]) console.log(`  ${id}`)
}
