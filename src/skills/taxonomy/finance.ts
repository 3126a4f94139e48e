/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const FINANCE = `
accounting | ~Accounting | accounting principles, general accounting, financial accounting, accountancy, buchhaltung, comptabilité, contabilidad, contabilidade, contabilità, rachunkowość, redovisning
accounts-payable | Accounts payable | =AP/AR, =A/P, kreditorenbuchhaltung
accounts-receivable | Accounts receivable | =A/R, debitorenbuchhaltung
actuarial | Actuarial science | actuarial analysis, actuarial modeling
anti-money-laundering | Anti-money laundering | =AML, anti money laundering, aml/kyc, bank secrecy act
asset-management | Asset management
auditing | Auditing | financial audit, financial audits
bank-reconciliation | Bank reconciliation | account reconciliation, account reconciliations, bank reconciliations, balance sheet reconciliations
basel | Basel III | basel ii
billing | ~Billing
bookkeeping | Bookkeeping | book-keeping, book keeping
budgeting | Budgeting | budget management, budget planning
capital-markets | Capital markets
cash-flow | Cash flow management | cash flow forecasting, cash management
collections | Debt collection | credit control, collections management
commercial-lending | Commercial lending
consolidation | Financial consolidation
controlling | ~=Controlling | financial controlling
corporate-finance | Corporate finance
cost-accounting | Cost accounting
credit-analysis | Credit analysis | credit underwriting
cryptocurrency | Cryptocurrency | cryptocurrencies, digital assets
derivatives | Derivatives | options pricing, derivatives pricing
due-diligence | Financial due diligence | due diligence
economic-analysis | Economic analysis | economic modeling
equities-trading | Equities trading | algorithmic trading, quantitative trading, electronic trading
equity-research | Equity research
esg | =ESG | esg reporting, sustainability reporting
external-audit | External audit | statutory audit
financial-analysis | Financial analysis
financial-compliance | Financial compliance | regulatory compliance, regulatory reporting
financial-modeling | Financial modeling | financial modelling, financial models
financial-planning | Financial planning and analysis | fp&a, financial planning & analysis, financial planning
financial-reporting | Financial reporting | financial statements, consolidated financial statements
fixed-assets | Fixed asset accounting | fixed assets
fixed-income | Fixed income
forecasting | Financial forecasting | budgeting and forecasting
foreign-exchange | Foreign exchange | forex
fund-accounting | Fund accounting | fund administration
fundraising | ~Fundraising
gaap | GAAP | us gaap, uk gaap
general-ledger | General ledger | gl accounting, general ledger accounting
grant-writing | Grant writing | grant management
hedge-funds | Hedge fund operations
hgb | =HGB
ifrs | IFRS
insurance-claims | Claims handling | claims management, claims processing, insurance claims
internal-audit | Internal audit | internal auditing, internal audits
internal-controls | Internal controls
investment-banking | Investment banking
invoicing | Invoicing | invoice processing
journal-entries | Journal entries
kyc | =KYC | know your customer
management-accounting | Management accounting | management accounts
mergers-acquisitions | Mergers and acquisitions | m&a, mergers & acquisitions
month-end-close | Month-end close | month end close, month-end closing, monthly closing, month-end, period close
mortgage-lending | Mortgage lending | loan origination, mortgage underwriting, mortgage loans
payments | Payment processing | payments processing, payment systems, card payments
payroll | Payroll | payroll processing, payroll administration, lohnbuchhaltung, nómina, paie
portfolio-management | Portfolio management
private-equity | ~Private equity
quantitative-finance | Quantitative finance | quantitative analysis
retail-banking | Retail banking
risk-modeling | Risk modeling | market risk, credit risk, operational risk, value at risk
securities | Securities regulation | finra, mifid ii
solvency-ii | Solvency II
sox | =SOX | sarbanes-oxley, sox compliance, sarbanes oxley
swift-payments | SWIFT payments | sepa, swift/sepa, swift messaging, iso 20022
tax | Tax preparation | tax returns, tax compliance, tax accounting, tax filing
tax-law | Tax law | tax advisory, tax planning, steuerrecht
transfer-pricing | Transfer pricing
treasury | Treasury management | ~Treasury
underwriting | Underwriting | insurance underwriting
valuation | ~Valuation | business valuation, dcf, discounted cash flow
variance-analysis | Variance analysis
vat | =VAT | vat returns, sales tax, =GST
venture-capital | ~Venture capital
wealth-management | Wealth management
`
