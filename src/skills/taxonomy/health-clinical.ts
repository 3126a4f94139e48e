/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const HEALTH_CLINICAL = `
addiction-counseling | Addiction counseling | substance abuse counseling, substance abuse treatment, addiction treatment, suchthilfe, substance use disorder
adult-social-care | Adult social care
aged-care-assessments | Aged care assessments
airway-management | Airway management | intubation
airway-suctioning | Airway suctioning | suctioning, aspirar vias aéreas, aspiração de vias aéreas, aspiração endotraqueal, aspiración de secreciones, aspiration des sécrétions, aspirations endotrachéales, endotracheal suctioning, tracheal suctioning, endotracheales absaugen, oral suctioning, broncoaspirazione
allergy-and-immunology | Allergy and immunology
ambulatory-care | Ambulatory care
anatomy-and-physiology | Anatomy and physiology | human anatomy
anesthesia-nursing | Anesthesia nursing | anaesthetic nurse, anaesthetics, anaesthetic nursing, enfermería de anestesia, anästhesiepflege, =IADE, anästhesie, anesthésie, anestesiología, anestezjologia, recovery nursing, recovery room, recovery unit, aufwachraum, reanimación postquirúrgica, =URPA, post-anaesthetic care, sala recupero
antenatal-care | Antenatal care | prenatal care, postnatal care, antenatal, ante-natal care, antenatal clinics, postpartum care, postpartum, post-partum, postnatal, schwangerenvorsorge, schwangerschaftsvorsorge, wochenbettbetreuung, suivi de grossesse, control del embarazo, cuidados pré-natais, pré-natal, assistenza in gravidanza, mödravård, mödrahälsovård, opieka nad kobietą w ciąży, ליווי נשים בהיריון, מעקב היריון
antibiotic-stewardship | Antibiotic stewardship | antimicrobial stewardship
art-therapy | Art therapy
arterial-blood-gas-sampling | Arterial blood gas sampling | arterial blood gas, arterial blood gases
arterial-lines | Arterial lines
assistant-nurse-licence | Assistant nurse licence | undersköterska med skyddad yrkestitel, skyddad yrkestitel, yrkestitel undersköterska, undersköterskeutbildning, undersköterskeexamen, utbildad undersköterska, bevis om rätt att använda yrkestiteln undersköterska
assisted-living | Assisted living
asthma-and-copd | Asthma and COPD care | asthma reviews, asthma care, asthma clinics, asthma diploma, asthma and copd, copd reviews, copd care, =COPD, copd management, asthma management
audiology | Audiology | hearing tests, hearing test, hearing aids
autism-support | Autism support | autism spectrum disorder, =ASD support
bariatrics | Bariatrics
basic-care-nursing | Basic care nursing | grundpflege, grund- und behandlungspflege, behandlungspflege, behandlungs- und grundpflege, soins de nursing, cuidados básicos, aseo e higiene, adl-zorg, persoonlijke verzorging, higiene y confort, toilettes, dusch, hjälp med dusch, adl-ondersteuning, omvårdnadsarbete, toaleta chorego, change et toilette, soins de confort, bientraitance, help with personal care
behavior-intervention-plans | Behavior intervention plans | functional behavior assessment
behavioral-health | Behavioral health | behavioural health
biomedical-engineering | Biomedical engineering | biomedical equipment, medizintechnik
blister-packing | Blister packing | blister packs, blister pack, monitored dosage systems, monitored dosage system, dosette boxes, dosette, verblistern, verblisterung, blistern, weekly pill packs, compliance aids, dosificación personalizada, =SPD farmacia
blood-glucose-monitoring | Blood glucose monitoring | glucose monitoring, blood glucose, blood sugar, blood sugar monitoring, blutzuckermessung, blutzucker messen, blutzuckerkontrolle, glycémie, glycémies, glucemia, glicemia, glicemia capilar, bloedsuiker, blodsocker
blood-pressure-measurement | Blood pressure measurement | blood pressure monitoring, blood pressure, blood pressure checks, blood pressure check, blutdruckmessung, blutdruckmessen, blutdruck messen, prise de tension, toma de tensión, tensión arterial, medição da pressão arterial, misurazione della pressione, bloeddruk meten, blodtryck, blodtrycksmätning, pomiar ciśnienia, מדידת לחץ דם
blood-transfusion | Blood transfusion | blood transfusions, transfusion medicine, hemoderivados, hemocomponentes, transfusões, transfusión, transfusiones, transfusionen, transfusions sanguines, emotrasfusioni, transfuzje krwi, bluttransfusion, blood products, עירוי דם
bobath | Bobath | ndt-bobath, bobath therapy, bobath-konzept, bobath-therapie, concept bobath
bone-densitometry | Bone densitometry | dexa
brachytherapy | Brachytherapy
breastfeeding-counselling | Breastfeeding counselling | breastfeeding advice, infant feeding, lactation consultant, lactation consulting, =IBCLC, stillberatung, stillberaterin, allaitement, conseil en allaitement, lactancia materna, asesora de lactancia, aleitamento materno, allattamento, borstvoeding, amningsrådgivning, karmienie piersią, יועצות הנקה, יועצת הנקה, ייעוץ הנקה, הנקה, Lactation support, breastfeeding support
burn-care | Burn care
cannulation | Cannulation | iv cannulation, cannulate, cannulas, peripheral cannulation, venous cannulation, venöser zugang, venöse zugänge, canalización de vías, canalización venosa, pose de cathéter, kanylering
cardiac-catheterization | Cardiac catheterization | cath lab, cardiac cath lab, hemodinámica, cathlab, emodinamica, herzkatheterlabor, salle de cathétérisme
cardiac-monitoring | Cardiac monitoring | telemetry monitoring
cardiac-rehabilitation | Cardiac rehabilitation | cardiac rehab
cardiothoracic-surgery | Cardiothoracic surgery
care-coordination | Care coordination
care-documentation | Care documentation | dokumentation der pflege, dokumentation der pflegeleistungen, pflegeberichte, pflegebericht, zorgdossier, zorgdossiers, cliëntdossier, rapporteren in het dossier, transmissions ciblées, dossier de soins, registros de enfermería, registro de enfermagem, anotação de enfermagem, evolução de enfermagem, cartella infermieristica, documentazione infermieristica, dokumentation i journal, journalföring, social dokumentation, dokumentacja medyczna, dokumentacji medycznej, nursing documentation, care records, care notes, record keeping of care, nursing notes, nursing records, pflegedokumentation, transmissions écrites, transmissions orales, transmissions infirmières, cartella clinica, cartella clinica elettronica, dokumentation i lifecare, registro en historia clínica, social journal, dokumentera enligt sol, kwaliteitsregistratie
care-needs-assessment | Care needs assessment | care needs assessments, indiceren, indiceert zorg, indicatiestelling, indicatie stellen, zorgindicatie, biståndsbedömning, pflegegradeinstufung, pflegebedarfsermittlung, évaluation des besoins, valoración de necesidades, assessing care needs, assess care needs, needs assessment, needs assessments, assessment of needs, care assessments, care assessment
catheterization | Catheterization | catheter care, urinary catheterization, foley catheter, katheterisieren, sondage urinaire, katheterisatie, catheterisation, catheters, katheters, katheter, katheterzorg, katheteriseren, blaaskatheter, blasenkatheter, dauerkatheter, katheterpflege, katheterwechsel, sondages urinaires, sondaje, sondaje vesical, sonda vesical, cateterismo, cateterismo vesical, cateterizzazione, catetere vescicale, kateter, kateterisering, cewnikowanie, cewnik, urinary catheters, urinary catheter, suprapubic catheter, catheter insertion, catheter change, catheter changes, catheter management, bladder scanning, קטטר, sondage vésical, pose de sonde, sondages vésicaux, catheter bags, male and female catheterisation
cervical-screening | Cervical screening | cervical smears, cervical smear, smear tests, smear test, cervical cytology, smear taking, frottis, uitstrijkjes
chairside-dental-assistance | Chairside dental assistance | chairside assistance, chairside assisting, chairside support, chairside nursing, chairside dental nursing, chairside, stuhlassistenz, assistenz am stuhl, assistance au fauteuil, travail au fauteuil, asistencia en sillón, assistenza alla poltrona, asysta stomatologiczna, asystowanie przy zabiegach stomatologicznych, סיוע כירורגי דנטלי
challenging-behaviour | Challenging behaviour support | challenging behaviour, behaviours that challenge, challenging behaviors
chart-review | Chart review | chart reviews
chemotherapy-administration | Chemotherapy administration | chemotherapy
child-development-monitoring | Child development monitoring | developmental checks, developmental screening, growth monitoring, child growth monitoring, child health surveillance, health visiting, health visitor, entwicklungsuntersuchungen, suivi du développement de l'enfant, control del niño sano, puericultura, barnavårdscentral, consultatiebureau, מעקב גדילה והתפתחות, מעקב התפתחות, התפתחות הילד, bilans de santé
child-protection | Child protection | child safeguarding, child welfare, kinderschutz, protection de l'enfance, kinderschutz nach §8a, §8a, §8a sgb viii, 8a sgb viii, kindeswohlgefährdung, protección de menores
child-psychology | Child psychology
children-act | Children Act | children act 1989
chiropractic | Chiropractic
chronic-disease-management | Chronic disease management | chronic care management, long-term conditions, long-term condition reviews, long term condition management, ltc management, chronic disease reviews, chronic disease clinics, enfermedades crónicas, maladies chroniques, malattie croniche, chronische erkrankungen, chronische aandoeningen
clinical-assessment | Clinical assessment | clinical assessments
clinical-audit | Clinical audit
clinical-coding | Clinical coding
clinical-data-management | Clinical data management
clinical-documentation | Clinical documentation | clinical documentation improvement, =CDI specialist
clinical-governance | Clinical governance
clinical-laboratory-testing | Clinical laboratory testing | clinical laboratory
clinical-monitoring | Clinical monitoring | site monitoring visits, clinical trial monitoring, monitoring visits, source data verification, ~=SDV, site monitoring, on-site monitoring, close-out visits
clinical-pathways | Clinical pathways
clinical-pharmacology | Clinical pharmacology
clinical-psychology | Clinical psychology
clinical-safety | Clinical safety | dcb0129
clinical-supervision | Clinical supervision
colonoscopy | Colonoscopy | endoscopy
community-pharmacy | Community pharmacy | retail pharmacist, community pharmacist, community pharmacists, offizin, öffentliche apotheke, officine, pharmacie d'officine, oficina de farmacia, farmacia comunitaria, farmácia comunitária, farmacia territoriale, openbare apotheek, öppenvårdsapotek, apteka ogólnodostępna, pharmacy in the community
companionship | Companionship care | companion care, social activities for residents
compounding-pharmacy | Compounding pharmacy | sterile compounding, usp 797, usp 800
compression-stockings | Compression stockings | steunkousen, steunkousen aantrekken, stödstrumpor, bas de contention, medias de compresión, kompressionsstrümpfe
compression-therapy | Compression therapy | compression bandaging, compressietherapie, kompressionstherapie, kompressionsverband, kompressionsverbände, bandages de compression, contention veineuse, terapia compresiva, zwachtelen, kompressionsstrümpfe anziehen
contact-lens-fitting | Contact lens fitting | contact lens teaching, contact lens teach, contact lens aftercare, kontaktlinsenanpassung, lentilles de contact
contact-tracing | Contact tracing
continuous-renal-replacement-therapy | Continuous renal replacement therapy | =CRRT
contraception-counseling | Contraception counseling | family planning
controlled-drugs | Controlled drugs | controlled substances, controlled drug register, controlled drugs register, betäubungsmittel, =BtM, stupéfiants, estupefacientes, narcotics handling, cd register
covid-19-testing | COVID-19 testing
crisis-intervention | Crisis intervention | crisis counseling
crown-and-bridge | Crown and bridge | dental prosthetics, prosthodontics
curative-education | Curative education | Heilpädagogik
day-surgery | Day surgery | day case surgery, elective surgery, cirugía mayor ambulatoria, =CMA cirugía, chirurgie ambulatoire, ambulantes operieren
dementia-care | Dementia care | alzheimer's care, demenzbetreuung, démence, opieka nad osobami z demencją, dementia, people with dementia, living with dementia, dementia patients, dementia support, menschen mit demenz, demenz, demenzkranke, demenzerkrankte, demenzkranken, gerontopsychiatrie, gerontopsychiatrisch, alzheimer, alzheimer care, alzheimer's, unité protégée alzheimer, maladie d'alzheimer, unité alzheimer, unité protégée, demencia, demencias, demência, demenza, demenze, dementie, demensvård, demenssjukdom, demens, demencja, demencją, demencji, דמנציה, psychogeriatrie, psychogeriatrische, =PG-afdeling, silviasyster
dental-charting | Dental charting | four-handed dentistry, dental charting and recording
dental-implants | Dental implants | implantology, implantologie, implantología, implantologia, dental implant, implant nursing
dental-impressions | Dental impressions | taking impressions, alginate impressions, abformungen, zahnabdrücke, prise d'empreintes
dental-surgery | Dental surgery | oral surgery
deteriorating-patient | Deteriorating patient recognition | deteriorating patient, deteriorating patients, early warning scores, early warning score, acutely unwell adults, acutely ill patients
diabetes-management | Diabetes management | diabetes education, diabetes care, insulin administration, insulin injections, insulin, diabetic care, diabetesberatung, diabetologie, diabetología, diabète, insulingabe, diabetes reviews, diabetic reviews, diabetes clinics, diploma in diabetes, diabetes diploma, diabetic foot checks, insulin initiation
diagnostic-testing | Diagnostic testing | diagnostic tests
dialectical-behavior-therapy | Dialectical behavior therapy | =DBT therapy, dialectical behaviour therapy
dispensing-medication | Dispensing medication | medication dispensing, prescription dispensing, dispense prescriptions, dispensing prescriptions, dispense medication, dispense medications, dispensing of medicines, filling prescriptions, fill prescriptions, prescription filling, dispensing medicines, rezeptbearbeitung, rezepte beliefern, délivrance des ordonnances, délivrance de médicaments, délivrance, dispensación, dispensación de medicamentos, dispensa de medicamentos, dispensação, dispensazione farmaci, receptuur, receptexpedition, realizacja recept, wydawanie leków, ניפוק תרופות, checking prescriptions, prescription checking, accuracy checking, clinical check of prescriptions, clinical checks, eps claims, abgabe von arzneimitteln
district-nursing | District nursing | wijkverpleegkundige, wijkverpleging, wijkverpleegkundigen, distriktssköterska, distriktssjuksköterska, district nurse, district nurses, community nurse, community nurses, home nursing, thuisverpleging, enfermagem comunitária, infirmier libéral, infirmière libérale, soins infirmiers à domicile, infermieristica domiciliare, pielęgniarka środowiskowa
doppler-assessment | Doppler assessment | dopplers, abpi, abpi dopplers, doppler assessments, leg ulcer management, leg ulcer care, leg ulcers
drug-formulation | Drug formulation | pharmaceutical formulation
dyadic-developmental-psychotherapy | Dyadic developmental psychotherapy | =DDP, ddp training, =PACE approach, theraplay
dysphagia-management | Dysphagia management | dysphagia
ear-care | Ear care | ear irrigation, ear syringing, microsuction, ear wax removal, ear wax microsuction, aural care
echocardiography | Echocardiography | echocardiogram
eeg | =EEG | electroencephalography
eir-specialty | Specialist nurse training | =EIR, especialidad enfermería, enfermera especialista
electromyography | Electromyography | =EMG
electrosurgery | Electrosurgery | electrosurgical, bisturí eléctrico, electrobisturí, diathermy
electrotherapy | Electrotherapy | =TENS, elektrotherapie, elektroterapia, électrothérapie, physikalische therapie, fizykoterapia, ultrasound therapy, ultraschalltherapie, laser therapy, terapia ultradźwiękami, fizykoterapii
emdr | EMDR
emergency-care | Emergency care | notfallmedizin, soins d'urgence, urgencias, pronto-socorro, pronto socorro, atendimento de emergência, urgência e emergência, urgences, service des urgences, notaufnahme, notfallversorgung, akutvård, akutmottagning, spoedeisende hulp, =SEH, acil, ratownictwo medyczne, oddział ratunkowy, רפואה דחופה, unscheduled care, accident and emergency, =A&E
emergency-response-medical | Emergency response medical | emergency medical services, =EMS care
endocrinology | Endocrinology
endodontics | Endodontics | endodontie, endodoncia, endodonzia, endodontik, wurzelkanalbehandlung, root canal, root canals, root canal treatments, root canal therapy
enteral-feeding | Enteral feeding | peg feeding, peg tubes, g-tube, =PEG, peg feeds, percutaneous endoscopic gastrostomy, peg care, peg feed, sondenernährung, nutrition entérale, nutrición enteral, sondevoeding
ethics-submissions | Ethics submissions | ethics committee submissions, irb submissions, =IRB, ec submissions, helsinki committee, ועדת הלסינקי, research ethics, regulatory and ethics submissions, hra approval, iras
exercise-prescription | Exercise prescription | exercise therapy, therapeutic exercise, exercise programmes, rehabilitation exercises, trainingstherapie, oefentherapie, ćwiczenia lecznicze, rééducation fonctionnelle, ejercicio terapéutico
exotic-animal-medicine | Exotic animal medicine | exotics, exotic animals, exotic pets, exotic species
fall-prevention | Fall prevention | falls prevention
family-medicine | Family medicine | family practice, general practice medicine, allgemeinmedizin, médecine générale
family-therapy | Family therapy | marriage and family therapy, couples therapy, טיפול משפחתי, טיפול זוגי, טיפול דיאדי, thérapie familiale, terapia familiar, familientherapie
fertility-treatment | Fertility treatment | =IVF, reproductive medicine
fetal-monitoring | Fetal monitoring | ctg interpretation, =CTG, cardiotocography, fetal heart monitoring, ctg-überwachung, foetal monitoring
first-contact-practice | First contact practice | first contact practitioner, first contact practitioner roadmap, =FCP
fluid-balance | Fluid balance | fluid balance charts, balanço hídrico, balance hídrico, bilan hydrique, bilan entrées-sorties, flüssigkeitsbilanz, flüssigkeitsbilanzierung, bilanzierung der flüssigkeit, intake and output, fluid charts, bilancio idrico, vochtbalans, vätskebalans, bilans płynów, מאזן נוזלים
fluoroscopy | Fluoroscopy | c-arm, c-arm imaging, theatre imaging, image intensifier, durchleuchtung
forensic-nursing | Forensic nursing
forensic-psychology | Forensic psychology
gait-training | Gait training | gait re-education, gait analysis, gangschule, gait assessment
gastroenterology | Gastroenterology
gene-therapy | Gene therapy
general-dentistry | General dentistry | restorative dentistry, cosmetic dentistry, dentisterie, odontología general, odontoiatria, stomatologia zachowawcza, zahnerhaltung, conservative dentistry, dental extractions, dental fillings
general-surgery | General surgery | chirurgie, cirugía, cirugía general, chirurgia generale, chirurgie viscérale, allgemeinchirurgie, viszeralchirurgie, cirurgia geral, chirurgia ogólna
genetic-counseling | Genetic counseling
gillick-competence | Gillick competence | fraser guidelines, gillick, fraser competence
group-therapy | Group therapy | group counseling, הנחיית קבוצות, קבוצות תמיכה, group facilitation, psychoeducational groups, support groups
health-coaching | Health coaching
health-education | Health education | health promotion, patient education
health-screening | Health screening | health screenings
healthcare-quality-improvement | Healthcare quality improvement | healthcare quality
hedis | HEDIS | hedis measures
hematology | Hematology | haematology
hepatology | Hepatology
hoist-transfers | Hoist transfers | patient lifts, hoyer lift, patient transfers, manual handling of patients, moving and handling, moving and handling of people, people moving and handling, patient handling, safe patient handling, transfer of patients, patient mobility, transferts des patients, mobilisation des patients, mobilisation des résidents, movilización de pacientes, movilizaciones, movimentazione pazienti, mobilizzazione pazienti, mobilizzazione, mobilização, lagerung und mobilisation, förflyttningsteknik, förflyttningar, verplaatsen van cliënten, lagerung von patienten, lagern und mobilisieren, mobilisation und lagerung, slide sheets, slide sheet, lyftteknik, movilizaciones con grúa, tiltechniek, kinästhetik, transfert des patients
home-infusion | Home infusion
household-assistance | Household assistance | Hauswirtschaft, hauswirtschaftliche tätigkeiten, aide ménagère
humanitude | Humanitude
hydrotherapy | Hydrotherapy | hydrotherapy groups, hydroterapia, hydrothérapie, aquatic therapy, hydrotherapie, bewegungsbad
hypertension-management | Hypertension management | hypertension reviews, hypertension clinics, hypertension case finding
icd-10-gm | ICD-10-GM | drg-kodierung, drg coding, ms-drg
immunization | Immunization | immunizations, vaccination, vaccine administration, vaccinations, administering vaccines, administer vaccines, flu vaccinations, flu jabs, impfungen, impfen, schutzimpfungen, vacunación, vacunas, vacinação, vacinas, vaccinazioni, vaccinazione, vaccinaties, vaccineren, vaccineringar, vaccinering, szczepienia, szczepień, חיסונים, מתן חיסונים, חיסון, immunisation, immunisations, vaccinator, travel vaccinations
independent-prescribing | Independent prescribing | independent prescriber, independent prescribers, independent prescriber status, non-medical prescribing, non-medical prescriber, =V300, v300 prescribing, nurse prescriber, nurse prescribing, supplementary prescribing, prescribing qualification
informed-consent | Informed consent | informed consent form, informed consent forms, =ICF, =ICFs, patient consent
injection-therapy | Injection therapy | joint injections, musculoskeletal injections, steroid injections, corticosteroid injections
injections | Injections | injection technique, subcutaneous injections, intramuscular injections, injektionen, s.c. injektionen, inyectables, injeções, iniezioni, injecties, injectioner, iniekcje, zastrzyki, depot injections, zastrzyków, injecteren, injections sous-cutanées, inyecciones, injecties geven
inpatient-care | Inpatient care | inpatient nursing
integration-assistance | Integration assistance | Eingliederungshilfe, behindertenhilfe
intellectual-disabilities | Intellectual disabilities | developmental disabilities, learning disabilities support, learning disabilities, learning disability, adults with learning disabilities, people with learning disabilities, autism and learning disabilities
internal-medicine | Internal medicine | innere medizin, médecine interne, medicina interna, general internal medicine
interventional-radiology | Interventional radiology
intrapartum-care | Intrapartum care | labour ward, labour ward care, intrapartum, birth centre, water birth, water births, home births, homebirth, homebirths, kreißsaal, salle de naissance, paritorio, sala parto
joint-replacement | Joint replacement
kinesio-taping | Kinesio taping | kinesiotaping, kinesiology taping, kinesiotape, taping techniques, kinesiotape-anlage, medical taping
laboratory-diagnostics | Laboratory diagnostics
laparoscopy | Laparoscopy | laparoscopic surgery, minimally invasive surgery, laparoscopia, laparoscopie, laparoskopie, cirugía laparoscópica, robotic surgery, da vinci robot
large-animal-practice | Large animal practice | large animal, large animals, farm animal practice, mixed practice, farm animals, großtierpraxis, großtiere, equine practice, equine medicine, pferdepraxis
learning-disability-nursing | Learning disability nursing | =RNLD
life-story-work | Life story work
long-term-care | Long-term care | skilled nursing facility, skilled nursing
makaton | Makaton
managed-care | Managed care
manual-therapy | Manual therapy | lymphdrainage, manuelle therapie, lymphatic drainage, thérapie manuelle, terapia manual, terapia manuale, terapia manualna, manuele therapie, joint mobilisation, joint mobilization, osteopathy, spinal manipulation
maternity-care | Maternity care | maternity services
mclernons | McLernons
mds-assessments | MDS assessments | mds 3.0, mds coordinator
mechanical-ventilation | Mechanical ventilation | ventilated patients, invasive ventilation, ventilator-dependent, ventilated patient, mechanically ventilated, beatmung, beatmungspatienten, beatmete patienten, ventilation mécanique, ventilación mecánica, ventilação mecânica, ventilazione meccanica, beademing, respiratorvård
medicaid | Medicaid | medicare, medicare/medicaid, medicaid/medicare
medical-billing-denials | Medical billing denials | denial management, claim denials
medical-charting | Medical charting | patient charting
medical-illustration | Medical illustration
medical-imaging | Medical imaging | bildgebende verfahren, imagerie médicale
medical-records-management | Medical records management | health information management, medical records
medical-research | Medical research
medical-scribing | Medical scribing | medical scribe
medical-writing | Medical writing | medical writer
medication-reconciliation | Medication reconciliation
medication-therapy-management | Medication therapy management
mental-status-examination | Mental status examination | mental health assessments, psychosocial assessments, biopsychosocial assessments
midwifery | Midwifery | geburtshilfe, sage-femme, matrona, verloskunde
mobility-support | Mobility support | assist with mobility, mobility assistance, supporting mobility
motivational-interviewing | Motivational interviewing
musculoskeletal-physiotherapy | Musculoskeletal physiotherapy | musculoskeletal, msk outpatients, msk physiotherapy, musculoskeletal assessment, musculoskeletal outpatients, msk conditions, msk assessment
music-therapy | Music therapy
nasogastric-tubes | Nasogastric tubes | ng tube, ng tubes, ng tube care, ng tube insertion, nasogastric tube, nasogastric feeding, =SNG, sonda nasogástrica, sonde nasogastrique, sondes nasogastriques, magensonde, magensonden, maagsonde, sondino nasogastrico
neonatal-nursing | Neonatal nursing
nephrology | Nephrology
neurological-rehabilitation | Neurological rehabilitation | neuro rehab, neurorehabilitation, neurological patients, neurological physiotherapy, pacjenci neurologiczni, pacjentami neurologicznymi, neurologische rehabilitation, neuro rehabilitation
neuropsychology | Neuropsychology
neurosurgery | Neurosurgery
newborn-examination | Newborn examination | nipe, newborn screening, newborn and infant physical examination, newborn care, soins au nouveau-né, cuidados del recién nacido
news2 | NEWS2 | national early warning score
nicu | =NICU | neonatal care, neonatal intensive care, neonatology
non-invasive-ventilation | Non-invasive ventilation | =NIV, cpap/bipap, cpap, bipap, nicht-invasive beatmung, =VNI, high flow oxygen, high-flow nasal cannula
nuclear-medicine | Nuclear medicine
nursing-assessments | Nursing assessments | nursing assessment, nursing process
nursing-education | Nursing education
nursing-licence | Nursing licence | nursing license, nurse licence, nurse license, רישיון סיעוד, רישיון אחות, רישיון אחות מוסמכת, רישיון בסיעוד, רישיון לעסוק בסיעוד, תעודת אחות מוסמכת, רישיון בתוקף ממשרד הבריאות, colegiación enfermería, ordem dos enfermeiros, berufserlaubnis pflege, urkunde pflegefachkraft, berufsurkunde, רישיון בתוקף, רישיון אח/ות, רישיון אח, ורישיון בתוקף, legitimation sjuksköterska
nutritional-assessment | Nutritional assessment | meal planning, diet planning
oasis-documentation | OASIS documentation | oasis assessments
occupational-health | Occupational health | arbeitsmedizin, santé au travail
occupational-hygiene | Occupational hygiene | industrial hygiene
ocular-imaging | OCT and visual fields | visual fields, visual field testing, optical coherence tomography, oct scans, retinal photography, fundus photography, pre-screening optical, tonometry
omaha-system | Omaha System
operating-theatre-nursing | Operating theatre nursing | theatre nurse, theatre nursing, theatre practitioner, scrub practitioner, operating theatre, operating theatres, operating theater, operating room, operating rooms, =OR nurse, circulating nurse, instrumentista, enfermera instrumentista, enfermera circulante, quirófano, quirófanos, bloque quirúrgico, enfermería quirúrgica, circulante de quirófano, bloco operatório, centro cirúrgico, sala operatoria, sale operatorie, blocco operatorio, strumentista, bloc opératoire, =IBODE, infirmier de bloc, operationssaal, operationspflege, operationstechnische assistenz, op-bereich, op-saal, operatiekamer, operatieassistent, operationsavdelning, operationssjuksköterska, blok operacyjny, instrumentariuszka, חדר ניתוח, חדרי ניתוח, operating room nursing, scrub nurse, op-pflege, scrub nurses, scrub role, perioperative care, theatre experience, perioperative nursing, enfermera quirúrgica, enfermero quirúrgico, circulating and scrub, enfermera de quirófano, enfermero de quirófano, check-list quirúrgico, infirmière de bloc, operationssjukvård
ophthalmology | Ophthalmology | augenheilkunde, eye care, eye surgery, augenarzt, ophtalmologie, oftalmología, oftalmologia, oogheelkunde, okulistyka
optometry | Optometry | refraction testing
oral-hygiene | Oral hygiene | prophylaxis, dentalhygiene, professionelle zahnreinigung
orthotics-and-prosthetics | Orthotics and prosthetics | orthotics, prosthetics
otolaryngology | Otolaryngology | =ENT
outcome-measures | Clinical outcome measures | outcome measures, patient reported outcome measures, =PROMs, eq-5d, msk-hq
over-the-counter-medicines | Over-the-counter medicines | =OTC medicines, otc sales, over the counter, over-the-counter, otc medicines, responding to symptoms, minor ailments, pharmacy first, pharmacy first consultations, pharmacy first service, otc advice, minor ailment scheme, minor ailment schemes, minor ailment service, minor ailment
oxygen-therapy | Oxygen therapy
pacu | =PACU | post-anesthesia care
pain-management | Pain management | prise en charge de la douleur, gestion de la douleur, schmerzmanagement, schmerztherapie, manejo del dolor, gestione del dolore, pijnbestrijding, leczenie bólu, persistent pain, chronic pain
paramedicine | Paramedicine | prehospital care, pre-hospital emergency care, pre-hospital care, emergency ambulance, =JRCALC, jrcalc guidelines, rettungsdienst, notfallsanitäter, rettungssanitäter, ambulancier, técnico en emergencias sanitarias, soccorso 118, ratownik medyczny, ambulanssjukvård
parenteral-nutrition | Parenteral nutrition | =TPN
parkinsons-care | Parkinson's care | parkinson's, parkinsons, parkinson's disease, maladie de parkinson, parkinson-erkrankungen
patient-admission | Patient admission | admission and discharge, admissions and discharges, admission des patients, ingreso de pacientes, accettazione pazienti, patient check-in
patient-advocacy | Patient advocacy
patient-counselling | Patient counselling | patient counseling, counsel patients, counselling patients, counseling patients, patient advice, advising patients, patient information, medication counseling, medication counselling, medicines use reviews, new medicine service, patientenberatung, conseil au patient, conseil aux patients, consejo farmacéutico, consejo al paciente, aconselhamento ao utente, consiglio al paziente, nms consultations, medication reviews, structured medication reviews, medication review, beratung in der apotheke
patient-group-directions | Patient group directions | =PGD training, patient group direction, =PGDs
patient-handover | Clinical handover | sbar, patient handover, patient handovers, nursing handover, shift handover, shift handovers, bedside handover, patientenübergabe, dienstübergabe
patient-intake | Patient intake | patient registration, patient admissions, patientenaufnahme
patient-lifting-equipment | Patient lifting equipment | lève-malade, lève-malades, verticalisateur, verticalisateurs, lève-personne, lève-personnes, patientenlifter, lifter bedienen, grúa de pacientes, grúa geriátrica, sollevatore, sollevapazienti, tillift, tilliften, tillift gebruiken, taklyft, personlyft, podnośnik pacjenta, patient hoists, ceiling hoist, ceiling hoists, stand aid, standing hoist, sara stedy, hoisting, use of hoists, hoist training, using hoists
patient-monitoring | Patient monitoring | monitoring patients, monitor patients, patient observation, monitor patient condition, patientenüberwachung, patientenmonitoring, überwachung von patienten, surveillance des patients, monitorización del paciente, monitorizzazione del paziente, monitorização do paciente, monitorização hemodinâmica, patiëntbewaking, hemodynamic monitoring, haemodynamic monitoring, hämodynamisches monitoring, monitorización, monitorización de pacientes, monitoraggio pazienti, monitorowanie pacjentów
patient-positioning | Patient positioning | mudanças de decúbito, decúbito, lagerung, lagerungen, umlagern, wisselligging, zmiana pozycji, positioning patients
patient-safety | Patient safety | patientensicherheit, sécurité des patients, seguridad del paciente, segurança do paciente, patiëntveiligheid, patientsäkerhet, bezpieczeństwo pacjenta, sicurezza del paziente
patient-scheduling | Patient scheduling | appointment scheduling, medical scheduling, scheduling appointments, appointment setting, booking appointments, appointment booking, terminvereinbarung, terminkoordination, prise de rendez-vous, gestión de citas, concertación de citas, marcação de consultas, agendamento de consultas, gestione appuntamenti, afspraken plannen, tidsbokning, umawianie wizyt, קביעת תורים, זימון תורים
pediatric-dentistry | Pediatric dentistry
periodontics | Periodontics | periodontology
person-centred-care | Person-centred care | person-centered care, patient-centered care, patient-centred care, person-centred support, personcentrerad vård, belevingsgerichte zorg
personal-hygiene-care | Personal hygiene care | körperpflege, soins d'hygiène, aide à la toilette, higiene personal del paciente, personal hygiene, soins d'hygiène et de confort, intimate care, intimate personal care, assist with personal care, assisting with personal care, washing and dressing, washing dressing, help with washing, continence care, incontinence care, higiene personal, aseo personal, higiene y aseo, cuidados de higiene, higiene pessoal, higiene e conforto, banho no leito, igiene personale, igiene della persona, cura dell'igiene, zorg bij wassen en aankleden, wassen en aankleden, higiena osobista, personlig omvårdnad, personlig hygien, personlig vård, טיפול אישי, היגיינה אישית, continence, incontinence, continence management, continence support, pad changes, Bathing and grooming, toileting, bathing and dressing, hjälp vid toalettbesök, aide à la toilette et à l'habillage, wash and dress, רחצה, רחצה והלבשה
pharmaceutical-care | Pharmaceutical care
pharmacokinetics | Pharmacokinetics | pk/pd
pharmacy-benefits | Pharmacy benefits | pharmacy benefit management, =PBM
pharmacy-dispensing-systems | Pharmacy dispensing systems
pharmacy-software | Pharmacy management systems | rx systems, cegedim rx, propel rx, kroll pharmacy, ixos, =LGPI, winpharma, farmatic, nixfarma
picc-lines | PICC lines | central lines, central line care, central line, central venous catheters, central venous catheter, =CVC, gestione picc, picc care, picc line care, catéter picc
picu | PICU
plastic-surgery | Plastic surgery
play-therapy | Play therapy
pnf-therapy | Proprioceptive neuromuscular facilitation | =PNF, pnf-konzept
podiatry | Podiatry | fußpflege, medizinische fußpflege, podologie
point-of-care-testing | Point-of-care testing | =POCT
positive-behavior-support | Positive behavior support | positive behaviour support, =PBS plans
postoperative-care | Postoperative care | post-operative care, pre-operative care, preoperative
postoperative-rehabilitation | Post-operative rehabilitation | post-operative rehab, post-op rehab, acl rehabilitation, acl rehab, orthopaedic rehabilitation, orthopädische rehabilitation, orthopedic rehabilitation, postoperative rehabilitation
practice-education | Clinical practice education | practice educator, practice assessor, practice supervisor, mentorship qualification, =SSSA, clinical mentorship, student mentoring nursing, praxisanleitung, praxisanleiter, praxisanleiterin, praxisanleiter/in, anleitung von auszubildenden, tutorat infirmier, encadrement des étudiants, werkbegeleiding, tutorizzazione studenti
precision-medicine | Precision medicine | personalized medicine
pressure-relief | Repositioning patients | turning patients, patientenlagerung, cambios posturales, changements de position
preventive-medicine | Preventive medicine
primary-care | Primary care
psychological-assessment | Psychological assessment | psychological testing, psychological assessments, הערכה פסיכו-סוציאלית, הערכה פסיכו־סוציאלית, אבחון פסיכולוגי
psychopharmacology | Psychopharmacology
psychosocial-rehabilitation | Psychosocial rehabilitation
pulmonary-function-testing | Pulmonary function testing | spirometry
quality-and-outcomes-framework | Quality and Outcomes Framework | =QOF, qof targets, pcn des, =DES targets, enhanced services
radiation-safety | Radiation safety | radiation protection, strahlenschutz, dosimetry, contamination monitoring, health physics, radiation protection supervisor, =RPS radiation, glovebox work, glove box, radiological protection, strahlenschutzbeauftragter, radioprotection, protección radiológica, radioprotezione, ochrona radiologiczna, stralingsbescherming
radiation-therapy | Radiation therapy | radiotherapy, radiation oncology
rapid-response | Rapid response team | rapid response, rapid response calls, medical emergency team, cardiac arrest team, crash team
reablement | Reablement | rehabiliterande arbetssätt, rehabiliterande förhållningssätt, enablement support, aktivierende pflege, reactivation care
reanimation-training | Reanimation training | reanimation, reanimatie
recreational-therapy | Recreational therapy
red-flags | Red flag screening | red flag identification, red flag symptoms
renal-care | Renal care | nephrology nursing
respiratory-nursing | Respiratory nursing | respiratory ward, respiratory care, respiratory medicine, respiratory patients, respiratory disease, pneumology, pneumologie, pulmonary medicine, pulmonary rehabilitation, pulmonology
responsible-pharmacist | Responsible Pharmacist duties | responsible pharmacist, gphc inspections, gphc standards, gphc inspection
restraint-free-care | Restraint-free care | sujeciones, contención sin sujeciones, sin sujeciones, freiheitsentziehende maßnahmen, deprivation of liberty
restraint-techniques | Restraint techniques | de-escalation techniques
resuscitation | Resuscitation | cardiopulmonary resuscitation, cardiac arrest management, réanimation cardio-respiratoire, החייאה, réanimation cardio-pulmonaire, soporte vital básico, =BLSD, =SVB, advanced resuscitation
rheumatology | Rheumatology
risk-adjustment-coding | Risk adjustment coding | =HCC coding
root-canal-treatment | Root canal treatment
school-nursing | School nursing
sedation | Sedation | conscious sedation
sepsis-management | Sepsis management | sepsis, sepsis six, sepsis screening, sepsis recognition, sepsiserkennung
shockwave-therapy | Shockwave therapy | shockwave, stoßwellentherapie, ondes de choc, ondas de choque, fala uderzeniowa
signs-of-safety | Signs of Safety
site-activation | Study start-up | site activation, study startup, site start-up, site initiation, site initiation visits, site qualification, site selection clinical, =SSU, regulatory and start up, site readiness
sleep-medicine | Sleep medicine | polysomnography, sleep studies
small-animal-practice | Small animal practice | small animal medicine, small animal surgery, small animal, small animals, small-animal, companion animals, companion animal, kleintierpraxis, kleintiere, kleintiermedizin, pequeños animales, petits animaux, animaux de compagnie, animali da compagnia, gezelschapsdieren, smådjur
smoking-cessation | Smoking cessation | smoking cessation advice, stop smoking services, tobacco cessation, stop smoking advice, raucherentwöhnung, tabakentwöhnung, sevrage tabagique, deshabituación tabáquica, stoppen met roken
social-care | Social care | social services
soft-tissue-surgery | Soft tissue surgery
specimen-collection | Specimen collection | specimen processing
sports-medicine | Sports medicine
stem-cell-research | Stem cell research
sterile-processing | Sterile processing | instrument sterilization, autoclave, autoclaves, sterilization, sterilisation, instrument sterilisation, sterilisation of instruments, =CSSD, =ZSVA, =AEMP, sterilgutaufbereitung, aufbereitung von medizinprodukten, esterilización, esterilização, sterilizzazione, sterilisatie, =CSA sterile, decontamination of instruments, esterilización de material, central sterile services, decontamination, instrument decontamination, htm 01-05, surgery decontamination, stérilisation, sterylizacja, aufbereitung der instrumente, set-up and breakdown of surgery, decontamination procedures
stoma-care | Stoma care | ostomy care, stoma, stomas, stomazorg, stomaversorgung, stomapflege, stomia, stomie, soins de stomie, colostomies, colostomy care, colostomy, ostomy, ostomies, ostomía, ostomías, estomas, stomia intestinale, stomivård, stomii, stoma's
stroke-care | Stroke care
suicide-prevention | Suicide prevention
supported-living | Supported living
surgical-instrumentation | Surgical instrumentation | instrumentación quirúrgica, instrumentación, instrumentar, instrumentieren, instrumentation chirurgicale, instrumentação cirúrgica, strumentazione chirurgica, instrumenteren, Surgical instruments
surgical-safety-checklist | Surgical safety checklist | who surgical safety checklist, who checklist, surgical checklist, surgical count, recuento quirúrgico, swab count, instrument counts, checklist quirúrgico, listado de verificación quirúrgica, lista de verificación quirúrgica, =LVQ
suturing | Suturing | perineal suturing, perineal repair, naht, sutures, suturas
systemic-therapy-counselling | Systemic therapy counselling | systemische beratung
toxicology-screening | Toxicology screening | drug screening
tracheostomy-care | Tracheostomy care | trach care, tracheostomy
traditional-chinese-medicine | Traditional Chinese medicine | acupuncture, akupunktur, acupuncture where trained, dry needling, acupuntura, agopuntura, akupunktura, medical acupuncture
transplant-care | Transplant care | organ transplantation
trauma-care | Trauma care | traumatology, trauma nursing
trauma-informed-care | Trauma-informed care
travel-health | Travel health | travel vaccines, travel clinic, travel clinics, travel vaccination, travel immunisations, reisemedizin, reiseimpfungen
urology | Urology
vaccine-development | Vaccine development
value-based-care | Value-based care
vascular-surgery | Vascular surgery
vasoactive-medications | Vasoactive medications | vasoactive drips, vasopressors
ventilator-management | Ventilator management | ventilator care, beatmungspflege, intensivpflege, außerklinische intensivpflege
veterinary-anaesthesia | Veterinary anaesthesia | monitoring anaesthesia, monitoring anaesthetics, anaesthetic monitoring, narkoseüberwachung, anesthésie animale
veterinary-dentistry | Veterinary dentistry | animal dentistry, pet dentistry, dental x-ray veterinary, veterinary dental, animal dentals
veterinary-imaging | Veterinary imaging | veterinary radiography, veterinary ultrasound, kleintier-ultraschall, dental x-rays veterinary, röntgen tiermedizin
veterinary-nursing | Veterinary nursing | animal nursing, veterinary nurse, vet nurse, tiermedizinische fachangestellte, =TFA, auxiliaire vétérinaire, assistant vétérinaire, auxiliar veterinario, auxiliar de veterinaria, technik weterynarii, dierenartsassistente, paraveterinair, djursjukskötare, veterinary theatre, inpatient care veterinary, anaesthesia monitoring
veterinary-surgery | Veterinary surgery | spays, neutering, spay and neuter, castrations
vocational-counselling | Vocational counselling
wheelchair-transfers | Wheelchair transfers | wheelchair transport
womens-health | Women's health
youth-welfare-services | Youth welfare services | Kinder- und Jugendhilfe, jugendhilfe
`
