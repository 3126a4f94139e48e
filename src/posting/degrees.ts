/** From the lowest to the highest, with the words of ads in ten languages. */
export const DEGREES: [string, RegExp][] = [
  [
    'high_school',
    /(?<!\p{L})(?:high school (?:diploma|degree|graduate|education|or)|(?:completed|finished|graduated) high school|ged\b|secondary school (?:leaving|diploma|certificate|education)|a-levels|abitur|fachabitur|mittlere reife|baccalauréat|bachillerato|ensino (?:médio|secundário)|diploma di (?:scuola superiore|maturità)|maturità|matura\b|wykształcenie średnie|gymnasie(?:examen|utbildning|kompetens)|studentexamen)|(?:תעודת )?בגרות/iu,
  ],
  [
    'vocational',
    /(?<!\p{L})(?:abgeschlossene (?:\p{L}{1,20} )?(?:berufs)?ausbildung|(?<!bieten )(?:eine|mit|erfolgreiche) ausbildung (?:zu[mr]|als)|vocational (?:training|school|qualification|degree)|(?:completed|finished|served) (?:an )?apprenticeship|trade school|bac ?\+ ?2|mbo\b|formación profesional|ciclo formativo)/iu,
  ],
  ['associate', /\bassociate(?:'s|’s|s)? degree\b|\b(?:two|2)[- ]year degree\b/i],
  [
    'bachelor',
    /(?<!\p{L})(?:bachelor(?:'s|’s|s)?(?! party)|undergraduate (?:or graduate )?degree|bs\/ms|b\.?tech|licenciatura|licence\b(?= en)|bac ?\+ ?3|laurea(?! magistrale| specialistica)|hbo|licencjat|(?:university|college|four[- ]year|4[- ]year) degree|(?:university|college) graduate(?!s)|abgeschlossenes (?:hochschul)?studium|hochschulabschluss|(?<!(?:master|doctor)\S{0,3} )(?:engineering|science|technical|technology) degree|(?<!(?:master|doctora|associate|graduate)\S{0,3} )degree (?:in|or (?:an? )?(?:equivalent|similar|comparable))|titulación universitaria|título universitario|grado en|ensino superior|curso superior|graduação (?:\p{L}{1,12} )?em|kandidatexamen|högskoleexamen|wykształcenie wyższe(?! magister)|studia wyższe)|תואר ראשון|תואר אקדמי/iu,
  ],
  [
    'master',
    /(?<!\p{L})(?:(?<!(?:scrum|web|quiz|station) ?)master(?:'s|’s|s)? (?:degree|in(?!\p{L})|or (?:ph|doctor|higher|equivalent|an?(?!\p{L}))|preferred|required|of (?:science|arts|engineering|business|laws|education)(?!\p{L})|[12](?!\d))|master-?(?:abschluss|studium|examen)|abgeschlossene[rns]? master|afgeronde master|(?<!under)(?:post-?)?graduate degree|advanced degree|mba(?!\p{L})|bac ?\+ ?5|diplom-|dipl\.[- ]?|maestría|máster|mestrado|magister|laurea (?:magistrale|specialistica)|civilingenjörsexamen)|תואר שני/iu,
  ],
  [
    'doctorate',
    /(?<!\p{L})(?:ph\.?d\.?|doctorate|doctoral degree|doctorat|doctorado|doutora(?:do|mento)|dottorato|doktorat|doktorsexamen|gepromoveerd|juris doctor|pharmd|abgeschlossene promotion|(?<!\b(?:for|of|to|and|a) )promotion (?:in|im bereich)\b|m\.?d\.?(?: or d\.?o\.?)? degree|j\.?d\.? degree)(?![\w-])|דוקטורט/iu,
  ],
]
/** Short forms count by their capitals: "BS in Biology", never "BS in meetings". */
export const SHORT: [string, RegExp][] = [
  ['vocational', /\bCAP\b(?= \p{Ll}{3,20} (?:ou|exigé|requis))|\bCAP\/BEP\b|\bBTS\b(?= \p{Ll})/u],
  ['associate', /(?<![\w.])A\.?(?:A|S|A\.?S)\.?(?: or A\.?(?:A|S|A\.?S)\.?)? degree/],
  ['bachelor', /(?<![\w.])B\.?(?:S|A|Sc|Eng|Tech)\.?(?=(?: degree|,? (?:in|or) (?:an? )?\p{Lu}|\/M))/u],
  ['master', /(?<![\w.])M\.?(?:S|Sc|A|Eng|Ed)\.?(?=(?: degree|,? in \p{Lu}|,? or (?:a )?Ph))/u],
  ['master', /\bLL\.M\b/],
]
