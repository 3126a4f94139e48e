/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const FINANCE = `
account-opening | Bank account opening | kontoeröffnung, kontoeröffnungen, ouverture de comptes, apertura de cuentas, legitimationsprüfung, legitimationsprüfungen, account opening, account openings, zakładanie kont
accounting | ~Accounting | accounting principles, general accounting, financial accounting, accountancy, buchhaltung, comptabilité, contabilidad, contabilidade, contabilità, rachunkowość, redovisning, ~boekhoudkundige kennis, finanz- und rechnungswesen, rechnungswesen, comptabilité générale, contabilidad general, contabilità generale, księgowość ogólna, חשבונאות, księgowości, rachunkowości, finanzwesen, ragioneria, financiële administratie, accounting knowledge, accounting standards, financial & management accounting, חשבונאי, ראיית חשבון, תואר בחשבונאות, w księgowości, finance & accounting, finance and accounting, accounting and finance
accounting-act | Accounting Act | ustawa o rachunkowości, ustawy o rachunkowości, ustawę o rachunkowości, ustawie o rachunkowości, bokföringslagen, k2 och k3, k3-regelverket, =K2/K3, plan comptable général, plan general contable, =PGC, =SNC contabilidade, principi contabili, principi contabili nazionali, codice civile bilancio, local gaap
accounts-payable | Accounts payable | =AP/AR, =A/P, kreditorenbuchhaltung, comptabilité fournisseurs, cuentas por pagar, contas a pagar, zobowiązania, contabilità fornitori, crediteurenadministratie, leverantörsreskontra, ap processing, ap accountant, ap specialist, accounts payable process, supplier invoices, supplier invoice, vendor invoices, purchase invoices, purchase invoice, supplier payments, fornitori, ciclo passivo, fatture passive, fatture fornitori, pagamenti fornitori, pagamento fornitori, contabile fornitori, registrazione fatture passive, kreditoren, eingangsrechnungen, factures fournisseurs, facturas de proveedores, facturas proveedores, faturas de fornecedores, fornecedores, leverantörsfakturor, inkoopfacturen, crediteuren, faktury kosztowe, faktury zakupowe, rozrachunki z dostawcami, ספקים הנהלת חשבונות, תשלום לספקים, תשלומי ספקים, הנהלת חשבונות ספקים, invoice matching, three-way matching, three-way match, 3-way match, 3-way matching, supplier statement reconciliations, supplier statement reconciliation, payment runs, payment run, supplier statements, vendor payments, purchase ledger, purchase ledger clerk, supplier ledger, accounts payable ledger, bought ledger, ~=AP, טיפול בספקים, תשלומים לספקים, rozliczenia z dostawcami, zobowiązań, comptes fournisseurs, comptes clients et fournisseurs, crediteurenadministratie voeren, creditor payments
accounts-receivable | Accounts receivable | =A/R, debitorenbuchhaltung, comptabilité clients, cuentas por cobrar, contas a receber, contabilità clienti, debiteurenadministratie, kundreskontra, =AR accounting, sales ledger, sales ledgers, ciclo attivo, fatture attive, ausgangsrechnungen, factures clients, facturas emitidas, kundfakturor, debiteuren, debitoren, faktury sprzedażowe, clienti contabilità, customer invoices, customer invoicing, collections and receivables, incassi, הנהלת חשבונות לקוחות, גביה, ar collections, należności, należności handlowe, debtors ledger, sales invoicing and credit control, comptes clients, ar and collections, receivables, customer receivables, חייבים וזכאים, טיפול בחייבים
accruals | Accruals | accruals and prepayments, prepayments, accruals & prepayments, accrued expenses, deferrals, prepaid expenses, rückstellungen, rechnungsabgrenzung, periodiseringar, periodafgrenzing, abgrenzungen, הפרשות, rezerwy, rozliczenia międzyokresowe, periodic accruals, ratei
ach | =ACH | ach payments
activity-based-costing | Activity-based costing
actuarial | Actuarial science | actuarial analysis, actuarial modeling
affordability-assessment | Affordability assessment | affordability assessments, affordability checks, fact find, fact finds, fact finding, protection advice, product recommendation mortgages
algorithmic-trading | Algorithmic trading | algo trading, quantitative trading, high-frequency trading
alternative-investments | Alternative investments
amortization-schedules | Amortization schedules
annual-accounts | Annual accounts | annual financial statements, jahresabschluss, jahresabschlüsse, monats- und jahresabschlüsse, bilan annuel, cierre contable, bilancio d'esercizio, jaarrekening, årsbokslut, sprawozdania finansowe, bilanz, bilanzen, bilanzerstellung, jahresabschlüssen, jahresabschlusses, jahresabschlussarbeiten, erstellung von jahresabschlüssen, comptes annuels, clôture annuelle, clôtures annuelles, bilans comptables, établissement des bilans, cuentas anuales, cierre anual, contas anuais, balanço anual, encerramento de exercício, bilancio, bilancio annuale, chiusure di bilancio, chiusura bilancio, redazione bilancio, bilanci, jaarrekeningen, årsredovisning, årsredovisningar, bokslut, sprawozdanie roczne, bilans roczny, דוח שנתי, statutory accounts preparation, preparation of annual accounts, year-end financial statements
anti-money-laundering | Anti-money laundering | =AML, anti money laundering, aml/kyc, bank secrecy act
asset-backed-securities | Asset-backed securities | securitization, mortgage-backed securities
asset-liability-management | Asset liability management | =ALM banking
asset-management | Asset management
audit-planning | Audit planning | audit sampling
audit-support | Audit support | audit preparation, audit readiness, prepare for audit, auditor liaison, assisting auditors, liaising with auditors, external auditors liaison
audit-testing | Audit testing | substantive procedures, substantive testing, tests of controls, test controls, control testing, controls testing, sox testing, audit fieldwork, audit procedures, walkthroughs audit
auditing | Auditing | financial audit, financial audits, wirtschaftsprüfung, audit financier, auditoría, auditoria financeira, revisione contabile, audyt finansowy, auditoria, ביקורת דוחות
balance-sheet | Balance sheet | balance sheets, balance sheet review
balance-sheet-accounting | Balance sheet accounting | Bilanzierung, bilanzbuchhaltung, hgb-bilanzierung
bank-guarantees | Bank guarantees | trade finance, letters of credit
bank-reconciliation | Bank reconciliation | account reconciliation, account reconciliations, bank reconciliations, balance sheet reconciliations, kontenabstimmung, rapprochement bancaire, rapprochements bancaires, conciliación bancaria, conciliaciones bancarias, conciliação bancária, riconciliazione bancaria, reconcile bank accounts, reconciling bank accounts, bank recs, reconciliations, account reconcilations, reconcile accounts, reconciling accounts, reconciliation of accounts, kontenabstimmungen, abstimmung von konten, bankabstimmung, kontenklärung, abstimmung der konten, lettrage, conciliación de cuentas, reconciliações bancárias, reconciliação bancária, conciliação de contas, riconciliazioni bancarie, riconciliazioni, bankafstemming, rekeningen afstemmen, bankavstämning, avstämningar, kontoavstämningar, avstämning av konton, avstämning, uzgadnianie kont, uzgadnianie sald, uzgadnianie rozrachunków, uzgodnienia kont, התאמות בנקים, התאמת בנקים, התאמות בנק, התאמות כרטסות, התאמות ספקים, intercompany recs, credit card reconciliation, credit card reconciliations, reconcile credit cards, reconciling bank, ביצוע התאמות, התאמות כרטיסים, bank management reconciliation, account recs, rozliczanie sald, uzgadnianie wyciągów, księgowanie wyciągów bankowych, wyciągi bankowe, control account reconciliations, reconciling accounts payable, reconciliation activities, balance sheet recs, התאמה בין חשבונית לקבלה, התאמת כרטיסים, reconcile statements
bank-teller-operations | Bank teller operations | teller operations, bank teller, kassierertätigkeit
banking-operations | Banking operations | bank operations, branch banking, bankgeschäft, bankwesen, banca comercial, kreditgeschäft, bankowość, firmenkundengeschäft, privatkundengeschäft, back office bancaire
basel | Basel III | basel ii
billing | ~Billing
bloomberg-api | Bloomberg API
bond-trading | Bond trading | municipal bonds, corporate bonds
bookkeeping | Bookkeeping | book-keeping, book keeping, Bookkeeping double entry, double-entry bookkeeping, finanzbuchhaltung, tenue de livres, teneduría de libros, księgowość, bokföring, boekhouding, הנהלת חשבונות, bookkeeper, bookkeepers, fibu, prowadzenie ksiąg rachunkowych, księgi rachunkowe, ksiąg rachunkowych, księgowanie, księgowanie dokumentów, dekretacja, dekretacja dokumentów, bokföringen, löpande bokföring, grundbokföring, tenue de la comptabilité, tenue comptable, saisie comptable, registros contables, contabilización, lançamentos contabilísticos, lançamentos contábeis, lançamentos, escrituração, registrazioni contabili, registrazione contabile, prima nota, tenuta della contabilità, boekingen, inboeken, הנה"ח, הנהח"ש, מנהלת חשבונות, מנהל חשבונות, מנהל/ת חשבונות, הנהלת חשבונות כפולה, double entry, daybooks, posting invoices, posting of invoices, עד מאזן, הנהלת חשבונות עד מאזן, הנהלת חשבונות סוג 3, הנהלת חשבונות סוג 2, הנהלת חשבונות סוג 1+2, book keeper, hesabon, partita doppia, dupla partida, partida doble, dubbelt boekhouden, בהנהלת חשבונות, הנהלת החשבונות, תעודת הנהלת חשבונות סוג
budgeting | Budgeting | budget management, budget planning, budgetierung, budgetplanung, gestion budgétaire, budżetowanie, budgetbeheer, budget setting, budget holder, managing budgets, manage budgets, budget monitoring, budget tracking, budget control, budget preparation, budget forecasting, budget responsibility, departmental budgets, department budget, operating budget, operating budgets, annual budgets, budgeting process, budgeting and reforecasting, budgets and forecasts, budgeting & forecasting, budgetverantwortung, budgetplanung und -kontrolle, budgets und forecasts, élaboration des budgets, suivi budgétaire, suivi des budgets, control presupuestario, orçamentação, controlo orçamental, controle orçamentário, redazione budget, controllo budget, begroting, begrotingen, budgetteren, budżetowania, budżety, ניהול תקציב, בניית תקציב, budgetansvar, budgetering, budgetuppföljning, within budget management, setting budgets, ניהול תקציבים, בקרת תקציב, בקרה תקציבית, תקציב שנתי, budgeterstellung, budgets annuels, ניהול תקציב ומשאבים, בניית תקציבים, מעקב תקציב, ניהול תקציבי, תקציב וניתוח, budget ownership
capital-allocation | Capital allocation
capital-budgeting | Capital budgeting | capital expenditure, =CAPEX
capital-markets | Capital markets | שוק ההון, עולם שוק ההון, kapitalmarkt, marchés de capitaux, mercado de capitales, rynki kapitałowe
capital-raising | Capital raising
cash-application | Cash application | cash applications
cash-basis-accounting | Cash-basis accounting | einnahmen-überschuss-rechnung, einnahmenüberschussrechnung, einnahmen-überschuss-rechnungen, einnahmenüberschussrechnungen, =EÜR, einnahmen-überschussrechnung, einnahmenüberschussrechnungen (eür), einnahmenüberschussrechnung (eür)
cash-flow | Cash flow management | cash flow forecasting, cash management, cash flows, cashflow, cash flow, cash-flow, cashflow management, cashflow forecasting, cash flow forecast, cash flow forecasts, cashflow forecasts, cash forecasting, trésorerie, gestion de trésorerie, tesorería, fluxo de caixa, flusso di cassa, flussi di cassa, cash flow planning, kassaflöde, kasstroom, przepływy pieniężne, תזרים, תזרים מזומנים, ניהול תזרים, ניהול תזרים מזומנים, תזרימי מזומנים, plan de trésorerie, previsión de tesorería, płynność finansowa, cash position, cash positions, cash positioning, liquiditätssteuerung, prévisions de trésorerie
cash-reconciliation | Cash reconciliation | till reconciliation
charities-sorp | Charities SORP | =SORP, charity sorp, academies accounts direction, charity accounts
chart-of-accounts | Chart of accounts
cit | Corporate income tax (CIT) | =CIT, podatek cit, podatek dochodowy, podatku dochodowego od osób prawnych, pit i cit, cit-8, =PIT
city-ledger | City ledger | guest ledger
claims-adjusting | Claims adjusting | claims adjustment, claims investigation, schadenregulierung, gestion des sinistres
clearing-and-settlement | Clearing and settlement | trade settlement, trade settlements
client-accounting | Client profitability reporting | job profitability, client profitability reports, project profitability reporting
collateral-management | Collateral management
collections | Debt collection | collections management, ar collection, debt collections, cash collection, cash collections, overdue balances, אכיפת גבייה, windykacja miękka, incasso, גבייה, בגבייה, וגבייה, recouvrement de créances, recobro, cobranza
commercial-lending | Commercial lending
commercial-real-estate-finance | Commercial real estate finance
commodities-trading | Commodities trading | commodity trading, energy trading
consolidation | Financial consolidation | consolidations, financial consolidations, group consolidation, איחוד דוחות, konsolidierungen, consolidación contable, konzernkonsolidierung, consolidation des comptes, consolidación financiera, consolidamento
consumer-lending | Consumer lending | personal loans
controlling | ~=Controlling | financial controlling, finanzcontrolling, contrôle de gestion, control de gestión, controllo di gestione, kontroling
corporate-actions | Corporate actions
corporate-banking | Corporate banking
corporate-finance | Corporate finance
corporate-tax | Corporate tax | corporation tax, körperschaftsteuer, impôt sur les sociétés
cost-accounting | Cost accounting
cost-centres | Cost centre accounting | cost centers, cost center accounting, cost centres, kostenstellen, centri di costo, centros de coste
costing | Costing | product costing, standard costing, cost estimation, costing models, cost calculations, kalkulation, kostenrechnung, calcul de coûts, calcul des coûts, cálculo de costes, escandallos, apuramento de custos, custeio, kostprijsberekening, kostprijs, produktkalkyl, kalkylering, tamhir, תמחיר, cost price calculation, standard costs, standard cost, plankostenrechnung, coûts standards
credit-analysis | Credit analysis | credit underwriting, kreditanalyse, analyse crédit, analisi del credito, analiza kredytowa, credit assessment, credit assessments, credit applications, customer credit lines, עולמות האשראי, ניתוח אשראי, חיתום אשראי, ניהול אשראי, kreditprüfung, bonitätsprüfung, bonitätsprüfungen, kreditwürdigkeitsprüfung, octroi de crédits, concesión de créditos
credit-control | Credit control | credit controller, mahnwesen, recouvrement, gestión de cobros, recupero crediti, credit controllers, debt chasing, chasing debt, chasing overdue invoices, aged debt, aged debtors, dunning, mahnungen, forderungsmanagement, relance clients, relances clients, relance des impayés, reclamación de impagados, cobros, gestione crediti, sollecito pagamenti, solleciti, debiteurenbeheer, inkasso, kravhantering, windykacja, windykacja należności, cobrança, גבייה מלקוחות, מעקב חובות, טיפול בחובות, גביית חובות, תזכורות חוב, ניהול גבייה, דוחות חובות
credit-risk | Credit risk | kreditrisiko, credit risk modeling, credit scoring
credit-underwriting-policies | Credit underwriting policies
cryptocurrency | Cryptocurrency | cryptocurrencies, ~crypto, crypto assets, crypto trading
custody-services | Custody services
customer-due-diligence | Customer due diligence | enhanced due diligence, =CDD/EDD, cdd and edd, ubos, ultimate beneficial owners, identify ubos, beneficial ownership, client due diligence, cdd checks, edd checks, perform cdd, cdd reviews, kyc/cdd, cdd/kyc, cdd onboarding, cdd files, cdd analyst, kyc and cdd
danel-systems | Danel | דנאל, שנירדייס, מערכת דנאל
deb-des | DEB and DES declarations | deb/des, =DEB, déclarations d'échanges de biens, =EMEBI
debt-capital-markets | Debt capital markets | equity capital markets
debt-restructuring | Debt restructuring
deferred-tax | Deferred tax | latente steuern, impôts différés
depreciation-accounting | Depreciation accounting
derivatives | Derivatives | options pricing, derivatives pricing
discounted-cash-flow | Discounted cash flow | =DCF, dcf models | valuation
due-diligence | Financial due diligence | due diligence, בדיקות נאותות
dutch-payroll-rules | Dutch payroll rules | loonaangifte, loonheffing, loonheffingen, werkkostenregeling, =WKR, pensioenaangifte, wia-melding, verzuimmeldingen, cao-kennis
e-conomic-ledger | Sub-ledgers | subledger, sub-ledger, sub ledger, subledgers, sub-ledgers, nebenbücher
e-invoicing | E-invoicing | electronic invoicing, fatturazione elettronica, fattura elettronica, fatture elettroniche, =SdI, sistema di interscambio, e-rechnung, facturation électronique, factura electrónica, fatura eletrónica, nota fiscal, notas fiscais, nota fiscal eletrônica, =KSeF, peppol, חשבונית ישראל
economic-analysis | Economic analysis | economic modeling
equities-trading | Equities trading | electronic trading
equity-compensation | Equity compensation | stock administration
equity-research | Equity research
esg | =ESG | esg reporting, sustainability reporting
estate-administration | Estate administration | probate accounting
etfs | ETFs | exchange-traded funds
expense-management | Expense management | expense reporting, expense reports, travel and expense, expenses processing, processing expenses, expense claims, reisekostenabrechnung, notes de frais, notas de gastos, note spese, declaraties, reseräkningar, utlägg, rozliczanie delegacji, delegacje, הוצאות עובדים, expense reimbursement, expense processing, frais de déplacement, note de frais, note de frais et, reisekostenabrechnungen, travel expenses
external-audit | External audit | statutory audit, lead audits, statutory audits, financial statement audits, external audits, abschlussprüfung, jahresabschlussprüfung, audit légal, commissariat aux comptes, auditoría de cuentas, revisione legale, badanie sprawozdań, year-end audit, annual audit, audit engagements, audit of financial statements, ביקורת חיצונית, biegłym rewidentem, biegły rewident, współpraca z biegłym rewidentem, auditor support, support external auditors
f24 | Modello F24 | f24, modelli f24, f24 telematici
factoring | ~Factoring
fatca | FATCA | =CRS reporting
fca-rules | FCA rules | fca regulations, fca regulation, fca regulated, consumer duty, =DISP, =MCOB, =COBS, =ICOBS, fca handbook, fca compliance, treating customers fairly, conduct rules, =SM&CR, smcr
financial-advice | Financial advice | financial advisory, financial planning advice, anlageberatung, conseil financier
financial-analysis | Financial analysis
financial-close | Financial close
financial-compliance | Financial compliance
financial-control | Financial control
financial-crime-compliance | Financial crime compliance | financial crime, financial crimes
financial-instruments | Financial instruments
financial-management | Financial management | finanzmanagement, gestion financière, gestión financiera, gestão financeira
financial-modeling | Financial modeling | financial modelling, financial models, excel modelling, excel modeling, financial model, modelo financiero, modellazione finanziaria, finanzmodelle, modélisation financière
financial-planning | Financial planning and analysis | fp&a, financial planning & analysis, financial planning
financial-planning-systems | Financial planning systems | epm systems, epm software, financial planning software, enterprise performance management, corporate performance management, =EPM, =CPM systems
financial-reporting | Financial reporting | financial statements, consolidated financial statements, sprawozdania finansowego, sprawozdanie finansowe, sprawozdań finansowych, sprawozdawczość finansowa, sprawozdawczość, finanzberichte, finanzberichterstattung, berichterstattung finanzen, états financiers, reporting financier, estados financieros, reporting financiero, informes financieros, demonstrações financeiras, relato financeiro, relatórios financeiros, reporting finanziario, financiële verslaglegging, financiële rapportage, finansiell rapportering, דוחות כספיים, דוחות כספים, prepare financial statements, preparation of financial statements, preparing financial statements, financial reports, financial statements preparation, עריכת דוחות כספיים, הכנת דוחות כספיים, דיווח כספי, דיווחים כספיים, external reporting, sprawozdawczości finansowej, statutory returns
fixed-assets | Fixed asset accounting | fixed assets, środki trwałe, środków trwałych, anlagenbuchhaltung, anlagevermögen, immobilisations, inmovilizado, activos fijos, activo fijo, imobilizado, ativos fixos, cespiti, gestione cespiti, vaste activa, anläggningstillgångar, anläggningsregister, רכוש קבוע, fixed asset register, fixed asset registers, fixed assets register, asset register
fixed-income | Fixed income
forecasting | Financial forecasting | budgeting and forecasting, forecasting, financial forecasts, reforecasting, reforecast, re-forecasting, reforecasts, revenue forecasting, hochrechnungen, prévisions, previsiones, previsões, previsioni, forecasting models, rolling forecasts quarterly, quarterly forecast, reforecast quarterly, תחזיות
foreign-exchange | Foreign exchange | forex
forensic-accounting | Forensic accounting
fraud-investigation | Fraud investigation | fraud investigations
frs-102 | FRS 102 | =FRS 102 1A, frs 102 section 1a, uk gaap (frs 102), frs102, frs 101, frs 105
fund-accounting | Fund accounting | fund administration
fund-management | Fund management
fundraising | ~Fundraising
funds-flow | Funds flow | funds flows, flow of funds, funds flow diagrams
funds-transfer-pricing | Funds transfer pricing
futures-trading | Futures trading | futures and options
fx-exposure | Multi-currency accounting | multi-currency, multi currency, multicurrency
gaap | GAAP | us gaap, uk gaap
general-ledger | General ledger | gl accounting, general ledger accounting, ~=GL, ledger accounts, gl reconciliation, grand livre, hauptbuch, libro mayor, księga główna, huvudbok, grootboek
german-public-pay | TVöD | tv-l, tarifvertrag öffentlicher dienst, beamtenbesoldung, besoldungsrecht, tvöd-sue
gift-aid | Gift aid
gl-coding | Chart of accounts coding | nominal coding, nominal ledger, nominal codes
government-accounting | Government accounting | governmental accounting, gasb, fund-based accounting
grant-accounting | Grant accounting
grant-writing | Grant writing | grant management, funding applications, funding bids, grant bids, write grant applications, writing bids, antragstellung fördermittel, demandes de subvention, solicitud de subvenciones, candidaturas a fundos, grant applications, writing grant applications, winning grants, secure grants, securing grants, win grants, grant reporting, grant reports, report to funders, reporting to funders, funder reports, multi-year grants
gross-margin-analysis | Gross margin analysis | gross margin, gross margins, gross margin reporting, margin analysis, margin reporting, deckungsbeitragsrechnung, analyse des marges, análisis de márgenes
group-accounting | Group accounting | konzernrechnungslegung, konsolidierung, konzernabschluss
hedge-accounting | Hedge accounting | hedging strategies
hedge-funds | Hedge fund operations
hgb | =HGB
ifrs | IFRS
ifrs-16 | IFRS 16 | ifrs 9, ifrs 15, ifrs 17
income-tax | Income tax | income tax preparation, individual tax returns, einkommensteuer, impôt sur le revenu, form 1040, מס הכנסה, למס הכנסה, ולמס הכנסה
indirect-tax | Indirect tax | indirect taxation, umsatzsteuer, mehrwertsteuer
insurance-broking | Insurance broking | insurance broker, insurance brokerage, insurance broker experience, versicherungsmakler, courtage en assurance, mediación de seguros, broker assicurativo
insurance-claims | Claims handling | claims management, claims processing, insurance claims, claims handler, claims handlers, claim handling, claims settlement, claims assessment, claims adjuster, schadenbearbeitung, schadensbearbeitung, gestion de sinistres, gestión de siniestros, tramitación de siniestros, gestão de sinistros, gestione sinistri, schadebehandeling, skadereglering, likwidacja szkód, motor claims, third-party claims, first notification of loss, =FNOL, total loss claims, credit hire, bodily injury claims, reserving claims, claims reserves, schadenregulierung kfz, siniestros, liquidazione sinistri, szkody komunikacyjne, תביעות ביטוח, סילוק תביעות, personal injury claims, property claims, liability claims
insurance-fraud-detection | Insurance fraud detection | fraud indicators, claims fraud, fraudulent claims, spot fraud
insurance-products | Insurance products | versicherungsprodukte, general insurance, commercial lines, personal lines, sachversicherung, sach- und haftpflichtversicherung, assurances iard, iard, seguros generales, ubezpieczenia majątkowe, ביטוח אלמנטרי
intercompany-accounting | Intercompany accounting | intercompany transactions, intercompany reconciliations, intercompany
internal-audit | Internal audit | internal auditing, internal audits
internal-controls | Internal controls | בקרות פנימיות, בקרה פנימית, internal control environment, internal control frameworks, interne kontrollsysteme, contrôle interne, control interno, controlli interni, kontrola wewnętrzna, interne beheersing, internkontroll, בקרות ותהליכים פיננסיים, בקרות פיננסיות, internal control, financial controls
intrastat | Intrastat | intrastat declarations, intrastat returns, intrastat-meldungen, déclarations intrastat, modelli intrastat, deklaracje intrastat, =VIES, ec sales list
inventory-accounting | Inventory accounting | inventory valuation
investment-advice | Securities advice | wertpapierberatung, wertpapiergeschäft, wphg, anlageberatung wertpapiere, conseil en investissement, asesoramiento de inversiones, consulenza finanziaria, investment advice, bausparen, bausparverträge
investment-analysis | Investment analysis | investment research, equity analysis, company valuation, investment appraisal
investment-banking | Investment banking
investment-management | Investment management | vermögensverwaltung, gestion de patrimoine, gestión de inversiones
investor-relations | Investor relations | investor reporting
invoice-processing | Invoice processing | processing invoices, process invoices, processing of invoices, invoice verification, invoice approval, invoice coding, coding invoices, rechnungsprüfung, rechnungsbearbeitung, rechnungskontrolle, traitement des factures, saisie des factures, contrôle des factures, procesamiento de facturas, gestión de facturas, registro de facturas, controllo fatture, verifica fatture, tratamento de faturas, processamento de notas fiscais, factuurverwerking, verwerken van facturen, fakturahanteringen, obieg faktur, rejestracja faktur, קליטת חשבוניות, טיפול בחשבוניות, high-volume invoice processing, registrazione fatture, קליטת חשבוניות ספקים, קליטה ובקרה של חשבוניות, הזנת חשבוניות
invoicing | Invoicing | wystawianie faktur, client billing, client invoicing, issuing invoices, raising invoices, raise invoices, invoice preparation, invoice entry, faktura, émission des factures, emisión de facturas, emissione fatture, fatture, fatturazione attiva, emissão de faturas, faturação, facturen, fakturahantering, fakturor, faktury, fakturowania, wystawianie faktur vat, fakturierung, facturation, facturación, fatturazione, fakturowanie, facturatie, fakturering, rechnungsstellung, faturamento, הפקת חשבוניות, הוצאת חשבוניות, חיובים וזיכויים, הנפקת חשבוניות, בהנפקת חשבוניות, חשבוניות, facturation clients, facturación a clientes
isa-auditing-standards | International Standards on Auditing | isa (uk), isa uk, isa 315, =ISA (UK) 315, international auditing standards, =PCAOB, pcaob standards, us gaas, normes d'audit, prüfungsstandards, idw ps
islamic-finance | Islamic finance
israeli-payroll-reports | Israeli payroll reports | טופס 102, טופס 126, טופס 106, גמר חשבון, ביטוח לאומי, דיווחים לביטוח לאומי, קופות פנסיה, קרנות פנסיה, פנסיה וגמל
jmlsg | JMLSG | =MLR 2017, money laundering regulations, jmlsg guidance, money laundering regulations 2017, geldwäschegesetz, =GwG, lcb-ft, prevención de blanqueo de capitales, antiriciclaggio, =Wwft
job-costing | Job costing | project accounting, project cost accounting
journal-entries | Journal entries | journal entry, posting journals, post journals, month-end journals, journal postings, manual journals, buchungen, buchungssätze, écritures comptables, asientos contables, scritture contabili, scritture di assestamento, ratei e risconti, memoriaalboekingen, bokföringsorder, פקודות יומן, רישום פקודות
jpk | JPK | jpk_vat, plik jpk
kyc | =KYC | know your customer, onboarding kyc, kyc onboarding, kyc checks, kyc reviews, kyc remediation, kyb, know your business, periodic reviews kyc
lease-accounting | Lease accounting | =ASC 842
leasing-finance | Leasing finance
ledger-reconciliation | Ledger reconciliation | ledger management
leveraged-buyouts | Leveraged buyouts | leveraged buyout, lbo modeling, lbo models
life-insurance | Life insurance | life and pensions, lebensversicherung, assurance vie, seguro de vida, health insurance products, commercial insurance, life cover, critical illness, critical illness cover, income protection, protection insurance, polisy na życie, ביטוח חיים
liquidity-management | Liquidity management | liquidity risk, liquiditätsplanung
loan-processing | Loan processing | loan servicing, loan administration
loan-underwriting | Loan underwriting
management-accounting | Management accounting | management accounts, management accountant, management reporting, monthly management accounts, management account, monthly management accounts pack, management accounts pack, board packs, board pack, management information reporting, kostenstellenrechnung, contabilidad analítica, contabilidad de gestión, contabilità analitica, comptabilité analytique, contabilità industriale, management accounting and reporting
management-consulting | Management consulting | consulting experience, strategy consulting, management consultancy, strategic consulting, top-tier consulting, unternehmensberatung, conseil en management, consultoría estratégica, consulenza direzionale
market-risk | Market risk | value at risk, =VaR
merchant-services | Merchant services | merchant acquiring
mergers-acquisitions | Mergers and acquisitions | m&a, mergers & acquisitions
microfinance | Microfinance
month-end-close | Month-end close | month end close, month-end closing, monthly closing, month-end, period close, monatsabschluss, monatsabschlüsse, clôture mensuelle, clôtures mensuelles, cierre mensual, cierres mensuales, zamknięcie miesiąca, zamknięcia miesiąca, zamknięć miesiąca, zamykanie miesiąca, zamknięcia miesięczne, zamknięć miesięcznych, monatsabschlüssen, monats- und quartalsabschlüsse, monatsabschlussarbeiten, clôture du mois, arrêtés mensuels, situations mensuelles, cierre de mes, cierres contables, fecho mensal, fecho de contas, fechamento mensal, fechamento contábil, encerramento mensal, chiusure mensili, chiusura mensile, chiusure contabili, chiusura contabile, maandafsluiting, maandafsluitingen, maandelijkse afsluiting, månadsbokslut, månadsavslut, סגירת חודש, סגירות חודשיות, months end, monthly close, month end process, period end, period-end, month-end reporting, month end reporting, month-end accounts, month end accounts, month-end procedures, סגירה חודשית, סגירת תקופות, סגירות תקופתיות, סגירת רבעון, סגירת שנה, תהליכי סגירה חודשית, month end in
mortgage-advice | Mortgage advice | mortgage advisor, mortgage adviser, mortgage broker, mortgage processing, baufinanzierung, immobilienfinanzierung, crédit immobilier, hipotecas, mutui, hypotheken, hypotheekadvies, kredyty hipoteczne, משכנתאות, mortgage applications
mortgage-lending | Mortgage lending | loan origination, mortgage underwriting, mortgage loans, remortgages, remortgage, remortgaging, buy-to-let, buy-to-let mortgages, residential mortgages
mutual-funds | Mutual funds | mutual fund
national-insurance | National insurance | לביטוח לאומי, ולביטוח לאומי
nonprofit-accounting | Nonprofit accounting | nonprofit accounting standards
oic-portal | OIC portal | official injury claim portal, claims portal, mib portal
operational-risk | Operational risk
option-pricing | Option pricing | black-scholes, ~options trading
order-to-cash | Order-to-cash | o2c, quote-to-cash
p-and-l-management | P&L management | profit and loss, p&l responsibility, p&l statements, profit and loss statements, p&l, p&ls, p & l, managing a p&l, full p&l responsibility, p&l account, p&l accountability, p&l ownership, pnl, gewinn- und verlustrechnung, =GuV, compte de résultat, cuenta de resultados, cuenta de explotación, conto economico, profit & loss, winst- en verliesrekening, resultaträkning, rachunek zysków i strat, רווח והפסד, =DRE
partnership-taxation | Partnership taxation | form 1065, pass-through entities
paye | =PAYE | paye modernisation, paye and ni, paye/ni, =RTI submissions
payment-schedules | Payment schedules | scadenzario, scadenziario, gestione scadenze, échéancier
payments | Payment processing | payments processing, payment systems, card payments, payment files, =BACS, bacs payments, bacs runs, =CHAPS, payment batches, faster payments, zahlungsverkehr, zahlungsläufe, zahlungslauf, gestion des paiements, gestión de pagos, betalingen, betaalruns, betalningar, utbetalningar, płatności, realizacja przelewów, przelewy, ri.ba., bonifici
payroll | Payroll | payroll processing, payroll administration, lohnbuchhaltung, nómina, paie, Entgeltabrechnung, lohn- und gehaltsabrechnung, gehaltsabrechnung, gestion de la paie, gestion de paie, établissement des paies, elaborazione paghe, paghe e contributi, salarisadministratie, naliczanie wynagrodzeń, kadry i płace, lönehantering, lönadministration, folha de pagamento, חשבות שכר, nóminas, gestión de nóminas, buste paga, salarisverwerking, folha salarial, שכר עובדים, lohn- und gehaltsbuchhaltung, lohnabrechnung, lohnabrechnungen, lohn und gehalt, löhne und gehälter, paies, bulletins de paie, gestionnaire de paie, bulletin de salaire, elaboración de nóminas, seguros sociales, processamento salarial, processamento de salários, cedolini, loonadministratie, loonverwerking, salarissen, lönekörning, lönespecialist, lista płac, listy płac, lista plac, obsługa płac, חשבי שכר, חשב שכר, חשבת שכר, הכנת שכר, payroll cycle, payroll run, payroll runs, end-to-end payroll, end to end payroll, process payroll, processing payroll, payroll specialist, payrolls, payroll clerk, multi-country payroll, payroll management, payroll operations, in-house payroll, payroll system, lohnbuchhaltungen, finanz- und lohnbuchhaltungen, finanz- und lohnbuchhaltung, entgeltabrechnungen, personalabrechnung, bulletins de salaire, nóminas y seguros sociales, confección de nóminas, salarisadministrateur, salarisadministratie voeren, kadr i płac, חשב/ת שכר, תלוש שכר, תלושי שכר, payroll journals, run payroll, משכורות, ביצוע משכורות, הכנת משכורות, טיפול בשכר, ידע בשכר, löneadministration
payroll-reconciliation | Payroll reconciliation | reconciling payroll, payroll reconciliations, reconcile payroll
payroll-tax | Payroll tax | payroll taxes, lohnsteuer, sozialversicherungsrecht
pension-administration | Pension administration | pensions administration, pension schemes, betriebliche altersvorsorge
pensions-il | Pension and provident funds | עולם הפנסיה, עולמות הפנסיה, קופות גמל, ביטוח פנסיוני, רישיון פנסיוני, רישיון סוכן ביטוח
performance-attribution | Performance attribution | gips standards
petty-cash | Petty cash | kassenbuch, caja chica, cassa contanti, piccola cassa, fundo de caixa, קופה קטנה
portfolio-management | Portfolio management
private-equity | ~Private equity
procure-to-pay | Procure-to-pay | p2p process, purchase-to-pay
property-and-casualty-insurance | Property and casualty insurance | p&c insurance, property & casualty
property-tax | Property tax
prsi | PRSI
prudential-regulation | Prudential regulation | =ICAAP, =COREP
purchase-orders | Purchase orders | purchase order processing
quantitative-finance | Quantitative finance
quarterly-reporting | Quarterly reporting | quarterly close
r-and-d-tax-credits | R&D tax credits
real-estate-finance | Real estate finance
record-to-report | Record-to-report | r2r
regulatory-capital | Regulatory capital | ccar, stress testing capital
regulatory-reporting | Regulatory reporting
reinsurance | Reinsurance
retail-banking | Retail banking
retirement-planning | Retirement planning | 401(k) administration, 401k administration
revenue-management | Revenue management | hotel yield management, yield and revenue management, revenue and yield management, yield management hotellerie, hotel revenue management
revenue-recognition | Revenue recognition | =ASC 606, revenue accounting, deferred income, deferred revenue
risk-analysis | Risk analysis | risikoanalyse
risk-assessment-credit | Risk assessment credit
risk-modeling | Risk modeling
rolling-forecasts | Rolling forecasts | rolling forecast
sales-tax | Sales tax | sales and use tax
securities | Securities regulation | finra, mifid ii
sepa | SEPA | sepa payments, sepa credit transfer, sepa direct debit
solvency-ii | Solvency II
sox | =SOX | sarbanes-oxley, sox compliance, sarbanes oxley
spanish-taxes | Spanish taxes | =IRPF, impuesto de sociedades, impuesto sobre sociedades, modelo 200, modelo 190, modelo 111, suministro inmediato de información, requerimientos de hacienda, renta y patrimonio, impuestos iva e irpf, declaración de la renta
statutory-accounting | Statutory accounting | statutory reporting, statutory accounts
stock-market | Stock market | stock trading, securities trading, wertpapierhandel
stock-valuation | Stock valuation | stock valuations, wycena zapasów, wyceny zapasów, bestandsbewertung, vorratsbewertung, valorisation des stocks, valoración de existencias, valorização de stocks, valorizzazione magazzino, voorraadwaardering, lagervärdering, הערכת מלאי, inventurbewertung
strategic-finance | Strategic finance | corporate finance strategy, financial strategy, finance strategy, finanzstrategie, stratégie financière, estrategia financiera
structured-finance | Structured finance | structured products
subrogation | Subrogation | recoveries and subrogation, claims recoveries, recours assurance
swift-payments | SWIFT payments | swift messaging, iso 20022, swift transfers
tax | Tax preparation | tax compliance, tax accounting, tax filing, =Steuern, steuerfachangestellte, steuerfachangestellter, steuerfachangestellten, steuerfachkraft, steuerwesen, tax accountant, taxation, corporate taxation, personal tax, מיסוי, מיסים, tax reporting, מיסוי מקרקעין, corporate tax compliance, podatki, fiscalité d'entreprise, skatt, beskattning, דיווחים לרשויות, דיווח לרשויות, דיווחים לרשויות המס, tax filings, tax declarations, prüfung von steuerbescheiden, steuerbescheide, tax assessments
tax-audits | Tax audits | betriebsprüfung, betriebsprüfungen, begleitung von betriebsprüfungen, contrôle fiscal, contrôles fiscaux, inspección fiscal, kontrole podatkowe, verifiche fiscali
tax-law | Tax law | tax advisory, tax planning, steuerrecht, steuerberatung, conseil fiscal, asesoría fiscal, consulenza fiscale, przepisów podatkowych, przepisy podatkowe, prawo podatkowe, prawa podatkowego, steuerrechts, droit fiscal, fiscalité, derecho tributario, fiscalidad, derecho fiscal, legislação fiscal, fiscalidade, diritto tributario, normativa fiscale, fiscale wetgeving, belastingrecht, fiscaal recht, skatterätt, skattelagstiftning, דיני מס, חוקי מס, tax legislation, tax regulations, tax rules, tax laws
tax-provision | Tax provision | =ASC 740
tax-returns | Tax returns | steuererklärungen, steuererklärung, betriebliche steuererklärungen, private steuererklärungen, déclarations fiscales, déclaration fiscale, liasse fiscale, liasses fiscales, declaraciones fiscales, declaraciones de impuestos, impuestos, liquidación de impuestos, modelo 303, modelo 347, modelos tributarios, declarações fiscais, obrigações fiscais, obrigações acessórias, dichiarazioni dei redditi, dichiarazione dei redditi, dichiarativi, adempimenti fiscali, dichiarazioni fiscali, deklaracje podatkowe, deklaracji podatkowych, rozliczenia podatkowe, zeznania podatkowe, belastingaangiften, belastingaangifte, aangiften, aangifte inkomstenbelasting, skattedeklarationer, inkomstdeklaration, deklarationer, דוחות מס, דוחות למס הכנסה, corporation tax returns, personal tax returns, self assessment, self-assessment tax returns, corporate tax returns, tax return preparation, prepare tax returns, einkommensteuererklärungen, presentación de impuestos, déclarations sociales et fiscales, loonaangiften, vpb-aangifte, skattedeklaration, דוחות שנתיים למס הכנסה
third-party-risk-management | Third-party risk management | vendor risk management
timesheet-billing | Timesheet processing | timesheets, timesheet, time sheets, timesheet management
trade-surveillance | Trade surveillance | market abuse
transaction-monitoring | Transaction monitoring | transaction screening, sanctions screening, suspicious activity reports, =SARs, suspicious activity reporting, =STRs, pep screening, adverse media screening, transaction monitoring alerts, write sars, sar reporting, sar filing, sanctions and pep screening, pep lists, sanctions lists, name screening, alert handling
transfer-pricing | Transfer pricing
treasury | Treasury management | ~Treasury
treasury-operations | Treasury operations | cash pooling
trial-balance | Trial balance | trial balances, to trial balance, up to trial balance, saldenlisten, summen- und saldenliste, balance générale, balance de comprobación, balancete, balancetes, bilancio di verifica, bilanci di verifica, proefbalans, zestawienie obrotów i sald, מאזן בוחן, עד מאזן בוחן
trust-accounting | Trust accounting | trust administration
underwriting | Underwriting | insurance underwriting, חיתום, חיתום פרט, חתם ביטוח, חתמים, underwriter, underwriters, tarification assurance, suscripción de seguros, sottoscrizione rischi, underwriting guidelines, policy underwriting
usc-tax | Universal Social Charge | ~=USC
valuation | ~Valuation | business valuation
variance-analysis | Variance analysis | ניתוח פערים, ניתוח סטיות, abweichungsanalyse, analyse des écarts, análisis de desviaciones
vat | =VAT | vat returns, =GST, vat return, vat reporting, vat compliance, vat accounting, umsatzsteuervoranmeldung, umsatzsteuervoranmeldungen, umsatzsteuer-voranmeldungen, ust-voranmeldung, ustva, déclaration de tva, déclarations de tva, =TVA, tva, liquidaciones de iva, liquidación de iva, declaración de iva, liquidazione iva, liquidazioni iva, dichiarazione iva, dichiarazioni iva, registri iva, ~=BTW, btw-aangifte, btw-aangiften, btw aangifte, btw-aangiftes, momsredovisning, momsdeklaration, momsdeklarationer, podatek vat, deklaracje vat, rozliczenia vat, rozliczanie vat, podatku vat, מע"מ, דוחות מע"מ, דיווחי מע"מ, דיווח מע"מ, דיווחים למע"מ, vat returns preparation, declaraciones iva, =IVA, moms och, ingående och utgående moms, btw-aangifte doen, ustawa o vat, vat-ustawa, vat registration, dichiarazione iva annuale, modelo 390, modelo 303 y 390, imposta sul valore aggiunto
vendor-master-data | Vendor master data
venture-capital | ~Venture capital
w-2-processing | W-2 processing | =1099 processing
wage-garnishments | Wage garnishments
wealth-management | Wealth management
wip-accounting | Work in progress accounting | wip reports, wip reporting, project profitability, client profitability
wire-transfers | Wire transfers | wire transfer
withholding-tax | Withholding tax | withholding taxes, ritenuta d'acconto, ritenute, ritenute d'acconto, certificazione unica, quellensteuer, retenciones, retenção na fonte, ניכוי מס במקור, ניכויים, podatek u źródła, 1099 forms
xbrl-tagging | XBRL tagging
year-end-close | Year-end close | year-end closing, year-end accounts
zakat | Zakat
zero-based-budgeting | Zero-based budgeting
`
