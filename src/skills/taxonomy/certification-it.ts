/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const CERTIFICATION_IT = `
a-csm | A-CSM | advanced certified scrum master
adobe-certified-professional | Adobe Certified Professional | adobe certified expert
agilepm | AgilePM | dsdm certification
ai-900 | AI-900 | ai-102
apics-cltd | APICS CLTD | =CLTD
autodesk-certified | Autodesk certified
aws-certified-cloud-practitioner | AWS Certified Cloud Practitioner | aws cloud practitioner | aws-certified
aws-certified-developer | AWS Certified Developer | aws developer associate | aws-certified
aws-certified-devops-engineer | AWS Certified DevOps Engineer | aws devops professional | aws-certified
aws-certified-security-specialty | AWS Certified Security Specialty | aws security specialty | aws-certified
aws-certified-solutions-architect | AWS Certified Solutions Architect | aws solutions architect associate, aws solutions architect professional | aws-certified
aws-certified-sysops-administrator | AWS Certified SysOps Administrator | aws sysops | aws-certified
az-104 | AZ-104 | azure administrator associate | azure-certified
az-305 | AZ-305 | azure solutions architect expert | azure-certified
az-400 | AZ-400 | azure devops engineer expert | azure-certified
az-500 | AZ-500 | azure security engineer associate | azure-certified
az-900 | AZ-900 | azure fundamentals | azure-certified
bicsi | BICSI | bicsi certified
ccda | CCDA | =CCDP
cce-forensic | CCE forensic
ccnp-enterprise | CCNP Enterprise
ccnp-security | CCNP Security
cdpo | CDPO
cdpse | CDPSE
certified-software-quality-engineer | Certified Software Quality Engineer | =CSQE
cfe | =CFE | certified fraud examiner
cfm-facility | CFM facility | certified facility manager
cgeit | CGEIT
check-point-ccsa | Check Point CCSA | =CCSE, =CCSA
chfi | CHFI
cipm | CIPM | cipt
cisco-devnet | Cisco DevNet | devnet associate
cissp-issap | CISSP-ISSAP
citrix-cca-v | Citrix CCA-V | =CCE-V
cks-certification | CKS certification | =CKS, certified kubernetes security specialist
cmrp | CMRP
cobit-certification | COBIT certification
comptia-casp-plus | CompTIA CASP+ | casp+, comptia securityx
comptia-cloud-plus | CompTIA Cloud+ | =Cloud+
comptia-data-plus | CompTIA Data+
comptia-itf-plus | CompTIA ITF+
comptia-pentest-plus | CompTIA PenTest+ | =PenTest+
comptia-project-plus | CompTIA Project+ | =Project+
comptia-server-plus | CompTIA Server+ | =Server+
cpp-security | CPP security | certified protection professional
cqa-auditor | CQA auditor | certified quality auditor
cqe | =CQE | certified quality engineer, asq certified
cre-reliability | CRE reliability | certified reliability engineer
crtp | CRTP | crto
csslp | CSSLP
cste | CSTE | cste/csqa
cswa | CSWA | =CSWP, =CSWE
cts-avixa | CTS AVIXA | avixa cts
databricks-certification | Databricks certification | databricks certified
dp-203 | DP-203 | azure data engineer associate | azure-certified
dp-900 | DP-900
ecdl | ECDL | icdl
ecsa | ECSA
ence | =EnCE
eta-fiber | ETA fiber | =FOA certification, cfot
fortinet-nse | Fortinet NSE | nse 4, nse 7
gcfa | GCFA | =GCFE
gcia | GCIA
gcih | =GCIH
google-ads-certification | Google Ads certification | google ads certified
google-analytics-certification | Google Analytics certification | google analytics certified
google-associate-cloud-engineer | Google Associate Cloud Engineer | associate cloud engineer | gcp-certified
google-professional-cloud-architect | Google Professional Cloud Architect | professional cloud architect | gcp-certified
google-professional-data-engineer | Google Professional Data Engineer | professional data engineer | gcp-certified
gpen | GPEN
grem | GREM
gwapt | GWAPT
hubspot-certification | HubSpot certification | hubspot certified
icagile | ICAgile | icp-acc
ipma | IPMA | ipma level
iso-27001-lead-auditor | ISO 27001 Lead Auditor | iso 27001 lead implementer
istqb-advanced | ISTQB Advanced | istqb foundation | istqb
itil-expert | ITIL Expert | itil managing professional
jncia | JNCIA | jncip, jncis, jncie
kcna | KCNA
lean-six-sigma-yellow-belt | Lean Six Sigma Yellow Belt | yellow belt
linux-foundation-certification | Linux Foundation certification | lfcs
mb-300-certification | MB-300 certification | mb-310, mb-800
microsoft-certified-professional | Microsoft Certified Professional | =MCP certification, microsoft certifications
microsoft-office-specialist | Microsoft Office Specialist | mos certification
ms-900 | MS-900 | ms-102, md-102
netapp-ncda | NetApp NCDA
oracle-certified-associate | Oracle Certified Associate | =OCA
oracle-certified-master | Oracle Certified Master
osce | OSCE | =OSEP, =OSWE
pcnse | PCNSE | pcnsa
pega-cssa | Pega CSSA | pega lsa
pgmp | PgMP | =PfMP
pl-300 | PL-300 | pl-900, pl-200, pl-400, pl-600
pmi-pba | PMI-PBA
pmi-rmp | PMI-RMP | pmi-sp
pnpt | PNPT
prince2-practitioner | PRINCE2 Practitioner | prince2 foundation, prince2 certified | prince2
psp-physical-security | PSP physical security
rcdd | RCDD
red-hat-certified-architect | Red Hat Certified Architect | =RHCA
safe-certification | SAFe certification | =SPC SAFe, safe agilist, safe certified
salesforce-certified-technical-architect | Salesforce Certified Technical Architect
salesforce-marketing-cloud-certification | Salesforce Marketing Cloud certification
salesforce-platform-developer | Salesforce Platform Developer | platform developer i, platform developer ii | salesforce
sap-certification | SAP certification | sap certified
sc-900 | SC-900 | sc-200, sc-300, sc-100
scrum-org-psm | Scrum.org PSM | psm ii, professional scrum master
servicenow-certification | ServiceNow certification | servicenow certified system administrator, servicenow certified | servicenow
six-sigma-master-black-belt | Six Sigma Master Black Belt | master black belt
snowflake-certification | Snowflake certification | snowpro
sscp | =SSCP
tableau-certification | Tableau certification | tableau certified
tisax-assessor | TISAX assessor
togaf-certification | TOGAF certification | togaf certified | togaf
uipath-certification | UiPath certification
vmware-vcp | VMware VCP | =VCP, vcap, =VCDX
`
