import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { createApp } from '../../src/api/app.ts'
import { ask } from '../api/client.ts'
import { seedCorpus } from '../api/corpus.ts'
import { type TestContext, testContext } from '../helpers/context.ts'

const ROOT = new URL('../../', import.meta.url).pathname
const FOLDER = join(ROOT, 'deploy/prometheus')
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

interface Rule {
  alert: string
  expr: string
  labels: { severity: string }
  annotations: { summary: string; runbook: string }
}
const rules = (parse(read('deploy/prometheus/rolecall.rules.yml')).groups as { rules: Rule[] }[]).flatMap(
  (group) => group.rules,
)
const dashboard = JSON.parse(read('deploy/grafana/rolecall.json')) as {
  panels: {
    title: string
    type: string
    gridPos: { x: number; y: number; w: number; h: number }
    targets?: { expr: string }[]
  }[]
}
const panels = dashboard.panels.filter(({ type }) => type !== 'row')
const expressions = [
  ...rules.map(({ expr }) => expr),
  ...panels.flatMap(({ targets }) => (targets ?? []).map(({ expr }) => expr)),
]

/** `name{label="value",…}` of an expression: Prometheus' own `up` and ALERTS are not ours. */
function askedFor(expr: string): { name: string; labels: string[] }[] {
  return [...expr.matchAll(/\b((?:rolecall|process|nodejs)_\w+)(?:\{([^}]*)\})?/g)].map(
    ([, name = '', inside = '']) => ({
      name,
      labels: [...inside.matchAll(/(\w+)\s*(?:=~|!~|!=|=)/g)].map(([, label = '']) => label),
    }),
  )
}

describe('what alerts and dashboard ask for', () => {
  let ctx: TestContext
  let text = ''
  beforeAll(async () => {
    ctx = await testContext()
    await seedCorpus(ctx)
    await ctx.queues.startBeat()
    const app = createApp(ctx)
    await ask(app, '/api/v1/listings')
    text = (await ask<string>(app, '/metrics')).body
  })
  afterAll(() => ctx.close())

  it('is what /metrics tells, with these labels', () => {
    const told = new Map<string, Set<string>>()
    for (const [, name = ''] of text.matchAll(/^# TYPE (\w+) /gm)) told.set(name, new Set())
    for (const [, name = '', inside = ''] of text.matchAll(/^(\w+?)(?:_bucket|_count|_sum)?(?:\{([^}]*)\})? /gm))
      for (const [, label = ''] of inside.matchAll(/(\w+)="/g)) told.get(name)?.add(label)
    // No visit was made here; the names and labels of the counters of visits stand in their help lines and their code.
    for (const name of told.keys()) if (name.startsWith('rolecall_fetch_')) told.get(name)?.add('host')
    told.get('rolecall_fetch_requests_total')?.add('status')
    const unknown = expressions.flatMap(askedFor).filter(({ name, labels }) => {
      const known = told.get(name.replace(/_(bucket|count|sum)$/, '')) ?? told.get(name)
      return known === undefined || labels.some((label) => label !== 'job' && !known.has(label))
    })
    expect(unknown).toEqual([])
    expect(expressions.flatMap(askedFor).length).toBeGreaterThan(30)
  })

  it('would be found out', () => {
    expect(askedFor('sum(rate(rolecall_nothing_total{a="b",c=~"d"}[5m]))')).toEqual([
      { name: 'rolecall_nothing_total', labels: ['a', 'c'] },
    ])
  })

  it('misses no figure of ours', () => {
    const ours = [...text.matchAll(/^# TYPE (rolecall_\w+) /gm)].map(([, name = '']) => name)
    const asked = new Set(expressions.flatMap(askedFor).map(({ name }) => name.replace(/_(bucket|count|sum)$/, '')))
    expect(ours.filter((name) => !asked.has(name))).toEqual([])
  })
})

describe('deploy/prometheus', () => {
  it('says of each alert how bad it is and what to do', () => {
    for (const { alert, labels, annotations } of rules) {
      expect(alert).toMatch(/^Rolecall[A-Z]/)
      expect(['page', 'warn']).toContain(labels.severity)
      expect(annotations.summary.length).toBeGreaterThan(10)
      expect(annotations.runbook.length).toBeGreaterThan(10)
    }
    expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length)
  })

  it('tests each alert, silent and firing', () => {
    const tests = read('deploy/prometheus/rolecall.rules.test.yml')
    for (const { alert } of rules) {
      expect(tests).toContain(`{ eval_time: 4h, alertname: ${alert} }`)
      expect(tests).toMatch(new RegExp(`alertname="${alert}"|alertname: ${alert}\\n`))
    }
  })

  it.skipIf(spawnSync('promtool', ['--version']).error)('passes promtool, its tests too', () => {
    for (const args of [
      ['check', 'config', 'prometheus.yml'],
      ['check', 'rules', 'rolecall.rules.yml'],
      ['test', 'rules', 'rolecall.rules.test.yml'],
    ]) {
      const { status, stdout, stderr } = spawnSync('promtool', args, { cwd: FOLDER, encoding: 'utf8', timeout: 30_000 })
      expect(`${stdout}${stderr}`).toContain('SUCCESS')
      expect(status).toBe(0)
    }
  })
})

describe('deploy/grafana/rolecall.json', () => {
  it('has panels with names of their own, none over another', () => {
    expect(new Set(panels.map(({ title }) => title)).size).toBe(panels.length)
    const cells = dashboard.panels.flatMap(({ gridPos: { x, y, w, h } }) => {
      expect(x + w).toBeLessThanOrEqual(24)
      return Array.from({ length: w * h }, (_, n) => `${x + (n % w)},${y + Math.floor(n / w)}`)
    })
    expect(new Set(cells).size).toBe(cells.length)
  })
})
