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
  /** Stands before a tool's name, and before much else: "in Go", "to Go". */
  preposition: 256,
  /** Makes the next word a thing: "a vault", "our chef". */
  determiner: 512,
  /** Speaks of a trade without keyboards, somewhere in the sentence. */
  everydayWord: 1024,
  /** Speaks of firms: "our competitors are Oracle and Infor". */
  companyWord: 2048,
  /** Speaks for or against some spelling (contexts.ts). */
  contextWord: 4096,
  /** A degree or its holder: what it is in is no skill. */
  degree: 8192,
  /** "or related field", in two words. */
  related: 2 ** 14,
  discipline: 2 ** 15,
  /** What one has done or knows, somewhere in the sentence. */
  command: 2 ** 16,
  /** "we", "our": the employer speaks of itself. */
  firstPerson: 2 ** 17,
  secondPerson: 2 ** 18,
  /** The words in which companies praise themselves. */
  portrait: 2 ** 19,
  /** Speaks of other people whose field it is. */
  partner: 2 ** 20,
  /** People, right after their field. */
  team: 2 ** 21,
  /** A firm that ads name as a peer or a customer, never as a tool. */
  firm: 2 ** 22,
  /** One who does the work: "Kotlin Engineer". */
  role: 2 ** 23,
  /** Turns a list against what came before: "no PHP, just Python". */
  contrast: 128,
} as const

export const FLAG_WORDS: Record<Exclude<keyof typeof FLAG, 'contextWord'>, string> = {
  techNoun: `developer developers engineer engineers programmer programmers programming development framework frameworks
    library libraries language languages scripting scripts script code codebase codebases coding app apps application
    applications api apis database databases db sdk plugin plugins modules module cluster clusters components component
    stack ecosystem server servers service services microservices backend frontend administrator admin dba architect
    certification certified certificate skills experience knowledge expertise proficiency pipelines jobs queries
    tooling platform charts playbooks cookbooks recipes contracts runtime compiler concurrency package packages hooks
    instance instances consultant consultants reports dashboards functions classes tables workflows integration
    integrations tests automation pipeline queues workers triggers builds bots`,
  techWord: `software backend frontend fullstack developer developers engineer programming programmer
    framework frameworks library libraries code codebase coding api apis server servers cloud microservices microservice
    database databases web app stack deploy deployment deployments devops programmers scripting tools tooling tech
    technologies languages infrastructure pipelines pipeline data git docker kubernetes sql python java javascript linux
    aws azure automation ui frontends debugging compile runtime repository orm testing tests production`,
  toolVerb: `using use uses used with via like including include includes as eg leverage leveraging through
    build building built write writing written learn modern advanced basic configure deploy deploying manage managing
    administer know script migrate migrating mit avec con com administering maintain implement integrate integrating
    support supporting debug test tune tuning code coding`,
  preposition: 'in on from to of for by and or at into within',
  determiner: `a an the our your their his her its this that these those each every any some no another own my
    un une le la les der die das ein eine el los las il lo`,
  everydayWord: `nurse nurses patient patients guest guests kitchen cook cooks food restaurant hotel waiter bar driver
    drivers truck trucks van vans bus train trains courier parcels mail warehouse packing packer packed teacher teachers
    pupils pupil school schools college church museum theatre theater shop shops store stores retail garden gardener park
    farm farmer children kids toddlers police guard security roof roofs river street road roads house houses home homes
    door doors bank teller cash sales assistant carer care hospital clinic ward dental dentist surgery heart fitter
    welder welding weld painter paint cleaner cleaning clean wash plant plants trees tree tower pipe pipes steel metal
    boat ship crew film stage actor artist comedy poet coach athletes camp festival event events wedding water fish
    animal animals dog dogs bee bees city town county valley lake sea beach mountain airport airline cabin pilot`,
  languageWord: `fluent fluency fluently native speak speaks speaker speakers speaking spoken written bilingual multilingual
    language languages proficiency proficient conversational communicate a1 a2 b1 b2 c1 c2 verbal oral mother tongue
    fließend muttersprachler sprachkenntnisse sprache kenntnisse sprechen courant parlé langue fluido idioma nivel
    fluente avançado nível fluentemente vloeiend biegły język flytande level command writing reading jlpt toefl ielts
    plus required mandatory must preferred desirable asset advantage bonus gut gute gutes sehr vorteil wort schrift`,
  degree: `degree degrees bachelor bachelors master masters phd doctorate doctoral diploma bsc msc ba bs ms beng meng mba
    studium abschluss ausbildung licenciatura laurea graduate graduated graduates major majoring
    תואר diplôme titulación wykształcenie studia opleiding examen`,
  related: 'related similar relevant equivalent comparable adjacent technical quantitative scientific',
  discipline: `field fields discipline disciplines subject subjects area areas major degree experience quantitative
    technical scientific stem engineering`,
  command: `plus must required preferred essential experience experienced years knowledge proficiency proficient expertise skills familiarity familiar
    understanding background hands ability certified certification certificate licence license fluent competence
    erfahrung kenntnisse expérience connaissance maîtrise experiencia conocimientos doświadczenie znajomość`,
  firstPerson: 'we our us wir unser unsere nous notre nosotros nuestra nuestro',
  secondPerson: 'you your candidate candidates applicant applicants du dein deine sie ihre vous votre',
  portrait: `leading leader leaders world mission customers clients founded pioneer pioneering future industry innovative
    global backed vision millions billions trusted fortune headquartered company companies startup platform market
    award enterprise enterprises organizations businesses funded investors passionate revolutionizing transforming`,
  partner: `partner partnering partners collaborate collaborates collaborating collaboration alongside liaise closely
    disciplines stakeholders counterparts partnership partnerships partnered collaborated interdisciplinary
    multidisciplinary liaising liaison zusammenarbeit collaborer colaborar samenwerken współpraca לצד רב`,
  role: `engineer developer programmer architect administrator analyst scientist designer consultant specialist technician
    entwickler entwicklerin développeur développeuse desarrollador desarrolladora desenvolvedor ontwikkelaar programista
    utvecklare sviluppatore`,
  firm: `meta amazon facebook netflix tiktok apple uber airbnb lyft nvidia intel tesla spotify walmart nike bytedance
    deepmind openai anthropic visa mastercard paypal siemens bmw sony samsung ebay doordash pinterest linkedin`,
  team: `team teams department departments organization organizations org orgs group groups colleagues stakeholders
    partners leads leaders managers designers scientists researchers company companies startup startups provider
    providers vendor vendors customers clients space industry world`,
  companyWord: `competitors competitor founder founders founded former alumni investor investors backed customers
    clients companies acquired rivals ceo executives partners`,
  conjunction: 'and or und oder et ou y o e en of i och eller og',
  hostEnding: 'com org net io dev ai co me app edu gov de uk fr eu nl us ca in jobs tech cloud xyz',
  properNoun: `arena park street avenue road inc corp corporation llc ltd gmbh group holdings transportation airport
    university college school hospital county city hotel hotels resort church embassy government award awards`,
  contrast: 'but just only instead rather we',
}
