import { expect, it } from 'vitest'
import { webAddress } from '../../src/posting/web-address.ts'

it.each([
  ['https://ads.example/7?a=1&b=2', 'https://ads.example/7?a=1&b=2'],
  ['  HTTP://ads.example/7 ', 'HTTP://ads.example/7'],
  ['https://ads.example/senior engineer', 'https://ads.example/senior%20engineer'],
  ['https://ads.example/"><script>', 'https://ads.example/%22%3E%3Cscript%3E'],
  // To a browser on an https page these are pages of that site.
  ['https:ads.example', null],
  ['https:/admin/takedowns', null],
  ['//ads.example/7', null],
  ['/7', null],
  ['javascript:alert(1)', null],
  ['https://', null],
  ['', null],
  [null, null],
])('%j is linked as %j', (said, linked) => {
  expect(webAddress(said)).toBe(linked)
})
