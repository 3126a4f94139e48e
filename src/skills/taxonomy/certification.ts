/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const CERTIFICATION = `
aca | =ACA
acca | =ACCA
acls | =ACLS | advanced cardiac life support, advanced cardiovascular life support
arrt | =ARRT
ase-cert | ASE certification | ase certified
aws-certified | AWS certification | aws certified, aws certifications, aws certified solutions architect, aws solutions architect certification | aws
aws-welding-cert | Certified welder | welding certification
azure-certified | Azure certification | azure certifications, az-900, az-104, az-305, microsoft certified azure | azure
bar-admission | Bar admission | admitted to the bar, state bar, admission to the bar
bcba | =BCBA
bls | =BLS | basic life support, bls certification
cams | =CAMS certification | certified anti-money laundering specialist
capm | =CAPM
cbap | CBAP
ccie | CCIE
ccna | CCNA
ccnp | CCNP
ccsp | =CCSP
cdl | =CDL | commercial driver's license, commercial drivers license, commercial driving license
cdl-a | CDL class A | cdl-a, cdl a, class a cdl, class a commercial driver's license, cdl class a license
cdl-b | CDL class B | cdl-b, class b cdl
ceh | =CEH | certified ethical hacker
cfa | =CFA | chartered financial analyst
cfp | =CFP | certified financial planner
cia-cert | Certified Internal Auditor
cima | =CIMA
cipd | =CIPD
cipp | =CIPP | cipp/e, cipp/us
cips | =CIPS
cisa | =CISA
cism | =CISM
cissp | CISSP
cka | =CKA | certified kubernetes administrator | kubernetes
ckad | =CKAD | certified kubernetes application developer | kubernetes
cma-cert | =CMA | certified management accountant
cna-cert | Certified nursing assistant | =CNA
comptia-a-plus | CompTIA A+ | a+ certification, =A+ certified
comptia-cysa | CompTIA CySA+ | =CySA+
comptia-linux-plus | CompTIA Linux+
comptia-network-plus | CompTIA Network+ | =Network+
comptia-security-plus | CompTIA Security+ | =Security+, security plus
cosmetology-license | Cosmetology license | cosmetology
cpa | =CPA | certified public accountant, =CPAs
cpcu | CPCU
cpim | =CPIM | apics
cpr | =CPR | cpr certification, cpr certified
cpsm | =CPSM
crisc | CRISC
cscp | =CSCP
cscs | =CSCS card | cscs
csm | =CSM | certified scrum master, certified scrummaster, =PSM, psm i
cspo | =CSPO | certified scrum product owner, =PSPO
dbs-check | Enhanced DBS check | dbs check
dental-license | Dental hygienist license | registered dental hygienist, =RDH
dot-card | DOT medical card | dot physical
driver-cpc | Driver CPC
driving-licence | Driving licence | driver's license, drivers license, driver's licence, driver license, driving license, full driving licence, clean driving licence, führerschein, führerschein klasse b, permis b, permis de conduire, carnet de conducir, patente b, rijbewijs, prawo jazdy, körkort
drone-licence | FAA Part 107 | part 107
eit | Engineer in Training | =EIT, fe exam
emt | =EMT | emergency medical technician, paramedic certification
enrolled-agent | Enrolled agent
epa-608 | EPA 608 | epa certification, epa universal, epa section 608
faa-a-and-p | FAA A&P license | a&p license, airframe and powerplant
first-aid | First aid | first-aid, erste hilfe, primeros auxilios
food-handler | Food handler certification | food handlers card, food handler card, food handler's card
food-hygiene-cert | Food hygiene certificate | level 2 food hygiene
forklift-license | Forklift certification | forklift licence, forklift license, forklift certified, staplerschein, caces
frm | =FRM | financial risk manager
gcp-certified | Google Cloud certification | google cloud certified, gcp certification | gcp
giac | GIAC
gsec | =GSEC
hazmat | Hazmat endorsement | hazardous materials endorsement, hazmat, =ADR licence
hazwoper | HAZWOPER
hgv-licence | HGV licence | hgv class 1, hgv class 2, lgv licence, =HGV, führerschein ce, class 1 driver
insurance-license | Insurance license | property and casualty license, p&c license, life and health license
iosh | IOSH
itil-foundation | ITIL Foundation | itil certification, itil certified | itil
journeyman-license | Journeyman electrician license | journeyman license, journeyman electrician, journeyman card
lcsw | =LCSW | licensed clinical social worker
leed | LEED | leed ap
lifeguard | Lifeguard certification
lmft | =LMFT
lpic | LPIC | lpic-1
lpn-license | Licensed practical nurse | =LPN, =LVN, licensed vocational nurse, lpn/lvn
master-electrician | Master electrician license
mcsa | MCSA
mcsd | MCSD
mcse | MCSE
medical-assistant | Certified medical assistant
nclex | NCLEX
nebosh | NEBOSH
notary | Notary public
np-license | Nurse practitioner license | nurse practitioner, =FNP
ocp-java | Oracle Certified Professional | ocpjp
oscp | OSCP
osha-10 | OSHA 10 | osha 30, osha-30, osha-10, osha certification
pals | =PALS | pediatric advanced life support
pe-license | Professional Engineer license | pe license, licensed professional engineer, =P.E.
personal-trainer-cert | Personal trainer certification | certified personal trainer
pharmacist-license | Pharmacist license | licensed pharmacist, pharmd
pharmacy-technician | Pharmacy technician certification | cpht, certified pharmacy technician
phlebotomy-cert | Certified phlebotomist
phr | =PHR | =SPHR
pilot-licence | Pilot licence | commercial pilot license, =ATPL
plumbing-license | Plumbing license | licensed plumber
pmi-acp | PMI-ACP
pmp | =PMP | project management professional, pmp certification
public-trust | Public Trust clearance | =Public Trust
real-estate-license | Real estate license | real estate licence, licensed real estate
rhce | RHCE
rhcsa | RHCSA
rn-license | Registered nurse license | =RN, registered nurse, rn license, rn licence, registered nurse (rn)
salesforce-certified-admin | Salesforce Certified Administrator | salesforce certified, salesforce certification, salesforce certifications | salesforce
secret-clearance | Secret clearance | active secret clearance, dod secret clearance
security-clearance | Security clearance | active security clearance, government clearance, =SC clearance, =DV clearance
security-guard-license | Security guard license | guard card, sia licence, sia license
series-7 | Series 7 | series 63, series 65, series 66, finra series 7
servsafe | ServSafe
shrm-cp | SHRM-CP | shrm-scp, =SHRM
six-sigma-black-belt | Six Sigma Black Belt | six sigma green belt, green belt, black belt, lean six sigma black belt, lean six sigma green belt | six-sigma
teaching-license | Teaching license | teaching certificate, teaching credential, teacher certification, teaching licence, qualified teacher status, =QTS
tefl | TEFL | tesol, celta
terraform-associate | HashiCorp Certified Terraform Associate | terraform associate | terraform
tips-cert | TIPS certification
top-secret-clearance | Top Secret clearance | =TS/SCI, =Top Secret, ts/sci clearance
twic-card | TWIC card
`
