/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const BUSINESS_SOFTWARE_CRM = `
act-crm | Act! CRM
activecampaign | ActiveCampaign
agentforce | Agentforce | | salesforce
apptus | Apptus | apttus
close-com | Close.com
copado | Copado | gearset
copper-crm | Copper CRM
data-loader | Data loader | salesforce data loader
dealhub | DealHub
experience-cloud | Experience Cloud | salesforce community cloud, salesforce experience cloud | salesforce
follow-up-boss | Follow Up Boss | boomtown crm
goldmine-crm | GoldMine CRM
hubspot-marketing-hub | HubSpot Marketing Hub | hubspot marketing | hubspot
hubspot-sales-hub | HubSpot Sales Hub | | hubspot
insightly | Insightly
keap | ~=Keap | infusionsoft
kvcore | kvCORE
microsoft-dynamics-marketing | Microsoft Dynamics Marketing
nonprofit-success-pack | Nonprofit Success Pack | =NPSP | salesforce
sales-cloud | Sales Cloud | salesforce sales cloud | salesforce
salesforce-administration | Salesforce Administration | salesforce admin, salesforce administrator | salesforce
salesforce-data-cloud | Salesforce Data Cloud | | salesforce
salesforce-field-service | Salesforce Field Service | field service lightning | salesforce
salesforce-flow | Salesforce Flow | salesforce flows, flow builder | salesforce
salesforce-health-cloud | Salesforce Health Cloud | health cloud | salesforce
salesforce-lightning | Salesforce Lightning | | salesforce
salesforce-revenue-cloud | Salesforce Revenue Cloud | | salesforce
service-cloud | Service Cloud | salesforce service cloud | salesforce
sugarcrm | SugarCRM
tableau-crm | Tableau CRM | crm analytics
vlocity | Vlocity | salesforce industries, omnistudio | salesforce
zillow-premier-agent | Zillow Premier Agent
`
