/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const CERTIFICATION = `
18th-edition | 18th Edition | 18th edition wiring regulations, bs 7671, 17th edition
2391-testing-and-inspection | 2391 testing and inspection | 2391, inspection and testing 2391
34a-gewo | §34a GewO | sachkundeprüfung 34a, 34a gewo, unterrichtung 34a
aat-qualification | AAT qualification | =AAT
aca | =ACA
aca-chartered-accountant | ACA chartered accountant | ~chartered accountant, icaew
acca | =ACCA
aci-certification | ACI certification | aci field testing
acls | =ACLS | advanced cardiac life support, advanced cardiovascular life support
acs-gas | ACS gas certification | =ACS, acs qualifications, acs certificate, acs certified, acs qualified
adjuster-license | Adjuster license | claims adjuster license, all lines adjuster
adr-certificate | ADR certificate | adr-schein, adr-bescheinigung, adr license, adr tanks, adr certification, carnet adr, patentino adr, adr-certificaat, adr-attest, adr-intyg, zaświadczenie adr, adr behörighet, cfp adr, adr-führerschein, carte adr, formation adr, adr licence, ~=ADR, adr including tanks, adr qualified, hold adr, valid adr, adr preferred
adr-cisternas | ADR tanker certificate | adr citerne, adr cisternas, adr cisterna, adr tankers, adr base, adr de base, adr classe 1
aemt | AEMT
agricultural-certificates | BPREA | cs maraîchage, bts agricole, bac pro agricole, =PA1 PA6, pa1 and pa6, spraying certificate, spray certificate, basis qualified, facts qualified
ains | AINS | =ARM insurance, associate in risk management
airs-certification | AIRS certification
airside-pass | Airside pass | airport security clearance, airport id badge
ais-sommelier | AIS sommelier | corso ais, ais sommelier course, sommelier ais, corso sommelier
alcohol-server-permit | Alcohol server permit | =RBS certification, tabc, bassett certification, alcohol server certification
am2-electrical | AM2 electrical
api-510 | API 510 | api 570, api 653
appraiser-license | Appraiser license | certified residential appraiser, licensed appraiser
arborist-certification | Arborist certification | isa certified arborist, certified arborist
armed-guard-license | Armed guard license | armed security license, firearms license, waffensachkunde
arrt | =ARRT
asbestos-certification | Asbestos certification | asbestos abatement license, asbestos awareness, asbestos awareness training, ukata, ss4, sous-section 4, ss4 amiante, amiante ss4, amiante, ukata asbestos, asbestsachkunde, trgs 519, asbest
ase-cert | ASE certification | ase certified
atd-certification | ATD certification | =CPLP, =CPTD
aws-certified | AWS certification | aws certified, aws certifications, aws solutions architect certification | aws
aws-d1-1 | AWS D1.1 | asme section ix, asme ix
aws-welding-cert | Certified welder | welding certification
azure-certified | Azure certification | azure certifications, microsoft certified azure | azure
backflow-certification | Backflow certification | backflow prevention certification
bafa | =BAFA
banksman | Banksman | slinger/banksman, banksman/slinger, slinger, slinger tickets
bar-admission | Bar admission | admitted to the bar, state bar, admission to the bar
barber-license | Barber license | licensed barber
bcba | =BCBA | board certified behavior analyst, bcaba
beauty-diplomas | CAP esthétique | bp esthétique, bts esthétique, bts mecp, cap ou bp esthétique, nvq beauty therapy, nvq level 3 beauty, level 3 beauty therapy, beauty therapy nvq, staatlich geprüfte kosmetikerin, kosmetikerin, diploma estetista, qualifica estetista
bilanzbuchhalter | Bilanzbuchhalter | bilanzbuchhalterin, geprüfter bilanzbuchhalter
blaster-license | Blaster license
bls | =BLS | basic life support, bls certification
board-certified-teacher | Board Certified teacher | national board certified
boating-licence | Boating licence | captain's license, masters license, uscg license, merchant mariner credential
boiler-license | Boiler license | boiler operator license, stationary engineer license, fireman's license
bondsman-license | Bondsman license
bookkeeping-certificate | Bookkeeping certificate | accounting certificate, certyfikat księgowy, certyfikat księgowego, תעודת הנהלת חשבונות, תעודת הנהלת חשבונות סוג 3, תעודת הנהלת חשבונות סוג 2, תעודת הנה"ח, bookkeeping certificate level 3, bookkeeping certificate level 2, level 3 bookkeeping, חשב שכר מוסמך, תעודת חשבי שכר
bpss-clearance | BPSS clearance | baseline personnel security standard, bpss
breeam | BREEAM | breeam assessor
broker-license | Broker license | real estate broker license
ca-chartered | CA chartered | chartered accountants ireland, chartered accountancy, =ICAI, qualified ca, ca qualified, ca qualification, =CA/CPA
cabin-crew-attestation | Cabin Crew Attestation | =CCA easa, certificado tcp, cca cabin, senior cabin crew
caia | =CAIA
cam-license | CAM license | community association manager
cams | =CAMS certification | certified anti-money laundering specialist
cap-conduite | CAP conducteur routier | titre professionnel conducteur, titre pro conducteur, tp ctrmp, titre professionnel de conducteur
cap-cuisine | CAP cuisine | =CAP cuisine, bep cuisine, cap/bep cuisine, bac pro cuisine, cap de cuisine, diplôme de cuisine, ausbildung zum koch, ausbildung als koch, gelernter koch, koch/köchin, título de cocina
cap-petite-enfance | CAP petite enfance | cap aepe, petite enfance
capm | =CAPM
category-be-licence | Category BE licence | führerschein klasse be, b+e licence
category-c-licence | Category C licence | category c driving licence, cat c licence, lkw-führerschein, führerschein klasse c, permis c, prawo jazdy kat c, cat c, class 2 licence, class 2, lgv class 2, c licence, permis poids lourd, permis pl, rijbewijs c, kat. c, carnet c, permiso c, patente c, c-körkort, fahrerlaubnis c, rigid licence, hgv class 2, Truck driving licence, truck licence, truck license, truck driver's license, truck driver license, רישיון נהיגה למשאית, רישיון משאית, רישיון למשאית, רישיון נהיגה ג, רישיון דרגה ג, רישיון c, רישיון נהיגה דרגה c
category-c-plus-e-licence | Category C+E licence | category c+e, category ce licence, führerschein klasse ce, permis ec, kategoria c+e, prawo jazdy c+e, category ce, c+e licence, c+e, class 1 licence, hgv 1, lgv class 1, lgv 1, class 1, permis ce, permis c+e, rijbewijs ce, rijbewijs c+e, rijbewijs be/ce, prawo jazdy kat. c+e, kat. c+e, kat. ce, carnet c+e, carné c+e, permiso c+e, carnet de conducir c+e, patente ce, patente c+e, patente c-e, carta ce, carta c+e, ce-körkort, ce körkort, körkort ce, fahrerlaubnis ce, fahrerlaubnis klasse ce, führerschein der klasse ce, führerscheinklasse ce, klasse ce, c/ce, categoria e, permis spl, permis super lourd, super lourd, permis poids lourd ec, =CE licence, hgv class 1, führerschein ce, führerschein c/ce, cat c+e, ce-kort, rijbewijs c/e, categoría c+e
category-c1-licence | Category C1 licence | c1 licence, category c1, =C1 driving, führerschein c1, führerschein klasse c1, c1e, rijbewijs c1, 7.5 tonne licence, 7.5t licence
category-d-licence | Category D licence | pcv licence, psv licence, führerschein klasse d, permis d, d-körkort
cbap | CBAP
ccie | CCIE
ccim | CCIM
ccm-construction | CCM construction | certified construction manager
ccn1 | CCN1 | core domestic gas safety, ccn1 core
ccna | CCNA
ccnp | CCNP
ccnsg | CCNSG safety passport | ccnsg, safety passport
ccp-compensation | CCP compensation | certified compensation professional
ccsp | =CCSP
cda-credential | CDA credential | child development associate
cdl | =CDL | commercial driver's license, commercial drivers license, commercial driving license
cdl-a | CDL class A | cdl-a, cdl a, class a cdl, class a commercial driver's license, cdl class a license
cdl-b | CDL class B | cdl-b, class b cdl
cdl-class-c | CDL class C
cdl-endorsements | CDL endorsements | tanker endorsement, passenger endorsement, doubles/triples endorsement, air brake endorsement
cebs | CEBS
ceh | =CEH | certified ethical hacker
cemap | CeMAP | cemap full, full cemap, cemap qualified
cenwat | CENWAT | =CEN1, cenwat1
cert-cii | Cert CII | =Dip CII, certificate in insurance, cii qualified, cii qualifications, if1, diploma in insurance, acii or dip cii, versicherungskaufmann, kaufmann für versicherungen und finanzen, kauffrau für versicherungen und finanzen, versicherungsfachmann
certified-bookkeeper | Certified Bookkeeper | icb bookkeeping
certified-executive-chef | Certified executive chef | acf certified
certified-interpreter | Certified interpreter | certified medical interpreter, court interpreter certification
certified-payroll-professional | Certified Payroll Professional | =CPP payroll, fundamental payroll certification
certified-sommelier | Certified sommelier | court of master sommeliers
cfa | =CFA | chartered financial analyst
cfp | =CFP | certified financial planner
cgma | CGMA
chainsaw-certification | Chainsaw certification | chainsaw ticket, nptc chainsaw, ecc chainsaw
chartered-engineer | Chartered Engineer | =CEng, =IEng, ice membership, member of ice, istructe, chartered with ice, professional review ice, =IEng MICE
chartered-secretary | Chartered Secretary | =ACG qualification
chartered-surveyor | Chartered Surveyor | mrics, =RICS, rics accredited
chfc | =ChFC | =CLU
chst | =CHST | =OHST
cia-cert | Certified Internal Auditor
cicerone-certification | Cicerone certification
cih | =CIH | certified industrial hygienist
cii-diploma | CII diploma | acii, chartered insurance institute
cilip | CILIP | cilip chartership, cilip membership, cilip accredited, mclip
cilt | CILT
cima | =CIMA
cima-qualified | CIMA qualified
cipd | =CIPD
cipm-gips | CIPM GIPS
cipp | =CIPP | cipp/e, cipp/us
cips | =CIPS
cips-level-4 | CIPS Level 4
cisa | =CISA
cism | =CISM
cissp | CISSP
city-and-guilds | City & Guilds | city and guilds
cka | =CKA | certified kubernetes administrator | kubernetes
ckad | =CKAD | certified kubernetes application developer | kubernetes
ckr1 | CKR1
cma-cert | =CMA | certified management accountant
cmt-charter | CMT charter
cna-cert | Certified nursing assistant | =CNA, CNA licence
code-95 | Code 95 | kod 95, chauffeurscode 95, =C95, code95, kwalifikacja zawodowa, kwalifikacja wstępna, kod 95 w prawie jazdy, ykb, yrkeskompetensbevis, =YKB, ykb-bevis, vakbekwaamheid, vakbekwaamheid code 95, schlüsselzahl 95, modul 95, module 95, modulen 95, berufskraftfahrerqualifikation, berufskraftfahrerqualifizierung, =BKF, carta cqc, cqc merci, patente cqc, =CAP conducción, cap mercancías, cap en vigor, certificado de aptitud profesional, certificado de aptidão de motorista, =CQC, certificado cam motorista
commercial-pilot-licence | Commercial pilot licence | =CPL, =ATP certificate, airline transport pilot, commercial pilot license
comptia-a-plus | CompTIA A+ | a+ certification, =A+ certified
comptia-cysa | CompTIA CySA+ | =CySA+
comptia-linux-plus | CompTIA Linux+
comptia-network-plus | CompTIA Network+ | =Network+
comptia-security-plus | CompTIA Security+ | =Security+, security plus
confined-space-certification | Confined space certification | confined space entry, confined spaces, confined space
cosmetology-license | Cosmetology license | cosmetology
court-reporter-certification | Court reporter certification | certified shorthand reporter
cpa | =CPA | certified public accountant, =CPAs, רואה חשבון, רו״ח, רו''ח, רו"ח מוסמך, רואת חשבון, רואה/ת חשבון, certified public accountant license
cpa-canada | CPA Canada | cpa designation
cpcs | CPCS | cpcs card, npors
cpcu | CPCU
cpim | =CPIM | apics
cpm-property | CPM property | certified property manager
cpr | =CPR | cpr certification, cpr certified
cpsd | CPSD
cpsm | =CPSM
cqf | CQF | certificate in quantitative finance
cqp-aps | CQP APS | carte professionnelle cnaps, carte professionnelle agent de sécurité, carte cnaps, =CQP APS agent, ssiap1, wpkfm, kwalifikowany pracownik ochrony, beveiligingspas, beveiliger 2, sachkundeprüfung nach §34a, sachkunde 34a, unterrichtung nach §34a, väktarutbildning
crane-operator-licence | Crane operator licence | nccco, crane operator certification, kranschein, cpcs crane, kranführerschein, uprawnienia na suwnicę, uprawnienia na suwnice, suwnicę, suwnice, suwnica udt, uprawnienia suwnicowego, carnet de grúa, carnet de gruista, carné puente grúa, caces pont roulant, patentino gru, patentino carroponte, attest kraan, hijsbewijs, traverskort, traversutbildning, רישיון מנוף, רישיון מנופאי, רישיון למנוף, kranbedienerschein, kranlehrgang
crisc | CRISC
crpc | CRPC
crpe | CRPE | =CAPES, agrégation
cscp | =CSCP
cscs | =CSCS card | cscs
cscs-gold-card | CSCS gold card
csm | =CSM | certified scrum master, certified scrummaster, =PSM, psm i
csp-safety | CSP safety | certified safety professional, =CSP certification
cspo | =CSPO | certified scrum product owner, =PSPO
ctc-clearance | CTC clearance
ctl-transportation | CTL transportation
customs-broker-license | Customs broker license | licensed customs broker, ccs customs
cwi-inspector | CWI inspector | =CWI, certified welding inspector, cswip
d1-minibus | D1 minibus licence | minibus licence, minibus (d1, d1 licence, d1 minibus, d1 entitlement, midas minibus, minibus driving, =MiDAS
dangerous-goods-certification | Dangerous goods certification | iata dgr, iata dangerous goods, imdg
dbs-check | ~Enhanced DBS check | ~dbs check, enhanced dbs, dbs certificate, disclosure and barring service, dbs update service, dbs on the update service, enhanced check, enhanced check with barred lists, enhanced dbs disclosure, enhanced dbs check with barred lists, barred list check, barred lists
dental-license | Dental hygienist license | registered dental hygienist, =RDH
dipfa | DipFA | diploma for financial advisers
dot-card | DOT medical card | dot physical
driver-cpc | Driver CPC | cpc card, driver cpc card, driver qualification card, =DQC, dcpc, driver's cpc, drivers cpc, cpc licence, cpc licence holder, licence with cpc, valid cpc, cpc up to date, up to date cpc, full cpc, hgv cpc, lgv cpc, cpc training, cpc hours, cpc qualified driver, current cpc, class 1 cpc, driver's cpc card
driving-licence | Driving licence | driver's license, drivers license, driver's licence, driver license, driving license, full driving licence, clean driving licence, führerschein, permis de conduire, carnet de conducir, rijbewijs, prawo jazdy, körkort, driver's licence category b, führerschein klasse 3, permis b exigé, carné de conducir, permiso de conducir, patente di guida, carta de condução, carteira de motorista, valid driver's license, valid drivers license, רישיון נהיגה, rijbewijs b/be, führerschein klasse 3/b, class b driving licence, full uk driving licence, full clean driving licence, valid driving licence, driver licence, drivers licence, current driving licence, =UK driving licence, patente, carteira de habilitação, =CNH, prawa jazdy, fahrerlaubnis, führerscheins, רשיון נהיגה, driving licence class b, driving licence (class b), führerschein klasse b, führerschein der klasse b, rijbewijs b, b-körkort, permis b, permis de conduire b, carnet b, patente b, patente di tipo b, cnh b, prawo jazdy kat. b, prawo jazdy kategorii b, führerschein (klasse b), pkw-führerschein, führerscheinklasse b, fahrerlaubnis klasse b, in bezit van rijbewijs b, b-rijbewijs, körkort b, körkort klass b, carné b, carnet de coche, permiso de conducir b, carnet de conducir b, permiso b, patente di guida b, carta de condução b, carta de condução categoria b, cnh categoria b, category b licence, category b driving licence, class b licence, class c licence us, רישיון נהיגה ב, רישיון נהיגה דרגה b, רישיון נהיגה ב', valid driving license, valid driver license, clean driving record, clean driver's license
drone-licence | FAA Part 107 | part 107
dscg | DSCG | =DCG, bts cg, bts comptabilité et gestion, =DUT GEA, bts comptabilité, dut comptabilité
dutch-payroll-diplomas | PDL | praktijkdiploma loonadministratie, vakopleiding payroll services, =PDB, praktijkdiploma boekhouden, =MBA boekhouden, =SPD
easa-part-66 | EASA Part 66 | b1 licence, b2 licence, part 145, easa part 145, part-66, b1.1 licence, easa b1, easa b2, b1/b2 licence, licensed aircraft engineer, part-m, camo, part 21, =LAE
ecs-card | ECS card | ecs gold card, jib gold card, ecs/cscs card, ecs/cscs, jib graded, jib approved electrician
ehrb | EHRB registration | ehrb registered, =EHRB, =CIEH, cieh membership, cieh registered, =CTSI, dcats
eit | Engineer in Training | =EIT, fe exam
electrical-contractor-license | Electrical contractor license
electrician-licence | Electrician licence | licensed electrician, electrician license, electrician certification, electrician's licence, electrician certification/license, qualified electrician
electrician-licence-il | Electrician licence (Israel) | רישיון חשמלאי, רישיון חשמל, חשמלאי מוסמך, חשמלאי ראשי, חשמלאי הנדסאי, הנדסאי חשמל, uprawnienia sep do 1 kv
electromechanics-fp | FP electromecánica | fp en electromecánica, electromecánica, electromecánico, électromécanique, électromécanicien, elettromeccanica, electromechanics, elektromechanika, elektromechanik, elektromechanica
elektrofachkraft | Elektrofachkraft | elektrofachkraft qualification
emergency-dispatch-certification | Emergency dispatch certification | emd certification, =EMD
emergency-response-driving | Emergency response driving | blue light driving, emergency driving, cerad, blue light training, response driving
emt | =EMT | emergency medical technician
emt-b | EMT-B | emt-basic, emt-i
en-iso-9606 | EN ISO 9606 | iso 9606, schweißerschein, uprawnienia spawalnicze, licences de soudure, BS EN ISO 9606-1, en iso 9606-1, bs en 287, en 287-1, en 287, iso 9606-1, bs 4872, en 9606, pn-en iso 9606, coded welders, schweißerprüfung, schweißzertifikat, welder qualification test, qualifications de soudage, homologación de soldador, patentino saldatore, lascertificaat, svetsarprövning
engineers-register-il | Register of Engineers (Israel) | פנקס המהנדסים, רישום בפנקס המהנדסים, רשום בפנקס המהנדסים, פנקס המהנדסים והאדריכלים, רישיון מהנדס
enrolled-actuary | Enrolled actuary | fsa actuary, =ASA actuary, fellow of the society of actuaries, fcas
enrolled-agent | Enrolled agent
epa-608 | EPA 608 | epa certification, epa universal, epa section 608
erzieherin-qualification | Erzieherin qualification | staatlich anerkannte erzieherin, staatlich anerkannter erzieher, erzieherausbildung
esthetician-license | Esthetician license | licensed esthetician, aesthetician license
eusr | EUSR | eusr water hygiene, eusr card, national water hygiene, =NWH card, eusr water hygiene card, sheacw
excavator-licence | Excavator licence | excavator ticket, cpcs 360 excavator, uprawnienia na koparkę
eyfs-level-3 | ~EYFS Level 3
f-gas-certification | F-Gas certification | f-gas, kälteschein, f-gas certified, f-gas cat 1, f-gas category 1, fgas, f-gas certificate, 2079 f-gas, city & guilds 2079, manipulateur de fluides frigorigènes, attestation fluides frigorigènes, stek, f-gassen, uprawnienia f-gaz, f-gaz, carné de gases fluorados
faa-a-and-p | FAA A&P license | a&p license, airframe and powerplant
faa-airman-certificate | FAA airman certificate
faa-dispatcher-certificate | FAA dispatcher certificate | aircraft dispatcher
fimo | FIMO | fcos, fimo/fcos, fco, fimo marchandises, fimo/fco, fco marchandises, =FCOS, fcos à jour, fco à jour, formation fimo, formation initiale minimale obligatoire
finra-licences | FINRA licences | finra license, finra licenses, finra licensed, series 24, series 3, series 27
fire-evacuation | Fire evacuation procedures | evacuation procedures, fire evacuation, fire drills, evakuierung, evakuierungshelfer, équipier de première intervention
fire-marshal | Fire marshal | fire warden, brandschutzhelfer
fire-safety-certificate | Fire safety certificate | ssiap, ssiap 1, ssiap 2
firefighter-i | Firefighter I | firefighter ii, firefighter i/ii, nfpa 1001
first-aid | First aid | first-aid, erste hilfe, primeros auxilios, ersthelferausbildung, premiers secours, pierwsza pomoc, primo soccorso, ehbo
first-aid-at-work | First aid at work | first aid at work certificate, =FAW, ersthelfer, sst certificate, sauveteur secouriste du travail
flight-instructor-certificate | Flight instructor certificate | =CFI, =CFII, certified flight instructor
food-handler | Food handler certification | food handlers card, food handler card, food handler's card, carnet de manipulador de alimentos, carnet de manipulador, manipulador de alimentos, manipulación de alimentos, attestato haccp, attestato alimentarista, alimentarista, libretto sanitario, haccp-attestato, gesundheitszeugnis, belehrung nach §43, infektionsschutzgesetz belehrung, infektionsschutzbelehrung, formação em manipulação de alimentos, food handling certificate, food handlers certificate, food handlers permit, food handler permit, food handler's permit, food handler's license, książeczka sanepidowska, carné de manipulador, manipulador/a de alimentos, haccp food handler, badania sanepid
food-hygiene-cert | Food hygiene certificate | level 2 food hygiene, level 2 food hygiene certificate, food hygiene level 2, food hygiene certificate level 2, basic food hygiene, food hygiene rating, level 3 food hygiene, food hygiene level 3, level 3 food hygiene certificate, Food safety level 3, level 3 food safety, food safety level 2, level 2 food safety, level 3 food safety and hygiene, level 2 food safety and hygiene, food safety level 2 certificate, level 3 award in food safety
forklift-license | Forklift certification | forklift licence, forklift license, forklift certified, staplerschein, caces, carnet de carretillero, carnet de carretilla, carnet de carretillas, carnet carretillero, carretillero, carretilleros, patentino muletto, patentino per muletto, patentino carrello elevatore, patentino del muletto, gaffeltruckskort, truckkort, truckkort a och b, truckutbildning, heftruckcertificaat, heftruckattest, heftruckdiploma, heftruck certificaat, attest heftruck, heftruckchauffeur certificaat, reachtruckcertificaat, bedienerausweis, flurförderschein, flurförderzeugschein, gabelstaplerschein, staplerführerschein, stapler-schein, caces 1, caces 3, caces 5, caces r489, caces chariot, uprawnienia udt, uprawnienia na wózki widłowe, uprawnienia na wózek widłowy, uprawnienia na wózki, wózki widłowe udt, licenca de empilhador, certificado de empilhador, carta de empilhador, curso de empilhadeira, curso de operador de empilhadeira, רישיון מלגזה, רישיון למלגזה, רישיון מלגזן, forklift ticket, forklift tickets, flt licence, flt license, flt certificate, counterbalance licences, forklift truck licence, fork lift licence, fork truck licence, forklift certificate, forklift driving licence, in-date forklift licence, itssar, rtitb, npors forklift, flt, fork lift truck licence, counterbalance licence, forklift counterbalance licence, Reach truck licence, reach licence, reach truck certificate, reach truck license, reach licences, vna licence, patentino, carné de carretillero, heftruckcertificaat reachtruck, truckkort a+b, caces 1 3 5, caces 1b
formation-haccp | Formation HACCP | hygiène haccp
frm | =FRM | financial risk manager
fuhrungszeugnis | Führungszeugnis | erweitertes führungszeugnis, polizeiliches führungszeugnis
funeral-director-license | Funeral director license | embalmer license
garda-vetting | Garda vetting
gas-safe | Gas Safe | gas safe registered, gas safe registration
gas-safety-certificates | CP12 certificates | cp12, cp12s, landlord cp12s, landlord gas safety certificates, landlord gas safety checks, lgsr
gcp-certified | Google Cloud certification | google cloud certified, gcp certification | gcp
german-payroll-specialist | Fachassistent Lohn und Gehalt | fachassistent lohn, fachassistentin lohn und gehalt, personalfachkaufmann, personalfachkauffrau, personalfachkaufleute, geprüfter personalfachkaufmann
giac | GIAC
gphr | GPHR
gsec | =GSEC
gwo | GWO | gwo bst, gwo basic safety training, gwo working at heights, gwo btt, gwo certificates, global wind organisation, gwo (bst
habilitation-electrique | Habilitation électrique | habilitations électriques, habilitation electrique, br b2v, habilitation b2v br bc, b2v br bc, b2v, =BR BC, h0b0, b1v, b0 h0
haccp-certification | HACCP certification | haccp certified | haccp
hairdressing-diplomas | CAP coiffure | bp coiffure, bp ou cap coiffure, nvq hairdressing, nvq level 2 hairdressing, nvq level 3 hairdressing, level 2 hairdressing, friseurmeister, meisterbrief friseur, gesellenbrief friseur
hazmat | Hazmat endorsement | hazardous materials endorsement, hazmat
hazwoper | HAZWOPER
hazwoper-40 | HAZWOPER 40 | 40-hour hazwoper
health-and-safety-certification | Health and safety certification | health & safety certification, h&s certification, health and safety qualification, safety certification, hse certification
hgv-licence | HGV licence | lgv licence, =HGV, class 1 driver, hgv licences, lgv licences, hgv entitlement
htr1 | HTR1 | =HTR 1, =MET1, =CPA1, =TPCP1A, =COCN1
hvac-license | HVAC license | hvac contractor license
ica-certificate | ICA certificate | ica diploma, ica qualification, international compliance association
icc-certification | ICC certification | icc certified inspector, building inspector certification
idd-insurance-certificate | IDD insurance certificate | §34d gewo, 34d gewo
instrument-rating | Instrument rating
insurance-license | Insurance license | property and casualty license, p&c license, life and health license
iosh | IOSH
iosh-managing-safely | IOSH Managing Safely
ipaf | IPAF | ipaf licence, pasma, ipaf 3a 3b, ipaf and pasma, pasma ticket, ipaf/pasma
ipass | IPASS | ipass certification, ipass qualified, ipass certified
irtec | IRTEC | irtec licence, irtec accredited, irtec inspection, =IMI level 3, imi accredited, =ATA accreditation, ata accredited, imi ata
itil-foundation | ITIL Foundation | itil certification, itil certified | itil
itssar-rtitb | RTITB / ITSSAR | rtitb accredited, itssar accredited, aitt
journeyman-license | Journeyman electrician license | journeyman license, journeyman electrician, journeyman card
lcsw | =LCSW | licensed clinical social worker
lead-certification | Lead certification | lead abatement
leed | LEED | leed ap, leed green associate
legionella | Legionella control | legionella, legionella checks, legionella risk assessment, legionella testing, acop l8, water hygiene monitoring, legionellenprüfung, légionelle, legionelas
lehramt | Lehramt | staatsexamen lehramt, zweites staatsexamen
level-2-childcare | Level 2 childcare | level 2 in childcare, childcare level 2
level-3-childcare | Level 3 childcare | level 3 early years, level 3 in childcare, level 3 childcare qualification, full and relevant level 3, level 3 qualification in childcare, childcare level 3, nvq level 3 childcare, nneb, early years level 3, full and relevant level 3 childcare qualification, level 3 early years educator, cache level 3, nneb or equivalent, level 3 nursery, early years educator level 3
lifeguard | Lifeguard certification
lifeguard-nplq | Lifeguard NPLQ | nplq
lmft | =LMFT
lpic | LPIC | lpic-1
lpn-license | Licensed practical nurse | =LPN, =LVN, licensed vocational nurse, lpn/lvn
manual-handling-training | Manual handling | moving and lifting, gestes et postures, prap, heben und tragen, movimentazione manuale dei carichi, manipulación manual de cargas
marine-coc | Certificate of competency (marine) | coc stcw, stcw iii/2, stcw ii/1, stcw iii/1, unlimited coc, certificate of competency, engine officer coc, =EOOW, =OOW, oow unlimited, patent morski, nautisches patent
massage-therapist-license | Massage therapist license | licensed massage therapist, =LMT
master-electrician | Master electrician license
mcips | MCIPS | cips qualified
mcs-certification | MCS certification | mcs training, mcs accredited, mcs accreditation, mcs certified, =MCS heat pump, microgeneration certification scheme
mcsa | MCSA
mcsd | MCSD
mcse | MCSE
medical-assistant | Certified medical assistant
miur-abilitazione | MIUR abilitazione
moffett-licence | Moffett licence | moffett
mortgage-cas | CeRER | =CAS mortgage
motorcycle-licence | Motorcycle licence | führerschein klasse a, permis moto
mountain-leader | Mountain Leader
msha-certification | MSHA certification | =MSHA, msha certified
nace-certification | NACE certification | nace inspector, coating inspector
nail-technician-license | Nail technician license
nate-certification | NATE certification | nate certified
nato-clearance | NATO clearance | nato secret
nclex | NCLEX
nctj | NCTJ | nctj diploma, nctj qualified, nctj-trained, shorthand 100wpm, 100wpm shorthand, 100 wpm shorthand, gold standard nctj, =NQJ
ndt-level-ii | NDT Level II | ndt level 2, ndt level ii certification, snt-tc-1a
nebosh | NEBOSH | nebosh general certificate, nebosh certificate, nebosh diploma, nebosh nvq, nebosh qualified
niekaralnosc-certificate | Niekaralność certificate | zaświadczenie o niekaralności
nmls | NMLS | nmls license, mortgage loan originator license
notary | Notary public | notary, commissioned notary, notary commission, notaio, notario, notaire, notariusz
notary-signing-agent | Notary signing agent
np-license | Nurse practitioner license | nurse practitioner
nqt | NQT | =ECT teacher, newly qualified teacher
nr10-nr35 | NR10 and NR35 | =NR10, =NR35, nr-10, nr-35, =NR12, nr-12
nra-instructor | NRA instructor
nv1-clearance | NV1 clearance | nv2 clearance, baseline clearance
nvq | NVQ | =NVQ, nvq level 2, nvq level 3, nvq level 4, nvq 2, nvq 3, =SVQ, nvq qualification, nvq level 1
nvq-plumbing-and-heating | NVQ in plumbing and heating | nvq level 2 in plumbing and heating, nvq level 3 in plumbing and heating, nvq level 2 or 3 in plumbing and heating, nvq plumbing, nvq in plumbing, level 2 plumbing, level 3 plumbing, city and guilds plumbing
ocp-java | Oracle Certified Professional | ocpjp
oftec | OFTEC
openreach-accreditations | Openreach accreditations | a55/sa002, =SA002, =SA001, =A55, pia accreditation, =PIA openreach, s1 s7 s8, nrswa card, streetworks card, nrswa streetworks, streetworks unit
operator-licence-cpc | Operator licence CPC | transport manager cpc
oscp | OSCP
osha-10 | OSHA 10 | osha 30, osha-30, osha-10, osha certification
padi-certification | PADI certification | padi instructor, divemaster
paediatric-first-aid | Paediatric first aid | pediatric first aid
pals | =PALS | pediatric advanced life support
paralegal-certificate | Paralegal certificate | aba-approved paralegal certificate, aba-approved certificate, paralegal degree, paralegal studies
paramedic-license | Paramedic license | licensed paramedic, paramedic certified, =NRP, hcpc paramedic, paramedic certification
paraprofessional-certification | Paraprofessional certification | parapro assessment
payroll-certificate-israel | Payroll certificate (Israel) | תעודת חשב שכר, תעודת חשב שכר בכיר, חשב שכר בכיר, חשבי שכר בכירים
pe-license | Professional Engineer license | pe license, licensed professional engineer, =P.E.
personal-licence-alcohol | Personal licence alcohol | personal licence holder, responsible service of alcohol, =RSA certificate
personal-trainer-cert | Personal trainer certification | certified personal trainer
personal-trainer-nasm | Personal trainer NASM | =NASM, ace certified, level 3 personal trainer
pesticide-applicator-license | Pesticide applicator license | pesticide license, commercial applicator license, pa1, pa6, =PA2
pgce | PGCE
pharmacist-license | Pharmacist license | licensed pharmacist, pharmd
pharmacy-technician | Pharmacy technician certification | cpht, certified pharmacy technician
phlebotomy-cert | Certified phlebotomist
phr | =PHR | =SPHR, =aPHR
pilates-certification | Pilates certification
pilot-licence | Pilot licence | =ATPL, frozen atpl, atpl (frozen), atpl theory, multi-engine ir, mcc/joc, =APS MCC, =ME/IR, class 1 medical, easa class 1 medical, class one medical, uprt, mcc/joc course
pls-licence | PLS licence | professional land surveyor, licensed surveyor
plumbing-license | Plumbing license | licensed plumber
pmi-acp | PMI-ACP
pmi-construction | PMI construction | pmi-cp
pmp | =PMP | project management professional, pmp certification
post-certification | POST certification | peace officer certification, post certified
principal-certification | Principal certification | administrative credential
private-investigator-license | Private investigator license
private-pilot-licence | Private pilot licence | =PPL
propertymark | Propertymark | =ARLA, =NAEA, arla naea, arla qualified, naea qualified, arla propertymark
prosci-certification | Prosci certification | prosci certified
public-trust | Public Trust clearance | =Public Trust
pvg-scheme | PVG scheme | pvg membership
q-clearance | Q clearance | doe q clearance, l clearance
ra-licence | RA licence | registered architect, licensed architect, arb registered, =NCARB
rail-safety-cards | PTS | personal track safety, pts ac/dc, pts card, =COSS, sentinel card, =IWA, individual working alone, engineering supervisor rail, lookout rail, machine controller, small tools rail, sicherungsposten rail, =SiPo, =Sakra
real-estate-license | Real estate license | real estate licence, licensed real estate
real-food-allergen | Allergen training | allergen certificate, allergens level 2
responsible-gaming-certificate | Responsible gaming certificate | gaming license, casino licence
revisore-legale | Revisore legale
rhce | RHCE
rhcsa | RHCSA
rn-license | Registered nurse license | =RN, registered nurse, rn license, rn licence, registered nurse (rn), registered nurses, registered nurse (adult), registered general nurse, =RGN, rn licensure, rn licensed, licensed registered nurse, licensed rn, graduate of an accredited school of nursing, active rn license, registered nurse licence, rn licensing
rtpi-membership | RTPI membership | mrtpi, rtpi
salesforce-certified-admin | Salesforce Certified Administrator | salesforce certified, salesforce certification, salesforce certifications | salesforce
sanepid-book | Sanepid book | książeczka sanepidu, badania sanepidowskie
sca-barista | SCA barista | specialty coffee association, sca barista skills, sca coffee skills
scc-certificate | SCC certificate | =VCA, vca certificate, scc-zertifikat, vca diploma, vca basis, vca vol, b-vca, vol-vca, vca-certificaat
school-counselor-certification | School counselor certification
school-psychologist-certification | School psychologist certification | =NCSP
secret-clearance | Secret clearance | active secret clearance, dod secret clearance
security-clearance | Security clearance | active security clearance, government clearance, =SC clearance, =DV clearance, sc cleared, security check clearance, dv cleared, developed vetting
security-guard-license | Security guard license | guard card, sia licence, sia license
sep-electrician-certificate | SEP electrician certificate | uprawnienia sep, sep do 1kv
series-63 | Series 63 | series 65, series 66
series-7 | Series 7 | finra series 7
servsafe | ServSafe
shrm-cp | SHRM-CP | shrm-scp, =SHRM
sia-door-supervisor | SIA door supervisor | door supervisor licence, sia cctv licence
sicherheitsuberprufung | Sicherheitsüberprüfung | sü2, ü2, luftsicherheitsgesetz, zuverlässigkeitsüberprüfung
sida-badge | =SIDA badge
sie-exam | SIE exam | securities industry essentials
six-sigma-black-belt | Six Sigma Black Belt | six sigma green belt, green belt, black belt, lean six sigma black belt, lean six sigma green belt | six-sigma
ski-instructor-certificate | Ski instructor certificate | basi level
slinger-signaller | Slinger signaller
smsts | SMSTS | sssts
stcw | STCW | stcw 95
steuerfachwirt | Steuerfachwirt | steuerfachwirtin
swim-instructor-certificate | Swim instructor certificate | wsi certification, swim teacher level 2
switching-authorisation | Switching authorisation | schaltberechtigung, schaltberechtigung bis 1 kv, schaltbefähigung, authorised person high voltage, authorised person hv, hv authorised, lv authorised person, hv switching, high voltage switching, =SAP authorised, habilitation ht
sworn-translator | Sworn translator | certified translator, vereidigter dolmetscher, traducteur assermenté, traductor jurado
tachograph-card | Tachograph card | digital tachograph, tacho card, digi card, digicard, digi tacho card, digital tacho card, digital tachocard, digital tachograph card, tacho cards, driver card, fahrerkarte, carte conducteur, carte chronotachygraphe, carte de conducteur, tarjeta de tacógrafo, tarjeta tacógrafo, tarjeta tacógrafo digital, tacógrafo digital, cartão de condutor, cartão tacógrafo, tacógrafo digital cartão, carta tachigrafica, carta del conducente, scheda tachigrafica, cronotachigrafo, tachigrafo digitale, bestuurderskaart, förarkort, karta kierowcy, tachograf, tachografu, chronotachygraphe, digitaler tachograph, tachograph, tachographs, tacógrafo, tachograf cyfrowy, digitales kontrollgerät, digitale tachograaf, digital färdskrivare
taxi-licence | Taxi licence | taxi license, private hire licence, p-schein, personenbeförderungsschein
teacher-registration | Teacher registration | vit registration, gtcs registration, teaching council registration
teaching-assistant-certificate | Teaching assistant certificate | hlta
teaching-license | Teaching license | teaching certificate, teaching credential, teacher certification, teaching licence, qualified teacher status, =QTS, pabo-diploma, pabo, lesbevoegdheid, onderwijsbevoegdheid, pgce and qts, early career teacher, ects welcome, lärarlegitimation, licenciatura em ensino, תעודת הוראה, רישיון הוראה
tefl | TEFL | tesol, celta
telehandler-licence | Telehandler licence | telehandler certification
terraform-associate | HashiCorp Certified Terraform Associate | terraform associate | terraform
tesol-certificate | TESOL certificate
tip-guardia | TIP guardia | vigilante de seguridad tip
tips-cert | TIPS certification
tkt | =TKT | =DELTA Cambridge
top-secret-clearance | Top Secret clearance | =TS/SCI, =Top Secret, ts/sci clearance
train-driver-licence | Train driving licence | triebfahrzeugführerschein, triebfahrzeugführer, lokführer, lokführerschein, train driver licence, licence de conducteur de train, licencia de maquinista, licenza macchinista, licencja maszynisty, machinistenvergunning
ts-sci-with-polygraph | TS/SCI with polygraph | full scope polygraph, ci polygraph
twic | TWIC | TWIC card
type-rating | Type rating
uefa-coaching-licence | UEFA coaching licence | uefa b licence, fa level 2
verwaltungsfachwirt | Verwaltungsfachwirt | angestelltenlehrgang ii, angestelltenlehrgang i, verwaltungsfachangestellte, verwaltungsfachangestellter, verwaltungsfachangestellten, verwaltungslehrgang ii, verwaltungsfachwirtin, a ii lehrgang
vog-certificate | VOG certificate | verklaring omtrent gedrag
water-operator-license | Water operator license | water treatment operator license, wastewater operator license, water distribution license
well-ap | WELL AP
wirtschaftspruferexamen | Wirtschaftsprüferexamen | wirtschaftsprüfer
working-at-height-certification | Working at height certification | working at heights certification, work at height
working-with-children-check | Working With Children Check | wwcc, blue card
wras | WRAS | water regulations, wras approved, water regs, wiaps, water supply regulations
wset | WSET | wset level 2, wset level 3
yoga-teacher-certification | Yoga teacher certification | ryt 200, yoga teacher training
`
