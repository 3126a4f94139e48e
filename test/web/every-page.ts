import type { Corpus } from './corpus.ts'

/** A path of every kind of page, each with a title of its own, and of every kind of listing that pages tell apart; two are problems. */
export function everyPage(ids: Corpus): string[] {
  return [
    '/',
    '/?q=tide&skill=python&workplace=remote&include_unknown=workplace&city=Berlin&city=Leeds&salary_min=1',
    '/?q=nosuchword',
    `/listings/${ids.full}`,
    `/listings/${ids.hebrew}`,
    `/listings/${ids.bare}`,
    `/listings/${ids.closed}`,
    '/skills',
    '/skills/python',
    '/companies',
    '/companies/heron-and-pike',
    '/stats',
    '/about',
    '/saved',
    '/nowhere',
    '/?sort=sideways',
  ]
}
