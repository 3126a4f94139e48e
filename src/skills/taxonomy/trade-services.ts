/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const TRADE_SERVICES = `
alarm-monitoring | Alarm monitoring
appliance-repair | Appliance repair
audio-visual-installation | Audio visual installation
babysitting | Babysitting | Baby sitting, nanny care, kinderbetreuung zuhause, garde d'enfants, opieka nad dziećmi, opieka nad dzieckiem, cuidado de niños, barnpassning, kinderopvang, assistenza all'infanzia, טיפול בילדים
barbering | Barbering | beard trimming, men's haircuts
beauty-treatments | Beauty treatments | kosmetik, soins esthétiques, estética, kosmetyka, skincare treatments, facials
cable-television-installation | Cable television installation
carpet-cleaning | Carpet cleaning
cash-in-transit | Cash in transit | geldtransport
cctv-monitoring | CCTV monitoring | cctv operation, videoüberwachung, vidéosurveillance, videovigilancia, monitoring wizyjny, cctv operator, cctv surveillance, videosorveglianza, cameratoezicht, monitoring cctv
copper-cabling | Copper cabling | cat6, cat5e, cat 6
crematory-operation | Crematory operation | embalming, funeral services
crowd-control | Crowd control | event security, crowd management, event stewarding, stewarding
dental-laboratory | Dental laboratory | zahntechnik, dental technology
elevator-repair | Elevator repair
emergency-dispatching | Emergency dispatching | 911 dispatching
explosives-handling | Explosives handling
eyelash-extensions | Eyelash extensions | waxing, eyebrow shaping
fire-extinguisher-maintenance | Fire extinguisher maintenance | fire extinguishers
fire-suppression | Fire suppression
fitness-instruction | Fitness instruction | group fitness, strength and conditioning, personal training, fitnesstraining
guarding-services | Guarding services | Objektschutz, werkschutz, security services, ochrona osób i mienia, gardiennage, vigilancia, objektbewachung
gun-maintenance | Gun maintenance
hair-coloring | Hair coloring | hair colouring, haircutting, balayage, hair extensions, coloration capillaire, friseurhandwerk, coiffure, fryzjerstwo, peluquería
instrument-repair | Instrument repair | musical instrument repair
jewelry-making | Jewelry making | goldsmithing, goldschmied, gemology
k-9-handling | K-9 handling
key-cutting | Key cutting | locksmithing
lifeguarding | Lifeguarding
live-sound | Live sound | live sound engineering, pa systems
make-up-artistry | Make-up artistry | makeup application
manicure | Manicure | pedicure, nail art, gel nails, maniküre
model-making | Model making
optical-dispensing | Optical dispensing | lens grinding
piano-tuning | Piano tuning
pool-cleaning | Pool cleaning
printing-presses | Printing presses | heidelberg press, digital presses, large format printing, wide format printing
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
