/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const TRADE_VEHICLES = `
adas-calibration | ADAS calibration
agricultural-machinery | Agricultural machinery | landmaschinen, landtechnik, tractor driving, tractor operation, traktor fahren, conduite de tracteur, conduite de tracteurs, tracteur et attelages, tracteur, tractorista, traktorfahren, trattori, trattorista, ciągnik rolniczy, tractor rijden, traktorkörning, tractor work, tractor driver, tractors and implements
air-brakes | Air brakes | air brake systems
air-conditioning-vehicles | Vehicle air conditioning | klimaservice, klimaanlagenservice, climatisation automobile, vehicle air con, aircon regas
aircraft-structures | Aircraft structures | aircraft sheet metal, aircraft assembly
airframe-repair | Airframe repair
auto-body-repair | Auto body repair | collision repair, karosseriebau, carrosserie, paintless dent repair, blacharstwo samochodowe, panel beater, panel beating, panel beaters, dent removal, jig alignment, jig work, karosseriebauer, karosserieinstandsetzung, carrossier, carrosserie-tôlerie, chapista, carrozziere, blacharz samochodowy, plaatwerker, bilplåtslagare, bs 10125, =BS10125, paintless dent removal, smart repair
auto-detailing | Auto detailing | fahrzeugaufbereitung, car detailing, car washing
auto-electrical | Auto electrical | automotive electrical, kfz-elektrik, électricité automobile, elektromechanika pojazdowa
automotive-painting | Automotive painting | autolackierung, peinture automobile, masking and priming, waterborne paint, waterborne paints, spray painter vehicles, vehicle spraying, vehicle paint, fahrzeuglackierung, fahrzeuglackierer, peinture carrosserie, pintura de vehículos, verniciatura auto, lakiernik samochodowy, autospuiter, billackering
avionics-maintenance | Avionics maintenance
bicycle-repair | Bicycle repair | bike mechanics, fahrradreparatur, naprawa rowerów
boat-maintenance | Boat maintenance | marine engines, outboard motors
brake-systems | Brake systems | brake repair, brakes and suspension, bremsen, bremsenservice, freins, freinage, frenos, freni, hamulce, remmen, bromsar, brakes and clutches, brakes
bus-maintenance | Bus maintenance
diagnostic-scan-tools | Diagnostic scan tools | obd-ii, diagnosegeräte, obd2, fehlerspeicher, fehlerspeicher auslesen, =VCDS, =ODIS, vcds/odis, xentry, =ISTA, bmw ista, delphi diagnostics, texa, =Autel, snap-on diagnostics, valise de diagnostic, máquina de diagnosis, autodiagnostica
electric-vehicle-repair | Electric vehicle repair | high-voltage vehicles, hochvolttechnik, hv-schein, hochvolt-schein, hochvoltschein, hv-qualifikation, hochvolt, fachkundige person hochvolt, ev qualified, imi ev level 3, level 3 ev, habilitation véhicules électriques
engine-rebuild | Engine rebuild | engine overhaul, engine repair
engine-room-operations | Engine room operations | engine room watchkeeping, marine diesel engines, purifiers, marine engineering, schiffsmaschinen, mécanique navale, macchine marine, maskinrum
exhaust-systems | Exhaust systems
fleet-maintenance | Fleet maintenance
fuel-systems | Fuel systems
helicopter-maintenance | Helicopter maintenance
hybrid-vehicle-repair | Hybrid vehicle repair
jet-engine-maintenance | Jet engine maintenance | turbine engines, gas turbine engines
mot-testing | MOT testing | mot tester, hauptuntersuchung, state inspection, mot prep, mot preparation, mot tests, mot testers, mot class 4, mot class 7, class 7 mot, mot inspections, =HU/AU, tüv-abnahme, contrôle technique, itv, revisione auto, besiktning, badania techniczne pojazdów
motorcycle-repair | Motorcycle repair
oil-changes | Oil changes | oil change, lube services, ölwechsel, vidange, vidanges, cambio de aceite, cambio olio, wymiana oleju, olie verversen, oljebyte
railway-rolling-stock | Railway rolling stock | rolling stock maintenance
service-advising | Automotive service advising | service advisor, service advising, יועץ שירות רכב, יועץ שירות, serviceberater, serviceberatung kfz, conseiller service, asesor de servicio, accettatore officina, doradca serwisowy
small-engine-repair | Small engine repair
suspension-and-steering | Suspension and steering | steering systems
tachograph-calibration | Tachograph calibration
tire-service | Tire service | Reifenmontage, tire changing, tyre fitting, tire mounting, wheel alignment, wymiana opon, tire repair, reifenwechsel, achsvermessung, wheel balancing, geometría de ruedas, pneumatiques et géométrie, convergenza ruote, gommista, uitlijnen, bandenwissel, däckbyte, hjulinställning, four wheel alignment
trailer-repair | Trailer repair | refrigeration trailers
transmission-repair | Transmission repair | clutch replacement, gearbox and clutch, kupplung, embrayage, boîte de vitesses, embrague, caja de cambios, frizione, sprzęgło
truck-mechanics | Truck mechanics | nutzfahrzeugtechnik, heavy truck repair, poids lourds mécanique, diesel technician, hgv technician, hgv technicians, heavy vehicle maintenance, level 3 heavy vehicle, hgv maintenance, hgv mechanic, pmi inspections, pmi sheets, lgv technician, hgv inspections, lkw-mechatroniker, nutzfahrzeugmechatroniker, mécanicien poids lourds, mecánico de camiones, meccanico mezzi pesanti, mechanik samochodów ciężarowych, vrachtwagenmonteur, lastbilsmekaniker
vehicle-maintenance | Vehicle maintenance | vehicle upkeep, תחזוקת רכב, תחזוקת המשאית, fahrzeugwartung, entretien des véhicules, mantenimiento de vehículos, manutenzione veicoli, utrzymanie pojazdów
vehicle-recovery | Vehicle recovery | roadside assistance
welding-repair-vehicles | Welding repair vehicles
windscreen-repair | Windscreen repair | windshield repair
`
