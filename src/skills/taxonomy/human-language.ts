import { LANGUAGE_PHRASES } from './human-language-phrases.ts'

/** slug | name | aliases. The marks are explained in parse-table.ts; phrases with a name in them come from FRAMES. */
const NAMES = `
afrikaans | ~=Afrikaans
albanian | ~=Albanian | ~albanisch
amharic | ~=Amharic
arabic | ~=Arabic | ~árabe, ~arabo, arabisch, arabe
armenian | ~=Armenian
azerbaijani | ~=Azerbaijani
basque | ~=Basque | ~euskera
belarusian | ~=Belarusian
bengali | ~=Bengali
bosnian | ~=Bosnian
bulgarian | ~=Bulgarian
burmese | ~=Burmese
cantonese | ~=Cantonese
catalan | ~=Catalan | katalanisch
croatian | ~=Croatian
czech | ~=Czech | ~tchèque, ~checo, tschechisch
danish | ~=Danish | ~dansk, duński, duńskiego, dänisch
dari | ~=Dari
dutch | ~=Dutch | ~nederlands, dutch language, ~holländisch, ~neerlandés, ~olandese, ~holandés, niderlandzki, niderlandzkiego, niederländisch, néerlandais
english | ~=English | english language, ~anglického, engelska är meriterande, angielski, angielskiego, englisch, anglais, inglés, inglês, inglese, engels, engelska
estonian | ~=Estonian
finnish | ~=Finnish | ~suomi, ~finska, finnisch
flemish | ~=Flemish
french | ~=French | ~français, ~francés, ~francese, ~francês, french language, ~fransk, francuskiego, französisch, frans, franska
galician | ~=Galician
georgian | ~=Georgian
german | ~=German | ~=Deutsch, ~alemán, ~tedesco, ~alemão, german language, niemieckiego, allemand, duits, tyska
greek | ~=Greek | ~griechisch, ~grec
gujarati | ~=Gujarati
haitian-creole | Haitian Creole
hausa | ~=Hausa
hebrew | ~=Hebrew | ~hébreu, ~hebreo, hebräisch
hindi | ~=Hindi
hmong | ~=Hmong
hungarian | ~=Hungarian | ~ungarisch, ~hongrois
icelandic | ~=Icelandic
igbo | ~=Igbo
indonesian | ~=Indonesian | bahasa indonesia
irish-gaelic | Irish Gaelic | gaeilge
italian | ~=Italian | ~italien, ~italiano, italian language, ~italienska, ~italiaans, włoskiego, italienisch
japanese | ~=Japanese | ~japonais, jlpt, ~japonés, ~giapponese, japanisch
javanese | ~=Javanese
kannada | ~=Kannada
kazakh | ~=Kazakh
khmer | ~=Khmer
korean | ~=Korean | ~koreanisch, ~coréen
kurdish | ~=Kurdish
lao | ~=Lao
latin | Latin language
latvian | ~=Latvian
lithuanian | ~=Lithuanian
luxembourgish | ~=Luxembourgish | ~luxemburgisch, ~luxembourgeois
macedonian | ~=Macedonian
malay | ~=Malay
malayalam | ~=Malayalam
maltese | ~=Maltese
mandarin | ~=Mandarin | mandarin chinese, ~=Chinese, ~chinesisch, chinese language, ~chinois, ~chino, ~cinese, ~chiński
marathi | ~=Marathi
mongolian | ~=Mongolian
nepali | ~=Nepali
norwegian | ~=Norwegian | ~norsk, ~norvégien, norweski, norweskiego, norwegisch
pashto | ~=Pashto
persian | ~=Persian | ~=Farsi
polish | ~=Polish | ~polonais, polish language, ~pools, ~polska språket, ~polacco, ~polaco, polnisch
portuguese | ~=Portuguese | ~portugués, ~português, brazilian portuguese, ~portoghese, ~portugees, portugiesisch, portugais
punjabi | ~=Punjabi
romanian | ~=Romanian | ~roumain, rumänisch
russian | ~=Russian | ~russe, ~ryska, ~ruso, ~russo, rosyjskiego, russisch
serbian | ~=Serbian
sign-language | Sign language | american sign language, british sign language, gebärdensprache, =BSL, =ASL
sinhala | ~=Sinhala | ~=Sinhalese
slovak | ~=Slovak
slovenian | ~=Slovenian
somali | ~=Somali
spanish | ~=Spanish | ~español, ~spagnolo, ~espanhol, spanish language, bilingual spanish, ~spansk, hiszpańskiego, spanisch, espagnol, spaans, spanska
swahili | ~=Swahili
swedish | ~=Swedish | ~svenska, ~suédois, ~sueco, szwedzki, szwedzkiego, schwedisch
swiss-german | ~=Swiss German | schweizerdeutsch
tagalog | ~=Tagalog
tamil | ~=Tamil
telugu | ~=Telugu
thai | ~=Thai
tigrinya | ~=Tigrinya
turkish | ~=Turkish | ~turc, ~turco, türkisch
ukrainian | ~=Ukrainian | ukraiński, ukraińskiego, ukrainisch
urdu | ~=Urdu
vietnamese | ~=Vietnamese
welsh | ~=Welsh
wolof | ~=Wolof
xhosa | ~=Xhosa
yiddish | ~=Yiddish
yoruba | ~=Yoruba
zulu | ~=Zulu
`

export const HUMAN_LANGUAGE = NAMES.split('\n').map(withPhrases).join('\n')

function withPhrases(line: string): string {
  const [slug = '', ...columns] = line.split(' | ')
  const phrases = LANGUAGE_PHRASES.get(slug)
  if (phrases === undefined) return line
  return columns.length > 1 ? `${line}, ${phrases}` : `${line} | ${phrases}`
}
