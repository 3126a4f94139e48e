/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const BUSINESS_SOFTWARE_OPERATIONS = `
agrinet | AgriNet | =AgriNet
amazon-vendor-central | Amazon Vendor Central | vendor central
amos | AMOS | amos maintenance, =ShipManager, =Danaos, nautical systems, tm master, planned maintenance system ships
archibus | Archibus | tririga
audatex | Audatex | autoline, =Autodata, =DAT SilverDAT, eurotax, =GT Motive, kerridge, cdk autoline, pinnacle dms, keyloop
blue-yonder | Blue Yonder | jda software
blujay | BluJay
brightly | ~=Brightly | dude solutions, schooldude
cargowise | CargoWise
channeladvisor | ChannelAdvisor
cin7 | Cin7 | dear inventory
corrigo | Corrigo
dat-load-board | DAT load board
descartes | Descartes
emaint | eMaint
fieldedge | FieldEdge
fiix | Fiix
fishbowl-inventory | Fishbowl Inventory
fourkites | FourKites
hexagon-eam | Hexagon EAM
highjump | HighJump | korber wms
housecall-pro | Housecall Pro
ibm-maximo | IBM Maximo | =Maximo
jda-space-planning | JDA Space Planning | planogram software
jobber | ~=Jobber
joblogic | Joblogic | commusoft, bigchange, =ServiceM8, tradify, =Protean software, easycert, tysoft, tysoft easycert, =Powered Now, =Fergus
kinaxis | Kinaxis | kinaxis rapidresponse
linnworks | Linnworks
llamasoft | Llamasoft | coupa supply chain guru
logility | Logility
magaya | Magaya
manhattan-wms | Manhattan WMS | manhattan associates, manhattan active
mcleod-software | McLeod Software | mcleod loadmaster
mecalux-easy-wms | Mecalux Easy WMS
mercurygate | MercuryGate
myriad-playout | =Myriad | myriad playout, ~=Myriad
netsuite-wms | NetSuite WMS
o9-solutions | o9 Solutions
outage-management-systems | Outage management systems | outage management system
planon | ~=Planon
project44 | project44
relex | RELEX
reptrax | RepTrax | symplr, vendor credentialing, vendormate, green security credentialing
samsara | ~=Samsara | keeptruckin, motive fleet, geotab
servicetitan | ServiceTitan
shippo | Shippo
shipstation | ShipStation
shopify-pos | Shopify POS | | shopify
simpro | simPRO
softeon | Softeon
sps-commerce | SPS Commerce
tmw-suite | TMW Suite
transcad | TransCAD | ptv visum, =VISUM, =Aimsun, emme transport
transics | Fleet telematics | trimble transport, tomtom telematics, webfleet, astrata, sat nav systems, informatique embarquée, informatique embarquee, =Microlise, transics, fleet telematics systems, vehicle telematics systems, telematics systems
truecommerce | TrueCommerce
uniform-agri | UNIFORM Agri | =UNIFORM-Agri, uniform herd management
unleashed | ~=Unleashed
upkeep | =UpKeep
walmart-retail-link | Walmart Retail Link | retail link
zetta-playout | =Zetta | zetta playout, rcs zetta, =RCS GSelector, gselector, =Selector radio
`
