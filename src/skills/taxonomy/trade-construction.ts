/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const TRADE_CONSTRUCTION = `
acoustic-ceilings | Acoustic ceilings | suspended ceilings, ceiling installation
air-conditioning-installation | Air conditioning installation | klimatechnik, kältetechnik, climatisation, instalación de aire acondicionado, klimatyzacja
air-source-heat-pumps | Air source heat pumps | ground source heat pumps
aluminium-joinery | Aluminium joinery | menuiserie aluminium
ama-hus | AMA Hus | ama anläggning, bbr, boverkets byggregler
architectural-drafting | Architectural drafting | bauzeichnung, dessin de bâtiment
asbestos-removal | Asbestos removal | asbestos abatement
asphalt-paving | Asphalt paving | asphalting, tarmac laying, road construction, straßenbau
backhoe-operation | Backhoe operation | backhoe loader, wheel loader, radlader, skid steer, skid steer loader, minibagger, mini excavator
bathroom-fitting | Bathroom fitting | bathroom renovation, bathroom renovations, badrumsrenovering, våtrum, badsanierung, rénovation de salle de bain, reforma de baños, remont łazienek, badkamerrenovatie, bathroom installation
boiler-servicing | Boiler servicing | boiler installation, boilers, servicing of boilers, boiler repair, boiler repairs, servicing boilers, service boilers, gas boilers, combi boilers, heizungswartung, entretien de chaudières, chaudières, mantenimiento de calderas, calderas, caldaie, manutenzione caldaie, cv-ketels, onderhoud cv, kotły
bridge-construction | Bridge construction | bridge design, brückenbau
building-inspection | Building inspection | home inspection
building-physics | Building physics | bauphysik
building-surveying | Building surveying
built-in-furniture | Fitted furniture | platsbyggda möbler, platsbyggd inredning, fitted wardrobes, wardrobe fitting, platsbyggt, built-in furniture, placards sur mesure
cabinet-installation | Cabinet installation
cable-pulling | Cable pulling | conduit bending, cable laying, wire pulling, kabelverlegung
caulking | Caulking
central-heating-installation | Central heating installation | central heating, central heating systems, heating installation, heating installations, zentralheizung, chauffage central, calefacción central
chillers | Chillers | chiller, centrifugal chillers, chilled water systems, cooling towers, cooling tower, chiller plant
cladding | ~Cladding
commissioning | ~Commissioning | hvac commissioning, inbetriebnahme, mise en service, puesta en marcha, uruchomienie
compressors | Compressors | compressor replacement, compressed air, air compressors, kompressoren, compresseurs
concrete-pumping | Concrete pumping | formwork, shuttering, schalungsbau, coffrage, encofrado, formsättning
concrete-reinforcement | Concrete reinforcement | rebar, steel fixing, reinforced concrete
construction-drawings | Construction drawings | shop drawings, ausführungsplanung
construction-law-contracts | Construction law contracts | jct contracts, nec contracts, fidic, nec3, nec4
construction-materials-testing | Construction materials testing | concrete testing, soil testing
construction-safety | Construction safety | site safety, baustellensicherheit
control-cabinet-building | Control cabinet building | schaltschränke, schaltschrank, schaltschränken, schaltschrankverdrahtung, armoires électriques, câblage d'armoires, quadros elétricos, quadri elettrici, schakelkasten, apparatskåp, szafy elektryczne, control panels, control cabinets, schaltschrankbau, cuadros eléctricos, szafy sterownicze
core-drilling | Core drilling
cost-control-construction | Cost control construction | baukalkulation, kalkulation bau
curtain-walls | Curtain walls | facade engineering
damp-proofing | Damp proofing
demolition | ~Demolition
dewatering | ~Dewatering
door-installation | Door installation | window installation, fensterbau, montage de fenêtres
drain-cleaning | Drain cleaning | drainage systems, sewer maintenance
dry-lining | Dry lining | trockenbau, plaquiste, placo, sucha zabudowa, suche zabudowy
duct-fabrication | Load calculations | manual j, load calculation, heat load calculations
duct-testing | Air balancing | air balancing, airflow testing, static pressure, test and balance, airflow measurement
ductwork-installation | Ductwork installation | ductwork, sheet metal ductwork
earthworks | Earthworks | ~excavation, grading and excavation, erdbau, tiefbau, terrassement
electrical-codes | Electrical codes | vde-vorschriften, vde 0100, nf c 15-100
electrical-panels | Electrical panels | control panel wiring, panel building, switch cabinets, tableaux électriques
electrical-schematics | Electrical schematics | wiring diagrams, schaltpläne, schémas électriques, electrical drawings, reading schematics
electrical-testing | Electrical inspection and testing | testing and inspection, inspection and testing, eicr, eicrs, electrical installation condition reports, fixed wire testing, pat testing, portable appliance testing
energy-efficiency | Energy efficiency | energieberatung, energy performance certificates, epc assessments, rénovation énergétique
evaporative-coolers | Evaporative coolers | evaporative cooling, swamp coolers
facade-work | Facade work | fasadarbete, fasadrenovering, fasad, panelbyte, cladding installation, bardage, fachadas
fall-protection | Fall protection | fallskydd, absturzsicherung, protection antichute, liftutbildning, lift-utbildning, safety harness, harness training
fault-finding | Fault finding | fehlersuche, recherche de pannes, störungsbehebung, fault diagnosis, fault diagnostics, fault finding and repair, diagnose faults, diagnosing faults, troubleshooting and repair, troubleshoot and repair, diagnose and repair, fehlerdiagnose, fehlerbehebung, störungsbeseitigung, entstörung, störungssuche, diagnostic de pannes, dépannage, diagnóstico de averías, localización de averías, ricerca guasti, risoluzione guasti, storingen, storingen verhelpen, felsökning, diagnostyka usterek, usuwanie awarii, usuwanie usterek, איתור תקלות
fencing-installation | Fencing installation | fence installation
fire-safety | Fire safety | Brandschutz, fire protection, fire prevention, sécurité incendie, ochrona przeciwpożarowa
fire-stopping | Fire stopping
flooring | ~Flooring | parkettverlegung, carpet installation, pose de parquet, laminate flooring, vinyl flooring, golvläggning, lägga golv, bodenverlegung, parkett verlegen, floor laying, hardwood flooring, posa parquet, układanie podłóg, vloeren leggen, floor installation
foundation-engineering | Foundation engineering | piling, pile driving
gardening | ~Gardening | garten- und landschaftsbau, garden maintenance, jardinage, jardinería, giardinaggio, ogrodnictwo, hedge trimming
gas-fitting | Gas fitting | gas installation, gasinstallation, gas engineer, gas engineers, gas appliances, gas work, gas installations, gas fitter, gas cookers, gas fires
gas-safety-inspections | Gas safety inspections | gas safety inspection
geothermal-systems | Geothermal systems
glazing | ~Glazing | glass installation
grounding-and-bonding | Grounding and bonding
gypsum-boards | Plasterboard | gipsplattor, gipsskivor, plasterboarding, placoplâtre, plasterboard, pladur, cartongesso, karton-gips, pose de placo
gypsum-plastering | Gypsum plastering | tynkowanie, enduit, putzarbeiten
handyman-work | Handyman work | handyman skills, hausmeistertätigkeiten, petits travaux, home repairs, drobne naprawy
heat-pumps | Heat pumps | heat pump installation, wärmepumpen, pompes à chaleur, bombas de calor, pompy ciepła, varmepumper
heating-systems | Heating systems | heizungstechnik, heizungsbau, chauffage, calefacción, instalacje grzewcze, instalacje sanitarne, heating and plumbing, heating and cooling, furnaces, gas furnaces, hydronic heating, boilers and chillers, furnace repair, furnace installation, gas furnace
high-rise-construction | High-rise construction | hochbau
hoisting-and-rigging | Hoisting and rigging
home-renovation | Home renovation | remodeling, renovierung, remont, refurbishment, renovering, renoveringar, rot-arbeten, =ROT, rot-arbete, ombyggnad, ombyggnation, tillbyggnad, sanierung, altbausanierung, rénovation, rehabilitación de viviendas, reformas, remodelação, ristrutturazione, ristrutturazioni, renovatie, verbouwing, remonty, house renovation, extensions and renovations
hot-work | Hot work | heta arbeten, hot works, certifikat heta arbeten, heißarbeiten, heta arbeten-certifikat, hot work permit, hot works permit
hydroseeding | Hydroseeding
id06 | ID06 | id06-kort, id06 kort
instrument-fitting | Instrument fitting
insulation | ~Insulation | insulation installation, wärmedämmung, isolation thermique, thermal insulation
insulation-mineral | Wall insulation | lösull, tilläggsisolering
interior-finishing | Interior finishing | innenausbau, second fix carpentry, first fix, second fix, finish work, fit-out, innerväggar, gips, gipsning, 2nd fix, 1st fix, first fix and second fix, listning, inredning, finishing carpentry, skirting
journeyman-certificate | Journeyman certificate | yrkesbevis, gesällbrev, gesellenbrief, yrkesbevis snickare, facharbeiterbrief
kitchen-installation | Kitchen installation | kitchen fitting, köksmontage, montera kök, montage av kök, köksmontering, küchenmontage, pose de cuisine, montaje de cocinas, montaggio cucine, keukenmontage, montaż kuchni, install kitchens, kitchen fitter, fitting kitchens
land-development | Land development | site development, stormwater management
land-grading | Land grading | laser grading
lift-installation | Lift installation | aufzugstechnik
lightning-protection | Lightning protection | blitzschutz
louvre-fitting | Louvre fitting
mazak | =Mazak | mazatrol
mep-coordination | MEP coordination | =MEP, mep systems, haustechnik, technische gebäudeausrüstung
metal-framing | Metal framing
mobile-crane | Mobile crane | tower crane, tower cranes, kranbedienung, suwnica, operator suwnicy, autokran
nhbc | NHBC | nhbc standards, nhbc inspections, premier guarantee, labc
okuma | =Okuma
outdoor-carpentry | Decking | altanbygge, altaner, altan, terrassenbau, pose de terrasse, deck building, decks
overhead-line-work | Overhead line work | overhead lines, lineman, powerline maintenance
part-p | Part P
paving | ~Paving | block paving, pflasterarbeiten, brukarstwo
pipe-fitting | Pipe fitting | pipefitting, pipefitter, steamfitting, pipe fitter, rohrschlosser, tuyauteur, tubero, tubista, pijpfitter, pipe bending, pipework installation
pipe-welding | Pipe welding | orbital welding, 6g welding, =6G, 6g coded, 6gr, 6g pipe, 5g welding, 3g welding, 4g welding, =HLO45 | welding
pipelaying | Pipelaying | pipe laying, rohrleitungsbau, tuyauterie
pool-maintenance | Pool maintenance | swimming pool maintenance
project-site-coordination | Project site coordination | bauüberwachung, conduite de travaux, dirección de obra, nadzór budowlany, site supervision
quantity-takeoff | Quantity takeoff | quantity takeoffs, take-offs, material takeoffs, aufmaß, métré
railway-construction | Railway construction | gleisbau, track maintenance
refractory-work | Refractory work
refrigerant-handling | Refrigerant handling | refrigerant recovery, refrigerant charging, r-410a, r410a, recover refrigerant, recovery and charging, charging systems, evacuate and charge, vacuum pump evacuation, leak detection
retaining-walls | Retaining walls
road-marking | Road marking
road-traffic-control | Road traffic control | traffic management, traffic control plans
roof-waterproofing | Roof waterproofing | abdichtung, étanchéité, waterproofing
roofing-trades | Roofing trades | dachdeckerarbeiten, couverture zinguerie, dekarstwo, dakwerken
rooftop-units | Rooftop units | package units, packaged units, rooftop hvac, split systems, split system, mini-splits, mini splits, ductless mini-splits, ductless systems
rope-access | Rope access | irata
scaffold-erection | Scaffold erection | gerüstbau, rusztowania, montage d'échafaudages
septic-systems | Septic systems
setting-out | Setting out
shoring | Shoring
siding-installation | Siding installation
solar-thermal | Solar thermal
spray-foam | Spray foam
stair-carpentry | Staircases | trapptillverkning, staircase fitting
stair-construction | Stair construction
steel-detailing | Steel detailing
steel-erection | Steel erection | structural steel, stahlbau, charpente métallique, konstrukcje stalowe
stonemasonry | Stonemasonry | stonework, natural stone
stucco | Stucco
superheat-subcooling | Superheat and subcooling | superheat, subcooling
surveying-equipment | Surveying equipment | theodolite, vermessung, topographie
tendering-construction | Tendering construction | =LV Ausschreibung, ausschreibung vergabe abrechnung, ava-software, orca ava
timber-framing | Timber framing | timber frame, holzbau, zimmererarbeiten, stomresning, stomme, regelstomme, stombyggnad, timber frame construction, ossature bois, charpente bois, struktury drewniane
toolbox-talks | Toolbox talks | toolbox talk, tool box talks
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
wet-room-rules | Säker Våtrum | bkr våtrum, gvk, byggkeramikrådet, våtrumsbehörighet, våtrumsintyg, säker vatten
windows-and-doors-fitting | Windows and doors fitting | fönster, fönsterbyte, fönstermontage, dörrar, montera fönster, fenster und türen, window fitting, door hanging, hanging doors, window replacement, dörrmontage, fenstermontage
wood-machining | Wood machining
`
