/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const TOOL = `
3ds-max | 3ds Max | 3d studio max, 3dsmax
abaqus | Abaqus
airtable | Airtable
ansys | ANSYS | ansys fluent, ansys mechanical
asana | ~=Asana
atlassian | Atlassian tools | atlassian suite, atlassian stack
autocad | AutoCAD | auto cad, autocad electrical, autocad civil 3d
backstage | Backstage.io
basecamp | Basecamp
bim | =BIM | building information modeling, building information modelling
blender | ~=Blender | blender 3d
bmc-remedy | BMC Remedy | ~=Remedy, remedy itsm
cad | ~=CAD | computer-aided design, computer aided design, 3d cad, cad software
calendly | Calendly
cam | =CAM software | cad/cam, computer-aided manufacturing
catia | CATIA | catia v5
cfd | Computational fluid dynamics | =CFD
cinema-4d | Cinema 4D
civil-3d | Civil 3D | autocad civil3d
clickup | ClickUp | click up
comsol | COMSOL
confluence | ~=Confluence | atlassian confluence
creo | =Creo | ptc creo, pro/engineer, pro-e
data-entry | Data entry
docusign | DocuSign
drawio | draw.io | diagrams.net
dropbox | Dropbox
eclipse | ~=Eclipse | eclipse ide
emacs | Emacs
fea | Finite element analysis | =FEA, finite element method, =FEM
freshdesk | Freshdesk | freshservice
fusion-360 | Fusion 360
gitbook | GitBook
google-docs | Google Docs
houdini | ~=Houdini | sidefx houdini
hypermesh | HyperMesh | altair hypermesh
insomnia-api | Insomnia REST client
intellij | IntelliJ IDEA | intellij
intercom | ~=Intercom
inventor | Autodesk Inventor
jira | Jira | atlassian jira, jira software, jira service management, jira/confluence
jira-service-desk | Jira Service Desk
libreoffice | LibreOffice | openoffice
linear | ~=Linear | linear.app
lucidchart | Lucidchart
maya | ~=Maya | autodesk maya
microsoft-office | Microsoft Office | ms office, ms-office, ms office suite, microsoft office suite, =MSO, office suite, pack office, suite office, paquete office, pacote office
microsoft-project | Microsoft Project | ms project, ms-project
microsoft-teams | ~=Teams | microsoft teams, ms teams, ms-teams
microsoft-word | Microsoft Word | ms word, ms-word, ~=Word
miro | ~=Miro
monday-com | Monday.com
nastran | Nastran
netbeans | NetBeans
notion | ~=Notion | notion.so
nuke | Foundry Nuke
onedrive | OneDrive
onenote | OneNote
outlook | ~=Outlook | microsoft outlook, ms outlook
plm | =PLM | product lifecycle management, teamcenter, windchill
power-apps | Power Apps | powerapps, microsoft powerapps
power-automate | Power Automate | microsoft flow, ms power automate
power-platform | Power Platform | microsoft power platform
powerpoint | PowerPoint | microsoft powerpoint, ms powerpoint, power point
primavera | Primavera P6 | primavera, oracle primavera
pycharm | PyCharm
qualtrics | Qualtrics
readme-docs | ReadMe.io
retool | ~=Retool
revit | Revit | autodesk revit
rhino-3d | Rhino 3D | rhinoceros 3d, grasshopper 3d
servicenow | ServiceNow | service now, service-now
siemens-nx | Siemens NX | nx cad, unigraphics
sketchup | SketchUp | sketch up
slack | ~=Slack
smartsheet | Smartsheet
solidworks | SolidWorks | solid works
sphinx-docs | Sphinx documentation
sublime-text | Sublime Text
substance-painter | Substance Painter | substance designer
surveymonkey | SurveyMonkey
technical-writing | Technical writing | technical documentation, api documentation
trello | Trello
vim | =Vim | neovim
visio | Visio | microsoft visio, ms visio
visual-studio | Visual Studio | ms visual studio
vscode | VS Code | visual studio code, vscode
wrike | Wrike
xcode | Xcode
zbrush | ZBrush
zendesk | Zendesk
zoom | ~=Zoom
`
