import type { SectionKind } from './posting.ts'

/**
 * Words that tell what a line without a heading speaks of, folded, in the languages of the headings. `strong` ones decide
 * alone, `weak` ones only together. A star stands for any ending, `#` for a word that begins with a digit.
 */
export const CUES: Partial<Record<SectionKind, { strong: string; weak: string }>> = {
  about: {
    strong:
      'looking for|seeking|is hiring|are hiring|are recruiting|is recruiting|wanted for|to join our|to join us|to join the|join our team|ideal opportunity|exciting opportunity|great opportunity|this role|the role|this position|maternity cover|fixed term|reporting to|report to the|we are adding|we need a|we need two|we need three|this is a|are after a|' +
      'wir suchen|suchen wir|zum nachstmoglichen|verstarkung|gesucht|nous recherchons|recherche un*|cherche sa|cherche son|cherche un*|nous recrutons|en cdi|en cdd|buscamos|seleccionamos|incorporamos|precisamos|procuramos|procura se|contratamos|estamos a procura|cerchiamo|siamo alla ricerca|ricerchiamo|wij zoeken|we zoeken|zoekt|op zoek naar|versterking|poszukuje*|szukamy|soker vi|vi soker en|behover vi|vi behover|דרוש*|מחפש*|מגייס*|הזדמנות',
    weak: 'opportunity|role|position|job|vacancy|permanent|full time|part time|hours a week|you will be|you will work|shift*|based in|located in|poste|stelle|puesto|vaga|posto|functie|stanowisko|tjanst*|משרה|תפקיד',
  },
  company: {
    strong:
      'accueille|etablissement associatif|we are a|we are an|our mission is|mission is to|was founded|founded in|headquartered|leading provider|leading supplier|is a leading|is the leading|global leader|world s leading|worlds leading|leader in|we are a family|family owned|family run|privately owned|locally owned|since 19*|since 20*|our customers|trusted by|offices in|our platform|our product*|startup|raised #|series a|series b|venture|has been the|has been on|builds between|employs #|employees|our users|we believe|we build|we make|we develop|we are pioneering|is a software|is a technology|is a database|is a charity|is a restaurant|is owned by|develops advanced|our unit|generation*|people who|independent|' +
      'wir sind ein*|seit #|mitarbeiter*|gegrundet|standorten|familienunternehmen|fuhrend*|depuis #|nous sommes|fondee en|collaborateurs|maison tenue|somos*|fundada|fundado|empresa lider|lider en|siamo|fondata|dal #|azienda leader|wij zijn een|we zijn een|is een kleine|sinds #|medewerkers|jestesmy|zatrudniamy|od # roku|rodzinna|rodzinna firma|vi ar ett|vi ar en|invanare|grundat*|firman|החברה|היא חברה|חברה מובילה|אנחנו בונים|קבוצת|ארבעים שנה|עובדים',
    weak: 'company|clients|customers|countries|founded|team of|business|industry|innovative|world|mission|years|people|unternehmen|haus|entreprise|clients|empresa|azienda|bedrijf|firma|foretag*|מובילה|חברה',
  },
  responsibilities: {
    strong:
      'you will run|you will help|you will plan|you will write|you will manage|you will fabricate|you will lead|you will build|you will work|you will deal|you will own|you will design|you will develop|youll run|youll help|youll build|youll work|responsible for|your duties|duties include|the job is|you open|you train|you make|you do the|you look after|' +
      'sie pflegen|sie warten|sie prufen|sie betreuen|sie ubernehmen|du ubernimmst|du entwickelst|verantwortlich fur|vous assurez|vous realisez|vous participez|vous conduisez|vous controlez|vous gerez|vous serez|vous epaulez|te encargaras|seras responsable|realizaras|vai receber|vai gerir|sera responsavel|ti occuperai|sarai responsabile|gestirai|je bent verantwoordelijk|je zorgt|je laadt|je rijdt|bedziesz|du arbetar|du ansvarar|du kommer att|אחריות על|אחריות מלאה|טיפול ב*|ניהול מלא',
    weak:
      'manage*|managing|prepar*|support*|maintain*|maintenance|plan|planning|coordinate*|ensur*|assist*|deliver*|monitor*|process*|conduct*|provid*|writ*|check*|cleaning|loading|unloading|there will be|' +
      'betreuung|planung|dokumentation|gestion|suivi|preparacion|preparation|control|registro|registo|gestao|controllo|registrazione|supporto|verzorgen|prowadzenie|przygotowanie|obsluga|uzgadnianie|ניהול|טיפול*|ביצוע|הכנת|מעקב|ליווי|פיתוח|הפקת|בניית|כתיבת|תכנון|הובלת|עבודה מול|עבודה שוטפת|דיווחים',
  },
  requirements: {
    strong:
      'years of experience|years experience|you must|you need|you will need|youll need|we need someone|we need somebody|must have|must hold|must be able|you have|you hold|you should|you bring|required|is a must|are a must|at least #|at least a year|at least one|proficien*|degree in|bachelor*|knowledge of|experience with|experience in|ability to|understanding of|fluent|fluency|licence|license|qualified|certified|non negotiable|proven|mandatory|' +
      'sie haben|du hast|abgeschlossene*|berufserfahrung|kenntnisse|fuhrerschein|mindestens|voraussetzung|diplome|il faut|vous avez|vous justifiez|maitrise|exige*|permis|experiencia|imprescindible|carnet|titulacion|al menos|e preciso|e necessario|experiencia minima|ensino|carta de conducao|esperienza|almeno|padronanza|laurea|diploma|patente|je hebt|je beschikt|rijbewijs|ervaring|doswiadczen*|znajomosc|wyksztalcenie|prawo jazdy|du har|utbildad|korkort|erfarenhet|svenska|ניסיון|חובה|תואר|שליטה|תעודת|רישיון',
    weak:
      'experience|experienced|skills|knowledge|certificate|registration|registered|able to|willing|comfortable|good|strong|excellent|familiar*|you can|you know|read|right to work|' +
      'erfahrung|ausbildung|bereitschaft|sicherer|connaissance*|connaitre|savoir|experience|conocimiento*|saber|disponibilidad|conhecimento*|disponibilidade|falar|conoscenza|capacita|kennis|umiejetnosc*|gotowosc|biegla|kunskap*|ידע|יכולת|היכרות|אנגלית',
  },
  nice_to_have: {
    strong:
      'would be a bonus|is a bonus|a bonus|be a plus|is a plus|a plus|an advantage|distinct advantage|would be great|would be nice|would be lovely|would be useful|be handy|nice to have|preferred|desirable|ideally|cherry on top|not essential|beneficial|bonus points|useful but|would help|' +
      'von vorteil|wunschenswert|idealerweise|ware schon|gern gesehen|serait un*|un plus|un atout|appreciee*|apprecie|serait un vrai plus|vrai plus|se valora*|valorable|deseable|valorizamos|valoriza se|diferencial|desejavel|gradit*|preferenziale|een pre|is mooi meegenomen|mile widzian*|atutem|meriterande|plus om|יתרון',
    weak: 'bonus|advantage|plus|useful|vorteil|atout',
  },
  benefits: {
    strong:
      'salary|we pay|we offer|pension|paid time off|paid holidays|holiday pay|health insurance|medical|dental|401k|401|equity|stock options|bonus program|benefits|perks|free parking|an hour|per hour|hourly rate|base pay|pay range|compensation|time and a half|bank holidays|annual leave|days off|weekly pay|you get|in exchange there is|there is free|commission|tuition|sign on bonus|every sunday off|' +
      'wir bieten|gehalt|vergutung|urlaub*|altersvorsorge|zuschuss|jobrad|nous proposons|nous offrons|nous vous offrons|remuneration|salaire|mutuelle|conges|net par mois|brut|primes|tickets restaurant|ofrecemos|se ofrece|salario|vacaciones|brutos|retribucion|oferecemos|damos|vale transporte|vale alimentacao|plano de saude|alojamento|euros por mes|offriamo|retribuzione|ral|ticket|vitto|ferie|netti|wij bieden|salaris|vakantiegeld|vakantiedagen|maaltijdcheques|oferujemy|wynagrodzen*|brutto|opieke medyczna|urlop*|vi erbjuder|lon|semester|kollektivavtal|friskvardsbidrag|tjanstepension|שכר|קרן השתלמות|ארוחת|חניה|תנאים סוציאליים|אנחנו מציעים|אנו מציעים|החזר נסיעות',
    weak: 'pay|bonus|holiday*|leave|insurance|discount|free|flexible hours|uniform|meals|training|overtime|package|parking|competitive|per year|a year|weeks|euro|euros|prime|contrato|umowe|miesiac*|parking|stipend',
  },
  stack: {
    strong:
      'tech stack|our stack|stack is|technologies we use|tech we use|we use python|our backend|our frontend|built with|built on|stack',
    weak: 'we use|powered by',
  },
  process: {
    strong:
      'to apply|apply today|apply now|apply with|apply by|please apply|how to apply|your cv|a cv|our website|your resume|email your|email me|email us|e mail us|contact me|contact us|reach out|get in touch|cover letter|covering letter|application form|send a|send us|send your|closing date|closes|interviews|first interview*|informal chat|informal discussion|confidential enquiries|register online|interested|call or|please call|please ring|ring the|telephone|write to|shortlist*|drop me a line|drop us a line|weld test|trial shift|' +
      'bewerb*|anschreiben|lebenslauf|rufen sie|schicken sie|senden sie|vorstellungsgesprach|ansprechpartner*|gehaltsvorstellung|votre cv|envoyez|postulez|candidature*|entretien|lettre de motivation|inscrib*|inscribete|tu cv|candidatura*|entrevista|envie|curriculo|curriculum|inviare|colloqui*|candidarsi|solliciteer|solliciteren|stuur|je cv|gesprek|aplik*|przeslanie|przeslij|rozmow*|zadzwon|skontaktujemy|ansok*|sok via|intervju*|mejla|personligt brev|קורות חיים|לשלוח|ראיון|ייענו|פניות|הגשת|טופס מקוון',
    weak: 'apply|application*|cv|interview|call|ring|references|resume|contact|recruiter|candidate*|before|visit*|message|kontakt|cv|telefon*|escrever|mensagem|passez|message|bellen|zadzwon|ring|kom forbi|המייל',
  },
  other: {
    strong:
      'equal opportunit*|equal employment|regardless of|without regard|all qualified applicants|qualified applicants|sexual orientation|gender identity|veteran*|accommodation*|background check|criminal record*|dbs|enhanced check|drug free|safeguarding|safer recruitment|disability confident|disability|protected characteristic*|race|equality|right to work|reserve the right|employment agency|no agencies|not use agencies|recruitment agencies|privacy|personal data|physical demands|diversity|in office expectations|job description is|note|all genders|uniqueness|artificial intelligence ai tools|' +
      'schwerbehinder*|datenschutz|gleichstellung|geschlecht*|handicap|egalite|diversite|igualdad de oportunidades|discriminacion|proteccion de datos|pessoas com deficiencia|diversidade|ai sensi|ogni genere|pari opportunita|categorie protette|diversiteit|gelijke kansen|acquisitie|klauzul*|przetwarzan*|danych osobowych|undanber|belastningsregistret|mangfald|לנשים ולגברים|שוויון|לשני המינים|בלשון זכר',
    weak: 'applicants|law|religion|age|gender|color|policy|committed to|consent|inclusion|inclusive|agencies',
  },
}

/** With these begins a line that says what there is to do: imperatives, and in Hebrew nouns made of verbs. */
export const TASK_VERBS =
  'accept act adapt address administer advise analyse analyze answer apply arrange assess assist attend ' +
  'audit author be bring build calendar capture carry champion change chair check clean coach collaborate ' +
  'collect communicate complete conduct consult contribute control coordinate counsel create cultivate deal ' +
  'define deliver deploy deputise design develop diagnose direct dispense document draft drive edit educate ' +
  'enable engage ensure establish evaluate execute exercise facilitate fabricate file find fix follow foster ' +
  'gather generate guide handle help hold identify implement improve increase influence inspect install ' +
  'integrate interface interpret investigate keep lead learn liaise lift load log maintain make manage ' +
  'measure mentor model monitor negotiate observe operate optimize optimise order organise organize oversee ' +
  'own participate partner perform plan post prepare present print process produce program promote protect ' +
  'provide publish raise receive recommend reconcile record recruit report represent research resolve ' +
  'respond review run schedule screen sell serve set ship solve source stay supervise support take teach ' +
  'test track train translate triage troubleshoot turn understand undertake unload update upload use utilize ' +
  'validate visit walk watch weld work write ניהול טיפול ביצוע הכנת מעקב ליווי פיתוח הפקת בניית כתיבת תכנון ' +
  'הובלת עבודה דיווחים רישום מתן הדרכת סיוע איסוף אחריות תמיכה הקמת שיפור יישום'
