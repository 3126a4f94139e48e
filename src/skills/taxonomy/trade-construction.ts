/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const TRADE_CONSTRUCTION = `
acoustic-ceilings | Acoustic ceilings | suspended ceilings, ceiling installation
air-conditioning-installation | Air conditioning installation | klimatechnik, kältetechnik, climatisation, instalación de aire acondicionado, klimatyzacja
air-source-heat-pumps | Air source heat pumps | ground source heat pumps
aluminium-joinery | Aluminium joinery | menuiserie aluminium
ama-hus | AMA Hus | ama anläggning, bbr, boverkets byggregler
architectural-drafting | Architectural drafting | bauzeichnung, dessin de bâtiment
as-built-documentation | As-built documentation | dossier des ouvrages exécutés, as-built drawings, as-builts, o&m manuals, dokumentacja powykonawcza, bestandspläne
asbestos-removal | Asbestos removal | asbestos abatement
asphalt-paving | Asphalt paving | asphalting, tarmac laying, road construction, straßenbau
backhoe-operation | Backhoe operation | backhoe loader, wheel loader, radlader, skid steer, skid steer loader, minibagger, mini excavator
bathroom-fitting | Bathroom fitting | bathroom renovation, bathroom renovations, badrumsrenovering, våtrum, badsanierung, rénovation de salle de bain, reforma de baños, remont łazienek, badkamerrenovatie, bathroom installation, bathroom installations, bathroom refurbishment, pose de salles de bain, instalación de baños, montaggio bagni, montaż łazienek
boiler-servicing | Boiler servicing | boiler installation, boilers, servicing of boilers, boiler repair, boiler repairs, servicing boilers, service boilers, gas boilers, combi boilers, heizungswartung, entretien de chaudières, chaudières, mantenimiento de calderas, calderas, caldaie, manutenzione caldaie, cv-ketels, onderhoud cv, kotły, boiler installs, boiler installations, boiler breakdowns, worcester bosch, =Vaillant, =Viessmann, =Baxi, =Ideal boilers, thermenwartung, boiler service, serwis kotłów
bridge-construction | Bridge construction | bridge design, brückenbau
building-inspection | Building inspection | home inspection
building-physics | Building physics | bauphysik
building-surveying | Building surveying
built-in-furniture | Fitted furniture | platsbyggda möbler, platsbyggd inredning, fitted wardrobes, wardrobe fitting, platsbyggt, built-in furniture, placards sur mesure
cabinet-installation | Cabinet installation
cable-pulling | Cable pulling | conduit bending, cable laying, wire pulling, kabelverlegung, tirage de câbles, chemins de câbles, chemin de câbles, tendido de cables, posa cavi, układanie kabli, kabels trekken, kabeldragning, kabeltrassen, cable containment, tray and trunking, cable tray, conduit and trunking
caulking | Caulking
central-heating-installation | Central heating installation | central heating, central heating systems, heating installation, heating installations, zentralheizung, chauffage central, calefacción central
chillers | Chillers | chiller, centrifugal chillers, chilled water systems, cooling towers, cooling tower, chiller plant
cladding | ~Cladding
co2-refrigeration | CO2 refrigeration | co2 transcritical, transcritical co2, co2 systems, co2-kälteanlagen, ammonia refrigeration, natural refrigerants
cold-rooms | Cold rooms | cold room, cold stores, supermarket packs, refrigeration packs, pack systems, cámaras frigoríficas, chambres froides, kühlräume, kühlhäuser, celle frigorifere, koelcellen
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
dmrb | DMRB | design manual for roads and bridges, =MCHW, manual of contract documents for highway works, manual for streets
door-installation | Door installation | window installation, fensterbau, montage de fenêtres
drain-cleaning | Drain cleaning | drainage systems, sewer maintenance
dry-lining | Dry lining | trockenbau, plaquiste, placo, sucha zabudowa, suche zabudowy
duct-fabrication | Load calculations | manual j, load calculation, heat load calculations
duct-testing | Air balancing | air balancing, airflow testing, static pressure, test and balance, airflow measurement
ductwork-installation | Ductwork installation | ductwork, sheet metal ductwork
earthworks | Earthworks | ~excavation, grading and excavation, erdbau, tiefbau, terrassement
electrical-codes | Electrical codes | vde-vorschriften, vde 0100, nf c 15-100
electrical-panels | Electrical panels | control panel wiring, panel building, switch cabinets, tableaux électriques, painéis elétricos, tablice elektryczne, verdeelkasten, elcentraler, schaltanlagen, quadristica, לוחות חשמל, הרכבת לוחות חשמל
electrical-schematics | Electrical schematics | wiring diagrams, schaltpläne, schémas électriques, electrical drawings, reading schematics, stromlaufpläne, stromlaufplänen, lesen von stromlaufplänen, schaltplänen, schaltpläne lesen, lecture de schémas électriques, esquemas eléctricos, schemi elettrici, schematy elektryczne, elektrische schema's, elscheman, wiring schematics, reading electrical drawings, שרטוטי חשמל, wiring diagram
electrical-testing | Electrical inspection and testing | eicr, eicrs, electrical installation condition reports, fixed wire testing, pat testing, portable appliance testing, e-check, dguv prüfungen, elektroprüfungen, keuringen volgens nen 3140, nen 3140, nen3140, vérification électrique, pomiary elektryczne, elektriska mätningar, electrical inspection, electrical testing and inspection, electrical test and inspection, eicr testing, ~inspection and testing, ~testing and inspection
emergency-lighting | Emergency lighting | emergency lighting systems, noodverlichting, notbeleuchtung, sicherheitsbeleuchtung, éclairage de secours, alumbrado de emergencia, illuminazione di emergenza, oświetlenie awaryjne, nödbelysning
energy-efficiency | Energy efficiency | energieberatung, energy performance certificates, epc assessments, rénovation énergétique
ev-chargers | EV charger installation | ev chargers, ev charger, ev charging points, ev charge points, ev charging installation, laadpalen, ladesäulen, wallboxen, wallbox, bornes de recharge, puntos de recarga, colonnine di ricarica, laddboxar, ladestationen, elbilsladdare, עמדות טעינה, bornes irve, =IRVE, qualification irve, recarga de vehículos eléctricos
evaporative-coolers | Evaporative coolers | evaporative cooling, swamp coolers
facade-work | Facade work | fasadarbete, fasadrenovering, fasad, panelbyte, cladding installation, bardage, fachadas
fall-protection | Fall protection | fallskydd, absturzsicherung, protection antichute, liftutbildning, lift-utbildning, safety harness, harness training, trabajos en altura, travail en hauteur, travaux en hauteur, lavori in quota, praca na wysokości, prace na wysokości, badania wysokościowe, höhentauglichkeit, höhenarbeit, arbeiten in der höhe, werken op hoogte, arbete på höjd, trabalho em altura, עבודה בגובה, working at heights
fault-finding | Fault finding | fehlersuche, recherche de pannes, störungsbehebung, fault diagnosis, fault diagnostics, fault finding and repair, diagnose faults, diagnosing faults, troubleshooting and repair, troubleshoot and repair, diagnose and repair, fehlerdiagnose, fehlerbehebung, störungsbeseitigung, entstörung, störungssuche, diagnostic de pannes, dépannage, diagnóstico de averías, localización de averías, ricerca guasti, risoluzione guasti, storingen, storingen verhelpen, felsökning, diagnostyka usterek, usuwanie awarii, usuwanie usterek, איתור תקלות, störungsbeseitigung an, storingen zoeken, storing zoeken, storingsdienst, dépannages, diagnosi guasti, דיאגנוסטיקה של תקלות, suchen fehler, fehler suchen, fehler beheben, find faults, finding faults, locate faults
fencing-installation | Fencing installation | fence installation
fire-safety | Fire safety | Brandschutz, fire protection, fire prevention, sécurité incendie, ochrona przeciwpożarowa
fire-stopping | Fire stopping
flooring | ~Flooring | parkettverlegung, carpet installation, pose de parquet, laminate flooring, vinyl flooring, golvläggning, lägga golv, bodenverlegung, parkett verlegen, floor laying, hardwood flooring, posa parquet, układanie podłóg, vloeren leggen, floor installation
foundation-engineering | Foundation engineering | piling, pile driving
gardening | ~Gardening | garten- und landschaftsbau, garden maintenance, jardinage, jardinería, giardinaggio, ogrodnictwo, hedge trimming, planting schemes, grünpflege, gartenpflege, landschaftsbau, galabau, gartenbau, espaces verts, entretien des espaces verts, mantenimiento de jardines, manutenzione del verde, potatura, groenvoorziening, hoveniers, hovenier, utrzymanie zieleni, trädgårdsskötsel, gräsklippning, soft landscaping, hard landscaping, hedge cutting, strimming, mowing and strimming, grounds maintenance, landscape gardening, גינון
gas-fitting | Gas fitting | gas installation, gasinstallation, gas engineer, gas engineers, gas appliances, gas work, gas installations, gas fitter, gas cookers, gas fires
gas-safety-inspections | Gas safety inspections | gas safety inspection, landlord gas safety inspections, landlord gas safety, gas safety checks, gas inspections, contrôle gaz, gasprüfung
geothermal-systems | Geothermal systems
glazing | ~Glazing | glass installation
grounding-and-bonding | Grounding and bonding
groundworks | Groundworks | groundwork, groundworker, groundworkers, deep foundations, foundations and drainage, foul and surface water drainage, drainage runs, kanalbau, vrd, voirie et réseaux divers, movimiento de tierras, movimento terra, roboty ziemne, grondwerk, markarbeten
gypsum-boards | Plasterboard | gipsplattor, gipsskivor, plasterboarding, placoplâtre, plasterboard, pladur, cartongesso, karton-gips, pose de placo
gypsum-plastering | Gypsum plastering | tynkowanie, enduit, putzarbeiten, plasterer, skimming, rendering walls, float and set, k rend, monocouche, verputzen, putz- und stuckarbeiten, plâtrerie, plâtrier, enlucidos, intonacatura, intonaci, stukadoor
handyman-work | Handyman work | handyman skills, hausmeistertätigkeiten, petits travaux, home repairs, drobne naprawy, minor repairs, small repairs, general repairs, kleinreparaturen, petites réparations, pequeñas reparaciones, piccole riparazioni, kleine reparaties, drobne naprawy i konserwacja
heat-pumps | Heat pumps | heat pump installation, wärmepumpen, pompes à chaleur, bombas de calor, pompy ciepła, varmepumper, warmtepompen, warmtepomp, pompe à chaleur, bomba de calor, aerotermia, pompe di calore, pompa ciepła, värmepump, värmepumpar, ashp, משאבות חום, mcs heat pumps, heat pump servicing, heat pump training, heat pump, heat pump qualification, heat pump installations
heating-systems | Heating systems | heizungstechnik, heizungsbau, chauffage, calefacción, instalacje grzewcze, instalacje sanitarne, heating and plumbing, heating and cooling, furnaces, gas furnaces, hydronic heating, boilers and chillers, furnace repair, furnace installation, gas furnace, heating engineer, domestic heating, heating engineering
high-rise-construction | High-rise construction | hochbau
high-voltage-work | High and medium voltage | media tensión, baja y media tensión, mittelspannung, mittelspannungsanlagen, hochspannung, moyenne tension, haute tension, média tensão, high voltage systems, hv/lv, alta tensión, média e baixa tensão, alta tensione, średnie napięcie, middenspanning, mv/hv, מתח גבוה, hv and lv
highway-agreements | Section 38/278 agreements | =S38/S278, section 278, section 38, s278, s38, section 38 and 278, =S104, section 104 sewer, sewers for adoption, sewerage sector guidance
hoisting-and-rigging | Hoisting and rigging
home-automation | Home automation | domotique, domótica, domotica, smart home installation, hausautomation, gebäudesystemtechnik, knx/domotique, domótica knx
home-renovation | Home renovation | remodeling, renovierung, remont, refurbishment, renovering, renoveringar, rot-arbeten, =ROT, rot-arbete, ombyggnad, ombyggnation, tillbyggnad, sanierung, altbausanierung, rénovation, rehabilitación de viviendas, reformas, remodelação, ristrutturazione, ristrutturazioni, renovatie, verbouwing, remonty, house renovation, extensions and renovations
hot-work | Hot work | heta arbeten, hot works, certifikat heta arbeten, heißarbeiten, heta arbeten-certifikat, hot work permit, hot works permit
hydroseeding | Hydroseeding
id06 | ID06 | id06-kort, id06 kort
instrument-fitting | Instrument fitting
insulation | ~Insulation | insulation installation, wärmedämmung, isolation thermique, thermal insulation, dämmarbeiten, isolation par l'extérieur, aislamiento térmico, isolamento termico, termoizolacja, isolering, ocieplenia, =WDVS
insulation-mineral | Wall insulation | lösull, tilläggsisolering
interior-finishing | Interior finishing | innenausbau, second fix carpentry, first fix, second fix, finish work, fit-out, innerväggar, gips, gipsning, 2nd fix, 1st fix, first fix and second fix, listning, inredning, finishing carpentry, skirting
journeyman-certificate | Journeyman certificate | yrkesbevis, gesällbrev, gesellenbrief, yrkesbevis snickare, facharbeiterbrief
kerbing | Kerbing and slabbing | kerbs, kerbing, kerb laying, slabbing, slabs and kerbs, edgings, bordsteine setzen, randsteine, pose de bordures, bordures et pavés, kantsten
kitchen-installation | Kitchen installation | kitchen fitting, köksmontage, montera kök, montage av kök, köksmontering, küchenmontage, pose de cuisine, montaje de cocinas, montaggio cucine, keukenmontage, montaż kuchni, install kitchens, kitchen fitter, fitting kitchens
land-development | Land development | site development
land-grading | Land grading | laser grading
lift-installation | Lift installation | aufzugstechnik
lightning-protection | Lightning protection | blitzschutz, =SPDA, paratonnerre, pararrayos, parafulmine, piorunochronne, åskskydd
louvre-fitting | Louvre fitting
low-current | Extra-low voltage systems | courants faibles, courant faible, voix données images, schwachstrom, schwachstromtechnik, corrientes débiles, zwakstroom, svagström, teletechnika, słaboprądowe, instalacje niskoprądowe, elv systems, מתח נמוך
mazak | =Mazak | mazatrol, mazak integrex, integrex, =Mazatrol Smooth, mazak quick turn
mep-coordination | MEP coordination | =MEP, mep systems, haustechnik, technische gebäudeausrüstung
metal-framing | Metal framing
mobile-crane | Mobile crane | tower crane, tower cranes, kranbedienung, suwnica, operator suwnicy, autokran
nhbc | NHBC | nhbc standards, nhbc inspections, premier guarantee, labc
okuma | =Okuma
outdoor-carpentry | Decking | altanbygge, altaner, altan, terrassenbau, pose de terrasse, deck building, deck construction, decking installation
overhead-line-work | Overhead line work | overhead lines, lineman, powerline maintenance
part-p | Part P
pavement-design | Pavement design | pavement engineering, flexible pavement design, road pavement design, firmes de carretera
paving | ~Paving | block paving, pflasterarbeiten, brukarstwo
pipe-fitting | Pipe fitting | pipefitting, pipefitter, steamfitting, pipe fitter, rohrschlosser, tuyauteur, tubero, tubista, pijpfitter, pipe bending, pipework installation
pipe-welding | Pipe welding | orbital welding, 6g welding, =6G, 6g coded, 6gr, 6g pipe, 5g welding, 3g welding, 4g welding, =HLO45 | welding
pipelaying | Pipelaying | pipe laying, rohrleitungsbau, tuyauterie
pool-maintenance | Pool maintenance | swimming pool maintenance
power-flushing | Power flushing | power flush, powerflushing, system flushing, heizungsspülung, désembouage
project-site-coordination | Project site coordination | bauüberwachung, conduite de travaux, dirección de obra, nadzór budowlany, site supervision
quantity-takeoff | Quantity takeoff | quantity takeoffs, take-offs, material takeoffs, aufmaß, métré
railway-construction | Railway construction | gleisbau, track maintenance, permanent way, p-way, track renewals, track laying, track inspection, overhead line equipment, oberbau, gleisbauarbeiten, voie ferrée, pose de voie, vías férreas, armamento ferroviario, spoorbouw, switches and crossings
refractory-work | Refractory work
refrigerant-handling | Refrigerant handling | refrigerant recovery, refrigerant charging, r-410a, r410a, recover refrigerant, recovery and charging, charging systems, evacuate and charge, vacuum pump evacuation, leak detection
retaining-walls | Retaining walls
road-marking | Road marking
road-traffic-control | Road traffic control | traffic management, traffic control plans
roof-plumbing | Sheet-metal roofing | spenglerarbeiten, spengler, klempnerarbeiten, dachklempner, zinguerie, hojalatería, obróbki blacharskie, plåtslageri, lead work, leadwork roofing
roof-waterproofing | Roof waterproofing | abdichtung, étanchéité, waterproofing, flachdachabdichtung, flachdach, epdm, bitumenabdichtung, etanchéité toiture, impermeabilización, impermeabilizzazione, dakbedekking, papa termozgrzewalna, tätskikt, flat roofing
roofing-trades | Roofing trades | dachdeckerarbeiten, couverture zinguerie, dekarstwo, dakwerken, steildach, dachfenster, velux, velux-fenster, dacheindeckung, dachdeckerhandwerk, fenêtres de toit, couverture et zinguerie
rooftop-units | Rooftop units | package units, packaged units, rooftop hvac, split systems, split system, mini-splits, mini splits, ductless mini-splits, ductless systems, split air conditioning, multi split, multi-splits, split units, split-klimageräte
rope-access | Rope access | irata
scaffold-erection | Scaffold erection | gerüstbau, rusztowania, montage d'échafaudages, פיגומים, מתקין פיגומים, הקמת פיגומים, gerüstbauer, échafaudage, andamios, ponteggi, steigerbouw, byggnadsställning
scaffold-inspection | Scaffold inspection | scaffolding inspection, scaffold inspection ticket, cisrs
septic-systems | Septic systems
setting-out | Setting out
shoring | Shoring
siding-installation | Siding installation
snagging | Snagging | snag lists, snag list, snagging inspections, de-snagging, levée des réserves, levée de réserves, lista de repasos, mängelbeseitigung, mängelmanagement, opleverpunten, usuwanie usterek budowlanych, snagr, punch list, punch lists
solar-thermal | Solar thermal
spray-foam | Spray foam
stair-carpentry | Staircases | trapptillverkning, staircase fitting
stair-construction | Stair construction
steel-detailing | Steel detailing
steel-erection | Steel erection | structural steel, stahlbau, charpente métallique, konstrukcje stalowe
stonemasonry | Stonemasonry | stonework, natural stone
stucco | Stucco
subcontractor-management | Subcontractor management | subcontractor coordination, managing subcontractors, consultation des sous-traitants, nachunternehmersteuerung, nachunternehmer, subcontratas, gestión de subcontratas, gestione subappaltatori, podwykonawcy, onderaannemers, underentreprenörer, קבלני משנה
superheat-subcooling | Superheat and subcooling | superheat, subcooling
surveying-equipment | Surveying equipment | theodolite, vermessung, topographie, laser levels, laser level, dumpy level, rotating laser, total station, gps rover, leica total station, tachymeter, station totale, estación total, total stations, robotic total station
sustainable-drainage | Sustainable drainage | =SuDS, sustainable drainage systems, sustainable urban drainage, suds design, stormwater management, surface water drainage, surface water management, drainage strategy, drainage strategies, drainage design, attenuation design, flood risk assessment, flood risk assessments, =FRAs, flood modelling, entwässerungsplanung, regenwassermanagement, gestion des eaux pluviales, drenaje urbano sostenible
swept-path-analysis | Swept path analysis | swept paths, autotrack, autoturn, vehicle swept path
tendering-construction | Tendering construction | =LV Ausschreibung, ausschreibung vergabe abrechnung, ava-software, orca ava
timber-framing | Timber framing | timber frame, holzbau, zimmererarbeiten, stomresning, stomme, regelstomme, stombyggnad, timber frame construction, ossature bois, charpente bois, struktury drewniane, holzrahmenbau, abbund, abbundanlage, dachstuhl, charpente traditionnelle, estructura de madera, houtskeletbouw
toolbox-talks | Toolbox talks | toolbox talk, tool box talks
traffic-engineering | Traffic engineering | transportation engineering, highway design, road design, horizontal and vertical alignment, vertical and horizontal alignment, highway alignment, highways design, highways engineering, highway engineering, road alignment, straßenplanung, conception routière, trazado de carreteras, wegontwerp, projektowanie dróg, vägprojektering, תכנון כבישים, הנדסת כבישים, highways & drainage, highways and drainage
transport-planning | Transport planning | transportation planning, תכנון תחבורה, תכנון תחבורתי, תכנון תחבורה ציבורית, verkehrsplanung, planificación del transporte, transport modelling, transport assessments, travel plans, public transport planning
trenching | ~Trenching | trench safety
tunnel-construction | Tunnel construction | tunnelling
underfloor-heating | Underfloor heating | fußbodenheizung
unvented-hot-water | Unvented hot water | g3 unvented, unvented cylinders, unvented cylinder, unvented g3
utility-locating | Utility locating
ventilation-systems | Ventilation systems | lüftungstechnik, lüftungsanlagen, ventilation systems design, wentylacja, raumlufttechnik
vrf-systems | VRF/VRV systems | =VRF, =VRV, vrf systems, vrv systems, vrf/vrv
wastewater-engineering | Wastewater engineering | siedlungswasserwirtschaft
water-mains | Water mains
well-drilling | Well drilling
wet-room-rules | Säker Våtrum | bkr våtrum, gvk, byggkeramikrådet, våtrumsbehörighet, våtrumsintyg, säker vatten
wind-turbine-maintenance | Wind turbine maintenance | wind turbine technician, aerogeneradores, mantenimiento de aerogeneradores, mantenimiento eólico, éoliennes, maintenance éolienne, windkraftanlagen, windenergieanlagen, windturbines, turbiny wiatrowe, vindkraftverk, parques eólicos, gamesa, siemens gamesa
windows-and-doors-fitting | Windows and doors fitting | fönster, fönsterbyte, fönstermontage, dörrar, montera fönster, fenster und türen, window fitting, door hanging, hanging doors, window replacement, dörrmontage, fenstermontage
wood-machining | Wood machining
`
