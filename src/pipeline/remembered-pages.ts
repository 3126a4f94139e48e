import type { Context } from '../context.ts'
import { TransientError } from '../errors.ts'
import type { BoardRow } from '../store/boards.ts'
import { loadPages, loadValidators, type StoredPage, type Validator } from '../store/pages.ts'
import { type Remembered, requestName } from './collect-pages.ts'

type Slice = Pick<Context, 'db'>

/**
 * The pages that can spare a visit work: those of the last good visit, and beside them those of a later one that broke off,
 * or a board of two thousand detail pages would begin anew each time. `expectedPages` counts the good visit's.
 */
export async function rememberedPages(
  ctx: Slice,
  board: Pick<BoardRow, 'id' | 'lastGoodRunId'>,
): Promise<{ remembered: Map<string, Remembered>; expectedPages: number }> {
  const kept = Map.groupBy(await loadValidators(ctx.db, board.id), (page) => page.runId)
  const remembered = new Map<string, Remembered>()
  // What the good visit had goes before what a later one had of the same page; run ids ascend with time.
  const visits = [...kept].toSorted(
    ([one], [other]) => Number(one === board.lastGoodRunId) - Number(other === board.lastGoodRunId),
  )
  for (const [runId, pages] of visits) {
    const visit = runId === board.lastGoodRunId ? 'good' : 'later'
    for (const [name, page] of rememberedOf(ctx, runId, { pages, visit })) remembered.set(name, page)
  }
  return { remembered, expectedPages: kept.get(board.lastGoodRunId ?? '')?.length ?? 0 }
}

function rememberedOf(
  ctx: Slice,
  runId: string,
  { pages, visit }: { pages: Validator[]; visit: Remembered['visit'] },
): [string, Remembered][] {
  let loaded: Promise<Map<string, StoredPage>> | null = null
  async function loadAll() {
    return new Map((await loadPages(ctx.db, runId)).map((page) => [requestName(page.request), page]))
  }
  return pages.map(({ request, etag, lastModified, hash, error }) => {
    const name = requestName(request)
    // A page that could not be had is asked for again, whatever its list says.
    const version = error === null ? (request.version ?? null) : null
    const load = async () => {
      loaded ??= loadAll()
      const found = (await loaded).get(name)
      if (!found) throw new TransientError('internal', `The stored page of ${request.url} is gone`)
      return found
    }
    return [name, { etag, lastModified, hash, version, visit, load }]
  })
}
