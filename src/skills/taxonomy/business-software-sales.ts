/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const BUSINESS_SOFTWARE_SALES = `
chorus-ai | Chorus.ai
clari | ~=Clari
clearbit | Clearbit
cognism | Cognism
groove-sales | Groove sales
highspot | Highspot
hunter-io | Hunter.io
lusha | Lusha
reapit | Reapit | alto crm, =Alto Software, dezrez, street.co.uk, jupix, expert agent, rightmove, rightmove plus, zoopla
seismic | ~=Seismic
showpad | Showpad
yesware | Yesware
`
