import { AI } from './ai.ts'
import { BUSINESS_SOFTWARE } from './business-software.ts'
import { BUSINESS_SOFTWARE_CRM } from './business-software-crm.ts'
import { BUSINESS_SOFTWARE_EDUCATION } from './business-software-education.ts'
import { BUSINESS_SOFTWARE_ERP } from './business-software-erp.ts'
import { BUSINESS_SOFTWARE_HEALTH } from './business-software-health.ts'
import { BUSINESS_SOFTWARE_HOSPITALITY } from './business-software-hospitality.ts'
import { BUSINESS_SOFTWARE_HR } from './business-software-hr.ts'
import { BUSINESS_SOFTWARE_LEGAL } from './business-software-legal.ts'
import { BUSINESS_SOFTWARE_NONPROFIT } from './business-software-nonprofit.ts'
import { BUSINESS_SOFTWARE_OPERATIONS } from './business-software-operations.ts'
import { BUSINESS_SOFTWARE_PROJECTS } from './business-software-projects.ts'
import { BUSINESS_SOFTWARE_PUBLIC } from './business-software-public.ts'
import { BUSINESS_SOFTWARE_SALES } from './business-software-sales.ts'
import { CERTIFICATION } from './certification.ts'
import { CERTIFICATION_HEALTH } from './certification-health.ts'
import { CERTIFICATION_IT } from './certification-it.ts'
import { CLOUD } from './cloud.ts'
import { CLOUD_AWS } from './cloud-aws.ts'
import { CLOUD_AZURE } from './cloud-azure.ts'
import { CLOUD_GOOGLE } from './cloud-google.ts'
import { DATA } from './data.ts'
import { DATABASE } from './database.ts'
import { DESIGN } from './design.ts'
import { DESIGN_MEDIA } from './design-media.ts'
import { DEVOPS } from './devops.ts'
import { EDUCATION } from './education.ts'
import { FINANCE } from './finance.ts'
import { FRAMEWORK } from './framework.ts'
import { HARDWARE } from './hardware.ts'
import { HEALTH } from './health.ts'
import { HEALTH_CLINICAL } from './health-clinical.ts'
import { HUMAN_LANGUAGE } from './human-language.ts'
import { HUMAN_RESOURCES } from './human-resources.ts'
import { INFRASTRUCTURE } from './infrastructure.ts'
import { LANGUAGE } from './language.ts'
import { LAW } from './law.ts'
import { LOGISTICS } from './logistics.ts'
import { MARKETING } from './marketing.ts'
import { METHOD } from './method.ts'
import { OFFICE } from './office.ts'
import { PROTOCOL } from './protocol.ts'
import { PUBLIC_SECTOR } from './public-sector.ts'
import { SALES } from './sales.ts'
import { SALES_TOOLS } from './sales-tools.ts'
import { SCIENCE } from './science.ts'
import { SECURITY } from './security.ts'
import { TESTING } from './testing.ts'
import { TOOL } from './tool.ts'
import { TRADE } from './trade.ts'
import { TRADE_AGRICULTURE } from './trade-agriculture.ts'
import { TRADE_CONSTRUCTION } from './trade-construction.ts'
import { TRADE_HOSPITALITY } from './trade-hospitality.ts'
import { TRADE_MANUFACTURING } from './trade-manufacturing.ts'
import { TRADE_SERVICES } from './trade-services.ts'
import { TRADE_VEHICLES } from './trade-vehicles.ts'

/** The tables of all skills; a large category has several. */
export const TABLES: readonly (readonly [category: string, table: string])[] = [
  ['ai', AI],
  ['business-software', BUSINESS_SOFTWARE],
  ['business-software', BUSINESS_SOFTWARE_CRM],
  ['business-software', BUSINESS_SOFTWARE_EDUCATION],
  ['business-software', BUSINESS_SOFTWARE_ERP],
  ['business-software', BUSINESS_SOFTWARE_HEALTH],
  ['business-software', BUSINESS_SOFTWARE_HOSPITALITY],
  ['business-software', BUSINESS_SOFTWARE_HR],
  ['business-software', BUSINESS_SOFTWARE_LEGAL],
  ['business-software', BUSINESS_SOFTWARE_NONPROFIT],
  ['business-software', BUSINESS_SOFTWARE_OPERATIONS],
  ['business-software', BUSINESS_SOFTWARE_PROJECTS],
  ['business-software', BUSINESS_SOFTWARE_PUBLIC],
  ['business-software', BUSINESS_SOFTWARE_SALES],
  ['certification', CERTIFICATION],
  ['certification', CERTIFICATION_HEALTH],
  ['certification', CERTIFICATION_IT],
  ['cloud', CLOUD],
  ['cloud', CLOUD_AWS],
  ['cloud', CLOUD_AZURE],
  ['cloud', CLOUD_GOOGLE],
  ['data', DATA],
  ['database', DATABASE],
  ['design', DESIGN],
  ['design', DESIGN_MEDIA],
  ['devops', DEVOPS],
  ['education', EDUCATION],
  ['education', HUMAN_RESOURCES],
  ['education', OFFICE],
  ['finance', FINANCE],
  ['framework', FRAMEWORK],
  ['hardware', HARDWARE],
  ['health', HEALTH],
  ['health', HEALTH_CLINICAL],
  ['human-language', HUMAN_LANGUAGE],
  ['infrastructure', INFRASTRUCTURE],
  ['language', LANGUAGE],
  ['law', LAW],
  ['law', PUBLIC_SECTOR],
  ['logistics', LOGISTICS],
  ['method', METHOD],
  ['protocol', PROTOCOL],
  ['sales', SALES],
  ['sales', SALES_TOOLS],
  ['sales', MARKETING],
  ['science', SCIENCE],
  ['security', SECURITY],
  ['testing', TESTING],
  ['tool', TOOL],
  ['trade', TRADE],
  ['trade', TRADE_AGRICULTURE],
  ['trade', TRADE_CONSTRUCTION],
  ['trade', TRADE_HOSPITALITY],
  ['trade', TRADE_MANUFACTURING],
  ['trade', TRADE_SERVICES],
  ['trade', TRADE_VEHICLES],
]
