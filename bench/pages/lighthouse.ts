import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ROOT } from '../../src/config.ts'
import { findChromium } from './chromium.ts'

const COMMAND = join(ROOT, 'bench/peers/node_modules/lighthouse/cli/index.js')
const FLAGS = '--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage'
const LONGEST_MS = 180_000

/** What Lighthouse says of one page: scores from 0 to 100, bytes as they went over the wire, and what costs points. */
export interface Judged {
  scores: Record<'performance' | 'accessibility' | 'best-practices' | 'seo', number>
  bytes: number
  scriptBytes: number
  /** "audit: title (score)", the worst first. */
  faults: string[]
}

interface Report {
  runtimeError?: { message: string }
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>
  audits: Record<
    string,
    { title: string; score: number | null; displayValue?: string; details?: { items?: Record<string, unknown>[] } }
  >
}

/** One visit by Lighthouse as it comes: a middling phone on a slow network, or its own desktop. */
export async function judge(url: string, device: 'phone' | 'desktop'): Promise<Judged> {
  const folder = await mkdtemp(join(tmpdir(), 'rolecall-bench-lighthouse-'))
  try {
    const file = join(folder, 'report.json')
    const words = [COMMAND, url, '--output=json', `--output-path=${file}`, '--quiet', `--chrome-flags=${FLAGS}`]
    if (device === 'desktop') words.push('--preset=desktop')
    await promisify(execFile)(process.execPath, words, {
      timeout: LONGEST_MS,
      // Its browser keeps what it writes in this folder too, which goes with it.
      env: { ...process.env, CHROME_PATH: findChromium(), TMPDIR: folder },
    })
    return read(JSON.parse(await readFile(file, 'utf8')) as Report)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

function read({ runtimeError, categories, audits }: Report): Judged {
  if (runtimeError !== undefined) throw new Error(runtimeError.message)
  const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100)
  const requests = audits['network-requests']?.details?.items ?? []
  const bytesOf = (items: typeof requests) => items.reduce((sum, item) => sum + Number(item.transferSize ?? 0), 0)
  return {
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    bytes: bytesOf(requests),
    scriptBytes: bytesOf(requests.filter((item) => item.resourceType === 'Script')),
    faults: faultsOf({ categories, audits }),
  }
}

/** Audits that weigh and are not whole. */
function faultsOf({ categories, audits }: Pick<Report, 'categories' | 'audits'>): string[] {
  const weighing = Object.values(categories).flatMap((category) => category.auditRefs.filter((ref) => ref.weight > 0))
  return [...new Set(weighing.map((ref) => ref.id))]
    .flatMap((id) => {
      const audit = audits[id]
      return audit === undefined || audit.score === null || audit.score >= 0.995
        ? []
        : [{ id, ...audit, score: audit.score }]
    })
    .toSorted((a, b) => a.score - b.score)
    .map(({ id, title, score, displayValue }) => `${id}: ${title}${displayValue ? `, ${displayValue}` : ''} (${score})`)
}
