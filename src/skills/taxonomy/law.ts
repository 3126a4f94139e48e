/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const LAW = `
administrative-law | Administrative law | kodeks postępowania administracyjnego, =KPA, prawo administracyjne, postępowanie administracyjne, postępowania administracyjne, postępowań administracyjnych, decyzje administracyjne, verwaltungsverfahren, diritto amministrativo, bestuursrecht, förvaltningsrätt, משפט מנהלי, administrative litigation
alternative-dispute-resolution | Alternative dispute resolution | dispute resolution, =ADR mediation
anti-bribery | Anti-bribery | fcpa, uk bribery act, anti-corruption
antitrust-compliance | Antitrust compliance
arbitration | ~Arbitration | international arbitration
asset-forfeiture | Asset forfeiture
asylum-law | Asylum law | asylum cases, asylrecht
aviation-law | Aviation law
banking-law | Banking law | banking regulation
bankruptcy-law | Bankruptcy law | insolvency
billable-hours | Time recording | billable hours, fee earning, fee earner, time recording, chargeable hours, =LAA
biodiversity-net-gain | Biodiversity net gain | ~=BNG, biodiversity metric, planning committee reports, committee reports planning, delegated reports
blockchain-regulation | Blockchain regulation | mica regulation
bluebook | Bluebook | bluebooking, the bluebook, cite-checking, cite checking
border-control | Border control | immigration control
brief-writing | Brief writing
building-permits-law | Building permits law | planning permission, baurecht, öffentliches baurecht, building permits, building permit applications, permis de construire, licencias de obra, pozwolenia na budowę, bauantrag, bauanträge, permessi di costruire, bouwvergunningen, bygglov, היתרי בניה, היתרי בנייה, בקשות להיתרי בניה, היתר בנייה, גרמושקות, גרמושקה, רישוי בנייה
case-law-analysis | Case law analysis
case-management-systems-legal | Legal case management systems | leap legal, =Proclaim, osprey legal, tikit, partner for windows, actionstep, lawware, infotrack, hoowla, redbrick solutions
case-preparation | Case preparation | trial preparation, trial prep, prepare exhibits, witness binders, exhibits and witness binders, prepare exhibits and witness binders, trial notebooks
census-methods | Census methods
charity-law | Charity law
citation-checking | Citation checking | bluebook citation
civil-law | Civil law | zivilrecht, droit civil, derecho civil, diritto civile
civil-procedure | Civil procedure | civil procedure rules
civil-registration | Civil registration
class-actions | Class actions | class action litigation
clinical-trial-agreements | Clinical trial agreements
clio | Clio legal software
closing-documents | Closing documents | loan closings, real estate closings
cm-ecf | CM/ECF | e-filing, efiling, electronic court filing
collective-dismissals-es | ERE and ERTE | =ERE, =ERTE, ere y erte, eres y ertes, expedientes de regulación de empleo
commercial-contracts | Commercial contracts | commercial agreements, commercial contract, contrats commerciaux, contratos mercantiles, contratti commerciali, handelsverträge, umowy handlowe, הסכמים מסחריים, חוזים מסחריים, הסכמים מסחריים מול לקוחות
commercial-law | Commercial law
commercial-leases | Commercial leases | lease drafting, lease negotiation, lease negotiations, bail commercial, baux commerciaux, gewerbemietvertrag
company-secretarial | Company secretarial | company secretarial practice, corporate secretarial, entity management
competition-compliance | Competition compliance
competition-law | Competition law | antitrust
compliance | Compliance management | corporate compliance, compliance programs
constitutional-law | Constitutional law
construction-law | Construction law
consumer-law | Consumer law | consumer protection law
contentious-probate | Contentious probate
contract-drafting | Contract drafting | drafting contracts, contract review, black-letter drafting, drafting agreements, drafting and negotiating, contract review and drafting, vertragsgestaltung, rédaction de contrats, redacción de contratos, redazione contratti, opstellen van contracten, sporządzanie umów, עריכת חוזים
contract-law | Contract law | vertragsrecht, droit des contrats, derecho contractual
contract-management | Contract management | contract administration, contract lifecycle management
contract-negotiation | Contract negotiation | contract negotiations, negotiating contracts
conveyancing | Conveyancing | residential conveyancing, commercial conveyancing, conveyancer, conveyancers, conveyancing solicitor, residential property law, licensed conveyancer, property transactions, notariële akten, compraventa inmobiliaria, sale and purchase files, residential sales and purchases, freehold and leasehold sales
conveyancing-searches | Conveyancing searches | local authority searches, property searches, searches and enquiries, raising enquiries, raise enquiries, exchange and completion, exchange of contracts, completion statements, post-completion, pre-completion
copyright-law | Copyright law
corporate-law | Corporate law | company law, corporate governance, gesellschaftsrecht, droit des sociétés, derecho mercantil, derecho societario, diritto societario, ondernemingsrecht, prawo spółek, bolagsrätt, דיני חברות, corporate and commercial, m&a law
corporate-transactions | Corporate transactions
court-bundles | Court bundles | trial bundles, court bundle, bundles of documents, trial binders, exhibit binders
court-filings | Court filings | court filing, filing pleadings
court-procedures | Court procedures | court rules
court-statements | Court statements | witness statements, court reports, court report writing, statements for court, writing court statements, witness statement
cqs-accreditation | CQS accreditation | conveyancing quality scheme, =CQS
crime-scene-investigation | Crime scene investigation | crime scene processing, latent fingerprints, fingerprint analysis
criminal-defense | Criminal defense | criminal defence
criminal-justice | Criminal justice
criminal-law | Criminal law | derecho penal, strafrecht, droit pénal, diritto penale, prawo karne, straffrätt, משפט פלילי
customs-inspection | Customs inspection
customs-law | Customs law
data-processing-agreements | Data processing agreements
data-protection-officer | Data protection officer | datenschutzbeauftragter
debt-recovery-litigation | Debt recovery litigation
depositions | ~Depositions | deposition preparation
development-agreements | Development agreements | option agreements, promotion agreements, conditional contracts, development and option agreements
development-management | Development management
disability-law | Disability law
dismissal-procedures | Dismissal procedures | procedimientos de despido, despidos, despido, kündigungsschutz, procédures de licenciement, licenciement, redundancy consultation, redundancies, collective redundancy, restructuring and redundancy, settlement agreements, ontslagprocedures, ontslagrecht, licenziamenti, zwolnienia, redundancy process, redundancy processes, redundancy procedures, redundancy consultations, managing redundancies
divorce-law | Divorce law
docketing | Docketing | legal docketing, calendar docketing, calendaring, court calendaring, calendar deadlines, court deadlines, deadline calendaring
document-production | Document production | document productions, productions of documents, production of documents
drug-enforcement-regulations | Drug enforcement regulations
e-billing-legal | E-billing legal
e-discovery | E-discovery | ediscovery, electronic discovery, document review
education-law | Education law
election-law | Election law
employment-law | Employment law | labor law, labour law, arbeitsrecht, droit du travail, droit social, derecho laboral, derecho del trabajo, laboralista, abogado laboralista, abogada laboralista, diritto del lavoro, arbeidsrecht, prawo pracy, kodeks pracy, arbetsrätt, direito do trabalho, direito laboral, דיני עבודה, droit du travail et, prawa pracy, employment legislation
employment-tribunals | Employment tribunals
energy-law | Energy law
entertainment-law | Entertainment law
environmental-law | Environmental law
environmental-permitting | Environmental permitting | environmental permits, environmental compliance, epa regulations, permit management, permit applications, manage permits
equality-law | Equality law | equal employment opportunity law, =EEOC
equality-plans | Equality plans | planes de igualdad, plan de igualdad, egalité professionnelle, index egapro, gender pay gap reporting, likabehandlingsplan
erisa | ERISA
estate-planning | Estate planning | wills and trusts, trusts and estates
european-law | European law | eu law, europarecht
expert-witness | Expert witness | expert witnesses
export-control | Export control | itar, export controls, export compliance
family-law | Family law | familienrecht, droit de la famille, derecho de familia, diritto di famiglia, prawo rodzinne, familjerätt, דיני משפחה
far-dfars | FAR/DFARS | dfars, federal acquisition regulation
financial-regulation-law | Financial regulation law | mifid, financial services regulation
firearms-handling | Firearms handling | firearm proficiency
fisheries-law | Fisheries law
fmla | FMLA | fmla administration
foreclosure | ~Foreclosure | foreclosures
foreign-policy | Foreign policy | international relations
franchise-agreements | Franchise agreements
franchise-law | Franchise law
freedom-of-information | Freedom of information | =FOIA, foi requests, subject access requests, dsar, =DSARs, =SARs data protection
freehold-and-leasehold | Freehold and leasehold | leasehold, freehold, leaseholds, freeholds, leasehold transactions, lease extensions, lease extension, transfers of equity, transfer of equity
german-law | German law | deutsches recht
german-lawyer-fees | RVG-Abrechnung | rvg-abrechnungen, kostenfestsetzung, notarkostenrecht, =GNotKG, gebührenabrechnung, fristenkontrolle, fristenmanagement, fristenüberwachung, aktenführung, schriftsätze, zwangsvollstreckung, zwangsvollstreckungen, mahnverfahren, gerichtliches mahnverfahren, rechtsanwaltsfachangestellte, rechtsanwaltsfachangestellter, notarfachangestellte
german-payroll-law | Social insurance law | arbeits- und sozialversicherungsrecht, lohnsteuerrecht, arbeits- sozialversicherungs- und lohnsteuerrecht, lohnsteuer- und sozialversicherungsrecht, lohn- und sozialversicherungsrecht, arbeits- und tarifrecht
government-contracts | Government contracts | government contracting, federal contracting
grants-administration | Grants administration | fördermittelmanagement
healthcare-law | Healthcare law
heritage-planning | Heritage planning | heritage casework, heritage advice
hoai | HOAI | vob, vob/a, vob/b
housing-law | Housing law | mietrecht, landlord and tenant law
hr-policies | HR policies | hr compliance
human-rights-law | Human rights law | human rights
imanage | iManage
immigration-law | Immigration law
immigration-visas | Immigration visas | h-1b petitions, visa processing
in-house-counsel | In-house counsel | in-house legal counsel, in-house counsel experience, external counsel management, managing external counsel, outside counsel management, conseil juridique, asesoría jurídica, consulenza legale, rechtsberatung, doradztwo prawne, juridisch advies, ייעוץ משפטי
insolvency-law | Insolvency law | insolvenzrecht, restructuring law
insurance-law | Insurance law | insurance defense
intellectual-property | Intellectual property | ip law, intellectual property law
intellectual-property-licensing | Intellectual property licensing | technology licensing, patent licensing
intelligence-analysis | Intelligence analysis | geoint, sigint, humint
international-law | International law
international-trade-law | International trade law | sanctions compliance, ofac, trade sanctions, trade compliance
interrogatories | Interrogatories
irmer | IR(ME)R | =IRMER, irmer regulations, ionising radiation regulations, irr17, irr 2017, strahlenschutzverordnung, röntgenverordnung
joint-ventures | Joint ventures
judicial-clerkship | Judicial clerkship
juvenile-justice | Juvenile justice
labor-compliance | Labour compliance | compliance laboral, labor compliance, employment compliance
labor-courts | Labour court representation | juzgados de lo social, =SMAC, prud'hommes, conseil de prud'hommes, arbeitsgericht, arbeitsgerichte, inspección de trabajo, arbeitsgerichtsverfahren, employment tribunal representation
labor-relations | Labor relations | labour relations, union negotiations, collective bargaining, industrial relations, union relations, trade unions, trade union relations, negotiating with unions, trade union negotiation, negociación de convenios, negociación colectiva, convenios colectivos, relations sociales, dialogue social, relazioni sindacali, relazioni industriali, vakbondsoverleg, fackliga förhandlingar, =CSE, instances représentatives du personnel, =IRP, personalrat, beteiligung des personalrats
land-registry | Land Registry | hm land registry, land registry portal, land registration, first registrations, grundbuch, cadastre, registro de la propiedad, catasto
landlord-and-tenant-act-1954 | Landlord and Tenant Act 1954 | 1954 act, landlord and tenant act, lta 1954
legal-aid | Legal aid | legal aid work, legal aid contracts, legal aid casework, laa billing, legal aid billing, ccms legal aid
legal-analysis | Legal analysis
legal-billing | Legal billing | legal timekeeping
legal-compliance-audits | Legal compliance audits
legal-correspondence | Legal correspondence
legal-discovery | Legal discovery | discovery requests and responses, discovery requests, discovery responses, written discovery, responding to discovery
legal-project-management | Legal project management
legal-research | Legal research | legal research and writing, juristische recherche, recherche juridique, investigación jurídica, ricerca giuridica, juridisch onderzoek
legal-translation | Legal translation
legal-writing | Legal writing | legal drafting, draft pleadings, drafting legal documents, draft legal documents, drafting of legal documents, drafting motions, draft motions, legal documents, drafting pleadings, pleadings, motions and briefs
legislation-monitoring | Legislation monitoring | legislative analysis
lender-handbook | UK Finance Lenders' Handbook | cml handbook, lenders' handbook, lender handbook
lexisnexis | LexisNexis | lexis nexis
licensing-agreements | Licensing agreements | software licensing
litigation | Litigation | civil litigation, commercial litigation, procedural law, contentieux, litigios, contenzioso, procesvoering, processrätt, zivilprozessrecht, gestion des contentieux, dispute resolution litigation, sprawy sądowe, reclamaciones de cantidad
lobbying | ~Lobbying | government affairs, government relations
maritime-conventions | SOLAS and MARPOL | =SOLAS, =MARPOL, ism code, isps code, =ISPS, ballast water, ballast water management, =MLC 2006, bunkering, bunker operations
maritime-law | Maritime law | admiralty law
media-law | Media law | defamation, contempt of court
mediation | ~Mediation
medical-malpractice | Medical malpractice
military-operations | Military operations
national-planning-policy-framework | National Planning Policy Framework | =NPPF
non-disclosure-agreements | Non-disclosure agreements | =NDA, =NDAs, =MSAs
notarial-practice | Notarial practice | notariat, notary practice
occupational-safety | Occupational health and safety | osha, ehs, =HSE, health and safety regulations, osha regulations, occupational safety, workplace safety regulations, arbeitssicherheit, arbeitsschutz, sécurité au travail, santé et sécurité au travail, seguridad laboral, prevención de riesgos laborales, sicurezza sul lavoro, arbetsmiljö, vca-veiligheid, zasady bhp, segurança do trabalho, health and safety, health & safety, בטיחות בעבודה, =PRL, curso prl, prl 60 h, prl 20h, hse management, sicurezza nei luoghi di lavoro, d.lgs. 81/08, =RSPP, veiligheid op het werk, arbetsmiljöarbete, ממונה בטיחות, segurança no trabalho, health and safety walks, sécurité chantier, veiligheid gezondheid en milieu, ~=BHP, przepisy bhp, przepisów bhp, szkolenie bhp
oil-and-gas-law | Oil and gas law
oncue | OnCue
paralegal | Paralegal work
parliamentary-procedure | Parliamentary procedure | robert's rules of order
patent-law | Patent law | patent prosecution, patent drafting
patent-searches | Patent searches | prior art searches, freedom to operate
pension-law | Pension law
permit-to-work | Permit to work | permits to work, work permits system, arbeitserlaubnisschein, permis de feu, permiso de trabajo en altura
personal-injury | Personal injury | personal injury law
planning-enforcement | Planning enforcement | enforcement notices, planning appeals, planning appeal
planning-law | Planning law
policing | ~Policing | community policing
policy-drafting | Policy drafting | regulatory drafting, legislative drafting
power-purchase-agreements-law | Commercial property law | commercial property, landlord and tenant, real estate law firm, commercial leases and licences, licences to assign, rent reviews, rent review, lease renewals, lease renewal, commercial real estate law, acquisitions and disposals, gewerbemietrecht
pre-application-advice | Pre-application advice | pre-application enquiries, pre-app advice, pre-apps
privilege-logs | Privilege logs | privilege log, privilege review
probate | Probate | probate administration
probation-services | Probation services | parole supervision
procurement-law | Procurement law | public procurement, vergaberecht, marchés publics, contratación pública, zamówienia publiczne, aanbesteding, offentlig upphandling
product-liability | Product liability
public-administration | Public administration | verwaltungsrecht, droit administratif, derecho administrativo, öffentliche verwaltung, administracja publiczna, administracji publicznej, administracja samorządowa, jednostka samorządowa, öffentlichen verwaltung, fonction publique, administración pública, pubblica amministrazione, local government experience
public-finance | Public finance | kameralistik, doppik, municipal finance
public-law | Public law | öffentliches recht, droit public, derecho público
public-law-outline | Public Law Outline | =PLO, pre-proceedings, care proceedings, public law proceedings
real-estate-law | Real estate law | property law, immobilienrecht, droit immobilier, derecho inmobiliario, diritto immobiliare, prawo nieruchomości, fastighetsrätt, מקרקעין, דיני מקרקעין
redlining-contracts | Redlining contracts | contract redlining
regulatory-compliance | Regulatory compliance | regulatory requirements compliance, compliance with regulations, regulatorische anforderungen, conformité réglementaire, cumplimiento normativo, conformità normativa, zgodność z przepisami, ציות רגולטורי
regulatory-law | Regulatory law
relativity | Relativity eDiscovery | =Relativity
rera | RERA
riddor | RIDDOR | coshh, coshh regulations, coshh training, coshh awareness, chemical dilution, control of substances hazardous to health, gefahrstoffe, gefahrstoffverordnung, gefstoffv, fiches de données de sécurité
right-to-rent | Right to rent checks | right to rent, tenancy deposit, tenancy deposits, deposit registration, tenant referencing, referencing tenants, inventories and check-outs, check-in inventories, property inventories, section 21 notices, section 8 notices, =TDS deposit
road-law-pl | Public roads law | drogi publiczne, ustawa o drogach publicznych, przepisy o drogach publicznych, przepisów dotyczących dróg publicznych, pas drogowy, pasa drogowego, straßenrecht, highways act, highways act 1980, =NRSWA, new roads and street works act
safeguarding-law | Care Act 2014 | care act, mental capacity act, =MCA, mental capacity act 2005, =DoLS, deprivation of liberty safeguards, mental health act, =MCA 2005, mental capacity assessments, mental capacity, mental health act 1983, section 136, sectioning
sdlt | SDLT | stamp duty land tax, stamp duty, sdlt returns, grunderwerbsteuer
sec-filings | SEC filings | sec reporting, form 10-k, 10-k, 10-q, sec requirements, sec/nasdaq requirements, nasdaq reporting, public company reporting, 20-f, form 20-f, דיווח לרשות ניירות ערך, תקנות ניירות ערך, דיווח לבורסה
section-106-agreements | Section 106 agreements | section 106, s106, s106 agreements, section 278 agreements, planning obligations
securities-law | Securities law
shared-ownership | Shared ownership | shared ownership sales, shared ownership properties, help to buy, staircasing, right to buy
shareholder-agreements | Shareholder agreements
social-law | Social law | sozialrecht, sozialgesetzbuch, =SGB XI, sgb viii, sgb ii
solicitor-qualification | Solicitor qualification | qualified solicitor, practising certificate, practicing certificate, chartered legal executive, =CILEX, =FCILEx, volljurist, zweites staatsexamen jura, sra-qualified, sra registered, =SRA, admitted solicitor, colegiación abogado, avocat inscrit au barreau, radca prawny, rechtsanwalt, abogado colegiado, עורך דין, רישיון עריכת דין
source-of-funds-checks | Source of funds checks | source of funds, source of wealth
sports-law | Sports law
sra-accounts-rules | SRA Accounts Rules | sra regulations, solicitors accounts rules, solicitors' accounts rules, sra rules
staff-representation-law | Landespersonalvertretungsgesetz | =LPVG, lpvg nrw, personalvertretungsgesetz, personalvertretungsrecht, =BetrVG, betriebsverfassungsgesetz, betriebsverfassungsrecht
subpoenas | Subpoenas
swedish-social-law | Socialtjänstlagen | =SoL, socialtjänstlag, lagen om stöd och service, hälso- och sjukvårdslagen, =HSL
tax-litigation | Tax litigation
telecommunications-law | Telecommunications law
tenancy-agreements | Tenancy agreements
title-reports | Reports on title | report on title, title reports, title checking, investigating title, title investigation, draft contracts packs, title deeds
title-search | Title search | title searches, title examination
tort-law | Tort law
trade-policy | Trade policy
trade-secrets | Trade secrets
trademark-law | Trademark law
traffic-enforcement | Traffic enforcement
transactional-law | Transactional law
trial-advocacy | Trial advocacy | trial experience, courtroom advocacy
trialdirector | TrialDirector | trial director, trialpad
use-of-force-training | Use of force training | defensive tactics
venture-financing-law | Venture financing law
waste-regulations | Waste regulations | waste transfer notes, waste transfer note, duty of care waste, hazardous waste regulations, abfallrecht, kreislaufwirtschaftsgesetz
westlaw | Westlaw
whistleblowing | Whistleblowing
white-collar-defense | White collar defense
wills-and-probate | Wills and probate | wills trusts and probate, private client law, lasting powers of attorney, lasting power of attorney, power of attorney, drafting wills, wills and lpas, wills & probate
workers-compensation | Workers' compensation | workers comp
working-time-directive | Working Time Directive | working time regulations
works-council | Works council | betriebsrat consultation
zoning | ~Zoning | zoning regulations, land use planning, bauleitplanung
`
