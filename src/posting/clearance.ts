import { isStop, sentencesOn } from './topics.ts'

const MENTION =
  /\bclearance\b|\bTS\/SCI\b|\bpoly(?:graph)?\b|défense|sicherheitsüberprüfung|sicherheitsfreigabe|habilitación|habilitation|habilitable|credenciação|nulla osta|veiligheidsonderzoek|\bvgb\b|poświadczeni|säkerhetsklass|säkerhetspröv|סיווג ב/i
const CLEARANCE =
  /\b(?:(?:active|current|security|secret|government|dod|public trust|sc|e?dv|q|nv[12]|level \w+)[^.\n]{0,30} clearance|ts\/sci|clearance (?:required|level|is required|needed)|(?:ci|full[- ]scope|lifestyle) poly(?:graph)?|sicherheitsüberprüfung|sicherheitsfreigabe|habilitation[^.\n]{0,20} défense|habilitable[^.\n]{0,20} défense|habilitación[^.\n]{0,20} seguridad|credenciação de segurança|nulla osta (?:di )?sicurezza|veiligheidsonderzoek|vgb|poświadczeni\p{L}{1,2} bezpieczeństwa|säkerhetsklass|säkerhetspröv)|סיווג ב(?:י)?טחוני/iu
const NEGATED =
  /\b(?:no|not|without|don't|don’t|does not|doesn't)\b[^.\n]{0,40}\bclearance|clearance[^.\n]{0,20}\bnot (?:required|needed)|clearance(?: (?:required|needed|level|type|status))?: ?(?:no|none|not|n\/a)\b|\bkeine[^.\n]{0,30}sicherheitsüberprüfung|\baucune habilitation|\bpas d['’]habilitation|\bsin habilitación|\bno (?:se )?(?:requiere|necesit)[^.\n]{0,30}habilitación|\bgeen (?:vgb|veiligheidsonderzoek)|(?:אין צורך|לא נדרש|ללא)[^.\n]{0,20}סיווג/i
const OTHER = /\b(?:customs?|medical|background|police|criminal|garnishee|tax|sale|stock|inventory) clearance/i
/** What is only wished for is no demand, unless the same sentence makes one. */
const WISHED = /\b(?:preferred|a plus|nice to have|bonus|ideally|desirable|desired|advantage|von vorteil)\b|יתרון/i
const DEMANDED = /(?<!not )\b(?:required|must|mandatory|obtain|eligible)\b/i

/** Whether the work demands a security clearance; false where the text says that none is needed, null where it is silent. */
export function clearanceOfText(text: string): boolean | null {
  for (const line of sentencesOn(text, 'clearance', isStop)) {
    if (!MENTION.test(line)) continue
    if (WISHED.test(line) && !DEMANDED.test(line)) continue
    if (NEGATED.test(line)) return false
    if (CLEARANCE.test(line) && !OTHER.test(line)) return true
  }
  return null
}
