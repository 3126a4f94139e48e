/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const TRADE = `
aircraft-maintenance | Aircraft maintenance
assembly-line | Assembly line work | mechanical assembly, electronic assembly
automotive-repair | Automotive repair | vehicle diagnostics, auto repair, automotive diagnostics, kfz-mechatronik
baking | Baking | pastry, patisserie
barista | Barista skills | espresso preparation, latte art
bartending | Bartending | mixology
blueprint-reading | Blueprint reading | reading blueprints, read blueprints, technical drawings, engineering drawings
boilers | Boiler operation | boiler maintenance
brazing | Brazing
building-codes | Building codes | international building code
butchery | Butchery
carpentry | Carpentry | framing carpentry, finish carpentry, joinery
cash-handling | Cash handling | cash register, cash registers
civil-engineering | Civil engineering
cleaning | Commercial cleaning | janitorial, housekeeping
concrete | Concrete work | concrete finishing
construction-estimating | Construction estimating | quantity surveying, cost estimating
construction-management | Construction management | site management, bauleitung
cooking | Culinary arts | food preparation, food prep, line cooking, culinary
crane-operation | Crane operation | crane operator, overhead crane
diesel-mechanics | Diesel mechanics | diesel engines, diesel engine repair
drywall | Drywall installation | drywall, plastering
electrical-maintenance | Electrical maintenance | electrical troubleshooting
electrical-wiring | Electrical wiring | electrical installation, electrical installations, elektroinstallation
elevator-maintenance | Elevator maintenance
event-planning | Event planning | event management
facilities-maintenance | Facilities maintenance | building maintenance, facility maintenance, facilities management, facility management
fanuc | Fanuc
fire-alarm-systems | Fire alarm systems | fire protection systems, sprinkler systems
firefighting | Firefighting
food-safety | Food safety | food safety standards, food hygiene
front-desk | Front desk operations | front office operations, reception duties
groundskeeping | Groundskeeping | lawn care
hairdressing | Hairdressing | hair styling
heavy-equipment | Heavy equipment operation | excavator operation, heavy machinery, excavator, backhoe, bulldozer
hospitality | Hospitality management | hotel management
hvac | HVAC | heating and air conditioning, hvac/r, hvac systems
hydraulics | Hydraulics | hydraulic systems
lathe | Lathe operation | manual lathe, turning and milling
lockout-tagout | Lockout/tagout | lockout tagout, loto
low-voltage | Low-voltage cabling | structured cabling, fiber optic splicing, fibre optics, fiber optics
machine-operation | Machine operation | machine operator
machining | CNC machining | =CNC, cnc programming, cnc operation, cnc machines, cnc lathe, cnc milling, cnc-fräsen
masonry | Masonry | bricklaying
mastercam | Mastercam
metal-fabrication | Metal fabrication | metal working, metalworking, press brake
milling | Milling machines | milling machine
nec | National Electrical Code
painting | Industrial painting | house painting, spray painting
patrol | Security patrol
pest-control | Pest control
plumbing | Plumbing | pipefitting, pipe fitting, sanitärinstallation
pneumatics | Pneumatics | pneumatic systems
precision-measurement | Precision measuring instruments | micrometers, calipers, calipers and micrometers
predictive-maintenance | Predictive maintenance
preventive-maintenance | Preventive maintenance | preventative maintenance, planned maintenance, instandhaltung
printing | Offset printing | screen printing, digital printing
refrigeration | Refrigeration systems | refrigeration
rigging | Rigging and slinging
roofing | Roofing
scaffolding | Scaffolding
security-systems | Access control systems | cctv, cctv systems, alarm systems
sewing | Industrial sewing | garment sewing
solar-installation | Solar panel installation
soldering | Soldering
structural-engineering | Structural engineering | structural analysis, structural design
surveying | Land surveying | topographic surveying
tiling | Tiling | flooring installation
tool-and-die | Tool and die making | tool & die
upholstery | Upholstery
welding | Welding | mig welding, tig welding, arc welding, stick welding, mig/tig, schweißen, soudure, soldadura
wine-knowledge | Wine service | sommelier
woodworking | Woodworking | cabinet making
`
