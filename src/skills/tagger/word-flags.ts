/** Single words that matter to the score wherever they stand; bits of Vocabulary.flags. */
export const FLAG = {
  /** Follows the name of a technology: "Go developer", "React components". */
  techNoun: 1,
  /** Speaks of software in general, somewhere in the sentence. */
  techWord: 2,
  /** Stands before a tool's name: "using Chef". */
  toolVerb: 4,
  /** Speaks of command of a language, somewhere in the sentence. */
  languageWord: 8,
  /** "and", "or" between members of a list. */
  conjunction: 16,
  /** Last label of a host name. */
  hostEnding: 32,
  /** Follows a name and makes it something else: "Swift Transportation", "Oracle Arena". */
  properNoun: 64,
  /** Turns a list against what came before: "no PHP, just Python". */
  contrast: 128,
} as const

export const FLAG_WORDS: Record<keyof typeof FLAG, string> = {
  techNoun: `developer developers engineer engineers programmer programmers programming development framework frameworks
    library libraries language languages scripting scripts script code codebase codebases coding app apps application
    applications api apis database databases db sdk plugin plugins modules module cluster clusters components component
    stack ecosystem server servers service services microservices backend frontend administrator admin dba architect
    certification certified certificate skills experience knowledge expertise proficiency pipelines jobs queries
    tooling platform charts playbooks cookbooks recipes contracts runtime compiler concurrency package packages hooks`,
  techWord: `software backend frontend fullstack developer developers engineer programming programmer
    framework frameworks library libraries code codebase coding api apis server servers cloud microservices microservice
    database databases web app stack deploy deployment deployments devops programmers scripting tools tooling tech
    technologies languages infrastructure pipelines pipeline data git docker kubernetes sql python java javascript linux
    aws azure automation ui frontends debugging compile runtime repository orm testing tests production`,
  toolVerb: `using use uses used with via in on like including include includes as eg leverage leveraging through
    build building built write writing written learn modern advanced basic configure deploy deploying manage managing
    administer know script migrate migrating from to mit avec con com`,
  languageWord: `fluent fluency fluently native speak speaks speaker speakers speaking spoken written bilingual multilingual
    language languages proficiency proficient conversational communicate a1 a2 b1 b2 c1 c2 verbal oral mother tongue
    fließend muttersprachler sprachkenntnisse sprache kenntnisse sprechen courant parlé langue fluido idioma nivel
    fluente avançado nível fluentemente vloeiend biegły język flytande level command writing reading jlpt toefl ielts
    plus required mandatory must preferred desirable asset advantage bonus gut gute gutes sehr vorteil wort schrift`,
  conjunction: 'and or und oder et ou y o e en of i och eller og',
  hostEnding: 'com org net io dev ai co me app edu gov de uk fr eu nl us ca in jobs tech cloud xyz',
  properNoun: `arena park street avenue road inc corp corporation llc ltd gmbh group holdings transportation airport
    university college school hospital county city hotel hotels resort church embassy government award awards`,
  contrast: 'but just only instead rather we',
}
