import type { Context } from '../context.ts'
import { TransientError } from '../errors.ts'
import type { BoardRow } from '../store/boards.ts'
import { loadPages, loadValidators, type StoredPage } from '../store/pages.ts'
import { type Remembered, requestName } from './collect-pages.ts'

type Slice = Pick<Context, 'db'>

/**
 * The pages that can spare a visit work: those of the last good visit, and beside them those of a later one that broke off,
 * or a board of two thousand detail pages would begin anew each time. `expectedPages` counts the good visit's.
 */
export async function rememberedPages(
  ctx: Slice,
  row: Pick<BoardRow, 'lastGoodRunId' | 'lastRunId'>,
): Promise<{ remembered: Map<string, Remembered>; expectedPages: number }> {
  const good = row.lastGoodRunId === null ? [] : await pagesOf(ctx, row.lastGoodRunId, 'good')
  const isLater = row.lastRunId !== null && row.lastRunId !== row.lastGoodRunId
  const later = isLater ? await pagesOf(ctx, row.lastRunId ?? '', 'later') : []
  return { remembered: new Map([...later, ...good]), expectedPages: good.length }
}

async function pagesOf(ctx: Slice, runId: string, visit: Remembered['visit']): Promise<[string, Remembered][]> {
  const validators = await loadValidators(ctx.db, runId)
  let loaded: Promise<Map<string, StoredPage>> | null = null
  async function loadAll() {
    return new Map((await loadPages(ctx.db, runId)).map((page) => [requestName(page.request), page]))
  }
  return validators.map(({ request, etag, lastModified, hash, error }) => {
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
