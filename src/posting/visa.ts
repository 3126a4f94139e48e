import { isStop, sentencesOn } from './topics.ts'

const MENTION =
  /visa|visum|visto|visado|\bwiz(?:y|ę|ow)|sponsor|patroc|immigration|green card|h-?1b|work permit|right to work|authori[sz]ed to work|arbeitserlaubnis|arbeitsgenehmigung|aufenthaltstitel|permis de travail|autorisation de travail|permiso de trabajo|autoriza|permesso di|werkvergunning|pozwoleni|arbetstillstånd|אשר[הת]|אשרות|ויז[הת]/i
const NAMES =
  '(?:visas?|visums?|visa\\p{L}{0,8}|visum\\p{L}{0,12}|visados?|vistos?|wizy|wizę|wizow\\p{L}+|work permits?|h-?1b|sponsor\\p{L}*|patrocin\\p{L}+|patrocín\\p{L}+)'
const gap = (longest: number) => `[^.\\n]{0,${longest}}`
/** "Do you require sponsorship?" asks the applicant and says nothing. */
const QUESTION =
  /^\W*(?:do|will|would|are|can) you\b[^\n]{0,120}\?|^\W*(?:benötig|brauch)[^\n]{0,60}\?|^\W*avez-vous besoin[^\n]{0,60}\?|^\W*¿/i
const REFUSED =
  /\b(?:no|not|unable to|cannot|can't|can’t|won't|won’t|will not|don't|don’t|do not|does not|doesn't|doesn’t|never|without|unfortunately|neither)\b[^.\n]{0,60}\b(?:visa|sponsor|work permit|h-?1b)|\b(?:visa|sponsorship|h-?1b)[^.\n]{0,40}\b(?:not (?:available|provided|offered|possible|supported)|unavailable|excluded|ruled out|need not apply|is not|are not|cannot be|(?:will|can|may) not\b|: ?no\b)/i
/** The same in other languages: a negation before the name, or behind it in a Germanic sentence. */
const REFUSED_ELSEWHERE = new RegExp(
  [
    `(?<!\\p{L})(?:kein(?:e|en|er|erlei)?|nicht|pas|aucune?|sans|sin|no|não|sem|non|nessun\\p{L}?|senza|geen|niet|nie|bez|inte|inga|inget|utan)(?!\\p{L})${gap(40)}(?<!\\p{L})${NAMES}`,
    `(?<!\\p{L})${NAMES}${gap(40)}(?<!\\p{L})(?:nicht|ausgeschlossen|exclue?|niet|inte|nie)(?!\\p{L})`,
    `(?:אין|לא|איננו|אינה|ללא)(?!\\p{L})${gap(40)}(?:אשר[הת]|אשרות|ויז[הת])`,
  ].join('|'),
  'iu',
)
/** A permit that must be there already is none that the employer gets for anybody. */
const ALREADY = new RegExp(
  [
    `\\b(?:already|existing)\\b${gap(40)}\\b(?:right to work|work permit|(?:work )?authori[sz]ation|authori[sz]ed to work)`,
    `\\b(?:bereits|schon)\\b${gap(40)}(?:arbeitserlaubnis|arbeitsgenehmigung|aufenthaltstitel)`,
    `(?:arbeitserlaubnis|arbeitsgenehmigung|aufenthaltstitel)${gap(40)}\\bbereits\\b`,
    `déjà${gap(40)}(?:permis|autorisation) de travail`,
    `\\bya${gap(30)}(?:permiso|autorización) de trabajo`,
    `já${gap(30)}(?:autorização|visto) (?:de|para) trabalh`,
    `già${gap(30)}permesso di (?:lavoro|soggiorno)`,
    `\\b(?:al|reeds)\\b${gap(30)}werkvergunning`,
    `już${gap(30)}pozwoleni\\p{L}+ na pracę`,
    `redan${gap(30)}arbetstillstånd`,
    `כבר${gap(30)}(?:אשר[הת]|ויז[הת])`,
  ].join('|'),
  'iu',
)
const OFFERED =
  /\b(?:visa (?:sponsorship|support|assistance)|sponsor(?:ship)?(?: (?:a|your|of|for|work))* (?:visas?|h-?1b)|(?:we|will|can|able to|happy to|do) sponsor\b(?![^.\n]{0,40} clearance)(?! (?!work|visa|your|you\b|candidate|applicant|employ|h-?1b|an? visa)\w)|(?:offer|provide)s?[^.\n]{0,30}\b(?:visa|sponsorship)|visas? (?:sponsored|provided|available)|visa: ?(?:yes|✓)|h-?1b (?:transfer|sponsor)|sponsorship (?:is )?(?:available|provided|offered|possible)|(?:green card|blue card|work permit|immigration) (?:sponsorship|support|assistance)|licen[cs]ed (?:visa )?sponsor|certificates? of sponsorship|help (?:you )?with (?:your )?visas?)/i
/** "We" and a verb of help before the name, or a noun of help beside it, in the ads' languages. */
const OFFERED_ELSEWHERE = new RegExp(
  [
    `\\b(?:we|our (?:people|hr|mobility|relocation) team)\\b${gap(20)}\\b(?:support|help|assist|take care|takes care|handle|arrange|organi[sz]e|cover|pay for)\\b${gap(30)}\\b(?:visas?|work permits?)`,
    `(?:unterstütz|helfen|übernehm|kümmern|organisieren)${gap(40)}(?:visum|visa(?!\\p{L})|arbeitserlaubnis)`,
    `(?:unterstützung|hilfe) (?:bei|beim|mit|für)${gap(30)}(?:visum|visa(?!\\p{L})|arbeitserlaubnis)`,
    `(?:visum|visa)[- ]?(?:sponsoring|sponsring|sponsorschap|unterstützung|ondersteuning|hjälp)`,
    `(?:prenons en charge|accompagnons|aidons|sponsorisons)${gap(30)}visas?`,
    `(?:aide|accompagnement|soutien)${gap(30)}\\bvisas?\\b`,
    `(?:sponsoring|patrocinio|patrocínio|sponsorizzazione|apoyo|ayuda|apoio|supporto|assistenza|assistência) (?:de|del|di|do|da|con|com|per)${gap(12)}(?:visas?|visados?|visto)\\b`,
    `(?:ofrecemos|ayudamos|apoyamos|tramitamos|oferecemos|ajudamos|apoiamos|offriamo|aiutiamo|supportiamo)${gap(30)}(?:visas?|visados?|vistos?)\\b`,
    `\\bwe (?:helpen|ondersteunen|regelen|bieden)${gap(30)}visum`,
    `(?:pomagamy|pomożemy|oferujemy|wspieramy|zapewniamy)${gap(30)}wiz(?:y|ę|ow)`,
    `\\bvi (?:hjälper|stöttar|ordnar|erbjuder)${gap(30)}(?:visum|arbetstillstånd)`,
    `(?:מסייע|עוזר|מטפל|נסייע|נעזור)\\p{L}*${gap(30)}(?:אשר[הת]|ויז[הת])`,
  ].join('|'),
  'iu',
)
/** A label between the bars of a job thread's head: "| VISA |". */
const LABEL = /\|[^|\n]{0,30}\bVISA\b(?! (?:card|inc))[^|\n]{0,30}(?:\||$)/

/** Whether the employer sponsors a visa: what the text says, true or false; null where it is silent. */
export function visaOfText(text: string): boolean | null {
  let offered: boolean | null = null
  for (const line of sentencesOn(text, 'visa', isStop)) {
    if (!MENTION.test(line) || QUESTION.test(line)) continue
    if (REFUSED.test(line) || REFUSED_ELSEWHERE.test(line) || ALREADY.test(line)) return false
    if (OFFERED.test(line) || OFFERED_ELSEWHERE.test(line) || LABEL.test(line)) offered = true
  }
  return offered
}
