/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const SALES = `
account-based-marketing | Account-based marketing | =ABM
account-management | Account management | key account management
affiliate-marketing | Affiliate marketing
ahrefs | Ahrefs
amazon-marketplace | Amazon Seller Central | amazon fba, seller central
appsflyer | AppsFlyer
b2b-sales | B2B sales | b2b selling, business-to-business sales
b2c-sales | B2C sales
brand-management | Brand management | brand marketing
braze | ~=Braze
buffer-app | Buffer social media
business-development | Business development
call-center | Call center operations | call centre, call center, contact center
channel-sales | Channel sales | partner management, channel management
cold-calling | Cold calling | cold calls, cold outreach, kaltakquise
content-creation | Content creation | content writing
content-marketing | Content marketing | content strategy
conversion-rate-optimization | Conversion rate optimization | =CRO, conversion optimization
copywriting | Copywriting | copy writing
crm-marketing | CRM marketing | lifecycle marketing
customer-retention | Customer retention | churn reduction
customer-service | Customer service | customer support, kundenservice, service client, servicio al cliente, atendimento ao cliente, servizio clienti
digital-marketing | Digital marketing | online marketing, marketing digital
e-commerce | E-commerce | ecommerce, online retail
email-marketing | Email marketing | e-mail marketing, email campaigns
enterprise-sales | Enterprise sales
event-marketing | Event marketing | trade shows
facebook-ads | Meta Ads | facebook ads, instagram ads, facebook ads manager
google-ads | Google Ads | google adwords, adwords
google-search-console | Google Search Console | search console
growth-hacking | Growth hacking
hootsuite | Hootsuite
influencer-marketing | Influencer marketing
inside-sales | Inside sales
insurance-sales | Insurance sales
iterable | ~=Iterable
journalism | Journalism
klaviyo | Klaviyo
lead-generation | Lead generation | lead gen, outbound prospecting, sales prospecting, prospecting
linkedin-ads | LinkedIn Ads
localization | Localization | localisation
mailchimp | Mailchimp
marketing-analytics | Marketing analytics | attribution modeling, marketing attribution
marketing-automation | Marketing automation
meddic | MEDDIC | meddpicc, spin selling, challenger sale
media-planning | Media planning | media buying
merchandising | Merchandising | visual merchandising
moz | Moz Pro
net-promoter-score | Net Promoter Score | =NPS
optimizely | Optimizely
outside-sales | Outside sales | field sales
paid-social | Paid social | paid media
performance-marketing | Performance marketing | growth marketing
ppc | =PPC | pay-per-click, pay per click, paid search
pricing-strategy | Pricing strategy
product-marketing | Product marketing
programmatic | Programmatic advertising | display advertising, dv360
property-management | Real estate sales | property management, leasing
public-relations | Public relations | media relations
retail-sales | Retail sales
rfp | RFP responses | rfp response, proposal writing
saas-sales | SaaS sales | software sales
sales-enablement | Sales enablement
sales-forecasting | Sales forecasting | pipeline management, sales pipeline
sales-management | Sales management
sales-operations | Sales operations | revenue operations, revops
salesforce-einstein | Salesforce Einstein |  | salesforce
screaming-frog | Screaming Frog
sem | =SEM | search engine marketing, seo/sem, sem/seo, sea/seo
semrush | SEMrush
seo | SEO | search engine optimization, search engine optimisation
social-media-marketing | Social media marketing | social media management
solution-selling | Solution selling | consultative selling, consultative sales
technical-sales | Technical sales | sales engineering, pre-sales, presales
telemarketing | Telemarketing | telesales
tiktok-ads | TikTok Ads
translation | ~Translation | language interpretation
upselling | Upselling | up-selling, cross-selling, upselling and cross-selling
`
