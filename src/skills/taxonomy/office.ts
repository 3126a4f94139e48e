/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const OFFICE = `
audio-typing | Audio typing | copy typing, digital dictation, legal dictation, diktat, phonodiktat, schreiben nach diktat, dictée, dictation, audio-typing legal
switchboard | Switchboard | switchboard operation, telephone switchboard, centralita, centralino, answering phones, phone handling, telephone handling, telefonbeantwoording, מרכזייה, מענה טלפוני, מענה טלפוני ללקוחות, telefondienst, telefonische annahme, centralino telefonico, obsługa centrali telefonicznej, telephone switchboards, multi-line phone systems, multi-line phone system
`
