import { expect, it } from 'vitest'
import { openProgress } from '../../src/cli/progress.ts'
import type { RunRow } from '../../src/store/runs.ts'

it('counts the boards that share a line as people do', async () => {
  const told: string[] = []
  const progress = openProgress({ write: (text: string) => told.push(text) })
  for (const boardId of ['lever:a', 'personio:b', 'personio:c']) {
    const reason = { code: 'circuit_open' as const, message: 'away', field: null }
    progress.report({ boardId, reason, outcome: 'failed' } as RunRow)
  }
  await progress.close()
  expect(told.map((line) => line.trim().replaceAll(/ +/g, ' '))).toEqual([
    'lever: 1 more board unreachable: away',
    'personio: 2 more boards unreachable: away',
  ])
})
