/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const BUSINESS_SOFTWARE = `
adaptive-planning | Adaptive Planning | adaptive insights
adp | =ADP | adp workforce now, adp payroll
amadeus-gds | Amadeus GDS | galileo gds, sabre gds
anaplan | Anaplan
apollo-io | Apollo.io
appian | Appian
articulate | Articulate Storyline | articulate 360
ats-software | Applicant tracking systems | applicant tracking system
avaloq | Avaloq
avaya | Avaya
bamboohr | BambooHR
bill-com | Bill.com
blackboard-lms | Blackboard LMS
blackline | BlackLine
bloomberg-terminal | Bloomberg Terminal | bloomberg terminals, בלומברג, ~=Bloomberg
bluebeam | Bluebeam | bluebeam revu
boomi | Dell Boomi | boomi
calypso | Calypso trading system
camunda | Camunda
canvas-lms | Canvas LMS
capital-iq | Capital IQ | s&p capital iq, capiq
captivate | Adobe Captivate
celonis | Celonis
ceridian | Dayforce | ceridian dayforce
cmms | CMMS
cms | =CMS | content management systems, content management system
coupa | Coupa
crm | =CRM | crm systems, crm software, customer relationship management, crm system
datev | DATEV | datev kanzlei-rechnungswesen, kanzlei-rechnungswesen, datev rechnungswesen, datev-kenntnisse
duck-creek | Duck Creek
dynamics-365 | Microsoft Dynamics 365 | dynamics 365, d365, microsoft dynamics, dynamics crm, ms dynamics
dynamics-ax | Dynamics AX | axapta
dynamics-nav | Dynamics NAV | navision, microsoft dynamics nav
ehr | Electronic health records | =EHR, ~=EMR, electronic medical records, electronic health record, electronic medical record, ehr/emr, emr/ehr, prontuário eletrônico, prontuário, תיק ממוחשב, בתיק הממוחשב, תיק רפואי ממוחשב, רישום ממוחשב, elektronische patientenakte, elektronische pflegedokumentation, dossier patient informatisé, historia clínica electrónica, historia clínica digital, elektronisch patiëntendossier, elektroniczna dokumentacja medyczna, elektronisk journal, journalsystem
eloqua | Eloqua | oracle eloqua
epicor | Epicor
erp | =ERP | erp systems, erp software, enterprise resource planning, erp system
exact-online | Exact Online
expensify | Expensify
factset | FactSet
finacle | Finacle
fiserv | Fiserv
five9 | Five9
freshbooks | FreshBooks
gainsight | Gainsight
genesys | Genesys
gong | Gong.io
greenhouse-ats | Greenhouse ATS | greenhouse recruiting
guidewire | Guidewire
gusto | Gusto payroll
hris | =HRIS | hris systems, human resources information system
hubspot | HubSpot | hub spot
hyperion | Hyperion | oracle hyperion, hyperion planning
icims | iCIMS
ifs-erp | IFS ERP
jaggaer | Jaggaer
jd-edwards | JD Edwards | jde, j.d. edwards
lexware | Lexware
lightning-web-components | Lightning Web Components | =LWC | salesforce
lightspeed | Lightspeed POS
lims | =LIMS | laboratory information management system
linkedin-sales-navigator | LinkedIn Sales Navigator | sales navigator
lms | =LMS | learning management systems, learning management system
marketo | Marketo
mendix | Mendix
mes | =MES | manufacturing execution system, manufacturing execution systems
micros-pos | Micros POS
moodle | Moodle
murex | Murex
netsuite | NetSuite | oracle netsuite, net suite
odoo | Odoo
onestream | OneStream
opentext | OpenText
opera-pms | Opera PMS | micros opera, oracle opera, opera cloud, oracle opera cloud, opera property management, opera pms v5, opera v5, programa opera, sistema opera, software opera, ~=Opera
oracle-apex | Oracle APEX | | oracle
oracle-ebs | Oracle E-Business Suite | oracle ebs, oracle apps r12
oracle-fusion | Oracle Fusion | oracle fusion cloud, oracle erp cloud, oracle cloud erp, oracle erp, oracle financials
outreach-io | Outreach.io | outreach/groove
outsystems | OutSystems
pardot | Pardot | salesforce pardot
pega | Pega | pegasystems, pega platform
peoplesoft | PeopleSoft | people soft
pipedrive | Pipedrive
pos-systems | Point of sale systems | point-of-sale systems, pos system, pos systems, point of sale, point-of-sale, caisse enregistreuse, till systems, epos, epos systems, epos till, kassensystem, terminal de pago, kassasysteem, קופה ממוחשבת, ~=TPV, manejo de tpv, uso de tpv, terminal tpv
procore | Procore
quickbooks | QuickBooks | quick books, quickbooks online
refinitiv | Refinitiv | refinitiv eikon, thomson reuters eikon
sage | ~=Sage | sage 300, sage accounting
salesforce | Salesforce | salesforce crm, sfdc, salesforce.com
salesforce-commerce-cloud | Salesforce Commerce Cloud | =SFCC, demandware | salesforce
salesforce-cpq | Salesforce CPQ | =CPQ | salesforce
salesforce-marketing-cloud | Salesforce Marketing Cloud | marketing cloud, =SFMC | salesforce
salesloft | Salesloft
sap | =SAP | sap erp, sap ecc, sap r/3
sap-ariba | SAP Ariba | ariba | sap
sap-basis | SAP Basis | | sap
sap-btp | SAP BTP | sap business technology platform | sap
sap-business-one | SAP Business One | sap b1 | sap
sap-concur | SAP Concur | =Concur | sap
sap-crm | SAP CRM | sap c4c | sap
sap-ewm | SAP EWM | sap wm | sap
sap-fico | SAP FICO | sap fi/co, sap fi, sap co, sap fi-co, sap finance, sap במודול הפיננסי, sap פיננסי, מודול פיננסי, המודול הפיננסי, מודול fi, מודול fico | sap
sap-fiori | SAP Fiori | sapui5, sap ui5, fiori | sap
sap-hcm | SAP HCM | sap hr | sap
sap-mm | SAP MM | מודול mm, mm module, module mm, módulo mm, mm-modul | sap
sap-pp | SAP PP | | sap
sap-s4hana | SAP S/4HANA | s/4hana, s4hana, s4/hana, s/4 hana, sap s4, sap s/4, s/4 | sap
sap-sd | SAP SD | | sap
sap-successfactors | SAP SuccessFactors | successfactors | sap
siebel | Siebel | siebel crm
signavio | Signavio
taleo | Taleo | oracle taleo
talkdesk | Talkdesk
tally | Tally ERP | tally prime, tallyprime, tally erp 9
temenos | Temenos | t24
tibco | TIBCO
tms | Transportation management systems | transport management system, transportation management system
toast-pos | Toast POS
ukg | =UKG | ultipro, ukg pro
veeva | Veeva | veeva vault, veeva crm
wms | =WMS | warehouse management systems, warehouse management system, warehouse management software, wms system, wms systems, =SGA, sistema de gestión de almacén, lagerverwaltungssystem, lagerverwaltungssoftware, lagerverwaltungssysteme, logiciel de gestion d'entrepôt, sistema wms, system wms, systemu wms, systemy magazynowe, warehouse systems, warehouse system, magazijnsysteem, lagersystem, gestionale di magazzino, מערכת wms, jda/blue yonder wms, blue yonder wms, magazynowe systemy wms, ניהול מחסן ממוחשב
workato | Workato
workday | ~=Workday | workday hcm, workday financials, workday studio
xero | Xero
yardi | Yardi | yardi voyager
zoho | Zoho | zoho crm
zoominfo | ZoomInfo
`
