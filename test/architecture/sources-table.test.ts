import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PAGE, RENEW, sourcesPage } from '../../scripts/sources-table.ts'
import { SOURCES } from '../../src/sources/index.ts'

describe('docs/sources.md', () => {
  it('says what the manifests say', () => {
    const written = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : ''
    const lags = written !== sourcesPage(SOURCES)
    expect(lags, `docs/sources.md lags behind the manifests: renew it with ${RENEW}`).toBe(false)
  })

  it('tells every source once, with all that users ask of one', () => {
    const page = sourcesPage(SOURCES)
    for (const { name, manifest } of SOURCES) {
      const [part = '', ...more] = page.split(`\n### ${name}\n`).slice(1)
      expect(more).toEqual([])
      const own = part.split('\n#')[0] ?? ''
      for (const fact of ['Fields given', 'Paging', 'Proof of completeness', 'Terms'])
        expect(own).toContain(`- ${fact}: `)
      for (const field of manifest.fields) expect(own).toContain(`\`${field}\``)
      const [row = ''] = page.split('\n').filter((line) => line.startsWith(`| [\`${name}\`]`))
      expect(row).toContain(manifest.onByDefault ? '| yes |' : '| no |')
      expect(row).toContain(manifest.cadence.cron)
      for (const key of Object.values(manifest.credentials?.variables ?? {})) expect(row).toContain(`\`${key}\``)
      if (manifest.attribution !== null) expect(row).toContain(manifest.attribution.text)
    }
  })

  it('notices a change', () => {
    const [first, ...rest] = SOURCES
    if (!first) throw new Error('there is no source')
    const changed = [{ ...first, manifest: { ...first.manifest, terms: 'Other terms' } }, ...rest]
    expect(sourcesPage(changed)).not.toBe(sourcesPage(SOURCES))
  })
})
