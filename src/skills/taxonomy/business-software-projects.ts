/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const BUSINESS_SOFTWARE_PROJECTS = `
bqe-core | BQE Core
clarizen | Clarizen
cority | Cority
deltek-ajera | Deltek Ajera
financialforce | FinancialForce | certinia
gensuite | Gensuite | intelex, enablon, sphera
kimble-psa | Kimble PSA
lumesse | Lumesse
mavenlink | Mavenlink | kantata
microsoft-project-server | Microsoft Project Server | project online
openair | OpenAir | netsuite openair
planview | Planview
projectplace | Projectplace
sap-ppm | SAP PPM
sciforma | Sciforma
synchro-4d | Synchro 4D
unanet | Unanet
`
