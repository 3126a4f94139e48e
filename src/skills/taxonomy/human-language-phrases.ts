/**
 * slug | German | French and its article | Spanish | Portuguese, feminine | Italian and its article, feminine |
 * Dutch, inflected | Polish, genitive, locative | Swedish | Hebrew
 */
const FORMS = `
english | englisch | l'anglais | inglés | inglês inglesa | l'inglese inglese | engels engelse | angielski angielskiego angielskim | engelska | אנגלית
german | deutsch | l'allemand | alemán | alemão alemã | il tedesco tedesca | duits duitse | niemiecki niemieckiego niemieckim | tyska | גרמנית
french | französisch | le français | francés | francês francesa | il francese francese | frans franse | francuski francuskiego francuskim | franska | צרפתית
spanish | spanisch | l'espagnol | español | espanhol espanhola | il spagnolo spagnola | spaans spaanse | hiszpański hiszpańskiego hiszpańskim | spanska | ספרדית
italian | italienisch | l'italien | italiano | italiano italiana | l'italiano italiana | italiaans italiaanse | włoski włoskiego włoskim | italienska | איטלקית
portuguese | portugiesisch | le portugais | portugués | português portuguesa | il portoghese portoghese | portugees portugese | portugalski portugalskiego portugalskim | portugisiska | פורטוגזית
dutch | niederländisch | le néerlandais | neerlandés | holandês neerlandesa | l'olandese olandese | nederlands nederlandse | niderlandzki niderlandzkiego niderlandzkim | nederländska | הולנדית
polish | polnisch | le polonais | polaco | polonês polaca | il polacco polacca | pools poolse | polski polskiego polskim | polska | פולנית
swedish | schwedisch | le suédois | sueco | sueco sueca | il svedese svedese | zweeds zweedse | szwedzki szwedzkiego szwedzkim | svenska | שוודית
russian | russisch | le russe | ruso | russo russa | il russo russa | russisch russische | rosyjski rosyjskiego rosyjskim | ryska | רוסית
ukrainian | ukrainisch | l'ukrainien | ucraniano | ucraniano ucraniana | l'ucraino ucraina | oekraïens oekraïense | ukraiński ukraińskiego ukraińskim | ukrainska | אוקראינית
arabic | arabisch | l'arabe | árabe | árabe árabe | l'arabo araba | arabisch arabische | arabski arabskiego arabskim | arabiska | ערבית
hebrew | hebräisch | l'hébreu | hebreo | hebraico hebraica | l'ebraico ebraica | hebreeuws hebreeuwse | hebrajski hebrajskiego hebrajskim | hebreiska | עברית
turkish | türkisch | le turc | turco | turco turca | il turco turca | turks turkse | turecki tureckiego tureckim | turkiska | טורקית
finnish | finnisch | le finnois | finlandés | finlandês finlandesa | il finlandese finlandese | fins finse | fiński fińskiego fińskim | finska | פינית
danish | dänisch | le danois | danés | dinamarquês dinamarquesa | il danese danese | deens deense | duński duńskiego duńskim | danska | דנית
norwegian | norwegisch | le norvégien | noruego | norueguês norueguesa | il norvegese norvegese | noors noorse | norweski norweskiego norweskim | norska | נורווגית
catalan | katalanisch | le catalan | catalán | catalão catalã | il catalano catalana | catalaans catalaanse | kataloński katalońskiego katalońskim | katalanska | -
romanian | rumänisch | le roumain | rumano | romeno romena | il rumeno rumena | roemeens roemeense | rumuński rumuńskiego rumuńskim | rumänska | רומנית
czech | tschechisch | le tchèque | checo | checo checa | il ceco ceca | tsjechisch tsjechische | czeski czeskiego czeskim | tjeckiska | צ'כית
japanese | japanisch | le japonais | japonés | japonês japonesa | il giapponese giapponese | japans japanse | japoński japońskiego japońskim | japanska | יפנית
`

/** How ads ask for a language: `#` is its name; `@`, `%` and `&` are its other forms, in the order of `fill`. */
const FRAMES = {
  german:
    '#kenntnisse, #kenntnissen, # in wort und schrift, fließend #, fließendes #, gutes #, sehr gutes #, verhandlungssicheres #, verhandlungssicher #, # fließend, # mindestens, # b1, # b2, # c1, # c2, #e sprache, #en sprache, # sprechen, # auf muttersprachlichem niveau',
  french:
    '@, maîtrise %, en #, # courant, # professionnel, parler #, # lu, # b2, niveau #, # exigé, # souhaité, # apprécié, pratique %, langue #e',
  spanish:
    'nivel de #, nivel alto de #, nivel medio de #, # alto, # fluido, # avanzado, # medio, # b2, # b1, # c1, idioma #, hablar #, dominio del #, dominio de #, conocimientos de #, # hablado, # nivel, # nativo, # imprescindible, # valorable, se valorará #',
  portuguese:
    '# fluente, # avançado, # intermediário, # intermédio, fluência em #, fluente em #, domínio de #, domínio do #, domínio da língua @, língua @, conhecimentos de #, bons conhecimentos de #, falar #, nível de #, # falado, # e escrito, idioma #, # técnico, # obrigatório, # valorizado',
  italian:
    '%, @, lingua &, # fluente, buon #, ottimo #, # b1, # b2, # parlato, in #, parlare #, conoscenza #, # scolastico, # scritto',
  dutch:
    '@ taal, spreekt #, spreken van #, spreek je #, je spreekt #, goed #, vloeiend #, vlot #, # in woord en geschrift, beheersing van het #, beheerst #, kennis van het #, kennis van #, # spreekt, # spreken, # op b2, # is een pre, # komt goed uit, # is mooi meegenomen',
  polish:
    'język #, języka @, językiem %, języku %, j. #, j. @, znajomość @, # komunikatywny, # b1, # b2, # mile widziany',
  swedish:
    '# i tal och skrift, talar #, skriver #, talar och skriver #, tala #, kunskaper i #, goda kunskaper i #, behärskar #, # språket, # flytande, flytande #, # och engelska, # är ett krav',
}

/** The aliases of each language by its slug, as written in a table's column. */
export const LANGUAGE_PHRASES: ReadonlyMap<string, string> = new Map(
  FORMS.split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [
        slug = '',
        german = '',
        french = '',
        spanish = '',
        portuguese = '',
        italian = '',
        dutch = '',
        polish = '',
        swedish = '',
        hebrew = '',
      ] = line.split(' | ')
      const phrases = [
        fill(FRAMES.german, german),
        ...frenchOf(french),
        fill(FRAMES.spanish, spanish),
        fill(FRAMES.portuguese, ...portuguese.split(' ')),
        ...italianOf(italian),
        fill(FRAMES.dutch, ...dutch.split(' ')),
        fill(FRAMES.polish, ...polish.split(' ')),
        fill(FRAMES.swedish, swedish),
        ...(hebrew === '-' ? [] : [hebrew]),
      ]
      return [slug, phrases.join(', ')]
    }),
)

function fill(frames: string, name = '', other = '', third = '', fourth = ''): string {
  return frames.replaceAll('#', name).replaceAll('@', other).replaceAll('%', third).replaceAll('&', fourth)
}

/** "l'anglais" gives "maîtrise de l'anglais", "le suédois" gives "maîtrise du suédois". */
function frenchOf(named: string): string[] {
  const isElided = named.startsWith("l'")
  const name = named.slice(isElided ? 2 : 3)
  return [fill(FRAMES.french, name, named, isElided ? `de ${named}` : `du ${name}`)]
}

function italianOf(forms: string): string[] {
  const [named = '', feminine = ''] = splitLast(forms)
  const isElided = named.startsWith("l'")
  const name = named.slice(isElided ? 2 : 3)
  return [fill(FRAMES.italian, name, named, isElided ? `dell'${name}` : `del ${name}`, feminine)]
}

function splitLast(text: string): string[] {
  const at = text.lastIndexOf(' ')
  return [text.slice(0, at), text.slice(at + 1)]
}
