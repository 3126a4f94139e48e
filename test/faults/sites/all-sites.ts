import { ashbySite } from './ashby.ts'
import { greenhouseSite } from './greenhouse.ts'
import { himalayasSite } from './himalayas.ts'
import { icimsSite } from './icims.ts'
import { jsonLdSite } from './json-ld.ts'
import { leverSite } from './lever.ts'
import { oracleSite } from './oracle.ts'
import { personioSite } from './personio.ts'
import { recruiteeSite } from './recruitee.ts'
import { ripplingSite } from './rippling.ts'
import type { Site } from './site.ts'
import { smartrecruitersSite } from './smartrecruiters.ts'
import { teamtailorSite } from './teamtailor.ts'
import { theMuseSite } from './the-muse.ts'
import { workableSite } from './workable.ts'
import { workdaySite } from './workday.ts'

/** Every site on which the faults are tried. */
export const SITES: readonly Site[] = [
  greenhouseSite,
  leverSite,
  ashbySite,
  workableSite,
  smartrecruitersSite,
  recruiteeSite,
  personioSite,
  teamtailorSite,
  workdaySite,
  oracleSite,
  icimsSite,
  ripplingSite,
  jsonLdSite,
  theMuseSite,
  himalayasSite,
]
