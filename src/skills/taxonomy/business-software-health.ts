/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const BUSINESS_SOFTWARE_HEALTH = `
3m-encoder | 3M Encoder | 3m 360 encompass, trucode
advancedmd | AdvancedMD
alayacare | Alayacare
allscripts | Allscripts | veradigm
argus-safety | Argus Safety | oracle argus
arisglobal | ArisGlobal | lifesphere
athenanet | Athenanet
availity | Availity
avimark | Avimark
axxess | Axxess
beaker-lis | Beaker LIS
benchling | ~=Benchling
brightree | Brightree
carecloud | CareCloud
carestream-dental | Carestream Dental
caresys | =Caresys | puur van jezelf, =ECD, =ONS
centricity-emr | Centricity EMR | ge centricity
cgm-medistar | CGM Medistar | turbomed, medatixx
chemstation | ChemStation | openlab cds
chromeleon | Chromeleon
cornerstone-vet | Cornerstone vet | idexx cornerstone
cpsi | CPSI | evident ehr
credible-ehr | Credible EHR
ctms | =CTMS | clinical trial management systems, clinical trial management system
dentrix | Dentrix
doctolib | Doctolib
drchrono | DrChrono
eaglesoft | Eaglesoft
eclinicalworks | eClinicalWorks
edc | =EDC | electronic data capture
electronic-lab-notebooks | Electronic lab notebooks | =ELN, electronic lab notebook
emis-web | EMIS Web | emis health
empower-chromatography | Empower chromatography | waters empower
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
etmf | =eTMF | =TMF, trial master file
etq-reliance | ETQ Reliance
ezyvet | ezyVet
greenlight-guru | Greenlight Guru
greenway-health | Greenway Health
homecare-homebase | Homecare Homebase
interqual | InterQual
kalderos | Kalderos
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
modernizing-medicine | Modernizing Medicine | ema ehr
nedap-ons | Nedap Ons | nedap
nervecentre | Nervecentre
netsmart | Netsmart | myavatar, myunity
netsoins | NETSoins
nextgen-healthcare | NextGen Healthcare | nextgen ehr
nonmem | NONMEM
nourish-care | Nourish | nourish care, person centred software, =PCS care, care control systems, access care planning, log my care, carelink, birdie care, careplanner, radar healthcare
nuance-dragon-medical | Nuance Dragon Medical | dragon medical one
open-dental | Open Dental
oracle-clinical | Oracle Clinical | oracle inform, inform edc
orbis-kis | Orbis KIS | orbis krankenhausinformationssystem, krankenhausinformationssystem
pacs | PACS | picture archiving and communication system
pass-care | PASS care management | everylife, caredocs, =QCS, quality compliance systems care, mobizio, access care compliance
phoenix-winnonlin | Phoenix WinNonlin | winnonlin
phoniro | =Phoniro | phoniro care, phoniro lås
pioneerrx | PioneerRx
powerchart | PowerChart | cerner powerchart | cerner
practice-fusion | Practice Fusion
primerx | PrimeRx
primesuite | PrimeSUITE
procapita | Procapita | combine omsorg, lifecare, tietoevry lifecare, viva omsorg, =LMN, mcss
pyxis | Pyxis | bd pyxis, omnicell
qs-1 | QS/1
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
vivendi-pd | Vivendi PD | vivendi pflegedokumentation
vivendi-pep | Vivendi PEP | vivendi pflege
waystar | Waystar
webpt | WebPT
wellsky | WellSky | kinnser
whodrug | WHODrug
`
