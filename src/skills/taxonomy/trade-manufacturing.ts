/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const TRADE_MANUFACTURING = `
5-axis-machining | 5-axis machining | 5-axis, 5-achs-fräsen, 5-achs | machining
abrasive-blasting | Abrasive blasting | sandblasting, sandstrahlen, piaskowanie
adhesive-bonding | Adhesive bonding
anodizing | Anodizing | electroplating, galvanotechnik, galvanizing
band-saw-operation | Band saw operation | sawing machines
battery-assembly | Battery assembly
bearing-installation | Bearing installation
belt-conveyors | Belt conveyors
blow-molding | Blow molding | blow moulding
bookbinding | Bookbinding
bottling-line-operation | Bottling line operation | bottling lines, filling lines, filling machines, abfüllanlagen
brake-press-operation | Brake press operation | pressbrake
broaching | ~Broaching
cable-crimping | Cable crimping | crimping
ceramics-production | Ceramics production
chemical-plant-operation | Chemical plant operation | chemical processing, chemikant
clean-in-place | Clean-in-place | =CIP cleaning
cnc-controls | CNC controls | heidenhain, heidenhain itnc, heidenhain-steuerung, okuma, mazak, mazatrol, haas cnc
cnc-milling | CNC milling | CNC-Fräsmaschinen, fraisage cnc, fresado cnc, frezowanie cnc, cnc fräsen, fraisage | machining
cnc-routing | CNC routing | cnc router
cnc-turning | CNC turning | cnc-drehen, tournage cnc, torneado cnc, toczenie cnc, cnc-svarvning, draaien cnc, cnc-dreher | machining
coil-winding | Coil winding
cold-forming | Cold forming | cold heading
composite-manufacturing | Composite manufacturing | composites, carbon fiber layup, fiberglass, composite layup
compression-molding | Compression molding
control-room-operation | Control room operation | leitstand, salle de contrôle
conventional-machining | Conventional machining | manual machining, konventionelles drehen, konventionelles fräsen
crushing-and-screening | Crushing and screening
cutting-tools | Cutting tools | tool grinding, werkzeugschleifen
cylindrical-grinding | Cylindrical grinding | surface grinding, grinding machines, schleifen, rectification, szlifowanie
deburring | Deburring | entgraten, ébavurage, gratowanie
die-cutting | Die cutting
die-setting | Die setting
drilling-machines | Drilling machines | drill press, drill presses, bohrmaschinen
edm-machining | EDM machining | wire edm, sinker edm, drahterodieren, =EDM
electrical-assembly | Electrical assembly | elektromontage, elektrische montage, wire stripping
electronics-assembly | Electronics assembly | bestücken von leiterplatten, smt-linien, electronics rework, rework stations
extrusion | ~Extrusion | extrusion lines, plastic extrusion
fabric-cutting | Fabric cutting
fanuc-cnc | Fanuc CNC | fanuc controls, fanuc control
fiber-laser | Fiber laser | laser cutting, laserschneiden, découpe laser, corte láser, wycinanie laserowe, laser cutter, plasma cutting, waterjet cutting
filament-winding | Filament winding
flame-cutting | Flame cutting | brennschneiden
flexographic-printing | Flexographic printing | flexo printing, flexo, gravure printing
food-processing | Food processing | food production, lebensmittelproduktion, industrie agroalimentaire
forging | ~Forging | ~metal forging
furniture-assembly | Furniture assembly | möbelmontage
gas-welding | Gas welding | Autogenschweißen, oxy-fuel, oxy-acetylene welding
gear-manufacturing | Gear manufacturing | gear cutting
glass-manufacturing | Glass manufacturing
heat-treatment | Heat treatment | wärmebehandlung, annealing, tempering
honing-and-lapping | Honing and lapping
hydraulic-presses | Hydraulic presses | hydraulik, hydraulique industrielle, punch press, stamping press, stamping presses, stanzen
industrial-baking | Industrial baking
industrial-maintenance | Industrial maintenance | maintenance industrielle, mantenimiento industrial, utrzymanie ruchu, manutenzione industriale, industriellt underhåll, wartung und instandhaltung, betriebsschlosser, תחזוקה תעשייתית
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
machine-setup | Machine setup | machine set-up, maschineneinrichtung, réglage machine, rüsten von maschinen, ustawianie maszyn, machine changeover, changeovers
material-testing | Material testing | tensile testing, hardness testing, werkstoffprüfung
meat-processing | Meat processing | meat cutting, ausbeinen, meat packing
metal-casting | Metal casting | foundry work, gießerei, fonderie, odlewnictwo
metal-finishing | Metal finishing | metal polishing
metal-stamping | Metal stamping | progressive dies, stamping dies
mig-welding | MIG welding | MAG welding, mag-schweißen, mig/mag, mig/mag-schweißen, spawanie mag, soudure mig, saldatura mig, soldadura mig | welding
milling-wood | Milling wood
mixing-and-blending | Mixing and blending | batching, batch mixing
packaging-machines | Packaging machines | packaging lines, packaging equipment, verpackungsmaschinen, packaging machinery
paint-mixing | Paint mixing
paper-production | Paper production | papermaking
pharmaceutical-packaging | Pharmaceutical packaging | blister packaging
plastics-processing | Plastics processing | kunststofftechnik, plasturgie, thermoforming
powder-coating-application | Powder coating application | pulverbeschichtung, lakierowanie proszkowe
power-plant-operation | Power plant operation
precision-machining | Precision machining | feinmechanik, mécanique de précision
press-brake-operation | Press brake operation | Abkanten, abkantpresse, pliage, gięcie blach
pressure-testing | Pressure testing | leak testing, hydrostatic testing
process-technology | Process technology | verfahrenstechnik, génie des procédés
production-line-operation | Production line operation | linienführung, travail à la chaîne, línea de producción, linia produkcyjna, praca na produkcji, fließbandarbeit
production-reporting | Production reporting
punching-machines | Punching machines
robot-operation | Robot operation | roboterprogrammierung, programmation robot
robot-welding | Robot welding | robotic welding, schweißroboter | welding
rolling-mill-operation | Rolling mill operation
rubber-processing | Rubber processing | vulcanization
sawmill-operation | Sawmill operation
silk-weaving | Silk weaving
spot-welding | Spot welding | resistance welding, punktschweißen | welding
spray-painting-industrial | Spray painting industrial | nasslackieren, peinture au pistolet, lakiernictwo
steel-production | Steel production
stick-welding | Stick welding | E-Hand welding, lichtbogenhandschweißen, smaw, gmaw, fcaw, elektrodenschweißen, mma welding, flux core welding | welding
swiss-lathe | Swiss lathe | swiss machining, swiss turning, citizen swiss | machining
textile-manufacturing | Textile manufacturing | weaving, knitting machines, spinning mills
tig-welding | TIG welding | TIG-Schweißen, wig-schweißen, spawanie tig, soudure tig, soldadura tig, saldatura tig, gtaw, tig-svetsning | welding
tool-setting | Tool setting | tool changes, werkzeugwechsel
torque-tools | Torque tools | torque wrenches, torque wrench, drehmomentschlüssel
total-preventive-maintenance | Total preventive maintenance
trim-and-assembly | Trim and assembly
turning-centers | Turning centers | turning centres, drehmaschinen, tours numériques, tokarki, tokarka
ultrasonic-welding | Ultrasonic welding
vacuum-forming | Vacuum forming
varnishing | ~Varnishing
vertical-machining-centers | Vertical machining centers | machining centers, vmc machines, cnc mill, bearbeitungszentren, bearbeitungszentrum
vulcanizing | Vulcanizing
wire-rope-splicing | Wire rope splicing
wood-processing | Wood processing | holzbearbeitung, obróbka drewna, usinage bois
`
