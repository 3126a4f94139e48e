import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BUCKET_CAP } from '../../src/listing/index-keys.ts'
import type { Member } from '../../src/listing/member.ts'
import { linkPostings } from '../../src/pipeline/link-postings.ts'
import { removeBoards } from '../../src/pipeline/remove-boards.ts'
import { emptyRawPosting } from '../../src/posting/raw-posting.ts'
import { addBoards } from '../../src/store/boards.ts'
import { insertPostings, updatePostings } from '../../src/store/postings.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { type Chance, chanceFrom } from '../helpers/duplicates/chance.ts'
import { anyFacts, type Facts, memberOf } from '../listing/any-postings.ts'
import { partition } from './linking.ts'

/** Each shuffles three times: how the first come, how others come among them, how these go. */
const RUNS = 350
const LONG_MS = 900_000
const TABLES = ['postings', 'links', 'listings', 'match_keys', 'changes', 'link_marks']

let ctx: TestContext
beforeAll(async () => {
  ctx = await testContext()
})
afterAll(() => ctx.close())

const worlds = fc.record({
  /** Postings that stay, and what some of them say for a while. */
  stay: fc.array(fc.tuple(anyFacts, fc.option(anyFacts, { freq: 1 })), { minLength: 3, maxLength: 9 }),
  /** Postings that come and go. */
  pass: fc.array(anyFacts, { minLength: 1, maxLength: 5 }),
  /** How many more apply at one page: with those that pass its key tells nothing, or something again. */
  crowd: fc.oneof({ weight: 19, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constant(BUCKET_CAP - 1) }),
  seed: fc.integer(),
})

describe('postings that come and go in any order, linked at any time', () => {
  it(
    `leave what was there before them, and that is what a rebuild in one go makes (${3 * RUNS} shuffles)`,
    async () => {
      let merged = 0
      let turned = 0
      const property = fc.asyncProperty(worlds, async ({ stay, pass, crowd, seed }) => {
        await clear()
        const chance = chanceFrom(seed)
        const own = stay.map(([facts], at) => memberOf(`own-${at}`, { ...facts, board: `${facts.board}-own` }))
        own.push(...Array.from({ length: crowd }, (_, at) => memberOf(`crowd-${at}`, crowded(at))))
        const guests = pass.map((facts, at) =>
          memberOf(`guest-${at}`, {
            ...facts,
            board: `${facts.board}-guest-${at}`,
            ...(crowd > 0 && at < 2 && { apply: 'crowd' }),
          }),
        )
        const changed = stay.flatMap(([{ board, seen }, facts], at) =>
          facts === null ? [] : [memberOf(`own-${at}`, { ...facts, board: `${board}-own`, seen })],
        )
        await inAnyOrder(
          chance,
          own.map((posting) => () => insert(posting)),
        )
        const before = await partition(ctx)
        merged += before.listings.length < own.length ? 1 : 0

        await inAnyOrder(chance, [
          ...guests.map((posting) => () => insert(posting)),
          ...changed.map((posting) => () => change(posting)),
        ])
        const between = await partition(ctx)
        turned += largestBucket(before) <= BUCKET_CAP && largestBucket(between) > BUCKET_CAP ? 1 : 0
        await inAnyOrder(chance, [
          ...guests.map((posting) => () => removeBoards(ctx, [posting.boardId])),
          ...changed.map((posting) => () => change(own.find(({ key }) => key === posting.key) as Member)),
        ])
        expect(await partition(ctx)).toEqual(before)

        for (const table of ['links', 'listings', 'match_keys'])
          await ctx.db.execute(sql`delete from ${sql.identifier(table)}`)
        await ctx.db.execute(sql`insert into link_marks select id from postings`)
        await linkPostings(ctx)
        expect(await partition(ctx)).toEqual(before)
      })
      await fc.assert(property, { numRuns: RUNS })
      expect(merged).toBeGreaterThan(RUNS / 4)
      expect(turned).toBeGreaterThan(1)
    },
    LONG_MS,
  )
})

function largestBucket({ keys }: Awaited<ReturnType<typeof partition>>): number {
  return Math.max(...[...Map.groupBy(keys, ({ key }) => key)].map(([, postings]) => postings.length))
}

function crowded(at: number): Facts {
  const title = `Cook ${String.fromCharCode(97 + (at % 26))}${'xyz'[Math.floor(at / 26)]}t`
  const known = { company: 'Canteen', city: 'Berlin', words: null, apply: 'crowd', pay: null }
  return { ...known, board: 'files:crowd', title, seen: '2026-11-01T00:00:00.000Z' }
}

/** Does each, and links after some of them; at the end everything is linked. */
async function inAnyOrder(chance: Chance, acts: (() => Promise<unknown>)[]): Promise<void> {
  const left = [...acts]
  const often = chance.pick([0, 0.3, 1])
  while (left.length > 0) {
    const [act] = left.splice(Math.floor(chance.next() * left.length), 1)
    await act?.()
    if (acts.length < 20 ? chance.next() < often : left.length % 20 === 0) await linkPostings(ctx)
  }
  await linkPostings(ctx)
}

async function insert(posting: Member): Promise<void> {
  const [source = '', slug = ''] = posting.boardId.split(':')
  await addBoards(ctx.db, [{ source, slug, url: 'https://boards.example' }], {
    now: posting.firstSeenAt,
    revive: 'revive',
  })
  await insertPostings(ctx.db, [writeOf(posting)], factsOf(posting))
}

async function change(posting: Member): Promise<void> {
  await updatePostings(ctx.db, [writeOf(posting)], factsOf(posting))
}

function writeOf({ externalId, key, url, doc, traits, keys, rankAt }: Member) {
  return {
    externalId,
    key,
    url,
    rawHash: '00',
    raw: emptyRawPosting(externalId),
    doc,
    evidence: { traits, keys },
    rankAt,
  }
}

/** The time that a posting was first seen at stands for all of its times: it is as it was when it says again what it said. */
function factsOf({ boardId, firstSeenAt }: Member) {
  return { boardId, now: firstSeenAt, normalizerVersion: 1, taxonomyVersion: 1, seenAt: null }
}

async function clear(): Promise<void> {
  for (const table of TABLES) await ctx.db.execute(sql`delete from ${sql.identifier(table)}`)
}
