/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const TRADE_SERVICES = `
alarm-monitoring | Alarm monitoring
appliance-repair | Appliance repair
audio-visual-installation | Audio visual installation
babysitting | Babysitting | Baby sitting, nanny care, kinderbetreuung zuhause, garde d'enfants, opieka nad dziećmi, opieka nad dzieckiem, cuidado de niños, barnpassning, kinderopvang, assistenza all'infanzia
barbering | Barbering | beard trimming, men's haircuts
beauty-treatments | Beauty treatments | kosmetik, soins esthétiques, estética, kosmetyka, skincare treatments, facials, soins du visage, soins du visage et du corps, gesichtsbehandlungen, kosmetische behandlungen, tratamientos faciales, tratamientos faciales y corporales, trattamenti viso, trattamenti estetici, zabiegi kosmetyczne, zabiegi na twarz, gezichtsbehandelingen, ansiktsbehandlingar, facial treatments, skin treatments, microneedling, dermaplaning, chemical peels, hydrafacial, =LPG endermologie, radiofrequency treatments, endermologie, קוסמטיקאית, טיפולי פנים, radiofréquence visage, radiofréquence corps
cable-television-installation | Cable television installation
caretaking | Caretaking | caretaker duties, school caretaker, caretaking duties, site keeper, premises management school, opening and closing premises, hausmeister, hausmeisterservice, concierge d'immeuble, gardiennage d'immeuble, conserje, custode, dozorca, conciërge, vaktmästare, אב בית
carpet-cleaning | Carpet cleaning
cash-in-transit | Cash in transit | geldtransport
cctv-monitoring | CCTV monitoring | cctv operation, videoüberwachung, vidéosurveillance, videovigilancia, monitoring wizyjny, cctv operator, cctv surveillance, videosorveglianza, cameratoezicht, monitoring cctv, cctv monitoring and, kameraövervakning, מצלמות אבטחה, מוקד אבטחה
copper-cabling | Copper cabling | cat6, cat5e, cat 6
crematory-operation | Crematory operation | embalming, funeral services
crowd-control | Crowd control | event security, crowd management, event stewarding, stewarding
dental-laboratory | Dental laboratory | zahntechnik, dental technology
elevator-repair | Elevator repair
emergency-dispatching | Emergency dispatching | 911 dispatching
explosives-handling | Explosives handling
eyelash-extensions | Eyelash extensions | waxing, eyebrow shaping, extensions de cils, extension de cils, rehaussement de cils, wimpernverlängerung, wimpernlifting, extensiones de pestañas, lifting de pestañas, extension ciglia, laminazione ciglia, przedłużanie rzęs, lash lift, lash lifts, lash extensions, brow lamination, wimperextensions, fransförlängning
fire-extinguisher-maintenance | Fire extinguisher maintenance | fire extinguishers
fire-suppression | Fire suppression
fitness-instruction | Fitness instruction | group fitness, strength and conditioning, personal training, fitnesstraining
floor-machines | Scrubber driers | scrubber drier, scrubber dryer, buffing machine, buffing machines, scheuersaugmaschine, reinigungsmaschinen, autolaveuse, fregadora, schrobmachine, floor machines
guarding-services | Guarding services | Objektschutz, werkschutz, security services, ochrona osób i mienia, gardiennage, vigilancia, objektbewachung
gun-maintenance | Gun maintenance
hair-coloring | Hair coloring | hair colouring, haircutting, balayage, hair extensions, coloration capillaire, friseurhandwerk, coiffure, fryzjerstwo, peluquería, colour correction, color correction hair, hair colour, colouring hair, haarfarben, mèches, tintes y mechas, mechas, colorazione capelli, koloryzacja, kleuren van haar
hair-removal | Hair removal | waxing treatments, intimate waxing, ipl hair removal, laser hair removal, épilation, épilations, épilations à la cire, lumière pulsée, épilation à la lumière pulsée, =IPL, haarentfernung, waxing und sugaring, sugaring, depilación, depilación láser, depilazione, ceretta, depilacja, hårborttagning, threading brows
instrument-repair | Instrument repair | musical instrument repair
jewelry-making | Jewelry making | goldsmithing, goldschmied, gemology
k-9-handling | K-9 handling
key-cutting | Key cutting | locksmithing
laundry | Laundry | laundry duties, laundry service, wäscherei, wäschepflege, blanchisserie, lavandería, lavanderia, pralnia, tvätteri, wasserij, pressing and ironing, dry cleaning, linge et repassage
lifeguarding | Lifeguarding
live-sound | Live sound | live sound engineering
make-up-artistry | Make-up artistry | makeup application
manicure | Manicure | pedicure, nail art, gel nails, maniküre, gel manicure, shellac, manucure, manucure semi-permanente, pose de gel, vernis semi-permanent, uñas de gel, manicura, manicura y pedicura, ricostruzione unghie, stylizacja paznokci, gelnägel, nagelmodellage, nagelstyling, acrylic nails
model-making | Model making
optical-dispensing | Optical dispensing | lens grinding, frame adjustments, frame adjustment, pupillary distance, lens edging, glazing lenses, lens edging/glazing, spectacle dispensing, dispensing optics, dispensing optician, brillenanpassung, augenoptiker, augenoptik, opticien, óptico, ottico
piano-tuning | Piano tuning
pool-cleaning | Pool cleaning
printing-presses | Printing presses | heidelberg press, digital presses, large format printing, wide format printing, druckmaschinen, druckmaschine, presses à imprimer, máquinas de impresión, macchine da stampa, maszyny drukarskie, tryckpressar, drukpersen, flexo presses, flexographic press, flexodruck, offsetdruck
prop-making | Prop making
radio-communication | Radio communication | two-way radio, two-way radios, radio operation
report-writing-security | Report writing security | incident reports
rescue-techniques | Rescue techniques | search and rescue, swift water rescue
satellite-installation | Satellite installation
scuba-diving | Scuba diving | commercial diving
sewing-machine-operation | Sewing machine operation | nähen, couture, szycie, costura, cucito, naaien, overlock, sömnad
signage-installation | Signage installation | vinyl wrapping, vehicle wrapping
spa-treatments | Spa treatments | wellnessmassagen, hot stone massage, deep tissue massage, swedish massage
stage-technology | Stage technology | veranstaltungstechnik, stagecraft, stagehand
tailoring | ~=Tailoring | garment alterations
tattooing | ~Tattooing
telecom-installation | Telecom installation | telecommunications installation, fiber installation
theater-rigging | Theater rigging
watch-repair | Watch repair | watchmaking, horlogerie
wildland-firefighting | Wildland firefighting
yoga-instruction | Yoga instruction | pilates, yoga teaching
`
