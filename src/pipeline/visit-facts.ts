import { rejectionsCounted } from '../board/complete.ts'
import { otherOwner } from '../board/owner.ts'
import type { VisitFacts } from '../board/plausible.ts'
import type { KnownPosting } from '../board/reconcile.ts'
import type { Context } from '../context.ts'
import type { ReasonCode } from '../errors.ts'
import type { RawPosting } from '../posting/raw-posting.ts'
import type { Page, ParsedVisit, Source } from '../sources/define-source.ts'
import type { BoardRow } from '../store/boards.ts'
import { companiesOf, idsByUrl } from '../store/posting-reads.ts'
import type { RunRow } from '../store/runs.ts'
import { presenceOfRow } from './source-board.ts'

type Slice = Pick<Context, 'db'>

interface ParsedRun {
  run: RunRow
  board: BoardRow
  source: Source
  parsed: ParsedVisit
  known: KnownPosting[]
  /** Ids of postings whose own pages are no more. */
  gone: string[]
  /** How many lists it has, and how many pages these had. */
  extent: { lists: number; pages: number }
}

/** All that the judgement of a visit depends on. */
export async function visitFacts(ctx: Slice, visit: ParsedRun): Promise<VisitFacts> {
  const { run, board, source, parsed, known, gone } = visit
  const pagesGone = new Set(gone)
  const open = known.filter((posting) => posting.closedReason === null)
  const stopped = run.truncated as { code: ReasonCode; message: string } | null
  const codes = parsed.rejections.map((rejection) => rejection.code)
  return {
    ...countsOf(source, parsed),
    rejected: rejectionsCounted(codes, visit.extent),
    truncated: stopped ?? parsed.incomplete,
    presence: run.trigger === 'import' ? 'part' : presenceOfRow(source, board),
    open: open.length,
    gone: open.filter((posting) => pagesGone.has(posting.externalId)).length,
    recentSeen: board.recentSeen,
    recentDescribed: board.recentDescribed,
    emptyVisits: board.emptyVisits,
    otherOwner: await ownerNow(ctx, visit),
    approved: run.decision === 'approved' ? 'approved' : null,
  }
}

/** What a visit brought, in numbers. */
export function countsOf(
  source: Source,
  { postings, rejections, total }: ParsedVisit,
): Pick<VisitFacts, 'seen' | 'rejected' | 'withoutTitleOrUrl' | 'unreadable' | 'described' | 'stated'> {
  return {
    seen: postings.length,
    rejected: rejections.length,
    withoutTitleOrUrl: source.manifest.kind === 'loose' ? 0 : postings.filter(lacksTitleOrUrl).length,
    unreadable: source.manifest.kind === 'loose' ? 0 : rejections.filter((one) => one.code === 'schema').length,
    described: postings.filter((raw) => raw.description !== null).length,
    stated: total,
  }
}

function lacksTitleOrUrl(raw: RawPosting): boolean {
  return raw.title === null || raw.url === null
}

async function ownerNow(ctx: Slice, { board, source, parsed, known }: ParsedRun): Promise<string | null> {
  const ids = new Set(known.map((posting) => posting.externalId))
  const isKnown = parsed.postings.some((raw) => ids.has(raw.externalId))
  if (source.manifest.kind !== 'employer' || ids.size === 0 || isKnown) return null
  const names = await companiesOf(ctx.db, board.id)
  return otherOwner(
    [board.name, ...names],
    parsed.postings.map((raw) => raw.company),
  )
}

/** The postings whose own page answered 404 or 410: by the id that the source knew, or by their URL. */
export async function goneIds(ctx: Slice, boardId: string, pages: Page[], parsed: ParsedVisit): Promise<string[]> {
  const byId = parsed.rejections.filter((one) => one.code === 'gone').flatMap((one) => one.externalId ?? [])
  const urls = pages.filter((page) => page.error?.code === 'gone').map((page) => page.request.url)
  return [...byId, ...(await idsByUrl(ctx.db, boardId, urls))]
}
