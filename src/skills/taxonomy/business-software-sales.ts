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
seismic | ~=Seismic
showpad | Showpad
yesware | Yesware
`
