/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const BUSINESS_SOFTWARE_EDUCATION = `
arbor-mis | Arbor Education MIS | arbor education, ~=Arbor
archivesspace | ArchivesSpace
banner-ellucian | Banner Ellucian | ellucian banner, ellucian colleague
blackboard-learn | Blackboard Learn | blackboard collaborate
brightspace | Brightspace | d2l brightspace, desire2learn
canvas-instructure | Canvas Instructure
classdojo | ClassDojo
dutch-school-software | ParnasSys | =Snappet, parnassys leerlingvolgsysteem, gynzy, =ESIS, =Magister, =Somtoday, cito, cito-toetsen, wereld in getallen
edmentum | Edmentum
edmodo | Edmodo
edpuzzle | Edpuzzle
ex-libris-alma | Ex Libris Alma | alma library, alma lms
flipgrid | Flipgrid
google-workspace-for-education | Google Workspace for Education
i-ready | i-Ready
infinite-campus | Infinite Campus
ixl | IXL
jamboard | Jamboard
kahoot-quizzes | Kahoot! quizzes
koha | Koha
naviance | Naviance
nearpod | Nearpod
nwea-map | NWEA MAP
overdrive | OverDrive
parentsquare | ParentSquare
peoplesoft-campus-solutions | PeopleSoft Campus Solutions
powerschool | PowerSchool
quizlet | ~=Quizlet
renaissance-star | Renaissance Star | accelerated reader
respondus | Respondus
sakai | Sakai
schoology | Schoology
screencastify | Screencastify
seesaw | ~=Seesaw
sims-education | SIMS education | arbor mis, bromcom
sirsidynix | SirsiDynix
skyward | ~=Skyward
slate-admissions | Slate admissions
smart-board | SMART Board | promethean board, interactive whiteboards
sparx-maths | Sparx Maths | sparx reader, hegarty maths, drfrost
spektrix | Spektrix
tessitura | Tessitura
tms-museum | TMS museum | the museum system, pastperfect
`
