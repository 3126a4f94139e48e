/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const PUBLIC_SECTOR = `
access-control-guarding | Guarding and patrols | static guarding, foot patrols, mobile patrols, security patrols, access control duties, bag searches, searching bags, rondes de surveillance, rondas de vigilancia, control de accesos, controlo de acessos, controllo accessi, portierato, ochrona obiektu, bewakingsrondes, manned guarding, door supervision, gatehouse duties, gatehouse, sicherheitsdienst, revierdienst, pfortendienst, empfangs- und pfortendienst, agent de sécurité, vigilante de seguridad, guardia giurata, ochrona mienia, beveiliger, objectbeveiliging, väktare, מאבטח, search procedures, security patrol
alarm-response | Alarm response | alarm systems monitoring, keyholding
case-recording | Case recording | case notes, recording case notes, case records, case note recording
child-in-need | Child in need and child protection plans | child in need, child protection plan, s47 enquiries, single assessments, child and family assessments, care leavers, hilfeplanung, hilfeplan, hilfeplanverfahren, hilfen zur erziehung, =HzE, sozialpädagogische familienhilfe, =SPFH, aide sociale à l'enfance, menores tutelados
child-protection-conferences | Child protection conferences | section 47, section 47 enquiries, section 17, section 20, child in need plans, children in need, child protection plans
community-engagement | Community engagement | community outreach, outreach work, gemeinwesenarbeit
conflict-de-escalation | De-escalation | conflict de-escalation, deeskalation, deeskalationstraining, désescalade
direct-work-with-children | Direct work with children | direct work with families, life story books
donor-research | Donor research | prospect research, donor prospecting, funder research, donor cultivation, cultivate donors
emergency-response | Emergency response | emergency response procedures
food-hygiene-inspections | Food hygiene inspections | food hygiene inspection, food safety inspections, fhrs, food safety act, food safety act 1990, food inspections, lebensmittelkontrolle, lebensmittelüberwachung
foster-care | Foster care | foster carer assessment, adoption and fostering, special guardianship, kinship care, pflegekinderhilfe, accueil familial, acogimiento familiar
homelessness-support | Homelessness support | rough sleeping, homelessness prevention, housing support, wohnungslosenhilfe
housing-management | Housing management | tenancy management, social housing, rent collection, housing allocations, lettings, residential lettings
interviewing-suspects | Investigative interviewing | pip level 1, pip level 2, pip2, achieving best evidence, abe interviews, investigative interviews, interviewing victims and witnesses, interviewing suspects, witness statements taking, file preparation, case file preparation, disclosure cpia, cpia
licensing-regulation | Licensing (local authority) | licensing act 2003, taxi licensing, alcohol licensing, licensing enforcement
looked-after-children | Looked after children | children looked after, children in care, child in care, unaccompanied young people, unaccompanied minors, unaccompanied asylum-seeking children, =UASC, pflegekinder, mineurs non accompagnés, menores no acompañados, minori stranieri non accompagnati
offender-management | Offender management | offender supervision, prisoner management, key work scheme, =ACCT, acct process, control and restraint, searching prisoners, cell searches, prisoner escorts, bewährungshilfe, strafvollzug, justizvollzug, surveillant pénitentiaire, funcionario de prisiones
pace-interviews | PACE interviews | ~=PACE, interviews under caution, pace codes, prosecution files, preparing prosecutions
policy-development | Policy development | policy advice, policy making, policy formulation
refugee-support | Refugee support | flüchtlingshilfe, asylum seekers support, migrationsberatung
sealed-incident-reporting | Incident logging | incident reporting, incident report writing, security incident reports
social-benefits-law-de | Sozialleistungen | bürgergeld, grundsicherung, sgb xii, sgb ix, leistungsrecht, leistungssachbearbeitung
statutory-nuisance | Statutory nuisance | statutory nuisances, noise complaints, noise nuisance, noise monitoring, noise measurement, housing enforcement, =HHSRS, housing health and safety rating system, private sector housing enforcement, environmental protection act
welfare-benefits-advice | Welfare benefits advice | welfare rights, benefits advice, sozialberatung, debt advice
`
