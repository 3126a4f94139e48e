import { expect, it } from 'vitest'
import { diffLines } from '../../src/cli/diff-lines.ts'

const ref = (externalId: string, title: string | null = `Deckhand ${externalId}`) => ({
  externalId,
  title,
  listing: null,
})
const diff = {
  open: [ref('1'), ref('2', null)],
  reopen: [ref('3')],
  update: [
    { ...ref('4'), fields: ['pay', 'title'] },
    { ...ref('5'), fields: [] },
  ],
  close: [ref('6', 'Cook \u001b[2J')],
}

it('names what a dry run would do, with no sign that moves a cursor', () => {
  expect(diffLines({ id: 'r1', dryRun: true, diff })).toEqual([
    '    + Deckhand 1',
    '    + 2',
    '    + Deckhand 3 (reopened)',
    '    ~ Deckhand 4 (pay, title)',
    '    ~ Deckhand 5 (nothing that is shown)',
    '    - Cook \\u001b[2J',
  ])
})

it('names the first of many, and says where the rest is', () => {
  const close = Array.from({ length: 30 }, (_, n) => ref(String(n)))
  const lines = diffLines({ id: 'r1', dryRun: true, diff: { ...diff, close } })
  expect([lines.length, lines.at(-2), lines.at(-1)]).toEqual([
    21,
    '    - Deckhand 14',
    '    and 15 more: rolecall run r1',
  ])
})

it('says nothing of what is no dry run, and of one that ended before it knew', () => {
  expect(diffLines({ id: 'r1', dryRun: false, diff })).toEqual([])
  expect(diffLines({ id: 'r1', dryRun: true, diff: null })).toEqual([])
})
