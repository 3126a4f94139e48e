import { expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import { openHostLabels, statusLabel } from '../../src/api/host-labels.ts'
import { addFetchCounts, type FetchCount } from '../../src/store/fetch-counts.ts'
import { testContext } from '../helpers/context.ts'
import { ask } from './client.ts'

const count = (host: string, requests: number): FetchCount => ({
  host,
  requests,
  status: 200,
  bytes: 0,
  ms: 0,
  notModified: 0,
})
const told = (labelOf: (host: string) => string, hosts: string) => hosts.split(' ').map(labelOf).join(' ')

it('names the hosts that were asked most, so many of them, and all else `other`', () => {
  const labels = openHostLabels(3)
  const counts = [count('a', 4), count('b', 9), count('c', 1), count('d', 5), count('d', 5), count('e', 3)]
  expect(told(labels(counts), 'a b c d e f')).toBe('a b other d other other')
})

it('takes no name away once it was given, and gives the ones that are left', () => {
  const labels = openHostLabels(3)
  expect(told(labels([count('a', 1), count('b', 2)]), 'a b c')).toBe('a b other')
  expect(told(labels([count('a', 1), count('c', 99), count('d', 50)]), 'a b c d')).toBe('a b c other')
})

it('needs no room for those that are counted as one', () => {
  const labels = openHostLabels(1)
  expect(told(labels([count('other', 99), count('a', 1)]), 'other a')).toBe('other a')
})

it('tells a status that means nothing by its class', () => {
  expect([0, 200, 404, 499, 799].map(statusLabel)).toEqual(['none', '200', '404', '4xx', '7xx'])
})

it('bounds what /metrics tells of hosts, and loses no request', async () => {
  const ctx = await testContext()
  const facts = Array.from({ length: 350 }, (_, n) => {
    const host = `board${n}.example`
    return { host, lane: host, status: n % 2 === 0 ? 200 : 498, bytes: 1, ms: 1, notModified: false }
  })
  await addFetchCounts(ctx.db, '2026-11-22', facts)
  const { body } = await ask<string>(createApp(ctx), '/metrics')
  await ctx.close()
  const rows = [...body.matchAll(/^rolecall_fetch_requests_total\{host="([^"]+)",status="(\w+)"\} (\d+)$/gm)]
  expect(new Set(rows.map(([, host]) => host)).size).toBe(301)
  expect(new Set(rows.map(([, , status]) => status))).toEqual(new Set(['200', '4xx']))
  expect(rows.reduce((sum, [, , , requests]) => sum + Number(requests), 0)).toBe(350)
})
