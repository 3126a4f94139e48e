import { fold } from './fold.ts'

/** Names of the months, folded: English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Swedish. */
const MONTHS = [
  'january januar janvier enero janeiro gennaio januari stycznia styczen',
  'february februar fevrier febrero fevereiro febbraio februari lutego luty',
  'march marz maerz mars marzo marco maart marca marzec',
  'april avril abril aprile kwietnia kwiecien',
  'may mai mayo maio maggio mei maja maj',
  'june juni juin junio junho giugno czerwca czerwiec',
  'july juli juillet julio julho luglio lipca lipiec',
  'august aout agosto augustus augusti sierpnia sierpien',
  'september septembre septiembre setembro settembre wrzesnia wrzesien',
  'october oktober octobre octubre outubro ottobre pazdziernika pazdziernik',
  'november novembre noviembre novembro listopada listopad',
  'december dezember decembre diciembre dezembro dicembre grudnia grudzien',
].map((names) => names.split(' '))

/** 1 to 12 by a month's name or its first three letters or more ("Sept"); 0 where it is none. */
export function monthNumber(word: string): number {
  const key = fold(word)
  if (key.length < 3) return 0
  const exact = MONTHS.findIndex((names) => names.includes(key))
  return (exact === -1 ? MONTHS.findIndex((names) => names.some((name) => name.startsWith(key))) : exact) + 1
}
