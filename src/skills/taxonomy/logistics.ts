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
articulated-lorry-driving | Articulated lorry driving | articulated lorries, artics, conduite super lourd, sattelzug, sattelzüge, tráiler
asn-processing | ASN processing | advance shipping notices
batch-tracking | Batch tracking | lot tracking
bendi-aisle-master | Bendi forklift | bendi, aislemaster, articulated forklift
bills-of-lading | Bills of lading | bill of lading
box-truck-driving | Box truck driving | box truck
bulk-cargo-handling | Bulk cargo handling
bulk-tipper-driving | Tipper driving | tippers, benne céréalière, bennes tp, basculante, kipper
bus-driving | Bus driving
cabin-crew | Cabin crew duties | cabin crew, cabin service, in-flight service, inflight service, cabin safety, flight attendant, kabinenpersonal, personnel navigant commercial, ~=PNC, tripulante de cabina, assistente di volo, personel pokładowy
cargo-securing | Cargo securing | load securing, ladungssicherung, arrimage, lastsäkring, securing loads, secure loads, load security, load restraint, strapping, ratchet straps, tarping, tarps, arrimage des charges, arrimer, sanglage, bâchage, estiba, estiba y trincaje, sujeción de cargas, trincaje, amarração de cargas, fissaggio del carico, ancoraggio carico, ladingzekering, lading zekeren, zabezpieczenie ładunku, mocowanie ładunku
carrier-management | Carrier management | carrier negotiation, carrier negotiations
category-management | Category management | ניהול קטגוריה, ניהול קטגוריות, category manager retail, gestion de catégories, gestión por categorías, kategoriemanagement
chauffeuring | Chauffeuring
cmr-documents | CMR documents | cmr waybills, cmr waybill, =CMR, lettre de voiture, lettres de voiture, cmr consignment notes, lettre de voiture cmr, cmrs, cmr paperwork, cmr-dokumente, listy przewozowe cmr
cold-chain | Cold chain management
consolidation-freight | Consolidation freight | =LTL, less than truckload, =FTL
container-handling | Container handling | container unloading, container loading, container devanning, container tipping
contract-logistics | Contract logistics | kontraktlogistik
conveyor-systems | Conveyor systems | conveyor operation
counterbalance-forklift | Counterbalance forklift | counterbalance, counterbalance truck, counterbalance trucks, counter balance, counterbalance forklift truck, gegengewichtsstapler, frontstapler, carretilla frontal, contrapesada, carretilla contrapesada, chariot frontal, motviktstruck, carrello frontale
coupling-trailers | Coupling and uncoupling | coupling trailers, hitching trailers, drop and hook
courier-services | Courier services | parcel delivery, paketzustellung, livraison de colis
cross-docking | Cross-docking
curtainsiders | Curtainsiders | curtainsider, curtain sider, curtainsider work, tautliner, tautliners, planenauflieger, curtain-siders, curtain-sided trailers
customs | Customs clearance | customs regulations, customs brokerage, import/export
customs-declarations | Customs declarations | zollabwicklung, zollanmeldung, dédouanement, despacho aduanero, odprawy celne, zollrecht, atlas zoll, customs procedures, customs declaration, customs documentation, customs entries, customs formalities, verzollung, zollanmeldungen, zollformalitäten, déclarations en douane, formalités douanières, despacho de aduanas, trámites aduaneros, desembaraço aduaneiro, desalfandegamento, sdoganamento, pratiche doganali, operazioni doganali, douaneaangifte, douaneaangiften, inklaren, förtullning, tullklarering, odprawa celna, עמילות מכס, שחרור ממכס, customs clearances, documenti doganali, documenti per la dogana, documentos aduaneros, dokumenty celne, dokumentacja celna, douanedocumenten, tulldokument, customs authorities, מסמכי מכס
customs-tariff-classification | Customs tariff classification | hts classification, tariff classification, hs codes
cycle-counting | Cycle counting | cycle counts, inventarios cíclicos, inventario cíclico, cycle count, inventaires tournants, inventaire tournant, permanente inventur, contagem cíclica, contagens cíclicas, inventários cíclicos, inventari ciclici, inventario rotativo, cyclische tellingen, perpetual inventory, spisy cykliczne, inventarios rotativos
dangerous-goods | Dangerous goods | gefahrgut, matières dangereuses, mercancías peligrosas, towary niebezpieczne, farligt gods, imdg code
defensive-driving | Defensive driving
delivery-paperwork | Delivery documents | delivery notes, consignment notes, bons de livraison, lieferscheine, albaranes, documento di trasporto, =DDT, documenti di trasporto, guias de transporte, guia de remessa, vrachtbrieven, fraktsedlar, dokumenty przewozowe, תעודות משלוח, proof of delivery
delivery-route-optimization | Delivery route optimization
demand-planning | Demand planning | demand forecasting, תכנון ביקושים, חיזוי ביקושים, bedarfsplanung, planification de la demande, planificación de la demanda
dispatching | Dispatching | dispatch operations, dispatch environment, dispatch experience, dispatch center, dispatch centre, dispatcher, leitstelle, régulation transport, centrale operativa
dispatching-goods | Goods-out | goods out, goods dispatch, despatch, dispatching orders, dispatch of goods, outbound deliveries, versandabwicklung, versandvorbereitung, expédition, expéditions, expedición, expediciones, expedição, expedição de mercadorias, spedizione, spedizioni, spedizione merci, goederenuitgifte, verzending, expeditie, utleverans, utleveranser, wydawanie towaru, wysyłka, wysyłka towaru, שילוח
distribution-management | Distribution management | distribution center operations, distribution centre, מערך ההפצה, בקרת הפצה, ניהול הפצה, distribution and logistics, סידור הפצה, סדרן הפצה
dock-scheduling | Dock scheduling | yard management
dock-work | Dock work | stevedoring, port operations
drayage | Drayage
driver-logbooks | Driver logbooks
drivers-hours | Drivers' hours regulations | driver hours, drivers hours regulations, eu drivers' hours, eu drivers hours, wtd regulations, hours of service, hours-of-service, =HOS, réglementation sociale européenne, temps de conduite, temps de conduite et de repos, tiempos de conducción, tiempos de conducción y descanso, tempi di guida, tempi di guida e riposo, rij- en rusttijden, kör- och vilotider, czas pracy kierowcy, czas pracy kierowców, שעות נהיגה, drivers' hours, drivers hours, driver's hours, lenk- und ruhezeiten, eu driving hours, =WTD, drivers' hours rules, drivers' hours and tachograph, wtd and drivers hours, tacho rules, tachograph rules, tachograph regulations, jazda i odpoczynek, godziny pracy kierowców
dump-truck-operation | Dump truck operation | dump truck, tipper
e-commerce-fulfillment | E-commerce fulfillment | order fulfillment, order fulfilment, fulfillment operations
eco-driving | Eco-driving | éco-conduite, écoconduite, conduite économique, eco driving, ecodriving, fuel-efficient driving, sparsamt körsätt, sparsames fahren, conducción eficiente, guida sicura, conduite rationnelle
eld-logs | Electronic logging devices | hours of service regulations, dot regulations
export-documentation-control | Export documentation control
fifo | FIFO | fifo/fefo, =FEFO, =LIFO
flatbed | ~Flatbed | flatbed trucking, load tarping
fleet-management | Fleet management
flight-operations | Flight operations | electronic flight bag, =ETOPS, =RVSM, crew resource management, icao english, icao english level 4, icao level 4, flight deck, line training captain, flight planning jeppesen
forklift | Forklift operation | forklift, forklifts, forklift driving, fork lift, gabelstapler, carrelli elevatori, wózek widłowy, Staplerfahren, gabelstaplerfahren, conduite de chariots élévateurs, chariot élévateur, manejo de carretilla elevadora, carretilla elevadora, empilhadeira, obsługa wózków widłowych, heftruck, gaffeltruck, carrello elevatore, מלגזה, hubstapler, staplerkenntnisse, chariots élévateurs, carretillas elevadoras, forklift truck, forklift trucks, fork lift truck, forklift operator, fork truck, stapler, cariste, conduite de chariots, carretilla, montacargas, empilhador, empilhadora, empilhadores, muletto, muletti, heftrucks, motvikt, wózki widłowe, wózków widłowych, wózka widłowego, מלגזן, מלגזות
freight-audit | Freight audit
freight-forwarding | Freight forwarding | freight brokerage, spedition, transit international, transporte internacional, spedycja, freight forwarders, שילוח בינלאומי, international freight, transitaire, transitarios, spedizioniere, spedytor, expediteur
freight-management | Freight management
freight-rates-negotiation | Freight rates negotiation
fuel-management | Fuel management
goods-issue | Goods issue | warenausgang
goods-receipt | Goods receipt | goods-in, wareneingang, réception des marchandises, recepción de mercancías, przyjmowanie towaru, ricevimento merci, goods received, goods inwards, goods inward, inbound deliveries, warenannahme, wareneingangskontrolle, réception de marchandises, recepción de mercancía, recepção de mercadorias, recebimento de mercadorias, conferência de mercadorias, ricevimento merce, controllo merce in entrata, goederenontvangst, goederen ontvangen, godsmottagning, varumottagning, przyjęcie towaru, przyjmowanie dostaw, קבלת סחורה, קליטת סחורה, קבלת סחורות, putaway, put-away, put away, Merchandise receiving
gps-fleet-tracking | GPS fleet tracking | telematics, vehicle telematics
handball-unloading | Handballing | handball deliveries, manual unloading, handballing loads, multi-drop handball
heavy-haulage | Heavy haulage
hiab | =Hiab
high-bay-racking | Racking | pallet racking, racking inspections, high racking, hochregal
high-reach-trucks | High-reach trucks | Schmalspurstapler, hochregalstapler, retrak
hot-shot-delivery | Hot shot delivery
iata-regulations | IATA regulations
import-export | Export documentation | export/shipping activities, יבוא ויצוא, import i eksport, import und export, comercio exterior, importaciones, exportaciones, importación y exportación
import-regulations | Import regulations | import documentation
inbound-logistics | Inbound logistics | outbound logistics
incoterms | Incoterms
indirect-procurement | Indirect procurement | direct procurement
intermodal-transport | Intermodal transport | multimodal transport, rail freight
inventory-management | Inventory management | inventory control, stock management, stock control, bestandsmanagement, bestandsführung, voorraadbeheer, control de inventarios, control de inventario, zarządzanie zapasami, gestione scorte, controle de estoque, lagerbestandsführung, ניהול מלאי, stock ordering, stock ordering and rotation, stock rotation, rotation of stock, stock levels, inventory levels, inventory accuracy, stock accuracy, inventory systems, ordering stock, ordering and stock control, managing stock, stock replenishment and ordering, warenwirtschaft, warendisposition, gestion de stocks, gestion du stock, gestion des approvisionnements, gestión de stock, gestión de stocks, gestión de inventario, gestión de inventarios, control de stock, control de existencias, gestão de stocks, controlo de stocks, controle de estoques, gestão de inventário, gestione delle scorte, gestione magazzino e scorte, gestione inventario, controllo giacenze, voorraadcontrole, beheer van voorraden, lagerhållning, lagersaldo, stany magazynowe, stanów magazynowych, gospodarka magazynowa, zarządzanie magazynem, ניהול מלאים, בקרת מלאי, רמות מלאי, lagerbestand, lagerstyrning, ordering and stock
inventory-optimization | Inventory optimization | safety stock, reorder points
inventory-planning | Inventory planning | replenishment, replenishment planning
iso-3691 | ISO 3691
jit | Just-in-time manufacturing | just in time manufacturing
kanban-replenishment | Kanban replenishment
kitting | ~Kitting
labelling-goods | Labelling goods | labeling goods, etiquetado
last-mile | Last-mile delivery | last mile delivery
lean-logistics | Lean logistics
line-haul | Line haul
load-planning | Load planning
loading-and-unloading | Loading and unloading | be- und entladen, be- und entladung, chargement et déchargement, carga y descarga, carico e scarico, załadunek i rozładunek, laden en lossen, lastning och lossning, loading and unloading of vehicles, tipping trailers, tipping and loading, devanning, be- und entladen von lkw, lkw be- und entladen, cargas e descargas, carga e descarga, carregamento e descarregamento, carico/scarico, carico e scarico merci, פריקה וטעינה, העמסה ופריקה, carico automezzi, carico e scarico automezzi, déchargement, entladung, rozładunek, laden und entladen, laden/lossen, załadunek, rozładunek towaru
locomotive-operation | Locomotive operation | train driving, railway operations
logistics | ~Logistics | logistics management, logistik, logistique, logística, logistyka, logistieke processen, gestion logistique, gestión logística, לוגיסטיקה
logistics-planning | Logistics planning | logistikplanung
long-haul-driving | Long-distance driving | long haul, long-haul, fernverkehr, longue distance, grand routier, internacional conducción, transport international, internationale transport, trasporto internazionale, transport międzynarodowy, double équipage, découcher, découchers, trasy międzynarodowe, trasporti internazionali, rutas internacionales, ruta internacional, internationaler fernverkehr, fjärrkörning
lorry-loader-crane | Lorry loader crane | lorry loader, autolaadkraan, autolaadkranen, attest autolaadkraan, laadkraan, vrachtwagen met kraan, ladekran, ladekranschein, lkw-ladekran, grue auxiliaire, caces grue auxiliaire, caces grue, r490, grúa autocargante, camión grúa, camión pluma, gru su autocarro, gru retrocabina, samochód z hds, uprawnienia hds, lastbilskran, kranbil, lorry mounted crane, knuckle boom crane, =ALLMI
material-handling | Material handling | materials handling
materials-planning | Materials planning | material planning, materialdisposition
milk-run | Milk run
mrp | =MRP | material requirements planning
multi-drop-delivery | Multi-drop delivery | multi drop, multi-drop, multidrop, multi-drop deliveries, multi drop delivery, home delivery, home deliveries, delivery rounds, delivery routes, delivery driving, parcel deliveries, tournées de livraison, reparto de paquetería, distribuzione consegne, bezorgen, pakketbezorging, dostawy kurierskie
ocean-freight | Ocean freight | air freight, sea freight
order-management | Order management | order processing, auftragsabwicklung, gestion des commandes, gestión de pedidos, auftragsbearbeitung
order-picking | Order picking | picking and packing, pick and pack, picking & packing, kommissionierung, order picker, picker packer, pick orders, picking orders, pick/pack, pick pack, preparar pedidos, preparador de pedidos, mozo de almacén preparador, préparateur de commandes, préparation des commandes, préparer les commandes, préparation commandes, separação de mercadorias, preparação de encomendas, preparação de pedidos, picking e packing, kommissionieren, kommissionierer, kommissionierung von waren, kommissioniertätigkeiten, kommissionierarbeiten, preparazione ordini, preparazione degli ordini, prelievo merci, orderpicker, orderpicking, plockning, orderplock, plocka order, plock och pack, kompletacja, kompletowanie, zbieranie zamówień, ליקוט, ליקוט הזמנות, מלקט, מלקטים, מלקטת, ~=Picking, ~picking, preparación de pedidos, préparation de commandes, separação de pedidos, orderpicken, kompletacja zamówień, kompletowanie zamówień, kommissionierung und verpackung
packing-and-packaging | Packing and packaging | ~=Packing, verpacken, emballage, embalaje, pakowanie, imballaggio, inpakken, packaging of goods, packing orders, pack orders, packers, packing of goods, verpackung, verpackungsarbeiten, verpacken von waren, conditionnement, mise en carton, empaquetado, embalaje y etiquetado, empacotamento, embalagem, confezionamento, imballo, inpakwerk, verpakken, packning, packa, pakowania, אריזה, אריזות, shrink wrapping, shrink-wrapping, stretch wrapping
pallet-jack | Pallet jack | pallet jacks, Powered pallet trucks, powered pallet truck, electric pallet truck, llop, low level order picker, elektrohubwagen, transpalette électrique, transpaleta, transpallet elettrico, elektrische palletwagen, epw, traspaleta, ledstaplare, Hand truck, pallet trucks, pump truck, hubwagen, elektro-ameise, ameise, transpalette, transpallet, paleciak
palletizing | Palletizing | palletising, palettieren, palettisation
pick-by-voice | Pick-by-voice | voice picking, pick-by-scan, pick by light, voice pick, voice-directed picking, picking por voz, preparación por voz, commande vocale, préparation vocale, vocal picking, plock med röst, pick by vision, pick-to-light, put-to-light, vocollect, voicepicking
procurement | ~Procurement | strategic sourcing, purchasing, einkauf, achats, beschaffung, approvisionnement, aprovisionamiento, approvvigionamento, zakupy strategiczne, inkoop, purchasing department, buying goods, indkøb, inkop, inköp, einkäufer, zakupy, zakupów, approvisionnements, aprovisionamento, approvvigionamenti, קניינות, קניין, sourcing suppliers, supplier sourcing, goods procurement, purchasing of goods, תהליכי רכש, רכש והתקשרויות, zaopatrzenie, dział zakupów, compras y aprovisionamiento, rfq/rpc, purchase management, upphandling, sourcing strategy, רכש
production-planning | Production planning | production scheduling, תפ"י, תכנון ייצור, תכנון ופיקוח על הייצור, תכנון ופיקוח ייצור, produktionsplanung, planification de la production, planificación de la producción, planowanie produkcji, productieplanning, capacity planning production, produktionsplanering, ניהול קיבולות
project-cargo | Project cargo
public-transport-operation | Public transport operation
purchasing-negotiation | Purchasing negotiation | strategischer einkauf, operativer einkauf, achats stratégiques, compras
railway-signalling | Railway signalling | rail signalling, ertms, signal maintenance, signalling maintenance, irse licence, irse, etcs, stellwerk, leit- und sicherungstechnik, =LST, signalisation ferroviaire, señalización ferroviaria, segnalamento ferroviario, track circuits
reach-truck | Reach truck | reach trucks, retráctil, retráctiles, carretilla retráctil, schubmaststapler, reachtruck, reachtrucks, chariot à mât rétractable, carrello retrattile, skjutstativtruck, wózek wysokiego składowania, empilhador retrátil, very narrow aisle, reach and counterbalance, reach/counterbalance, vna truck, carrello retrattile e frontale, muletto retrattile, frontale e retrattile
refrigerated-transport | Refrigerated transport | ~reefer, transport frigorifique, frigo, frigorífico transporte, temperature-controlled transport, kühltransport, fridge trailers, fridge work, fridge trailer, reefers, reefer trailers, refrigerated trailers, kühltransporte, kühlfahrzeuge, transporte frigorífico, chłodnia, trasporti frigoriferi, koeltransport
returns-processing | Returns processing | retourenbearbeitung, retouren, returns management
reverse-logistics | Reverse logistics
rf-scanners | RF scanners | rf scanner, handheld scanners, barcode scanning, barcode scanners, rf scanning, rf gun, rf guns, handheld scanner, hand scanners, hand-held scanners, scanning equipment, radiofrecuencia, terminal de radiofrecuencia, pda de almacén, =PDA, pdas, terminali rf, pistola de radiofrecuencia, handscanner, handscannern, mde-geräte, mde-gerät, skaner, skanery, czytnik kodów, skanner, skaner ręczny, leitor de código de barras, coletor de dados, barcode scanner, מסופון, מסופונים, mde-geräten, mde-scanner, rf terminal, palmare, terminales de radiofrecuencia, handterminals, hht, terminal radiofréquence, terminaux radiofréquence, pistolet radiofréquence, terminale a radiofrequenza, lettori barcode
route-planning | Route planning | planning routes, plan routes, route optimisation, route optimization, tourenplanung, routenplanung, planification des tournées, planification de tournées, organisation des tournées, planificación de rutas, planeamento de rotas, roteirização, pianificazione percorsi, pianificazione viaggi, routeplanning, ritplanning, ruttplanering, planowanie tras, תכנון מסלולים, journey planning
sales-order-processing | Sales order processing
scissor-lifts | Scissor lifts | scissor lift, boom lifts, aerial lifts, order pickers, cherry picker, turret truck, high reach
seafaring | ~Seafaring | seamanship, bridge watchkeeping
ship-chartering | Ship chartering | vessel chartering
ship-loading | Ship loading
shipping-receiving | Shipping and receiving | shipping & receiving, versand, expédition et réception, wareneingang und warenausgang, expedición de mercancías, shipping activities, export/shipping, shipments coordination, ekspedycja, expédition de marchandises, expediciones y recepciones
shipping-software | Shipping software | ups worldship, fedex ship manager
shuttle-driving | Shuttle driving | school bus driving
slotting | ~Slotting
sop-planning | Sales and operations planning | =S&OP, sales & operations planning
spend-analysis | Spend analysis | spend analytics
stock-replenishment | Stock replenishment
stocktaking | Stocktaking | Inventur, inwentaryzacja, inventaire, stock taking, physical inventory, stock counts, stock take, stock takes, stocktake, stocktakes, stock checks, stock counting, inventory counts, inventory counting, physical counts, inventuren, inventaires, inventarios, inventari, inventários, inventering, inventeringar, inwentaryzacje, inwentaryzacji, spis z natury, voorraadtelling, voorraadtellingen, ספירות מלאי, ספירת מלאי, physical inventories, hacer inventario, toma de inventario, inventario físico, inventario magazzino, stock count, stock audits, inventuren durchführen
storage-optimization | Storage optimization
supplier-negotiation | Supplier negotiation | supplier negotiations, contract negotiation with suppliers
supplier-onboarding | Supplier onboarding
supply-chain | Supply chain management | supply chain, supply-chain, supply-chain management, lieferkettenmanagement, chaîne d'approvisionnement, cadena de suministro, łańcuch dostaw, catena di fornitura, toeleveringsketen, שרשרת אספקה
supply-planning | Supply planning | supply planner, תכנון אספקות, תכנון אספקה, תכנון מלאי, supply plans
tail-lift | Tail lift | tail lift work, tail lifts, tail-lifts, tail lift operation, tail lift vehicles, hebebühne, ladebordwand, hayon, hayon élévateur, trampilla elevadora, plataforma elevadora camión, sponda idraulica, laadklep, bakgavellyft, winda załadowcza
tanker-driving | Tanker driving
tendering | ~Tendering | rfq, rfqs, rfp/rfq, request for quotation, ausschreibungen, appels d'offres, licitaciones
trailer-handling | Trailer handling | trailer reversing, naczepa firanka, naczepy, firanka, naczepa, semi-remorque, auflieger, oplegger, semirremolque, semirimorchio
transit-documents | Transit documents | t1 documents
transport-dispatch | Transport dispatch | disposition von transporten, lkw-disposition
transportation-management | Transportation management | transport planner, transportplanung, transportdisposition, planification des transports, transportplanning, transportplanering, planowanie transportu, pianificazione trasporti, transport administration, transport coordination, transport scheduling
truck-driving | Truck driving | otr driving, over-the-road, tractor-trailer, conducción de camiones, kierowanie ciężarówką, lorry driving, conduite poids lourd, conduite spl, conduzione mezzi pesanti, lastbilsförning, נהיגה על משאית, hgv driving, class 1 driving, נהיגה במשאית, נהיגת משאית, נהג משאית
truck-loading | Truck loading | load distribution
truck-mounted-forklift | Truck-mounted forklift | mitnahmestapler, moffett truck, kooiaap, meeneemheftruck, chariot embarqué
trunking | ~Trunking | night trunking, trunk runs, trunk driving
une-58451 | UNE 58451 | une 58451 certificado
van-driving | Van driving | sprinter fahren, delivery van driving
vehicle-inspections | Vehicle inspections | pre-trip inspections, post-trip inspections, pre-trip inspection, walk around checks, Walk-round checks, vehicle checks, walkround checks, walkaround checks, vehicle check, daily vehicle checks, daily checks, vehicle safety checks, pre-use checks, vehicle defect checks, defect checks, first use checks, abfahrtskontrolle, contrôle du véhicule, contrôles du véhicule, contrôle journalier du véhicule, vérification du véhicule, fordonskontroll, daglig tillsyn, voertuigcontrole, Vehicle inspection
vendor-managed-inventory | Vendor-managed inventory
vendor-management | Vendor management | supplier management, supplier relationship management, supplier relationships, supplier liaison, managing suppliers, manage suppliers, managing vendors, manage vendors, vendor relationships, supplier relations, lieferantenmanagement, lieferantenpflege, gestion des fournisseurs, relations fournisseurs, gestión de proveedores, gestão de fornecedores, gestione fornitori, leveranciersbeheer, leverantörskontakter, ניהול ספקים
vessel-navigation | Vessel navigation | marine navigation
vessel-operations | Vessel operations | ship operations
warehouse-layout | Warehouse layout
warehouse-operations | Warehouse operations | warehouse management, warehousing, lagerlogistik, Lagerverwaltung, magazynowanie, gestion de stock, gestion des stocks, gestión de almacén, gestão de estoque, gestione magazzino, magazijnbeheer, lagerhantering, obsługa magazynu, ניהול מחסן, warehouse work, warehouse experience, warehouse duties, warehouse operation, lagerarbeiten, lagertätigkeiten, lagerarbeit, fachkraft für lagerlogistik, fachlagerist, magasinage, logistique d'entrepôt, trabajo en almacén, almoxarifado, auxiliar de almoxarifado, lavoro di magazzino, attività di magazzino, magazijnwerk, lagerarbete, praca w magazynie, prace magazynowe, עבודת מחסן, מחסנאות, cross docking warehouse, עבודה במחסן, מחסנאי, ניהול מלאי מחסן, mozo de almacén, magazziniere, addetto magazzino, addetto/a magazzino, addetta magazzino, magasinier, pracownik magazynu, magazynier, lagerarbetare, magazijnmedewerker, lagermitarbeiter
weighbridge | Weighbridge
`
