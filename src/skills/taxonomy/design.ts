/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const DESIGN = `
3d-modeling | 3D modeling | 3d modelling, 3d-modellierung, modélisation 3d, modelado 3d, 3d design, 3d art, hard surface modeling, 3d asset creation
3d-rendering | 3D rendering | 3d visualization, architectural visualization
3d-scanning | 3D scanning
ableton | Ableton | ableton live
adobe-acrobat | Adobe Acrobat | acrobat pro
adobe-animate | Adobe Animate | adobe flash, flash animation
adobe-bridge | Adobe Bridge
adobe-character-animator | Adobe Character Animator
adobe-creative-suite | Adobe Creative Cloud | adobe creative suite, creative cloud, adobe cc, adobe suite, creative suite
adobe-dimension | Adobe Dimension
adobe-dreamweaver | Adobe Dreamweaver | dreamweaver
adobe-express | Adobe Express
adobe-firefly | Adobe Firefly
adobe-framemaker | Adobe FrameMaker | framemaker
adobe-fresco | Adobe Fresco
adobe-media-encoder | Adobe Media Encoder
adobe-substance-3d | Adobe Substance 3D | adobe substance
adobe-target | Adobe Target
adobe-xd | Adobe XD
affinity-designer | Affinity Designer | affinity photo, affinity publisher
affinity-mapping | Affinity mapping
after-effects | After Effects | adobe after effects, aftereffects
animation-3d | 3D animation | 2d animation, character animation, 3d animations
architectural-detailing | Architectural detailing | construction detailing, detail drawings, technical detailing, detailplanung, werkplanung, plans d'exécution, proyecto de ejecución, uitvoeringstekeningen, תכנון אדריכלי, תכנון ושרטוט אדריכלי, סט תכניות עבודה
arnold-renderer | Arnold renderer
art-direction | Art direction
audio-engineering | Audio engineering | sound design, audio editing, edit audio, editing audio, sound editing, audio post-production
audition | Adobe Audition
autodesk-alias | Autodesk Alias
autodesk-sketchbook | Autodesk SketchBook
avid | Avid Media Composer
axure | Axure | axure rp
balsamiq | Balsamiq
blackmagic-cameras | Blackmagic cameras
brand-guidelines | Brand guidelines
branding | Brand design | brand identity
camera-operation | Camera operation | videography, cinematography, camera operator, cameraman, kameraführung, prise de vue, prises de vues, manejo de cámara, self-shooting, shooting director, shooting and editing, dslr shooting, צילום וידאו
canva | Canva
capcut | CapCut
card-sorting | Card sorting | tree testing
character-design | Character design
character-rigging | Character rigging | rigging and animation
clip-studio-paint | Clip Studio Paint
clo-3d | CLO 3D | marvelous designer
color-grading | Color grading | colour grading, color correction
compositing | Compositing
concept-art | Concept art
contextual-inquiry | Contextual inquiry
copy-editing | Copy editing | copyediting, proofreading, korrekturlesen, lektorat, relecture, correction d'épreuves, corrección de textos, correzione bozze, korekta tekstów, korekta, korrekturläsning, proofreader, copyediting and proofreading, הגהה, עריכה לשונית
coreldraw | CorelDRAW | corel draw
corona-renderer | Corona Renderer
creative-direction | Creative direction
creative-writing | Creative writing
davinci-resolve | DaVinci Resolve
daylight-studies | Daylight studies | daylight analysis, daylight and sunlight, sunlight studies, solar studies
design-critique | Design critique
design-research | Design research
design-sprints | Design sprints | design sprint
design-systems | ~Design systems | design system, component libraries, ui component libraries, pattern libraries, design language systems, style guides ui, component library, ui libraries, ui kits
design-thinking | Design thinking | design thinking methodologies
design-tokens | Design tokens
desktop-publishing | Desktop publishing | =DTP
diary-studies | Diary studies
digital-illustration | Digital illustration
digital-painting | Digital painting
double-diamond | Double Diamond
dtf-printing | DTF printing
editorial-design | Editorial design
enscape | Enscape
exhibition-design | Exhibition design
eye-tracking | Eye tracking
fashion-design | Fashion design | fashion styling
figma | Figma | figjam
final-cut-pro | Final Cut Pro | final cut
fl-studio | FL Studio
floral-design | Floral design
font-design | Font design
framer | ~=Framer
furniture-design | Furniture design
game-art | Game art
gamification | ~Gamification
garageband | GarageBand
garment-construction | Garment construction | pattern making, patternmaking, draping
gimp | =GIMP
graphic-design | Graphic design | grafikdesign, diseño gráfico, graphisme, conception graphique, grafisch ontwerp, projektowanie graficzne, design gráfico, grafica pubblicitaria, grafisk design, עיצוב גרפי, graphics design, design grafico
hair-and-makeup | Hair and makeup | special effects makeup
heuristic-evaluation | Heuristic evaluation | heuristic evaluations
human-computer-interaction | Human-computer interaction | =HCI, human computer interaction, human-machine interaction, human-robot interaction
illustration | ~Illustration
illustrator | Adobe Illustrator | ~=Illustrator, אילוסטרייטור
image-editing | Image editing | photo editing, photo retouching, image retouching
imovie | iMovie
inclusive-design | Inclusive design | accessible design
indesign | InDesign | adobe indesign, אינדיזיין
industrial-design | Industrial design
infographics | Infographics
information-architecture | Information architecture | site maps ux, content architecture
inkscape | Inkscape
inshot | InShot
interaction-design | Interaction design | =IxD, interaction designs, interaction patterns, micro-interactions, microinteractions
interior-design | Interior design
invision | InVision
journey-mapping | Customer journey mapping | user journeys, journey mapping, user flows, user journey mapping, journey maps, user flow
keyshot | KeyShot
landscape-architecture | Landscape architecture
layout-design | Layout design
lighting-design | Lighting design | stage lighting
lightroom | Lightroom | adobe lightroom
logic-pro | Logic Pro
logo-design | Logo design
loom-video | Loom video
low-fidelity-prototyping | Low-fidelity prototyping | high-fidelity prototypes, high-fidelity mockups, low-fidelity wireframes
luminar | Luminar
lumion | Lumion
marvel-prototyping | Marvel prototyping
material-design | Material design | google material design
maxon-redshift | Maxon Redshift | redshift renderer, octane render
maya-animation | Maya animation
microdrainage | MicroDrainage | infodrainage, microdrainage/infodrainage, info drainage, causeway flow, =PDS drainage, causeway pds, keyscape, keyterra-firma, innovyze, infoworks icm
microsoft-publisher | Microsoft Publisher
mobile-design | Mobile design | mobile app design, mobile-first design
mockups | Mockups | mock-ups, mockup design, design mockups, ui mockups
mood-boards | Mood boards | moodboards
motion-design | Motion graphics | motion design, motion graphic, motion graphic design, ui animation, animation design
music-composition | Music composition
music-production | Music production
nbs-chorus | NBS Chorus | nbs specifications, nbs spec, nbs building, nbs specification
newsletter-design | Newsletter design
octane-renderer | Octane renderer
omnigraffle | OmniGraffle
optimal-workshop | Optimal Workshop | maze testing
overflow-flows | Overflow flows
packaging-design | Packaging design
pagemaker | PageMaker | adobe pagemaker
paint-shop-pro | Paint Shop Pro
paper-prototyping | Paper prototyping
passive-house | Passive house | passivhaus, enerphit, passivhaus design, passive house design, passivhaus certified, casa pasiva, maison passive, deep retrofit, retrofit design, =PAS 2035
personas | ~=Personas | user personas, persona development
photography | Photography
photojournalism | Photojournalism
photoshelter | PhotoShelter
photoshop | Photoshop | adobe photoshop, פוטושופ
pixel-art | Pixel art
podcast-production | Podcast production | podcasting, podcast editing, produce podcasts, edit podcasts
premiere-pro | Premiere Pro | adobe premiere, adobe premiere pro, ~=Premiere
presentation-design | Presentation design
print-design | Print design | print production, prepress, pre-press
print-layout | Print layout
pro-tools | Pro Tools
procreate | ~=Procreate
product-design | ~Product design | digital product design, end-to-end product design
protopie | ProtoPie
prototyping | ~Prototyping | rapid prototyping, hardware prototyping methods
quarkxpress | QuarkXPress
reason-studios | Reason Studios
render-farms | Render farms
riba-plan-of-work | RIBA Plan of Work | riba stages, riba stages 1-5, riba part 2, riba part ii, riba part 1, riba part 3, riba chartered, part ii qualified, part 1 architectural assistant, part 2 architectural assistant, arb registration, leistungsphasen, leistungsphasen 1-9, lph 1-9, lph 5, hoai-leistungsphasen, dossier de consultation
rive-animation | Rive animation
scriptwriting | Scriptwriting | screenwriting
service-blueprints | Service blueprints | service blueprinting
service-design | Service design | service blueprint
set-design | Set design
site-maps | Site maps | sitemaps
sketch | ~=Sketch | sketch app
snagit | Snagit | camtasia, techsmith camtasia
sound-mixing | Sound mixing
sound-recording | Sound recording | audio recording, field recording
speculative-design | Speculative design
spline-3d | Spline 3D
stop-motion | Stop motion
storyboarding | Storyboarding | storyboards
sustainable-design | Sustainable design
svg-animation | SVG animation
technical-drafting | Technical drafting | cad drafting, mechanical drafting, technical drawing, שרטוט, שרטוט טכני, שרטוטי עבודה, תכניות עבודה לביצוע, drafting drawings, technisches zeichnen, dessin technique, dibujo técnico, disegno cad, technisch tekenen, kreślenie techniczne, cad-zeichnungen, plans cao
textile-design | Textile design
toon-boom | Toon Boom | toon boom harmony
twinmotion | Twinmotion
typography | Typography | typographic design, type design, typographie
ui-design | UI design | user interface design, interface design, ui design principles, visual interface design, ui components design, ui prototyping, עיצוב ממשק, עיצוב ממשקים, diseño de interfaces, conception d'interfaces, ui patterns, עיצוב ui, user interfaces design, עיצוב ממשקי משתמש, ui layout, ~=UI, עיצוב ממשק משתמש, מעצב ux/ui, מעצבת ux/ui
user-research | User research | ux research, usability research, user interviews, user research methods, usability studies, user studies, mixed methods research, generative research, evaluative research, ethnographic research, מחקר משתמשים, ux research methods, user experience research, מחקרי משתמשים, מחקרי ux, focus groups, קבוצות מיקוד, user interviews and surveys, user needs research, user behaviour research, user behavior research
user-testing-platforms | User testing platforms | usertesting.com, userzoom
ux-design | UX design | user experience design, =UX, ux/ui, ux/ui design, ui/ux, ui/ux design, ux principles, ux research and design, ux best practices, ux methodologies, חוויית משתמש, חווית משתמש, expérience utilisateur, experiencia de usuario, benutzererfahrung, doświadczenie użytkownika, עיצוב ux, ux flows, ux patterns, עיצוב חוויית משתמש, ux processes, esperienza utente, ~user experience, אפיון ועיצוב חוויית, אפיון ux, אפיון ועיצוב ux, מעצב ux, מאפיין ux, אפיון חוויית משתמש, ux documents, מסמכי אפיון ux, ux/ui/cx, ui/ux/cx
ux-prototyping | UX prototyping | interactive prototypes, clickable prototypes, design prototyping, high-fidelity prototyping
ux-writing | UX writing | ux writer, microcopy
v-ray | V-Ray | vray
vectorworks | Vectorworks
vegas-pro | Vegas Pro | sony vegas
vfx | VFX | visual effects
video-editing | Video editing | edit video, editing video, editing videos, edit videos, cut video, cutting video, montage vidéo, videoschnitt, edición de vídeo, edición de video, montaggio video, montaż wideo, montaż filmowy, videomontage, video edit, videoredigering, עריכת וידאו, עריכת סרטים, offline editing, online editing film, film editing, editing footage, reels editing, short-form video editing, vertical video, clip editing
video-production | Video production | shoot video, shooting video, shoot vertical video, filming video, filming and editing, shoot and edit video, videoproduktion, production vidéo, producción de vídeo, produzione video
visual-communication | Visual communication | visual storytelling
visual-design | Visual design | visual designs, visual communication design, visual design principles
wacom | Wacom
web-design | Web design | webdesign
web-typography | Web typography
whimsical | ~=Whimsical
wireframing | Wireframing | wireframes, wire framing, wireframe, wireframing and prototyping, wire frames
zeplin | Zeplin
`
