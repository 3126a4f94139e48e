/** Words that titles use for the same work. Who looks for an "android developer" means the "Android Engineer" too. */
const SAME_WORK = table(`
  developer | engineer, engineering, programmer, entwickler, entwicklerin, developpeur, desarrollador, sviluppatore, ontwikkelaar, desenvolvedor, מפתח
  engineer | engineering, developer, programmer, ingenieur, ingeniero, ingegnere, engenheiro, מהנדס
  programmer | developer, engineer, engineering, programmierer, programmeur, programador, programmatore
  accountant | accounting
  administrator | administration
  analyst | analytics, analysis
  architect | architecture
  attorney | lawyer, counsel
  auditor | audit
  consultant | consulting
  counsel | attorney, lawyer
  designer | design
  lawyer | attorney, counsel
  nurse | nursing
  recruiter | recruiting, recruitment
  representative | rep
  researcher | research
  scientist | science
  teacher | teaching
  technician | technologist
  tester | testing, test
  trader | trading
  writer | writing
`)

/** Words that are written in one, or apart (a hyphen counts as apart). */
const SPELLINGS = bothWays(
  table(`
  full stack | fullstack
  front end | frontend
  back end | backend
  dev ops | devops
  wi fi | wifi
  e commerce | ecommerce
  cyber security | cybersecurity
  help desk | helpdesk
  data center | datacenter, data centre
  call center | callcenter, call centre
  health care | healthcare
  real time | realtime
  open source | opensource
  pre sales | presales
  block chain | blockchain
`),
)

/** Who does the work, several of them: "accountants" are looked for in titles that say "accountant". */
const WORKERS = /(?:er|or|ist|ant|yst|ian|ect|nurse)s$/

/** What else the same is called, folded, or nothing. `alone`: nothing else is asked for, so that the word is all there is to go by. */
export function otherWords(words: string, { alone }: { alone: boolean }): string[] {
  const one = !words.includes(' ') && WORKERS.test(words) ? words.slice(0, -1) : null
  const same = alone ? [] : (SAME_WORK.get(one ?? words) ?? [])
  return [...(one === null ? [] : [one]), ...spellingsOf(words), ...same]
}

/** The same folded words written in one, or apart. */
export function spellingsOf(words: string): string[] {
  return SPELLINGS.get(words) ?? []
}

/** `words | other, other` in each line. */
function table(lines: string): Map<string, string[]> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .map((line) => {
        const [words = '', others = ''] = line.split('|').map((column) => column.trim())
        return [words, others.split(', ')]
      }),
  )
}

/** Each spelling leads to all the others. */
function bothWays(spellings: Map<string, string[]>): Map<string, string[]> {
  return new Map(
    [...spellings].flatMap(([words, others]) => {
      const all = [words, ...others]
      return all.map((each) => [each, all.filter((other) => other !== each)] as const)
    }),
  )
}
