import { fold } from '../posting/fold.ts'
import type { Posting } from '../posting/posting.ts'

/** Names by which staffing firms call themselves, and the largest of them. */
const NAMES =
  /\b(?:recruit(?:ment|ing|ers?)|staffing|headhunt(?:ers?|ing)|personalvermittlung|personaldienst\w*|zeitarbeit|executive search|talent solutions|manpower|adecco|randstad|robert half|michael page|page personnel|kforce|teksystems|insight global|cybercoders|jobot|robert walters|kelly services|aerotek|experis|modis|akkodis|collabera|apex systems|motion recruitment|harnham|huxley|computer futures|gulp)\b|^(?:hays|reed|gi group|gigroup)(?: |$)/
/** How an agency frames the ad of somebody else. */
const FRAMES =
  /\b(?:our (?:\w+[ -]){0,4}client\b(?!s|['’]s? (?:needs|success))(?=[ ,.]*(?:is\b|are\b|has\b|a\b|an\b|one\b|who\b|in\b|based|the\b|seeks|needs|wants|looking|located|,))|on behalf of (?:our|a|an|one of our) (?:\w+[ -]){0,4}clients?|(?:is|are) (?:partnering|working|recruiting|hiring) (?:exclusively )?(?:with|for|on behalf of) (?:our|a|an|one of our) (?:\w+[ -]){0,4}client|for (?:our|one of our) (?:\w+[ -]){0,3}clients?\b|client of ours|unser(?:en|em)? (?:\w+ ){0,2}kunden?\b (?:sucht|ist|suchen)|fur unseren (?:\w+ ){0,2}kunden|notre client\b|pour (?:notre|l['’]un de nos) clients?|nuestro cliente\b|onze (?:klant|opdrachtgever))\b/
/** An agency says so at the start or at the end. */
const HEAD = 2_500
const TAIL = 600

/** Whether the ad speaks for another employer: by the company's name or by how the text is framed. False where neither says so. */
export function speaksForAnother(posting: Pick<Posting, 'company' | 'description'>): boolean {
  if (posting.company !== null && NAMES.test(fold(posting.company.name))) return true
  const text = posting.description?.text ?? ''
  if (text === '') return false
  return FRAMES.test(fold(text.length <= HEAD + TAIL ? text : `${text.slice(0, HEAD)}\n${text.slice(-TAIL)}`))
}
