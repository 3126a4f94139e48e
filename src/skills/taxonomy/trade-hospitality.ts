/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const TRADE_HOSPITALITY = `
allergen-awareness | Allergen awareness | food allergens, allergen management
banquet-service | Banquet service | banqueting, banquet operations
barbecue-cooking | Barbecue cooking | grill station, grilling
bed-making | Bed making | room cleaning, zimmerreinigung, sprzątanie pokoi
beer-brewing | Beer brewing | brewing, brauwesen
beverage-service | Beverage service | drink preparation, beverage management, bar service
buffet-service | Buffet service
cake-decorating | Cake decorating | cake making
catering-operations | Catering operations | event catering
charcuterie | Charcuterie
cheese-making | Cheese making
chocolate-making | Chocolate making | chocolaterie
cocktail-preparation | Cocktail preparation | cocktail making, cocktails
coffee-roasting | Coffee roasting
cold-kitchen | Cold kitchen | garde manger, kalte küche
confectionery | ~Confectionery | konditorei, confiserie, konditorhandwerk
cruise-ship-operations | Cruise ship operations
deep-cleaning | Deep cleaning | grundreinigung, terminal cleaning
deli-counter | Deli counter
dietary-requirements-catering | Dietary requirements catering | therapeutic diets
drive-thru-operations | Drive-thru operations
espresso-machines | Espresso machines | la marzocco
fine-dining | Fine dining | à la carte, a la carte
fish-preparation | Fish preparation | fish filleting, fischverarbeitung
floor-care | Floor care | floor waxing, floor buffing, floor scrubbing, bodenreinigung
food-allergen-labelling | Food allergen labelling
food-cost-control | Food cost control | food costing, menu costing, wareneinsatz
food-ordering | Food ordering
food-service | Food service | food and beverage service, f&b service, food & beverage, servicio de sala, service en salle, obsługa gości, servizio ai tavoli
healthcare-cleaning | Healthcare cleaning | sanitizing
hotel-reservations | Hotel reservations | reservations management, room reservations
ironing | ~Ironing | bügeln, repassage, planchado, prasowanie
kitchen-equipment | Kitchen equipment | commercial kitchen equipment, deep fryers
kitchen-hygiene | Kitchen hygiene | kitchen cleaning
kitchen-management | Kitchen management
menu-planning | Menu planning | menu development, menu design, menüplanung
mise-en-place | Mise en place
night-audit | Night audit
pastry-making | Pastry making | pâtisserie, pastelería, pasticceria, cukiernictwo, konditorei-erfahrung
pizza-making | Pizza making | pizzaiolo, pizza baking
pressure-washing | Pressure washing | power washing
recipe-development | Recipe development
revenue-per-available-room | Revenue per available room | revpar
sauce-preparation | Sauce preparation | saucier
sushi-preparation | Sushi preparation
table-service | Table service | table setting, waiting tables, kellnern, service am tisch, bedienung von gästen, obsługa kelnerska
textile-care | Textile care
tour-guiding | Tour guiding | tour guide, stadtführung, guía turístico
tour-operations | Tour operations | tour planning, itinerary planning
travel-booking-systems | Travel booking systems | flight booking, ticketing systems
vegan-cooking | Vegan cooking | vegetarian cooking
window-cleaning | Window cleaning | Glasreinigung, nettoyage de vitres, fensterreinigung, mycie okien
window-dressing | Window dressing | schaufenstergestaltung
wine-pairing | Wine pairing | wine list management, sommellerie
`
