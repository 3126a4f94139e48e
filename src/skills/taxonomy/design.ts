/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const DESIGN = `
ableton | Ableton | ableton live
adobe-acrobat | Adobe Acrobat | acrobat pro
adobe-creative-suite | Adobe Creative Cloud | adobe creative suite, creative cloud, adobe cc, adobe suite, creative suite
adobe-xd | Adobe XD
after-effects | After Effects | adobe after effects, aftereffects
animation-3d | 3D animation | 2d animation, 3d modeling, 3d modelling
audio-engineering | Audio engineering | sound design, audio editing
audition | Adobe Audition
avid | Avid Media Composer
axure | Axure | axure rp
balsamiq | Balsamiq
branding | Brand design | brand identity
canva | Canva
copy-editing | Copy editing | copyediting, proofreading
coreldraw | CorelDRAW | corel draw
davinci-resolve | DaVinci Resolve
design-systems | Design systems | design system
design-thinking | Design thinking
figma | Figma | figjam
final-cut-pro | Final Cut Pro | final cut
framer | ~=Framer
gimp | =GIMP
graphic-design | Graphic design | graphic designer, grafikdesign, diseño gráfico
human-computer-interaction | Human-computer interaction | =HCI, human computer interaction
illustration | ~Illustration
illustrator | Adobe Illustrator | ~=Illustrator
indesign | InDesign | adobe indesign, in design
industrial-design | Industrial design
information-architecture | Information architecture
inkscape | Inkscape
interaction-design | Interaction design
interior-design | Interior design
invision | InVision
journey-mapping | Customer journey mapping | user journeys, journey mapping, user flows
lightroom | Lightroom | adobe lightroom
logic-pro | Logic Pro
motion-design | Motion graphics | motion design, motion graphic
photography | Photography
photoshop | Photoshop | adobe photoshop
premiere-pro | Premiere Pro | adobe premiere, adobe premiere pro
pro-tools | Pro Tools
procreate | ~=Procreate
product-design | Product design
prototyping | Prototyping | rapid prototyping
service-design | Service design
sketch | ~=Sketch | sketch app
sound-mixing | Sound mixing
storyboarding | Storyboarding | storyboards
typography | Typography
ui-design | UI design | user interface design, =UI, interface design
user-research | User research | ux research, usability research, user interviews
ux-design | UX design | user experience design, =UX, ux/ui, user experience, ux/ui design, ui/ux, ui/ux design
video-editing | Video editing
video-production | Video production
visual-design | Visual design
web-design | Web design | webdesign
wireframing | Wireframing | wireframes, wire framing, wireframe
zeplin | Zeplin
`
