/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const EDUCATION = `
abet-accreditation | ABET accreditation | abet
absence-management | Absence management | leave management, leave administration
academic-advising | Academic advising | student advising
academic-research | Academic research
academic-writing | Academic writing
admissions-counseling | Admissions counseling | student admissions
adult-education | Adult education
adult-learning-principles | Adult learning principles
ap-curriculum | AP curriculum | advanced placement
applied-linguistics | Applied linguistics
archival | Archival practice
arts-education | Arts education | art education
assessment-design | Assessment design | assessment for learning, formative assessment, summative assessment
assistive-technology | Assistive technology | augmentative and alternative communication, =AAC
background-screening | Background screening | background checks administration
benefits-enrollment | Benefits enrollment | open enrollment
bilingual-education | Bilingual education | dual language instruction, =CLIL
blended-learning | Blended learning | flipped classroom
blooms-taxonomy | Bloom's taxonomy
braille | Braille
calendar-management | Calendar management | diary management, calendar and diary management, complex diary management, managing calendars, terminkalender, gestion d'agenda, gestion d'agendas, gestión de agenda, gestão de agenda, gestione agenda, agendabeheer, kalenderplanering, kalenderhantering, prowadzenie kalendarza, ניהול יומן, ניהול יומנים
campus-recruiting | Campus recruiting | university recruiting
career-counseling | Career counseling | career guidance, career coaching
cataloguing | Cataloguing | cataloging
child-development | Child development
classroom-management | Classroom management | behaviour management, behavior management, classroom behaviour, managing behaviour, managing classroom behaviour, klassenführung, klassenleitung, gestion de classe, gestión del aula, gestão de sala de aula, gestione della classe, klassenmanagement, ניהול כיתה
classroom-teaching | Classroom teaching | teaching experience, unterrichten, enseignement, enseñanza, ensino, insegnamento, nauczanie, undervisning, unterricht, enseigner, docencia, docência, lesgeven, teaching lessons, teach lessons, deliver lessons, delivering lessons, ~=Teaching, classroom experience, classroom instruction, teaching classes, teaching skills
classroom-technology | Classroom technology
cognitive-coaching | Cognitive coaching
college-counseling | College counseling
common-core | Common Core | common core standards, =NGSS
compensation-analysis | Compensation analysis | salary benchmarking, job evaluation, hay method, compensation design
compensation-benefits | ~Compensation and benefits | ~compensation & benefits, benefits administration
competency-frameworks | Competency frameworks
cooperative-learning | Cooperative learning | project-based learning, inquiry-based learning, problem-based learning
correspondence-drafting | Correspondence drafting | business correspondence, geschäftskorrespondenz, correspondance commerciale
course-design | Course design | course development, syllabus design
curriculum-development | Curriculum development | curriculum design, curriculum planning, lehrplanentwicklung, conception de programmes, desarrollo curricular, desenvolvimento curricular, sviluppo curricolare, läroplan, programy nauczania, תוכניות לימודים, develop curriculum, developing curriculum
data-driven-instruction | Data-driven instruction
differentiated-instruction | Differentiated instruction | differentiation in teaching
disciplinary-procedures | Disciplinary procedures | grievance handling, grievances
drama-teaching | Drama teaching
dyslexia-instruction | Dyslexia instruction | orton-gillingham, wilson reading
e-learning | E-learning development | e-learning, elearning
early-years-education | Early years education | early years foundation, early years educator, early years educators, early years practitioner, early years practitioners, early years teacher, nursery practitioner, nursery nurse, nursery teacher, nursery education, early years setting, early years experience, early years curriculum, éducatrice de jeunes enfants, éducateur de jeunes enfants, =EJE, educadora infantil, educação infantil, educação de infância, educadora de infância, educatrice, educatore nido, asilo nido, pedagogisch medewerker, pedagogisch medewerkster, förskola, förskollärare, barnskötare, wychowanie przedszkolne, nauczyciel przedszkola, גננת, גיל הרך, הגיל הרך, erzieher, erzieherin, erzieher/in, erzieher (m/w/d), elementarpädagogik, frühkindliche bildung, Early childhood education, early years
education-policy | Education policy
educational-leadership | Educational leadership
educational-psychology | Educational psychology
educational-research | Educational research
educational-technology | Educational technology | edtech tools
ehcp | EHCPs | =EHCP, education health and care plans, ehc plans
employee-relations | Employee relations
employer-branding | Employer branding
english-language-learners | English language learners | =ELL, =ELLs, sheltered instruction
english-language-teaching | English language teaching | =EAL, english teaching, teaching english
environmental-education | Environmental education
esl | =ESL | =EFL, english as a second language
event-coordination | Event coordination
exam-preparation | Exam preparation | exam marking, exam invigilation
executive-search | Executive search | headhunting
executive-support | Executive assistance | executive support
exit-interviews | Exit interviews
expatriate-management | Expatriate management | global mobility
eyfs | EYFS | eyfs framework, early years foundation stage, early years foundation stage (eyfs), eyfs
famly | Famly | =Famly, nursery story, parenta, blossom educational, kinderpedia
filing-systems | Filing systems | archivage, archiwizacja, archivierung
foreign-language-teaching | Foreign language teaching
forest-school | Forest school
french-teaching | French teaching
gcse-teaching | GCSE teaching | gcse, a-level teaching, a-level, a levels
german-teaching | German teaching | deutsch als fremdsprache, =DaF, =DaZ, français langue étrangère, =FLE
gifted-education | Gifted education
google-classroom-teaching | Google Classroom teaching
guided-reading | Guided reading | phonics, early literacy, literacy instruction
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
infant-care | Infant care | toddler care, diapering
instructional-design | Instructional design
intervention-rti | Intervention RTI | =MTSS, response to intervention
interviewing-candidates | Interviewing candidates | behavioral interviewing, structured interviewing, competency-based interviewing
invoice-data-entry | Invoice data entry
job-analysis | Job analysis | job descriptions writing
job-coaching | Job coaching
k-12-education | K-12 education | =K-12
key-person-role | Key person role | keyworking, key working, keyworker, bezugsbetreuung, bezugserzieher
kindergarten-teaching | Kindergarten teaching | kindergartenpädagogik, preschool teaching, preschool education, frühpädagogik, educación infantil, éducation de la petite enfance, educazione infantile
labor-scheduling | Labor scheduling | shift planning, dienstplanung, schichtplanung, rota management, rostering
language-instruction | Language instruction
learning-analytics | Learning analytics
learning-development | Learning and development | learning & development, Personalentwicklung, personnel development
learning-theory | Learning theory | adult learning theory, andragogy, addie, sam model
lesson-planning | Lesson planning | lesson plans, Lehrplan, unterrichtsplanung, planification de cours, unterrichtsvorbereitung, préparation de cours, planificación de clases, planning lessons, plan lessons, lesson plan, lesson preparation, planning and preparing lessons, plan and deliver lessons, planning and delivering lessons, plan and teach, préparation des cours, préparer les cours, planificación de aulas, planeamento de aulas, planejamento de aulas, plano de aula, programmazione didattica, preparazione lezioni, lesvoorbereiding, lektionsplanering, planowanie lekcji, הכנת שיעורים, תכנון שיעורים, scheme of work, schemes of work, sequence of lessons
library-science | Library science
library-services | Library services
literacy-teaching | Literacy teaching
mathematics-teaching | Mathematics teaching | teaching mathematics, math instruction, maths teaching, teaching maths, mathematik unterrichten, maths teacher, math teacher
medical-education | Medical education
microlearning | Microlearning
minerals-planning | Minerals planning | minerals casework, minerals and waste planning, minerals and waste
minute-taking | Minute taking
montessori | Montessori
museum-education | Museum education
music-education | Music education | music teaching
music-theory | Music theory | violin lessons
national-curriculum | National Curriculum | key stage 1, key stage 2, ks1, ks2, ks3
observations-and-assessments-early-years | Learning journals | learning journals, learning journal, learning journeys, child observations, observations and next steps, observation of children, two-year progress check
office-management | Office management | office administration, general administration, general office duties, büroorganisation, büroadministration, allgemeine verwaltung, administration du bureau, administración de oficina, tareas administrativas, gestión administrativa, serviços administrativos, amministrazione ufficio, pratiche amministrative, kantooradministratie, kontorsadministration, administration och service, administracja biurowa, prace biurowe, עבודה אדמיניסטרטיבית
ofsted | Ofsted | ofsted framework
onboarding-hr | Employee onboarding | onboarding processes
online-teaching | Online teaching | online instruction, virtual instruction, distance learning, remote teaching
organizational-development | Organizational development
outdoor-education | Outdoor education
outplacement | ~Outplacement
pedagogy | Pedagogy | pädagogik, pédagogie, pedagogía, pedagogia, didactics, didaktik
peer-tutoring | Peer tutoring
performance-management | Performance management
personnel-administration | Personnel administration
petty-cash-administration | Petty cash administration
phone-etiquette | Phone etiquette | telephone etiquette, telefonzentrale, standard téléphonique
phonics-screening | Phonics screening
physical-education | Physical education | sportunterricht, educación física
planning-applications | Planning applications | planning application, determining planning applications, householder applications, major applications, listed building consent
policy-analysis | Policy analysis | public policy
psychometric-testing | Psychometric testing | assessment centers, assessment centre
reading-intervention | Reading intervention
records-management | Records management | document control
recruitment-marketing | Recruitment marketing
recruitment-process-outsourcing | Recruitment process outsourcing | =RPO
reggio-emilia | Reggio Emilia | waldorf, steiner education
religious-education | Religious education
research-supervision | Research supervision | thesis supervision, phd supervision
restorative-practices | Restorative practices
safeguarding | ~Safeguarding | safeguarding training, safeguarding policies, safeguarding procedures, safeguarding children and adults, safeguarding of children, safeguarding and child protection, safeguarding vulnerable adults, designated safeguarding lead, safeguarding lead, safeguarding level 2, safeguarding level 3, safeguarding of vulnerable adults, ~=Safeguarding practice, Safeguarding children, keeping children safe in education, Safeguarding adults, adult safeguarding
salary-surveys | Salary surveys
school-administration | School administration
science-teaching | Science teaching | teaching science
scorm-authoring | SCORM authoring
secondary-education | Secondary education | secondary school teaching
social-emotional-learning | Social-emotional learning | =SEL
social-recruiting | Social recruiting
sourcing-candidates | Candidate sourcing | boolean search
special-education | Special education | special needs education, =SEN, send support, Sonderpädagogik, heilerziehungspflege, inklusionspädagogik, sonderpädagogische förderung, éducation spécialisée, educación especial, pedagogika specjalna, specialpedagogik
special-educational-needs | Special educational needs | special educational needs and disabilities, =SEND, children with send, pupils with send, sen support, send provision, send code of practice, special needs, special needs children, additional needs, =ALN, additional learning needs, =SENCO, sencos, children with special needs, besoins éducatifs particuliers, necesidades educativas especiales, =NEE, necessidades educativas especiais, bisogni educativi speciali, sonderpädagogischer förderbedarf, förderpädagogik, särskilda behov, specjalne potrzeby edukacyjne, חינוך מיוחד, passend onderwijs, =AESH, inclusive education, inkluzja
sped | =SPED
sports-coaching | Sports coaching | athletic training
sports-instruction | Sports instruction
staff-scheduling | Staff scheduling
stem-education | STEM education
stenography | Stenography | shorthand
student-assessment | Student assessment | assessing pupils, marking and feedback, pupil assessment, pupil progress, standardized testing, student progress monitoring, leistungsbewertung, évaluation des élèves, evaluación de alumnos, avaliação de alunos, valutazione degli studenti, bedömning och betygsättning
student-counseling | Student counseling | school counseling
student-recruitment | Student recruitment
study-abroad-advising | Study abroad advising
substitute-teaching | Substitute teaching
swimming-instruction | Swimming instruction
talent-acquisition | Talent acquisition | ~recruiting, ~recruitment, technical recruiting, full-cycle recruiting, full cycle recruiting, Rekrutierung, personalbeschaffung, recrutement, reclutamiento, selección de personal, selezione del personale, werving en selectie, rekrytering, rekrutacja, גיוס עובדים, end-to-end recruitment, full-cycle recruitment, 360 recruitment, personalrekrutierung, recrutamento, recrutamento e seleção, ricerca e selezione, גיוס והשמה
talent-management | Talent management | succession planning, talent reviews, nachfolgeplanung
tapestry | =Tapestry | tapestry app, tapestry online learning journal
teacch | TEACCH | =PECS, picture exchange
teaching-methods | Teaching methods | teaching methodologies
training-delivery | Training delivery | train the trainer
training-needs-analysis | Training needs analysis | training needs assessment
travel-arrangements | Travel coordination | travel arrangements, Travel booking, booking travel, arranging travel, travel arrangements and accommodation, reiseplanung, reisebuchung, reiseorganisation, réservation de voyages, organisation de déplacements, gestión de viajes, gestione viaggi, gestão de viagens, reserveren van reizen, resebokning, organizacja podróży
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
