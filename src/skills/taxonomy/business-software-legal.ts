/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const BUSINESS_SOFTWARE_LEGAL = `
aderant | Aderant
bea | beA | anwaltspostfach
beck-online | beck-online
casemap | CaseMap
concordance | ~=Concordance
disco-ediscovery | DISCO ediscovery
docusign-clm | DocuSign CLM
elite-3e | Elite 3E | thomson reuters elite
everlaw | Everlaw
filevine | Filevine
highq | HighQ
juris | ~=Juris | beA anwaltspostfach, besonderes elektronisches anwaltspostfach, dalloz, lexis 360, lamyline, legalis, =LEX prawo
laserforms | Laserforms | oyez forms, quill legal, clio manage
lexnet | LexNET | aranzadi, =vLex, la ley digital, lefebvre, tirant, westlaw aranzadi
litify | Litify
lms-conveyancing | Lender Exchange | lms conveyancing portal, lender exchange portal, lender panels
logikcull | Logikcull
mycase | MyCase
netdocuments | NetDocuments
nuix | Nuix
pacer | PACER
practical-law | Practical Law
practicepanther | PracticePanther
prolaw | ProLaw
ra-micro | RA-MICRO | advoware
smartadvocate | SmartAdvocate
worldox | Worldox
`
