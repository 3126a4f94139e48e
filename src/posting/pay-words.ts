/** Words that say that the figure beside them is pay. Compounds ("Einstiegsgehalt", "månedsløn") count wherever they stand. */
const PAY =
  /(?<!\p{L})(?:salar(?:y|ies)|pay(?:s|ing)?|compensation|comp|wages?|base|rates?|remuneration|earn(?:ings?)?|salaires?|rémunération|salario|sueldo|renta|banda|retribución|retribuzione|stipendio|ral|salário|remuneração|remuneración|vencimento|faixa salarial|wynagrodzenie|pensja|zarob\p{L}+|stawka|salaris|loon|bruto|brut[oés]*|brutto|bruttó|gross|ctc|package|palkka|palk|mzda|plat|plata|plaća|nabízíme|fizetés|bér|salariu\p{L}*|maaş|ücret|gaji|lương|thu nhập|laun|alga|atlyginimas|per (?:hour|year|annum)|tjm|ir35|w2|c2c|b2b|1099)(?!\p{L})|gehalt|lohn|tagessatz|stundensatz|vergütung|entgelt|verdienst|jahresbrutto|salaris|palkka|palk(?!\p{L})|(?:tim|månads?|års?)l[öø]n|l[öø]nn?(?!\p{L})|μισθ|зарплат|заплат|заробітн|оклад|на руки|שכר|ברוטו|給|収|년봉|연봉|월급|급여|시급|薪|工资|راتب|เงินเดือน/iu
/** Money that is no base pay, in the languages of the ads. Singular: a plural `s` is allowed for. */
const NO_BASE_WORDS = [
  'ote|on[- ]target|bonus(?:es)?|standby|on[- ]call|overtime|differential|surcharge|commission|incentive|equity|stock|rsu|option|grant|refresher|stipend|allowance|sign(?:ing)?[- ]on|signing|referr\\w*|relocation|reimburse\\w*|refund\\w*|contribution|subsidy|towards|per diem|tip(?! ?line)|pension|401|hsa|fsa|retirement|superannuation',
  'budget|fund|funded|funding|rais(?:ed?|ing)|series [a-e]|seed|revenue|arr|mrr|valu(?:ation|ed|e)|portfolio|asset|aum|profit|turnover|invest\\w*|backed|market(?: cap)?|target|goal|loss(?:es)?|exposure|rent|household|incomes? (?:below|under|less than|above|over)|who|transaction|gmv|p&l|quota|sales of|deal|deposit|loan|mortgage|endowment|donat\\w*|donation|prize|award|fine|fee|penalt(?:y|ies)|spend(?:ing)?|spent|purchase|procurement|project|contract value|savings?|saves?|cost|price[ds]?|worth|invoice|payment|charged|charges|billed|cuts?|approve|credit|discount|gift|voucher|lottery|scholarship|threshold|limit|liabilit(?:y|ies)',
  'customer|client|user|subscriber|member|employee discount|insurance|coverage|deductible|premium|match(?:ing|ed)?|tuition|learning|education|training|wellness|wellbeing|transport|commut\\w*|mile|course|book|conference|lunch|meal|restaurant|food|phone|internet|home[- ]office|equipment|laptop|gym|fitness|sport|childcare|vacation|holiday|company car|cash ?back|grocer(?:y|ies)|deliver(?:y|ies)|brings? in|generat\\w+',
  'titres?|mutuelle|cheques|vergoeding|coparticipação|assicurazione|fatturiamo|formación|formation|formazione|obrót|obroty|karta|karty|zwrot|poleceni\\w+|omsättning|boni|prämie\\w*|provision|umsatz\\w*|gutschein\\w*|ticket|prime|primes|chiffre|levée|participation|indemnité|mutuelle|panier|chèque|bono|ayuda|facturación|presupuesto|comision(?:es)?|comisión|dietas|cheque|seguro|vale|auxílio|b[ôó]nus|comissão|bolsa|subsídio|faturamento|orçamento|buoni|fatturato|provvigion[ei]|premio|rimborso|welfare|omzet|toeslag|premia|dofinansowanie|budżet\\w*|prowizj\\w*|dodatek|przych\\w*|omsätt\\w*|finansiering|finansiering|omsetning|příspěvek|stravenky|rozpočet|obrat|cafeteria|tichete|bonuri|prim|yemek|yol|преми\\w*|бонус\\w*|бюджет\\w*|оборот\\w*|выручк\\w*',
].join('|')
const NO_BASE = new RegExp(`(?<!\\p{L})(?:${NO_BASE_WORDS})s?(?![\\p{L}])`, 'iu')
/** Compounds and scripts without spaces. */
const NO_BASE_PARTS =
  /zuschuss|zuschlag|zulage|pauschale|budget|bonus|erstattung|sachbezug|umsatz|finanzierung|weiterbildung|gutschein|altersvorsorge|vergoeding|bidrag|tilskud|בונוס|מענק|תקציב|גיוס|הכנסות|מחזור|הטבה|החזר|השתלמות|手当|ボーナス|賞与|交通費|売上|資金調達|지원금|보너스|매출|투자|奖金|补贴|营收|融资|津贴/iu
const BASE =
  /(?<!\p{L}|\d ?x |times (?:your |annual )?|(?:standby|on[- ]call|overtime|holiday|sick|severance|hazard|vacation) )(?:base|basic|salary|salaries|pay|compensation|wages?|fixed|fixum|grundgehalt|brutto|gross)(?!\p{L})/giu
const MINIMUM_WAGE = /minimum wage|mindestlohn (?:von|in)|tarif der/i
/** What joins a further part to base pay: "+ bonus", "plus super", "and benefits". */
const CLAUSE_END = /[,;.(|+•]|(?<!\p{L})\p{L}+\s?:|\b(?:and|plus|with|depending|doe|based|und|et|y|zzgl)\b/iu
const CLAUSE_START = /[,;.|+•]|\b(?:and|plus|und|zzgl)\b/
/** "£65,000 + bonus", "$130,000 DOE": what goes with pay and with nothing else. */
const COMPANION =
  /^\)?\s{0,2}(?:[A-Z]{3}\s)?(?:bas(?:ic|e)(?!\p{L})|(?:\+|plus|and|&|,|\/|with)\s{0,2}(?:\p{L}+\s){0,2}(?:bonus|benefits|equity|super|commission|car|pension|stock|options|ote|tips|overtime|holiday|package)(?!\p{L})|\(?(?:doe|depending on|dependent on|d\.?o\.?e|negotiable|selon|je nach|según|afhankelijk|w2|c2c|1099|inside|outside|inc\p{L}* super))/iu

/** Whether a word of pay stands in the text. */
export function saysPay(text: string): boolean {
  return PAY.test(text)
}

/** Whether a figure is followed by what goes with pay. */
export function hasPayCompanion(after: string): boolean {
  return COMPANION.test(after)
}

/** What a figure is for stands close before it or after it: "bonus of $5,000", "$500 stipend", "$200k OTE". */
export function isForSomethingElse(before: string, after: string): boolean {
  const clauseBefore = lastClause(before.replace(/\($/, ''))
  const clauseAfter = after.split(CLAUSE_END)[0] ?? ''
  if (MINIMUM_WAGE.test(clauseBefore) || MINIMUM_WAGE.test(clauseAfter)) return true
  if (namesOther(clauseAfter) && !/^\s*(?:\p{L}{1,9}\s*)?base(?!\p{L})/iu.test(clauseAfter)) return true
  if (!namesOther(clauseBefore)) return false
  // The nearer word wins: "bonus and base salary of" is pay, "salary bonus of" is none.
  return lastOf(clauseBefore, BASE) < Math.max(lastOf(clauseBefore, NO_BASE), lastOf(clauseBefore, NO_BASE_PARTS))
}

/** "Full coverage, up to $900": a clause of bounds alone belongs to the one before it. */
function lastClause(before: string): string {
  const clauses = before.split(CLAUSE_START)
  const last = clauses.at(-1) ?? ''
  return /^\s*(?:up to|from|to|of|at least|bis zu|jusqu['’]à|hasta|fino a)\s*$/i.test(last)
    ? clauses.slice(-2).join(' ')
    : last
}

function namesOther(text: string): boolean {
  return NO_BASE.test(text) || NO_BASE_PARTS.test(text)
}

function lastOf(text: string, pattern: RegExp): number {
  const all = new RegExp(pattern.source, 'giu')
  let at = -1
  for (const match of text.matchAll(all)) at = match.index
  return at
}
