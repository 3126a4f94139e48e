/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const PUBLIC_SECTOR = `
access-control-guarding | Guarding and patrols | static guarding, foot patrols, mobile patrols, security patrols, access control duties, bag searches, searching bags, rondes de surveillance, rondas de vigilancia, control de accesos, controlo de acessos, controllo accessi, portierato, ochrona obiektu, bewakingsrondes
alarm-response | Alarm response | alarm systems monitoring, keyholding
case-recording | Case recording | case notes, recording case notes, case records, case note recording
child-protection-conferences | Child protection conferences | section 47, section 47 enquiries, section 17, section 20, looked after children, child in need plans, children in need, child protection plans
community-engagement | Community engagement | community outreach, outreach work, community development, gemeinwesenarbeit
conflict-de-escalation | De-escalation | conflict de-escalation, deeskalation, deeskalationstraining, désescalade
direct-work-with-children | Direct work with children | direct work with families, life story books
emergency-response | Emergency response | emergency response procedures
foster-care | Foster care | foster carer assessment, adoption and fostering, special guardianship, kinship care, pflegekinderhilfe, accueil familial, acogimiento familiar
homelessness-support | Homelessness support | rough sleeping, homelessness prevention, housing support, wohnungslosenhilfe
housing-management | Housing management | tenancy management, social housing, rent collection, housing allocations, lettings, residential lettings
policy-development | Policy development | policy advice, policy making, policy formulation
refugee-support | Refugee support | flüchtlingshilfe, asylum seekers support, migrationsberatung
sealed-incident-reporting | Incident logging | incident reporting, incident report writing, security incident reports
welfare-benefits-advice | Welfare benefits advice | welfare rights, benefits advice, sozialberatung, debt advice
`
