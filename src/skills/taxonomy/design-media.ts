/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const DESIGN_MEDIA = `
avid-inews | Avid iNews | enps
canto-dam | Canto DAM | bynder
color-management | Color management | colour management
dalet | Dalet
frame-io | Frame.io
ftrack | ftrack
grandma | GrandMA | grandma2, grandma3, etc eos
movie-magic | Movie Magic | movie magic budgeting
qlab | QLab
reaper | =REAPER
shotgrid | Shotgrid | autodesk shotgun
studiobinder | StudioBinder
vmix | vMix | wirecast
wide-orbit | Wide Orbit
widen | Widen
wrike-proof | Wrike Proof
`
