import { linkPostings } from '../../src/pipeline/link-postings.ts'
import { isRejection, understand } from '../../src/pipeline/understand.ts'
import { fingerprint } from '../../src/posting/fingerprint.ts'
import { NORMALIZER_VERSION } from '../../src/posting/normalizer-version.ts'
import { emptyRawPosting, type RawPosting } from '../../src/posting/raw-posting.ts'
import { TAXONOMY_VERSION } from '../../src/skills/taxonomy.ts'
import { insertPostings, type PostingWrite } from '../../src/store/postings.ts'
import type { TestContext } from '../helpers/context.ts'

export type Ad = Partial<Omit<RawPosting, 'locations' | 'description'>> & { place?: string; text?: string }

/** Stores ads as a visit to the board would, and links them. Answers the keys, in order. */
export async function seed(
  ctx: TestContext,
  boardId: string,
  ads: Ad[],
  seenAt: string | null = null,
): Promise<string[]> {
  const now = ctx.now().toISOString()
  const writes = ads.map((ad, index) => writeOf(boardId, ad, index, now))
  const facts = { boardId, now, normalizerVersion: NORMALIZER_VERSION, taxonomyVersion: TAXONOMY_VERSION, seenAt }
  await insertPostings(ctx.db, writes, facts)
  await linkPostings(ctx)
  return writes.map((write) => write.key)
}

function writeOf(boardId: string, { place, text, ...ad }: Ad, index: number, now: string): PostingWrite {
  const raw: RawPosting = {
    ...emptyRawPosting(ad.externalId ?? String(index + 1)),
    url: `https://ads.example/${boardId.replace(':', '/')}/${ad.externalId ?? index + 1}`,
    ...ad,
    locations: place === undefined ? [] : [{ text: place, city: null, region: null, country: null }],
    description: text === undefined ? null : { format: 'text', body: text },
  }
  const written = understand(
    boardId,
    { raw, rawHash: fingerprint(raw) },
    { now, boardCompany: null, boardCountry: null },
  )
  if (isRejection(written)) throw new Error(written.why)
  return written
}
