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
calendar-management | Calendar management | diary management
campus-recruiting | Campus recruiting | university recruiting
career-counseling | Career counseling | career guidance, career coaching
cataloguing | Cataloguing | cataloging
child-development | Child development
classroom-management | Classroom management
classroom-teaching | Classroom teaching | teaching experience, unterrichten, enseignement, enseñanza, ensino, insegnamento, nauczanie, undervisning
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
curriculum-development | Curriculum development | curriculum design
data-driven-instruction | Data-driven instruction
differentiated-instruction | Differentiated instruction | differentiation in teaching
disciplinary-procedures | Disciplinary procedures | grievance handling, grievances
drama-teaching | Drama teaching
dyslexia-instruction | Dyslexia instruction | orton-gillingham, wilson reading
e-learning | E-learning development | e-learning, elearning
early-childhood-education | Early childhood education | early years, eyfs
early-years-education | Early years education | early years foundation
education-policy | Education policy
educational-leadership | Educational leadership
educational-psychology | Educational psychology
educational-research | Educational research
educational-technology | Educational technology | edtech tools
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
kindergarten-teaching | Kindergarten teaching | kindergartenpädagogik, preschool teaching, preschool education, frühpädagogik, educación infantil, éducation de la petite enfance, educazione infantile
labor-scheduling | Labor scheduling | shift planning, dienstplanung, schichtplanung, rota management, rostering
language-instruction | Language instruction
learning-analytics | Learning analytics
learning-development | Learning and development | learning & development, Personalentwicklung, personnel development
learning-theory | Learning theory | adult learning theory, andragogy, addie, sam model
lesson-planning | Lesson planning | lesson plans, Lehrplan, unterrichtsplanung, planification de cours, unterrichtsvorbereitung, préparation de cours, planificación de clases
library-science | Library science
library-services | Library services
literacy-teaching | Literacy teaching
mathematics-teaching | Mathematics teaching | teaching mathematics, math instruction
medical-education | Medical education
microlearning | Microlearning
minute-taking | Minute taking
montessori | Montessori
museum-education | Museum education
music-education | Music education | music teaching
music-theory | Music theory | violin lessons
national-curriculum | National Curriculum | key stage 1, key stage 2, ks1, ks2, ks3
office-management | Office management | office administration
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
policy-analysis | Policy analysis | public policy
psychometric-testing | Psychometric testing | assessment centers, assessment centre
reading-intervention | Reading intervention
reception-desk | Reception desk | accueil téléphonique, atención telefónica, recepção
records-management | Records management | document control
recruitment-marketing | Recruitment marketing
recruitment-process-outsourcing | Recruitment process outsourcing | =RPO
reggio-emilia | Reggio Emilia | waldorf, steiner education
religious-education | Religious education
research-supervision | Research supervision | thesis supervision, phd supervision
restorative-practices | Restorative practices
safeguarding-children | Safeguarding children | keeping children safe in education
salary-surveys | Salary surveys
school-administration | School administration
science-teaching | Science teaching | teaching science
scorm-authoring | SCORM authoring
secondary-education | Secondary education | secondary school teaching
social-emotional-learning | Social-emotional learning | =SEL
social-recruiting | Social recruiting
sourcing-candidates | Candidate sourcing | boolean search
special-education | Special education | special needs education, =SEN, send support, Sonderpädagogik, heilerziehungspflege, inklusionspädagogik, sonderpädagogische förderung, éducation spécialisée, educación especial, pedagogika specjalna, specialpedagogik
special-educational-needs | Special educational needs | special educational needs and disabilities
sped | =SPED
sports-coaching | Sports coaching | athletic training
sports-instruction | Sports instruction
staff-scheduling | Staff scheduling
stem-education | STEM education
stenography | Stenography | shorthand
student-assessment | Student assessment
student-counseling | Student counseling | school counseling
student-recruitment | Student recruitment
study-abroad-advising | Study abroad advising
substitute-teaching | Substitute teaching
swimming-instruction | Swimming instruction
talent-acquisition | Talent acquisition | ~recruiting, ~recruitment, technical recruiting, full-cycle recruiting, full cycle recruiting, Rekrutierung, personalbeschaffung, recrutement, reclutamiento, selección de personal, selezione del personale, werving en selectie, rekrytering, rekrutacja, גיוס עובדים
talent-management | Talent management | succession planning
teacch | TEACCH | =PECS, picture exchange
teaching-methods | Teaching methods | teaching methodologies
training-delivery | Training delivery | train the trainer
training-needs-analysis | Training needs analysis | training needs assessment
travel-arrangements | Travel coordination | travel arrangements
tupe | TUPE
tutoring | Tutoring
typing-skills | Typing skills | ~typing speed, wpm, words per minute
unemployment-claims | Unemployment claims
union-contracts | Union contracts | tarifvertrag, tarifrecht
urban-planning | Urban planning | town planning
vocational-training | Vocational training | ausbildereignung, ada-schein, aevo, ausbildereignungsprüfung, vocational education
workforce-management | Workforce management | =WFM
workforce-planning | Workforce planning
workshop-facilitation | Workshop facilitation | workshop delivery
youth-mentoring | Youth mentoring
youth-work | Youth work
`
