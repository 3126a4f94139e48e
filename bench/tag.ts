import { tag } from '../src/skills/tag.ts'
import { tagPosting } from '../src/skills/tag-posting.ts'
import { buildLexicon } from '../src/skills/tagger/lexicon.ts'
import { allSkills } from '../src/skills/taxonomy.ts'
import { barePosting } from '../test/skills/bare-posting.ts'
import { sampleAd } from '../test/skills/sample-ad.ts'
import { costAgainstScan, written } from './against-scan.ts'

// Prints ads of 1.4 KB tagged per second of one core, and the cost against a plain character scan of the same texts.
const SECONDS = 3

const ads = Array.from({ length: 64 }, (_, seed) => sampleAd(seed))
const bytes = ads.reduce((sum, ad) => sum + ad.length, 0) / ads.length
for (let at = 0; at < 20_000; at++) tag(ads[at % ads.length] as string, { company: null })
const cost = costAgainstScan(ads, (at) => tag(ads[at % ads.length] as string, { company: null }), SECONDS)
console.log(`tag, ads of ${Math.round(bytes)} characters: ${written(cost)}`)

const titles = Array.from(
  { length: 64 },
  (_, seed) => `Senior ${['Go', 'Java', 'Data', 'Sales'][seed % 4]} Engineer ${seed}`,
)
const postings = titles.map((title) => barePosting(title))
console.log(
  `tagPosting, title only: ${written(costAgainstScan(titles, (at) => tagPosting(postings[at % postings.length] ?? barePosting('Driver')), 0.5))}`,
)

const start = process.cpuUsage()
buildLexicon(allSkills())
const { user, system } = process.cpuUsage(start)
const built = (user + system) / 1e6
console.log(
  `build of the lexicon, once a process: as long as ${Math.round(built * cost.perSecond)} ads, ${(built * 1000).toFixed(0)} ms`,
)
