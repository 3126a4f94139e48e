/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const TRADE_MANUFACTURING = `
5-axis-machining | 5-axis machining | 5-axis, 5-achs-fräsen, 5-achs, five-axis, five axis, 4-axis, 4th axis, 3-axis, multi-axis machining, 5-axis machines, pięcioosiowych, pięcioosiowe, pięcioosiowa, obróbka 5-osiowa, 5-osiowych, 5-osiowe, 5 ejes, 5 axes, 5 assi, 5-achs-bearbeitung, 5-achsig, 5-assig, 5-axlig | machining
abrasive-blasting | Abrasive blasting | sandblasting, sandstrahlen, piaskowanie, ניקוי חול, התזת חול, grit blasting, shot blasting, shotblasting
adhesive-bonding | Adhesive bonding
aluminium-welding | Aluminium welding | aluminum welding, aluminium tig, aluminum tig, aluminiumschweißen
angle-grinder | Hand and power tools | power tools, hand tools, hand and power tools, hand & power tools, angle grinder, angle grinders, grinders, elektrowerkzeuge, handwerkzeuge, outillage électroportatif, herramientas manuales, utensili manuali, handgereedschap, elektronarzędzia, handverktyg, elverktyg
anodizing | Anodizing | electroplating, galvanotechnik, galvanizing
as9102 | AS9102 | first article inspection report
band-saw-operation | Band saw operation | sawing machines
bar-feeders | Bar feeders | bar feeder, bar feed
battery-assembly | Battery assembly
bearing-installation | Bearing installation
belt-conveyors | Belt conveyors
blow-molding | Blow molding | blow moulding
bolt-tightening | Bolt tightening | apriete de pernos, torque and tensioning, bolt torquing, torquing, bolt tensioning, schraubverbindungen, drehmomentschrauben, serrage au couple
bookbinding | Bookbinding
bottling-line-operation | Bottling line operation | bottling lines, filling lines, filling machines, abfüllanlagen
brake-press-operation | Brake press operation | pressbrake, Press brake operation, Abkanten, abkantpresse, pliage, gięcie blach
broaching | ~Broaching
cable-crimping | Cable crimping | crimping
cam-programming | CAM programming | =CAM, cad/cam programming
ceramics-production | Ceramics production
chemical-plant-operation | Chemical plant operation | chemical processing, chemikant
clean-in-place | Clean-in-place | =CIP cleaning
cnc-controls | CNC controls | heidenhain, heidenhain itnc, heidenhain-steuerung, =Heidenhain and Fanuc, siemens sinumerik controls, heidenhain controls, fanuc-steuerung, sinumerik 840d, mitsubishi controls, commande numérique, control numérico
cnc-milling | CNC milling | CNC-Fräsmaschinen, fraisage cnc, fresado cnc, frezowanie cnc, cnc fräsen, fraisage, cnc mills, vertical machining center, vertical mill, vertical mills, horizontal mills, horizontal machining centers, =VMC, =HMC, =VMCs, =HMCs, machining centres, machining center, machining centre, cnc-fräser, centre d'usinage, centro de mecanizado, centro di lavoro, centri di lavoro, operator cnc, operator cnc frezer, frezer, frezarka, frezarki, frezarki cnc, frezarce cnc, cnc-frezen, fräsning, כרסום, cnc mill, machining centers, bearbeitungszentrum, bearbeitungszentren | machining
cnc-routing | CNC routing | cnc router
cnc-turning | CNC turning | cnc-drehen, tournage cnc, torneado cnc, toczenie cnc, cnc-svarvning, draaien cnc, cnc-dreher, cnc lathes, lathe, lathes, mill-turn, mill/turn, live tooling, y-axis lathes, swiss lathes, swiss-type, tokarz, drehmaschine, tornos cnc, tornio, torni, draaibank, svarv, svarvning, חריטה, cnc lathe, turning centres, tokarka, tokarki, drehmaschinen | machining
coil-winding | Coil winding
cold-forming | Cold forming | cold heading
composite-manufacturing | Composite manufacturing | composites, carbon fiber layup, fiberglass, composite layup
compression-molding | Compression molding
control-room-operation | Control room operation | leitstand, salle de contrôle
conventional-machining | Conventional machining | manual machining, konventionelles drehen, konventionelles fräsen
coolant-management | Coolant management | coolant levels, coolant checks
corrective-maintenance | Corrective maintenance | reactive maintenance, breakdown maintenance, breakdown repair, maintenance corrective, maintenance curative, mantenimiento correctivo, manutenção corretiva, manutenzione correttiva, correctief onderhoud, avhjälpande underhåll, breakdown repairs, machine breakdowns, attending breakdowns, korrektive instandhaltung, preventivo y correctivo, préventive et corrective, preventief en correctief onderhoud
crushing-and-screening | Crushing and screening
cutting-tools | Cutting tools | tool grinding, werkzeugschleifen
cylindrical-grinding | Cylindrical grinding | surface grinding, grinding machines, schleifen, rectification, szlifowanie
deburring | Deburring | entgraten, ébavurage, gratowanie, deburr, deburr parts, desbarbado, rebarbado, sbavatura, ontbramen, gradning
die-cutting | Die cutting
die-setting | Die setting
dimensional-inspection | Dimensional inspection | kontrola wymiarów, kontrola wymiarowa, maßprüfung, maßkontrolle, contrôle dimensionnel, control dimensional, controllo dimensionale, dimensional checks
drilling-machines | Drilling machines | drill press, drill presses, bohrmaschinen, pillar drill, pillar drills, mag drill, mag drills, bench drill, säulenbohrmaschine, perceuse à colonne, taladro de columna, trapano a colonna, wiertarka
duplex-steel-welding | Exotic alloy welding | inconel, duplex stainless, super duplex, titanium welding, hastelloy, monel
edm-machining | EDM machining | wire edm, sinker edm, drahterodieren, =EDM
electrical-assembly | Electrical assembly | elektromontage, elektrische montage, wire stripping
electronics-assembly | Electronics assembly | bestücken von leiterplatten, smt-linien, electronics rework, rework stations
extrusion | ~Extrusion | extrusion lines, plastic extrusion, extruder, extruders, extrudieren, extrusionsanlagen, extrusionslinie, extrusión, extrusão, estrusione, estrusore, wytłaczanie, wytłaczarka, extrudering
fabric-cutting | Fabric cutting
fanuc-cnc | Fanuc CNC | fanuc controls, fanuc control
fiber-laser | Fiber laser | laser cutting, laserschneiden, découpe laser, corte láser, wycinanie laserowe, laser cutter, plasma cutting, waterjet cutting, plasma cutter, plasma cutters, cnc plasma, plasmaschneiden, découpe plasma, corte por plasma, taglio plasma, cięcie plazmowe, plasma table, waterjet, oxy-fuel cutting and plasma, laser cutting machines, taglio laser, cięcie laserowe, lasersnijden, laserskärning, חיתוך לייזר
filament-winding | Filament winding
fit-up | Fit-up and dressing | fit-up, weld dressing, fit-up and tacking, tack welding, fettling, grinding and dressing, linishing, szlifowanie spawów
flame-cutting | Flame cutting | brennschneiden, oxy-fuel cutting, oxy-acetylene, oxyacetylene, gas cutting, oxycorte
flexographic-printing | Flexographic printing | flexo printing, flexo, gravure printing
flux-core-welding | Flux-cored arc welding | flux core, flux-core, flux cored, flux-cored welding
food-processing | Food processing | food production, lebensmittelproduktion, industrie agroalimentaire
food-traceability | Food traceability | traceability exercises, traceability audits, mass balance exercises, metal detection checks, metal detection, glass and plastic audits, foreign body control, organoleptic tests, organoleptic testing, taste panels, shelf life testing, sensory testing, analyse sensorielle
forging | ~Forging | ~metal forging
furniture-assembly | Furniture assembly | möbelmontage
galvanising | Galvanising | hot-dip galvanising, feuerverzinken, galvanisation, ocynkowanie, zincatura
gas-welding | Gas welding | Autogenschweißen, oxy-fuel, oxy-acetylene welding
gear-manufacturing | Gear manufacturing | gear cutting
gearboxes | Gearbox maintenance | gearboxes, cambios de aceite, multiplicadora, getriebe, getriebewartung, riduttori, przekładnie, gearbox overhaul, gearbox repair
glass-manufacturing | Glass manufacturing
haas | =Haas | haas mills, haas controls, haas control, haas vf, haas cnc
heat-treatment | Heat treatment | wärmebehandlung, annealing, tempering
hermle | Hermle | hermle 5-axis, =DMG Mori, =DMU, =Doosan, =Hurco, =Matsuura, =Mori Seiki, =Chiron, =Grob, =Spinner lathes
honing-and-lapping | Honing and lapping
hydraulic-presses | Hydraulic presses | punch press, stamping press, stamping presses, stanzen
industrial-baking | Industrial baking
industrial-maintenance | Industrial maintenance | maintenance industrielle, mantenimiento industrial, utrzymanie ruchu, manutenzione industriale, industriellt underhåll, wartung und instandhaltung, betriebsschlosser, תחזוקה תעשייתית, betriebsinstandhaltung, instandhaltung von maschinen, wartung und reparatur, instandhalter, manutenção industrial, manutentore, industrieel onderhoud, konserwacja maszyn, plant maintenance, machine maintenance, maintenance of machines, equipment maintenance, maintenance technician, maintenance engineer, maintenance engineering, mechanical maintenance, onderhoudsmonteur, machine repair, repair of machinery, instandhaltung
industrial-mechanics | Industrial mechanics | Industriemechanik, industriemechaniker, zerspanungsmechanik, zerspanungstechnik
kiln-operation | Kiln operation
label-printing-machines | Label printing machines | labeling machines
laminating | ~Laminating
laser-welding | Laser welding | | welding
leather-working | Leather working
line-clearance | Line clearance
lubrication-systems | Lubrication systems
machine-alignment | Machine alignment | laser alignment, shaft alignment
machine-safety-guarding | Machine safety guarding
machine-setup | Machine setup | machine set-up, maschineneinrichtung, réglage machine, rüsten von maschinen, ustawianie maszyn, machine changeover, changeovers, set up machines, set-up machines, setting up machines, setup of machines, cnc setup, cnc setups, first article setup, set up and operate, tool offsets, work offsets, fixturing, fixture setup, workholding, einrichten von maschinen, rüsten, einrichter, réglage de machines, régleur, ajuste de máquinas, preparación de máquinas, attrezzaggio, attrezzaggio macchine, instellen van machines, ställa om maskiner, ställ, ustawiacz, przezbrajanie maszyn, przezbrojenia, machine changeovers, einrichten der maschinen, einrichten von anlagen, rüsten und einrichten, umrüsten, proving out, prove out one-offs, set and run, setting and operating, setter operator, cnc setter, maschinen einrichten, prove out programs, prove out programmes, prove out new parts, ustawianie frezarek, ustawianie tokarek, réglages machines, messa a punto macchine, ställa in maskiner
material-testing | Material testing | tensile testing, hardness testing, werkstoffprüfung
meat-processing | Meat processing | meat cutting, ausbeinen, meat packing
metal-casting | Metal casting | foundry work, gießerei, fonderie, odlewnictwo
metal-finishing | Metal finishing | metal polishing, השחזה, polishing metal, ליטוש והחלקה
metal-stamping | Metal stamping | progressive dies, stamping dies
mig-welding | MIG welding | MAG welding, mag-schweißen, mig/mag, mig/mag-schweißen, spawanie mag, soudure mig, saldatura mig, soldadura mig, MIG/MAG welding, =MIG, =MAG, mig welder, mig weld, mig-schweißen, soudage mig, soudage mig/mag, soldadura mig/mag, saldatura mig/mag, saldatura a filo, mig-lassen, mig/mag-lassen, mag-svetsning, mig-svetsning, mig/mag-svetsning, spawanie mig, spawanie mig/mag, metoda mag, spawacz mag, metal inert gas, wire feed welding, metoda 135, mag 135 | welding
milling-wood | Milling wood
mixing-and-blending | Mixing and blending | batch mixing, batch making
motors-and-drives | Motors and drives | electric motors, elektromotoren, variable frequency drive, vfds, =VFDs, moteurs électriques, motores eléctricos, motori elettrici
packaging-machines | Packaging machines | packaging lines, packaging equipment, verpackungsmaschinen, packaging machinery
paint-mixing | Paint mixing
paper-production | Paper production | papermaking
pharmaceutical-packaging | Pharmaceutical packaging | blister packaging
pickling-passivation | Pickling and passivation | trawienie, pasywacja, trawienie i pasywacja, beizen, beizen und passivieren, passivation of stainless
plastics-processing | Plastics processing | kunststofftechnik, plasturgie, thermoforming
polishing | Surface polishing | ליטוש, polieren, polissage, pulido, lucidatura, polerowanie, polijsten, polering, metal polishing and finishing, mirror polishing
powder-coating-application | Powder coating application | pulverbeschichtung, lakierowanie proszkowe
power-plant-operation | Power plant operation
precision-machining | Precision machining | feinmechanik, mécanique de précision
pressure-testing | Pressure testing | leak testing, hydrostatic testing, pressure test, pressure tests, nitrogen pressure testing, druckprüfung, épreuve de pression, prueba de presión
process-technology | Process technology | verfahrenstechnik, génie des procédés
production-line-operation | Production line operation | linienführung, travail à la chaîne, línea de producción, linia produkcyjna, praca na produkcji, fließbandarbeit
production-reporting | Production reporting
pump-maintenance | Pump maintenance | pump repair, pumps and valves, pumpenwartung, maintenance des pompes, mantenimiento de bombas, manutenzione pompe, pompen onderhoud
punching-machines | Punching machines
robot-operation | Robot operation | roboterprogrammierung, programmation robot
robot-welding | Robot welding | robotic welding, schweißroboter | welding
rolling-mill-operation | Rolling mill operation
rubber-processing | Rubber processing | vulcanization
sawmill-operation | Sawmill operation
silk-weaving | Silk weaving
spot-welding | Spot welding | resistance welding, punktschweißen | welding
spray-painting-industrial | Spray painting industrial | nasslackieren, peinture au pistolet, lakiernictwo
stainless-steel-welding | Stainless steel welding | stainless steel tig, thin gauge stainless, hygienic pipework, sanitary welding, purge welding, back purging, edelstahlschweißen, rvs lassen
steel-production | Steel production
stick-welding | Stick welding | E-Hand welding, lichtbogenhandschweißen, smaw, gmaw, fcaw, elektrodenschweißen, mma welding, flux core welding, =MMA welding, =MMA, arc welder, manual metal arc, shielded metal arc welding, e-hand-schweißen, soudage à l'arc, saldatura ad elettrodo, spawanie elektrodą, electrode lassen, soldadura por arco, soldadura eléctrica | welding
submerged-arc-welding | Submerged arc welding | =SAW welding, unterpulverschweißen
swiss-lathe | Swiss lathe | swiss machining, swiss turning, citizen swiss | machining
textile-manufacturing | Textile manufacturing | weaving, knitting machines, spinning mills
tig-welding | TIG welding | TIG-Schweißen, wig-schweißen, spawanie tig, soudure tig, soldadura tig, saldatura tig, gtaw, tig-svetsning, =TIG, tig welder, tig welds, tig weld, tig/mig, =WIG, soudage tig, soudeur tig, saldatore tig, tig-lassen, tig lassen, metoda tig, spawacz tig, tungsten inert gas, heliarc, metoda 141, metodą 141, metodami 141 i 135, tig/mag, spawanie metodą tig | welding
tool-presetting | Tool presetting | renishaw probes, renishaw probing, zoller presetter, in-process probing, touch probes
tool-selection | Tool selection | dobór narzędzi, werkzeugauswahl, choix des outils, selección de herramientas, cutting tool selection
tool-setting | Tool setting | tool changes, werkzeugwechsel
torque-tools | Torque tools | torque wrenches, torque wrench, drehmomentschlüssel
total-preventive-maintenance | Total preventive maintenance
trim-and-assembly | Trim and assembly
turning-centers | Turning centers | tours numériques
ultrasonic-welding | Ultrasonic welding
vacuum-forming | Vacuum forming
varnishing | ~Varnishing
vertical-machining-centers | Vertical machining centers | vmc machines
vulcanizing | Vulcanizing
welding-inspection | Welding inspection | visual weld inspection, weld inspection, weld testing, weld quality, weld tests, weld test, dye penetrant, weld procedures, =WPS, =WPQR, welding procedure specifications, welder qualification, x-ray quality welds
winders | ~Winders | wickler, wickelmaschinen, winding machines, slitter rewinder, slitters, rewinders, bobineuses, bobinadoras
wire-rope-splicing | Wire rope splicing
wood-processing | Wood processing | holzbearbeitung, obróbka drewna, usinage bois
workpiece-materials | Machining of exotic materials | machining titanium, titanium and inconel, hard metals
`
