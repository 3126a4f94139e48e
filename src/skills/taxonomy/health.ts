/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const HEALTH = `
activities-of-daily-living | Activities of daily living | =ADLs
acute-care | Acute care
anesthesia | Anesthesia | anaesthesia, anesthesiology
athenahealth | athenahealth
behavioral-therapy | Applied behavior analysis | =ABA therapy, behavioral therapy
cardiology | Cardiology
care-planning | Care planning | care plans, individualized care plans, Pflegeplanung, pflegeplanungen
caregiving | ~Caregiving | ~personal care
case-management | Case management
cbt | Cognitive behavioral therapy | =CBT, cognitive behavioural therapy
cerner | Cerner | oracle cerner, cerner millennium
childcare | Childcare | child care, kinderbetreuung, garde d'enfant, cuidado infantil, barnomsorg, gestione bambini
clinical-trials | Clinical trials | clinical trial management, clinical research, clinical studies
counseling | ~Counseling | psychotherapy, clinical counseling
critical-care | Critical care | intensive care, =ICU
ct-scan | CT scanning | computed tomography, ct scans
dental-hygiene | Dental hygiene | dental assisting, dental assistant
dental-radiography | Dental radiography | dental x-rays
dermatology | Dermatology
dialysis | Dialysis | hemodialysis, haemodialysis, hemodiálise, hémodialyse
disability-support | Disability support | disability care
discharge-planning | Discharge planning
ecg | =ECG | =EKG, electrocardiogram
elderly-care | Elderly care | geriatric care, geriatrics, aged care, altenpflege, Betreuung von Senioren, seniorenbetreuung, opieka nad osobami starszymi, aide aux personnes âgées, cuidado de ancianos, cuidado de personas mayores, assistenza anziani, ouderenzorg, äldreomsorg, seniorenpflege, aide aux seniors
emergency-medicine | Emergency medicine | emergency department, emergency nursing
epic-ehr | ~=Epic | epic emr, epic ehr, epic systems
epidemiology | Epidemiology
fda-regulations | FDA regulations | 21 cfr part 11, fda regulation, 21 cfr
gcp-clinical | Good clinical practice | ich-gcp, ich gcp
health-informatics | Health informatics | clinical informatics
health-insurance-claims | Healthcare claims | claims adjudication, medicare billing
home-care | Home care | home health, home healthcare, home health care, Aide à domicile, auxiliaire de vie, maintien à domicile
infection-control | Infection control | infection prevention
iv-therapy | IV therapy | iv insertion, intravenous therapy, infusion therapy
mammography | Mammography
massage-therapy | Massage therapy
medical-billing | Medical billing | claims billing
medical-coding | Medical coding | icd-10, icd-10 coding, icd-10-cm, cpt coding, cpt codes, hcpcs
medical-devices | Medical devices | medical device
medical-surgical | Medical-surgical nursing | med-surg, med/surg, medical surgical
medical-terminology | Medical terminology
medical-transcription | Medical transcription
medication-administration | Medication administration | administering medication, administer medications, medikamentengabe, medikamentenvergabe, administration de médicaments, podawanie leków
meditech | Meditech
mental-health | Mental health care | mental health counseling, mental health nursing, mental health treatment
mri | =MRI | magnetic resonance imaging
neurology | Neurology
nursing | ~Nursing | nursing care, nursing practice, krankenpflege, soins infirmiers, pflege und betreuung, pflegekenntnisse, soins de santé infirmiers, cuidados de enfermería, assistenza infermieristica, enfermagem, סיעוד, pielęgniarstwo, omvårdnad, verpleegkundige zorg
nutrition | Clinical nutrition | dietetics, nutrition counseling
obstetrics | Obstetrics | labor and delivery, labour and delivery, ob/gyn, gynecology, gynaecology, gynäkologie
occupational-therapy | Occupational therapy | ergotherapie, ergothérapie, terapia ocupacional, terapia occupazionale, terapia zajęciowa
oncology | Oncology
orthodontics | Orthodontics
orthopedics | Orthopedics | orthopaedics
palliative-care | Palliative care | hospice care, hospice, palliativpflege, soins palliatifs, cuidados paliativos, cure palliative, opieka paliatywna
patient-assessment | Patient assessment | patient assessments
patient-care | Patient care | direct patient care
pediatrics | Pediatrics | paediatrics, pediatric care, pediatric nursing, pädiatrie, pédiatrie, pediatría, pediatria
pharmacology | Pharmacology | pharmakologie
pharmacovigilance | Pharmacovigilance | drug safety
pharmacy | ~Pharmacy | pharmacy operations, retail pharmacy, hospital pharmacy
phlebotomy | Phlebotomy | venipuncture, blood draws
physical-therapy | Physical therapy | physiotherapy, physiotherapie, fisioterapia, fizjoterapia, fysiotherapie, sjukgymnastik, פיזיותרפיה, kinésithérapie, krankengymnastik
pointclickcare | PointClickCare
prior-authorization | Prior authorization | prior authorizations
psychiatry | Psychiatry | psychiatric nursing, psychiatric care, psychiatrie, psiquiatría, psichiatria
public-health | Public health
radiology | Radiology | diagnostic imaging, radiologie, radiología, radiologia
regulatory-affairs | Regulatory affairs | regulatory submissions, fda submissions
respiratory-therapy | Respiratory therapy | mechanical ventilation
revenue-cycle | Revenue cycle management
social-work | Social work | soziale arbeit, sozialarbeit, sozialpädagogik, travail social, trabajo social, servizio sociale, praca socjalna, maatschappelijk werk, socialt arbete, עבודה סוציאלית
speech-therapy | Speech therapy | speech-language pathology, speech language pathology, logopädie, orthophonie, logopedia, logopedie
sterile-technique | Sterile technique | aseptic technique, sterilization of instruments
surgery | Surgical assistance | perioperative nursing, operating room nursing, scrub nurse, operating theatre nursing, op-pflege
telehealth | Telehealth | telemedicine
telemetry-nursing | Telemetry nursing
triage | Patient triage | telephone triage, nurse triage
ultrasound | Ultrasound | sonography
utilization-review | Utilization review | utilization management
veterinary-medicine | Veterinary medicine | veterinary care
vital-signs | Vital signs monitoring | vital signs, vitalzeichen, vitalzeichenkontrolle, constantes vitales, parametry życiowe
wound-care | Wound care | wound management, wundversorgung bei patienten, soins de plaies, curas de heridas
x-ray | X-ray | x-rays, radiography
`
