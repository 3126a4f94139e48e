/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const TOOL = `
10-key-data-entry | 10-key data entry | 10-key
3ds-max | 3ds Max | 3d studio max, 3dsmax
abaqus | Abaqus
aconex | Aconex
adobe-connect | Adobe Connect
adobe-incopy | Adobe InCopy
adobe-robohelp | Adobe RoboHelp | robohelp
adobe-sign | Adobe Sign
aha | ~=Aha! | aha roadmaps
airtable | Airtable
alchemer | Alchemer | surveygizmo
alfresco | Alfresco
allplan | Allplan
altair-inspire | Altair Inspire
altair-optistruct | Altair OptiStruct | optistruct, radioss
ansys | ANSYS
ansys-cfx | Ansys CFX | | ansys
ansys-fluent | Ansys Fluent | | ansys
ansys-mechanical | Ansys Mechanical | ansys workbench | ansys
apple-keynote | Apple Keynote | apple numbers, iwork
aras-innovator | Aras Innovator | | plm
archicad | ArchiCAD
arena-plm | Arena PLM | | plm
asana | ~=Asana
aspen-hysys | Aspen HYSYS | hysys, aspen plus
asta-powerproject | Asta Powerproject | powerproject, =Asta, asta planning, elecosoft powerproject
atlassian | Atlassian tools | atlassian suite, atlassian stack
atlassian-forge | Atlassian Forge | atlassian sdk, forge apps, ~=Forge, atlassian connect, atlassian marketplace apps, scriptrunner
audio-transcription | Audio transcription
author-it | Author-it
autocad | AutoCAD | auto cad, autocad civil 3d, אוטוקד
autocad-electrical | AutoCAD Electrical | | autocad
autocad-lt | AutoCAD LT | | autocad
autocad-mep | AutoCAD MEP
autocad-plant-3d | AutoCAD Plant 3D | plant 3d | autocad
aveva-pdms | AVEVA PDMS | pdms, aveva e3d, e3d
backstage | Backstage.io
basecamp | Basecamp
bim | =BIM | building information modeling, building information modelling, bim level 2, bim modelling, bim modeling, iso 19650, bim-modellierung, maquette numérique, modelado bim, bim coordination, bim-methodik
bim-360 | BIM 360 | autodesk construction cloud, bim360
blender | ~=Blender | blender 3d
bluejeans | BlueJeans
bmc-remedy | BMC Remedy | ~=Remedy, remedy itsm
bobcad | BobCAD
box-com | Box.com
bricscad | BricsCAD
bruno-api-client | Bruno API client
bugherd | Bugherd
buildertrend | Buildertrend
cad | ~=CAD | computer-aided design, computer aided design, 3d cad, cad software, cad tools, cad design, cad modeling, cad systems, 2d/3d cad, cad drawings, cad modelling, cad packages, mechanical cad design, mcad, 3d modelling cad
cadmatic | CADMATIC
cadworx | Cadworx
calendly | Calendly
calendly-scheduling | Calendly scheduling
cam | =CAM software | cad/cam, computer-aided manufacturing
camworks | CAMWorks
candy-estimating | Candy estimating
carlson-survey | Carlson Survey
cat-translation-tools | CAT translation tools | computer-assisted translation
catia | CATIA | catia v5
cfd | Computational fluid dynamics | =CFD, cfd analysis, cfd simulation, cfd simulations, cfd modeling
chemcad | CHEMCAD | pro/ii
chemdraw | ChemDraw
cherwell | Cherwell
cinema-4d | Cinema 4D
civil-3d | Civil 3D | autocad civil3d, civil3d, autocad civil, earthworks modelling, pds civil
clickup | ClickUp | click up
clion | CLion
clockify | Clockify
coconstruct | CoConstruct
coda-io | Coda.io
codepen | CodePen
codesandbox | CodeSandbox | stackblitz
comsol | COMSOL
confluence | ~=Confluence | atlassian confluence
conga | Conga
costx | CostX
craft-io | Craft.io
creo | =Creo | ptc creo, pro/engineer, pro-e
cura-slicer | Cura slicer | ultimaker cura, prusaslicer
data-entry | Data entry | dateneingabe, saisie de données, entrada de datos, introducción de datos, inserimento dati, wprowadzanie danych, gegevensinvoer, הקלדת נתונים, הזנת נתונים, הקלדה, data input, datenerfassung, grabación de datos, data entry e, registrering av data, digitação
discord | ~=Discord
dita | =DITA | dita xml
document-management-systems | Document management systems | document management system, =DMS
documentum | Documentum
docusign | DocuSign
docuware | DocuWare
doodle-polls | Doodle polls
draftsight | DraftSight
dragon-naturallyspeaking | Dragon NaturallySpeaking | dragon dictation
drawio | draw.io | diagrams.net
drift-chat | Drift chat
dropbox | Dropbox
dynamo-bim | Dynamo BIM | dynamo for revit | revit
e-builder | e-Builder
eclipse | ~=Eclipse | eclipse ide
eclipse-cdt | Eclipse CDT
eclipse-reservoir-simulator | Eclipse reservoir simulator
edgecam | Edgecam
egnyte | Egnyte
emacs | Emacs
enovia | ENOVIA | 3dexperience | plm
epanet | EPANET | waterGEMS
esprit-cam | ESPRIT CAM | =Esprit programming, mastercam or esprit, =SurfCAM
evernote | Evernote
fea | Finite element analysis | =FEA, finite element method, =FEM, finite element modeling, finite elements, finite element simulation, structural simulation
femap | Femap
fieldwire | ~=Fieldwire
filenet | FileNet | ibm filenet
formstack | Formstack
freshdesk | Freshdesk | freshservice
freshsales | Freshsales
fusion-360 | Fusion 360
gaussview | GaussView | gaussian software
geostudio | GeoStudio
gibbscam | GibbsCAM
gint | gINT
gitbook | GitBook
gitpod | Gitpod
gladly | ~=Gladly
gmail | Gmail
goland | GoLand
google-calendar | Google Calendar
google-classroom | Google Classroom
google-docs | Google Docs | gdocs
google-drive | Google Drive
google-forms | Google Forms | gforms
google-meet | Google Meet
google-slides | Google Slides | gslides, google presentations
gorgias | Gorgias
gotomeeting | GoToMeeting | goto webinar, gotowebinar
grammarly | ~=Grammarly
grasshopper-3d | Grasshopper 3D | rhino grasshopper | rhino-3d
gt-suite | GT-SUITE | gt-power
halopsa | HaloPSA | halo itsm
happyfox | HappyFox
hcss-heavybid | HCSS HeavyBid | heavyjob, hcss
hec-ras | HEC-RAS | hec-hms
hellosign | HelloSign | dropbox sign
help-scout | Help Scout
houdini | ~=Houdini | sidefx houdini
hypermesh | HyperMesh | altair hypermesh
hypermill | HyperMILL
icertis | Icertis
insomnia-api | Insomnia REST client
intellij | IntelliJ IDEA | intellij
intercom | ~=Intercom
inventor | Autodesk Inventor
ironclad | ~=Ironclad
it-ticketing-systems | IT ticketing systems | ticketing system, ticketing tools, ticketing platforms, ticket systems, ticketing software, issue tracking, issue tracking systems, issue trackers, issue tracking tools, issue tracking software, ticket management, מערכות קריאות, מערכת קריאות, ticketsysteme, helpdesk ticketing, ticketing systems, ניהול קריאות, ניהול קריאות שירות, מערכת ניהול קריאות, מערכות ניהול קריאות
iterm | iTerm
ivanti-service-manager | Ivanti Service Manager | heat itsm
jetbrains-ides | JetBrains IDEs | jetbrains
jetbrains-rider | JetBrains Rider
jira | Jira | atlassian jira, jira software, jira service management, jira/confluence
jira-administration | Jira administration | jira admin
jira-align | Jira Align
jira-product-discovery | Jira Product Discovery
jira-service-desk | Jira Service Desk
joplin | Joplin
jotform | Jotform
jql | JQL | jira query language
kahoot | Kahoot
kaltura | Kaltura
kayako | Kayako
kingdom-geophysics | Kingdom geophysics
kustomer | ~=Kustomer
laserfiche | Laserfiche
leapfrog-geo | Leapfrog Geo
leica-geosystems | Leica Geosystems | leica cyclone
libreoffice | LibreOffice | openoffice
libreoffice-calc | LibreOffice Calc | openoffice calc
limesurvey | LimeSurvey
linear | ~=Linear | linear.app
liveagent | LiveAgent
livechat | LiveChat | live chat support, live chat
lokalise | Lokalise | crowdin, transifex
lotus-1-2-3 | Lotus 1-2-3
lucidchart | Lucidchart
m-files | M-Files
madcap-flare | MadCap Flare | madcap
mail-merge | Mail merge
mastercam-cam | Mastercam CAM
mattermost | Mattermost
maya | ~=Maya | autodesk maya
medallia | Medallia
memoq | memoQ
mentimeter | Mentimeter
microsoft-bookings | Microsoft Bookings
microsoft-forms | Microsoft Forms | ms forms
microsoft-lists | Microsoft Lists
microsoft-loop | Microsoft Loop
microsoft-office | Microsoft Office | ms office, ms-office, ms office suite, microsoft office suite, =MSO, office suite, pack office, suite office, paquete office, pacote office, ms-office-kenntnisse, pakiet office, pakiet ms office, pacchetto office, office-pakket, officepaketet, microsoft-office-kenntnisse, אופיס, יישומי office, ביישומי office, תוכנות office, ביישומי אופיס, יישומי אופיס, שליטה ביישומי office, תוכנות אופיס, office-kenntnisse, suite bureautique, pakietu office, ב-office
microsoft-planner | Microsoft Planner | microsoft to do, ms planner
microsoft-project | Microsoft Project | ms project, ms-project, ms projects, אם אס פרוג'קט
microsoft-stream | Microsoft Stream
microsoft-teams | ~=Teams | microsoft teams, ms teams, ms-teams
microsoft-viva | Microsoft Viva
microsoft-whiteboard | Microsoft Whiteboard
microsoft-word | Microsoft Word | ms word, ms-word, ~=Word
microstation | MicroStation | bentley microstation
miro | ~=Miro
modelica | Modelica | dymola, openmodelica
modflow | MODFLOW
monday-com | Monday.com
msc-adams | MSC Adams | adams simulation
mural | ~=Mural
nastran | Nastran
navisworks | Navisworks
ncode | nCode
neovim | Neovim
netbeans | NetBeans
ngrok | ngrok
notepad-plus-plus | Notepad++
notion | ~=Notion | notion.so
nuke | Foundry Nuke
nuxeo | Nuxeo
obsidian-notes | Obsidian notes
on-screen-takeoff | On-Screen Takeoff | planswift
onbase | OnBase | hyland onbase
onedrive | OneDrive
onenote | OneNote
onshape | Onshape
openfoam | OpenFOAM
openroads | OpenRoads | =InRoads, bentley openroads
oracle-agile-plm | Oracle Agile PLM | agile plm | plm
osticket | osTicket | otrs
otter-ai | Otter.ai
outlook | ~=Outlook | microsoft outlook, ms outlook
overleaf | ~=Overleaf
oxygen-xml | Oxygen XML | oxygen xml editor
padlet | ~=Padlet
paligo | Paligo
pandadoc | PandaDoc
panopto | Panopto
patran | Patran
pdf-editing | PDF editing | foxit
petrel | Petrel | schlumberger petrel
phpstorm | PhpStorm | | php
phrase-tms | Phrase TMS | memsource
pivotal-tracker | Pivotal Tracker
plangrid | Plangrid
planradar | PlanRadar
plaxis | PLAXIS
plm | =PLM | product lifecycle management
podio | Podio
power-apps | Power Apps | powerapps, microsoft powerapps
power-automate | Power Automate | microsoft flow, ms power automate
power-platform | Power Platform | microsoft power platform
powermill | PowerMill | featurecam
powerpoint | PowerPoint | microsoft powerpoint, ms powerpoint, power point, présentations powerpoint, präsentationen in powerpoint, הכנת מצגות, בניית מצגות, presentaciones powerpoint, prezentacje w powerpoint
prezi | Prezi
primavera | Primavera P6 | primavera, oracle primavera
productboard | Productboard
productplan | ProductPlan
proest | ProEst
projectwise | ProjectWise
pycharm | PyCharm
qt-creator-ide | Qt Creator IDE
qualtrics | Qualtrics
quip | ~=Quip
rally-software | Rally software | ca agile central
read-the-docs | Read the Docs
readme-docs | ReadMe.io
redcap | REDCap
remote-support-tools | Remote support tools | השתלטות מרחוק, מערכות השתלטות מרחוק, תוכנות השתלטות, remote desktop support, remote control tools, fernwartung, prise en main à distance
replit | Replit
retool | ~=Retool
revit | Revit | autodesk revit, רוויט
revit-mep | Revit MEP | | revit
rhino-3d | Rhino 3D | rhinoceros 3d
rhinocam | RhinoCAM
risa-3d | RISA 3D
roam-research | Roam Research
rocket-chat | Rocket.Chat
rsmeans | RSMeans
rubymine | RubyMine
sage-300-construction | Sage 300 Construction | sage timberline
salesforce-knowledge | Salesforce Knowledge
sap2000 | SAP2000 | etabs, csi etabs
sdl-trados | SDL Trados | trados, trados studio
servicenow | ServiceNow | service now, service-now
servicenow-development | ServiceNow development | servicenow scripting, glide script | servicenow
servicenow-itom | ServiceNow ITOM | servicenow itsm, servicenow csm, servicenow hrsd | servicenow
sharepoint-document-management | SharePoint document management
sharepoint-lists | SharePoint lists
shortcut-com | Shortcut.com
siemens-nx | Siemens NX | nx cad, unigraphics
sigmanest | SigmaNEST
simcenter | Simcenter | amesim
sketchup | SketchUp | sketch up
skype | ~=Skype
slack | ~=Slack
smartplant-3d | SmartPlant 3D | smart 3d, smartplant
smartsheet | Smartsheet
solid-edge | Solid Edge
solidcam | SolidCAM
solidworks | SolidWorks | solid works, סולידוורקס, סוליד וורקס
solidworks-pdm | SolidWorks PDM | =PDM | solidworks
solidworks-simulation | SolidWorks Simulation
sphinx-docs | Sphinx documentation
spiceworks | Spiceworks
spine-2d | ~=Spine | =Spine 2D, spine animation, esoteric spine, =DragonBones
spreadsheets | Spreadsheets | tabellenkalkulation, tableurs, hojas de cálculo
spyder-ide | Spyder IDE
staad-pro | STAAD.Pro | staad
star-ccm-plus | Star-CCM+
sublime-text | Sublime Text
substance-painter | Substance Painter | substance designer
subtitling | Subtitling | closed captioning, subtitles, closed captions, untertitelung, sous-titrage, subtitulado, subtitulación, sottotitolaggio, ondertiteling, כתוביות, תרגום כתוביות
surpac | Surpac | datamine, vulcan mining
surveymonkey | SurveyMonkey
swmm | SWMM | xpswmm
synchro-traffic | Synchro traffic | vissim, ptv vissim, trafficware
sysaid | SysAid
targetprocess | Targetprocess
teamcenter | Teamcenter | siemens teamcenter | plm
teamwork-com | Teamwork.com
technical-writing | Technical writing | api documentation
tekla-structures | Tekla Structures | tekla
tmux | tmux
todoist | Todoist
toggl | Toggl | harvest time tracking
topdesk | TOPdesk
trello | Trello
trimble-business-center | Trimble Business Center | trimble
turbocad | TurboCAD
turnitin | Turnitin
typeform | Typeform
vericut | Vericut
versionone | VersionOne
viewpoint-vista | Viewpoint Vista | vista viewpoint
vim | =Vim
vimeo | Vimeo
visio | Visio | microsoft visio, ms visio
visual-studio | Visual Studio | ms visual studio
vscode | VS Code | visual studio code, vscode
webstorm | WebStorm
wellview | WellView | openwells
wevideo | WeVideo
whiteboarding-tools | Whiteboarding tools
windchill | Windchill | ptc windchill | plm
word-processing | Word processing
wordfast | Wordfast
wordperfect | WordPerfect
workflow-orchestration | Workflow orchestration | workflow orchestration tools, orchestration systems, workflow engines, workflow management systems, pipeline orchestration, data orchestration tools, workflow engine, workflow schedulers, workflow orchestrators, workflow orchestration platforms
workfront | Workfront | adobe workfront
wrike | Wrike
xactimate | Xactimate
xcode | Xcode
zbrush | ZBrush
zendesk | Zendesk
zoho-desk | Zoho Desk
zoom | ~=Zoom
zotero | Zotero | mendeley, endnote
zulip | ~=Zulip
zwcad | ZWCAD
`
