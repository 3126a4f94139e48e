/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const TRADE_CONSTRUCTION = `
acoustic-ceilings | Acoustic ceilings | suspended ceilings, ceiling installation
air-conditioning-installation | Air conditioning installation | klimatechnik, kältetechnik, climatisation, instalación de aire acondicionado, klimatyzacja
air-source-heat-pumps | Air source heat pumps | ground source heat pumps
aluminium-joinery | Aluminium joinery | menuiserie aluminium
architectural-drafting | Architectural drafting | bauzeichnung, dessin de bâtiment
asbestos-removal | Asbestos removal | asbestos abatement
asphalt-paving | Asphalt paving | asphalting, tarmac laying, road construction, straßenbau
backhoe-operation | Backhoe operation | backhoe loader, wheel loader, radlader, skid steer, skid steer loader, minibagger, mini excavator
bathroom-fitting | Bathroom fitting
boiler-servicing | Boiler servicing | boiler installation
bridge-construction | Bridge construction | bridge design, brückenbau
building-inspection | Building inspection | home inspection
building-physics | Building physics | bauphysik
building-surveying | Building surveying
cabinet-installation | Cabinet installation | kitchen fitting, kitchen installation
cable-pulling | Cable pulling | conduit bending, cable laying, wire pulling, kabelverlegung
caulking | Caulking
central-heating-installation | Central heating installation | central heating
cladding | ~Cladding
commissioning | ~Commissioning | hvac commissioning, inbetriebnahme, mise en service, puesta en marcha, uruchomienie
concrete-pumping | Concrete pumping | formwork, shuttering, schalungsbau, coffrage, encofrado
concrete-reinforcement | Concrete reinforcement | rebar, steel fixing, reinforced concrete
construction-drawings | Construction drawings | shop drawings, ausführungsplanung
construction-law-contracts | Construction law contracts | jct contracts, nec contracts, fidic, nec3, nec4
construction-materials-testing | Construction materials testing | concrete testing, soil testing
construction-safety | Construction safety | site safety, baustellensicherheit, toolbox talks
control-cabinet-building | Control cabinet building
core-drilling | Core drilling
cost-control-construction | Cost control construction | baukalkulation, kalkulation bau
curtain-walls | Curtain walls | facade engineering
damp-proofing | Damp proofing
demolition | ~Demolition
dewatering | ~Dewatering
door-installation | Door installation | window installation, fensterbau, montage de fenêtres
drain-cleaning | Drain cleaning | drainage systems, sewer maintenance
dry-lining | Dry lining | trockenbau, plaquiste, placo, sucha zabudowa, suche zabudowy
ductwork-installation | Ductwork installation | ductwork, sheet metal ductwork
earthworks | Earthworks | ~excavation, grading and excavation, erdbau, tiefbau, terrassement
electrical-codes | Electrical codes | vde-vorschriften, vde 0100, nf c 15-100
electrical-panels | Electrical panels | control panel wiring, panel building, switch cabinets, schaltschrankbau, tableaux électriques, cuadros eléctricos, szafy sterownicze
electrical-schematics | Electrical schematics | wiring diagrams, schaltpläne, schémas électriques, electrical drawings, reading schematics
energy-efficiency | Energy efficiency | energieberatung, energy performance certificates, epc assessments, rénovation énergétique
fault-finding | Fault finding | fehlersuche, recherche de pannes, störungsbehebung
fencing-installation | Fencing installation | fence installation
fire-safety | Fire safety | Brandschutz, fire protection, fire prevention, sécurité incendie, ochrona przeciwpożarowa
fire-stopping | Fire stopping
flooring | ~Flooring | parkettverlegung, carpet installation, pose de parquet, laminate flooring, vinyl flooring
foundation-engineering | Foundation engineering | piling, pile driving
gardening | ~Gardening | garten- und landschaftsbau, garden maintenance, jardinage, jardinería, giardinaggio, ogrodnictwo, hedge trimming
gas-fitting | Gas fitting | gas installation, gasinstallation
gas-safety-inspections | Gas safety inspections | gas safety inspection
geothermal-systems | Geothermal systems
glazing | ~Glazing | glass installation
grounding-and-bonding | Grounding and bonding
gypsum-plastering | Gypsum plastering | tynkowanie, enduit, putzarbeiten
handyman-work | Handyman work | handyman skills, hausmeistertätigkeiten, petits travaux, home repairs, drobne naprawy
heat-pumps | Heat pumps | heat pump installation, wärmepumpen, pompes à chaleur, bombas de calor, pompy ciepła, varmepumper
heating-systems | Heating systems | heizungstechnik, heizungsbau, chauffage, calefacción, instalacje grzewcze, instalacje sanitarne
high-rise-construction | High-rise construction | hochbau
hoisting-and-rigging | Hoisting and rigging
home-renovation | Home renovation | remodeling, renovierung, remont, refurbishment
hydroseeding | Hydroseeding
instrument-fitting | Instrument fitting
insulation | ~Insulation | insulation installation, wärmedämmung, isolation thermique, thermal insulation
interior-finishing | Interior finishing | innenausbau, second fix carpentry, first fix, second fix, finish work, fit-out
land-development | Land development | site development, stormwater management
land-grading | Land grading | laser grading
lift-installation | Lift installation | aufzugstechnik
lightning-protection | Lightning protection | blitzschutz
louvre-fitting | Louvre fitting
mep-coordination | MEP coordination | =MEP, mep systems, haustechnik, technische gebäudeausrüstung
metal-framing | Metal framing
mobile-crane | Mobile crane | tower crane, tower cranes, kranbedienung, suwnica, operator suwnicy, pont roulant, puente grúa, autokran
overhead-line-work | Overhead line work | overhead lines, lineman, powerline maintenance
part-p | Part P
paving | ~Paving | block paving, pflasterarbeiten, brukarstwo
pipe-welding | Pipe welding | orbital welding, 6g welding | welding
pipelaying | Pipelaying | pipe laying, rohrleitungsbau, tuyauterie
pool-maintenance | Pool maintenance | swimming pool maintenance
project-site-coordination | Project site coordination | bauüberwachung, conduite de travaux, dirección de obra, nadzór budowlany, site supervision
quantity-takeoff | Quantity takeoff | quantity takeoffs, take-offs, material takeoffs, aufmaß, métré
railway-construction | Railway construction | gleisbau, track maintenance
refractory-work | Refractory work
retaining-walls | Retaining walls
road-marking | Road marking
road-traffic-control | Road traffic control | traffic management, traffic control plans
roof-waterproofing | Roof waterproofing | abdichtung, étanchéité, waterproofing
roofing-trades | Roofing trades | dachdeckerarbeiten, couverture zinguerie, dekarstwo, dakwerken
rope-access | Rope access | irata
scaffold-erection | Scaffold erection | gerüstbau, rusztowania, montage d'échafaudages
septic-systems | Septic systems
setting-out | Setting out
shoring | Shoring
siding-installation | Siding installation
solar-thermal | Solar thermal
spray-foam | Spray foam
stair-construction | Stair construction
steel-detailing | Steel detailing
steel-erection | Steel erection | structural steel, stahlbau, charpente métallique, konstrukcje stalowe
stonemasonry | Stonemasonry | stonework, natural stone
stucco | Stucco
surveying-equipment | Surveying equipment | theodolite, vermessung, topographie
tendering-construction | Tendering construction | =LV Ausschreibung, ausschreibung vergabe abrechnung, ava-software, orca ava
timber-framing | Timber framing | timber frame, holzbau, zimmererarbeiten
traffic-engineering | Traffic engineering | transportation engineering, highway design, road design
trenching | ~Trenching | trench safety
tunnel-construction | Tunnel construction | tunnelling
underfloor-heating | Underfloor heating | fußbodenheizung
unvented-hot-water | Unvented hot water | g3 unvented
utility-locating | Utility locating
ventilation-systems | Ventilation systems | lüftungstechnik, lüftungsanlagen, ventilation systems design, wentylacja, raumlufttechnik
wastewater-engineering | Wastewater engineering | siedlungswasserwirtschaft
water-mains | Water mains
well-drilling | Well drilling
windows-and-doors-fitting | Windows and doors fitting
wood-machining | Wood machining
`
