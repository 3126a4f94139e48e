import type { SectionKind } from '../../posting/posting.ts'

/** What a phrase says about the mentions around it; read by level.ts. */
export type Cue = 'demand' | 'required' | 'preferred' | 'preferred_next' | 'not_required' | 'negated' | 'negated_next'

/** One phrase a line; `=` in front asks for the exact case, as in the taxonomy. */
export const CUES: Record<Cue, string> = {
  demand: `
experience with
experience in
experience using
experience of
experience as
experience working with
experience working in
experience developing
experience building
experience writing
experience designing
experience managing
experienced in
experienced with
experience
background in
knowledge of
knowledge in
knowledge
working knowledge
understanding of
proficiency in
proficiency with
proficiency
proficient in
proficient with
proficient
expertise in
expertise with
expertise
expert in
expert knowledge
familiarity with
familiar with
fluent in
fluency in
fluent
skilled in
skilled with
skills in
skills with
strong
solid
command of
competence in
comfortable with
comfortable using
comfortable in
hands-on
years of
years experience
years in
years with
ability to use
able to use
mastery of
you know
you have
you bring
you've worked with
you are fluent
worked with
versed in
erfahrung mit
erfahrung in
kenntnisse in
gute kenntnisse
expérience en
expérience avec
connaissance de
maîtrise de
experiencia en
experiencia con
conocimientos de
experiência em
experiência com
conhecimento em
esperienza in
conoscenza di
ervaring met
kennis van
znajomość
doświadczenie w
kenntnisse
sehr gute kenntnisse
fundierte kenntnisse
erfahrung
umgang mit
expertise en
connaissances en
compétences en
maîtrise du
maîtrise des
experiencia
conocimiento de
dominio de
manejo de
experiência
conhecimentos em
domínio de
esperienza con
esperienza
conoscenza
competenze in
kennis
ervaring
ervaring in
znajomości
doświadczenie
umiejętność
erfarenhet av
erfarenhet
kunskap om
kunskaper i
ניסיון
ידע
היכרות
שליטה
הבנה
good
very good
excellent
proven
advanced
`,
  required: `
must
must-have
must have
required
is a must
mandatory
essential
need to have
minimum
at minimum
at least
necessary
prerequisite
zwingend
erforderlich
exigé
obligatoire
imprescindible
obrigatório
wymagana
notwendig
vorausgesetzt
voraussetzung
requis
requise
requises
indispensable
impératif
obligatorio
obligatoria
requerido
requerida
necesario
excluyente
obrigatória
necessário
imprescindível
richiesto
richiesta
obbligatorio
obbligatoria
indispensabile
vereist
vereiste
wymagany
wymagane
konieczna
krav
krävs
חובה
הכרחי
נדרש
תנאי סף
`,
  preferred: `
preferred
a plus
a big plus
a huge plus
a strong plus
a definite plus
big plus
is plus
are plus
is a plus
are a plus
would be a plus
a bonus
bonus
bonus points
bonus points for
extra points
nice to have
nice-to-have
nice to haves
good to have
great to have
would be nice
desirable
desired
an advantage
advantage
advantageous
beneficial
an asset
is helpful
are helpful
helpful
useful
optional
would be great
highly regarded
added advantage
von vorteil
wünschenswert
un plus
un atout
serait un plus
valorable
se valorará
deseable
desejável
diferencial
un plus
gradita
een pré
mile widziana
mile widziane
meriterande
a strong preference
strong preference
vorteilhaft
ein plus
pluspunkt
gerne gesehen
hilfreich
apprécié
appréciée
appréciés
appréciées
serait apprécié
serait appréciée
souhaité
souhaitée
souhaitable
un vrai plus
se valora
se valorarán
valorado
será un plus
um diferencial
será um diferencial
valorizado
desejada
gradito
preferibile
costituisce titolo preferenziale
een plus
is een pré
gewenst
mile widziany
atutem
będzie atutem
dodatkowym atutem
ett plus
יתרון
יתרון משמעותי
מהווה יתרון
`,
  preferred_next: `
ideally
preferably
preference for
preference given to
idealerweise
idéalement
idealmente
najlepiej
as are
as is any
bonus for
bonus points for
plus if
preferiblemente
de preferencia
preferencialmente
preferibilmente
bij voorkeur
gärna
de préférence
bevorzugt
`,
  not_required: `
not required
isn't required
aren't required
not necessary
not needed
not mandatory
not essential
not a must
not a requirement
no longer required
not expected
nicht erforderlich
nicht notwendig
nicht nötig
nicht zwingend
nicht zwingend erforderlich
nicht vorausgesetzt
kein muss
keine voraussetzung
pas requis
pas requise
pas obligatoire
pas nécessaire
pas exigé
pas exigée
non requis
non requise
no es necesario
no es necesaria
no es imprescindible
no imprescindible
no necesario
no requerido
no es obligatorio
non richiesto
non è richiesto
non è richiesta
non sono richiesti
non sono richieste
non è necessario
non è obbligatorio
non richiesta
non necessario
non necessaria
non obbligatorio
não é obrigatório
não é obrigatória
não obrigatório
não é necessário
não é necessária
não é exigido
niet vereist
niet nodig
niet verplicht
geen vereiste
geen must
nie jest wymagana
nie jest wymagany
nie jest wymagane
nie wymagana
niewymagana
nie jest konieczna
inte ett krav
inget krav
krävs inte
ej krav
inte nödvändigt
לא חובה
לא נדרש
אינו נדרש
לא הכרחי
`,
  negated: `
no
don't use
do not use
doesn't use
does not use
don't need
do not need
doesn't require
does not require
won't need
will not need
don't work with
no need for
no need to know
keine
sin
kein
keinen
keinerlei
wir verwenden kein
brauchst kein
pas de
pas besoin de
aucun
aucune
nous n'utilisons pas
no usamos
no se requiere
no hace falta
no utilizamos
no necesitas
sin necesidad de
ningún
ninguna
nessuna
nessun
non usiamo
non serve
não usamos
nenhuma
nenhum
não precisa de
geen
nie używamy
nie wymagamy
bez znajomości
ingen
inga
inget
ללא
אין צורך
לא עובדים עם
`,
  negated_next: `
without
without any
without using
without prior
without experience in
without knowledge of
not
not using
neither
never
ohne
sans
senza
sem
zonder
bez
utan
sans expérience en
sin experiencia en
ohne erfahrung in
ohne kenntnisse in
weder
`,
}

/** Headings by the section that they open, for a text whose sections nobody has found yet. */
export const HEADINGS: Partial<Record<SectionKind, string>> = {
  about: `
about the role
about the job
about the position
about this role
role overview
job summary
job description
job overview
the role
overview
summary
position summary
`,
  company: `
about us
about the company
who we are
our company
company overview
our mission
company description
`,
  responsibilities: `
responsibilities
key responsibilities
your responsibilities
job responsibilities
duties
duties and responsibilities
what you'll do
what you will do
what you'll be doing
your tasks
your mission
day to day
deine aufgaben
ihre aufgaben
aufgaben
`,
  requirements: `
requirements
job requirements
minimum requirements
key requirements
required skills
required qualifications
required experience
minimum qualifications
basic qualifications
qualifications
what you'll need
what you need
what we're looking for
what we are looking for
who you are
your profile
about you
you have
must have
must haves
must-haves
must-have skills
must have skills
essential skills
skills required
skills and experience
skills & experience
skills and qualifications
technical skills
key skills
experience required
dein profil
ihr profil
anforderungen
profil recherché
requisitos
requisiti
`,
  nice_to_have: `
nice to have
nice to haves
nice-to-have
nice-to-haves
good to have
good-to-have
bonus points
bonus
preferred qualifications
preferred skills
preferred experience
preferred
desirable
desirable skills
desired skills
extra credit
pluses
von vorteil
`,
  benefits: `
benefits
what we offer
what you'll get
what you get
perks
perks and benefits
benefits and perks
our benefits
why join us
we offer
compensation and benefits
wir bieten
was wir bieten
nous offrons
ofrecemos
`,
  stack: `
tech stack
our stack
our tech stack
technology stack
tech-stack
the stack
technologies
technologies we use
tech-stack that you'll work on
stack
`,
  process: `
how to apply
application process
interview process
hiring process
our hiring process
the process
`,
}
