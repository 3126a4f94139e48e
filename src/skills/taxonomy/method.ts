/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const METHOD = `
5s | =5S | 5s methodology
8d | 8D problem solving | 8d reports
agile | ~Agile | agile methodology, agile methodologies, agile development, agile software development, agile practices, agile/scrum, agile environment, agile teams, agile team, agile frameworks, agile ceremonies, agile principles
apqp | APQP | ppap
as9100 | AS9100
business-analysis | Business analysis
business-process-modeling | Business process modeling | bpmn, business process modelling, process mapping, =BPM, business process management
change-management | Change management
cobit | COBIT
code-review | Code review | code reviews, peer code review, peer code reviews
competitive-analysis | Competitive analysis | competitor analysis
continuous-improvement | Continuous improvement | continuous process improvement
customer-success | Customer success | customer success management
design-of-experiments | Design of experiments | =DOE
do-178c | DO-178C | do-178b
experimentation | Experiment design | experimental design
extreme-programming | Extreme programming | =XP programming | agile
fmea | FMEA | failure mode and effects analysis
gage-rr | Gage R&R
go-to-market | Go-to-market strategy | go to market, go-to-market, gtm strategy
iatf-16949 | IATF 16949
iec-62304 | IEC 62304
iso-13485 | ISO 13485
iso-14001 | ISO 14001
iso-26262 | ISO 26262 | functional safety
iso-45001 | ISO 45001
iso-9001 | ISO 9001 | iso9001
itil | ITIL | itil v4, itil 4, itil v3
itsm | =ITSM | it service management
kaizen | Kaizen
kanban | Kanban |  | agile
kpi | KPI reporting | kpi tracking
lean | Lean methodology | lean manufacturing, lean principles, lean management, lean production, lean startup
market-research | Market research
model-based-design | Model-based design | model based design, mbse, model-based systems engineering
okr | =OKRs | =OKR, objectives and key results
open-source | Open-source contribution | open-source contributions, open source contributions, open-source projects, open source projects
pair-programming | Pair programming | pair-programming, mob programming
pmbok | PMBOK
portfolio-management-method | Project portfolio management | =PMO
prince2 | PRINCE2 | prince 2
process-improvement | Process improvement | business process improvement, process optimization, process optimisation
product-management | Product management
product-ownership | Product ownership | product owner, backlog management, backlog grooming, backlog refinement
program-management | Program management | programme management
project-management | Project management | projektmanagement, gestion de projet, gestión de proyectos, gestão de projetos, gestione progetti
quality-control | Quality control | =QC, quality inspection
quality-management | Quality management | quality management systems, quality management system, =QMS, qualitätsmanagement
refactoring | Refactoring | code refactoring
requirements-engineering | Requirements gathering | requirements engineering, requirements analysis, requirement gathering, requirements elicitation, requirement analysis
requirements-management | Requirements management | ibm doors, polarion
risk-management | Risk management
roadmapping | Product roadmapping | product roadmap, product roadmaps, roadmap planning
root-cause-analysis | Root cause analysis | =RCA, root-cause analysis
safe-agile | Scaled Agile Framework | =SAFe, scaled agile | agile
scrum | Scrum | scrum master, scrum methodology, scrum framework, scrum team | agile
six-sigma | Six Sigma | lean six sigma, six-sigma, 6 sigma
software-development-life-cycle | Software development life cycle | =SDLC, software development lifecycle
spc | =SPC | statistical process control
stakeholder-management | Stakeholder management
systems-engineering | Systems engineering
technical-debt | Technical debt management
technical-due-diligence | Technical due diligence
togaf | TOGAF
tpm | Total productive maintenance
uml | =UML | unified modeling language
user-centered-design | User-centered design | human-centered design, user centered design
user-stories | User stories
value-stream-mapping | Value stream mapping
waterfall | ~=Waterfall | waterfall methodology
web-analytics | Web analytics
`
