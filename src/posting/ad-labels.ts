/** What the top of a loose ad may tell; lists hold one entry for each time it is told. */
export interface LooseFields {
  title?: string
  company?: string
  applyUrl?: string
  locations: string[]
  employmentTypes: string[]
  workplaces: string[]
  salary?: string
  experience?: string
  postedAt?: string
  validThrough?: string
}

const LABELS: [RegExp, keyof LooseFields][] = [
  [
    /^(?:job|position|role)? ?title$|^position$|^job role$|^role$|^stellenbezeichnung$|^(?:titre|intitulé) du poste$|^puesto$|^cargo$|^functie$|^stanowisko$|^tjänst$|^תפקיד$|^שם המשרה$/,
    'title',
  ],
  [
    /^company(?: name)?$|^employer$|^hiring organi[sz]ation$|^unternehmen$|^arbeitgeber$|^firma$|^entreprise$|^société$|^empresa$|^azienda$|^bedrijf$|^företag$|^חברה$/,
    'company',
  ],
  [
    /^(?:job |work |office )?locations?$|^standorte?$|^(?:arbeits|einsatz)?ort$|^lieu(?: de travail)?$|^ubicaci[oó]n$|^lugar$|^localiza[cç](?:ão|ión)$|^sede$|^standplaats$|^locatie$|^lokalizacja$|^ort$|^where$|^city$|^מיקום$/,
    'locations',
  ],
  [
    /^(?:job|employment|contract|work) ?type$|^(?:type of )?employment$|^type$|^contract$|^anstellungsart$|^vertragsart$|^(?:type de )?contrat$|^(?:tipo de )?contrato$|^contratto$|^dienstverband$|^umowa$|^היקף משרה$/,
    'employmentTypes',
  ],
  [
    /^work(?:place)? ?(?:mode|model|place|place type|arrangement)?$|^remote$|^télétravail$|^homeoffice$|^modalidad$/,
    'workplaces',
  ],
  [
    /^(?:salary|pay|compensation|rate|ctc|wage)(?: range)?$|^gehalt$|^vergütung$|^salaire$|^rémunération$|^salario$|^salário$|^retribuzione$|^salaris$|^wynagrodzenie$|^lön$|^שכר$/,
    'salary',
  ],
  [/^(?:years of )?experience(?: required| level)?$|^experiencia$|^expérience$/, 'experience'],
  [/^(?:date )?posted(?: on| date)?$|^date posted$|^publié le$|^veröffentlicht am$/, 'postedAt'],
  [/^(?:closing|application|apply) (?:date|deadline)$|^deadline$|^apply by$|^bewerbungsschluss$/, 'validThrough'],
  [/^apply(?: here| link| url| at| now)?$|^application link$|^link$/, 'applyUrl'],
]
const LABEL_LINE = /^([\p{L} ]{2,24}?) ?[:：] ?(\S.{0,300})$/u

export function emptyLooseFields(): LooseFields {
  return { locations: [], employmentTypes: [], workplaces: [] }
}

/** Puts a part that reads "Label: value" into its field, the first of several into a single one; false where it is none. */
export function takeLabelled(fields: LooseFields, part: string): boolean {
  const match = LABEL_LINE.exec(part)
  const label = match?.[1]?.trim().toLowerCase() ?? ''
  const field = LABELS.find(([pattern]) => pattern.test(label))?.[1]
  const value = match?.[2]?.trim()
  if (field === undefined || value === undefined) return false
  if (field === 'locations') fields.locations.push(value.split(/\.\s/)[0] ?? value)
  else if (field === 'employmentTypes') fields.employmentTypes.push(value)
  else if (field === 'workplaces')
    fields.workplaces.push(/^(?:remote|télétravail|homeoffice)$/.test(label) ? part : value)
  else if (field !== 'applyUrl' || /^https?:\/\/\S+$/.test(value)) fields[field] ??= value
  return true
}
