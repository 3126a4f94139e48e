import { foldWords } from './fold.ts'
import type { SectionKind } from './posting.ts'

/**
 * Phrases that head a section, folded, in English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Swedish and
 * Hebrew. The first kind that matches wins, so that "preferred qualifications" is nice to have before it is a requirement.
 */
const PHRASES: [SectionKind, string][] = [
  [
    'other',
    'who should apply|equal (?:employment )?opportunit|eeo\\b|disclaimer|privacy|accommodation|additional information|physical (?:demands|requirements)|work(?:ing)? (?:environment|conditions)|legal|diversity|chancengleichheit|datenschutz|required travel|job details|safety',
  ],
  [
    'nice_to_have',
    'nice to ha|would be nice|we (?:also )?appreciate|good to have|great to have|bonus(?: points)?\\b(?! structure)|preferred|desired|desirable|a plus\\b|pluses|extra credit|would be (?:a )?(?:great|nice|plus|bonus)|not required|optional|brownie points|stand out|von vorteil|wunschenswert|idealerweise|un atout|atouts|un plus\\b|souhaite|deseable|valorable|se valora|diferencia(?:l|is)|desejave|preferenzial|gradit[oia]|pluspunten|een pre\\b|mile widzian|dodatkowym atutem|meriterande|יתרון|יתרונות',
  ],
  [
    'process',
    '(?:interview|hiring|recruit(?:ing|ment)|application|selection) (?:process|steps|procedure)|how to apply|to apply\\b|apply now|next steps|how we hire|bewerbung|bewirb|ansprechpartner|processus de recrutement|postuler|proceso de seleccion|como aplicar|processo seletivo|etapas do processo|processo di selezione|candidarsi|sollicit|proces rekrutac|rekrutacja|aplikowac|ansok|rekryteringsprocess|תהליך הגיוס|הגשת מועמדות',
  ],
  [
    'stack',
    'tech(?:nical|nology|nologies)? ?stack|our stack|\\bstack\\b|technologies\\b|tools we use|our tech\\b|technologien|environnement technique|tecnologias|tecnologie\\b|technologie\\b|teknikstack|טכנולוגיות',
  ],
  [
    'benefits',
    'benefit|perks|what we (?:can )?(?:offer|provide)|we offer|what you(?:ll| will)? get\\b|youll (?:get|receive|enjoy)|compensation|salary|pay (?:range|transparency|rate)|why (?:you|join|work|us\\b)|our offer|total rewards|in return|remuneration|in it for you|wir bieten|bieten wir|wir dir bieten|unser angebot|vorteile|avantages|nous (?:vous )?(?:offrons|proposons)|on (?:vous )?propose|beneficios|nous rejoindre|ofrecemos|oferecemos|offriamo|cosa offr|bieden|arbeidsvoorwaarden|ons aanbod|oferujemy|benefity|erbjud|formaner|הטבות|תנאים|מציעים|מה אנחנו נותנים',
  ],
  [
    'about',
    'about (?:the|this) (?:role|job|position|opportunity|team)|what the job is|(?:role|job|position) (?:overview|summary|description|purpose)|^(?:overview|summary|description|introduction|the (?:role|opportunity|position|job))$|uber die (?:stelle|rolle|position)|stellenbeschreibung|die rolle|description du poste|le poste|propos du poste|sobre (?:el (?:puesto|rol)|la oportunidad)|descripcion del|sobre a vaga|descricao da|la posizione|il ruolo|descrizione|over de (?:functie|rol|vacature)|functieomschrijving|de functie|o (?:roli|stanowisku)|opis stanowiska|om (?:rollen|jobbet|tjansten)|על התפקיד|תיאור המשרה',
  ],
  [
    'responsibilities',
    'responsibilit|what (?:will|would) you (?:do|be doing|work on|own|build)|what you(?:ll| will| would)? (?:do|be doing|work on|own|build)|youll (?:do|be doing|work on|own)|you will (?:do|be)|duties|your (?:role|tasks|mission|impact|day)|day to day|day in the life|accountabilit|in this role|essential functions|how you(?:ll| will) (?:make|contribute|spend)|what the job|aufgaben|tatigkeiten|dich erwartet|erwartet dich|verantwortung|missions?\\b|responsabili[td]|success looks like|will do\\b|vos taches|votre role|funciones|tareas|que haras|atividades|atribuicoes|voce (?:vai )?far|mansioni|attivita|compiti|cosa farai|ti occuperai|\\btaken\\b|verantwoordelijkheden|ga je doen|je gaat doen|werkzaamheden|obowiazk|zakres|zadania|bedziesz|arbetsuppgifter|\\bansvar\\b|dina uppgifter|du kommer att|תחומי ה?אחריות|תיאור המשרה|תאור המשרה|תאור התפקיד|מהות התפקיד|עיקרי התפקיד|מה כולל התפקיד|מה בתפקיד|תיאור התפקיד|מה תעשו|במסגרת התפקיד',
  ],
  [
    'requirements',
    'requirement|qualification|what (?:do|will|should) you (?:need|bring|have)|what we (?:need|expect|ask|require)|^(?:we )?expect(?:ed|ations)?$|que pedimos|que necesitas|must have|what you(?:ll| will)? (?:need|bring|have)|youll need|you (?:bring|have)\\b|who you are|about you|your (?:profile|skills|experience|background|qualif)|(?:were|we are|im) looking for|we look for|ideal candidate|what it takes|competenc|prerequisit|you might be|you may be|(?:dein|ihr|euer) profil|anforderung|qualifikation|bringst du|du mitbringst|sie mit(?:bringen)?\\b|voraussetzung|zeichnet dich|profil recherche|votre profil|^profil$|competences|exigences|vous avez|pre requis|nous recherchons|requisitos|^perfil|tu perfil|buscamos|necesitas|qualificac|esperamos|voce precisa|requisiti|profilo|competenze|cerchiamo|functie eisen|functieeisen|jouw profiel|wat vragen|wij vragen|breng(?:t|) j|wie ben j|vereisten|wymagania|oczekujemy|twoj profil|kvalifikationer|\\bkrav\\b|vem ar du|din profil|vi soker|דרישות|תנאי ה?סף|כישורים|מה אנחנו מחפשים|דרוש',
  ],
  [
    'company',
    '^about\\b|who we are|who are we|our (?:company|story|mission|values|culture|team|vision)|the (?:company|team)$|company (?:overview|description|profile)|life at|uber uns|wer wir sind|das unternehmen|a propos|qui sommes|l ?entreprise|sobre nosotros|quienes somos|la empresa|sobre (?:nos|a )|quem somos|chi siamo|l ?azienda|over ons|wie zijn wij|het bedrijf|o nas\\b|o firmie|kim jestesmy|om oss|om foretaget|vilka ar vi|אודות|עלינו|מי אנחנו',
  ],
]
const LEXICON = PHRASES.map(([kind, phrases]) => [kind, new RegExp(`(?:^|\\b|(?<= ))(?:${phrases})`)] as const)
/** Words that head a section only when nothing but their like stands beside them: "Experience with Docker" is a demand. */
const BARE =
  /^(?:(?:required|technical|professional|work|key|core|minimum|basic|your|the|relevant|essential|soft|education|and|skills?|experience|knowledge) )*(?:skills?|experience|knowledge|education|abilities|erfahrung|kenntnisse|experiencia|esperienza|ervaring|doswiadczenie|erfarenhet|ניסיון)(?: (?:and|needed|required|skills|experience|education|knowledge|abilities))*$/
const MAX_HEADING = 90

export interface HeadingReading {
  kind: SectionKind
  /** Share of the line's letters that the phrase covers, and whether it begins the line. */
  coverage: number
  first: boolean
}

/** Which section a heading opens, or null where its words are in no lexicon. */
export function readHeading(text: string): HeadingReading | null {
  if (text.length > MAX_HEADING) return null
  const words = foldWords(text)
  if (BARE.test(words)) return { kind: 'requirements', coverage: 1, first: true }
  for (const [kind, pattern] of LEXICON) {
    const match = pattern.exec(words)
    if (match !== null) return { kind, coverage: match[0].length / words.length, first: match.index === 0 }
  }
  return null
}

/** A bare line, nowhere marked as one, that reads as a heading: short, no sentence, mostly made of a known phrase. */
export function isBareHeading(text: string): boolean {
  if (text.length > 70 || /[.;!,]$|,\s/.test(text) || text.split(' ').length > 8) return false
  if (!/^[^\p{Ll}]*[\p{Lu}\p{Lo}\p{N}¿"“]/u.test(text)) return false
  const colon = /[:?：]$/.test(text)
  if (!colon && /:/.test(text)) return false
  const reading = readHeading(text)
  if (reading === null) return false
  return reading.coverage >= (colon || reading.first ? 0.3 : 0.5)
}
