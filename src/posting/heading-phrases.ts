import type { SectionKind } from './posting.ts'

/**
 * Phrases that head a section, folded, in English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Swedish and
 * Hebrew. The first kind that matches wins, so that "preferred qualifications" is nice to have before it is a requirement.
 */
export const HEADING_PHRASES: [SectionKind, string][] = [
  [
    'other',
    'who should apply|equal (?:employment )?opportunit|eeo\\b|disclaimer|privacy|accommodation|additional information|physical (?:demands|requirements)|work(?:ing)? (?:environment|conditions)|legal|diversity|chancengleichheit|datenschutz|required travel|job details|safety|safeguarding|important information|please note|politica de privacidad|proteccion de datos|informativa privacy|klauzula',
  ],
  [
    'nice_to_have',
    'nice to ha|would be nice|^nice\\b|we (?:also )?appreciate|good to have|great to have|bonus(?: points)?\\b(?! structure)|^bonus|preferred|preferably|preferid[ao]s|pozadane|歓迎|desired|desirable|a plus\\b|^plus(?:es|points)?\\b|extra credit|would (?:also )?be (?:a |an |even )?(?:great|nice|plus|bonus|advantage|handy|useful|better|lovely)|(?:not|non) (?:required|essential|necessary|mandatory)|(?:dont|do not) (?:worry|need)|optional|brownie points|stand out|sets? you apart|(?:would|might|may|will|ll|just) help|helps? if|^ideally|ideally you|advantage(?:s|ous)?\\b(?! of)|make us (?:very )?happy|love it if|head start|^extras?$|also have|even better|von vorteil|wunschenswert|idealerweise|(?:schon|toll|super) ware|ware (?:schon|toll|super|ausserdem)|kein muss|pluspunkt|un atout|atouts|(?:un|petits?|le) plus\\b|plus (?:apprecie|serait)|souhaitables?\\b|serait un|deseable|valorable|se valora|valora(?:mos|remos)|diferencia(?:l|is)|desejave|valoriza|preferenzial|gradit[oiae]|costituisce titolo|pluspunten|een pre\\b|mooi meegenomen|mile widzian|dodatkowym atutem|\\batut|meriterande|extra roligt|plus om|bra om du|יתרון|יתרונות|מה יעזור|נחמד אם',
  ],
  [
    'process',
    '(?:interview|hiring|recruit(?:ing|ment)|application|selection) (?:process|steps|procedure)|how to apply|(?:^|\\b)to apply\\b|apply now|^apply\\b|applying$|next steps|happens next|(?:it works|go) from here|how we hire|^interested\\b|^contacts?$|^kontakt|bewerbung|bewirb|bewerben|ansprechpartner|so geht es weiter|wie geht es weiter|processus de recrutement|^(?:le )?recrutement|postuler|candidater|proceso de seleccion|como (?:aplicar|inscribirse|postular)|processo seletivo|(?:como|para) (?:se )?candidat|etapas do processo|processo di selezione|candidarsi|sollicit|^interesse\\b|proces rekrutac|rekrutacja|aplikowac|aplikuj|wymagane dokumenty|ansok|rekryteringsprocess|תהליך הגיוס|הגשת מועמדות|איך (?:מגישים|פונים)|להגשת',
  ],
  [
    'stack',
    'tech(?:nical|nology|nologies)? ?stack|our stack|\\bstack\\b|technologies\\b|tools we use|our tech\\b|technologien|environnement technique|tecnologias|tecnologie\\b|technologie\\b|teknikstack|טכנולוגיות',
  ],
  [
    'benefits',
    'benefit|perks|(?:what )?we (?:can )?(?:offer|provide|give you|bring)|^(?:the |our )?offer$|whats on offer|on offer|what you(?:ll| will| can)? (?:get|gain|receive)\\b|what do you get|^(?:and )?for you$|^youll (?:get|receive|enjoy)|^you (?:will )?(?:get|receive|enjoy)|^you get|compensation|salary|^(?:the |our )?(?:pay|money|package|rewards?)\\b|pay (?:range|transparency|rate|and)|^why (?!this (?:role|job|position))|our offer|total rewards|in (?:return|exchange)|remuneration|in it for you|look after you|love this job|boring bit|wir bieten|bieten wir|wir (?:dir|ihnen) bieten|(?:unser|das) angebot|vorteile|freuen\\b|sie von uns|du von uns|avantages|nous (?:vous )?(?:offrons|proposons)|on (?:vous )?(?:propose|offre)|ce que nous vous|conditions$|beneficios|nous rejoindre|pourquoi|(?:se |te )?ofrece(?:mos)?\\b|oferecemos|offriamo|cosa offr|bieden|krijg je|je krijgt|arbeidsvoorwaarden|(?:ons )?aanbod|oferujemy|benefity|mamy\\b|co zyskasz|erbjud|formaner|^villkor|du far\\b|הטבות|תנאים|מציעים|מה אנחנו נותנים|מה (?:אצלנו|מקבלים|תקבלו)|למה כדאי|w sklad wynagrodzenia',
  ],
  [
    'about',
    'about (?:the|this) (?:role|job|position|opportunity|team)|what the job is|(?:role|job|position) (?:overview|summary|purpose)|purpose of (?:the|this)|(?:role|job|position) matters|^(?:overview|summary|introduction|the (?:opportunity|gig)|in (?:short|brief|one sentence|a nutshell))$|uber die (?:stelle|rolle|position)|sobre (?:el (?:puesto|rol)|la oportunidad)|sobre a vaga|over de (?:functie|rol|vacature)|o (?:roli|stanowisku)|om (?:rollen|jobbet|tjansten)|על התפקיד',
  ],
  [
    'responsibilities',
    'responsibilit|what (?:will|would) you (?:do|be doing|work on|own|build)|what you(?:ll| will| would|re going to)? (?:be )?(?:do|doing|responsible|work|working|own|owning|build|building|deliver)\\b|^you(?:ll| will| would)?(?: be)?$|youll (?:do|be|work on|own|need to do)\\b|you will (?:do|be)|duties|your (?:role|tasks|missions?|impact|day)|(?:^|\\b)the day$|day to day|day in the life|(?:a|your|typical) (?:day|week)\\b|accountabilit|in this (?:role|position)|essential functions|how you(?:ll| will) (?:make|contribute|spend)|(?:whats|what is) (?:the job|involved)|like you to|take on$|difference you|make a difference|job look like|^the (?:work|detail|tasks)$|^tasks\\b|key (?:tasks|deliverables)|success looks like|will do\\b|candidate will do|aufgaben|tatigkeiten|(?:dich|sie) erwartet|erwartet (?:dich|sie)|(?:sie|du) (?:bei uns )?(?:tun|machen|tust|machst)|verantwortung|(?<!our )missions?\\b|responsabili[td]|vos taches|votre (?:role|quotidien)|funciones|tareas|que haras|dia a dia|atividades|atribuicoes|voce (?:vai )?fa[rz]|mansioni|attivita|compiti|cosa farai|ti occuperai|\\btaken\\b|verantwoordelijkheden|ga je doen|je gaat doen|werkzaamheden|obowiazk|zakres|zadania|zajmowac|bedziesz|arbetsuppgifter|^arbetet\\b|\\bansvar\\b|dina uppgifter|du kommer att|vad du gor|תחומי ה?אחריות|תאור המשרה|תאור התפקיד|מהות התפקיד|עיקרי התפקיד|(?:מה )?(?:ה)?תפקיד כולל|מה כולל התפקיד|מה בתפקיד|מה תעשו|במסגרת התפקיד|ה?תפקיד (?:שלך )?יכלול|(?:איך )?יראה היום|仕事内容|業務内容|職務内容|what am i going to do',
  ],
  [
    'requirements',
    'requirement|qualification|what (?:do|will|should) you (?:need|bring|have)|what (?:do )?we (?:need|expect|ask|require|want)|we(?:re| are)? (?:ask|hoping|need)\\b|want from you|^(?:we )?expect(?:ed|ations)?$|que pedimos|que necesit|must haves?|^musts?\\b|you must\\b|mandatory|^essentials?\\b|the essentials|what (?:you|the candidate)(?:ll| will| must| should)? (?:need|bring|have)|experience you(?:ll| will)? (?:bring|need|have)|(?:required|candidate|ideal) profile|required languages|^eligibility$|you(?:ll| will) (?:need|have)|you need|youve got|you (?:bring|have)\\b|to be (?:considered|successful)|successful (?:candidate|applicant)|who you are|^you$|are you (?:our|the|a|right)|about you|your (?:profile|skills|experience|background|qualif)|(?:were|we are|im) (?:looking|hoping|searching) for|we look for|(?:ideal|the) (?:candidate|person|profile)$|ideal candidate|person spec|what it takes|right fit|all you need|competenc|prerequisit|eligibility criteria|selection criteria|you might be|you may be|(?:dein|ihr|euer) profil|anforderung|qualifikation|bringst du|du mitbringst|bringen sie|sie mit(?:bringen)?\\b|voraussetzung|zeichnet (?:dich|sie)|uns wunschen|wir erwarten|profil (?:recherche|souhaite)|(?:votre|le|ton) profil|^profil$|competences|exigences|vous avez|pre requis|nous recherchons|ce que nous (?:attendons|cherchons)|requisitos|^perfil|tu perfil|buscamos|necesit|qualificac|esperamos|voce precisa|requisiti|profilo|competenze|cerchiamo|chiediamo|functie eisen|functieeisen|jouw profiel|wat (?:wij )?vragen|wij vragen|breng(?:t|) j|(?:wie )?ben jij|wie zoeken|jij hebt|vereisten|wymagania|oczekujemy|potrzebujemy|oczekiwania|twoj profil|kvalifikation|\\bkrav\\b|vem ar du|din profil|vi soker|vi vill att|du har\\b|דרישות|תנאי ה?סף|כישורים|מה אנחנו מחפשים|דרוש|מה (?:צריך|נדרש)|נדרש|למי (?:התפקיד )?(?:מתאים|יתאים)|必須|応募資格|求める',
  ],
  [
    'company',
    '^about(?! (?:\\d|half|\\w+ (?:years|people))).{0,40}$|who we are|who are we|our (?:company|story|mission|values|culture|team|vision)|^the (?:company|team|school|station|firm|practice|farm|employer|organi[sz]ation)$|company (?:overview|description|profile)|life at|^uber\\b|wer wir sind|das unternehmen|arbeitgeber|a propos|qui sommes|^l ?entreprise|^letablissement|sobre nosotros|quienes somos|la empresa|acerca de|^sobre\\b|quem somos|chi siamo|^l ?azienda|^over\\b|wie zijn wij|wie wij zijn|het bedrijf|o nas\\b|o firmie|kim jestesmy|^om\\b|arbetsplatsen|vilka ar vi|אודות|עלינו|מי אנחנו|על החברה',
  ],
]

/** Headings that announce the role or its tasks: what stands below tells which. */
export const ROLE_OR_TASKS =
  '^(?:job |role |position )?description$|^the (?:job|role|position)$|^(?:roles?|job|position)$|job description|role description|stellenbeschreibung|die rolle|die stelle|description du poste|^le poste|propos du poste|^el puesto|descripcion del|descricao d[ao]|^a vaga|la posizione|il ruolo|descrizione|functieomschrijving|^de functie|^de baan|opis stanowiska|תיאור ה?(?:משרה|תפקיד)'
