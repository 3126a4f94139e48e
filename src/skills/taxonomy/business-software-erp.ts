/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const BUSINESS_SOFTWARE_ERP = `
a3-software | A3 software | a3asesor, a3nom, a3con
abas-erp | abas ERP
acl-analytics | ACL Analytics | galvanize acl, diligent hcm
actimize | Actimize | nice actimize
acumatica | Acumatica
addison-software | Addison software
adp-decidium | ADP Decidium
advent-geneva | Advent Geneva | advent axys, geneva portfolio
afas | AFAS | afas profit
agenda-lohn | Agenda Lohn
ams360 | AMS360 | vertafore
appfolio | AppFolio
applied-epic-insurance | Applied Epic insurance | applied systems
approvalmax | ApprovalMax
argus-enterprise | Argus Enterprise
asseco | Asseco
auditboard | AuditBoard
avidxchange | AvidXchange
basware | Basware
black-knight-msp | Black Knight MSP
bling-erp | Bling ERP
bloomberg-aim | Bloomberg AIM | aladdin, blackrock aladdin
bottomline | Bottomline
buildium | Buildium
caseware | CaseWare | caseware idea
cch-axcess | CCH Axcess | cch prosystem, prosystem fx
cch-uk | CCH | cch accounts production, cch central, wolters kluwer cch, ~=IRIS, iris accounts production, taxcalc, digita
cegid | Cegid | cegid quadra, cegid expert
charles-river-ims | Charles River IMS | charles river development
comarch-erp | Comarch ERP | comarch optima, comarch xl
comarch-erp-optima | Comarch ERP Optima
comarch-erp-xl | Comarch ERP XL
comax | Comax | קומקס, comax erp
conta-azul | Conta Azul
contaplus | Contaplus | nominaplus
costar | CoStar
danea-easyfatt | Danea Easyfatt
datev-lohn-und-gehalt | DATEV Lohn und Gehalt | datev lodas, lodas, lodas und lohn und gehalt | datev
datev-unternehmen-online | DATEV Unternehmen Online | | datev
deltek-costpoint | Deltek Costpoint | deltek, deltek vision, deltek vantagepoint
dext-prepare | Dext | receipt bank, dext prepare, hubdoc
diamant-rechnungswesen | Diamant Rechnungswesen
drake-tax | Drake Tax | drake software
dynamics-365-business-central | Dynamics 365 Business Central | business central, d365 business central | dynamics-nav
dynamics-365-customer-service | Dynamics 365 Customer Service | | dynamics-365
dynamics-365-field-service | Dynamics 365 Field Service | | dynamics-365
dynamics-365-finance | Dynamics 365 Finance | d365 f&o, dynamics 365 finance and operations, d365 finance | dynamics-365
dynamics-365-sales | Dynamics 365 Sales | | dynamics-365
e-conomic | e-conomic
ebp-comptabilite | EBP comptabilité
elster | ELSTER
encompass-los | Encompass LOS | ellie mae encompass
enova365 | Enova365
entrata | Entrata
entratel | Entratel | fisconline, cassetto fiscale, agenzia delle entrate
epicor-prophet-21 | Epicor Prophet 21
ezlynx | EZLynx
fathom-reporting | Fathom reporting | spotlight reporting, =Syft Analytics, float cash flow
finastra | Finastra | misys
fircosoft | Fircosoft
fis-software | FIS software | fis profile
floqast | FloQast
fortnox | Fortnox
freeagent | FreeAgent
gep-smart | GEP Smart
gosystem-tax | GoSystem Tax | onesource
gtreasury | GTreasury
hashavshevet | Hashavshevet | חשבשבת, חשבשבת erp
hilan | Hilan | חילן, חילן טק, hilan payroll, מיכפל, michpal, synel, סינאל, עוקץ מערכות, שקלולית
hogia | Hogia
holded | Holded
inflo | Inflo | validis, circit, mindbridge
infor-m3 | Infor M3 | infor ln, infor cloudsuite, ~=Infor, infor syteline, infor eam | erp
infor-wms | Infor WMS
insert-subiekt | Insert Subiekt | subiekt gt
insurity | ~=Insurity
israeli-accounting-software | Rivhit | רווחית, ריווחית, invoice4u, שיקלולית
ivalua | Ivalua
jack-henry | Jack Henry | jack henry symitar, symitar
jeeves-erp | Jeeves ERP
kyriba | Kyriba
lacerte | Lacerte
lexisnexis-bridger | LexisNexis Bridger | bridger insight, dow jones risk center, fenergo, comply advantage, complyadvantage, =Quantexa, =LexisNexis Bridger Insight, napier ai
lexoffice | Lexoffice
loket-nl | Loket.nl | =Loket, visma raet, raet, youforce, =ADP Workforce
majesco | Majesco
mambu | Mambu
microsoft-dynamics-gp | Microsoft Dynamics GP | dynamics gp, great plains
microsoft-dynamics-sl | Microsoft Dynamics SL
modello-770 | Modello 770 | certificazione unica (cu), modello 730, mod. 770
moneyguidepro | MoneyGuidePro | emoney advisor
monitor-erp | Monitor ERP
morningstar-direct | Morningstar Direct
mri-software | MRI Software
myob | MYOB
ncino | nCino
omie | Omie
oracle-cpq | Oracle CPQ
oracle-epm-cloud | Oracle EPM Cloud | oracle epm, =EPBCS, =PBCS
oracle-essbase | Oracle Essbase | essbase
oracle-field-service | Oracle Field Service
oracle-flexcube | Oracle Flexcube | flexcube
oracle-hcm-cloud | Oracle HCM Cloud | oracle hcm, fusion hcm, oracle cloud hcm | oracle-fusion
oracle-primavera-unifier | Oracle Primavera Unifier | primavera unifier
oracle-responsys | Oracle Responsys | responsys
oracle-retail | Oracle Retail | retek
oracle-scm-cloud | Oracle SCM Cloud | oracle scm | oracle-fusion
oracle-service-cloud | Oracle Service Cloud | rightnow
oracle-transportation-management | Oracle Transportation Management | =OTM
oracle-utilities | Oracle Utilities
orion-advisor | Orion advisor | black diamond wealth
osplus | OSPlus | agree21, bank21, =SAP Banking, kordoba, avaloq banking suite
paprika-agency | ~=Paprika | paprika software, =Synergist, streamtime, traffic live, deltek workbook, =Workamajig, magnetic agency
passepartout | Passepartout | mexal, passepartout mexal, ad hoc revolution, =Profis
patriot-payroll | Patriot payroll
pennylane | Pennylane
phc-software | PHC software | primavera bss
pitchbook | PitchBook
planful | Planful
platnik | Płatnik | program płatnik
pleo | =Pleo | pleo cards, soldo, spendesk, payhawk, webexpenses
plex-erp | Plex ERP | plex manufacturing
preqin | Preqin
priority-erp | Priority ERP | priority software, פריוריטי, תוכנת פריוריטי, מערכת פריוריטי, erp priority, פריורטי
proactis | Proactis
proalpha | Proalpha | proalpha erp
procurementexpress | ProcurementExpress
prophet-actuarial | Prophet actuarial | moody's axis, gghy axis
proseries | ProSeries
qad | QAD
quadratus | Quadratus
quicken | ~=Quicken
realpage | RealPage | onesite
reval | Reval
sage-100 | Sage 100 | mas 90, mas 200 | sage
sage-200 | Sage 200 | | sage
sage-50 | Sage 50 | peachtree, sage 50cloud | sage
sage-despachos | Sage Despachos
sage-fixed-assets | Sage Fixed Assets
sage-hr | Sage HR | sage people
sage-intacct | Sage Intacct | | sage
sage-paie | Sage Paie | sage paie & rh | sage
sage-x3 | Sage X3 | | sage
salesforce-financial-services-cloud | Salesforce Financial Services Cloud | | salesforce
sap-activate | SAP ACTIVATE | | sap
sap-apo | SAP APO | | sap
sap-ariba-network | SAP Ariba Network
sap-bapi | SAP BAPI | bapi, bapis, idoc, idocs, sap idocs | abap
sap-bpc | SAP BPC | | sap
sap-brim | SAP BRIM | | sap
sap-build | SAP Build | | sap
sap-business-bydesign | SAP Business ByDesign | bydesign | sap
sap-car | SAP CAR
sap-cds-views | SAP CDS views | cds views | abap
sap-cloud-for-customer | SAP Cloud for Customer | | sap
sap-customer-data-cloud | SAP Customer Data Cloud | gigya | sap
sap-eam | SAP EAM | sap pm, sap plant maintenance, sap pm module | sap
sap-ehs | SAP EHS | | sap
sap-emarsys | SAP Emarsys | emarsys
sap-fieldglass | SAP Fieldglass | fieldglass | sap
sap-grc | SAP GRC | | sap
sap-gts | SAP GTS | | sap
sap-ibp | SAP IBP | integrated business planning | sap
sap-is-retail | SAP IS-Retail | | sap
sap-is-u | SAP IS-U | | sap
sap-le | SAP LE
sap-lsmw | SAP LSMW | sap migration cockpit | sap
sap-lumira | SAP LUMIRA | | sap
sap-mii | SAP MII | sap me
sap-mrs | SAP MRS
sap-netweaver | SAP NetWeaver | | sap
sap-odata-services | SAP OData services | | sap
sap-payroll | SAP Payroll | | sap
sap-pi-po | SAP PI/PO | sap pi, sap po, sap xi | sap
sap-ps | SAP PS | | sap
sap-qm | SAP QM | | sap
sap-rap | SAP RAP | abap rap | abap
sap-re-fx | SAP RE-FX | | sap
sap-security | SAP Security | sap authorizations | sap
sap-signavio | SAP Signavio
sap-smart-forms | SAP Smart Forms | smartforms, adobe forms sap | abap
sap-solution-manager | SAP Solution Manager | solman, sap solman, sap solution manager (solman), solution manager (solman), ~=Solution Manager, solman charm, charm solman | sap
sap-srm | SAP SRM | | sap
sap-tm | SAP TM | sap transportation management | sap
sap-trm | SAP TRM | | sap
sap-vim | SAP VIM | | sap
sap-vistex | SAP Vistex | vistex | sap
sapiens-insurance | Sapiens insurance
senior-sistemas | Senior sistemas
sevdesk | sevDesk
silae | Silae
simcorp | SimCorp | simcorp dimension
snelstart | Snelstart
stampli | Stampli
symfonia | Symfonia
syspro | SYSPRO
taxwise | TaxWise
tcs-bancs | TCS BaNCS
teammate | =TeamMate | teammate audit
teamsystem | TeamSystem
thought-machine | Thought Machine
tipalti | ~=Tipalti
totvs | TOTVS | totvs protheus, protheus
trintech | Trintech | cadency
tripletex | Tripletex
turbotax | TurboTax
twinfield | Twinfield
ultratax | UltraTax | ultratax cs
unit4 | Unit4 | agresso
unit4-multivers | Unit4 Multivers
visma | Visma | visma business, visma.net
wave-accounting | Wave Accounting
workiva | Workiva | wdesk
world-check | World-Check | lexisnexis risk
zucchetti | Zucchetti | ad hoc zucchetti
zycus | Zycus
`
