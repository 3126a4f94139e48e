/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const SALES_TOOLS = `
ab-tasty | AB Tasty
acoustic-campaign | Acoustic Campaign
adroll | AdRoll
agorapulse | Agorapulse
amazon-advertising | Amazon Advertising | amazon ads, amazon ppc, sponsored products, amazon dsp, amazon sponsored products
apple-search-ads | Apple Search Ads
applovin | AppLovin | =AppLovin MAX, ironsource, =Vungle, =Mintegral, =Chartboost, unity ads, =Liftoff
aspect-software | Aspect software
aweber | AWeber
bazaarvoice | Bazaarvoice
bloomreach-engagement | Bloomreach Engagement
branch-io | Branch.io
brandwatch | Brandwatch
brightedge | BrightEdge
buffer-publishing | Buffer publishing
calabrio | Calabrio
campaign-monitor | Campaign Monitor
channable | Channable | feed optimisation, feed optimization, product feed, product feeds, feed management, datafeedwatch, productsup, lengow
cision | Cision
clickfunnels | ClickFunnels
constant-contact | Constant Contact
convertkit | ConvertKit
crazy-egg | Crazy Egg
criteo | ~=Criteo
customer-io | Customer.io
dotdigital | Dotdigital
getresponse | GetResponse
google-ad-grants | Google Ad Grants | google grants, google ad grant
google-ad-manager | Google Ad Manager | dfp ad server
google-adx | Google AdX | authorized buyers, =AdX, google authorized buyers, doubleclick ad exchange
google-business-profile | Google Business Profile | google my business
google-campaign-manager | Google Campaign Manager | campaign manager 360, doubleclick
google-keyword-planner | Google Keyword Planner | keyword research
google-merchant-center | Google Merchant Center | google shopping
google-trends | Google Trends
impact-affiliate | Impact affiliate | commission junction, awin, rakuten advertising
insider-cdp | Insider CDP
instapage | Instapage
kantar | ~=Kantar
kochava | Kochava | adjust mobile
later-social | Later social
leadpages | Leadpages
majestic-seo | Majestic SEO | sistrix
marin-software | Marin Software
market-measurement-firms | Circana | =Happydemics, =NielsenIQ, =IRI data, =Comscore data, =GfK, gfk data
meltwater | Meltwater
microsoft-advertising | Microsoft Advertising | bing ads
muck-rack | Muck Rack
nice-incontact | NICE inContact | nice cxone, cxone
nielsen | ~=Nielsen | comscore
omnisend | Omnisend
onesignal | OneSignal
pinterest-ads | Pinterest Ads
prebid | Prebid | prebid.js, header bidding, prebid server
reddit-ads | Reddit Ads
replo | Replo | pagefly, gempages, shogun page builder
salesforce-omnichannel | Salesforce Omnichannel
search-ads-360 | Search Ads 360
selligent | Selligent
sendinblue | Sendinblue | brevo
singular-mobile | Singular mobile
skai | Skai | kenshoo
snapchat-ads | Snapchat Ads
sprinklr | Sprinklr
sprout-social | Sprout Social
supply-side-platforms | PubMatic | =Magnite, =Index Exchange, =OpenX, =Xandr, =Rubicon Project, =Criteo SSP, =Sovrn, =TripleLift
surfer-seo | Surfer SEO
taboola | Taboola | taboola ads, outbrain, teads, =Taboola/Outbrain, native ads
the-trade-desk | The Trade Desk
triple-whale | Triple Whale | northbeam, rockerbox, =Hyros, polar analytics
trustpilot | ~=Trustpilot
twilio-flex | Twilio Flex | | twilio
unbounce | Unbounce
verint | ~=Verint
vwo | VWO
wordfly | Wordfly
x-ads | X Ads | twitter ads
yext | ~=Yext
yotpo | Yotpo
youtube-ads | YouTube Ads | youtube advertising
zendesk-explore | Zendesk Explore
`
