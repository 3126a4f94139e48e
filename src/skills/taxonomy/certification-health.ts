/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const CERTIFICATION_HEALTH = `
aalas | AALAS | lat certification
aes-diploma | AES diploma | deaes, =DEAVS
afgsu | AFGSU | afgsu 2, afgsu niveau 2, afgsu 1
agnp | AGNP | =AGACNP
ahpra-registration | AHPRA registration | ahpra registered, ahpra
aide-soignant-diploma | Aide-soignant diploma | deas, diplôme d'état d'aide-soignant, diplôme d'aide-soignant, diplôme d'aide-soignante, aide-soignant diplômé, aide-soignant(e) diplômé(e), =DEAS, =AS diplômé, deas ou, aide-soignante diplômée
als-certification | ALS certification | als provider, immediate life support, ils training, ils certificate, ils certified, immediate life support course, bls/ils
approbation | Approbation | ärztliche approbation, approbation als arzt
aprn | =APRN | =CRNP
arrt-r | ARRT R | arrt certified, =RT(R)
asye | =ASYE
atls | =ATLS
audiology-license | Audiology license | licensed audiologist, =AuD
auxiliar-de-enfermeria | Auxiliar de enfermería | tcae, técnico en cuidados auxiliares de enfermería
bacp-accreditation | BACP accreditation | bacp registered, babcp
bcps | BCPS | =BCPS pharmacist
big-registratie | BIG-registratie | big registration, big geregistreerd, big-registratie verpleegkundige, big geregistreerde, ingeschreven in het big-register
board-certified-physician | Board certified physician | board certified, board eligible, board certified/board eligible, bc/be
care-certificate | Care Certificate | the care certificate, carecertificate
ccc-slp | =CCC-SLP | asha certification
ccm-case-manager | CCM case manager | certified case manager
ccrn | =CCRN
ccrp | =CCRP | =CCRA, =CCRC
ccs-coder | CCS coder | =CCS, =CCS-P, ahima certification
cdces | CDCES | certified diabetes educator
cdip | CDIP | =CCDS
cdm-dietary | CDM dietary | certified dietary manager
cen-nurse | CEN nurse | =CEN
chc-compliance | CHC compliance | certified in healthcare compliance
child-and-adult-abuse-mandated-reporter | Child and adult abuse mandated reporter | mandated reporter
cic-infection | CIC infection | certified in infection control
clia | CLIA | clia regulations
cls-license | CLS license | clinical laboratory scientist license
cmaa | CMAA | certified medical administrative assistant
cmt-medication-technician | CMT medication technician | certified medication technician, certified medication aide, medication aide certification, =QMAP, med tech certification
cnm-midwife | CNM midwife | certified nurse midwife
cnmt | CNMT | nmtcb
cnor | CNOR
colegiacion | Colegiación | colegiado, colegiada, colegiación obligatoria, título de grado en enfermería homologado
compact-nursing-license | Compact nursing license | compact license, multistate license, nurse licensure compact
coren | =COREN | coren ativo
coru-registration | CORU registration | coru registered, registered with coru
cota | =COTA | cota/l
cpc-coder | Certified Professional Coder | =CPC-A, aapc certification, cpc certification, cpc credential, cpc or ccs, cpc/ccs, ccs or cpc, cpc coding certification
cphq | CPHQ
cpi-training | CPI training | nonviolent crisis intervention, crisis prevention intervention
cpn-pediatric | CPN pediatric
cqc-standards | CQC standards | care quality commission, cqc regulations, cqc compliance, cqc inspection, cqc inspections, cqc requirements, cqc registered
crcr | CRCR
crcst | =CRCST | sterile processing certification, csspd
crm-medico | CRM médico | =CRM ativo
crna | =CRNA | nurse anesthetist
cst-surgical-technologist | CST surgical technologist | certified surgical technologist, =CST surgical
cwocn | CWOCN | =WCC wound
dea-license | DEA license | dea registration, dea licence
dental-assistant-certification | Dental assistant certification | certified dental assistant, =DANB, registered dental assistant, =RDA
dental-x-ray-certificate | Dental x-ray certificate | radiology certification dental
diplome-detat-infirmier | Diplôme d'État infirmier | diplôme d'état d'infirmier, infirmier diplômé d'état, infirmière diplômée d'état, =IDE infirmier
ecfmg | ECFMG
enfermeria-titulacion | Enfermería titulación | grado en enfermería
enpc | ENPC
facharztanerkennung | Facharztanerkennung | facharztausbildung
fnp | FNP | =FNP-C, family nurse practitioner
gdc-registration | GDC registration | gdc registered, registered with the gdc, registration with the gdc
gmc-registration | GMC registration | gmc registered, full gmc registration, registered with the gmc, gmc registration with licence to practise, registration with the gmc
gphc-registration | GPhC registration | gphc registered, registered with the gphc, registration with the gphc, gphc registered pharmacist
hcpc-physio | AACP membership | =AACP, csp membership, chartered society of physiotherapy
hcpc-registration | HCPC registration | hcpc registered, registered with the hcpc, registration with the hcpc, registered with hcpc, hcpc registered physiotherapist
hipaa-certification | HIPAA certification
home-health-aide-certificate | Home health aide certificate | hha certificate, certified home health aide, =HHA, hha certification
ht-histotechnician | HT histotechnician | =HT(ASCP)
ich-gcp-certification | ICH GCP certification | good clinical practice certification
icw-wound-expert | ICW wound expert | wundexperte icw, wundexpertin icw, wundexperten icw, =ICW, wundexperte, wundexpertin, fachtherapeut wunde
infermiere-abilitazione | Infermiere abilitazione | iscrizione opi, iscrizione all'ordine degli infermieri
iv-certification | IV certification | iv certified
joint-commission-standards | Joint Commission standards | tjc standards, =JCAHO
ladc | =LADC | =CADC, certified alcohol and drug counselor
lcpc | LCPC
licensed-psychologist | Licensed psychologist | psychologist license, psychotherapist licence, approbierter psychotherapeut
lmsw | =LMSW | licensed master social worker, =LSW, =LICSW, licensed independent clinical social worker
lpc | =LPC | licensed professional counselor, =LPCC, =LMHC, licensed mental health counselor
mapa | =MAPA | mapa training, pmva, team-teach
mfa-qualification | MFA qualification | medizinische fachangestellte, medizinischer fachangestellter
mhfa | MHFA | mental health first aid
midwifery-licence | Midwifery licence | registered midwife, hebamme
mls-ascp | MLS ASCP | =MLS(ASCP), =MLT, ascp certification, ascp certified, medical laboratory scientist certification
moving-and-handling-certificate | Moving and handling certificate | manual handling training, manual handling certificate
mpharm | MPharm | master of pharmacy, pharmacy degree
mrcp | MRCP | =MRCPCH, mrcgp, frcs, frca
mtra-qualification | MTRA qualification | medizinisch-technische radiologieassistenz, mtla, mtra
nebdn | NEBDN | nebdn certificate, nebdn diploma, dental nursing diploma, diploma in dental nursing, zahnmedizinische fachangestellte, =ZFA, tandartsassistente
nihss | NIHSS | nihss certification
nmbi-registration | NMBI registration | nmbi registered, registered with the nmbi, registration with the nmbi, registered with nmbi, active nmbi registration
nmc-registration | NMC registration | nmc registered, nmc pin, registered with the nmc, registration with the nmc, current nmc registration, valid nmc pin, active nmc pin, nmc registered nurse
nrp-certification | NRP certification | neonatal resuscitation program, =NRP neonatal, neonatal resuscitation
nvq-health-and-social-care | NVQ health and social care | level 2 health and social care, level 3 health and social care, nvq level 2 in health and social care, diploma in health and social care
occupational-therapist-license | Occupational therapist license | otr/l, nbcot, licensed occupational therapist
ocn | OCN | =OCN oncology
ons-chemotherapy-card | ONS chemotherapy card | chemotherapy certification
optometry-license | Optometry license | licensed optometrist, optician license, abo certified, goc registration, goc registered, abdo qualified, =FBDO
oss-qualifica | OSS qualifica | attestato oss, qualifica oss, operatore socio sanitario
pa-c | =PA-C | nccpa, physician assistant certification
pca-certificate | =PCA certificate | personal care aide certificate
pccn | PCCN
pebc | PEBC
pflegehelfer-certificate | Pflegehelfer certificate | pflegebasiskurs, pflegehelferausbildung
physical-therapist-license | Physical therapist license | licensed physical therapist, pt license, =DPT
pmhnp | =PMHNP | psychiatric mental health nurse practitioner
praktijkopleider | Practice trainer (Netherlands) | praktijkopleider, praktijkbegeleider
prawo-wykonywania-zawodu | Prawo wykonywania zawodu | pwz pielęgniarki, prawo wykonywania zawodu pielęgniarki
psi-registration | PSI registration | pharmaceutical society of ireland, registered with the psi, psi registered, registration with the psi
pta-license | PTA license | licensed physical therapist assistant
pta-qualification | PTA qualification | pharmazeutisch-technische assistentin
qddp | QDDP | =QIDP
qmhp | =QMHP | qualified mental health professional
rac-regulatory | RAC regulatory | =RAC certification, raps rac
rbt | =RBT | registered behavior technician
rdms | =RDMS | =RVT, =RDCS, ardms
registered-dietitian | Registered dietitian | =RDN, registered dietitian nutritionist, =RD license
rhia | RHIA | =RHIT
rma | =RMA | =CCMA, registered medical assistant
rnc | RNC | =RNC-OB
rrt | =RRT | registered respiratory therapist, =CRT respiratory
sjukskoterskelegitimation | Sjuksköterskelegitimation | legitimerad sjuksköterska, leg. sjuksköterska
social-work-england-registration | Social Work England registration | social work england registered, sssc registration, registration with social work england, registered with social work england, swe registration, social work england, social work wales registration, registered social worker, registered with the sssc, registration with the sssc
stable-program | STABLE program | s.t.a.b.l.e.
tncc | =TNCC
usmle | =USMLE | comlex
veterinary-licence | Veterinary licence | licensed veterinarian, rcvs registered, mrcvs, dvm license
veterinary-technician-licence | Veterinary technician licence | licensed veterinary technician, =CVT, =LVT, =RVN, registered veterinary nurse
vetgdp | VetGDP
`
