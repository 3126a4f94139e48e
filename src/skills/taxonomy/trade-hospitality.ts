/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const TRADE_HOSPITALITY = `
allergen-awareness | Allergen awareness | food allergens, allergen management, gestión de alérgenos, control de alérgenos, alérgenos, allergens, allergen matrix, natasha's law, allergene, allergenkennzeichnung, allergènes, gestion des allergènes, allergeni, gestione allergeni, alergeny, allergenen, allergener, allergen control, allergen controls, allergen risk assessment
banquet-service | Banquet service | banqueting, banquet operations
barbecue-cooking | Barbecue cooking | grill station, grilling
batch-cooking | Batch cooking | cook-chill, liaison froide, liaison chaude, cuisine centrale, restauration collective, gemeinschaftsverpflegung, ristorazione collettiva, school catering, contract catering, fiches techniques cuisine
bed-making | Bed making | room cleaning, zimmerreinigung, sprzątanie pokoi, linen control, linen management, turndown, turndown service, room checks, room inspections, zimmerkontrolle, guest room cleaning, limpieza de habitaciones de hotel, nettoyage des chambres, pulizia camere, kamers schoonmaken, hotelstädning, chambermaid, room attendant
beer-brewing | Beer brewing | brewing, brauwesen
beverage-service | Beverage service | drink preparation, beverage management, bar service, servicio de barra, service au bar, barservice, bardienst, bar work, bar experience, obsługa baru, pulling pints, cellar management, cellar work, keg changing
buffet-service | Buffet service | buffet, buffets, büfett, buffet setup, bufet
cake-decorating | Cake decorating | cake making
catering-operations | Catering operations | event catering
charcuterie | Charcuterie
cheese-making | Cheese making
chocolate-making | Chocolate making | chocolaterie
cocktail-preparation | Cocktail preparation | cocktail making, cocktails, coctelería, cocktails et boissons, cocteles, preparazione cocktail, koktajle, mixologie
coffee-grinders | Coffee grinders | coffee grinder, grinder setting
coffee-roasting | Coffee roasting
cold-kitchen | Cold kitchen | garde manger, kalte küche, partie froide, entrées froides, küche kalt, cocina fría, cucina fredda, koude keuken, kallskänk, cozinha fria, kuchnia zimna
combi-ovens | Combi ovens | rational ovens, rational oven, =Rational SelfCookingCenter, kombidämpfer, convotherm, four mixte, hornos mixtos, combi oven
concierge | Concierge services | concierge, conciergerie, bell service, gastenservice, atención al cliente hotelero
confectionery | ~Confectionery | konditorei, confiserie, konditorhandwerk
cruise-ship-operations | Cruise ship operations
deep-cleaning | Deep cleaning | grundreinigung, terminal cleaning
deli-counter | Deli counter
dietary-requirements-catering | Dietary requirements catering | therapeutic diets
drive-thru-operations | Drive-thru operations
espresso-dialling | Espresso dialling | dial in espresso, dialling in espresso
espresso-machines | Espresso machines | la marzocco, espresso machine, machine calibration, calibrate the grinder, grinder calibration, dialling in, dialing in, siebträgermaschine, siebträger, máquina de espresso, macchina espresso, la marzocco linea
fine-dining | Fine dining | à la carte, a la carte
fish-preparation | Fish preparation | fish filleting, fischverarbeitung, fish butchery, fish prep, filleting, filleting fish, fish section, seafood preparation, découpe des poissons, découpe de poissons, découpe du poisson, levée de filets, lever des filets, préparation des poissons, poissonnerie, fisch filetieren, fileteado, limpieza de pescado, sfilettatura, pulizia del pesce, amanho de peixe, vis fileren, filetowanie ryb, filea fisk, poissonnier, découpe des poissons et
floor-care | Floor care | floor waxing, floor buffing, floor scrubbing, bodenreinigung
food-allergen-labelling | Food allergen labelling
food-cost-control | Food cost control | food costing, menu costing, wareneinsatz, gp targets, gp control, kitchen gp, portion control, gp percentage, food gp, gp margins kitchen, control de costes de cocina, foodcost, food costs, foodkost, kontrola food cost, controllo food cost
food-ordering | Food ordering | placing orders with suppliers, kitchen ordering, ordering from suppliers, ordering stock for the kitchen, passer les commandes, passez les commandes, passation des commandes, passation de commandes, commandes fournisseurs, gestion des commandes fournisseurs, bestellwesen küche, warenbestellung, bestellungen bei lieferanten, pedidos a proveedores, realización de pedidos, encomendas a fornecedores, ordini ai fornitori, ordini fornitori, gestione ordini fornitori, bestellingen plaatsen, beställningar, varubeställning, zamawianie towaru, הזמנות סחורה
food-service | Food service | food and beverage service, f&b service, food & beverage, servicio de sala, service en salle, obsługa gości, servizio ai tavoli
haccp-plan-fr | Plan de maîtrise sanitaire | food safety plan, food safety plans, food safety management plan, haccp plan, haccp plans
healthcare-cleaning | Healthcare cleaning | sanitizing
hot-starters | Hot and cold starters | entrées chaudes, entrées et desserts, préparations froides, poste chaud, poste froid, partie chaude
hotel-pms | Hotel property management systems | =PMS, property management system, hotel pms, hotel management system, hotel software, hotelsoftware, logiciel hôtelier, software hotelero, software hoteleiro, gestionale alberghiero, newhotel, host pms, protel hotelsoftware, property management systems
hotel-reservations | Hotel reservations | reservations management, room reservations, room bookings, booking management, gestión de reservas, gestão de reservas, gestion des réservations, reservierungen, reservierungsannahme, zimmerreservierung, gestione prenotazioni, rumsbokning, obsługa rezerwacji, הזמנות חדרים, reservation handling, online travel agencies, =OTA bookings, booking.com, expedia, expedia extranet, channel manager, ota extranets, ~=OTAs, take reservations, taking reservations, handle reservations, handling reservations, making reservations, reservation systems
ironing | ~Ironing | bügeln, repassage, planchado, prasowanie
kitchen-brigade | Grill and sauce sections | sauce section, grill section, pastry section, larder section, larder, garde-manger section, hot section, veg section
kitchen-equipment | Kitchen equipment | commercial kitchen equipment, deep fryers
kitchen-hygiene | Kitchen hygiene | kitchen cleaning
kitchen-management | Kitchen management
kitchen-porter | Dishwashing | plonge, kitchen porter duties, pot wash, potwash, spülküche, fregado, lavaplatos, lavapiatti, zmywak
meal-preparation | Meal preparation | prepare meals, preparing meals, meal prep, cooking meals, preparing food and drinks, prepare simple meals, help with meals, mahlzeiten zubereiten, zubereitung von mahlzeiten, préparation des repas, préparation de repas, aide aux repas, preparación de comidas, preparação de refeições, preparazione pasti, preparazione dei pasti, maaltijden bereiden, matlagning hemma, przygotowywanie posiłków, הכנת ארוחות, support with meals, nutrition and hydration, hydration and nutrition
menu-planning | Menu planning | menu development, menu design, menüplanung, menu engineering, menu creation, menu changes, seasonal menus, speisekarte, speisepläne, speiseplanung, menügestaltung, élaboration des menus, élaboration de la carte, création de menus, elaboración de menús, diseño de menús, elaboração de ementas, elaboração de cardápios, creazione menù, menu design and costing, menukaart samenstellen, menyplanering, układanie menu, writing menus, menu writing, writing the menu, specials board, daily specials, elaboración de cartas, diseño de cartas, cartas y menús, write menus, write specials, création de la carte
mise-en-place | Mise en place | mise en place de la cuisine, mise-en-place arbeiten
night-audit | Night audit | night auditor, night auditing, nachtaudit, auditoria noturna, auditor nocturno, auditoría nocturna, night shift audit, night manager, nachtportier, auditeur de nuit, veilleur de nuit, auditor noturno, end-of-day close, end of day reports
order-taking | Order taking | take orders, presa delle comande, presa comande, prendere le comande, prise de commande, tomar comandas, bestellungen aufnehmen, ta upp beställningar, anotar pedidos, קבלת הזמנות
pass-management | Running the pass | running the pass, run the pass, expo line
pastry-making | Pastry making | pâtisserie, pastelería, pasticceria, cukiernictwo, konditorei-erfahrung
pizza-making | Pizza making | pizzaiolo, pizza baking
plating | Food plating | dressage des assiettes, dressage assiettes, emplatado, impiattamento, anrichten, plate presentation
pressure-washing | Pressure washing | power washing
recipe-development | Recipe development
revenue-per-available-room | Revenue per available room | revpar
sauce-preparation | Sauce preparation | saucier
sous-vide | Sous vide | sous-vide-garen, basse température, vacuum cooking, cocción a baja temperatura
stock-purchasing-kitchen | Food waste reduction | wastage control, waste control, reducing waste, food waste
sushi-preparation | Sushi preparation
table-service | Table service | table setting, waiting tables, kellnern, service am tisch, bedienung von gästen, obsługa kelnerska, waiting on tables, wait tables, serving food and drinks, serving food and beverages, serve food, restaurant service, restaurantfachmann, restaurantfachfrau, service à table, service au plateau, commis de salle, camarero de sala, servicio de mesas, atención en mesa, empregado de mesa, empregada de mesa, serviço de mesa, atendimento de mesas, cameriere, cameriera, cameriere di sala, camerieri, cameriere/a di sala, servizio al tavolo, servizio di sala, servizio in sala, bediening, bedienen van gasten, obsługa stolików, servitris, servitör, bordsservering, servering, מלצר, מלצרית, מלצרים, מלצרות, toma de comandas, comandas, servicio en sala, servicio de terraza, servicio de barra y terraza, montaje de mesas, prise de commandes, mise en place de la salle, prendere ordinazioni, przyjmowanie zamówień, bestellingen opnemen, carrying plates, taking orders, section waiting
textile-care | Textile care
tour-guiding | Tour guiding | tour guide, stadtführung, guía turístico, visites guidées, guide touristique, guía de turismo, visitas guiadas, guida turistica, visite guidate, przewodnik turystyczny, reiseleitung, reiseleiter, gästeführung, rondleidingen, guidad tur, guided tours, leading tours, tour leading, tour escort
tour-operations | Tour operations | tour planning, itinerary planning
travel-booking-systems | Travel booking systems | flight booking, travel reservations, gds systems, gds (amadeus, flight ticketing, reiseverkehrskauffrau, billetterie, réservations de voyages, reservas de viajes, biglietteria, rezerwacja podróży, package holidays, tour packages
vegan-cooking | Vegan cooking | vegetarian cooking
window-cleaning | Window cleaning | Glasreinigung, nettoyage de vitres, fensterreinigung, mycie okien
window-dressing | Window dressing | schaufenstergestaltung
wine-pairing | Wine pairing | wine list management, sommellerie, wine pairings, abbinamento dei vini, abbinamento vini, abbinamenti cibo-vino, abbinamento cibo-vino, abbinamento cibo vino, consiglio vini, carta dei vini, accords mets et vins, accords mets-vins, weinempfehlung, weinberatung, maridaje, maridajes, harmonização de vinhos, wijnadvies, vinkunskap, dobór win
`
