/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const TRADE = `
aircraft-maintenance | Aircraft maintenance
assembly-line | Assembly line work | mechanical assembly, electronic assembly, montage mécanique, maschinenmontage, montaż mechaniczny, montaggio meccanico, assemblaggio, Montage, montagearbeiten, endmontage, vormontage, montaż podzespołów
automotive-repair | Automotive repair | vehicle diagnostics, auto repair, automotive diagnostics, kfz-mechatronik, Car mechanics, mécanique automobile, mecánica automotriz, mecánica del automóvil, mechanika pojazdowa, mechanika samochodowa, autoreparatie, fordonsmekanik, meccanica auto, kfz-mechatroniker, מכונאות רכב
baking | Baking | pastry, patisserie
barista | Barista skills | espresso preparation, latte art
bartending | Bartending | mixology
blueprint-reading | Blueprint reading | reading blueprints, read blueprints, technical drawings, engineering drawings, Drawing reading, lecture de plans, technische zeichnungen lesen, technische zeichnungen, rysunek techniczny, czytanie rysunku technicznego, lectura de planos, lettura del disegno tecnico, lettura disegno meccanico, ritningsläsning
boilers | Boiler operation | boiler maintenance
brazing | Brazing
building-codes | Building codes | international building code
butchery | Butchery
carpentry | Carpentry | framing carpentry, finish carpentry, joinery, tischlerarbeiten, schreinerarbeiten, menuiserie, carpintería, stolarka, snickeri, falegnameria, carpintaria, נגרות, zimmerei, charpente, ciesielstwo
cash-handling | Cash handling | cash register, cash registers
civil-engineering | Civil engineering
cleaning | Commercial cleaning | janitorial, housekeeping, Housekeeping services, hauswirtschaftliche reinigung, limpieza de habitaciones, prace porządkowe, schoonmaak, städning, sprzątanie, unterhaltsreinigung, reinigungsarbeiten, nettoyage de locaux, gebäudereinigung, ניקיון, reinigung von büros, entretien des locaux
concrete | Concrete work | concrete finishing
construction-estimating | Construction estimating | quantity surveying, cost estimating
construction-management | Construction management | site management, bauleitung, bauleitung und bauüberwachung, gestion de chantier, gestión de obras, gestione cantiere, kierowanie budową
cooking | Culinary arts | food preparation, food prep, line cooking, culinary, Cooking, ~=Cooking skills, gotowanie, matlagning, בישול, cocina tradicional, kochkenntnisse
crane-operation | Crane operation | crane operator, overhead crane
diesel-mechanics | Diesel mechanics | diesel engines, diesel engine repair
drywall | Drywall installation | drywall, plastering
electrical-maintenance | Electrical maintenance | electrical troubleshooting, elektrische instandhaltung, maintenance électrique, mantenimiento eléctrico
electrical-wiring | Electrical wiring | electrical installation, electrical installations, elektroinstallation, elektroinstallationen, installation électrique, instalaciones eléctricas, instalacje elektryczne, impianti elettrici, elinstallation, elektrische installaties, חשמל ואלקטרוניקה
elevator-maintenance | Elevator maintenance
event-planning | Event planning | event management, Event management hospitality, veranstaltungsmanagement, organisation d'événements, organización de eventos, organizzazione eventi, organizacja eventów, evenementenorganisatie, הפקת אירועים
facilities-maintenance | Facilities maintenance | building maintenance, facility maintenance, facilities management, facility management
fanuc | Fanuc
fire-alarm-systems | Fire alarm systems | fire protection systems, sprinkler systems
firefighting | Firefighting
food-safety | Food safety | food safety standards, food hygiene, lebensmittelhygiene, lebensmittelsicherheit, sécurité alimentaire, seguridad alimentaria, sicurezza alimentare, bezpieczeństwo żywności, voedselveiligheid, livsmedelssäkerhet
front-desk | Front desk operations | front office operations, reception duties
groundskeeping | Groundskeeping | lawn care
hairdressing | Hairdressing | hair styling, coiffure et coloration, parrucchiere
heavy-equipment | Heavy equipment operation | excavator operation, heavy machinery, excavator, backhoe, bulldozer, Bagger fahren, baggerfahrer, conduite d'engins, conduite d'engins de chantier, koparka, grävmaskin, manejo de retroexcavadora
hospitality | Hospitality management | hotel management
hvac | HVAC | heating and air conditioning, hvac/r, hvac systems
hydraulics | Hydraulics | hydraulic systems
lathe | Lathe operation | manual lathe, turning and milling
lockout-tagout | Lockout/tagout | lockout tagout, loto
low-voltage | Low-voltage cabling | structured cabling, fiber optic splicing, fibre optics, fiber optics
machine-operation | Machine operation | machine operator, Machine operation lines, maschinenbedienung, anlagenbedienung, conduite de machines, conduite de ligne, obsługa maszyn, manejo de maquinaria, conduzione macchine, machines bedienen, maskinoperatör, הפעלת מכונות
machining | CNC machining | =CNC, cnc programming, cnc operation, cnc machines, cnc lathe, Zerspanung, usinage, mecanizado, obróbka skrawaniem, lavorazioni meccaniche, verspaning, skärande bearbetning, עיבוד שבבי
masonry | Masonry | bricklaying, Mauern, mauerarbeiten, maçonnerie, albañilería, murarstwo, muratura, metselwerk, murning, alvenaria
mastercam | Mastercam
metal-fabrication | Metal fabrication | metal working, metalworking, press brake
milling | Milling machines | milling machine
nec | National Electrical Code
painting | Industrial painting | house painting, spray painting, Facade painting, malerarbeiten, malowanie, peinture en bâtiment, pintura de interiores, lackieren, schilderwerk
patrol | Security patrol
pest-control | Pest control
plumbing | Plumbing | pipefitting, pipe fitting, sanitärinstallation, Plumbing installation, sanitärinstallationen, plomberie, fontanería, hydraulika, idraulica, loodgieterswerk, rörmokeri, encanamento, אינסטלציה, steamfitting, pipefitter, tuyautage, sanitär, sanitärtechnik
pneumatics | Pneumatics | pneumatic systems
precision-measurement | Precision measuring instruments | micrometers, calipers, calipers and micrometers
predictive-maintenance | Predictive maintenance
preventive-maintenance | Preventive maintenance | preventative maintenance, planned maintenance, instandhaltung, vorbeugende instandhaltung, vorbeugende wartung, maintenance préventive, mantenimiento preventivo, manutenzione preventiva, konserwacja prewencyjna
printing | Offset printing | screen printing, digital printing, siebdruck, sérigraphie, serigrafía, sitodruk
refrigeration | Refrigeration systems | refrigeration
rigging | Rigging and slinging
roofing | Roofing
scaffolding | Scaffolding
security-systems | Access control systems | cctv, cctv systems, alarm systems
sewing | Industrial sewing | garment sewing
solar-installation | Solar panel installation | Photovoltaik montage, montage von pv-anlagen, pv-montage, installation photovoltaïque, instalación fotovoltaica, montaż fotowoltaiki
soldering | Soldering | Hand soldering, ipc soldering, löten, soudure électronique, lutowanie, soldadura de componentes
structural-engineering | Structural engineering | structural analysis, structural design
surveying | Land surveying | topographic surveying
tiling | Tiling | flooring installation, Tile setting, fliesenlegen, carrelage, glazurnictwo, plattsättning
tool-and-die | Tool and die making | tool & die, Spritzguss Werkzeugbau, werkzeugbau, outillage
upholstery | Upholstery
welding | Welding | arc welding, mig/tig, schweißen, soudure, soldadura, Schweißkenntnisse, spawanie, saldatura, svetsning, soldagem, ריתוך
wine-knowledge | Wine service | sommelier
woodworking | Woodworking | cabinet making
`
