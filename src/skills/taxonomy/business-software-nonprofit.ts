/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const BUSINESS_SOFTWARE_NONPROFIT = `
bloomerang | Bloomerang
classy-fundraising | Classy fundraising
donorperfect | DonorPerfect
everyaction | EveryAction
luminate-online | Luminate Online
nationbuilder | NationBuilder
ngp-van | NGP VAN | votebuilder
raisers-edge | Raiser's Edge | blackbaud, raiser's edge nxt, blackbaud nxt
`
