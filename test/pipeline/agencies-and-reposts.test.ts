import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linkPostings } from '../../src/pipeline/link-postings.ts'
import { removeBoards } from '../../src/pipeline/remove-boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import type { Ad } from '../helpers/duplicates/ads.ts'
import { LONG_TEXT, listings } from './crawling.ts'
import { ingest, partition, rawOf } from './linking.ts'

let ctx: TestContext
beforeAll(async () => {
  ctx = await testContext()
})
afterAll(() => ctx.close())

const OWN: Ad = {
  title: 'Platform Engineer',
  company: 'Acme',
  location: 'Berlin, Germany',
  description: LONG_TEXT.repeat(4),
  posted_at: '2026-11-01',
}
const AGENCYS: Ad = {
  ...OWN,
  company: 'Northgate Recruitment',
  description: `Our client, a leader in its field, is looking for you.\n\n${OWN.description}\n\nThe salary is €70,000 - €90,000 a year. Send us your CV.`,
}

describe('an agency’s copy', () => {
  it('says that it is none of the employer’s while it stands alone', async () => {
    await ingest(ctx, 'remoteok:all', [rawOf('agency', AGENCYS)])
    await linkPostings(ctx)
    expect((await listings(ctx)).map(({ doc }) => [doc.company?.name, doc.direct])).toEqual([
      ['Northgate Recruitment', false],
    ])
  })

  it('ranks below the employer’s ad though it came first and says more, and both say why they are one', async () => {
    await ingest(ctx, 'lever:acme', [rawOf('own', OWN)])
    await linkPostings(ctx)
    const [listing, ...others] = await listings(ctx)
    expect(others).toEqual([])
    expect(listing?.doc).toMatchObject({
      company: { name: 'Acme' },
      direct: true,
      donors: { salary: 'remoteok' },
      sources: [{ board: 'remoteok:all' }, { board: 'lever:acme' }],
    })
    for (const { reasons } of (await partition(ctx)).links)
      expect(reasons).toMatchObject([{ verdict: 'same', by: 'agency_copy', score: expect.any(Number) }])
  })

  it('speaks for the opening again once the employer’s board is taken away', async () => {
    await removeBoards(ctx, ['lever:acme'])
    expect((await listings(ctx)).map(({ doc }) => [doc.company?.name, doc.direct])).toEqual([
      ['Northgate Recruitment', false],
    ])
    await removeBoards(ctx, ['remoteok:all'])
  })
})

describe('an ad that is posted again', () => {
  it('is the same listing’s next appearance, counted with its date, where two weeks lie between', async () => {
    const on = (id: string, posted_at: string) => rawOf(id, { ...OWN, posted_at })
    await ingest(ctx, 'files:paper', [on('august', '2026-08-01'), on('a-week-later', '2026-08-08')])
    await linkPostings(ctx)
    expect((await listings(ctx)).map(({ doc }) => doc.repostCount)).not.toContain(1)
    await ingest(ctx, 'files:paper', [
      on('august', '2026-08-01'),
      on('october', '2026-10-15'),
      on('november', '2026-11-10'),
    ])
    await linkPostings(ctx)
    const listing = (await listings(ctx)).find(({ doc }) =>
      doc.sources.some(({ externalId }) => externalId === 'october'),
    )
    expect(listing?.doc).toMatchObject({
      repostCount: 2,
      repostedAt: ['2026-10-15T00:00:00.000Z', '2026-11-10T00:00:00.000Z'],
    })
    expect(listing?.doc.sources.map(({ externalId }) => externalId)).toContain('august')
  })
})
