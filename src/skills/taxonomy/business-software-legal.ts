/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const BUSINESS_SOFTWARE_LEGAL = `
aderant | Aderant
beck-online | beck-online
casemap | CaseMap
concordance | ~=Concordance
disco-ediscovery | DISCO ediscovery
docusign-clm | DocuSign CLM
elite-3e | Elite 3E | thomson reuters elite
everlaw | Everlaw
filevine | Filevine
highq | HighQ
juris | ~=Juris
litify | Litify
logikcull | Logikcull
mycase | MyCase
netdocuments | NetDocuments
nuix | Nuix
pacer | PACER | cm/ecf, e-filing, efiling
practical-law | Practical Law
practicepanther | PracticePanther
prolaw | ProLaw
ra-micro | RA-MICRO | advoware
smartadvocate | SmartAdvocate
worldox | Worldox
`
