/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const LAW = `
administrative-law | Administrative law
bankruptcy-law | Bankruptcy law | insolvency
clio | Clio legal software
commercial-law | Commercial law
competition-law | Competition law | antitrust
compliance | Compliance management | corporate compliance, compliance programs
contract-drafting | Contract drafting | drafting contracts, contract review
contract-law | Contract law
contract-management | Contract management | contract administration, contract lifecycle management
contract-negotiation | Contract negotiation | contract negotiations, negotiating contracts
corporate-law | Corporate law | company law, corporate governance
criminal-law | Criminal law
e-discovery | E-discovery | ediscovery, electronic discovery, document review
employment-law | Employment law | labor law, labour law, arbeitsrecht, droit du travail
environmental-law | Environmental law
export-control | Export control | itar, export controls, export compliance
family-law | Family law
far-dfars | FAR/DFARS | dfars, federal acquisition regulation
healthcare-law | Healthcare law
hr-policies | HR policies | hr compliance
imanage | iManage
immigration-law | Immigration law
intellectual-property | Intellectual property | ip law, intellectual property law
international-law | International law
labor-relations | Labor relations | labour relations, union negotiations, collective bargaining
legal-research | Legal research
legal-writing | Legal writing | legal drafting
lexisnexis | LexisNexis | lexis nexis
litigation | Litigation | civil litigation, commercial litigation
mediation | ~Mediation
occupational-safety | Occupational health and safety | osha, ehs, =HSE, health and safety regulations, osha regulations, occupational safety, workplace safety regulations, arbeitssicherheit
paralegal | Paralegal work | paralegal
patent-law | Patent law | patent prosecution, patent drafting
privacy-law | Privacy law | data protection law
real-estate-law | Real estate law | property law, conveyancing
relativity | Relativity eDiscovery
securities-law | Securities law
trademark-law | Trademark law
westlaw | Westlaw
`
