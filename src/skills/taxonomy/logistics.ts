/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const LOGISTICS = `
3pl | =3PL | =4PL, third-party logistics
abc-analysis-inventory | ABC analysis inventory
abnormal-loads | Abnormal loads
air-cargo-operations | Air cargo operations | air freight handling
air-traffic-control | Air traffic control
aircraft-dispatch | Aircraft dispatch | flight dispatch, flight planning
aircraft-loading | Aircraft loading | baggage handling, ramp handling, ground handling
airline-ticketing | Airline ticketing | reservations systems
airport-operations | Airport operations | apron services
asn-processing | ASN processing | advance shipping notices
batch-tracking | Batch tracking | lot tracking
bills-of-lading | Bills of lading | bill of lading
box-truck-driving | Box truck driving | box truck
bulk-cargo-handling | Bulk cargo handling
bus-driving | Bus driving
cargo-securing | Cargo securing | load securing, ladungssicherung, arrimage, lastsäkring
carrier-management | Carrier management | carrier negotiation, carrier negotiations
category-management | Category management
chauffeuring | Chauffeuring
cmr-documents | CMR documents | cmr waybills, cmr waybill
cold-chain | Cold chain management
consolidation-freight | Consolidation freight | =LTL, less than truckload, =FTL
container-handling | Container handling | container unloading, container loading, container devanning
contract-logistics | Contract logistics | kontraktlogistik
conveyor-systems | Conveyor systems | conveyor operation
courier-services | Courier services | parcel delivery, paketzustellung, livraison de colis
cross-docking | Cross-docking
customs | Customs clearance | customs regulations, customs brokerage, import/export
customs-declarations | Customs declarations | zollabwicklung, zollanmeldung, dédouanement, despacho aduanero, odprawy celne, zollrecht, atlas zoll
customs-tariff-classification | Customs tariff classification | hts classification, tariff classification, hs codes
cycle-counting | Cycle counting | cycle counts
dangerous-goods | Dangerous goods | gefahrgut, matières dangereuses, mercancías peligrosas, towary niebezpieczne, farligt gods, imdg code
defensive-driving | Defensive driving
delivery-route-optimization | Delivery route optimization | route optimization, route optimisation
demand-planning | Demand planning | demand forecasting
dispatching | Dispatching | dispatch operations
distribution-management | Distribution management | distribution center operations, distribution centre
dock-scheduling | Dock scheduling | yard management
dock-work | Dock work | stevedoring, port operations
drayage | Drayage
driver-logbooks | Driver logbooks
driving-tachographs | Driving tachographs | tachograph, tachographs, digital tachographs, tacho, tachographe, tacógrafo, fahrtenschreiber
dump-truck-operation | Dump truck operation | dump truck, tipper
e-commerce-fulfillment | E-commerce fulfillment | order fulfillment, order fulfilment, fulfillment operations
eld-logs | Electronic logging devices | hours of service regulations, dot regulations
eu-driving-hours | EU driving hours | drivers hours, driver's hours, lenk- und ruhezeiten
export-documentation-control | Export documentation control
fifo | FIFO | fifo/fefo, =FEFO, =LIFO
flatbed | ~Flatbed | flatbed trucking, load tarping
fleet-management | Fleet management
forklift | Forklift operation | forklift, forklifts, forklift driving, fork lift, gabelstapler, reach truck, carrelli elevatori, wózek widłowy, Staplerfahren, gabelstaplerfahren, conduite de chariots élévateurs, chariot élévateur, manejo de carretilla elevadora, carretilla elevadora, empilhadeira, obsługa wózków widłowych, heftruck, gaffeltruck, carrello elevatore, מלגזה, hubstapler, staplerkenntnisse, chariots élévateurs, carretillas elevadoras
freight-audit | Freight audit
freight-forwarding | Freight forwarding | freight brokerage, spedition, transit international, transporte internacional, spedycja
freight-management | Freight management
freight-rates-negotiation | Freight rates negotiation
fuel-management | Fuel management
goods-issue | Goods issue | warenausgang
goods-receipt | Goods receipt | goods-in, wareneingang, réception des marchandises, recepción de mercancías, przyjmowanie towaru, ricevimento merci
gps-fleet-tracking | GPS fleet tracking | telematics, vehicle telematics
hand-truck | Hand truck | pallet trucks, pump truck, hubwagen, elektro-ameise, ameise, transpalette, transpallet, paleciak
heavy-haulage | Heavy haulage
hgv-driving | HGV driving | lkw fahren, conduite poids lourds, conductor de camión
high-reach-trucks | High-reach trucks | Schmalspurstapler, schubmaststapler, hochregalstapler, retrak
hot-shot-delivery | Hot shot delivery
iata-regulations | IATA regulations
import-export | Export documentation
import-regulations | Import regulations | import documentation
inbound-logistics | Inbound logistics | outbound logistics
incoterms | Incoterms
indirect-procurement | Indirect procurement | direct procurement
intermodal-transport | Intermodal transport | multimodal transport, rail freight
inventory-management | Inventory management | inventory control, stock management, stock control, bestandsmanagement, bestandsführung, voorraadbeheer, control de inventarios, control de inventario, zarządzanie zapasami, gestione scorte, controle de estoque, lagerbestandsführung, ניהול מלאי
inventory-optimization | Inventory optimization | safety stock, reorder points
inventory-planning | Inventory planning | replenishment, replenishment planning
jit | Just-in-time manufacturing | just in time manufacturing
kanban-replenishment | Kanban replenishment
kitting | ~Kitting
labelling-goods | Labelling goods | labeling goods, etiquetado
last-mile | Last-mile delivery | last mile delivery
lean-logistics | Lean logistics
line-haul | Line haul
load-planning | Load planning
loading-and-unloading | Loading and unloading | be- und entladen, be- und entladung, chargement et déchargement, carga y descarga, carico e scarico, załadunek i rozładunek, laden en lossen, lastning och lossning
locomotive-operation | Locomotive operation | train driving, railway operations
logistics | ~Logistics | logistics management, logistik, logistique, logística, logistyka, logistieke processen, gestion logistique, gestión logística, לוגיסטיקה
logistics-planning | Logistics planning | logistikplanung
lorry-loader-crane | Lorry loader crane | hiab, lorry loader
material-handling | Material handling | materials handling
materials-planning | Materials planning | material planning, materialdisposition
merchandise-receiving | Merchandise receiving
milk-run | Milk run
mrp | =MRP | material requirements planning
ocean-freight | Ocean freight | air freight, sea freight
order-management | Order management | order processing, auftragsabwicklung, gestion des commandes, gestión de pedidos, auftragsbearbeitung
order-picking | Order picking | picking and packing, pick and pack, picking & packing, kommissionierung
packing-and-packaging | Packing and packaging | ~=Packing, verpacken, emballage, embalaje, pakowanie, imballaggio, inpakken, packaging of goods
pallet-jack | Pallet jack | pallet jacks
palletizing | Palletizing | palletising, palettieren, palettisation
pick-by-voice | Pick-by-voice | voice picking, pick-by-scan, pick by light
procurement | ~Procurement | strategic sourcing, purchasing, einkauf, achats, beschaffung, approvisionnement, aprovisionamiento, approvvigionamento, zakupy strategiczne, inkoop, רכש
production-planning | Production planning | production scheduling
project-cargo | Project cargo
public-transport-operation | Public transport operation
purchasing-negotiation | Purchasing negotiation | strategischer einkauf, operativer einkauf, achats stratégiques, compras
railway-signalling | Railway signalling | rail signalling, ertms
refrigerated-transport | Refrigerated transport | ~reefer
returns-processing | Returns processing | retourenbearbeitung, retouren, returns management
reverse-logistics | Reverse logistics
rf-scanners | RF scanners | rf scanner, handheld scanners, barcode scanning, barcode scanners
sales-order-processing | Sales order processing
scissor-lifts | Scissor lifts | scissor lift, boom lifts, aerial lifts, order pickers, cherry picker, turret truck, high reach
seafaring | ~Seafaring | seamanship, bridge watchkeeping
ship-chartering | Ship chartering | vessel chartering
ship-loading | Ship loading
shipping-receiving | Shipping and receiving | shipping & receiving, versand, expédition et réception, wareneingang und warenausgang, expedición de mercancías
shipping-software | Shipping software | ups worldship, fedex ship manager
shuttle-driving | Shuttle driving | school bus driving
slotting | ~Slotting
sop-planning | Sales and operations planning | =S&OP, sales & operations planning
spend-analysis | Spend analysis | spend analytics
stock-replenishment | Stock replenishment
stocktaking | Stocktaking | Inventur, inwentaryzacja, inventaire, inventario, stock taking, physical inventory, stock counts
storage-optimization | Storage optimization
supplier-negotiation | Supplier negotiation | supplier negotiations, contract negotiation with suppliers
supplier-onboarding | Supplier onboarding
supply-chain | Supply chain management | supply chain, supply-chain, supply-chain management, lieferkettenmanagement, chaîne d'approvisionnement, cadena de suministro, łańcuch dostaw, catena di fornitura, toeleveringsketen, שרשרת אספקה
supply-planning | Supply planning | supply planner
tail-lift | Tail lift | tail lift work
tail-lift-operation | Tail lift operation
tanker-driving | Tanker driving
tendering | ~Tendering | rfq, rfqs, rfp/rfq, request for quotation, ausschreibungen, appels d'offres, licitaciones
trailer-handling | Trailer handling | trailer reversing
transit-documents | Transit documents | t1 documents
transport-dispatch | Transport dispatch | disposition von transporten, tourenplanung, lkw-disposition
transportation-management | Transportation management | transport planning, route planning
truck-driving | Truck driving | otr driving, over-the-road, tractor-trailer, berufskraftfahrer, conducteur routier, conducción de camiones, kierowanie ciężarówką
truck-loading | Truck loading | load distribution
van-driving | Van driving | sprinter fahren, delivery van driving
vehicle-inspections | Vehicle inspections | pre-trip inspections, post-trip inspections, pre-trip inspection, walk around checks
vendor-managed-inventory | Vendor-managed inventory
vendor-management | Vendor management | supplier management, supplier relationship management
vessel-navigation | Vessel navigation | marine navigation
vessel-operations | Vessel operations | ship operations
walk-round-checks | Walk-round checks | vehicle checks
warehouse-layout | Warehouse layout
warehouse-operations | Warehouse operations | warehouse management, warehousing, lagerlogistik, Lagerverwaltung, magazynowanie, gestion de stock, gestion des stocks, gestión de almacén, gestão de estoque, gestione magazzino, magazijnbeheer, lagerhantering, obsługa magazynu, ניהול מחסן, préparation de commandes, preparación de pedidos, separação de pedidos, kompletacja zamówień, kompletowanie zamówień, orderpicken
weighbridge | Weighbridge
`
