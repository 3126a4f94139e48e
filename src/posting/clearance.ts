import { isStop, sentencesOn } from './topics.ts'

const MENTION = /\bclearance\b|\bTS\/SCI\b|secret défense|sicherheitsüberprüfung/i
const CLEARANCE =
  /\b(?:(?:active|current|security|secret|government|dod|public trust|sc|dv|q|nv[12]|level \w+)[^.\n]{0,30} clearance|ts\/sci|clearance (?:required|level|is required|needed)|sicherheitsüberprüfung|habilitation[^.\n]{0,20} défense)/i
const NEGATED =
  /\b(?:no|not|without|don't|don’t|does not|doesn't)\b[^.\n]{0,40}\bclearance|clearance[^.\n]{0,20}\bnot (?:required|needed)|clearance: ?(?:no|none)\b/i
const OTHER = /\b(?:customs?|medical|background|police|criminal|garnishee|tax|sale|stock|inventory) clearance/i

/** Whether the work demands a security clearance; false where the text says that none is needed, null where it is silent. */
export function clearanceOfText(text: string): boolean | null {
  for (const line of sentencesOn(text, 'clearance', isStop)) {
    if (!MENTION.test(line)) continue
    if (NEGATED.test(line)) return false
    if (CLEARANCE.test(line) && !OTHER.test(line)) return true
  }
  return null
}
