/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const TRADE_AGRICULTURE = `
animal-feeding | Animal feeding | livestock feeding
animal-welfare | Animal welfare | animal health and welfare, tierschutz, bien-être animal, bienestar animal, dierenwelzijn, djurskydd
arboriculture | Arboriculture | tree surgery, tree pruning, baumpflege, élagage, arborist work, tree climbing, nptc, cs30/cs31, cs30, cs38, cs39, climbing arborist, tree felling, fällarbeiten, abattage d'arbres, motorsågskörkort, boomverzorging
artificial-insemination | Artificial insemination | ai technician cattle, =AI licence, heat detection and ai, inseminación artificial, insémination artificielle, künstliche besamung, besamung
beekeeping | Beekeeping | apiculture
calving | Calving | lambing
chainsaw-operation | Chainsaw operation | chainsaws, chainsaw, motorsäge, motorsägenschein, piła spalinowa
combine-harvesting | Combine harvesting | combine harvester, mähdrescher
crop-production | Crop production | crop farming, ackerbau, grandes cultures, maraîchage, production maraîchère, plein champ, tunnels maraîchers, plan de culture, culture maraîchère, gemüsebau, horticultura, orticoltura, tuinbouw, uprawa warzyw, vegetable growing, market gardening, market garden, sowing and planting, חקלאות, גידולי שדה, repiquage, semis et repiquage, aussaat, pflanzung, siembra, siembra y trasplante, semina, zaaien, plantation et semis, transplanting, drilling crops
crop-protection | Crop protection | pflanzenschutz, phytosanitaire, certiphyto, sachkundenachweis pflanzenschutz
cut-flower-production | Cut flower production
dairy-farming | Dairy farming | milking, melken, traite, dairy herd management
direct-selling-farm | Farm direct selling | vente sur les marchés, =AMAP, farm shop, farmers markets, hofladen, circuits courts, vente à la ferme
dog-grooming | Dog grooming | pet grooming
dog-training | Dog training | dog handling
equine-care | Equine care | horse care, horse handling, stable management, horseback riding
farm-management | Farm management | agricultural management
fertilizer-application | Fertilizer application
fish-processing | Fish processing
foot-trimming | Foot trimming | hoof trimming
golf-course-maintenance | Golf course maintenance | turf management, turfgrass
grain-handling | Grain handling
grass-measuring | Grass measuring | plate metering, plate meter
greenhouse-management | Greenhouse management | greenhouse growing
harvesting | ~Harvesting | récolte, ernte, erntearbeiten, cosecha, raccolta frutta, oogsten, zbiory, skörd, fruit picking, vendanges, vendimia, crop harvesting, vegetable harvesting, קטיף
hatchery-operations | Hatchery operations
heat-detection | Heat detection | oestrus detection, estrus detection, brunsterkennung, détection des chaleurs
integrated-pest-management | Integrated pest management | protection biologique intégrée, =PBI, lutte biologique, integrierter pflanzenschutz, control integrado de plagas, lotta integrata, geïntegreerde gewasbescherming, biological control
lawn-mowing | Lawn mowing | mowing
livestock-farming | Livestock farming | livestock management, tierhaltung, élevage, ganadería
loaders | ~Loaders | telehandler and loader, loader operation, pala cargadora
logging-operations | Logging operations | timber harvesting, harvester operation
mechanical-weeding | Weed control | désherbage, désherbage mécanique, weeding, unkrautbekämpfung, deshierbe, onkruidbestrijding, ogräsbekämpning
milking-parlour | Milking parlour | herringbone parlour, rotary parlour, milking robots, robotic milking, parlour
mobility-scoring | Mobility scoring | body condition scoring, locomotion scoring, =BCS
nursery-plant-care | Nursery plant care | plant propagation
organic-farming | Organic farming | ökologischer landbau, agriculture biologique, agriculture biologique ab, cahier des charges ab, certification ab, =AB bio, bio-landwirtschaft, agricultura ecológica, agricoltura biologica, rolnictwo ekologiczne, biologische landbouw, maraîchage bio, maraîcher bio
pesticide-application | Pesticide application
poultry-farming | Poultry farming
precision-agriculture | Precision agriculture | precision farming
pruning | ~Pruning | taille de la vigne, rebschnitt
quad-bikes | Quad bikes | quad bike, quad biking, atv operation
red-tractor | Red Tractor
seed-production | Seed production
snow-removal | Snow removal | snow plowing, winterdienst
soil-management | Soil management
tractor-maintenance | Tractor maintenance
viticulture | Viticulture | winemaking, weinbau, viticulture and enology, enology, vinification
zoo-keeping | Zoo keeping
`
