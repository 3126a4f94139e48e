/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const HUMAN_RESOURCES = `
absence-reporting | Absence reporting | sickness absence, absence monitoring, sickness reporting
background-checks-hr | Employment background checks | pre-employment checks, right to work checks, right-to-work checks, pre-employment screening
disciplinary-and-grievance | Disciplinary and grievance | disciplinaries and grievances, disciplinary hearings, disciplinaries, grievance procedures, disciplinary and grievance cases, disciplinary and grievances, employee relations cases, er cases, disciplinary investigations
hr-advice | HR advice | hr advisory, hr adviser experience, employee relations casework, =ER casework
hr-generalist | HR generalist work | generalist hr, hr generalist experience, hr operations, end-to-end hr, hr lifecycle, employee lifecycle, employee lifecycle management
payroll-input | Payroll input | payroll data input, vorbereitende lohnbuchhaltung, vorbereitende entgeltabrechnung
staff-induction | Staff induction | staff inductions, new starter inductions, onboarding of new employees, onboarding new starters, onboarding of new starters, einarbeitung neuer mitarbeiter, intégration des nouveaux collaborateurs
staff-rotas | Staff rotas | rota planning, writing rotas, staff rostering, dienstplanerstellung, dienstpläne, gestion des plannings, élaboration des plannings, elaboración de turnos, cuadrantes, turnistica, schemaläggning, grafiki pracy, scheduling staff, rotas, staff rota, rota writing, rotas and payroll hours, shift rotas, payroll hours, staff scheduling
time-and-attendance | Time and attendance | attendance records, zeitwirtschaft, arbeitszeiterfassung, gestion des temps, control de presencia, rilevazione presenze, gestione presenze, ewidencja czasu pracy, דוחות נוכחות, בקרת נוכחות, מערכת נוכחות, מערכות נוכחות, דיווחי נוכחות, time & attendance, ewidencja czasu, tijdregistratie, gestion du temps
`
