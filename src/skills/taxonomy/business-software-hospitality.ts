/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const BUSINESS_SOFTWARE_HOSPITALITY = `
7shifts | 7shifts
aloha-pos | Aloha POS | ncr aloha
amadeus-altea | Altéa | amadeus altea, altea departure control, departure control systems, departure control system, =DCS airline
arbox | Arbox | =Plando, fizikal, =Glofox, =TeamUp, =Zen Planner
booker-salon | Booker salon
booking-extranet | Booking Extranet | booking.com extranet, expedia partner central
cegid-y2 | Cegid Y2 | cegid retail, y2 retail, cegid pos, oracle xstore, xstore, retail pro, =Aptos, futura retail, netpos, storis
cloudbeds | Cloudbeds
clover-pos | Clover POS
crunchtime | CrunchTime
cvent | Cvent
delphi-fdc | Delphi FDC | amadeus delphi
epos-now | =Epos Now
eventbrite | Eventbrite
fidelio | Fidelio
fourth-hospitality | Fourth hospitality | fourth hotschedules, procure wizard, rotaready, =Nory, kitchen cut, tenzo
guestline | Guestline
heartland-pos | Heartland POS
host-hotel-systems | Host hotel systems | =HOST hotel
hotschedules | HotSchedules
ideas | =IDeaS | revenue management systems
maestro-pms | Maestro PMS
marketman | MarketMan
mews | ~=Mews
mindbody | Mindbody
ncr-counterpoint | NCR Counterpoint
opentable | ~=OpenTable
phorest | Phorest
planity | Planity | treatwell, fresha, shortcuts salon, salon iris, =Shedul, booksy, treatwell connect
protel | Protel
restaurant365 | Restaurant365
resy | Resy
revel-pos | Revel POS
revinate | Revinate | reviewpro, trustyou, medallia hospitality, =Duetto, customer alliance, guestrevu
rms-cloud | RMS Cloud
sabre | Sabre | sabre red
sevenrooms | SevenRooms
shopify-plus-b2b | Shopify Plus B2B
siba-boletins | SIBA guest registration | boletins de alojamento, =SIBA, guest registration, alloggiati web, registro de viajeros, ses hospedajes
siteminder-channel-manager | SiteMinder channel manager
square-pos | Square POS
ticketmaster-archtics | Ticketmaster Archtics
touchbistro | TouchBistro
travelport | Travelport | ~=Galileo, worldspan
vagaro | Vagaro
worldline-payments | Worldline payments
`
