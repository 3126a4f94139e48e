import { evidenceOf } from '../listing/evidence.ts'
import { postingKey } from '../listing/posting-key.ts'
import { normalize } from '../posting/normalize.ts'
import type { NormalizeHints } from '../posting/posting.ts'
import type { RawPosting } from '../posting/raw-posting.ts'
import { webAddress } from '../posting/web-address.ts'
import { tagPosting } from '../skills/tag-posting.ts'
import type { Rejection, Source } from '../sources/define-source.ts'
import { type BoardRow, sourceOf } from '../store/boards.ts'
import type { PostingWrite } from '../store/postings.ts'

/** A raw posting made ready for the database: normalised, tagged, with its evidence. A rejection where it has no title at all. */
export function understand(
  boardId: string,
  seen: { raw: RawPosting; rawHash: string },
  hints: NormalizeHints,
): PostingWrite | Rejection {
  const { raw, rawHash } = seen
  const doc = tagPosting(normalize(raw, hints), raw.tags)
  if (doc === null) {
    return {
      externalId: raw.externalId,
      code: 'no_title',
      why: 'it has no title, and none can be derived from its text',
    }
  }
  const posted = doc.postedAt !== null && doc.postedAt < hints.now ? doc.postedAt : hints.now
  const key = postingKey(boardId, raw.externalId)
  const { externalId, requisitionId } = raw
  const url = webAddress(raw.url)
  const evidence = evidenceOf(doc, { source: sourceOf(boardId), externalId, url, requisitionId })
  return { externalId, key, url, rawHash, raw, doc, evidence, rankAt: posted }
}

/** What a board tells of each of its ads, read by the clock `now`: of an employer's board, whose ads they are. */
export function hintsOf(board: Pick<BoardRow, 'name' | 'country'>, source: Source, now: string): NormalizeHints {
  const boardCompany = source.manifest.kind === 'employer' ? board.name : null
  return { now, boardCompany, boardCountry: board.country }
}

/** Narrows what `understand` returns. */
export function isRejection(result: PostingWrite | Rejection): result is Rejection {
  return 'code' in result
}
