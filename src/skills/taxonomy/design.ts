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
brand-guidelines | Brand guidelines | brand strategy
branding | Brand design | brand identity
camera-operation | Camera operation | videography, cinematography
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
copy-editing | Copy editing | copyediting, proofreading
coreldraw | CorelDRAW | corel draw
corona-renderer | Corona Renderer
creative-direction | Creative direction
creative-writing | Creative writing
davinci-resolve | DaVinci Resolve
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
illustrator | Adobe Illustrator | ~=Illustrator
image-editing | Image editing | photo editing, photo retouching, image retouching
imovie | iMovie
inclusive-design | Inclusive design | accessible design
indesign | InDesign | adobe indesign
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
microsoft-publisher | Microsoft Publisher
mobile-design | Mobile design | mobile app design, mobile-first design
mockups | Mockups | mock-ups, mockup design, design mockups, ui mockups
mood-boards | Mood boards | moodboards
motion-design | Motion graphics | motion design, motion graphic, motion graphic design, ui animation, animation design
music-composition | Music composition
music-production | Music production
newsletter-design | Newsletter design
octane-renderer | Octane renderer
omnigraffle | OmniGraffle
optimal-workshop | Optimal Workshop | maze testing
overflow-flows | Overflow flows
packaging-design | Packaging design
pagemaker | PageMaker | adobe pagemaker
paint-shop-pro | Paint Shop Pro
paper-prototyping | Paper prototyping
personas | ~=Personas | user personas, persona development
photography | Photography
photojournalism | Photojournalism
photoshelter | PhotoShelter
photoshop | Photoshop | adobe photoshop
pixel-art | Pixel art
podcast-production | Podcast production | podcasting, podcasts, podcast editing
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
technical-drafting | Technical drafting | cad drafting, mechanical drafting, technical drawing
textile-design | Textile design
toon-boom | Toon Boom | toon boom harmony
twinmotion | Twinmotion
typography | Typography | typographic design, type design, typographie
ui-design | UI design | user interface design, interface design, ui design principles, visual interface design, ui components design, ui prototyping, עיצוב ממשק, עיצוב ממשקים, diseño de interfaces, conception d'interfaces, ui patterns, עיצוב ui, user interfaces design, עיצוב ממשקי משתמש, ui layout, ~=UI
user-research | User research | ux research, usability research, user interviews, user research methods, usability studies, user studies, mixed methods research, generative research, evaluative research, ethnographic research, מחקר משתמשים, ux research methods, user experience research
user-testing-platforms | User testing platforms | usertesting.com, userzoom
ux-design | UX design | user experience design, =UX, ux/ui, ux/ui design, ui/ux, ui/ux design, ux principles, ux research and design, ux best practices, ux methodologies, חוויית משתמש, חווית משתמש, expérience utilisateur, experiencia de usuario, benutzererfahrung, doświadczenie użytkownika, עיצוב ux, ux flows, ux patterns, עיצוב חוויית משתמש, ux processes, esperienza utente, ~user experience
ux-prototyping | UX prototyping | interactive prototypes, clickable prototypes, design prototyping, high-fidelity prototyping
ux-writing | UX writing | ux writer, microcopy
v-ray | V-Ray | vray
vectorworks | Vectorworks
vegas-pro | Vegas Pro | sony vegas
vfx | VFX | visual effects
video-editing | Video editing | edit video, editing video, editing videos, edit videos, cut video, cut vertical video, cutting video
video-production | Video production
visual-communication | Visual communication | visual storytelling
visual-design | Visual design | visual designs, visual communication design, visual design principles
wacom | Wacom
web-design | Web design | webdesign
web-typography | Web typography
whimsical | ~=Whimsical
wireframing | Wireframing | wireframes, wire framing, wireframe, wireframing and prototyping, wire frames
zeplin | Zeplin
`
