/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const SALES = `
account-based-marketing | Account-based marketing | =ABM
account-management | Account management | key account management
account-planning | Account planning | strategic account planning
ad-copy | Ad copy | ad copywriting
ad-operations | Ad operations | ad ops, ad trafficking
advertising-campaigns | Advertising campaigns | advertising strategy
affiliate-marketing | Affiliate marketing
ahrefs | Ahrefs
amazon-marketplace | Amazon Seller Central | amazon fba, seller central
amazon-seo | Amazon SEO | amazon listing optimization, product listings
app-store-optimization | App store optimization | =ASO
appsflyer | AppsFlyer
audience-targeting | Audience targeting | audience segmentation, retargeting, remarketing
b2b-marketing | B2B marketing
b2b-sales | B2B sales | b2b selling, business-to-business sales, Vertrieb, b2b-vertrieb, technischer vertrieb, sprzedaż b2b, ventes b2b, ventas b2b, vendite b2b, vertrieb b2b
b2c-sales | B2C sales
book-publishing | Book publishing | magazine publishing
boot-fitting | Boot fitting | boot-fitting, shoe fitting, ski boot fitting
brand-awareness-campaigns | Brand awareness campaigns
brand-management | Brand management | brand marketing
brand-partnerships | Brand partnerships
braze | ~=Braze
buffer-app | Buffer social media
business-development | Business development
call-center | Call center operations | call centre, call center, contact center
campaign-management | Campaign management | marketing campaigns, kampagnenmanagement, gestion de campagnes, marketing campaign, werbekampagnen, marketingkampagnen, campagnes marketing, campañas de marketing, campanhas de marketing, marketingcampagnes, marknadsföringskampanjer, kampanie marketingowe, קמפיינים שיווקיים, קמפיינים
capital-equipment-sales | Capital equipment sales | capital sales, selling capital equipment
car-sales | Car sales | automotive sales, vehicle sales, autoverkauf
challenger-sale | Challenger sale | challenger sales
channel-sales | Channel sales | partner management, channel management
clienteling | Clienteling | luxury retail
clinical-product-training | Clinical product training | in-servicing, in-service training, in-services, product training for clinicians, surgeon training, theatre support, case coverage, operating room support, or case coverage
cold-calling | Cold calling | cold calls, cold outreach, kaltakquise, telefonakquise, prospection téléphonique, llamadas en frío
commission-plans | Commission plans | sales compensation, incentive compensation
community-management | Community management | social media community management
competitive-intelligence | Competitive intelligence
complaint-management | Complaint management | complaint handling, reklamationsbearbeitung, reklamationsmanagement, gestion des réclamations, obsługa reklamacji
content-creation | Content creation | content writing
content-marketing | Content marketing | content strategy
content-moderation | Content moderation | trust and safety, trust & safety
conversion-rate-optimization | Conversion rate optimization | =CRO, conversion optimization
conversion-tracking | Conversion tracking
copywriting | Copywriting | copy writing
corporate-communications | Corporate communications | internal communications, unternehmenskommunikation
corporate-sponsorship | Corporate sponsorship | sponsorship sales
crisis-communications | Crisis communications
crm-marketing | CRM marketing | lifecycle marketing, retention marketing, customer lifecycle marketing
customer-acquisition | Customer acquisition | neukundengewinnung, neukundenakquise, prospection commerciale, captación de clientes
customer-advice | Customer advice | kundenberatung, conseil clientèle, asesoramiento a clientes, doradztwo klienta, klantadvies
customer-feedback-surveys | Customer feedback surveys | voice of the customer, =CSAT
customer-loyalty-programs | Customer loyalty programs | loyalty programs, loyalty marketing
customer-onboarding | Customer onboarding | client onboarding
customer-retention | Customer retention | churn reduction
customer-service | Customer service | customer support, kundenservice, service client, servicio al cliente, atendimento ao cliente, servizio clienti, Customer relationship building, customer relations, kundenbetreuung, relation client, obsługa klienta, klantenservice, kundtjänst, kundservice, servicio al cliente presencial, שירות לקוחות
demand-generation | Demand generation | demand gen
digital-marketing | Digital marketing | online marketing, marketing digital, marketing numérique, marketing cyfrowy, digitale marketing, marketing en ligne, שיווק דיגיטלי
direct-mail | Direct mail
direct-sales | Direct sales | door-to-door sales, d2d sales, außendienst, vente directe, venta directa
donor-relations | Donor relations | donor stewardship, major gifts, planned giving
e-commerce | E-commerce | ecommerce, online retail
editorial-calendars | Editorial calendars | editorial planning, content calendars
email-marketing | Email marketing | e-mail marketing, email campaigns
enterprise-sales | Enterprise sales
event-marketing | Event marketing | trade shows
export-sales | Export sales | international sales
facebook-ads | Meta Ads | facebook ads, instagram ads, facebook ads manager
feature-writing | Feature writing | news writing
field-marketing | Field marketing | brand ambassador, promotional marketing
foreign-trade | Foreign trade | außenhandel
fundraising-code | Code of Fundraising Practice | fundraising code, fundraising regulator, fundraising regulation
funnel-optimization | Funnel optimization | sales funnels, marketing funnels
geomarketing | Geomarketing
google-ads | Google Ads | google adwords, adwords
google-search-console | Google Search Console | search console
growth-hacking | Growth hacking
hootsuite | Hootsuite
hospital-sales | Hospital sales | nhs sales, selling to hospitals, selling into hospitals, selling to the nhs, hospital account management, selling to surgeons, nhs procurement, nhs supply chain
hubspot-inbound | HubSpot inbound | inbound marketing, inbound sales
influencer-marketing | Influencer marketing
inside-sales | Inside sales
instagram | ~=Instagram | instagram reels
insurance-sales | Insurance sales
integrated-marketing | Integrated marketing | integrated marketing communications
interpreting-services | Interpreting services | ~=Interpreting, simultaneous interpretation, simultaneous interpreting, consecutive interpreting, medical interpretation, dolmetschen, interprétariat, interpretación
investigative-reporting | Investigative reporting | investigative journalism
iterable | ~=Iterable
journalism | Journalism
key-account-sales | Key account sales
klaviyo | Klaviyo
landing-pages | Landing pages | landing page optimization
law-enforcement | Law enforcement | law-enforcement, law enforcement experience, police work, polizeiarbeit, fuerzas de seguridad
lead-generation | Lead generation | lead gen, outbound prospecting, sales prospecting, prospecting
lead-qualification | Lead qualification | lead nurturing, lead scoring, bant
leasing-consulting | Leasing consulting | apartment leasing, residential leasing, tenant relations
link-building | Link building | backlinks, off-page seo, on-page seo | seo
linkedin-ads | LinkedIn Ads
local-seo | Local SEO | technical seo, international seo | seo
localization | Localization | localisation
loss-prevention | Loss prevention | shrinkage control, retail security, shrinkage, shrinkage targets, stock loss, stock loss prevention, stock losses, theft prevention, inventurdifferenzen, démarque inconnue, pérdida desconocida, differenze inventariali, asset protection
magazine-production | Magazine production
mailchimp | Mailchimp
market-analysis | Market analysis | market segmentation, marktanalyse, étude de marché, análisis de mercado, marktsegmentierung, segmentación de clientes
market-entry | Market entry
marketing-analytics | Marketing analytics | attribution modeling, marketing attribution
marketing-automation | Marketing automation
marketing-strategy | Marketing strategy | marketing planning, mercadotecnia
meddic | MEDDIC | meddpicc, spin selling
media-monitoring | Media monitoring
media-planning | Media planning | media buying
media-sales | Media sales | advertising sales, ad sales, anzeigenverkauf
medical-device-sales | Medical device sales | medical sales, pharmaceutical sales, pharma sales
merchandising | Merchandising | visual merchandising
miller-heiman | Miller Heiman | sandler, sandler selling, spin selling methodology
moz | Moz Pro
multi-channel-retail | Multi-channel retail | omnichannel, omnichannel retail, omni-channel
net-promoter-score | Net Promoter Score | =NPS
neuromarketing | Neuromarketing
news-reporting | News reporting
ofcom-broadcasting-code | Ofcom Broadcasting Code | ofcom code, ofcom regulations, ofcom, ofcom compliance, broadcasting code
offer-preparation | Offer preparation | angebotserstellung, quotation preparation, préparation de devis, elaboración de presupuestos, sporządzanie ofert
online-community-moderation | Online community moderation
online-reputation-management | Online reputation management
optimizely | Optimizely
out-of-home-advertising | Out-of-home advertising | =OOH, =DOOH
outbound-sales | Outbound sales | outbound calls, outbound calling
outside-broadcast | Outside broadcasts | outside broadcast
outside-sales | Outside sales | field sales
paid-media | Paid media | paid advertising
paid-search | Paid search | search advertising
paid-social | Paid social
partner-marketing | Partner marketing | co-marketing
performance-marketing | Performance marketing | growth marketing
planograms | Planograms | planogram
podcast-marketing | Podcast marketing
point-of-sale-marketing | Point-of-sale marketing | =POS marketing, trade marketing, shopper marketing, warengruppenmanagement
ppc | =PPC | pay-per-click, pay per click
press-releases | Press releases | press release, pressearbeit, relations presse
pricing-analytics | Pricing analytics | price elasticity
pricing-strategy | Pricing strategy
product-demonstrations | Product demonstrations | product demos, software demos, product demo
product-knowledge-retail | Product knowledge retail
product-marketing | Product marketing
programmatic | Programmatic advertising | display advertising, dv360, banner ads
promotional-planning | Promotional planning
property-management | Property management | leasing, hausverwaltung, gestion locative, administración de fincas, zarządzanie nieruchomościami, weg-verwaltung, immobilienverwaltung
proposal-management | Proposal management | rfp management, bid management, bid writing, tender management, tender writing
prs-returns | PRS returns | prs reporting, ppl returns
public-affairs | Public affairs
public-relations | Public relations | media relations, öffentlichkeitsarbeit, relations publiques, relaciones públicas, pubbliche relazioni
radio-production | Radio production | radio producer, producing radio, produced live radio, live radio, radio broadcasting, radio programmes, broadcast radio, radiojournalismus, production radio
real-estate-appraisal | Real estate appraisal | property valuation, immobilienbewertung
real-estate-sales | Real estate sales | real estate brokerage, property sales
referral-programs | Referral programs
reputation-management | Reputation management
retail-buying | Retail buying | ~buying and merchandising
retail-management | Retail management | store management, store manager, store managers, shop manager, running a store, running a shop, retail store management, branch manager retail, filialleitung, marktleitung, gestion de magasin, directeur de magasin, responsable de magasin, gestión de tienda, encargado de tienda, gerente de loja, gestão de loja, gestione punto vendita, store manager retail, winkelmanager, filiaalmanager, butikschef, kierownik sklepu, ניהול חנות, ניהול סניף, assistant store manager, retail team management
retail-replenishment | Retail replenishment | shelf stocking, regalpflege, warenverräumung, mise en rayon, reposición, uzupełnianie towaru, vakkenvullen
retail-sales | Retail sales
retail-selling | Retail selling | verkaufserfahrung, vente en magasin, sprzedaż detaliczna
revops | RevOps | revenue operations
rfp | RFP responses | rfp response, proposal writing
route-sales | Route sales
saas-sales | SaaS sales | software sales
sales-administration | Sales administration | vertriebsinnendienst, administration des ventes, auftragsannahme
sales-analytics | Sales analytics | sales reporting
sales-coaching | Sales coaching | sales training
sales-demos | Sales demos
sales-development | Sales development | =SDR prospecting
sales-enablement | Sales enablement
sales-forecasting | Sales forecasting | pipeline management, sales pipeline
sales-management | Sales management
sales-operations | Sales operations
sales-planning | Sales planning | vertriebsplanung, sales strategy, vertriebsstrategie, stratégie commerciale
sales-territory-management | Sales territory management | territory management, territory planning, territory sales, managing a territory, manage a territory, sales territory, territory plan
salesforce-einstein | Salesforce Einstein | | salesforce
screaming-frog | Screaming Frog
sea-campaigns | SEA campaigns | =SEA, suchmaschinenwerbung
sem | =SEM | search engine marketing, seo/sem, sem/seo, sea/seo
semrush | SEMrush
seo | SEO | search engine optimization, search engine optimisation, Suchmaschinenoptimierung, référencement naturel, posicionamiento seo, pozycjonowanie, zoekmachineoptimalisatie, sökmotoroptimering
sms-marketing | SMS marketing
social-advertising | Social advertising | paid social media, social media advertising
social-listening | Social listening
social-media | Social media | social media platforms, soziale medien, réseaux sociaux, redes sociales, redes sociais, sociala medier, sociale media, media społecznościowe, social content, רשתות חברתיות, מדיה חברתית, social media manager, managing social media, social media skills, social media experience, ~social media
social-media-content | Social media content | social media content creation, gestion des réseaux sociaux, gestión de redes sociales, prowadzenie social media
social-media-marketing | Social media marketing | social media management
social-selling | Social selling
solution-selling | Solution selling | consultative selling, consultative sales
sponsored-content | Sponsored content | native advertising
subscription-sales | Subscription sales
technical-presales-demos | Technical presales demos | proof of concepts presales
technical-sales | Technical sales | sales engineering, pre-sales, presales
telemarketing | Telemarketing | telesales
telephone-sales | Telephone sales | telefonverkauf, télévente, televenta, sprzedaż telefoniczna
tender-sales | Tender submissions | tender responses, tender submission, responding to tenders, writing tenders
tiktok | ~=TikTok
tiktok-ads | TikTok Ads
tourism-marketing | Tourism marketing
trade-show-management | Trade show management | messeorganisation, messen
translation | ~Translation | language interpretation, Übersetzung, traducción, traduction, traduzione, tłumaczenie, vertaling, översättning, תרגום, übersetzungen
trust-fundraising | Trust fundraising | trusts and foundations, trusts & foundations, grant fundraising, trusts fundraising, institutional fundraising
ugc-marketing | UGC marketing | user-generated content
upselling | Upselling | up-selling, cross-selling, upselling and cross-selling, upsell, cross-selling and upselling, upselling de quartos, upselling techniques, zusatzverkauf, zusatzverkäufe, ventes additionnelles, venta cruzada, venta sugerida, merförsäljning, vendas adicionais
value-selling | Value selling | value-based selling
video-marketing | Video marketing | youtube marketing
web-content-management | Web content management
website-content-management | Website content management
`
