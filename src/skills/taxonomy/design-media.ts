/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const DESIGN_MEDIA = `
avid-inews | Avid iNews | enps
canto-dam | Canto DAM | bynder
color-management | Color management | colour management
dalet | Dalet
film-scheduling | Production scheduling (film) | call sheets, call sheet, shooting schedules, production management film, aufnahmeleitung, régie film, risk assessments filming, clearances film, release forms, location scouting
frame-io | Frame.io
ftrack | ftrack
grandma | =grandMA | grandma2, grandma3, etc eos
mixing-desks | Mixing desks | mixing desk, sound desk, audio desk, mixing console, mixing consoles, radio desk, mischpult, table de mixage, mesa de mezclas, mixer audio
movie-magic | Movie Magic | movie magic budgeting
post-production | Post-production | postproduktion, post-produktion, postproduction, postproducción, postprodukcja, postproduzione, post-production workflow, media wrangling, data wrangling film, ingest and logging
qlab | QLab
reaper | =REAPER
shotgrid | Shotgrid | autodesk shotgun
studiobinder | StudioBinder
vmix | vMix | wirecast
wide-orbit | Wide Orbit
widen | ~=Widen
wrike-proof | Wrike Proof
`
