/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const BUSINESS_SOFTWARE_HEALTH = `
3m-encoder | 3M Encoder | 3m 360 encompass, trucode
accurx | Accurx | accurx messaging
advancedmd | AdvancedMD
alayacare | Alayacare
allscripts | Allscripts | veradigm
ardens | Ardens | ardens templates
argus-safety | Argus Safety | oracle argus
arisglobal | ArisGlobal | lifesphere
athenanet | Athenanet
availity | Availity
avimark | Avimark
axxess | Axxess
badgernet | BadgerNet | badgernet maternity, =K2 maternity, euroking, maternity information system
beaker-lis | Beaker LIS
benchling | ~=Benchling
brightree | Brightree
carecloud | CareCloud
carestream-dental | Carestream Dental
caresys | =Caresys | puur van jezelf, =ECD
centricity-emr | Centricity EMR | ge centricity
cgm-medistar | CGM Medistar | turbomed, medatixx
chemstation | ChemStation | openlab cds
chromeleon | Chromeleon
cornerstone-vet | Cornerstone vet | idexx cornerstone
cpsi | CPSI | evident ehr
credible-ehr | Credible EHR
ctms | =CTMS | clinical trial management systems, clinical trial management system
dentally | Dentally | software of excellence, =SOE Exact, carestream r4, exact dental software, dampsoft, charly zahnarzt, newsoft ds, logos_w
dentrix | Dentrix
docman | Docman | docman 10
doctolib | Doctolib
drchrono | DrChrono
eaglesoft | Eaglesoft
eclinicalworks | eClinicalWorks
edc | =EDC | electronic data capture
electronic-lab-notebooks | Electronic lab notebooks | =ELN, electronic lab notebook
emis-web | EMIS Web | emis health
empower-chromatography | Empower chromatography | waters empower, empower 3, ~=Empower
epcr | ePCR | =EPRs ambulance, electronic patient care record, electronic patient care records, electronic patient report form
epic-beaker | Epic Beaker
epic-cadence | Epic Cadence
epic-clarity | Epic Clarity
epic-cogito | Epic Cogito
epic-hyperspace | Epic Hyperspace
epic-mychart | Epic MyChart | mychart
epic-optime | Epic OpTime
epic-radiant | Epic Radiant
epic-resolute | Epic Resolute
epic-willow | Epic Willow
etmf | =eTMF | =TMF, trial master file, investigator site file, =ISF, investigator pack, regulatory binders
etq-reliance | ETQ Reliance
ezyvet | ezyVet
greenlight-guru | Greenlight Guru
greenway-health | Greenway Health
homecare-homebase | Homecare Homebase
interqual | InterQual
itero | iTero | itero scanner, itero scanners, intraoral scanner, intraoral scanners, intraoral scanning, cerec, trios scanner, primescan, digital impressions
kalderos | Kalderos
kameleon | Chameleon EMR | קמיליון, =Namer, נמר, אופק קליני, קמליאון
kareo | Kareo | tebra
labvantage | LabVantage
labware | LabWare | labware lims
liquidlogic | Liquidlogic | mosaic social care
lorenzo-epr | Lorenzo EPR
masslynx | MassLynx
mastercontrol | MasterControl
matrixcare | MatrixCare
mckesson-paragon | McKesson Paragon
meddra | MedDRA
medidata-rave | Medidata Rave | medidata
medifox | Medifox | medifox dan
micromedex | Micromedex | lexicomp, uptodate
milliman-mcg | Milliman MCG
mmedica | mMedica | kamsoft, drEryk, ks-somed
modernizing-medicine | Modernizing Medicine | ema ehr
nedap-ons | Nedap Ons | nedap, =ONS Nedap, ons (nedap, ons van nedap, werken met ons
nervecentre | Nervecentre
netsmart | Netsmart | myavatar, myunity
netsoins | NETSoins
nextgen-healthcare | NextGen Healthcare | nextgen ehr
nonmem | NONMEM
nourish-care | ~=Nourish | nourish care, person centred software, =PCS care, care control systems, access care planning, log my care, carelink, birdie care, careplanner, radar healthcare, =Birdie app, birdie software, cera care app
nuance-dragon-medical | Nuance Dragon Medical | dragon medical one
open-dental | Open Dental
oracle-clinical | Oracle Clinical | oracle inform, inform edc
orbis-kis | Orbis KIS | orbis krankenhausinformationssystem, krankenhausinformationssystem
pacs | PACS | picture archiving and communication system
pass-care | PASS care management | everylife, caredocs, =QCS, quality compliance systems care, mobizio, access care compliance, access care management
pharmoutcomes | PharmOutcomes | pharmacy manager cegedim, =Pharmacy Manager, titan pmr, proscript connect, rxweb, positive solutions analyst
phoenix-winnonlin | Phoenix WinNonlin | winnonlin
phoniro | =Phoniro | phoniro care, phoniro lås
pioneerrx | PioneerRx
powerchart | PowerChart | cerner powerchart | cerner
practice-fusion | Practice Fusion
primerx | PrimeRx
primesuite | PrimeSUITE
procapita | Procapita | combine omsorg, lifecare, tietoevry lifecare, viva omsorg, =LMN, mcss, pulsen combine, =Senior alert, =BPSD-registret, bpsd
pyxis | Pyxis | bd pyxis, omnicell
qs-1 | QS/1
resiplus | ResiPlus | resiplus software, gestión residencial resiplus
rio-epr | RiO EPR
ris | =RIS
selene-his | Selene HIS | =SELENE, his selene, =HCIS, =Gacela, gacela care, =Millennium hospital, diraya, =SAP IS-H
simplepractice | SimplePractice
starlims | STARLIMS
sunquest | Sunquest | scc soft
systmone | SystmOne | tpp systmone
tasy-emr | Tasy EMR | philips tasy, =Tasy, tasy philips, mv soul, =MV PEP, soul mv
therapynotes | TherapyNotes
thermo-samplemanager | Thermo SampleManager | samplemanager
touchstore | TouchStore
trackwise | TrackWise
treserva | Treserva
veeva-ctms | Veeva CTMS | veeva etmf | veeva
veeva-vault-qms | Veeva Vault QMS | veeva vault rim, veeva quality vault | veeva
vetspire | Vetspire
vista-cprs | VistA CPRS | va cprs
vivendi-pd | Vivendi PD | vivendi pflegedokumentation, =Vivendi, vivendi pflegesoftware
vivendi-pep | Vivendi PEP | vivendi pflege
waystar | Waystar
webpt | WebPT
wellsky | WellSky | kinnser
whodrug | WHODrug
`
