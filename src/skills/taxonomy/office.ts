/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const OFFICE = `
audio-typing | Audio typing | copy typing, digital dictation, legal dictation
switchboard | Switchboard | switchboard operation, telephone switchboard, centralita, centralino, answering phones, phone handling, telephone handling, telefonbeantwoording, מרכזייה
`
