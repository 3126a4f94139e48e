/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const EDUCATION = `
abet-accreditation | ABET accreditation | abet
absence-management | Absence management | leave management, leave administration
academic-advising | Academic advising | student advising, ייעוץ לימודים, studienberatung, orientation étudiante, admissions advising, student support services, ליווי סטודנטים
academic-research | Academic research
academic-writing | Academic writing
adaptive-teaching | Adaptive teaching | adaptive teaching strategies, quality first teaching, scaffolding learning
admissions-counseling | Admissions counseling | student admissions
adult-education | Adult education
adult-learning-principles | Adult learning principles
animation-elderly | Activities coordination | activity coordination, activities coordinator, aktivierung, beschäftigungstherapie, animation en ehpad, animación sociocultural, animatie ouderen
ap-curriculum | AP curriculum | advanced placement
applied-linguistics | Applied linguistics
archival | Archival practice
arts-education | Arts education | art education
assessment-design | Assessment design | assessment for learning, formative assessment, summative assessment
assistive-technology | Assistive technology | augmentative and alternative communication, =AAC
background-screening | Background screening | background checks administration
bem | Betriebliches Eingliederungsmanagement | eingliederungsmanagement, bem-gespräche, bem-verfahren, sickness absence management, return to work interviews
benefits-enrollment | Benefits enrollment | open enrollment, employee benefits administration, benefit administration, benefits management, administration of benefits, statutory benefits
bilingual-education | Bilingual education | dual language instruction, =CLIL
blended-learning | Blended learning | flipped classroom
blooms-taxonomy | Bloom's taxonomy
braille | Braille
british-values | British Values | fundamental british values
calendar-management | Calendar management | diary management, calendar and diary management, complex diary management, managing calendars, terminkalender, gestion d'agenda, gestion d'agendas, gestión de agenda, gestão de agenda, gestione agenda, agendabeheer, kalenderplanering, kalenderhantering, prowadzenie kalendarza, ניהול יומן, ניהול יומנים, gestion d'agendas complexes, managing diaries, inbox management, agenda's beheren, gestión de agendas, gestione agende, zarządzanie kalendarzem
campus-recruiting | Campus recruiting | university recruiting
career-counseling | Career counseling | career guidance, career coaching
cataloguing | Cataloguing | cataloging, marc 21, resource description and access, =RDA cataloguing, dewey decimal, catalogage, catalogación, katalogisierung, catalogazione
child-development | Child development
child-observation | Child observation | sprachlerntagebuch, bildungsdokumentation, beobachtung und dokumentation, portfolioarbeit
classroom-management | Classroom management | behaviour management, behavior management, classroom behaviour, managing behaviour, managing classroom behaviour, klassenführung, klassenleitung, gestion de classe, gestión del aula, gestão de sala de aula, gestione della classe, klassenmanagement, ניהול כיתה
classroom-teaching | Classroom teaching | teaching experience, unterrichten, enseignement, enseñanza, ensino, insegnamento, nauczanie, undervisning, unterricht, enseigner, docencia, docência, lesgeven, teaching lessons, teach lessons, deliver lessons, delivering lessons, ~=Teaching, classroom experience, classroom instruction, teaching classes, teaching skills
classroom-technology | Classroom technology
coaching-qualification | Coaching qualification | ilm coaching, ilm level 5, ilm level 7, icf coaching, icf certified coach, certified coach, coaching certification, systemischer coach
cognitive-coaching | Cognitive coaching
college-counseling | College counseling
common-core | Common Core | common core standards, =NGSS
compensation-analysis | Compensation analysis | salary benchmarking, job evaluation, hay method, compensation design
compensation-benefits | ~Compensation and benefits | ~compensation & benefits, benefits administration
competency-frameworks | Competency frameworks
complaints-patients | Patient reception | medical reception, medical receptionist, gp reception, praxisempfang, accueil des patients, prendre les rendez-vous, atención al paciente en recepción, convenções, =ADSE, planos de tratamento, faturação clínica
computing-teaching | Computing teaching | teacher of computing, teacher of computer science, teach computing
cooperative-learning | Cooperative learning | project-based learning, inquiry-based learning, problem-based learning
correspondence-drafting | Correspondence drafting | business correspondence, geschäftskorrespondenz, correspondance commerciale
course-design | Course design | course development, syllabus design
curriculum-development | Curriculum development | curriculum design, curriculum planning, lehrplanentwicklung, conception de programmes, desarrollo curricular, desenvolvimento curricular, sviluppo curricolare, läroplan, programy nauczania, תוכניות לימודים, develop curriculum, developing curriculum
data-driven-instruction | Data-driven instruction
differentiated-instruction | Differentiated instruction | differentiation in teaching, differentiëren, differenzierung, différenciation pédagogique, binnendifferenzierung, diferenciación
direct-instruction | Explicit direct instruction | igdi, expliciete directe instructie, explicit instruction, direct instruction
disciplinary-procedures | Disciplinary procedures | grievance handling, grievances
drama-teaching | Drama teaching
dutch-dental-practice | Exquise | exquise next generation, =Simplex tandarts, vertimart
dyslexia-instruction | Dyslexia instruction | orton-gillingham, wilson reading, dyslexie, dyslexia support, dyslexia, legasthenie, dislexia, dyslexieonderwijs, dysleksja
e-learning | E-learning development | e-learning, elearning
early-years-education | Early years education | early years foundation, early years educator, early years educators, early years practitioner, early years practitioners, early years teacher, nursery practitioner, nursery nurse, nursery teacher, nursery education, early years setting, early years experience, early years curriculum, éducatrice de jeunes enfants, éducateur de jeunes enfants, =EJE, educadora infantil, educação infantil, educação de infância, educadora de infância, educatrice, educatore nido, asilo nido, pedagogisch medewerker, pedagogisch medewerkster, förskola, förskollärare, barnskötare, wychowanie przedszkolne, nauczyciel przedszkola, גננת, גיל הרך, הגיל הרך, erzieher, erzieherin, erzieher/in, erzieher (m/w/d), elementarpädagogik, frühkindliche bildung, Early childhood education, early years, krippenerfahrung, kindheitspädagogik, kindheitspädagoge, kindheitspädagogin, opvoeding, toddler room, baby room, pre-school room, krippe, סייעת לגן, סייעות למעון, גני ילדים, סייעת גן, סייעת גננת, סייעת שילוב
education-policy | Education policy
educational-leadership | Educational leadership
educational-psychology | Educational psychology
educational-research | Educational research
educational-technology | Educational technology | edtech tools
ehcp | EHCPs | =EHCP, education health and care plans, ehc plans
employee-engagement | Employee engagement surveys | engagement surveys, engagement survey, employee engagement, mitarbeiterbefragung, pulse surveys, employee engagement programs
employee-relations | Employee relations
employer-branding | Employer branding
english-language-learners | English language learners | =ELL, =ELLs, sheltered instruction
english-language-teaching | English language teaching | =EAL, english teaching, teaching english
english-subject-teaching | English teaching (subject) | teacher of english, english literature teaching, teach english literature
environmental-education | Environmental education
esl | =ESL | =EFL, english as a second language
event-coordination | Event coordination
exam-boards | Exam board specifications | edexcel, =AQA, =OCR exam board, exam specifications, =WJEC, =Eduqas
exam-preparation | Exam preparation | exam marking, exam invigilation
executive-search | Executive search | headhunting
executive-support | Executive assistance | executive support, assistanat de direction, assistante de direction, assistant de direction, chefsekretariat, vorstandsassistenz, geschäftsführungsassistenz, asistente de dirección, asistente ejecutivo, segreteria di direzione, directiesecretariaat, directiesecretaresse, asystentka zarządu, vd-assistent, מנהלת לשכה, ניהול לשכה, pa support, ea support
exit-interviews | Exit interviews
expatriate-management | Expatriate management | global mobility
eyfs | EYFS | eyfs framework, early years foundation stage, early years foundation stage (eyfs), eyfs
famly | Famly | =Famly, nursery story, parenta, blossom educational, kinderpedia
filing-systems | Filing systems | archivage, archiwizacja, archivierung
foreign-language-teaching | Foreign language teaching
forest-school | Forest school
french-teaching | French teaching
gcse-teaching | GCSE teaching | gcse, a-level teaching, a-level, a levels, ks5, ks4, key stage 4, key stage 5, year 11 interventions, sixth form teaching
geography-teaching | Geography teaching | teacher of geography, geography teacher
german-teaching | German teaching | deutsch als fremdsprache, =DaF, =DaZ, français langue étrangère, =FLE
gifted-education | Gifted education
giftedness | Gifted pupil support | hoogbegaafdheid, hochbegabung, hochbegabtenförderung, altas capacidades, haut potentiel
google-classroom-teaching | Google Classroom teaching
guided-reading | Guided reading | phonics, early literacy, literacy instruction, early phonics, systematic synthetic phonics, read write inc, =RWI, letters and sounds, little wandle
head-start | Head Start | head start performance standards
heritage-conservation | Heritage conservation | listed buildings, conservation areas, historic environment, heritage conservation, denkmalschutz, denkmalpflege, patrimoine bâti
higher-education | University teaching
history-teaching | History teaching
homeschooling | Homeschooling
hr-administration | HR administration | personaladministration, administration du personnel, administración de personal, amministrazione del personale, personeelsadministratie, administracja kadrowa
hr-analytics | HR analytics | people analytics, workforce analytics
hr-business-partnering | HR business partnering | hr business partner, hrbp
hr-management | Human resources management | ~human resources, human resource management, personalwesen, recursos humanos, ressources humaines, risorse umane
hr-policies-handbook | HR policies handbook | employee handbook
i-9-compliance | I-9 compliance | form i-9
ib-curriculum | IB curriculum | international baccalaureate, ib diploma programme, =IB PYP
iep | =IEP | =IEPs, individualized education programs
individual-education-plans | Individual education plans | 504 plans
infant-care | Infant care | toddler care, diapering, nappy changing, changing nappies, toilet training, potty training, weaning, safe sleep, säuglingspflege, wickeln, soins aux nourrissons, barnhantering, change de couches
instructional-design | Instructional design
intervention-rti | Intervention RTI | =MTSS, response to intervention
interviewing-candidates | Interviewing candidates | behavioral interviewing, structured interviewing, competency-based interviewing
invoice-data-entry | Invoice data entry
job-analysis | Job analysis | job descriptions writing
job-coaching | Job coaching
k-12-education | K-12 education | =K-12
key-person-role | Key person role | keyworking, key working, keyworker, bezugsbetreuung, bezugserzieher, kontaktmannaskap, kontaktman, key person, key worker, persoonlijk begeleider, eerst verantwoordelijk verzorgende
kindergarten-teaching | Kindergarten teaching | kindergartenpädagogik, preschool teaching, preschool education, frühpädagogik, educación infantil, éducation de la petite enfance, educazione infantile
labor-scheduling | Labor scheduling | shift planning, dienstplanung, schichtplanung, rota management, rostering, סידור עבודה, סידורי עבודה, בניית סידור עבודה, schichtpläne, dienstpläne erstellen
language-instruction | Language instruction
learning-analytics | Learning analytics
learning-development | Learning and development | learning & development, Personalentwicklung, personnel development
learning-needs | Competency-based training | compétences et formation, plan de formation, plan de développement des compétences, desarrollo de personas, formación de personal, ontwikkeling van medewerkers
learning-theory | Learning theory | adult learning theory, andragogy, addie, sam model
lesson-planning | Lesson planning | lesson plans, Lehrplan, unterrichtsplanung, planification de cours, unterrichtsvorbereitung, préparation de cours, planificación de clases, planning lessons, plan lessons, lesson plan, lesson preparation, planning and preparing lessons, plan and deliver lessons, planning and delivering lessons, plan and teach, préparation des cours, préparer les cours, planificación de aulas, planeamento de aulas, planejamento de aulas, plano de aula, programmazione didattica, preparazione lezioni, lesvoorbereiding, lektionsplanering, planowanie lekcji, הכנת שיעורים, תכנון שיעורים, scheme of work, schemes of work, sequence of lessons
library-science | Library science
library-services | Library services | interlibrary loans, inter-library loans, reader development, stock selection, local studies, information literacy, library events, bibliothekswesen, médiathèque, bibliotecas, bibliotheekwerk
literacy-teaching | Literacy teaching
mathematics-teaching | Mathematics teaching | teaching mathematics, math instruction, maths teaching, teaching maths, mathematik unterrichten, maths teacher, math teacher, teach maths, teach mathematics, further maths, teacher of mathematics, teacher of maths, maths gcse, a level maths, teach maths to gcse, mathematikunterricht, enseignement des mathématiques, enseñanza de matemáticas, rekenonderwijs, הוראת מתמטיקה
medical-education | Medical education
microlearning | Microlearning
minerals-planning | Minerals planning | minerals casework, minerals and waste planning, minerals and waste
minute-taking | Minute taking | comptes rendus, rédaction de comptes rendus, compte rendu, protokollführung, protokollieren, actas de reuniones, redacción de actas, verbalizzazione, notuleren, protokołowanie, protokollskrivning, minutes of meetings, taking minutes, minuting, agendas and minutes, preparing agendas, כתיבת פרוטוקולים
montessori | Montessori | montessori-pädagogik, pédagogie montessori, montessori-diplom
museum-education | Museum education
music-education | Music education | music teaching
music-theory | Music theory | violin lessons
national-curriculum | National Curriculum | key stage 1, key stage 2, ks1, ks2, ks3, key stage 3, ks3 curriculum
nonviolent-communication | Nonviolent communication | gewaltfreie kommunikation, gewaltfreier kommunikation, communication non violente, comunicación no violenta, geweldloze communicatie
observations-and-assessments-early-years | Learning journals | learning journals, learning journal, learning journeys, child observations, observations and next steps, observation of children, two-year progress check, two-year check, 2 year check
office-management | Office management | office administration, general administration, general office duties, büroorganisation, büroadministration, allgemeine verwaltung, administration du bureau, administración de oficina, tareas administrativas, gestión administrativa, serviços administrativos, amministrazione ufficio, pratiche amministrative, kantooradministratie, kontorsadministration, administration och service, administracja biurowa, prace biurowe, עבודה אדמיניסטרטיבית
ofsted | Ofsted | ofsted framework
onboarding-hr | Employee onboarding | onboarding processes, onboarding sessions, onboarding new hires, new hire onboarding, onboarding programs, onboarding programmes, staff onboarding
online-teaching | Online teaching | online instruction, virtual instruction, distance learning, remote teaching
organisational-restructuring | Organisational restructuring | organisational change programmes, organizational restructuring, restructure programmes
organizational-development | Organizational development
outdoor-education | Outdoor education
outplacement | ~Outplacement
parent-communication | Parent communication | parents' evenings, elterngespräche, elterngespräch, oudergesprekken, elternarbeit, entretiens avec les parents, entrevistas con familias, erziehungspartnerschaft, parent consultations, reunião de pais, utvecklingssamtal
pastoral-care | Pastoral care | form tutor, form tutoring, pastoral support, pastoral system, pastoral work
pedagogy | Pedagogy | pädagogik, pédagogie, pedagogía, pedagogia, didactics, didaktik
peer-tutoring | Peer tutoring
performance-management | Performance management
personnel-administration | Personnel administration
petty-cash-administration | Petty cash administration
phone-etiquette | Phone etiquette | telephone etiquette, telefonzentrale, standard téléphonique
phonics-screening | Phonics screening
physical-education | Physical education | sportunterricht, educación física
physics-teaching | Physics teaching | teacher of physics, teach physics, physics teacher
planning-applications | Planning applications | planning application, determining planning applications, householder applications, major applications, listed building consent, determine applications, planning casework
policy-analysis | Policy analysis | public policy
psychometric-testing | Psychometric testing | assessment centers, assessment centre
psychomotricity | Psychomotricity | psychomotorik, psychomotricité, psicomotricidad, psicomotricità
public-hiring-de | Stellenbesetzungsverfahren | bewerbermanagement, bescheinigungswesen, stellenausschreibungen
reading-intervention | Reading intervention
records-management | Records management | document control
recruitment-marketing | Recruitment marketing
recruitment-process-outsourcing | Recruitment process outsourcing | =RPO
reggio-emilia | Reggio Emilia | waldorf, steiner education
religious-education | Religious education
research-supervision | Research supervision | thesis supervision, phd supervision
restorative-practices | Restorative practices
retrieval-practice | Retrieval practice | spaced practice, spaced retrieval, rosenshine's principles, rosenshine
safeguarding | ~Safeguarding | safeguarding training, safeguarding policies, safeguarding procedures, safeguarding children and adults, safeguarding of children, safeguarding and child protection, safeguarding vulnerable adults, designated safeguarding lead, safeguarding lead, safeguarding level 2, safeguarding level 3, safeguarding of vulnerable adults, ~=Safeguarding practice, Safeguarding children, keeping children safe in education, Safeguarding adults, adult safeguarding, =KCSIE, keeping children safe in education 2024, working together to safeguard children, prevent duty, prevent training, prevent strategy
salary-surveys | Salary surveys
school-administration | School administration | school admin, school office, student records, timetabling, timetables, school timetabling, scheduling classes, מערכת שעות, מערכות שעות
science-teaching | Science teaching | teaching science
scorm-authoring | SCORM authoring
secondary-education | Secondary education | secondary school teaching
settling-in | Settling-in of children | eingewöhnung, berliner modell, berliner eingewöhnungsmodell, eingewöhnung nach dem berliner modell, münchener modell, wennen, inskolning
situational-approach | Situationsansatz | situationsorientierter ansatz, situationsorientierten ansatz, situationsorientierten arbeiten, offene arbeit kita, offenes konzept
social-emotional-learning | Social-emotional learning | =SEL
social-recruiting | Social recruiting
sourcing-candidates | Candidate sourcing | boolean search, x-ray search, boolean and x-ray search, boolean searches, boolean/x-ray search, talent mapping, talent maps, market mapping, candidate sourcing techniques, source candidates, sourcing passive candidates, passive candidate sourcing, linkedin sourcing, sourcing through linkedin, איתור מועמדים, סורסינג
special-education | Special education | special needs education, =SEN, send support, Sonderpädagogik, heilerziehungspflege, inklusionspädagogik, sonderpädagogische förderung, éducation spécialisée, educación especial, pedagogika specjalna, specialpedagogik, גן תקשורת, מדריך חינוך מיוחד
special-educational-needs | Special educational needs | special educational needs and disabilities, =SEND, children with send, pupils with send, sen support, send provision, send code of practice, special needs, special needs children, additional needs, =ALN, additional learning needs, =SENCO, sencos, children with special needs, besoins éducatifs particuliers, necesidades educativas especiales, =NEE, necessidades educativas especiais, bisogni educativi speciali, sonderpädagogischer förderbedarf, förderpädagogik, särskilda behov, specjalne potrzeby edukacyjne, חינוך מיוחד, passend onderwijs, =AESH, inclusive education, inkluzja
sped | =SPED
sports-coaching | Sports coaching | athletic training
sports-instruction | Sports instruction
stem-education | STEM education
stenography | Stenography | shorthand
student-assessment | Student assessment | assessing pupils, marking and feedback, pupil assessment, pupil progress, standardized testing, student progress monitoring, leistungsbewertung, évaluation des élèves, evaluación de alumnos, avaliação de alunos, valutazione degli studenti, bedömning och betygsättning
student-counseling | Student counseling | school counseling
student-recruitment | Student recruitment
study-abroad-advising | Study abroad advising
substitute-teaching | Substitute teaching
swimming-instruction | Swimming instruction
talent-acquisition | Talent acquisition | ~recruiting, ~recruitment, technical recruiting, full-cycle recruiting, full cycle recruiting, Rekrutierung, personalbeschaffung, recrutement, reclutamiento, selección de personal, selezione del personale, werving en selectie, rekrytering, rekrutacja, גיוס עובדים, end-to-end recruitment, full-cycle recruitment, 360 recruitment, personalrekrutierung, recrutamento, recrutamento e seleção, ricerca e selezione, גיוס והשמה, ראיונות עבודה, recruitment and selection, candidate screening, personalgewinnung, rekrytera, selección y reclutamiento, headcount hiring, volume recruitment, volume hiring, mass recruitment, onboarding and recruitment
talent-management | Talent management | succession planning, talent reviews, nachfolgeplanung, talent review, talent pipelines, succession plans, gestion des talents, gestión del talento, zarządzanie talentami, ניהול טאלנטים
tapestry | =Tapestry | tapestry app, tapestry online learning journal, =Tapestry journal, tapestry observations
teacch | TEACCH | =PECS, picture exchange
teaching-methods | Teaching methods | teaching methodologies
training-coordination | Training coordination | training coordinator, course administration, training administration, training program coordination, training programs coordination, training logistics, רכז הדרכה, ריכוז הדרכה
training-delivery | Training delivery | train the trainer, ttt sessions, designing and delivering training, delivering training, deliver training, training facilitation, facilitating training, facilitation experience, הדרכות, העברת הדרכות, הדרכות פרונטליות, הדרכת משתמשים, הדרכות משתמשים, ביצוע הדרכות, ניסיון בהדרכה, durchführung von schulungen, animation de formations, impartición de formación, impartir formaciones, formazione del personale, prowadzenie szkoleń, trainingen geven, hålla utbildningar, deliver training programs, deliver training programmes, training programs, develop and deliver training, training and facilitation, safety training delivery
training-needs-analysis | Training needs analysis | training needs assessment, learning needs analysis, training needs, skills gap analysis, deep needs analysis
travel-arrangements | Travel coordination | travel arrangements, Travel booking, booking travel, arranging travel, travel arrangements and accommodation, reiseplanung, reisebuchung, reiseorganisation, réservation de voyages, organisation de déplacements, gestión de viajes, gestione viaggi, gestão de viagens, reserveren van reizen, resebokning, organizacja podróży, organisation des déplacements, organización de viajes, organizzazione viaggi, reisen organisieren, organizowanie podróży służbowych, תיאום נסיעות, הזמנת נסיעות
tupe | TUPE
tutoring | Tutoring
typing-skills | Typing skills | ~typing speed, wpm, words per minute
unemployment-claims | Unemployment claims
union-contracts | Union contracts | tarifvertrag, tarifrecht
urban-planning | Urban planning | town planning, town planner, spatial planning, city planning, planning policy, town and country planning, stadtplanung, raumplanung, urbanisme, urbanismo, planeamento urbano, urbanistica, stedenbouw, ruimtelijke ordening, stadsplanering, fysisk planering, urbanistyka, planowanie przestrzenne, תכנון עירוני, תכנון ערים, planning officer, senior planning officer, planning officers
vocational-training | Vocational training | ausbildereignung, ada-schein, aevo, ausbildereignungsprüfung, vocational education
workforce-management | Workforce management | =WFM
workforce-planning | Workforce planning
workshop-facilitation | Workshop facilitation | workshop delivery
youth-mentoring | Youth mentoring
youth-work | Youth work
`
