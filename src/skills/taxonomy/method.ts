/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const METHOD = `
5-whys | 5 Whys | five whys
5s | =5S | 5s methodology
8d | 8D problem solving | 8d reports
a3-problem-solving | A3 problem solving
adkar | ADKAR | prosci
agile | ~Agile | agile methodology, agile methodologies, agile development, agile software development, agile practices, agile/scrum, agile environment, agile teams, agile team, agile frameworks, agile ceremonies, agile principles, אג'ילית, אג'ילי, אג'ייל, אגייל, אג׳ייל, agile methods, agile software development methodologies, agile/scrum methodologies, scrum/agile, agile/kanban, agile software development practices, agile processes, agile process, agile software engineering, agile work environment, agile delivery, agile way of working, agile ways of working, agile product development, méthodes agiles, méthodologies agiles, metodologías ágiles, metodologias ágeis, metodologie agili, metodyki zwinne, agile methoden, agile arbeitsweise, agile softwareentwicklung, agile project management, agile project delivery, agile teamwork, agile scrum methodology, agile environments, ואג'ילית, ואג'ילי, אגילית, אג'יליות
agile-coaching | Agile coaching | agile coach | agile
agile-estimation | Agile estimation | planning poker, story points | agile
ansi-standards | ANSI standards
apqp | APQP
aql-sampling | =AQL sampling
arp4754 | ARP4754 | arp4761
as9100 | AS9100
as9120 | AS9120
astm-standards | ASTM standards | =ASTM
backlog-management | Backlog management | backlog grooming, backlog refinement, product backlog
balanced-scorecard | Balanced scorecard
benefits-realization | Benefits realization
bpmn | BPMN | bpmn 2.0
brcgs | BRCGS | =BRC, brc audits, brc global standard, brcgs food safety, =IFS Food, ifs standard, =FSSC, =SALSA, red tractor audits, brc standard
building-control | Building control | building control approval
business-analysis | Business analysis | business analysis techniques, business requirements analysis, analyse métier, análisis de negocio, ניתוח עסקי, business requirement analysis, it ba, it business analysis
business-model-canvas | Business Model Canvas | value proposition canvas, lean canvas
business-operations | ~Business operations | bizops, biz ops, business operations management
business-process-analysis | Business process analysis | ניתוח תהליכים, ניתוח תהליכים עסקיים, business process mapping, business processes analysis, geschäftsprozessanalyse, analyse des processus métier, análisis de procesos de negocio, análisis de procesos, analisi dei processi, procesanalyse, analiza procesów biznesowych
business-process-improvement | Business process improvement | business process optimization, business process optimisation, process re-engineering, process reengineering, geschäftsprozessoptimierung, bpi projects
business-process-modeling | Business process modeling | business process modelling, process mapping, =BPM, business process management
business-process-reengineering | Business process reengineering | business process re-engineering
capa | =CAPA | corrective and preventive actions, corrective and preventive action
capacity-modeling | Capacity modeling
carbon-accounting | Carbon accounting | ghg accounting, carbon footprint, greenhouse gas protocol, ghg protocol
cdm-regulations | CDM regulations | cdm 2015, cdm file, cdm regulations 2015, construction phase plan, construction phase plans, cdm regs, principal designer, cdm principal contractor, cdm coordination
ce-marking | CE marking
change-control | Change control
change-management | Change management
circular-economy | Circular economy
cmmi | CMMI
cobit | COBIT
code-review | Code review | code reviews, peer code review, peer code reviews, code change peer-reviews, peer reviews of code, ~peer reviews, code reviewing, reviewing code, code review process, ביקורת קוד, ביקורות קוד, code review practices, code inspections, revue de code, revisión de código, design and code reviews
codebeamer | codeBeamer
competitive-analysis | Competitive analysis | competitor analysis
configuration-control | Configuration control
continuous-improvement | Continuous improvement | continuous process improvement, continuous improvement process, =KVP, kontinuierliche verbesserung, amélioration continue, mejora continua, miglioramento continuo, ciągłe doskonalenie, melhoria contínua, continuous improvement methodologies, שיפור מתמיד
coshh-assessments | =COSHH assessments | risk assessments and method statements, =RAMS, method statements, method statement, rams and toolbox talks, gefährdungsbeurteilung, gefährdungsbeurteilungen, =PPSPS, plan de prévention, plan particulier de sécurité, =POS cantiere
coso | COSO | coso framework
cost-benefit-analysis | Cost-benefit analysis
crisis-management | Crisis management
critical-chain | Critical chain
critical-path-method | Critical path method | נתיב קריטי, critical path
customer-development | Customer development
customer-success | Customer success | customer success management
data-flow-diagrams | Data flow diagrams
design-for-six-sigma | Design for Six Sigma | =DFSS
design-of-experiments | Design of experiments | =DOE
deviation-management | Deviation management | deviations and capas, deviation investigations, deviation reports, raise deviations, deviation investigation, oos investigations, out-of-specification investigations, oos/oot investigations, oos-untersuchungen, oos/oot, oos-ergebnisse, out of specification, investigations oos, résultats oos
dguv-vorschrift-3 | DGUV Vorschrift 3 | dguv v3, dguv v3-prüfung
din-standards | DIN standards
disaster-relief | Disaster relief
disciplined-agile | Disciplined Agile
do-178c | DO-178C | do-178b
do-254 | =DO-254
earned-value-management | Earned value management | earned value
emergency-management | Emergency management | emergency preparedness, emergency planning
en-50128 | EN 50128 | en 50126
energy-management | Energy management | energy audits, energiemanagement
enterprise-architect-sparx | Enterprise Architect Sparx
environmental-management | Environmental management | environmental management systems
ergonomic-assessments | Ergonomic assessments | ergonomic assessment
escalation-management | Escalation management | customer escalations, managing escalations, manage escalations, escalation handling, handling escalations, escalation support, technical escalations, ניהול הסלמות
eu-mdr | EU MDR | =MDR/IVDR, medical device regulation
event-storming | Event storming
experimentation | Experimental design | experiment design and analysis, experimentation platforms, controlled experiments, online experimentation, product experimentation, experimentation frameworks, experimentation techniques, design of experiments and analysis, online experiments, experimental design and analysis, experimental methods, experiment analysis, experimentation methodologies, randomized experiments, experimentation methods, switchback experiments, quasi-experimental methods, quasi-experiments, randomized controlled trials, marketplace experimentation, statistical experimentation, experimental methodologies, experiment design, ml experimentation, model experimentation, designing experiments
extreme-programming | Extreme programming | =XP programming | agile
facilitation | ~Facilitation | facilitating workshops, facilitate workshops, facilitation skills, meeting facilitation, moderation von workshops, animation d'ateliers, facilitación de talleres, facilitación, facilitação, facilitazione
facility-layout-planning | Facility layout planning | plant layout
fair-risk | FAIR risk
fault-tree-analysis | Fault tree analysis | =FTA
fda-510-k | FDA 510(k) | 510k submissions, premarket approval
fishbone-diagrams | Fishbone diagrams | ishikawa
fmea | FMEA | failure mode and effects analysis
fracas | FRACAS
gage-rr | Gage R&R
gantt-charts | Gantt charts | gantt chart, גאנט, תרשימי גאנט, תרשימי gantt, גאנטים, gantt, בניית גאנט
gap-analysis | Gap analysis
gemba-walks | Gemba walks | gemba
go-to-market | Go-to-market strategy | go to market, go-to-market, gtm strategy, gtm strategies, go-to-market strategies, go-to-market planning
gri-standards | GRI standards | =CSRD, =SASB, =TCFD
growth-experimentation | Growth experimentation
hazard-identification | Hazard identification
hazop | HAZOP | hazard and operability study, process hazard analysis
heijunka | Heijunka
hoshin-kanri | Hoshin Kanri
human-factors-engineering | Human factors engineering | human factors
iatf-16949 | IATF 16949
iec-62304 | IEC 62304
impact-assessment | Impact assessment | impact assessments, impact analysis, assessing impact, folgenabschätzung, étude d'impact, évaluation d'impact
incident-command-system | Incident Command System | =NIMS, =FEMA ICS
incident-investigation | Incident investigation | accident investigation, incident investigations, leading incident investigations, accident investigations, investigate incidents, investigating incidents
incoming-inspection | Incoming inspection | first article inspection, =FAI, =FAIR reports, first article inspections, erstmusterprüfung, erstmusterprüfbericht, =EMPB, =FAI reports
innersource | InnerSource
integrated-logistics-support | Integrated logistics support
iso-10993 | ISO 10993
iso-13485 | ISO 13485
iso-14001 | ISO 14001
iso-15189 | ISO 15189
iso-17025 | ISO 17025 | iso/iec 17025
iso-20000 | ISO 20000
iso-21434 | ISO 21434 | iso/sae 21434
iso-22000 | ISO 22000 | fssc 22000
iso-26000 | ISO 26000
iso-26262 | ISO 26262 | functional safety, functional safety standards, functional safety engineering, iso26262, asil, functional safety analysis
iso-27001-audits | ISO 27001 audits
iso-45001 | ISO 45001
iso-50001 | ISO 50001 | energy management system
iso-9001 | ISO 9001 | iso9001
itil | ITIL | itil v4, itil 4, itil v3
itil-change-management | ITIL change management
itsm | =ITSM | it service management
jama-connect | Jama Connect | jama software
job-safety-analysis | Job safety analysis | job hazard analysis
jobs-to-be-done | Jobs to be Done | jtbd
kaizen | Kaizen
kanban | Kanban | | agile
kanban-boards | Kanban boards
kpi | KPI reporting | kpi tracking, kpi definition, kpi development, kpi monitoring, kpi dashboards, kpi analysis, =KPI management
large-scale-scrum | Large-Scale Scrum | =LeSS
lean | Lean methodology | lean manufacturing, lean principles, lean management, lean production
lean-startup | Lean Startup
license-management | License management | licence management, software license management, software licence management, lizenzmanagement, lizenzverwaltung, gestion des licences, gestión de licencias
life-cycle-assessment | Life cycle assessment | =LCA, simapro, gabi software
line-balancing | Line balancing
logical-framework | Logical framework | theory of change, logframe, theories of change
market-research | Market research
mbse | MBSE | model-based systems engineering, sysml/mbse
measurement-and-verification | Measurement and verification
measurement-systems-analysis | Measurement systems analysis | =MSA
mil-std | MIL-STD | military standards
model-based-design | Model-based design | model based design
monitoring-and-evaluation | Monitoring and evaluation | =M&E, monitoring & evaluation
nadcap | NADCAP
new-product-introduction | New product introduction | =NPI, new product development
north-star-metric | North Star metric
obsolescence-management | Obsolescence management
oee | =OEE | overall equipment effectiveness
okr | =OKRs | =OKR, objectives and key results, okr framework, objectives & key results
okr-planning | OKR planning
open-source | Open-source contribution | open-source contributions, open source contributions, open-source projects, open source projects, open source development, open source software development, contributing to open source, contributions to open source, contributor to open source
outsourcing-management | Outsourcing management | offshoring
pair-programming | Pair programming | pair-programming, mob programming, ensemble programming
pareto-analysis | Pareto analysis
participatory-methods | Participatory methods
personal-protective-equipment | Personal protective equipment | ~ppe use
pert-charts | PERT charts
pmbok | PMBOK
pmo | =PMO | project management office, pmo experience, pmo support, programme management office, program management office, pmo governance, pmo processes
poka-yoke | Poka-yoke
polarion-alm | Polarion ALM
portfolio-management-method | Project portfolio management | ניהול פורטפוליו, בקרת פורטפוליו, ניהול ובקרת פורטפוליו, פורטפוליו פרויקטים
portfolio-prioritization | Portfolio prioritization
ppap | PPAP | production part approval process
prince2 | PRINCE2 | prince 2
prioritization | Prioritization frameworks | prioritization framework, prioritisation frameworks, backlog prioritization, backlog prioritisation, feature prioritization, roadmap prioritization
process-automation | Process automation | business process automation, prozessautomatisierung
process-documentation | Process documentation
process-mining | Process mining
product-analytics | Product analytics | product analytics tools, user behavior analytics, behavioral analytics, usage analytics, user analytics, mobile analytics
product-discovery | Product discovery | discovery workshops, product discovery methods, continuous discovery
product-launches | Product launches | product launch, new product launches, launch plans, launch strategy, launching products, lanzamiento de productos, lancement de produits, השקת מוצרים
product-management | Product management | product management experience, product management skills, technical product management, product lifecycle management methods
product-ownership | Product ownership | product owner
product-requirements-documents | Product requirements documents | =PRD, =PRDs, product requirement documents, product requirements document
product-strategy | Product strategy | product strategy development
program-management | Program management | programme management, technical program management, program management skills, programme delivery
project-budgeting | Project budgeting | project budget management
project-controls | Project controls
project-governance | Project governance
project-management | Project management | projektmanagement, gestion de projet, gestión de proyectos, gestão de projetos, gestione progetti, projektleitung, zarządzanie projektami, projektbeheer, projektledning, ניהול פרויקטים, chefferie de projet, ניהול פרויקטי, בניהול פרויקטים, בניהול פרויקטי it, ניהול פרויקטי it, ניהול פרוייקטים, בניהול פרוייקטים, project management skills, project management methodologies, project management tools, project management software, project management principles, project management techniques, project management methodology, technical project management, it project management, projects management, software project management, gestão de projeto, management de projet, conduite de projets, ניהול ובקרת פרויקטים, gestion de projets, projectmanagement
project-scheduling | Project scheduling | terminplanung, short-term lookaheads, lookahead programmes, lookaheads, construction programme, construction programmes, construction programming, bauzeitenplan, planning de chantier, planning chantier, planificación de obra, harmonogram robót, planning des travaux
quality-audits | Quality audits | quality auditing, internal quality audits
quality-control | Quality control | =QC, quality inspection, Quality inspection production, qualitätskontrolle, contrôle qualité, control de calidad, kontrola jakości, controllo qualità, kwaliteitscontrole, kvalitetskontroll, controle de qualidade, qualitätssicherung, qualitätsprüfung, assurance qualité, בקרת איכות
quality-management | Quality management | quality management systems, quality management system, =QMS, qualitätsmanagement, management de la qualité, gestión de calidad, gestión de la calidad, gestione qualità, zarządzanie jakością, kwaliteitsmanagement, quality management system (qms), quality systems, quality assurance systems, quality engineering systems, ניהול איכות, מערכות איכות, systèmes de management de la qualité, sistemas de gestión de calidad, gestão da qualidade, quality management principles
raci | RACI | raci matrix
rational-unified-process | Rational Unified Process | =RUP
refactoring | Refactoring | code refactoring, code refactor, refactoring code, refactoring legacy code
reliability-engineering | Reliability engineering | =MTBF, weibull analysis, reliability-centered maintenance
requirements-documentation | Requirements documentation | business requirements documents, =BRD
requirements-engineering | Requirements gathering | requirements engineering, requirements analysis, requirement gathering, requirements elicitation, requirement analysis, requirement engineering, requirements definition, requirements specification, requirements gathering and analysis, requirement analysis and design, requirements capture, requirements elicitation and analysis, business requirements gathering, anforderungsanalyse, anforderungsmanagement, recueil des besoins, análisis de requisitos, levantamento de requisitos, ניתוח דרישות, הגדרת דרישות, requirement specification, requirements specifications, analyse des besoins, translate product requirements, translating product requirements, translate business requirements, translating business requirements, אפיון דרישות, אפיוני דרישות, ניתוח ואפיון, איסוף דרישות, toma de requisitos, analisi dei requisiti, analiza wymagań, kravhantering it, gather requirements, gathering requirements, defining requirements
requirements-management | Requirements management | ibm doors, polarion, ibm rational doors, doors next, requirements management tools, requirement management, requirements traceability matrix
risk-management | Risk management | ניהול סיכונים, risikomanagement, gestion des risques, gestión de riesgos, gestione del rischio, zarządzanie ryzykiem, riskhantering, manage risks, managing risks, manage technical risks, identify risks, risk mitigation, project risks
risk-registers | Risk registers | risk register
roadmapping | Product roadmapping | product roadmap, product roadmaps, roadmap planning
rohs | RoHS | =REACH compliance
root-cause-analysis | Root cause analysis | =RCA, root-cause analysis, root cause analyses, root-causing, root cause investigation, root cause identification, rootcause analysis, root cause failure analysis, תחקור תקלות, גורמי שורש, ניתוח גורמי שורש, ursachenanalyse, analyse des causes racines, análisis de causa raíz, analisi delle cause, análise de causa raiz, rotorsaksanalys, oorzaakanalyse
safe-agile | Scaled Agile Framework | =SAFe, scaled agile | agile
safe-pi-planning | SAFe PI planning | pi planning | safe-agile
scrum | Scrum | scrum master, scrum methodology, scrum framework, scrum team, scrum methodologies, scrum practices, scrum ceremonies, scrum teams, scrum process, scrum mastery | agile
scrumban | Scrumban | | agile
sequence-diagrams | Sequence diagrams
shape-up | ~=Shape Up
siam | SIAM
six-sigma | Six Sigma | lean six sigma, six-sigma, 6 sigma
six-sigma-dmaic | Six Sigma DMAIC | =DMAIC
smed | SMED
software-development-life-cycle | Software development life cycle | =SDLC, software development lifecycle, software development lifecycles, full software development lifecycle, sdlc methodologies, sdlc processes, software lifecycle, full sdlc, full software development life cycle, software life cycle, sdlc process, software engineering lifecycle, software development cycle, development life cycle, software development lifecycle management, מחזור חיי פיתוח
sops | =SOPs | standard operating procedures, standard operating procedure
spc | =SPC | statistical process control
spiral-model | Spiral model
sprint-planning | Sprint planning | sprint retrospectives, sprint reviews, retrospectives | scrum
stage-gate | Stage-gate | phase-gate, stage gate process
story-mapping | Story mapping | user story mapping
supplier-quality | Supplier quality | supplier quality management, supplier audits, supplier approval, supplier approvals, supplier quality audits, lieferantenaudits, audits fournisseurs, auditorías a proveedores, =SCAR, scars process, scar process, supplier corrective action, supplier corrective action requests, supplier audit, approved supplier list, supplier scorecards, supplier score card
sustainability-management | Sustainability management
swot-analysis | SWOT analysis | =SWOT
sysml | SysML | magicdraw, cameo systems modeler
system-implementation-il | System implementation and adoption | הטמעת מערכות, הטמעת מערכות מידע, הטמעה והדרכה, הדרכה והטמעה, הטמעת תוכנה, הטמעת מערכת, software rollout, system rollout, system rollouts, erp implementation, implementation of systems, systemeinführung, wdrażanie systemów, wdrożenia systemów, implantación de sistemas
systems-engineering | Systems engineering | system engineering, systems engineering principles, systems engineering processes, systems engineering methodologies, הנדסת מערכת, ingénierie système, ingeniería de sistemas, systemtechnik, systems engineering experience, system engineering processes, system-level engineering
technical-debt | Technical debt management | reducing technical debt
technical-due-diligence | Technical due diligence
technical-specifications | Technical specifications | technical specification, technical specs, functional specifications, functional specification, כתיבת אפיונים טכניים, אפיונים טכניים, אפיון טכני, pflichtenheft, lastenheft, cahier des charges, cahiers des charges, especificaciones técnicas, especificações técnicas, specifiche tecniche, specyfikacje techniczne
technology-readiness | Technology readiness | technology readiness levels
technology-transfer | Technology transfer | tech transfer
temporary-works | Temporary works | temporary works coordinator, temporary works design, temporary works supervisor
theory-of-constraints | Theory of constraints
time-and-motion-studies | Time and motion studies | time studies, =MTM, refa
togaf | TOGAF
total-quality-management | Total quality management | =TQM
tpm | Total productive maintenance
traceability | Traceability | traceability systems, product traceability, lot traceability, rückverfolgbarkeit, traçabilité, trazabilidad, rastreabilidade, tracciabilità, identyfikowalność, spårbarhet
triz | TRIZ
ul-certification | UL certification
uml | =UML | unified modeling language
use-case-modeling | Use case modeling | use cases modeling
user-centered-design | User-centered design | human-centered design, user centered design, user-centric design, user-centred design, human-centred design, conception centrée utilisateur
user-stories | User stories
v-model | V-model | v-modell xt
vaccp-taccp | VACCP and TACCP | =VACCP, =TACCP, vaccp/taccp, food defence, food fraud prevention, haccp vaccp taccp
value-engineering | Value engineering | value analysis
value-stream-mapping | Value stream mapping
vendor-evaluation | Vendor evaluation
visual-inspection | Visual inspection | in-process inspection
visual-paradigm | Visual Paradigm
waterfall | ~=Waterfall | waterfall methodology
web-analytics | Web analytics
work-breakdown-structure | Work breakdown structure | work breakdown structures, =WBS
`
