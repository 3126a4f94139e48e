import { cityKey } from './place-keys.ts'

/** Other names of cities, folded, and the English name that GeoNames or usage prefers. Only where the two differ. */
const ALIASES = `nyc|ny city|new york>New York City
minneapolis st paul|minneapolis saint paul|minneapolis & st paul>Minneapolis
sf|san fran|san francisco ca>San Francisco
la>Los Angeles
philly>Philadelphia
vegas>Las Vegas
dc|d c|washington dc|washington d c>Washington
slc>Salt Lake City
atl>Atlanta
saint louis>St. Louis
st paul>Saint Paul
ft lauderdale>Fort Lauderdale
ft worth>Fort Worth
bangalore|banglore|blr>Bengaluru
gurgaon>Gurugram
bombay>Mumbai
madras>Chennai
calcutta>Kolkata
trivandrum>Thiruvananthapuram
vizag>Visakhapatnam
mysore>Mysuru
cochin>Kochi
baroda>Vadodara
hyd>Hyderabad
muenchen|munchen>Munich
cologne|koeln>Köln
nurnberg|nuernberg>Nuremberg
frankfurt|frankfurt main|frankfurt a m>Frankfurt am Main
dusseldorf|duesseldorf>Düsseldorf
wien>Vienna
zurich|zuerich>Zürich
geneve|genf>Geneva
bale>Basel
berne>Bern
luzern>Lucerne
praha>Prague
warszawa>Warsaw
cracow|krakau>Kraków
breslau>Wrocław
danzig>Gdańsk
roma>Rome
milano>Milan
torino>Turin
firenze>Florence
napoli>Naples
venezia>Venice
genova>Genoa
lisboa>Lisbon
oporto>Porto
sevilla>Seville
bruxelles|brussel>Brussels
antwerpen|anvers>Antwerp
ghent|gand>Gent
brugge>Bruges
den haag|s gravenhage|the hague>The Hague
kobenhavn|koebenhavn>Copenhagen
goteborg|goeteborg>Gothenburg
aarhus|aarhus c>Århus
helsingfors>Helsinki
bucuresti>Bucharest
cluj|cluj napoca>Cluj-Napoca
beograd>Belgrade
sofiya>Sofia
athina>Athens
thessaloniki>Thessaloníki
kiev>Kyiv
odessa ukraine>Odesa
lvov>Lviv
kharkov>Kharkiv
moskva>Moscow
tel aviv|tlv|tel aviv yafo|tel aviv jaffa>Tel Aviv
petach tikva|petah tikva>Petah Tiqva
beer sheva|beersheba|be er sheva>Beersheba
herzliya pituach|herzlia|herzliya>Herzliya
peking>Beijing
shenzhen shi>Shenzhen
saigon|ho chi minh|hcmc|hcm city>Ho Chi Minh City
hanoi city|ha noi>Hanoi
capetown>Cape Town
kl>Kuala Lumpur
manila city>Manila
makati|makati city>Makati City
taguig city|bgc>Taguig
cebu>Cebu City
seoul si>Seoul
cairo city|al qahirah>Cairo
mexico df|cdmx|ciudad de mexico|mexico d f>Mexico City
bogota d c|bogota dc>Bogotá
caba|ciudad autonoma de buenos aires>Buenos Aires
santiago de chile>Santiago
ciudad de panama>Panama City
guatemala city|ciudad de guatemala>Guatemala City
quebec city|ville de quebec>Québec
luxembourg city>Luxembourg
singapore city>Singapore
hong kong city>Hong Kong
kuwait city>Kuwait City
dubai city>Dubai
riyadh city|ar riyad>Riyadh
jeddah>Jeddah
כפר סבא|kafr saba|kefar sava|kefar saba>Kfar Saba
רמת גן>Ramat Gan
הרצליה|הרצליה פיתוח>Herzliya
פתח תקווה|פתח תקוה>Petah Tiqva
ראשון לציון|ראשלצ>Rishon LeTsiyyon
נתניה>Netanya
באר שבע>Beersheba
רעננה>Ra'anana
חולון>Holon
בני ברק>Bnei Brak
גבעתיים>Giv'atayim
רחובות>Rehovot
אשדוד>Ashdod
אשקלון>Ashkelon
בת ים>Bat Yam
הוד השרון>Hod HaSharon
יוקנעם|יקנעם>Yoqneam
נס ציונה>Ness Ziona
לוד>Lod
רמלה>Ramla
מודיעין>Modiin Ilit
נצרת>Nazareth
כרמיאל>Karmiel
טבריה>Tiberias
אילת>Eilat
תל אביב יפו>Tel Aviv
תל אביב|תל אביב יפו|тель авив|тель авив яфо|тель авів|тель авів яфо>Tel Aviv
נתניה>Netanya
ראשון לציון|rishon lezion|rishon letzion|rishon le zion>Rishon LeTsiyyon
פתח תקווה|פתח תקוה>Petah Tiqva
טבריה|teverya>Tiberias
נהריה|nahariya>Nahariyya
באר שבע>Beersheba
הרצליה>Herzliya
רמת גן>Ramat Gan
רעננה>Raanana
ירושלים>Jerusalem
חיפה>Haifa
東京|tokyo to>Tokyo
taipei city>Taipei
北京>Beijing
上海>Shanghai
москва>Moscow
киев|київ>Kyiv`

export const CITY_ALIASES: ReadonlyMap<string, string> = new Map(
  ALIASES.split('\n').flatMap((line) => {
    const [names = '', english = ''] = line.split('>')
    return names.split('|').map((name) => [cityKey(name), english] as const)
  }),
)

/** English names that GeoNames spells in the local way: its key, then the name that we show. */
export const ENGLISH_NAMES: Record<string, string> = {
  koln: 'Cologne',
  zurich: 'Zurich',
  montreal: 'Montreal',
  quebec: 'Quebec City',
  'new york city': 'New York',
  bogota: 'Bogota',
  medellin: 'Medellin',
  hannover: 'Hanover',
  'makati city': 'Makati',
  dusseldorf: 'Düsseldorf',
  krakow: 'Krakow',
  wroclaw: 'Wroclaw',
  gdansk: 'Gdansk',
  lodz: 'Lodz',
  poznan: 'Poznan',
  'frankfurt am main': 'Frankfurt',
  thessaloniki: 'Thessaloniki',
  'cluj napoca': 'Cluj-Napoca',
  malmo: 'Malmö',
  gent: 'Ghent',
  arhus: 'Aarhus',
  'petah tiqva': 'Petah Tikva',
  'rishon letsiyyon': 'Rishon LeZion',
  nahariyya: 'Nahariya',
  raanana: "Ra'anana",
}
