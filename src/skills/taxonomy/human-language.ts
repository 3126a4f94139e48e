/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const HUMAN_LANGUAGE = `
afrikaans | ~=Afrikaans
albanian | ~=Albanian | ~albanisch
amharic | ~=Amharic
arabic | ~=Arabic | ~arabisch, ~arabe, ~árabe, ~arabo, ~ערבית, ~arabski
armenian | ~=Armenian
azerbaijani | ~=Azerbaijani
basque | ~=Basque | ~euskera
belarusian | ~=Belarusian
bengali | ~=Bengali
bosnian | ~=Bosnian
bulgarian | ~=Bulgarian
burmese | ~=Burmese
cantonese | ~=Cantonese
catalan | ~=Catalan
croatian | ~=Croatian
czech | ~=Czech | ~tschechisch, ~tchèque, ~checo, ~czeski
danish | ~=Danish | ~dansk, ~dänisch
dari | ~=Dari
dutch | ~=Dutch | ~niederländisch, ~néerlandais, ~nederlands, dutch language, ~holländisch, ~neerlandés, ~olandese, ~holandés
english | ~=English | ~englisch, ~anglais, ~inglés, ~inglese, ~inglês, ~engels, ~engelska, ~angielski, ~język angielski, english language, englischkenntnisse, ~anglického, ~אנגלית, ~inglese fluente
estonian | ~=Estonian
finnish | ~=Finnish | ~suomi, ~finnisch, ~finska
flemish | ~=Flemish
french | ~=French | ~französisch, ~français, ~francés, ~francese, ~francês, ~frans, ~francuski, french language, ~franska, ~צרפתית, ~fransk, język francuski
galician | ~=Galician
georgian | ~=Georgian
german | ~=German | ~=Deutsch, ~allemand, ~alemán, ~tedesco, ~alemão, ~duits, ~niemiecki, german language, deutschkenntnisse, ~niemieckiego, ~גרמנית, ~alemán hablado, język niemiecki
greek | ~=Greek | ~griechisch, ~grec
gujarati | ~=Gujarati
haitian-creole | Haitian Creole
hausa | ~=Hausa
hebrew | ~=Hebrew | ~hebräisch, ~עברית, ~hébreu, ~hebreo
hindi | ~=Hindi
hmong | ~=Hmong
hungarian | ~=Hungarian | ~ungarisch, ~hongrois
icelandic | ~=Icelandic
igbo | ~=Igbo
indonesian | ~=Indonesian | bahasa indonesia
irish-gaelic | Irish Gaelic | gaeilge
italian | ~=Italian | ~italienisch, ~italien, ~italiano, italian language, ~italienska, ~włoski, ~italiaans
japanese | ~=Japanese | ~japanisch, ~japonais, jlpt, ~japonés, ~giapponese, ~japoński
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
norwegian | ~=Norwegian | ~norsk, ~norwegisch, ~norvégien
pashto | ~=Pashto
persian | ~=Persian | ~=Farsi
polish | ~=Polish | ~polnisch, ~polonais, ~polski, polish language, ~pools, ~polska språket, ~polacco, ~polaco
portuguese | ~=Portuguese | ~portugiesisch, ~portugais, ~portugués, ~português, brazilian portuguese, ~portoghese, ~portugalski, ~portugees
punjabi | ~=Punjabi
romanian | ~=Romanian | ~rumänisch, ~roumain
russian | ~=Russian | ~russisch, ~russe, ~rosyjski, ~ryska, ~ruso, ~russo, ~רוסית
serbian | ~=Serbian
sign-language | Sign language | american sign language, british sign language, gebärdensprache, =BSL, =ASL
sinhala | ~=Sinhala | ~=Sinhalese
slovak | ~=Slovak
slovenian | ~=Slovenian
somali | ~=Somali
spanish | ~=Spanish | ~spanisch, ~espagnol, ~español, ~spagnolo, ~espanhol, ~spaans, spanish language, bilingual spanish, ~spanska, ~ספרדית, ~hiszpański, ~spansk
swahili | ~=Swahili
swedish | ~=Swedish | ~schwedisch, ~svenska, ~suédois, ~sueco
swiss-german | ~=Swiss German | schweizerdeutsch
tagalog | ~=Tagalog
tamil | ~=Tamil
telugu | ~=Telugu
thai | ~=Thai
tigrinya | ~=Tigrinya
turkish | ~=Turkish | ~türkisch, ~turc, ~turco, ~turecki
ukrainian | ~=Ukrainian | ~ukrainisch, ~ukraiński
urdu | ~=Urdu
vietnamese | ~=Vietnamese
welsh | ~=Welsh
wolof | ~=Wolof
xhosa | ~=Xhosa
yiddish | ~=Yiddish
yoruba | ~=Yoruba
zulu | ~=Zulu
`
