/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const TRADE_VEHICLES = `
adas-calibration | ADAS calibration
agricultural-machinery | Agricultural machinery | landmaschinen, landtechnik, tractor driving, tractor operation, traktor fahren, conduite de tracteur
air-brakes | Air brakes | air brake systems
aircraft-structures | Aircraft structures | aircraft sheet metal, aircraft assembly
airframe-repair | Airframe repair
auto-body-repair | Auto body repair | collision repair, karosseriebau, carrosserie, paintless dent repair, blacharstwo samochodowe
auto-detailing | Auto detailing | fahrzeugaufbereitung, car detailing, car washing
auto-electrical | Auto electrical | automotive electrical, kfz-elektrik, électricité automobile, elektromechanika pojazdowa
automotive-painting | Automotive painting | autolackierung, peinture automobile
avionics-maintenance | Avionics maintenance
bicycle-repair | Bicycle repair | bike mechanics, fahrradreparatur, naprawa rowerów
boat-maintenance | Boat maintenance | marine engines, outboard motors
brake-systems | Brake systems | brake repair, brakes and suspension
bus-maintenance | Bus maintenance
diagnostic-scan-tools | Diagnostic scan tools | obd-ii, diagnosegeräte, obd2
electric-vehicle-repair | Electric vehicle repair | high-voltage vehicles, hochvolttechnik
engine-rebuild | Engine rebuild | engine overhaul, engine repair
engine-room-operations | Engine room operations
exhaust-systems | Exhaust systems
fleet-maintenance | Fleet maintenance
fuel-systems | Fuel systems
helicopter-maintenance | Helicopter maintenance
hybrid-vehicle-repair | Hybrid vehicle repair
jet-engine-maintenance | Jet engine maintenance | turbine engines, gas turbine engines
mot-testing | MOT testing | mot tester, hauptuntersuchung, state inspection
motorcycle-repair | Motorcycle repair
oil-changes | Oil changes | oil change, lube services
railway-rolling-stock | Railway rolling stock | rolling stock maintenance
small-engine-repair | Small engine repair
suspension-and-steering | Suspension and steering | steering systems
tachograph-calibration | Tachograph calibration
tire-service | Tire service | Reifenmontage, tire changing, tyre fitting, tire mounting, wheel alignment, wymiana opon, tire repair
trailer-repair | Trailer repair | refrigeration trailers
transmission-repair | Transmission repair
truck-mechanics | Truck mechanics | nutzfahrzeugtechnik, heavy truck repair, poids lourds mécanique, diesel technician
vehicle-recovery | Vehicle recovery | roadside assistance
welding-repair-vehicles | Welding repair vehicles
windscreen-repair | Windscreen repair | windshield repair
`
