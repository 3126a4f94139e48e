/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const FINANCE = `
accounting | ~Accounting | accounting principles, general accounting, financial accounting, accountancy, buchhaltung, comptabilité, contabilidad, contabilidade, contabilità, rachunkowość, redovisning, ~boekhoudkundige kennis, finanz- und rechnungswesen, rechnungswesen, comptabilité générale, contabilidad general, contabilità generale, księgowość ogólna, חשבונאות
accounts-payable | Accounts payable | =AP/AR, =A/P, kreditorenbuchhaltung, comptabilité fournisseurs, cuentas por pagar, contas a pagar, zobowiązania, contabilità fornitori, crediteurenadministratie, leverantörsreskontra
accounts-receivable | Accounts receivable | =A/R, debitorenbuchhaltung, comptabilité clients, cuentas por cobrar, contas a receber, contabilità clienti, debiteurenadministratie, kundreskontra
accruals | Accruals | accruals and prepayments, prepayments
ach | =ACH | ach payments
activity-based-costing | Activity-based costing
actuarial | Actuarial science | actuarial analysis, actuarial modeling
algorithmic-trading | Algorithmic trading | algo trading, quantitative trading, high-frequency trading
alternative-investments | Alternative investments
amortization-schedules | Amortization schedules
annual-accounts | Annual accounts | annual financial statements, jahresabschluss, jahresabschlüsse, monats- und jahresabschlüsse, bilan annuel, cierre contable, bilancio d'esercizio, jaarrekening, årsbokslut, sprawozdania finansowe
anti-money-laundering | Anti-money laundering | =AML, anti money laundering, aml/kyc, bank secrecy act
asset-backed-securities | Asset-backed securities | securitization, mortgage-backed securities
asset-liability-management | Asset liability management | =ALM banking
asset-management | Asset management
audit-planning | Audit planning | audit sampling
auditing | Auditing | financial audit, financial audits, wirtschaftsprüfung, audit financier, auditoría, auditoria financeira, revisione contabile, audyt finansowy
balance-sheet-accounting | Balance sheet accounting | Bilanzierung, bilanzbuchhaltung, hgb-bilanzierung
bank-guarantees | Bank guarantees | trade finance, letters of credit
bank-reconciliation | Bank reconciliation | account reconciliation, account reconciliations, bank reconciliations, balance sheet reconciliations, kontenabstimmung, rapprochement bancaire, rapprochements bancaires, conciliación bancaria, conciliaciones bancarias, conciliação bancária, riconciliazione bancaria
bank-teller-operations | Bank teller operations | teller operations, bank teller, kassierertätigkeit
banking-operations | Banking operations | bank operations
basel | Basel III | basel ii
billing | ~Billing | fakturierung, facturation, facturación, fatturazione, fakturowanie, facturatie, fakturering, faturamento, rechnungsstellung
bloomberg-api | Bloomberg API
bond-trading | Bond trading | municipal bonds, corporate bonds
bookkeeping | Bookkeeping | book-keeping, book keeping, Bookkeeping double entry, double-entry bookkeeping, finanzbuchhaltung, tenue de livres, teneduría de libros, księgowość, bokföring, boekhouding, הנהלת חשבונות
budgeting | Budgeting | budget management, budget planning, budgetierung, budgetplanung, gestion budgétaire, budżetowanie, budgetbeheer
capital-allocation | Capital allocation
capital-budgeting | Capital budgeting | capital expenditure, =CAPEX
capital-markets | Capital markets
capital-raising | Capital raising
cash-application | Cash application | cash applications
cash-basis-accounting | Cash-basis accounting | einnahmen-überschuss-rechnung, einnahmenüberschussrechnung
cash-flow | Cash flow management | cash flow forecasting, cash management
cash-reconciliation | Cash reconciliation | till reconciliation
chart-of-accounts | Chart of accounts
claims-adjusting | Claims adjusting | claims adjustment, claims investigation, schadenregulierung, gestion des sinistres
clearing-and-settlement | Clearing and settlement | trade settlement, trade settlements
collateral-management | Collateral management
collections | Debt collection | collections management
commercial-lending | Commercial lending
commercial-real-estate-finance | Commercial real estate finance
commodities-trading | Commodities trading | commodity trading, energy trading
consolidation | Financial consolidation
consumer-lending | Consumer lending | personal loans
controlling | ~=Controlling | financial controlling, finanzcontrolling, contrôle de gestion, control de gestión, controllo di gestione, kontroling
corporate-actions | Corporate actions
corporate-banking | Corporate banking
corporate-finance | Corporate finance
corporate-tax | Corporate tax | corporation tax, körperschaftsteuer, impôt sur les sociétés
cost-accounting | Cost accounting
credit-analysis | Credit analysis | credit underwriting
credit-control | Credit control | credit controller, mahnwesen, recouvrement, gestión de cobros, recupero crediti
credit-risk | Credit risk | kreditrisiko, credit risk modeling, credit scoring
credit-underwriting-policies | Credit underwriting policies
cryptocurrency | Cryptocurrency | cryptocurrencies, digital assets
custody-services | Custody services
customer-due-diligence | Customer due diligence | enhanced due diligence, =CDD/EDD
debt-capital-markets | Debt capital markets | equity capital markets
debt-restructuring | Debt restructuring
depreciation-accounting | Depreciation accounting
derivatives | Derivatives | options pricing, derivatives pricing
discounted-cash-flow | Discounted cash flow | =DCF, dcf models | valuation
due-diligence | Financial due diligence | due diligence
economic-analysis | Economic analysis | economic modeling
equities-trading | Equities trading | electronic trading
equity-compensation | Equity compensation | stock administration
equity-research | Equity research
esg | =ESG | esg reporting, sustainability reporting
estate-administration | Estate administration | probate accounting
etfs | ETFs | exchange-traded funds
expense-management | Expense management | expense reporting, expense reports, travel and expense
external-audit | External audit | statutory audit
factoring | ~Factoring
fatca | FATCA | =CRS reporting
financial-advice | Financial advice | financial advisory, financial planning advice, anlageberatung, conseil financier
financial-analysis | Financial analysis
financial-close | Financial close
financial-compliance | Financial compliance | regulatory compliance
financial-control | Financial control
financial-crime-compliance | Financial crime compliance | financial crime, financial crimes
financial-instruments | Financial instruments
financial-management | Financial management | finanzmanagement, gestion financière, gestión financiera, gestão financeira
financial-modeling | Financial modeling | financial modelling, financial models
financial-planning | Financial planning and analysis | fp&a, financial planning & analysis, financial planning
financial-reporting | Financial reporting | financial statements, consolidated financial statements
fixed-assets | Fixed asset accounting | fixed assets
fixed-income | Fixed income
forecasting | Financial forecasting | budgeting and forecasting
foreign-exchange | Foreign exchange | forex
forensic-accounting | Forensic accounting
fraud-investigation | Fraud investigation | fraud investigations
fund-accounting | Fund accounting | fund administration
fund-management | Fund management
fundraising | ~Fundraising
funds-transfer-pricing | Funds transfer pricing
futures-trading | Futures trading | futures and options
gaap | GAAP | us gaap, uk gaap
general-ledger | General ledger | gl accounting, general ledger accounting
gift-aid | Gift aid
government-accounting | Government accounting | governmental accounting, gasb, fund-based accounting
grant-accounting | Grant accounting
grant-writing | Grant writing | grant management
group-accounting | Group accounting | konzernrechnungslegung, konsolidierung, konzernabschluss
hedge-accounting | Hedge accounting | hedging strategies
hedge-funds | Hedge fund operations
hgb | =HGB
ifrs | IFRS
ifrs-16 | IFRS 16 | ifrs 9, ifrs 15, ifrs 17
income-tax | Income tax | income tax preparation, individual tax returns, einkommensteuer, impôt sur le revenu, form 1040
indirect-tax | Indirect tax | indirect taxation, umsatzsteuer, mehrwertsteuer, umsatzsteuervoranmeldung, déclaration de tva, déclarations de tva, podatek vat, deklaracje vat
insurance-claims | Claims handling | claims management, claims processing, insurance claims
insurance-products | Insurance products | versicherungsprodukte
intercompany-accounting | Intercompany accounting | intercompany transactions, intercompany reconciliations, intercompany
internal-audit | Internal audit | internal auditing, internal audits
internal-controls | Internal controls
inventory-accounting | Inventory accounting | inventory valuation
investment-analysis | Investment analysis | investment research
investment-banking | Investment banking
investment-management | Investment management | vermögensverwaltung, gestion de patrimoine, gestión de inversiones
investor-relations | Investor relations | investor reporting
invoicing | Invoicing | invoice processing, wystawianie faktur, rechnungsprüfung, traitement des factures
islamic-finance | Islamic finance
job-costing | Job costing | project accounting, project cost accounting
journal-entries | Journal entries
jpk | JPK | jpk_vat, plik jpk
kyc | =KYC | know your customer
lease-accounting | Lease accounting | =ASC 842
leasing-finance | Leasing finance
ledger-reconciliation | Ledger reconciliation | ledger management
leveraged-buyouts | Leveraged buyouts | leveraged buyout, lbo modeling, lbo models
liquidity-management | Liquidity management | liquidity risk, liquiditätsplanung
loan-processing | Loan processing | loan servicing, loan administration
loan-underwriting | Loan underwriting
management-accounting | Management accounting | management accounts
market-risk | Market risk | value at risk, =VaR
merchant-services | Merchant services | merchant acquiring
mergers-acquisitions | Mergers and acquisitions | m&a, mergers & acquisitions
microfinance | Microfinance
month-end-close | Month-end close | month end close, month-end closing, monthly closing, month-end, period close, monatsabschluss, monatsabschlüsse, clôture mensuelle, clôtures mensuelles, cierre mensual, cierres mensuales, zamknięcie miesiąca
mortgage-lending | Mortgage lending | loan origination, mortgage underwriting, mortgage loans
mutual-funds | Mutual funds | mutual fund
nonprofit-accounting | Nonprofit accounting | nonprofit accounting standards
operational-risk | Operational risk
option-pricing | Option pricing | black-scholes, ~options trading
order-to-cash | Order-to-cash | o2c, quote-to-cash
p-and-l-management | P&L management | profit and loss, p&l responsibility, p&l statements, profit and loss statements
partnership-taxation | Partnership taxation | form 1065, pass-through entities
paye | =PAYE | =PRSI
payments | Payment processing | payments processing, payment systems, card payments
payroll | Payroll | payroll processing, payroll administration, lohnbuchhaltung, nómina, paie, Entgeltabrechnung, lohn- und gehaltsabrechnung, gehaltsabrechnung, gestion de la paie, gestion de paie, établissement des paies, elaborazione paghe, paghe e contributi, salarisadministratie, naliczanie wynagrodzeń, kadry i płace, lönehantering, lönadministration, folha de pagamento, חשבות שכר, nóminas, gestión de nóminas, buste paga, płace, lön, salarisverwerking, folha salarial, שכר עובדים
payroll-reconciliation | Payroll reconciliation
payroll-tax | Payroll tax | payroll taxes, lohnsteuer, sozialversicherungsrecht
pension-administration | Pension administration | pensions administration, pension schemes, betriebliche altersvorsorge
performance-attribution | Performance attribution | gips standards
petty-cash | Petty cash
portfolio-management | Portfolio management
private-equity | ~Private equity
procure-to-pay | Procure-to-pay | p2p process, purchase-to-pay
property-and-casualty-insurance | Property and casualty insurance | p&c insurance, property & casualty
property-tax | Property tax
prudential-regulation | Prudential regulation | =ICAAP, =COREP
purchase-ledger | Purchase ledger | sales ledger, kreditoren, kreditoren- und debitorenbuchhaltung
purchase-orders | Purchase orders | purchase order processing
quantitative-finance | Quantitative finance | quantitative analysis
quarterly-reporting | Quarterly reporting | quarterly close
r-and-d-tax-credits | R&D tax credits
real-estate-finance | Real estate finance
record-to-report | Record-to-report | r2r
regulatory-capital | Regulatory capital | ccar, stress testing capital
regulatory-reporting | Regulatory reporting
reinsurance | Reinsurance
retail-banking | Retail banking
retirement-planning | Retirement planning | 401(k) administration, 401k administration
revenue-management | Revenue management | yield management
revenue-recognition | Revenue recognition | =ASC 606
risk-analysis | Risk analysis | risikoanalyse
risk-assessment-credit | Risk assessment credit
risk-modeling | Risk modeling
rolling-forecasts | Rolling forecasts | rolling forecast
sales-tax | Sales tax | sales and use tax
securities | Securities regulation | finra, mifid ii
solvency-ii | Solvency II
sox | =SOX | sarbanes-oxley, sox compliance, sarbanes oxley
statutory-accounting | Statutory accounting | statutory reporting, statutory accounts
stock-market | Stock market | stock trading, securities trading, wertpapierhandel
stock-valuation | Stock valuation | stock valuations
structured-finance | Structured finance | structured products
swift-payments | SWIFT payments | sepa, swift/sepa, swift messaging, iso 20022
tax | Tax preparation | tax returns, tax compliance, tax accounting, tax filing, steuererklärungen, déclarations fiscales, declaraciones fiscales, dichiarazioni dei redditi, deklaracje podatkowe, belastingaangiften
tax-audits | Tax audits | betriebsprüfung
tax-law | Tax law | tax advisory, tax planning, steuerrecht, steuerberatung, conseil fiscal, asesoría fiscal, consulenza fiscale
tax-provision | Tax provision | =ASC 740
third-party-risk-management | Third-party risk management | vendor risk management
trade-surveillance | Trade surveillance | market abuse
transfer-pricing | Transfer pricing
treasury | Treasury management | ~Treasury
treasury-operations | Treasury operations | cash pooling
trial-balance | Trial balance
trust-accounting | Trust accounting | trust administration
underwriting | Underwriting | insurance underwriting
valuation | ~Valuation | business valuation
variance-analysis | Variance analysis
vat | =VAT | vat returns, =GST
vendor-master-data | Vendor master data
venture-capital | ~Venture capital
w-2-processing | W-2 processing | =1099 processing
wage-garnishments | Wage garnishments
wealth-management | Wealth management
wire-transfers | Wire transfers | wire transfer
xbrl-tagging | XBRL tagging
year-end-close | Year-end close | year-end closing, year-end accounts
zakat | Zakat
zero-based-budgeting | Zero-based budgeting
`
