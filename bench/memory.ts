// Memory of the whole embedded program, Postgres left out, over 5,000 boards: npm run bench:memory. Each board shows 20 ads with text,
// twice with changes and once unchanged. Limit: 600 MB, and the last quarter of the visits needs no more than the second.
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { crawlAll, openInstallOf, settled } from './replay.ts'

const BOARDS = Number(process.env.BENCH_BOARDS ?? 5_000)
const POSTINGS = 20
const LIMIT_MB = 600

let round = 0
const server = createServer((request, response) => {
  const slug = /boards\/([\w-]+)\/jobs/.exec(request.url ?? '')?.[1] ?? ''
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end(pageOf(slug))
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const slugs = Array.from({ length: BOARDS }, (_, n) => `board-${n}`)
const install = await openInstallOf((server.address() as AddressInfo).port, slugs, null)
const samples: { mb: number; pss: number }[] = []
try {
  const program = await install.start()
  const sampler = setInterval(() => samples.push(memoryOf(program.pid ?? 0)), 500)
  await settled(install.sql)
  tell('first visits')
  round = 1
  await crawlAll(install)
  await settled(install.sql)
  tell('second visits, each ad changed')
  await crawlAll(install)
  await settled(install.sql)
  tell('third visits, unchanged')
  clearInterval(sampler)
  const peak = Math.max(...samples.map((sample) => sample.mb))
  const quarter = Math.floor(samples.length / 4)
  const peakOf = (n: number) => Math.max(...samples.slice(n * quarter, (n + 1) * quarter).map((sample) => sample.mb))
  console.log(
    `peak ${Math.round(peak)} MB resident in all processes (shared pages counted in each), ${(peak / LIMIT_MB).toFixed(2)} of the limit; ` +
      `${Math.round(Math.max(...samples.map((sample) => sample.pss)))} MB counted once; last quarter ${(peakOf(3) / peakOf(1)).toFixed(2)} of the second`,
  )
  if (peak > LIMIT_MB) process.exitCode = 1
  await install.stop(program)
} finally {
  await install.close()
  server.close()
}

function tell(stage: string): void {
  const last = samples.at(-1)
  console.log(`${stage}: ${Math.round(last?.mb ?? 0)} MB resident, ${Math.round(last?.pss ?? 0)} MB counted once`)
}

/** Resident megabytes of a process and all that it started, Postgres left out. */
function memoryOf(root: number): { mb: number; pss: number } {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(readProcess)
  const wanted = new Set([root])
  for (let size = 0; size !== wanted.size; ) {
    size = wanted.size
    for (const one of processes) if (wanted.has(one.parent)) wanted.add(one.pid)
  }
  const ours = processes.filter((one) => wanted.has(one.pid) && one.name !== 'postgres')
  return {
    mb: ours.reduce((sum, one) => sum + one.mb, 0),
    pss: ours.reduce((sum, one) => sum + one.pss, 0),
  }
}

function readProcess(pid: string): { pid: number; parent: number; name: string; mb: number; pss: number }[] {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
    const number = (text: string, name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0)
    const name = /^Name:\s+(\S+)/m.exec(status)?.[1] ?? ''
    const mb = number(status, 'VmRSS') / 1024
    return [{ pid: Number(pid), parent: number(status, 'PPid'), name, mb, pss: number(rollup, 'Pss') / 1024 }]
  } catch {
    return []
  }
}

function pageOf(slug: string): string {
  const text = 'You keep the park of a hospital green, in a team of four, with a van and two days off in a row. '
  const jobs = Array.from({ length: POSTINGS }, (_, id) => ({
    id: id + 1,
    internal_job_id: id + 1000,
    title: `Gardener ${id} of ${slug}`,
    company_name: slug,
    location: { name: 'Berlin, Germany' },
    absolute_url: `https://boards.greenhouse.io/${slug}/jobs/${id + 1}`,
    first_published: '2026-10-01T09:00:00-04:00',
    content: `${text.repeat(8)}Round ${round}. ${slug}`,
  }))
  return JSON.stringify({ jobs, meta: { total: jobs.length } })
}
