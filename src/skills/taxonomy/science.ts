/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const SCIENCE = `
agricultural-science | Agricultural science | soil science, soil analysis
agronomy | Agronomy
air-emissions | Air emissions
air-quality-monitoring | Air quality monitoring
analytical-chemistry | Analytical chemistry
animal-behavior | Animal behavior
animal-handling | Animal handling | animal care, laboratory animals, rodent handling, animal surgery
animal-husbandry | Animal husbandry
anthropology | Anthropology | ethnography
antibody-engineering | Antibody engineering | antibody discovery
antibody-purification | Antibody purification
applied-mathematics | Applied mathematics
aquaculture | Aquaculture | fish farming
archaeology | Archaeology
assay-development | Assay development | bioassays, cell-based assays, immunoassays, immunoassay development
astronomy | ~Astronomy
astrophysics | Astrophysics
atomic-absorption | Atomic absorption | icp-ms, icp-oes
atomic-force-microscopy | Atomic force microscopy | =AFM
automation-in-laboratories | Automation in laboratories | liquid handling, hamilton robots, tecan
behavioral-economics | Behavioral economics
bioburden-testing | Bioburden testing | bioburden
biochemical-assays | Biochemical assays | enzyme assays, enzymology
biochemistry | Biochemistry
bioconductor-pipelines | Bioconductor pipelines
bioinformatics | Bioinformatics
biomarkers | Biomarkers | biomarker discovery
biomaterials | Biomaterials | tissue engineering
biomechanics | Biomechanics
biophysics | Biophysics
bioprocess-engineering | Bioprocess engineering | upstream processing, downstream processing, bioreactors
biosafety | Biosafety | bsl-2, bsl-3, biosafety level 2
biostatistics-programming | Biostatistics programming
biotechnology | Biotechnology | bioprocessing, bioreactor operation, fermentation
blast-sequence-search | BLAST sequence search
botany | Botany | plant biology, plant science
calorimetry | Calorimetry | =DSC, differential scanning calorimetry
cancer-biology | Cancer biology | tumor biology, cancer immunotherapy
capillary-electrophoresis | Capillary electrophoresis
cell-biology | Cell biology
cell-culture | Cell culture | tissue culture, mammalian cell culture
cell-line-development | Cell line development
cell-therapy | Cell therapy | car-t
chemical-analysis | Chemical analysis | wet chemistry, chemical testing
chemical-engineering | Chemical engineering | process chemistry
chemical-safety | Chemical safety | safety data sheets, =MSDS, =SDS sheets
chemical-synthesis | Chemical synthesis
chemometrics | Chemometrics
chip-seq | ChIP-seq | atac-seq
chromatography | Chromatography
climate-science | Climate science | climate modeling, climatology
clinical-chemistry | Clinical chemistry
cloning | ~Cloning | ~molecular cloning, plasmid design
coating-technology | Coating technology | paint formulation, powder coating
colloid-chemistry | Colloid chemistry
combinatorics | Combinatorics
computational-biology | Computational biology | systems biology
computational-chemistry | Computational chemistry | cheminformatics, rdkit
computational-physics | Computational physics | computational science
confocal-imaging | Confocal imaging
cosmetic-formulation | Cosmetic formulation
crispr | CRISPR | gene editing
cryo-em | Cryo-EM | cryo-electron microscopy
cryopreservation | Cryopreservation
crystallography | Crystallography | x-ray crystallography, x-ray diffraction, =XRD
cytogenetics | Cytogenetics | =FISH assay, karyotyping
cytology | Cytology
demography | Demography
density-functional-theory | Density functional theory | =DFT calculations, ab initio calculations
developmental-biology | Developmental biology
differential-equations | Differential equations | partial differential equations
discrete-mathematics | Discrete mathematics
dna-extraction | DNA extraction | rna extraction, nucleic acid extraction, dna isolation
drug-delivery | Drug delivery
drug-development | Drug development | preclinical development
drug-metabolism | Drug metabolism | =DMPK, =ADME
earthquake-engineering | Earthquake engineering
ecology | Ecology
ecotoxicology | Ecotoxicology
electrochemistry | Electrochemistry
electrophoresis | Electrophoresis | gel electrophoresis, sds-page
electrophysiology | Electrophysiology | patch clamp
elisa | =ELISA
embryology | Embryology
endotoxin-testing | Endotoxin testing | lal testing
entomology | Entomology
environmental-chemistry | Environmental chemistry | water analysis, water sampling, soil sampling
environmental-consulting | Environmental consulting | phase i esa
environmental-engineering | Environmental engineering | environmental impact assessment, environmental impact assessments
environmental-regulations | Environmental regulations
environmental-remediation | Environmental remediation | site remediation, hazardous waste management
environmental-science | Environmental science | environmental monitoring
enzyme-kinetics | Enzyme kinetics
epigenetics | Epigenetics
european-pharmacopoeia | European Pharmacopoeia | us pharmacopeia
evolutionary-biology | Evolutionary biology
extraction-chemistry | Extraction chemistry
fermentation-technology | Fermentation technology
field-sampling | Field sampling | field research
fire-science | Fire science
flow-cytometry | Flow cytometry | facs
fluid-dynamics-modeling | Fluid dynamics modeling
food-chemistry | Food chemistry | food microbiology, sensory analysis
food-science | Food science | food technology
forensic-science | Forensic science | forensic dna analysis, forensic toxicology
forestry | Forestry | forest management, silviculture
fourier-analysis | Fourier analysis
game-theory | Game theory
gas-chromatography | Gas chromatography
gel-documentation | Gel documentation
gene-expression-analysis | Gene expression analysis | transcriptomics, single-cell rna-seq, single cell sequencing
genetics | Genetics
genome-annotation | Genome annotation | genome assembly, variant calling, gatk
genomics | Genomics
geochemistry | Geochemistry
geology | Geology
geophysics | Geophysics | seismic interpretation, seismology
geotechnical | Geotechnical engineering
glassblowing | Glassblowing
glp | =GLP | good laboratory practice, good laboratory practices
gmp | =GMP | cgmp, good manufacturing practice, good manufacturing practices
good-distribution-practice | Good distribution practice | good distribution practices
good-documentation-practices | Good documentation practices | =GDP, good documentation practice, alcoa
grain-inspection | Grain inspection
graph-theory | Graph theory
graphpad | GraphPad Prism
gxp | =GxP
haccp | HACCP | HACCP hygiene, hygienevorschriften, normes d'hygiène, hygieneregeln, normy haccp, règles haccp, haccp-richtlinien, haccp-kenntnisse
hazardous-waste | Hazardous waste
health-economics | Health economics | =HEOR, pharmacoeconomics
herbology | Herbology
high-throughput-screening | High-throughput screening
histology | Histology
horticulture | Horticulture | landscaping
hplc | HPLC | uplc, high-performance liquid chromatography
hybridoma-technology | Hybridoma technology
hydraulic-modeling | Hydraulic modeling | hydraulic engineering
hydrogeology | Hydrogeology | groundwater modeling
hydrology | Hydrology
hydroponics | Hydroponics
imagej | ImageJ | fiji imagej, cellprofiler
immunofluorescence | Immunofluorescence
immunohistochemistry | Immunohistochemistry
immunology | Immunology
immunoprecipitation | Immunoprecipitation
in-vitro-studies | In vitro studies | in vitro assays
in-vivo | In vivo studies | in vivo models, animal models
infectious-diseases | Infectious diseases
infrared-spectroscopy | Infrared spectroscopy | nir spectroscopy
inorganic-chemistry | Inorganic chemistry
ion-chromatography | Ion chromatography
irrigation | ~Irrigation | irrigation systems
jmp | =JMP
karl-fischer-titration | Karl Fischer titration | | titration
laboratory-safety | Laboratory safety | lab safety
laboratory-techniques | Laboratory techniques | lab techniques, pipetting, aseptic techniques
lc-method-development | LC method development | analytical method development, method validation, analytical method validation
limnology | Limnology
linear-algebra | Linear algebra
linguistics | Linguistics | computational linguistics, phonetics
liquid-chromatography | Liquid chromatography
lyophilization | Lyophilization | freeze drying
maldi-tof | MALDI-TOF
marine-biology | Marine biology | oceanography, marine science
mass-balance | Mass balance
mass-spectrometry | Mass spectrometry | lc-ms, lc-ms/ms, gc-ms, lcms, gcms
materials-science | Materials science | materials characterization
mathematical-modeling | Mathematical modeling | mathematical modelling, modélisation mathématique
mathematical-optimization | Mathematical optimization | linear programming, convex optimization, gurobi, cplex
media-preparation | Media preparation | buffer preparation, solution preparation
medicinal-chemistry | Medicinal chemistry | drug discovery
metabolomics | Metabolomics | lipidomics
metagenomics | Metagenomics | microbiome analysis
metallography | Metallography | metallurgical analysis
metallurgy | Metallurgy
meteorology | Meteorology | weather forecasting
metrology | Metrology | coordinate measuring machines, coordinate measuring machine, =CMM, cmm programming, pc-dmis, calypso cmm, messtechnik
microarrays | Microarrays
microbial-identification | Microbial identification | bacterial culture, gram staining
microbiology | Microbiology
microfluidics | Microfluidics
microscopy | Microscopy | confocal microscopy, electron microscopy, fluorescence microscopy, scanning electron microscopy, transmission electron microscopy, =SEM/TEM, sem/edx
mineralogy | Mineralogy
minitab | Minitab
molecular-biology | Molecular biology
molecular-diagnostics | Molecular diagnostics
molecular-dynamics | Molecular dynamics | gromacs, lammps, molecular modeling, molecular docking
monoclonal-antibodies | Monoclonal antibodies
mycology | Mycology
nanofabrication | Nanofabrication
nanotechnology | Nanotechnology | nanoparticles, nanomaterials
nature-conservation | Nature conservation | conservation biology, habitat restoration
necropsy | Necropsy
neuroscience | Neuroscience
ngs | Next-generation sequencing | =NGS, next generation sequencing, rna-seq, dna sequencing
nmr | =NMR | nmr spectroscopy
nuclear-engineering | Nuclear engineering | nuclear safety, reactor operations, mcnp
number-theory | Number theory
numerical-methods | Numerical methods | numerical analysis, numerical simulation
oil-and-gas-engineering | Oil and gas engineering | reservoir engineering, drilling engineering, petroleum engineering
optical-microscopy | Optical microscopy
organic-chemistry | Organic chemistry | organic synthesis
paleontology | Paleontology
parasitology | Parasitology
particle-physics | Particle physics | high energy physics, cern root, geant4
pathology | ~Pathology | histopathology
pcr | =PCR | qpcr, rt-pcr, polymerase chain reaction
peptide-synthesis | Peptide synthesis
pharmaceutical-manufacturing | Pharmaceutical manufacturing | drug product manufacturing
pharmaceutical-sciences | Pharmaceutical sciences | pharmaceutics
photochemistry | Photochemistry
physical-chemistry | Physical chemistry
physics-simulation | Physics simulation | monte carlo simulation, monte carlo
plant-breeding | Plant breeding
plant-pathology | Plant pathology
plasma-physics | Plasma physics
polymer-chemistry | Polymer chemistry | polymer science
population-genetics | Population genetics
powder-metallurgy | Powder metallurgy
primer-design | Primer design
protein-chemistry | Protein chemistry | protein engineering, protein expression, protein biochemistry
protein-crystallization | Protein crystallization
protein-purification | Protein purification
proteomics | Proteomics
psychometrics | Psychometrics
quality-control-laboratory | Quality control laboratory | qc laboratory, qc testing
quantum-algorithms | Quantum algorithms | cirq
quantum-computing | Quantum computing | qiskit
quantum-mechanics | Quantum mechanics | quantum chemistry, quantum optics
radiochemistry | Radiochemistry | radiopharmaceuticals
rapid-microbiological-methods | Rapid microbiological methods
rheology | Rheology
rna-biology | RNA biology | rna interference, sirna
sanger-sequencing | Sanger sequencing | illumina sequencing, nanopore sequencing
scientific-computing | Scientific computing
scientific-writing | Scientific writing | grant proposals, scientific publications
seismic-design | Seismic design
sequence-alignment | Sequence alignment
social-science-research | Social science research | sociology
soil-mechanics | Soil mechanics
solid-state-physics | Solid state physics | condensed matter physics
space-science | Space science
spectrophotometry | Spectrophotometry | uv-vis spectroscopy, spectrophotometer
spectroscopy | Spectroscopy | ftir, raman spectroscopy, uv-vis
stability-studies | Stability studies | stability testing
statistical-mechanics | Statistical mechanics
sterility-testing | Sterility testing
structural-biology | Structural biology
surface-chemistry | Surface chemistry | surface science
surface-plasmon-resonance | Surface plasmon resonance | biacore
synthetic-biology | Synthetic biology
telescope-operation | Telescope operation
titration | Titration
toxicology | Toxicology
transfection | Transfection
vacuum-technology | Vacuum technology | vacuum systems
vector-cloning | Vector cloning | viral vectors, aav vectors, lentiviral vectors
virology | Virology
waste-management | Waste management | waste disposal, abfallwirtschaft
water-chemistry | Water chemistry
water-treatment | Water treatment | wastewater treatment, water purification, reverse osmosis
western-blot | Western blot | western blotting, western blots
wildlife-management | Wildlife management | wildlife biology, wildlife conservation
x-ray-spectroscopy | X-ray spectroscopy | =XPS
zebrafish | Zebrafish
zoology | Zoology
`
