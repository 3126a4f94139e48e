/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const SALES = `
account-based-marketing | Account-based marketing | =ABM
account-management | Account management | key account management
account-planning | Account planning | strategic account planning
ad-copy | Ad copy | ad copywriting
ad-measurement | Ad measurement | ads measurement, ad effectiveness, advertising effectiveness, campaign effectiveness, brand lift, conversion lift, brand and conversion lift, brand lift studies, viewability, ad viewability, brand safety, media measurement, third-party measurement
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
b2b-sales | B2B sales | b2b selling, business-to-business sales, Vertrieb, b2b-vertrieb, technischer vertrieb, sprzedaż b2b, ventes b2b, ventas b2b, vendite b2b, vertrieb b2b, b2b sales experience, מכירות b2b, vente b to b, commercial b2b, sold b2b, b2b-verkauf, b2b verkoop, b2b försäljning, b2b account management
b2c-sales | B2C sales
book-publishing | Book publishing | magazine publishing
boot-fitting | Boot fitting | boot-fitting, shoe fitting, ski boot fitting
brand-awareness-campaigns | Brand awareness campaigns
brand-management | Brand management | brand marketing
brand-partnerships | Brand partnerships
brand-strategy | Brand strategy | brand positioning, markenstrategie, stratégie de marque, estrategia de marca, strategia di marca, brand planning, brand plans, brand development strategy
braze | ~=Braze
buffer-app | Buffer social media
business-development | Business development | פיתוח עסקי, פיתוח הזדמנויות עסקיות, geschäftsentwicklung, développement commercial, desarrollo de negocio, sviluppo commerciale, rozwój biznesu
call-center | Call center operations | call centre, call center, contact center, מוקד שירות, מוקד מכירות טלפוני, ניהול מוקד, מנהל מוקד, מוקד נכנס, מוקד יוצא, callcenter, centre d'appels, centro de llamadas, centro de atención telefónica, callcentra
campaign-management | Campaign management | marketing campaigns, kampagnenmanagement, gestion de campagnes, marketing campaign, werbekampagnen, marketingkampagnen, campagnes marketing, campañas de marketing, campanhas de marketing, marketingcampagnes, marknadsföringskampanjer, kampanie marketingowe, קמפיינים שיווקיים, קמפיינים
capital-equipment-sales | Capital equipment sales | capital sales, selling capital equipment
car-sales | Car sales | automotive sales, vehicle sales, autoverkauf
cat-tools | CAT tools | cat tool, computer-aided translation, translation memory, translation memories, sdl trados studio, outils de tao, herramientas tao, narzędzia cat, machine translation post-editing, =MTPE, terminology management, proofreading translations
challenger-sale | Challenger sale | challenger sales
channel-sales | Channel sales | channel management
clienteling | Clienteling | luxury retail
clinical-product-training | Clinical product training | in-servicing, in-service training, in-services, product training for clinicians, surgeon training, theatre support, case coverage, operating room support, or case coverage
cold-calling | Cold calling | cold calls, cold outreach, kaltakquise, telefonakquise, prospection téléphonique, llamadas en frío
commission-plans | Commission plans | sales compensation, incentive compensation
community-management | Community management | social media community management
competitive-intelligence | Competitive intelligence
complaint-management | Complaint management | complaint handling, reklamationsbearbeitung, reklamationsmanagement, gestion des réclamations, obsługa reklamacji, handle complaints, handling complaints, resolve complaints, resolving complaints, dealing with complaints, complaints handling, complaint resolution, guest complaints, customer complaints, beschwerdemanagement, gestión de quejas, gestión de reclamaciones, gestione reclami, klachtenbehandeling, klachtenafhandeling, klagomålshantering
content-creation | Content creation | content writing, יצירת תוכן, כתיבת תוכן, content production, creating content, contenterstellung, création de contenus, creación de contenidos, creazione di contenuti, tworzenie treści, contentcreatie, copywriting and content, blog posts, blog writing, article writing, case studies and whitepapers, whitepapers, white papers, newsletters writing, redacción de contenidos, rédaction web, tekstschrijven, webredaktion, עריכת תכנים, עריכת תוכן, כתיבה ועריכה, ניסוח ועריכת טקסטים, ניהול תכנים
content-marketing | Content marketing
content-moderation | Content moderation | trust and safety, trust & safety
content-strategy | Content strategy | content strategies, content planning, redaktionsplanung, stratégie de contenu, estrategia de contenidos, content strategist, content-strategie
contract-renewals | Contract renewals | renewal management, subscription renewals, license renewals, customer renewals
conversion-rate-optimization | Conversion rate optimization | =CRO, conversion optimization
conversion-tracking | Conversion tracking
copywriting | Copywriting | copy writing
corporate-communications | Corporate communications | internal communications, unternehmenskommunikation
corporate-sponsorship | Corporate sponsorship | sponsorship sales
creative-testing | Creative testing | ad creative testing, creative optimisation, creative optimization, creative strategy, ad creatives, performance creative, creative briefs
crisis-communications | Crisis communications
crm-marketing | CRM marketing | lifecycle marketing, retention marketing, customer lifecycle marketing
customer-acquisition | Customer acquisition | neukundengewinnung, neukundenakquise, prospection commerciale, captación de clientes
customer-advice | Customer advice | kundenberatung, conseil clientèle, asesoramiento a clientes, doradztwo klienta, klantadvies
customer-experience | Customer experience management | =CX, customer experience design, customer experience strategy, expérience client, experiencia de cliente, kundenerlebnis, customer experience improvement
customer-feedback-surveys | Customer feedback surveys | voice of the customer, =CSAT
customer-loyalty-programs | Customer loyalty programs | loyalty programs, loyalty marketing
customer-onboarding | Customer onboarding | client onboarding
customer-retention | Customer retention | churn reduction
customer-service | Customer service | customer support, kundenservice, service client, servicio al cliente, atendimento ao cliente, servizio clienti, Customer relationship building, customer relations, kundenbetreuung, relation client, obsługa klienta, klantenservice, kundtjänst, kundservice, servicio al cliente presencial, שירות לקוחות, שירות לקוחות טלפוני, מוקד טלפוני, מוקדן, מוקדנית, נציג שירות, נציגת שירות, kundendienst, klantenservice medewerker
demand-generation | Demand generation | demand gen
digital-marketing | Digital marketing | online marketing, marketing digital, marketing numérique, marketing cyfrowy, digitale marketing, marketing en ligne, שיווק דיגיטלי, פרסום דיגיטלי
direct-mail | Direct mail
direct-sales | Direct sales | door-to-door sales, d2d sales, außendienst, vente directe, venta directa
donor-relations | Donor relations | donor stewardship, major gifts, planned giving, שימור תורמים, גיוס תורמים, קשרי תורמים
e-commerce | E-commerce | ecommerce, online retail
editorial-calendars | Editorial calendars | editorial planning, content calendars
email-marketing | Email marketing | e-mail marketing, email campaigns, email newsletters, e-newsletters, newsletter marketing, newsletterversand, mailing campaigns, e-mailings, ניוזלטר, ניוזלטרים, הפקת ניוזלטר
enterprise-sales | Enterprise sales
event-marketing | Event marketing | trade shows
export-sales | Export sales | international sales
facebook-ads | Meta Ads | facebook ads, instagram ads, facebook ads manager, =Meta campaigns, meta ads manager, meta business suite, meta business manager, facebook and instagram ads, facebook/instagram ads, paid meta, google and meta ads, meta advertising
feature-writing | Feature writing | news writing
field-marketing | Field marketing | brand ambassador, promotional marketing
foreign-trade | Foreign trade | außenhandel
fundraising-code | Code of Fundraising Practice | fundraising code, fundraising regulator, fundraising regulation
funnel-optimization | Funnel optimization | sales funnels, marketing funnels
geomarketing | Geomarketing
google-ads | Google Ads | google adwords, adwords, pmax, performance max, google ads search, google search ads, google ads campaigns, google ads and meta ads
google-search-console | Google Search Console | search console
growth-hacking | Growth hacking
hootsuite | Hootsuite
hospital-sales | Hospital sales | nhs sales, selling to hospitals, selling into hospitals, selling to the nhs, hospital account management, selling to surgeons, nhs procurement, nhs supply chain
hubspot-inbound | Inbound marketing | inbound sales, hubspot inbound, inbound strategy, inbound lead generation
influencer-marketing | Influencer marketing
inside-sales | Inside sales
instagram | ~=Instagram | instagram reels
insurance-sales | Insurance sales
integrated-marketing | Integrated marketing | integrated marketing communications
interpreting-services | Interpreting services | simultaneous interpretation, simultaneous interpreting, consecutive interpreting, medical interpretation, dolmetschen, interprétariat, interpretación, interpreter services, remote interpreting, telephone interpreting, face-to-face interpreting, community interpreting, public service interpreting, court interpreting, conference interpreting, liaison interpreting, sign language interpreting, bsl interpreting, interpreting and translation, translation and interpreting, translation and interpretation, verhandlungsdolmetschen, simultandolmetschen, tłumaczenia ustne, tłumaczenie symultaniczne, tłumaczenie konsekutywne, tolken, tolkning, interpretación simultánea, interpretazione simultanea
investigative-reporting | Investigative reporting | investigative journalism
iterable | ~=Iterable
journalism | Journalism | news gathering, newsgathering, court reporting, live blogging, live reporting, data journalism, sub-editing, breaking news, journalisme, periodismo, journalismus, giornalismo, dziennikarstwo, journalistiek, עיתונאות
key-account-sales | Key account sales | key accounts, großkundenbetreuung, grands comptes, grandes cuentas, ניהול לקוחות אסטרטגיים, לקוחות אסטרטגיים, kluczowi klienci, strategic accounts, strategic account management
klaviyo | Klaviyo
kol-management | KOL engagement | =KOLs, kol management, key opinion leaders, key opinion leader, kol relationships
landing-pages | Landing pages | landing page optimization
law-enforcement | Law enforcement | law-enforcement, law enforcement experience, police work, polizeiarbeit, fuerzas de seguridad
lead-generation | Lead generation | lead gen, outbound prospecting, sales prospecting, prospecting, prospection, prospección, prospezione, pozyskiwanie klientów, acquisitie, leadgenerierung, generación de leads, יצירת לידים, prospecting for new business, new business generation, akquise, acquisition de clients
lead-qualification | Lead qualification | lead nurturing, lead scoring, bant
leasing-consulting | Leasing consulting | apartment leasing, residential leasing, tenant relations
link-building | Link building | backlinks, off-page seo, on-page seo | seo
linkedin-ads | LinkedIn Ads
local-seo | Local SEO | technical seo, international seo | seo
localization | Localization | localisation
loss-prevention | Loss prevention | shrinkage control, retail security, shrinkage, shrinkage targets, stock loss, stock loss prevention, stock losses, theft prevention, inventurdifferenzen, démarque inconnue, pérdida desconocida, differenze inventariali, asset protection
magazine-production | Magazine production
mailchimp | Mailchimp
market-access | Market access | patient access programs, health technology assessment, =HTA submissions, pricing and reimbursement, reimbursement dossiers, marktzugang, acceso al mercado, accès au marché
market-analysis | Market analysis | market segmentation, marktanalyse, étude de marché, análisis de mercado, marktsegmentierung, segmentación de clientes
market-entry | Market entry
marketing-analytics | Marketing analytics | attribution modeling, marketing attribution, attribution models, multi-touch attribution, attribution modelling, =MMM, incrementality, incrementality tests, campaign analysis, attribution and measurement, attribution reporting, =ROAS, roas and cac, cac/ltv, ltv/cac, =CAC, customer acquisition cost, return on ad spend
marketing-automation | Marketing automation
marketing-operations | Marketing operations | marketing ops, marketing operations management, =MOps, martech operations, marketing planning and operations
marketing-strategy | Marketing strategy | marketing planning, mercadotecnia
meddic | MEDDIC | meddpicc
media-monitoring | Media monitoring
media-planning | Media planning | media buying, media buyer, mediaeinkauf, achat média, compra de medios, compra de mídia, media plans, media strategies, רכש מדיה, media plans and budgets, strategic media plans, media strategy, annual media plans, mediaplanung, plan média, plan de medios
media-sales | Media sales | advertising sales, ad sales, anzeigenverkauf
medical-device-sales | Medical device sales | medical sales, pharmaceutical sales, pharma sales
merchandising | Merchandising | visual merchandising, visual merchandiser, vm standards, vm guidelines, merchandising visuel, escaparatismo, warenpräsentation, in-store merchandising
miller-heiman | Miller Heiman
moz | Moz Pro
multi-channel-retail | Omnichannel | omnichannel retail, omni-channel, omni-channel retail, multichannel retail, omnichannel strategy, omnichannel experience, omnichannel commerce, click and collect, click & collect, ship-from-store, commerce omnicanal, omnicanal, omnikanal, omnicanalità, multi-channel retail
net-promoter-score | Net Promoter Score | =NPS
neuromarketing | Neuromarketing
news-reporting | News reporting
ofcom-broadcasting-code | Ofcom Broadcasting Code | ofcom code, ofcom regulations, ofcom, ofcom compliance, broadcasting code
offer-preparation | Offer preparation | angebotserstellung, quotation preparation, préparation de devis, elaboración de presupuestos, sporządzanie ofert, preparing quotes, producing quotes, quote preparation, cotizaciones, établissement de devis, preventivi, offerten, ofertowanie, elaboración de ofertas, הצעות מחיר, הכנת הצעות מחיר, price quotations, offertes maken
omnichannel-marketing | Omnichannel marketing | omnichannel engagement, omnichannel marketing plan, omnichannel campaigns, omni-channel marketing, omnichannel execution, omnichannel marketing strategy, multichannel marketing, multi-channel marketing, multi-channel campaigns, multichannel campaigns
online-community-moderation | Online community moderation
online-reputation-management | Online reputation management
optimizely | Optimizely
out-of-home-advertising | Out-of-home advertising | =OOH, =DOOH
outbound-sales | Outbound sales | outbound calls, outbound calling
outside-broadcast | Outside broadcasts | outside broadcast
outside-sales | Outside sales | field sales, door-knocking, door to door, field sales role, aussendienst, vertrieb im außendienst, vente terrain, ventas a puerta fría, commercial terrain, sprzedaż terenowa, buitendienst, מכירות שטח, מכירות פרונטליות
paid-media | Paid media | paid advertising
paid-search | Paid search | search advertising
paid-social | Paid social
partner-management | Partner management | partner relationship management, channel partner management, strategic partnerships, partnership management, alliance management, partner ecosystem, partner development, partnermanagement, gestion des partenaires, gestión de socios, reseller management, managing partnerships
partner-marketing | Partner marketing | co-marketing
performance-marketing | Performance marketing | growth marketing
pharma-marketing | Pharmaceutical marketing | pharma marketing, marketing pharmaceutique, pharmamarketing, healthcare marketing, medical marketing
planograms | Planograms | planogram
podcast-marketing | Podcast marketing
point-of-sale-marketing | Point-of-sale marketing | =POS marketing, trade marketing, shopper marketing, warengruppenmanagement, trade terms, commercial terms with retailers, trade promotions, תנאי סחר, הסכמי סחר, שיווק ומכירות קמעונאות, קמעונאות, trade marketing activities, trade promotion management
ppc | =PPC | pay-per-click, pay per click, קידום ממומן, קמפיינים ממומנים, ניהול קמפיינים
press-releases | Press releases | press release, pressearbeit, relations presse
pricing | ~Pricing | dynamic pricing, pricing models, pricing strategies, pricing analysis, pricing systems, pricing domain, price optimization, price optimisation, preisgestaltung, preiskalkulation, tarification, política de precios, fijación de precios, precificação, politiche di prezzo, prijsstelling, prissättning, polityka cenowa, תמחור
pricing-analytics | Pricing analytics | price elasticity
pricing-strategy | Pricing strategy
product-demonstrations | Product demonstrations | product demos, software demos, product demo, product demo sessions, live demos, software demonstrations, customer demos, conducting demos, delivering demos, delivering product demonstrations
product-knowledge-retail | Product knowledge retail
product-marketing | Product marketing
programmatic | Programmatic advertising | display advertising, dv360, banner ads, demand-side platform, demand-side platforms, ssp/dsp, dsp/ssp, dsps and ssps, ssps and dsps, ~=SSP, ~=SSPs, supply-side platform, supply-side platforms, ad exchanges, programmatic operations, programmatic buying, programmatic media, real-time bidding, ~=RTB, rtb platforms, adtech, ad tech, adtech domain
promotional-planning | Promotional planning
property-management | Property management | leasing, hausverwaltung, gestion locative, administración de fincas, zarządzanie nieruchomościami, weg-verwaltung, immobilienverwaltung
property-viewings | Property viewings | viewings and valuations, conducting viewings, accompanied viewings, valuations and viewings, besichtigungen, visites de biens, visitas a inmuebles
proposal-management | Proposal management | rfp management, bid management, bid writing, tender management, tender writing
prs-returns | PRS returns | prs reporting, ppl returns
public-affairs | Public affairs
public-relations | Public relations | media relations, öffentlichkeitsarbeit, relations publiques, relaciones públicas, pubbliche relazioni
radio-production | Radio production | radio producer, producing radio, live radio, radio broadcasting, radio programmes, broadcast radio, radiojournalismus, production radio
real-estate-appraisal | Real estate appraisal | property valuation, immobilienbewertung
real-estate-sales | Real estate sales | real estate brokerage, property sales
referral-programs | Referral programs
reputation-management | Reputation management
retail-buying | Retail buying | ~buying and merchandising
retail-kpis | Retail KPIs | atv and upt, =ATV, =UPT, conversion atv, sell-through, like-for-like sales
retail-management | Retail management | store management, store manager, store managers, shop manager, running a store, running a shop, retail store management, branch manager retail, filialleitung, marktleitung, gestion de magasin, directeur de magasin, responsable de magasin, gestión de tienda, encargado de tienda, gerente de loja, gestão de loja, gestione punto vendita, store manager retail, winkelmanager, filiaalmanager, butikschef, kierownik sklepu, ניהול חנות, ניהול סניף, assistant store manager, retail team management
retail-replenishment | Retail replenishment | shelf stocking, regalpflege, warenverräumung, mise en rayon, reposición, uzupełnianie towaru, vakkenvullen
retail-sales | Retail sales | einzelhandel, detailhandel, vente au détail, venta al por menor, vendita al dettaglio, comercio minorista, ventas minoristas, commerce de détail, retail experience, retail store experience, מכירות בחנות, מכירה בחנות, ניסיון במכירות פרונטליות, שירות ומכירה, ייעוץ מכירה
retail-selling | Retail selling | verkaufserfahrung, vente en magasin, sprzedaż detaliczna
revops | RevOps | revenue operations
rfp | RFP responses | rfp response, proposal writing, tender responses and bids, tenders, bid submissions, public tenders, ausschreibungen bearbeiten, concursos públicos, gare d'appalto, przetargi, aanbestedingen, מכרזים, preparation of tenders
route-sales | Route sales
saas-sales | SaaS sales | software sales
sales-administration | Sales administration | vertriebsinnendienst, administration des ventes, auftragsannahme
sales-analytics | Sales analytics | sales reporting
sales-coaching | Sales coaching | sales training
sales-demos | Sales demos
sales-development | Sales development | =SDR prospecting, bdr/sdr, sdr/bdr, sdr experience, sdr/bdr experience, bdr experience, sdr team leadership, sales development representative experience, bdr or sdr, sdr or bdr, sales development representative (sdr), sales development (sdr), business development representative (bdr), bdr/sdr roles, sdr or inside sales
sales-enablement | Sales enablement
sales-forecasting | Sales forecasting | sales forecast, sales forecasts, forecasting sales, pipeline forecasting
sales-management | Sales management | ניהול מכירות, ניהול צוות מכירות, vertriebsleitung, direction commerciale, dirección comercial, zarządzanie sprzedażą
sales-operations | Sales operations
sales-pipeline-management | Sales pipeline management | pipeline management, sales pipeline, sales pipelines, pipeline building, pipeline generation, sales pipeline development, manage a pipeline, managing a pipeline, sales funnel management, deal pipeline
sales-planning | Sales planning | vertriebsplanung, sales strategy, vertriebsstrategie, stratégie commerciale
sales-progression | Sales progression | sales progressor, progressing sales, sales negotiation property, negotiating offers
sales-territory-management | Sales territory management | territory management, territory planning, territory sales, managing a territory, manage a territory, sales territory, territory plan
salesforce-einstein | Salesforce Einstein | | salesforce
sandler-selling | Sandler selling | sandler, sandler sales, sandler training, sandler methodology, sandler sales methodology
screaming-frog | Screaming Frog
sea-campaigns | SEA campaigns | =SEA, suchmaschinenwerbung
sem | =SEM | search engine marketing, seo/sem, sem/seo, sea/seo
semrush | SEMrush
seo | SEO | search engine optimization, search engine optimisation, Suchmaschinenoptimierung, référencement naturel, posicionamiento seo, pozycjonowanie, zoekmachineoptimalisatie, sökmotoroptimering, קידום אורגני, קידום אתרים
sms-marketing | SMS marketing
social-advertising | Social advertising | paid social media, social media advertising
social-listening | Social listening
social-media | Social media | social media platforms, soziale medien, réseaux sociaux, redes sociales, redes sociais, sociala medier, sociale media, media społecznościowe, social content, רשתות חברתיות, מדיה חברתית, social media manager, managing social media, social media skills, social media experience, ~social media, מדיות חברתיות, ניהול רשתות חברתיות, סושיאל, ניהול סושיאל, social-media-kanäle
social-media-content | Social media content | social media content creation, gestion des réseaux sociaux, gestión de redes sociales, prowadzenie social media, content calendar, =Reels, instagram stories, tiktok videos, social media content calendar, redaktionsplan, calendrier éditorial, calendario editorial, piano editoriale
social-media-marketing | Social media marketing | social media management
social-selling | Social selling
solution-selling | Solution selling | consultative selling, consultative sales
spin-selling | SPIN selling | spin selling methodology
sponsored-content | Sponsored content | native advertising
subscription-sales | Subscription sales
technical-presales-demos | Technical presales demos | proof of concepts presales
technical-sales | Technical sales | sales engineering, pre-sales, presales
telemarketing | Telemarketing | telesales
telephone-sales | Telephone sales | telefonverkauf, télévente, televenta, sprzedaż telefoniczna, מכירות טלפוניות, vente par téléphone, venta telefónica, vendita telefonica, telefonische verkoop, מוקד מכירות
tender-sales | Tender submissions | tender responses, tender submission, responding to tenders, writing tenders
tiktok | ~=TikTok
tiktok-ads | TikTok Ads
tourism-marketing | Tourism marketing
trade-show-management | Trade show management | messeorganisation, messebetreuung, messeauftritte, messeplanung, messeteilnahme
translation | ~Translation | language interpretation, Übersetzung, traducción, traduction, traduzione, tłumaczenie, vertaling, översättning, ~תרגום, übersetzungen, תרגום מסמכים, תרגום טקסטים, תרגום מקצועי, שירותי תרגום, translation of documents, translating documents, document translation, translation work, translation experience, translation services, traduction de documents, übersetzung von texten, traducción de documentos, traducciones, tłumaczenie dokumentów, tłumaczenia pisemne, przekłady
trust-fundraising | Trust fundraising | trusts and foundations, trusts & foundations, grant fundraising, trusts fundraising, institutional fundraising
ugc-marketing | UGC marketing | user-generated content
upselling | Upselling | up-selling, cross-selling, upselling and cross-selling, upsell, cross-selling and upselling, upselling de quartos, upselling techniques, zusatzverkauf, zusatzverkäufe, ventes additionnelles, venta cruzada, venta sugerida, merförsäljning, vendas adicionais, vente additionnelle, ventes additionnelles et croisées, cross sell, cross-sell opportunities, sprzedaż dodatkowa, cross-sales, bijverkoop, verkaufsgespräche
value-selling | Value selling | value-based selling
video-marketing | Video marketing | youtube marketing
web-content-management | Web content management | ניהול תוכן, ניהול אתרי אינטרנט, תפעול אתר, תפעול אתרי אינטרנט, ניהול ועריכת תכנים דיגיטליים, ניהול אתר, תחזוקת אתר, website maintenance, website updates, updating the website, עדכון האתר, עדכון שוטף של האתר
webinars | Webinars | hosting webinars, webinar production, webinar hosting, running webinars
website-content-management | Website content management
`
