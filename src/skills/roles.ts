/** A kind of work: the name a title gets, the words that name it, and the words and skills that speak for it. */
export interface Role {
  name: string
  named: string[]
  words: string[]
  skills: string[]
  /** Whether a programming language goes in front: "Python Backend Developer". */
  takesLanguage?: true
}

// One role a line: name | phrases that name it | words that hint at it | skills that hint at it; `+` takes a language.
const TABLE = `
+Full Stack Developer | full stack developer, full-stack developer, fullstack developer, full stack engineer, full-stack engineer | full-stack, full stack, fullstack |
+Backend Developer | backend developer, back-end developer, backend engineer, back-end engineer, server-side developer | backend, back-end, server-side, endpoints, migrations, microservices | rest fastapi flask django spring-boot laravel rails express nestjs postgresql mysql redis rabbitmq api-design microservices dotnet aspnet graphql
+Frontend Developer | frontend developer, front-end developer, frontend engineer, front-end engineer, ui developer | frontend, front-end, pixel-perfect, responsive | react angular vuejs svelte css html nextjs redux tailwind typescript
Mobile Developer | mobile developer, ios developer, android developer, mobile engineer | mobile app, app store | ios android swiftui react-native flutter jetpack-compose
+Data Engineer | data engineer | data pipelines, data warehouse | apache-spark airflow etl dbt snowflake data-pipelines data-warehousing kafka bigquery
Data Scientist | data scientist | predictive models, hypothesis | data-science statistics scikit-learn predictive-modeling
Data Analyst | data analyst, business analyst, bi analyst | dashboards, insights | tableau power-bi data-analysis business-intelligence data-visualization
Machine Learning Engineer | machine learning engineer, ml engineer, ai engineer | model training, inference at scale | machine-learning pytorch tensorflow deep-learning mlops llm
DevOps Engineer | devops engineer, site reliability engineer, platform engineer, cloud engineer, sre | on-call, uptime | kubernetes terraform ansible jenkins helm prometheus infrastructure-as-code sre
QA Engineer | qa engineer, test engineer, quality assurance engineer, sdet, software tester | test cases, bug reports | selenium test-automation cypress manual-testing test-planning
Security Engineer | security engineer, security analyst, penetration tester | vulnerabilities, threats | cybersecurity siem penetration-testing vulnerability-management
+Embedded Software Engineer | embedded engineer, embedded software engineer, firmware engineer | firmware, microcontroller | embedded-systems rtos firmware microcontrollers stm32
+Game Developer | game developer, gameplay programmer, game programmer | gameplay | unity unreal-engine game-development
System Administrator | system administrator, systems administrator, network administrator, network engineer, sysadmin | servers and networks | active-directory windows-server networking system-administration vmware
IT Support Specialist | it support, help desk technician, support technician | tickets, end users | it-support microsoft-365
Database Administrator | database administrator | backups | database-administration
+Software Developer | software engineer, software developer, developer, programmer, web developer | software, code, codebase, coding | git code-review software-architecture
UX Designer | ux designer, ui designer, product designer, ui/ux designer | wireframes, mockups | figma ux-design ui-design wireframing
Graphic Designer | graphic designer, visual designer | layouts, brand visuals | photoshop illustrator indesign graphic-design
Product Manager | product manager, product owner | roadmap | roadmapping product-management
Project Manager | project manager, programme manager, program manager, scrum master | project plans | project-management pmp
Registered Nurse | registered nurse, staff nurse, nurse, rn | patients, ward, bedside | nursing patient-care rn-license medication-administration bls
Caregiver | caregiver, care assistant, healthcare assistant, home health aide, care worker, support worker | residents, personal care | elderly-care home-care caregiving activities-of-daily-living
Physician | physician, doctor, general practitioner | |
Physiotherapist | physiotherapist, physical therapist | | physical-therapy
Pharmacist | pharmacist, pharmacy technician | prescriptions | pharmacy
Dental Assistant | dental assistant, dental hygienist, dentist | | dental-hygiene
Accountant | accountant, bookkeeper, accounting clerk | ledgers, invoices | accounting bookkeeping accounts-payable accounts-receivable general-ledger month-end-close
Financial Analyst | financial analyst, fp&a analyst | | financial-modeling financial-analysis financial-planning
Lawyer | lawyer, attorney, solicitor, legal counsel, paralegal | | litigation contract-law corporate-law legal-research
Truck Driver | truck driver, hgv driver, lorry driver, cdl driver | hauling, loads | cdl cdl-a truck-driving hgv-licence
Delivery Driver | delivery driver, courier, van driver, driver | deliveries, parcels | driving-licence last-mile
Forklift Operator | forklift operator, forklift driver | | forklift forklift-license
Warehouse Worker | warehouse worker, warehouse operative, warehouse associate, order picker, picker packer | warehouse, pallets | order-picking warehouse-operations inventory-management
Logistics Coordinator | logistics coordinator, supply chain planner, dispatcher | shipments | logistics supply-chain freight-forwarding
Sales Representative | sales representative, account executive, sales development representative, sales manager, salesperson | quota, prospects | b2b-sales cold-calling lead-generation inside-sales
Account Manager | account manager, customer success manager | | account-management customer-success
Marketing Specialist | marketing specialist, marketing manager, digital marketer, seo specialist | campaigns | digital-marketing seo google-ads content-marketing
Copywriter | copywriter, content writer, technical writer, editor | articles | copywriting content-creation technical-writing
Customer Service Representative | customer service representative, customer support agent, call center agent, call centre agent | callers | customer-service call-center zendesk
Receptionist | receptionist, front desk agent | visitors | front-desk
Administrative Assistant | administrative assistant, office administrator, executive assistant, secretary, office manager | filing, correspondence | calendar-management office-management data-entry
Recruiter | recruiter, talent acquisition specialist, hr manager, hr generalist | candidates | talent-acquisition hr-management
Teacher | teacher, tutor, lecturer, teaching assistant | pupils, classroom | lesson-planning classroom-management teaching-license
Chef | chef, sous chef, head chef, line cook, cook, kitchen porter | kitchen, menu, dishes | cooking food-safety
Waiter | waiter, waitress, server, bartender, barista | guests, tables | bartending barista
Cleaner | cleaner, housekeeper, janitor, room attendant | cleaning, rooms | cleaning
Electrician | electrician | | electrical-wiring journeyman-license electrical-maintenance
Plumber | plumber | pipes | plumbing
Carpenter | carpenter, joiner | timber | carpentry woodworking
Welder | welder | | welding
Mechanic | mechanic, automotive technician, vehicle technician | vehicles, engines | automotive-repair diesel-mechanics
HVAC Technician | hvac technician | | hvac refrigeration
Maintenance Technician | maintenance technician, service technician, field technician | machines | preventive-maintenance electrical-maintenance hydraulics plc
CNC Machinist | machinist, cnc operator, cnc machinist | tolerances | machining lathe milling
Construction Worker | construction worker, labourer, laborer, bricklayer | site, building site | masonry concrete scaffolding construction-management
Security Guard | security guard, security officer | premises | security-guard-license access-control-guarding
Mechanical Engineer | mechanical engineer, design engineer | | mechanical-design solidworks cad
Electrical Engineer | electrical engineer, electronics engineer, hardware engineer | | electrical-design pcb-design circuit-design
Civil Engineer | civil engineer, structural engineer, architect | | civil-engineering structural-engineering revit
Laboratory Technician | laboratory technician, lab technician, research scientist, scientist | samples | laboratory-techniques pcr hplc cell-culture
Social Worker | social worker | families | social-work case-management
`

export const ROLES: readonly Role[] = TABLE.split('\n')
  .filter((line) => line !== '')
  .map((line) => {
    const [name = '', named = '', words = '', skills = ''] = line.split('|').map((column) => column.trim())
    const role: Role = {
      name: name.replace(/^\+/, ''),
      named: splitList(named, ','),
      words: splitList(words, ','),
      skills: splitList(skills, ' '),
    }
    return name.startsWith('+') ? { ...role, takesLanguage: true } : role
  })

function splitList(column: string, separator: string): string[] {
  return column
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
