import { isStop, sentencesOn } from './topics.ts'

const MENTION = /\b(?:visa|visum|sponsor|work permit|h-?1b|relocation visa)/i
const REFUSED =
  /\b(?:no|not|unable to|cannot|can't|can’t|won't|won’t|will not|don't|don’t|do not|does not|doesn't|doesn’t|never|without|unfortunately|neither)\b[^.\n]{0,60}\b(?:visa|sponsor|work permit|h-?1b)|\b(?:visa|sponsorship|h-?1b)[^.\n]{0,40}\b(?:not (?:available|provided|offered|possible|supported)|unavailable|is not|are not|cannot be|(?:will|can|may) not\b|: ?no\b)/i
const OFFERED =
  /\b(?:visa (?:sponsorship|support|assistance)|sponsor(?:ship)?(?: (?:a|your|of|for|work))* (?:visas?|h-?1b)|(?:we|will|can|able to|happy to|do) sponsor\b(?! (?!work|visa|your|you\b|candidate|applicant|employ|h-?1b|an? visa)\w)|(?:offer|provide)s?[^.\n]{0,30}\b(?:visa|sponsorship)|visas? (?:sponsored|provided|available)|visa: ?(?:yes|✓)|h-?1b (?:transfer|sponsor)|sponsorship (?:is )?(?:available|provided|offered|possible)|help (?:you )?with (?:your )?visas?|(?:unterstütz|helf)[^.\n]{0,30}\bvisum|prenons en charge[^.\n]{0,30}\bvisas?)/i

/** A label between the bars of a job thread's head: "| VISA |". */
const LABEL = /\|[^|\n]{0,30}\bVISA\b(?! (?:card|inc))[^|\n]{0,30}(?:\||$)/

/** Whether the employer sponsors a visa: what the text says, true or false; null where it is silent. */
export function visaOfText(text: string): boolean | null {
  let offered: boolean | null = null
  for (const line of sentencesOn(text, 'visa', isStop)) {
    if (!MENTION.test(line)) continue
    if (REFUSED.test(line)) return false
    if (OFFERED.test(line) || LABEL.test(line)) offered = true
  }
  return offered
}
