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
assay-development | Assay development | bioassays, cell-based assays, immunoassay development, assay design, assay validation, bioassay
astronomy | ~Astronomy
astrophysics | Astrophysics
atomic-absorption | Atomic absorption | icp-ms, icp-oes
atomic-force-microscopy | Atomic force microscopy | =AFM
behavioral-economics | Behavioral economics
behavioral-science | Behavioral science | behavioural science, behavioural economics, behavioral research, behavioral sciences
bioburden-testing | Bioburden testing | bioburden
biochemical-assays | Biochemical assays | enzyme assays, enzymology
biochemistry | Biochemistry
bioconductor-pipelines | Bioconductor pipelines
bioinformatics | Bioinformatics | bio-informatics, bioinformatics tools, bioinformatics pipelines, bioinformatic, bioinformatics analysis, ngs data analysis, ngs analysis, ngs pipelines, sequencing data analysis, bioinformatik, ביואינפורמטיקה, genomic data analysis
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
calorimetry | Calorimetry | ~=DSC, differential scanning calorimetry
cancer-biology | Cancer biology | tumor biology, cancer immunotherapy
capillary-electrophoresis | Capillary electrophoresis
cell-biology | Cell biology
cell-culture | Cell culture | tissue culture, mammalian cell culture, cell culture techniques, cell culturing, zellkultur, culture cellulaire, cultivo celular, primary cell culture
cell-line-development | Cell line development
cell-therapy | Cell therapy | car-t
chemical-analysis | Chemical analysis | wet chemistry, chemical testing
chemical-engineering | Chemical engineering | process chemistry
chemical-safety | Chemical safety | safety data sheets, =MSDS, =SDS sheets
chemical-synthesis | Chemical synthesis
chemistry | ~Chemistry | כימיה
chemometrics | Chemometrics
chip-seq | ChIP-seq | atac-seq
chromatography | Chromatography | affinity chromatography, size exclusion chromatography, =AKTA, purification chromatography
climate-science | Climate science | climate modeling, climatology, climate models, climate data, climate modelling, atmospheric science, earth science, earth sciences, weather modeling
clinical-chemistry | Clinical chemistry
cloning | ~Cloning | ~molecular cloning, plasmid design
coating-technology | Coating technology | paint formulation, powder coating
cognitive-science | Cognitive science | cognitive psychology
colloid-chemistry | Colloid chemistry
combinatorics | Combinatorics
computational-biology | Computational biology | systems biology, computational genomics, computational biologist
computational-chemistry | Computational chemistry | cheminformatics, rdkit, chemoinformatics, molecular modelling, molecular dynamics simulations, molecular simulation
computational-physics | Computational physics | computational science
confocal-imaging | Confocal imaging
cosmetic-formulation | Cosmetic formulation
crispr | CRISPR | gene editing, crispr-cas9, genome editing
cryo-em | Cryo-EM | cryo-electron microscopy
cryopreservation | Cryopreservation
crystallography | Crystallography | x-ray crystallography, x-ray diffraction, =XRD
cytogenetics | Cytogenetics | =FISH assay, karyotyping
cytology | Cytology
demography | Demography
density-functional-theory | Density functional theory | =DFT calculations, ab initio calculations
developmental-biology | Developmental biology
differential-equations | Differential equations | partial differential equations, =PDEs, ordinary differential equations
digital-repositories | Digital repositories | institutional repository, institutional repositories, open access publishing, research data management, eprints, digital preservation
discrete-mathematics | Discrete mathematics
dna-extraction | DNA extraction | rna extraction, nucleic acid extraction, dna isolation
drug-delivery | Drug delivery
drug-development | Drug development | preclinical development
drug-discovery | Drug discovery | drug discovery and development, early drug discovery, target identification, small molecule drug discovery, computational drug discovery
drug-metabolism | Drug metabolism | =DMPK, =ADME
earthquake-engineering | Earthquake engineering
ecology | Ecology
ecotoxicology | Ecotoxicology
electrochemistry | Electrochemistry
electrophoresis | Electrophoresis | gel electrophoresis, sds-page
electrophysiology | Electrophysiology | patch clamp
elisa | =ELISA | elisas, immunoassays, ligand binding assays, immunoassay
embryology | Embryology
endotoxin-testing | Endotoxin testing | lal testing, endotoxin, endotoxins, lal test, endotoxin lal
entomology | Entomology
environmental-chemistry | Environmental chemistry | water analysis, water sampling, soil sampling
environmental-consulting | Environmental consulting | phase i esa
environmental-engineering | Environmental engineering | environmental impact assessment, environmental impact assessments
environmental-regulations | Environmental regulations | environmental health and safety regulations, environmental health & safety regulations, environmental legislation, umweltrecht
environmental-remediation | Environmental remediation | site remediation, hazardous waste management
environmental-science | Environmental science | environmental monitoring
environmental-swabbing | Environmental swabbing | swabbing, swab testing, hygiene swabs, atp swabbing, micro swabs, surface swabs, environmental monitoring swabs
enzyme-kinetics | Enzyme kinetics
epigenetics | Epigenetics
european-pharmacopoeia | European Pharmacopoeia | us pharmacopeia, ph. eur, europäisches arzneibuch, pharmacopée européenne, pharmacopoeia, pharmacopeia, pharmacopoeia methods, =USP/EP, usp methods
evolutionary-biology | Evolutionary biology
extraction-chemistry | Extraction chemistry
fermentation-technology | Fermentation technology
field-sampling | Field sampling | field research
fire-science | Fire science
flow-cytometry | Flow cytometry | facs, fluorescence-activated cell sorting
fluid-dynamics-modeling | Fluid dynamics modeling
food-chemistry | Food chemistry | food microbiology, sensory analysis
food-science | Food science | food technology
forensic-science | Forensic science | forensic dna analysis, forensic toxicology
forestry | Forestry | forest management, silviculture
fourier-analysis | Fourier analysis
game-theory | Game theory
gas-chromatography | Gas chromatography
gas-chromatography-gc | ~=GC | =GC-FID, gaschromatographie, chromatographie en phase gazeuse, cromatografía de gases, gascromatografia
gel-documentation | Gel documentation
gene-expression-analysis | Gene expression analysis | transcriptomics, single-cell rna-seq, single cell sequencing
genetics | Genetics
genome-annotation | Genome annotation | genome assembly, variant calling, gatk
genomics | Genomics | genomic data, genome analysis, whole genome sequencing, =WGS, genomic sequencing
geochemistry | Geochemistry
geology | Geology
geophysics | Geophysics | seismic interpretation, seismology
geotechnical | Geotechnical engineering
glassblowing | Glassblowing
glp | =GLP | good laboratory practice, good laboratory practices
gmp | =GMP | cgmp, good manufacturing practice, good manufacturing practices
good-distribution-practice | Good distribution practice | good distribution practices, =GDP
good-documentation-practices | Good documentation practices | good documentation practice, alcoa, gdocp
grain-inspection | Grain inspection
graph-theory | Graph theory
graphpad | GraphPad Prism
gxp | =GxP
haccp | HACCP | HACCP hygiene, hygienevorschriften, normes d'hygiène, hygieneregeln, normy haccp, règles haccp, haccp-richtlinien, haccp-kenntnisse, appcc, haccp diaries, haccp records, haccp-konzept, system haccp, haccp-normen, plano haccp
hazardous-waste | Hazardous waste
health-economics | Health economics | =HEOR, pharmacoeconomics
herbology | Herbology
high-throughput-screening | High-throughput screening
histology | Histology
horticulture | Horticulture | landscaping
hplc | HPLC | uplc, high-performance liquid chromatography, hplc/uplc, =UHPLC, =HPLC-MS, hplc-uv, flüssigchromatographie, clhp, cromatografía líquida
hybridoma-technology | Hybridoma technology
hydraulic-modeling | Hydraulic modeling | hydraulic engineering
hydrogeology | Hydrogeology | groundwater modeling
hydrology | Hydrology
hydroponics | Hydroponics
imagej | ImageJ | fiji imagej, cellprofiler
immunofluorescence | Immunofluorescence
immunohistochemistry | Immunohistochemistry | =IHC, histology staining
immunology | Immunology
immunoprecipitation | Immunoprecipitation
in-vitro-studies | In vitro studies | in vitro assays
in-vivo | In vivo studies | in vivo models, animal models
infectious-diseases | Infectious diseases
infrared-spectroscopy | Infrared spectroscopy | nir spectroscopy, =FT-IR, ftir spectroscopy, ir-spektroskopie, infrarotspektroskopie, spectroscopie infrarouge
inorganic-chemistry | Inorganic chemistry
ion-chromatography | Ion chromatography
irrigation | ~Irrigation | irrigation systems, goutte-à-goutte, irrigation goutte-à-goutte, drip irrigation, tröpfchenbewässerung, bewässerung, bewässerungstechnik, riego, riego por goteo, sistemas de riego, irrigazione, nawadnianie, beregening, bevattning, מערכות השקיה, השקיה
jmp | =JMP
karl-fischer-titration | Karl Fischer titration | karl-fischer, karl fischer titrator | titration
laboratory-safety | Laboratory safety | lab safety
laboratory-sampling | Laboratory sampling | probenahme, probenvorbereitung, probenaufbereitung, prélèvement d'échantillons, toma de muestras, campionamento, monstername, pobieranie próbek, sample preparation, sample prep, preparación de muestras, préparation d'échantillons
laboratory-techniques | Laboratory techniques | lab techniques, pipetting, aseptic techniques
lc-method-development | LC method development | analytical method development, method validation, analytical method validation, analytical methods validation, methodenvalidierung, validierung analytischer methoden, validation de méthodes, validation des méthodes, validación de métodos, validación de métodos analíticos, convalida metodi, walidacja metod, ich q2, ich q2(r1), method transfer, method development and validation, methodenentwicklung
limnology | Limnology
linear-algebra | Linear algebra | lineare algebra, algèbre linéaire, álgebra lineal, matrix computations
linguistics | Linguistics | computational linguistics, phonetics
liquid-chromatography | Liquid chromatography
lyophilization | Lyophilization | freeze drying
maldi-tof | MALDI-TOF
marine-biology | Marine biology | oceanography, marine science
mass-balance | Mass balance
mass-spectrometry | Mass spectrometry | lc-ms, lc-ms/ms, gc-ms, lcms, gcms, =MALDI, mass spec
materials-science | Materials science | materials characterization, material science, materials engineering, material characterization, werkstofftechnik, science des matériaux, ciencia de materiales, materials selection, חומרים מדע, material engineering
mathematical-modeling | Mathematical modeling | mathematical modelling, modélisation mathématique, math modeling, mathematical models, applied math, math modelling, mathematische modellierung, computational modeling, computational modelling
mathematical-optimization | Mathematical optimization | linear programming, convex optimization, gurobi, cplex, ~=Optimization, optimization algorithms, optimization techniques, optimization problems, optimization methods, optimization models, optimization modeling, optimisation algorithms, optimisation techniques, optimisation methods, mathematical optimisation, numerical optimization, integer programming, mixed-integer programming, combinatorial optimization, optimization theory, network optimization, nonlinear optimization, =MILP, multi-objective optimization, discrete optimization, optimization solvers, optimization models and algorithms, constrained optimization, optimization packages, operations optimization, mathematical programming, dynamic optimization, large-scale optimization, real-time optimization, optimization systems, gradient-based optimization, black-box optimization, math optimization, optimization research
mathematics | Mathematics | mathematik, mathématiques, matemáticas, matemática, matematica, wiskunde, matematyka, matematik, מתמטיקה, maths
media-preparation | Media preparation | buffer preparation, solution preparation, growth promotion, growth promotion testing, media prep, prepare media, preparing media, culture media preparation, prepare and growth-promote media
medicinal-chemistry | Medicinal chemistry
metabolomics | Metabolomics | lipidomics
metagenomics | Metagenomics | microbiome analysis
metallography | Metallography | metallurgical analysis
metallurgy | Metallurgy
meteorology | Meteorology | weather forecasting
metrology | Metrology | coordinate measuring machines, coordinate measuring machine, =CMM, cmm programming, pc-dmis, calypso cmm, messtechnik, measurement techniques, dimensional metrology, optical measurement, semiconductor metrology, metrology tools, precision measurement, metrology solutions, metrology and inspection, metrology systems
microarrays | Microarrays
microbial-identification | Microbial identification | bacterial culture, gram staining, gram stain, gram stains, gram staining technique
microbiology | Microbiology
microfluidics | Microfluidics | microfluidic devices, lab-on-a-chip
microscopy | Microscopy | confocal microscopy, electron microscopy, fluorescence microscopy, scanning electron microscopy, transmission electron microscopy, =SEM/TEM, sem/edx, light microscopy, live cell imaging, =FIB
mineralogy | Mineralogy
minitab | Minitab
molecular-biology | Molecular biology | molecular biology techniques, molecular techniques, molekularbiologie, biologie moléculaire, biología molecular, ביולוגיה מולקולרית, molecular assays
molecular-diagnostics | Molecular diagnostics
molecular-dynamics | Molecular dynamics | gromacs, lammps, molecular modeling, molecular docking
monoclonal-antibodies | Monoclonal antibodies
mycology | Mycology
nanofabrication | Nanofabrication
nanotechnology | Nanotechnology | nanoparticles, nanomaterials
nature-conservation | Nature conservation | conservation biology, habitat restoration
necropsy | Necropsy
neuroscience | Neuroscience | neurosciences, computational neuroscience, brain-computer interfaces, neural engineering, neurotechnology
ngs | Next-generation sequencing | =NGS, next generation sequencing, rna-seq, dna sequencing, rna sequencing, scrna-seq, high-throughput sequencing, rnaseq, library preparation, ngs library preparation
nmr | =NMR | nmr spectroscopy
nuclear-decommissioning | Nuclear decommissioning | site licence conditions, nuclear site licence, radioactive waste, waste packaging nuclear, démantèlement nucléaire, rückbau kerntechnischer anlagen
nuclear-engineering | Nuclear engineering | nuclear safety, reactor operations, mcnp
number-theory | Number theory
numerical-methods | Numerical methods | numerical analysis, numerical simulation, numerical algorithms, numerical modeling, numerical modelling, numerical optimization methods, finite difference methods, numerical computation, numerics, numerical simulation methods
oil-and-gas-engineering | Oil and gas engineering | reservoir engineering, drilling engineering, petroleum engineering
optical-microscopy | Optical microscopy
organic-chemistry | Organic chemistry | organic synthesis
paleontology | Paleontology
parasitology | Parasitology
particle-physics | Particle physics | high energy physics, cern root, geant4
pathology | ~Pathology | histopathology
pcr | =PCR | qpcr, rt-pcr, polymerase chain reaction, real-time pcr, digital pcr, =ddPCR, rt-qpcr
peptide-synthesis | Peptide synthesis
pharmaceutical-manufacturing | Pharmaceutical manufacturing | drug product manufacturing
pharmaceutical-sciences | Pharmaceutical sciences | pharmaceutics
photochemistry | Photochemistry
physical-chemistry | Physical chemistry
physics | ~Physics | applied physics, physik, experimental physics, theoretical physics, פיזיקה
physics-simulation | Physics simulation | monte carlo simulation, monte carlo, physics simulations, monte carlo simulations, monte carlo methods, physics engine, physics engines, numerical physics, physical simulation
plant-breeding | Plant breeding
plant-pathology | Plant pathology
plasma-physics | Plasma physics
polymer-chemistry | Polymer chemistry | polymer science
population-genetics | Population genetics
powder-metallurgy | Powder metallurgy
primer-design | Primer design
protein-chemistry | Protein chemistry | protein engineering, protein expression, protein biochemistry
protein-crystallization | Protein crystallization
protein-expression-and-purification | Protein expression and purification | recombinant protein expression
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
scientific-computing | Scientific computing | scientific programming, scientific software, scientific computing libraries, scientific software development, scientific python, numerical python
scientific-writing | Scientific writing | grant proposals, scientific publications, publication record, publications in top-tier conferences, peer-reviewed publications
seismic-design | Seismic design
sequence-alignment | Sequence alignment
social-science-research | Social science research | sociology
soil-mechanics | Soil mechanics
solid-state-physics | Solid state physics | condensed matter physics
space-science | Space science
spectrophotometry | Spectrophotometry | uv-vis spectroscopy, spectrophotometer, uv/vis-spektroskopie, uv-spektroskopie, spektralphotometrie, espectrofotometría, spectrophotométrie, spettrofotometria
spectroscopy | Spectroscopy | ftir, raman spectroscopy, uv-vis
stability-studies | Stability studies | stability testing, stabilitätsprüfungen, stabilitätsstudien, études de stabilité, estudios de estabilidad, studi di stabilità, badania stabilności
statistical-mechanics | Statistical mechanics
sterility-testing | Sterility testing
structural-biology | Structural biology
surface-chemistry | Surface chemistry | surface science
surface-plasmon-resonance | Surface plasmon resonance | biacore
synthetic-biology | Synthetic biology
synthetic-chemistry | Synthetic chemistry | multi-step organic synthesis
telescope-operation | Telescope operation
titration | Titration | titrationen, titrage, titrages, titulación, titulaciones, titolazione, miareczkowanie, titratie, nasschemie, nasschemische analysen
toxicology | Toxicology
transfection | Transfection
vacuum-technology | Vacuum technology | vacuum systems
vector-cloning | Vector cloning | viral vectors, aav vectors, lentiviral vectors
virology | Virology
waste-management | Waste management | waste disposal, abfallwirtschaft
wastewater | Wastewater | wastewater systems, industrial wastewater, wastewater management, effluent treatment
water-chemistry | Water chemistry
water-treatment | Water treatment | wastewater treatment, water purification, reverse osmosis, chlorination, dosing and chlorination, coagulation, jar tests, jar testing, clarification and filtration, water treatment works, trinkwasseraufbereitung, wasseraufbereitung, traitement de l'eau, tratamiento de aguas, trattamento acque, uzdatnianie wody, waterzuivering, vattenrening, טיפול במים, dwi regulations, drinking water inspectorate
western-blot | Western blot | western blotting, western blots
wildlife-management | Wildlife management | wildlife biology, wildlife conservation
x-ray-spectroscopy | X-ray spectroscopy | =XPS
zebrafish | Zebrafish
zoology | Zoology
`
