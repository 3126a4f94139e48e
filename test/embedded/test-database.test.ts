import postgres from 'postgres'
import { expect, test } from 'vitest'
import { testDatabase } from '../helpers/postgres.ts'

test('each call brings an empty UTF-8 database of its own, and drop() removes it even while it is in use', async () => {
  const [one, two] = await Promise.all([testDatabase(), testDatabase()])
  expect(one.url).not.toBe(two.url)
  const inOne = postgres(one.url, { max: 1 })
  const inTwo = postgres(two.url, { max: 1 })
  await inOne`create table only_here (word text)`
  expect(await inTwo`select to_regclass('only_here') as found`).toEqual([{ found: null }])
  expect(await inTwo`show server_encoding`).toEqual([{ server_encoding: 'UTF8' }])
  await one.drop()
  const { count } = await inTwo`select from pg_database where datname = ${new URL(one.url).pathname.slice(1)}`
  expect(count).toBe(0)
  await Promise.all([inOne.end(), inTwo.end()])
  await two.drop()
})
