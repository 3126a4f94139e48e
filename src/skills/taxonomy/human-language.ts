/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const HUMAN_LANGUAGE = `
arabic | ~=Arabic | ~arabisch, ~arabe
bengali | ~=Bengali
bulgarian | ~=Bulgarian
cantonese | ~=Cantonese
catalan | ~=Catalan
croatian | ~=Croatian
czech | ~=Czech | ~tschechisch
danish | ~=Danish | ~dansk, ~dänisch
dutch | ~=Dutch | ~niederländisch, ~néerlandais, ~nederlands, dutch language
english | ~=English | ~englisch, ~anglais, ~inglés, ~inglese, ~inglês, ~engels, ~engelska, ~angielski, ~język angielski, english language, englischkenntnisse
estonian | ~=Estonian
finnish | ~=Finnish | ~suomi
french | ~=French | ~französisch, ~français, ~francés, ~francese, ~francês, ~frans, ~francuski, french language
german | ~=German | ~=Deutsch, ~allemand, ~alemán, ~tedesco, ~alemão, ~duits, ~niemiecki, german language, deutschkenntnisse
greek | ~=Greek
hebrew | ~=Hebrew | ~hebräisch, ~עברית
hindi | ~=Hindi
hungarian | ~=Hungarian
indonesian | ~=Indonesian | bahasa indonesia
italian | ~=Italian | ~italienisch, ~italien, ~italiano, italian language
japanese | ~=Japanese | ~japanisch, ~japonais, jlpt
korean | ~=Korean
latvian | ~=Latvian
lithuanian | ~=Lithuanian
malay | ~=Malay
mandarin | ~=Mandarin | mandarin chinese, ~=Chinese, ~chinesisch, chinese language
norwegian | ~=Norwegian | ~norsk
persian | ~=Persian | ~=Farsi
polish | ~=Polish | ~polnisch, ~polonais, ~polski, polish language
portuguese | ~=Portuguese | ~portugiesisch, ~portugais, ~portugués, ~português, brazilian portuguese
punjabi | ~=Punjabi
romanian | ~=Romanian
russian | ~=Russian | ~russisch, ~russe
serbian | ~=Serbian
sign-language | Sign language | american sign language, british sign language, gebärdensprache
slovak | ~=Slovak
slovenian | ~=Slovenian
spanish | ~=Spanish | ~spanisch, ~espagnol, ~español, ~spagnolo, ~espanhol, ~spaans, spanish language, bilingual spanish
swahili | ~=Swahili
swedish | ~=Swedish | ~schwedisch, ~svenska
tagalog | ~=Tagalog
tamil | ~=Tamil
telugu | ~=Telugu
thai | ~=Thai
turkish | ~=Turkish | ~türkisch
ukrainian | ~=Ukrainian
urdu | ~=Urdu
vietnamese | ~=Vietnamese
`
