import { describe, expect, it } from 'vitest'
import { normalize } from '../../src/posting/normalize.ts'
import { emptyRawPosting, type TextFormat } from '../../src/posting/raw-posting.ts'

const HINTS = { now: '2026-11-20T12:00:00Z', boardCompany: null, boardCountry: null }
const TASKS = '\n\nResponsibilities\n\n- Keep the machines running\n- Write down what you did\n'

describe('the head of a loose ad', () => {
  it.each<[TextFormat, string, string | null, string | null, string]>([
    ['text', 'Soudeur\nAteliers Vauclair SARL\nLyon, France', 'Soudeur', 'ateliers-vauclair', 'Lyon/FR'],
    ['text', 'Spawacz\nHuta Srebrna Sp. z o.o.\nKraków, Polska', 'Spawacz', 'huta-srebrna', 'Krakow/PL'],
    ['text', 'Night Baker\n\nCrumb & Kettle\nLeeds, England', 'Night Baker', 'crumb-and-kettle', 'Leeds/GB'],
    ['text', 'Acme Robotics | Firmware Engineer | Berlin | REMOTE', 'Firmware Engineer', 'acme-robotics', 'Berlin/DE'],
    ['text', 'Beekeeper · Hollow Oak Farm · Portland, ME · Part-time', 'Beekeeper', 'hollow-oak-farm', 'Portland/US'],
    ['markdown', '# Beekeeper\n\n**Hollow Oak Farm**, Portland, ME', 'Beekeeper', 'hollow-oak-farm', 'Portland/US'],
    ['markdown', '# Beekeeper\n### Hollow Oak Farm\n#### Remote, Canada', 'Beekeeper', 'hollow-oak-farm', '-/CA'],
    [
      'html',
      '<h1>Beekeeper</h1><p>Hollow Oak Farm</p><p>Utrecht, NL – hybrid</p>',
      'Beekeeper',
      'hollow-oak-farm',
      'Utrecht/NL',
    ],
    ['text', 'Titre du poste : Soudeur\nEntreprise : Vauclair\nLieu : Lyon', 'Soudeur', 'vauclair', 'Lyon/FR'],
    ['text', 'We are looking for somebody who likes bees.', null, null, ''],
  ])('%s: %s', (format, head, title, company, place) => {
    const body = format === 'html' ? `${head}<h2>Responsibilities</h2><ul><li>Keep the bees</li></ul>` : head + TASKS
    const posting = normalize({ ...emptyRawPosting('1'), description: { format, body } }, HINTS)
    const places = posting.locations.map(({ city, country }) => `${city ?? '-'}/${country}`).join(' ')
    expect([posting.title, posting.company?.slug ?? null, places]).toEqual([title, company, place])
  })

  it('takes the link by which to apply from any markup', () => {
    const applyUrl = (format: TextFormat, body: string) =>
      normalize({ ...emptyRawPosting('1'), title: 'Beekeeper', description: { format, body } }, HINTS)
    const url = 'https://oak.example/jobs/7'
    expect(applyUrl('markdown', `Text.\n\n## CLICK TO [APPLY](${url})`)).toMatchObject({
      applyUrl: url,
      provenance: { applyUrl: 'derived' },
    })
    expect(applyUrl('html', `<p>Text</p><a href="${url}"><b>Jetzt bewerben</b></a>`).applyUrl).toBe(url)
    expect(applyUrl('html', `<p>Apply: <a href="${url}">oak.example</a></p>`).applyUrl).toBe(url)
    expect(applyUrl('text', `Text. Apply here: ${url}.`).applyUrl).toBe(url)
    expect(applyUrl('markdown', `See [our site](${url}).`).applyUrl).toBeNull()
  })
})
