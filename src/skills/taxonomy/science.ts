/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const SCIENCE = `
agronomy | Agronomy
analytical-chemistry | Analytical chemistry
animal-husbandry | Animal husbandry
antibody-engineering | Antibody engineering | antibody discovery
astronomy | ~Astronomy
biochemistry | Biochemistry
bioinformatics | Bioinformatics
biotechnology | Biotechnology | bioprocessing, bioreactor operation, fermentation
cell-biology | Cell biology
cell-culture | Cell culture | tissue culture, mammalian cell culture
chemical-engineering | Chemical engineering | process chemistry
chromatography | Chromatography
crispr | CRISPR | gene editing
discrete-mathematics | Discrete mathematics
ecology | Ecology
electrochemistry | Electrochemistry
elisa | =ELISA
environmental-science | Environmental science | environmental monitoring
flow-cytometry | Flow cytometry | facs
food-science | Food science | food technology
game-theory | Game theory
gas-chromatography | Gas chromatography
genetics | Genetics
genomics | Genomics
geology | Geology
geotechnical | Geotechnical engineering
glp | =GLP | good laboratory practice, good laboratory practices
gmp | =GMP | cgmp, good manufacturing practice, good manufacturing practices
graph-theory | Graph theory
graphpad | GraphPad Prism
gxp | =GxP
haccp | HACCP
histology | Histology
horticulture | Horticulture | landscaping
hplc | HPLC | uplc, high-performance liquid chromatography
hydrology | Hydrology
immunohistochemistry | Immunohistochemistry
immunology | Immunology
in-vivo | In vivo studies | in vivo models, animal models
inorganic-chemistry | Inorganic chemistry
jmp | =JMP
laboratory-techniques | Laboratory techniques | lab techniques, pipetting, aseptic techniques
linear-algebra | Linear algebra
mass-spectrometry | Mass spectrometry | lc-ms, lc-ms/ms, gc-ms, lcms, gcms
materials-science | Materials science | materials characterization
mathematical-optimization | Mathematical optimization | linear programming, convex optimization, gurobi, cplex
medicinal-chemistry | Medicinal chemistry | drug discovery
microbiology | Microbiology
microscopy | Microscopy | confocal microscopy, electron microscopy, fluorescence microscopy
minitab | Minitab
molecular-biology | Molecular biology
neuroscience | Neuroscience
ngs | Next-generation sequencing | =NGS, next generation sequencing, rna-seq, dna sequencing
nmr | =NMR | nmr spectroscopy
numerical-methods | Numerical methods | numerical analysis, numerical simulation
organic-chemistry | Organic chemistry | organic synthesis
pathology | ~Pathology | histopathology
pcr | =PCR | qpcr, rt-pcr, polymerase chain reaction
physics-simulation | Physics simulation | monte carlo simulation, monte carlo
polymer-chemistry | Polymer chemistry | polymer science
protein-purification | Protein purification
proteomics | Proteomics
psychometrics | Psychometrics
quantum-computing | Quantum computing | qiskit
spectroscopy | Spectroscopy | ftir, raman spectroscopy, uv-vis
titration | Titration
toxicology | Toxicology
western-blot | Western blot | western blotting, western blots
`
