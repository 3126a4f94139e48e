/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const HEALTH_CLINICAL = `
addiction-counseling | Addiction counseling | substance abuse counseling, substance abuse treatment, addiction treatment, suchthilfe, substance use disorder
adult-social-care | Adult social care
aged-care-assessments | Aged care assessments
airway-management | Airway management | intubation
airway-suctioning | Airway suctioning
allergy-and-immunology | Allergy and immunology
ambulatory-care | Ambulatory care
anatomy-and-physiology | Anatomy and physiology | human anatomy
antenatal-care | Antenatal care | prenatal care, postnatal care
antibiotic-stewardship | Antibiotic stewardship | antimicrobial stewardship
art-therapy | Art therapy
arterial-blood-gas-sampling | Arterial blood gas sampling | arterial blood gas, arterial blood gases
arterial-lines | Arterial lines
assisted-living | Assisted living
audiology | Audiology | hearing tests, hearing test, hearing aids
autism-support | Autism support | autism spectrum disorder, =ASD support
bariatrics | Bariatrics
basic-care-nursing | Basic care nursing | grundpflege, grund- und behandlungspflege, behandlungspflege
bathing-and-grooming | Bathing and grooming | toileting, bathing and dressing
behavior-intervention-plans | Behavior intervention plans | functional behavior assessment
behavioral-health | Behavioral health | behavioural health
biomedical-engineering | Biomedical engineering | biomedical equipment, medizintechnik
blood-glucose-monitoring | Blood glucose monitoring | glucose monitoring
blood-pressure-measurement | Blood pressure measurement | blood pressure monitoring
blood-transfusion | Blood transfusion | blood transfusions, transfusion medicine
bone-densitometry | Bone densitometry | dexa
brachytherapy | Brachytherapy
breastfeeding-counselling | Breastfeeding counselling
burn-care | Burn care
cannulation | Cannulation | iv cannulation
cardiac-catheterization | Cardiac catheterization | cath lab, cardiac cath lab
cardiac-monitoring | Cardiac monitoring | telemetry monitoring
cardiac-rehabilitation | Cardiac rehabilitation | cardiac rehab
cardiothoracic-surgery | Cardiothoracic surgery
care-coordination | Care coordination
care-needs-assessment | Care needs assessment | care needs assessments
catheterization | Catheterization | catheter care, urinary catheterization, foley catheter, katheterisieren, sondage urinaire, katheterisatie
chart-review | Chart review | chart reviews
chemotherapy-administration | Chemotherapy administration | chemotherapy
child-development-monitoring | Child development monitoring
child-protection | Child protection | child safeguarding, child welfare, kinderschutz, protection de l'enfance
child-psychology | Child psychology
children-act | Children Act | children act 1989
chiropractic | Chiropractic
chronic-disease-management | Chronic disease management | chronic care management
clinical-assessment | Clinical assessment | clinical assessments
clinical-audit | Clinical audit
clinical-coding | Clinical coding
clinical-data-management | Clinical data management
clinical-documentation | Clinical documentation | clinical documentation improvement, =CDI specialist, pflegedokumentation
clinical-governance | Clinical governance
clinical-laboratory-testing | Clinical laboratory testing | clinical laboratory
clinical-monitoring | Clinical monitoring | site monitoring visits, clinical trial monitoring
clinical-pathways | Clinical pathways
clinical-pharmacology | Clinical pharmacology
clinical-psychology | Clinical psychology
clinical-safety | Clinical safety | dcb0129
clinical-supervision | Clinical supervision
colonoscopy | Colonoscopy | endoscopy
community-nursing | Community nursing | district nursing
community-pharmacy | Community pharmacy
compounding-pharmacy | Compounding pharmacy | sterile compounding, usp 797, usp 800
contact-tracing | Contact tracing
continuous-renal-replacement-therapy | Continuous renal replacement therapy | =CRRT
contraception-counseling | Contraception counseling | family planning
covid-19-testing | COVID-19 testing
crisis-intervention | Crisis intervention | crisis counseling
crown-and-bridge | Crown and bridge | dental prosthetics, prosthodontics
curative-education | Curative education | Heilpädagogik
dementia-care | Dementia care | alzheimer's care, demenzbetreuung, démence, opieka nad osobami z demencją
dental-charting | Dental charting | four-handed dentistry, chairside assistance, chairside assisting
dental-implants | Dental implants | implantology
dental-surgery | Dental surgery | oral surgery
diabetes-management | Diabetes management | diabetes education
diagnostic-testing | Diagnostic testing | diagnostic tests
dialectical-behavior-therapy | Dialectical behavior therapy | =DBT therapy, dialectical behaviour therapy
dispensing-medication | Dispensing medication | medication dispensing, prescription dispensing
drug-formulation | Drug formulation | pharmaceutical formulation
dysphagia-management | Dysphagia management | dysphagia
echocardiography | Echocardiography | echocardiogram
eeg | =EEG | electroencephalography
electromyography | Electromyography | =EMG
emdr | EMDR
emergency-care | Emergency care | notfallmedizin, soins d'urgence, urgencias
emergency-response-medical | Emergency response medical | emergency medical services, =EMS care
end-of-life-care | End-of-life care
endocrinology | Endocrinology
endodontics | Endodontics
enteral-feeding | Enteral feeding | peg feeding, peg tubes, g-tube
exotic-animal-medicine | Exotic animal medicine
fall-prevention | Fall prevention | falls prevention
family-medicine | Family medicine | family practice, general practice medicine, allgemeinmedizin, médecine générale
family-therapy | Family therapy | marriage and family therapy, couples therapy
fertility-treatment | Fertility treatment | =IVF, reproductive medicine
fluid-balance | Fluid balance | fluid balance charts
fluoroscopy | Fluoroscopy
forensic-nursing | Forensic nursing
forensic-psychology | Forensic psychology
gastroenterology | Gastroenterology
gene-therapy | Gene therapy
general-surgery | General surgery | chirurgie, cirugía
genetic-counseling | Genetic counseling
group-therapy | Group therapy | group counseling
health-coaching | Health coaching
health-education | Health education | health promotion, patient education
health-screening | Health screening | health screenings
healthcare-quality-improvement | Healthcare quality improvement | healthcare quality
hedis | HEDIS | hedis measures
hematology | Hematology | haematology
hepatology | Hepatology
hoist-transfers | Hoist transfers | patient lifts, hoyer lift, patient transfers
home-infusion | Home infusion
household-assistance | Household assistance | Hauswirtschaft, hauswirtschaftliche tätigkeiten, aide ménagère
humanitude | Humanitude
hydrotherapy | Hydrotherapy
icd-10-gm | ICD-10-GM | drg-kodierung, drg coding, ms-drg
immunization | Immunization | immunizations, vaccination, vaccine administration
inpatient-care | Inpatient care | inpatient nursing
integration-assistance | Integration assistance | Eingliederungshilfe, behindertenhilfe
intellectual-disabilities | Intellectual disabilities | developmental disabilities, learning disabilities support
internal-medicine | Internal medicine | innere medizin, médecine interne, medicina interna
interventional-radiology | Interventional radiology
joint-replacement | Joint replacement
laboratory-diagnostics | Laboratory diagnostics
lactation-support | Lactation support | breastfeeding support
laparoscopy | Laparoscopy | laparoscopic surgery, minimally invasive surgery
learning-disability-nursing | Learning disability nursing | =RNLD
life-story-work | Life story work
long-term-care | Long-term care | skilled nursing facility, skilled nursing
makaton | Makaton
managed-care | Managed care
manual-therapy | Manual therapy | lymphdrainage, manuelle therapie, lymphatic drainage
maternity-care | Maternity care | maternity services
mds-assessments | MDS assessments | mds 3.0, mds coordinator
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
motivational-interviewing | Motivational interviewing
music-therapy | Music therapy
neonatal-nursing | Neonatal nursing
nephrology | Nephrology
neuropsychology | Neuropsychology
neurosurgery | Neurosurgery
news2 | NEWS2 | national early warning score
nicu | =NICU | neonatal care, neonatal intensive care, neonatology
non-invasive-ventilation | Non-invasive ventilation | =NIV, cpap/bipap
nuclear-medicine | Nuclear medicine
nursing-assessments | Nursing assessments | nursing assessment, nursing process
nursing-education | Nursing education
nutritional-assessment | Nutritional assessment | meal planning, diet planning
oasis-documentation | OASIS documentation | oasis assessments
occupational-health | Occupational health | arbeitsmedizin, santé au travail
occupational-hygiene | Occupational hygiene | industrial hygiene
omaha-system | Omaha System
ophthalmology | Ophthalmology | augenheilkunde
optometry | Optometry | refraction testing
oral-hygiene | Oral hygiene | prophylaxis, dentalhygiene, professionelle zahnreinigung
orthotics-and-prosthetics | Orthotics and prosthetics | orthotics, prosthetics
otolaryngology | Otolaryngology | =ENT
oxygen-therapy | Oxygen therapy
pacu | =PACU | post-anesthesia care
pain-management | Pain management
paramedicine | Paramedicine | prehospital care
parenteral-nutrition | Parenteral nutrition | =TPN
patient-advocacy | Patient advocacy
patient-counselling | Patient counselling | patient counseling
patient-intake | Patient intake | patient registration, patient admissions, patientenaufnahme
patient-monitoring | Patient monitoring
patient-positioning | Patient positioning
patient-safety | Patient safety
patient-scheduling | Patient scheduling | appointment scheduling, medical scheduling
pediatric-dentistry | Pediatric dentistry
periodontics | Periodontics | periodontology
person-centred-care | Person-centred care | person-centered care, patient-centered care
personal-hygiene-care | Personal hygiene care | körperpflege, soins d'hygiène, aide à la toilette, higiene personal del paciente
pharmaceutical-care | Pharmaceutical care
pharmacokinetics | Pharmacokinetics | pk/pd
pharmacy-benefits | Pharmacy benefits | pharmacy benefit management, =PBM
pharmacy-dispensing-systems | Pharmacy dispensing systems
physical-assessment | Physical assessment | physical examination, physical examinations
picc-lines | PICC lines | central lines, central line care
picu | PICU
plastic-surgery | Plastic surgery
play-therapy | Play therapy
podiatry | Podiatry | fußpflege, medizinische fußpflege, podologie
point-of-care-testing | Point-of-care testing | =POCT
positive-behavior-support | Positive behavior support | positive behaviour support, =PBS plans
postoperative-care | Postoperative care | post-operative care, pre-operative care, preoperative
precision-medicine | Precision medicine | personalized medicine
preventive-medicine | Preventive medicine
primary-care | Primary care
psychological-assessment | Psychological assessment | psychological testing, psychological assessments
psychopharmacology | Psychopharmacology
psychosocial-rehabilitation | Psychosocial rehabilitation
pulmonary-function-testing | Pulmonary function testing | spirometry, pulmonology
radiation-safety | Radiation safety | radiation protection, strahlenschutz
radiation-therapy | Radiation therapy | radiotherapy, radiation oncology
reanimation-training | Reanimation training | reanimation, reanimatie
recreational-therapy | Recreational therapy
renal-care | Renal care | nephrology nursing
respiratory-nursing | Respiratory nursing
restraint-techniques | Restraint techniques | de-escalation techniques
rheumatology | Rheumatology
risk-adjustment-coding | Risk adjustment coding | =HCC coding
root-canal-treatment | Root canal treatment
safeguarding-adults | Safeguarding adults | adult safeguarding
school-nursing | School nursing
sedation | Sedation | conscious sedation
signs-of-safety | Signs of Safety
sleep-medicine | Sleep medicine | polysomnography, sleep studies
small-animal-practice | Small animal practice | small animal medicine, small animal surgery
social-care | Social care | social services
soft-tissue-surgery | Soft tissue surgery
specimen-collection | Specimen collection | specimen processing
sports-medicine | Sports medicine
stem-cell-research | Stem cell research
sterile-processing | Sterile processing | instrument sterilization, autoclave, autoclaves
stoma-care | Stoma care | ostomy care
stroke-care | Stroke care
suicide-prevention | Suicide prevention
supported-living | Supported living
surgical-instruments | Surgical instruments | surgical instrumentation
suturing | Suturing
systemic-therapy-counselling | Systemic therapy counselling | systemische beratung
toxicology-screening | Toxicology screening | drug screening
tracheostomy-care | Tracheostomy care | trach care, tracheostomy
traditional-chinese-medicine | Traditional Chinese medicine | acupuncture
transplant-care | Transplant care | organ transplantation
trauma-care | Trauma care | traumatology, trauma nursing
trauma-informed-care | Trauma-informed care
urology | Urology
vaccine-development | Vaccine development
value-based-care | Value-based care
vascular-surgery | Vascular surgery
vasoactive-medications | Vasoactive medications | vasoactive drips, vasopressors
venepuncture | Venepuncture | venöse blutabnahme, blutentnahme, prise de sang
ventilator-management | Ventilator management | ventilator care, beatmungspflege, intensivpflege, außerklinische intensivpflege
veterinary-dentistry | Veterinary dentistry
veterinary-nursing | Veterinary nursing | animal nursing
veterinary-surgery | Veterinary surgery
vocational-counselling | Vocational counselling
wheelchair-transfers | Wheelchair transfers | wheelchair transport
womens-health | Women's health
wound-dressing | Wound dressing | verbandswechsel, pansements, wundversorgung, wundmanagement
youth-welfare-services | Youth welfare services | Kinder- und Jugendhilfe, jugendhilfe
`
